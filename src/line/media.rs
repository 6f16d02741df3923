//! `m=`

use alloc::borrow::Cow;
use core::fmt;
use core::num::NonZeroU32;

use super::{MediaType, Protocol};
use crate::ValueError;
use crate::syntax::{Cursor, Observe, Quoted, Read, Short, Token, Words};

value! {
    /// `m=`: one media section's kind, port, protocol and formats (RFC 8866, section 5.14).
    ///
    /// ```text
    /// media-field = %s"m" "=" media SP port ["/" integer] SP proto 1*(SP fmt) CRLF
    /// ```
    ///
    /// Ports are 0 to 65535; 0 says that the media is not wanted. Counts are at
    /// least 1. Formats are payload types where the protocol is
    /// RTP, and other tokens elsewhere.
    ///
    /// The whole line must be right here. [`Media`](crate::Media) answers field by field, so that a wrong port hides
    /// no format.
    ///
    /// ```
    /// use sdp_decoder::line::{MediaLine, MediaType};
    ///
    /// let media = MediaLine::try_from("audio 25268 RTP/AVP 18 0 8 101")?;
    /// assert_eq!(media.media_type, MediaType::Audio);
    /// assert_eq!(media.port, 25268);
    /// assert_eq!(media.protocol.as_str(), "RTP/AVP");
    /// assert_eq!(media.format_tokens().collect::<Vec<_>>(), ["18", "0", "8", "101"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct MediaLine<'a> {
        /// What is carried.
        pub media_type: MediaType<'a>,
        /// The (first) port where it is wanted.
        pub port: u16,
        /// How many ports are used, from the first one on; with RTP each has its RTCP port besides.
        pub port_count: Option<u32>,
        /// How it is carried.
        pub protocol: Protocol<'a>,
        /// The formats in order of preference, as written. [`MediaLine::format_tokens`] divides them.
        #[cfg_attr(feature = "serde", serde(with = "crate::syntax::data_model::words"))]
        pub formats: Cow<'a, str>,
    }
}

impl MediaLine<'_> {
    /// The formats in order of preference.
    #[inline]
    pub fn format_tokens(&self) -> Words<'_> {
        Words::new(&self.formats)
    }
}

/// The port that stands for none: nothing is known yet (RFC 8839, section 4.2.5), or nothing listens (RFC 4145).
pub(crate) const DISCARD_PORT: u16 = 9;

/// An `m=` line read field by field: where one is wrong, the others are there all the same.
pub(crate) struct MediaFields<'a> {
    pub(crate) media_type: Result<MediaType<'a>, ValueError>,
    pub(crate) port: Result<u16, ValueError>,
    pub(crate) port_count: Result<Option<u32>, ValueError>,
    pub(crate) protocol: Result<Protocol<'a>, ValueError>,
    pub(crate) formats: Result<&'a str, ValueError>,
}

impl<'a> MediaFields<'a> {
    /// The fields of what follows `m=`.
    #[inline]
    pub(crate) fn of(value: &'a str) -> Self {
        Self::read(&mut Cursor::trimmed(value, &mut ()))
    }

    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Self {
        Self {
            media_type: cursor.word("media type"),
            port: cursor.until(b'/', "port"),
            port_count: cursor
                .separated(|c| c.word("number of ports"))
                .map(|count: Option<NonZeroU32>| count.map(NonZeroU32::get)),
            protocol: cursor.word("protocol"),
            formats: cursor.rest_words::<Formats>("formats").map(|formats| formats.0),
        }
    }
}

/// `1*(SP fmt)`
pub(crate) struct Formats<'a>(pub(crate) &'a str);

impl<'a> Token<'a> for Formats<'a> {
    const EXPECTED: &'static str = "at least one format";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        <&str>::token(text).map(Self)
    }
}

impl<'a> Read<'a> for MediaLine<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let fields = MediaFields::read(cursor);
        Ok(Self {
            media_type: fields.media_type?,
            port: fields.port?,
            port_count: fields.port_count?,
            protocol: fields.protocol?,
            formats: Cow::Borrowed(fields.formats?),
        })
    }
}

impl fmt::Display for MediaLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.media_type, self.port)?;
        if let Some(count) = self.port_count {
            write!(f, "/{count}")?;
        }
        write!(f, " {} {}", self.protocol, self.formats)
    }
}

impl MediaLine<'_> {
    /// What the line says, in words, but for its formats: what those are, other lines tell.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let media_type = Short(self.media_type.as_str());
        match (self.port, self.port_count) {
            (0, _) => return write!(f, "no {media_type}: rejected or switched off, as the port is 0"),
            (DISCARD_PORT, _) if self.protocol.has_part("TCP") => {
                write!(f, "{media_type} on no port that is known ({DISCARD_PORT} is a placeholder, as where the ")?;
                f.write_str("connection is opened from here)")?;
            }
            (DISCARD_PORT, _) => {
                write!(f, "{media_type} on a port that is not known yet ({DISCARD_PORT} is a placeholder)")?;
            }
            (port, Some(count)) if count > 1 && self.protocol.is_rtp() => {
                write!(f, "{media_type} on {count} ports, every second one from {port} on")?;
            }
            (port, Some(count)) if count > 1 => write!(f, "{media_type} on {count} ports from {port} on")?,
            (port, _) => write!(f, "{media_type} on port {port}")?,
        }
        match self.protocol.meaning() {
            Some(protocol) => write!(f, ", {protocol}"),
            None => write!(f, ", by {}, which is not registered", Quoted(self.protocol.as_str())),
        }
    }
}
