//! Formats as capabilities, each with a number to refer to.

use alloc::borrow::Cow;
use core::fmt;

use super::numbers::PlainNumbers;
use crate::ValueError;
use crate::attribute::rtp::mapping::{EncodingFields, channels};
use crate::attribute::say::{InWords, Say};
use crate::attribute::{AttributeId, AttributeInfo, CapabilityNumbers, holds_secret};
use crate::line::MediaType;
use crate::syntax::{Cursor, DeviationKind, IntoOwned, Listed, Observe, Parameters, Read, Short};

value! {
    /// `a=rmcap`: a codec that could be used, as an `rtpmap` has it (RFC 6871, section 3.3.1).
    ///
    /// ```text
    /// rmcap-value = media-cap-num-list 1*WSP encoding-name "/" clock-rate [ "/" encoding-parms ]
    /// ```
    ///
    /// Drafts had the media type before the name: `1,3,5 audio AMR-WB/16000/1`. That is read, and told; so is a missing
    /// clock rate.
    ///
    /// ```
    /// use sdp_decoder::attribute::CodecCapability;
    ///
    /// let capability = CodecCapability::try_from("1,4 L16/16000/2")?;
    /// assert!(capability.numbers.contains(4));
    /// assert_eq!((capability.encoding_name.as_ref(), capability.clock_rate), ("L16", Some(16_000)));
    /// assert_eq!(capability.channels(), Some(2));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CodecCapability<'a> {
        /// The numbers of the capability; several where it is to have parameters of several sorts.
        pub numbers: CapabilityNumbers<'a>,
        /// The media type, where the form of the drafts has it.
        pub media_type: Option<MediaType<'a>>,
        /// The codec, by the name of its media subtype.
        pub encoding_name: Cow<'a, str>,
        /// How fast RTP timestamps run, in Hz.
        pub clock_rate: Option<u32>,
        /// What follows the clock rate; for audio the number of channels.
        pub encoding_parameters: Option<Cow<'a, str>>,
    }
}

impl CodecCapability<'_> {
    /// The number of channels, where one is given that can be read: from 1 on.
    pub fn channels(&self) -> Option<u32> {
        self.encoding_parameters.as_deref().and_then(channels)
    }
}

impl<'a> Read<'a> for CodecCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let numbers = cursor.word::<PlainNumbers>("capability numbers")?.0;
        let start = cursor.at();
        let media_type = if cursor.has_two_words() { Some(cursor.word("media type")?) } else { None };
        if media_type.is_some() {
            cursor.tolerate(DeviationKind::DraftForm, start);
        }
        let encoding = EncodingFields::read(cursor);
        Ok(Self {
            numbers,
            media_type,
            encoding_name: Cow::Borrowed(encoding.name?),
            clock_rate: encoding.clock_rate?,
            encoding_parameters: encoding.parameters?.map(Cow::Borrowed),
        })
    }
}

impl fmt::Display for CodecCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.numbers)?;
        if let Some(media_type) = &self.media_type {
            write!(f, "{media_type} ")?;
        }
        f.write_str(&self.encoding_name)?;
        if let Some(rate) = self.clock_rate {
            write!(f, "/{rate}")?;
        }
        self.encoding_parameters.as_ref().map_or(Ok(()), |parameters| write!(f, "/{parameters}"))
    }
}

impl Say for CodecCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could use {}", Short(&self.encoding_name))?;
        if let Some(rate) = self.clock_rate {
            write!(f, " at a clock rate of {rate} Hz")?;
        }
        match self.channels() {
            None | Some(1) => {}
            Some(channels) => write!(f, ", {channels} channels")?,
        }
        write!(f, ", as format capability {}", self.numbers.in_words())
    }
}

value! {
    /// `a=omcap`: a format that could be used where there is no RTP, as the `m=` line has it (RFC 6871, section 3.3.1).
    ///
    /// ```text
    /// omcap-value = media-cap-num-list 1*WSP format-name
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FormatCapability;
    ///
    /// let capability = FormatCapability::try_from("4 t38")?;
    /// assert_eq!(capability.format, "t38");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FormatCapability<'a> {
        /// The numbers of the capability.
        pub numbers: CapabilityNumbers<'a>,
        /// The format, or `*` where the protocol has none, as BFCP.
        pub format: Cow<'a, str>,
    }
}

impl<'a> Read<'a> for FormatCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let numbers = cursor.word::<PlainNumbers>("capability numbers")?.0;
        Ok(Self { numbers, format: cursor.word("format")? })
    }
}

impl fmt::Display for FormatCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.numbers, self.format)
    }
}

impl Say for FormatCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could use the format {}, as format capability {}", Short(&self.format), self.numbers.in_words())
    }
}

value! {
    /// `a=mfcap`: parameters of formats that could be used, as an `fmtp` has them (RFC 6871, section 3.3.2).
    ///
    /// ```text
    /// mfcap-value = media-cap-num-list 1*WSP fmt-specific-param-list
    /// ```
    ///
    /// Where there are several lines for a number, their parameters go together. `%m=1%` stands for the payload type
    /// that capability 1 gets.
    ///
    /// ```
    /// use sdp_decoder::attribute::FormatParameterCapability;
    ///
    /// let capability = FormatParameterCapability::try_from("1,3 profile-level-id=42A01E; packetization-mode=2")?;
    /// assert_eq!(capability.parameters().nth(1).and_then(|parameter| parameter.value), Some("2"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FormatParameterCapability<'a> {
        /// The numbers of the formats.
        pub numbers: CapabilityNumbers<'a>,
        /// All parameters, as written.
        pub text: Cow<'a, str>,
    }
}

impl FormatParameterCapability<'_> {
    /// The parameters, in order: see [`Parameters`].
    pub fn parameters(&self) -> Parameters<'_> {
        Parameters::of(&self.text)
    }
}

impl<'a> Read<'a> for FormatParameterCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let numbers = cursor.word::<PlainNumbers>("capability numbers")?.0;
        Ok(Self { numbers, text: cursor.rest("parameters")? })
    }
}

impl fmt::Display for FormatParameterCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.numbers, self.text)
    }
}

impl Say for FormatParameterCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = Listed(self.parameters().map(InWords));
        write!(f, "format capability {} would have the parameters {parameters}", self.numbers.in_words())
    }
}

/// `a=mscap`: another attribute of formats that could be used, such as an `rtcp-fb` (RFC 6871, section 3.3.3).
///
/// ```text
/// mscap-value     = media-caps-star 1*WSP att-field 1*WSP att-value
/// media-caps-star = the numbers, each with or without "*"
/// ```
///
/// `1 rtcp-fb ccm fir` becomes `a=rtcp-fb:98 ccm fir` where capability 1 gets payload type 98, and `1*` becomes
/// `a=rtcp-fb:*`.
///
/// `Debug` masks a value that the registry has as secret.
///
/// ```
/// use sdp_decoder::attribute::{AttributeId, FormatAttributeCapability};
///
/// let capability = FormatAttributeCapability::try_from("1* rtcp-fb ccm tmmbr smaxpr=120")?;
/// assert_eq!(capability.id(), Some(AttributeId::RtcpFb));
/// assert_eq!(capability.value, "ccm tmmbr smaxpr=120");
/// assert!(capability.numbers.iter().all(|range| range.is_wildcard));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FormatAttributeCapability<'a> {
    /// The numbers of the formats.
    pub numbers: CapabilityNumbers<'a>,
    /// The name of the attribute.
    pub name: Cow<'a, str>,
    /// Its value, without the format before it.
    pub value: Cow<'a, str>,
}

readable!(FormatAttributeCapability<'a>);

impl IntoOwned for FormatAttributeCapability<'_> {
    type Owned = FormatAttributeCapability<'static>;
    fn into_owned(self) -> FormatAttributeCapability<'static> {
        FormatAttributeCapability {
            numbers: IntoOwned::into_owned(self.numbers),
            name: IntoOwned::into_owned(self.name),
            value: IntoOwned::into_owned(self.value),
        }
    }
}

impl FormatAttributeCapability<'_> {
    /// The row of the registry, where the name has one, in any case.
    pub fn id(&self) -> Option<AttributeId> {
        AttributeId::from_name_in_any_case(&self.name)
    }

    /// Whether the value holds a key or password, itself or in an attribute written inside.
    pub fn is_secret(&self) -> bool {
        let id = AttributeId::from_name_in_any_case(self.plain_name());
        id.is_some_and(|id| holds_secret(id, Some(&self.value)))
    }

    /// The name, also where the value follows it behind a `:`.
    fn plain_name(&self) -> &str {
        self.name.split(':').next().unwrap_or_default()
    }
}

impl fmt::Debug for FormatAttributeCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value) = if self.is_secret() { (self.plain_name(), "***") } else { (&*self.name, &*self.value) };
        f.debug_struct("FormatAttributeCapability")
            .field("numbers", &self.numbers)
            .field("name", &name)
            .field("value", &value)
            .finish()
    }
}

impl<'a> Read<'a> for FormatAttributeCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            numbers: cursor.word("capability numbers")?,
            name: cursor.word("attribute")?,
            value: cursor.rest("attribute value")?,
        })
    }
}

impl fmt::Display for FormatAttributeCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.numbers, self.name, self.value)
    }
}

/// The value has no format before it here, which most of these attributes need: it is shown as it is.
impl Say for FormatAttributeCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numbers, name) = (self.numbers.in_words(), Short(self.plain_name()));
        if self.numbers.iter().all(|range| range.is_wildcard) {
            write!(f, "with format capability {numbers}, all formats would have a={name}")?;
        } else {
            write!(f, "format capability {numbers} would have a={name}")?;
        }
        if self.is_secret() { Ok(()) } else { write!(f, ": {}", Short(&self.value)) }
    }
}
