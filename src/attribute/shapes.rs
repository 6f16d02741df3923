//! Shapes that many attributes share.

use alloc::borrow::Cow;
use core::fmt;

use crate::syntax::{Cursor, IntoOwned, Observe, Read, Secret};
use crate::{Span, ValueError};

/// The value of an attribute that has none: being there is what it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flag;

owned!(Flag);

impl<'a> Read<'a> for Flag {
    const TAKES_VALUE: bool = false;

    fn read<O: Observe>(_: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self)
    }

    #[inline]
    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        let Some(value) = value else { return Ok(Self) };
        let error = ValueError::new("value", "the name alone, without `:`", Span::new(0, value.len()));
        observer.error(&error);
        Err(error)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Flag {
    /// `true`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Flag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let unexpected = serde::de::Unexpected::Bool(false);
        let is_there = bool::deserialize(deserializer)?;
        let error = || serde::de::Error::invalid_value(unexpected, &"`true`, as a flag is there or is not");
        is_there.then_some(Self).ok_or_else(error)
    }
}

impl fmt::Display for Flag {
    /// Writes nothing.
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

/// A number without sign or decimals, below 2^64.
///
/// ```text
/// value = 1*DIGIT
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Integer(pub u64);

readable!(Integer);

impl<'a> Read<'a> for Integer {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("number").map(Self)
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A port number, as of `a=sctp-port` (RFC 8841, section 5.2), `a=dccp-port` and others.
///
/// ```text
/// value = 1*5DIGIT     ; 0 to 65535; 0 in a=sctp-port closes the association
/// ```
///
/// ```
/// use sdp_decoder::attribute::Port;
///
/// assert_eq!("5000".parse(), Ok(Port(5000)));
/// assert!("70000".parse::<Port>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Port(pub u16);

impl<'a> Read<'a> for Port {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("port").map(Self)
    }
}

readable!(Port);

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

choice! {
    /// A switch, as T.38 devices write what is a flag in the standard: the name alone is on, and so is `:1`.
    ///
    /// ```text
    /// value = "0" / "1"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::{attribute::Switch, decode_sdp, names};
    ///
    /// let offer = decode_sdp("v=0\r\nm=image 4000 udptl t38\r\na=T38FaxFillBitRemoval:0\r\na=T38FaxTranscodingMMR\r\n")?;
    /// let media = offer.media().next().ok_or("one section")?;
    /// assert_eq!(media.attribute(names::T38_FAX_FILL_BIT_REMOVAL), Some(Ok(Switch::Off)));
    /// assert_eq!(media.attribute(names::T38_FAX_TRANSCODING_MMR), Some(Ok(Switch::On)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub enum Switch, "`0`, `1`, or the name alone" {
        /// It is not so.
        Off = "0",
        /// It is so.
        On = "1",
    }
}

impl<'a> Read<'a> for Switch {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("switch")
    }

    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        value.map_or(Ok(Self::On), |value| Self::read_all(value, observer))
    }
}

text_value! {
    /// One word: anything without a blank in it.
    ///
    /// ```text
    /// value = token
    /// ```
    ///
    /// Characters that RFC 8866 has not in a `token` are kept: names with `/` or `:` are frequent.
    pub struct Word<'a>, "one word"
}

word_value!(Word<'a>, "word");

text_value! {
    /// A URI, or a reference relative to another, as written.
    ///
    /// ```text
    /// value = URI-reference                 ; RFC 3986
    /// ```
    pub struct UriText<'a>, "a URI"
}

word_value!(UriText<'a>, "URI");

text_value! {
    /// Words with commas between them.
    ///
    /// ```text
    /// value = item *( "," item )
    /// ```
    pub struct CommaList<'a>, "words with commas between them"
}

impl CommaList<'_> {
    /// The items, in order, without the blanks around them. None is empty.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.split(',').map(str::trim_ascii).filter(|item| !item.is_empty())
    }
}

impl<'a> Read<'a> for CommaList<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("list")
    }
}

readable!(CommaList<'a>);

free_text! {
    /// Free text, with every blank it has.
    ///
    /// ```text
    /// value = byte-string
    /// ```
    pub struct Text<'a>, "text"
}

/// Text that holds a key or password.
///
/// ```text
/// value = byte-string
/// ```
///
/// `Debug` masks it; `Display` writes it, as SDP needs it, and so does the feature `serde`.
///
/// ```
/// use sdp_decoder::attribute::Hidden;
///
/// let password = Hidden::try_from("asd88fgpdd777uzjYhagZg")?;
/// assert_eq!(format!("{password:?}"), "Hidden(***)");
/// assert_eq!(password.0.expose(), "asd88fgpdd777uzjYhagZg");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Hidden<'a>(pub Secret<'a>);

impl<'a> Read<'a> for Hidden<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("secret").map(Self)
    }
}

impl IntoOwned for Hidden<'_> {
    type Owned = Hidden<'static>;
    fn into_owned(self) -> Hidden<'static> {
        Hidden(IntoOwned::into_owned(self.0))
    }
}

readable!(Hidden<'a>);

impl fmt::Display for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expose())
    }
}

/// A text, or none: of names whose values no public document tells.
///
/// ```text
/// value = byte-string
/// ```
///
/// ```
/// use sdp_decoder::attribute::{AttributeId, AttributeValue, OptionalText};
///
/// assert_eq!(AttributeId::Suspended.decode(None)?, AttributeValue::OptionalText(OptionalText(None)));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct OptionalText<'a>(pub Option<Cow<'a, str>>);

impl<'a> Read<'a> for OptionalText<'a> {
    const VERBATIM: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let text = cursor.optional(|c| c.rest("text"))?;
        Ok(Self(Some(text.unwrap_or_default())))
    }

    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        value.map_or(Ok(Self(None)), |value| Self::read_all(value, observer))
    }
}

impl IntoOwned for OptionalText<'_> {
    type Owned = OptionalText<'static>;
    fn into_owned(self) -> OptionalText<'static> {
        OptionalText(IntoOwned::into_owned(self.0))
    }
}

readable!(OptionalText<'a>);

impl fmt::Display for OptionalText<'_> {
    /// Writes the text; nothing where there is none, as where it is empty. [`AttributeValue::text`] tells them apart.
    ///
    /// [`AttributeValue::text`]: super::AttributeValue::text
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or_default())
    }
}
