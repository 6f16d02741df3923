//! What a payload type stands for: `rtpmap` and `fmtp`.

use alloc::borrow::Cow;
use core::fmt;
use core::num::NonZeroU32;

use crate::ValueError;
use crate::attribute::say::{InWords, Say};
use crate::attribute::{AttributeInfo, PayloadType};
use crate::syntax::{Counted, Cursor, DeviationKind, Listed, Observe, Parameters, Quoted, Read, Short, Token};

value! {
    /// `a=rtpmap`: the codec of a payload type (RFC 8866, section 6.6).
    ///
    /// ```text
    /// rtpmap-value    = payload-type SP encoding-name "/" clock-rate [ "/" encoding-params ]
    /// payload-type    = zero-based-integer   ; 0 to 127
    /// clock-rate      = integer              ; in Hz, above 0
    /// encoding-params = channels
    /// channels        = integer              ; 1 where there is none; video has none
    /// ```
    ///
    /// Encoding names mean the same in any case. A missing clock rate (`98 iLBC`) is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::RtpMap;
    ///
    /// let map = RtpMap::try_from("96 opus/48000/2")?;
    /// assert_eq!(map.payload_type.number(), 96);
    /// assert_eq!(map.encoding_name, "opus");
    /// assert_eq!(map.clock_rate, Some(48_000));
    /// assert_eq!(map.channels(), Some(2));
    ///
    /// let error = RtpMap::try_from("123 META/0").unwrap_err();
    /// assert_eq!(error.to_string(), "clock rate: expected a number from 1 to 4294967295");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RtpMap<'a> {
        /// The payload type.
        pub payload_type: PayloadType,
        /// The codec, by the name of its media subtype.
        pub encoding_name: Cow<'a, str>,
        /// How fast RTP timestamps run, in Hz. Not always the sampling rate: G722 has 8000.
        pub clock_rate: Option<u32>,
        /// What follows the clock rate; for audio the number of channels.
        pub encoding_parameters: Option<Cow<'a, str>>,
    }
}

impl RtpMap<'_> {
    /// The number of channels, where one is given that can be read: from 1 on.
    pub fn channels(&self) -> Option<u32> {
        self.encoding_parameters.as_deref().and_then(channels)
    }
}

/// `encoding-params = channels`
pub(crate) fn channels(encoding_parameters: &str) -> Option<u32> {
    NonZeroU32::token(encoding_parameters).map(NonZeroU32::get)
}

/// An `rtpmap` read field by field: where one is wrong, the others are there all the same.
pub(crate) struct RtpMapFields<'a> {
    pub(crate) payload_type: Result<PayloadType, ValueError>,
    pub(crate) encoding_name: Result<&'a str, ValueError>,
    pub(crate) clock_rate: Result<Option<u32>, ValueError>,
    pub(crate) encoding_parameters: Result<Option<&'a str>, ValueError>,
}

impl<'a> RtpMapFields<'a> {
    /// The fields of the value of an `rtpmap`.
    #[inline]
    pub(crate) fn of(value: &'a str) -> Self {
        Self::read(&mut Cursor::trimmed(value, &mut ()))
    }

    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Self {
        let payload_type = cursor.word("payload type");
        let EncodingFields { name, clock_rate, parameters } = EncodingFields::read(cursor);
        Self { payload_type, encoding_name: name, clock_rate, encoding_parameters: parameters }
    }
}

/// `encoding-name "/" clock-rate [ "/" encoding-params ]`, read field by field.
pub(in crate::attribute) struct EncodingFields<'a> {
    pub(in crate::attribute) name: Result<&'a str, ValueError>,
    pub(in crate::attribute) clock_rate: Result<Option<u32>, ValueError>,
    pub(in crate::attribute) parameters: Result<Option<&'a str>, ValueError>,
}

impl<'a> EncodingFields<'a> {
    #[inline]
    pub(in crate::attribute) fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Self {
        let name = cursor.until::<EncodingName>(b'/', "encoding name").map(|name| name.0);
        let clock_rate = cursor.separated(|c| c.until::<NonZeroU32>(b'/', "clock rate"));
        if name.is_ok() && clock_rate == Ok(None) {
            cursor.tolerate(DeviationKind::MissingClockRate, cursor.at());
        }
        Self {
            name,
            clock_rate: clock_rate.map(|rate| rate.map(NonZeroU32::get)),
            parameters: cursor.separated(|c| c.word("encoding parameters")),
        }
    }
}

/// The name of a media subtype.
struct EncodingName<'a>(&'a str);

impl<'a> Token<'a> for EncodingName<'a> {
    const EXPECTED: &'static str = "a codec's name";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        <&str>::token(text).map(Self)
    }
}

impl<'a> Read<'a> for RtpMap<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let fields = RtpMapFields::read(cursor);
        Ok(Self {
            payload_type: fields.payload_type?,
            encoding_name: Cow::Borrowed(fields.encoding_name?),
            clock_rate: fields.clock_rate?,
            encoding_parameters: fields.encoding_parameters?.map(Cow::Borrowed),
        })
    }
}

impl fmt::Display for RtpMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.payload_type, self.encoding_name)?;
        if let Some(rate) = self.clock_rate {
            write!(f, "/{rate}")?;
        }
        self.encoding_parameters.as_ref().map_or(Ok(()), |parameters| write!(f, "/{parameters}"))
    }
}

impl Say for RtpMap<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "payload type {} stands for {}", self.payload_type, Short(&self.encoding_name))?;
        match self.clock_rate {
            Some(rate) => write!(f, ", with an RTP clock of {rate} Hz")?,
            None => f.write_str(", without its clock rate")?,
        }
        match (self.channels(), self.encoding_parameters.as_deref()) {
            (Some(channels), _) => write!(f, " and {}", Counted(channels.into(), "channel")),
            (None, Some(parameters)) => write!(f, " and {}", Quoted(parameters)),
            (None, None) => Ok(()),
        }
    }
}

value! {
    /// `a=fmtp`: parameters of one format, in the way its codec defines them (RFC 8866, section 6.15).
    ///
    /// ```text
    /// fmtp-value             = fmt SP format-specific-params
    /// format-specific-params = byte-string   ; mostly name=value pairs with semicolons between them
    /// ```
    ///
    /// A line without parameters (`111`) is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::Fmtp;
    ///
    /// let fmtp = Fmtp::try_from("18 annexb=no; foo")?;
    /// assert_eq!(fmtp.format, "18");
    /// let parameters: Vec<_> = fmtp.parameters().map(|parameter| (parameter.name, parameter.value)).collect();
    /// assert_eq!(parameters, [("annexb", Some("no")), ("foo", None)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Fmtp<'a> {
        /// The format, as in the `m=` line.
        pub format: Cow<'a, str>,
        /// All parameters, as written; empty where there are none.
        pub text: Cow<'a, str>,
    }
}

impl Fmtp<'_> {
    /// The parameters, in order: see [`Parameters`].
    pub fn parameters(&self) -> Parameters<'_> {
        Parameters::of(&self.text)
    }
}

/// `fmt`
pub(in crate::attribute) struct FormatToken<'a>(pub(in crate::attribute) Cow<'a, str>);

impl<'a> Token<'a> for FormatToken<'a> {
    const EXPECTED: &'static str = "a format of the `m=` line";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
}

impl<'a> Read<'a> for Fmtp<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let format = cursor.word::<FormatToken>("format")?.0;
        let text: Option<Cow<'a, str>> = cursor.optional(|c| c.rest("parameters"))?;
        if text.is_none() {
            cursor.tolerate(DeviationKind::MissingParameters, cursor.at());
        }
        Ok(Self { format, text: text.unwrap_or_default() })
    }
}

impl fmt::Display for Fmtp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.format)?;
        if self.text.is_empty() { Ok(()) } else { write!(f, " {}", self.text) }
    }
}

impl Say for Fmtp<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let format = Short(&self.format);
        if self.text.is_empty() {
            return write!(f, "has no parameters for format {format}");
        }
        write!(f, "parameters of format {format}: {}", Listed(self.parameters().map(InWords)))
    }
}
