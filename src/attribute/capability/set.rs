//! Simple capability declaration: what a device could do besides, mostly fax beside voice.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, NestedAttribute};
use crate::line::{Bandwidth, Formats, MediaType, Protocol};
use crate::syntax::{Cursor, DeviationKind, IntoOwned, Listed, Observe, Read, Short, Token, Words};

/// `a=sqn`: the number of the capability set, which grows by one with each new set (RFC 3407, section 3).
///
/// ```text
/// sqn-value = [ SP ] 1*3DIGIT     ; 0 to 255, and 0 again after that
/// ```
///
/// ```
/// use sdp_decoder::attribute::CapabilitySetNumber;
///
/// assert_eq!("0".parse(), Ok(CapabilitySetNumber(0)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct CapabilitySetNumber(pub u8);

impl<'a> Read<'a> for CapabilitySetNumber {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("sequence number").map(Self)
    }
}

readable!(CapabilitySetNumber);

impl fmt::Display for CapabilitySetNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Say for CapabilitySetNumber {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tells in the lines that follow what it could do besides: set {}, one more with each change", self.0)
    }
}

value! {
    /// `a=cdsc`: formats that the sender of this SDP could use, as an `m=` line has them (RFC 3407, section 3).
    ///
    /// ```text
    /// cdsc-value = [ SP ] cap-num SP media SP transport SP fmt *( SP fmt )
    /// cap-num    = 1*3DIGIT        ; 1 to 255
    /// ```
    ///
    /// The first format has the number that is given, the second has the next one, and so on.
    ///
    /// ```
    /// use sdp_decoder::attribute::CapabilityDescription;
    ///
    /// let capability = CapabilityDescription::try_from("4 image udptl t38")?;
    /// assert_eq!((capability.number, capability.protocol.as_str()), (4, "udptl"));
    /// assert_eq!(capability.format_tokens().collect::<Vec<_>>(), ["t38"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CapabilityDescription<'a> {
        /// The number of the first format.
        pub number: u8,
        /// What could be carried.
        pub media_type: MediaType<'a>,
        /// How it would be carried.
        pub protocol: Protocol<'a>,
        /// The formats, as written. [`CapabilityDescription::format_tokens`] divides them.
        #[cfg_attr(feature = "serde", serde(with = "crate::syntax::data_model::words"))]
        pub formats: Cow<'a, str>,
    }
}

impl CapabilityDescription<'_> {
    /// The formats, in order.
    pub fn format_tokens(&self) -> Words<'_> {
        Words::new(&self.formats)
    }
}

/// `cap-num`: 0 is read, and told.
struct DescriptionNumber(u8);

impl<'a> Token<'a> for DescriptionNumber {
    const EXPECTED: &'static str = "a number from 1 to 255";
    fn token(text: &'a str) -> Option<Self> {
        u8::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.0 == 0).then_some(DeviationKind::OutOfRange)
    }
}

impl<'a> Read<'a> for CapabilityDescription<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            number: cursor.word::<DescriptionNumber>("capability number")?.0,
            media_type: cursor.word("media type")?,
            protocol: cursor.word("protocol")?,
            formats: Cow::Borrowed(cursor.rest_words::<Formats>("formats")?.0),
        })
    }
}

impl fmt::Display for CapabilityDescription<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.number, self.media_type, self.protocol, self.formats)
    }
}

impl Say for CapabilityDescription<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (media, protocol) = (Short(self.media_type.as_str()), Short(self.protocol.as_str()));
        let formats = Listed(self.format_tokens().map(Short));
        write!(f, "could use {media} over {protocol} as well: {formats}, capability {}", self.number)?;
        if self.format_tokens().nth(1).is_some() { f.write_str(" and those that follow") } else { Ok(()) }
    }
}

/// `a=cpar`, `a=cparmin` and `a=cparmax`: a line that belongs to the `cdsc` before it (RFC 3407, section 3).
///
/// ```text
/// cpar-value = [ SP ] ( "a=" attribute / "b=" bwtype ":" bandwidth )
/// ```
///
/// `Debug` masks a key.
///
/// ```
/// use sdp_decoder::attribute::CapabilityParameter;
///
/// let parameter = CapabilityParameter::try_from("a=T38FaxVersion:0")?;
/// let CapabilityParameter::Attribute(attribute) = &parameter else { panic!("an attribute") };
/// assert_eq!((attribute.name.as_ref(), attribute.value.as_deref()), ("T38FaxVersion", Some("0")));
/// assert_eq!(parameter.to_string(), "a=T38FaxVersion:0");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CapabilityParameter<'a> {
    /// An attribute of the capability.
    Attribute(NestedAttribute<'a>),
    /// The bandwidth of the capability.
    Bandwidth(Bandwidth<'a>),
}

choice! {
    /// What stands before the `=`.
    enum ParameterLine, "`a=` or `b=`" {
        /// An attribute.
        Attribute = "a",
        /// A bandwidth.
        Bandwidth = "b",
    }
}

impl<'a> Read<'a> for CapabilityParameter<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let line = cursor.until(b'=', "line type")?;
        cursor.after_separator("line", "`=` and what an `a=` or `b=` line says", |c| match line {
            ParameterLine::Attribute => NestedAttribute::read(c).map(Self::Attribute),
            ParameterLine::Bandwidth => Bandwidth::read(c).map(Self::Bandwidth),
        })
    }
}

readable!(CapabilityParameter<'a>);

impl IntoOwned for CapabilityParameter<'_> {
    type Owned = CapabilityParameter<'static>;
    fn into_owned(self) -> CapabilityParameter<'static> {
        match self {
            Self::Attribute(attribute) => CapabilityParameter::Attribute(IntoOwned::into_owned(attribute)),
            Self::Bandwidth(bandwidth) => CapabilityParameter::Bandwidth(IntoOwned::into_owned(bandwidth)),
        }
    }
}

impl fmt::Display for CapabilityParameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attribute(attribute) => write!(f, "a={attribute}"),
            Self::Bandwidth(bandwidth) => write!(f, "b={bandwidth}"),
        }
    }
}

impl Say for CapabilityParameter<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match row.id {
            AttributeId::Cparmin => "of the capability before, at least: ",
            AttributeId::Cparmax => "of the capability before, at most: ",
            _ => "of the capability before: ",
        })?;
        match self {
            Self::Attribute(attribute) => attribute.say(row, f),
            Self::Bandwidth(bandwidth) => bandwidth.say(f),
        }
    }
}
