//! The clock of the media.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, ClockIdentity};
use crate::syntax::{Cursor, DeviationKind, IntoOwned, Observe, Quoted, Read, Short, Token};

value! {
    /// `a=mediaclk`: where the clock of the media comes from (RFC 7273, section 5.4).
    ///
    /// ```text
    /// media-clksrc = [ media-clkid SP ] mediaclock
    /// media-clkid  = "id=" [ "src:" ] base64
    /// mediaclock   = "sender" / direct / "IEEE1722=" EUI64 / mediaclock-ext
    /// direct       = "direct" [ "=" 1*DIGIT ] [ SP "rate=" integer "/" integer ]
    /// ```
    ///
    /// Without any, the clock is that of the sender.
    ///
    /// ```
    /// use sdp_decoder::attribute::{MediaClock, MediaClockSource};
    ///
    /// let clock = MediaClock::try_from("direct=963214424 rate=1000/1001")?;
    /// let MediaClockSource::Direct { offset, rate } = clock.source else { panic!("a direct clock") };
    /// assert_eq!(offset, Some(963_214_424));
    /// assert_eq!(rate.map(|rate| (rate.numerator, rate.denominator)), Some((1000, Some(1001))));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct MediaClock<'a> {
        /// The name of the clock, for other streams to follow it: base64, behind `src:` where one source gives it.
        pub id: Option<Cow<'a, str>>,
        /// Where it comes from.
        pub source: MediaClockSource<'a>,
    }
}

/// Where the clock of a [`MediaClock`] comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MediaClockSource<'a> {
    /// The sender, and it has no fixed relation to another clock.
    Sender,
    /// The reference clock of `ts-refclk`.
    Direct {
        /// The RTP timestamp at the epoch of the reference clock.
        offset: Option<u64>,
        /// By how much the media clock is faster, where it is not as fast as the clock rate says.
        rate: Option<MediaClockRate>,
    },
    /// A stream of IEEE 1722.
    Ieee1722(ClockIdentity<'a>),
    /// Something else.
    Other {
        /// What stands before the `=`, or all of it where there is none.
        name: Cow<'a, str>,
        /// What follows the `=`.
        value: Option<Cow<'a, str>>,
    },
}

/// What a clock rate is multiplied by: `1000/1001` for 29.97 pictures a second where it says 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MediaClockRate {
    /// Above the line.
    pub numerator: u64,
    /// Below the line. Devices of studios leave it away, and write the clock rate itself: `rate=90000`.
    pub denominator: Option<u64>,
}

impl<'a> Read<'a> for MediaClock<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let id = if cursor.starts_with("id=") { Some(cursor.word::<Id>("id")?.0) } else { None };
        Ok(Self { id, source: MediaClockSource::read(cursor)? })
    }
}

impl fmt::Display for MediaClock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.id {
            write!(f, "id={id} ")?;
        }
        self.source.fmt(f)
    }
}

impl Say for MediaClock<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            MediaClockSource::Sender => f.write_str("times its media by a clock of its own")?,
            MediaClockSource::Direct { offset, rate } => {
                f.write_str("times its media by the reference clock")?;
                if let Some(offset) = offset {
                    write!(f, ", at whose epoch the RTP timestamp is {offset}")?;
                }
                match rate {
                    Some(MediaClockRate { numerator, denominator: Some(denominator) }) => {
                        write!(f, "; its clock runs at {numerator}/{denominator} of the nominal rate")?;
                    }
                    Some(MediaClockRate { numerator, denominator: None }) => write!(f, "; at {numerator} Hz")?,
                    None => {}
                }
            }
            MediaClockSource::Ieee1722(stream) => {
                write!(f, "times its media by the stream {} of IEEE 1722", Short(stream.as_str()))?;
            }
            MediaClockSource::Other { name, .. } => {
                write!(f, "times its media by {}, which is not registered", Quoted(name))?;
            }
        }
        match self.id.as_deref().map(|id| id.strip_prefix("src:").unwrap_or(id)) {
            Some(id) => write!(f, "; streams can follow this clock by the name {}", Short(id)),
            None => Ok(()),
        }
    }
}

/// `media-clkid`
struct Id<'a>(Cow<'a, str>);

impl<'a> Token<'a> for Id<'a> {
    const EXPECTED: &'static str = "`id=` and the name of a clock";
    fn token(text: &'a str) -> Option<Self> {
        text.strip_prefix("id=").and_then(Token::token).map(Self)
    }
}

choice! {
    /// `mediaclock`, up to the `=`.
    enum SourceName, "the name of a media clock" {
        /// The sender.
        Sender = "sender",
        /// The reference clock.
        Direct = "direct",
        /// A stream of IEEE 1722.
        Ieee1722 = "IEEE1722",
    }
}

impl<'a> Read<'a> for MediaClockSource<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let name: &str = cursor.until(b'=', "media clock")?;
        if name.eq_ignore_ascii_case("id") {
            // With blanks before its `=`, or without it: it would be read as another thing when it is written again.
            return Err(cursor.error_at("media clock", "`id=` and the name of a clock, or a media clock", 0));
        }
        let Some(known) = SourceName::token(name) else {
            return Ok(Self::Other { name: Cow::Borrowed(name), value: cursor.separated(|c| c.rest("value"))? });
        };
        Ok(match known {
            SourceName::Sender => Self::Sender,
            SourceName::Direct => Self::Direct {
                offset: cursor.separated(|c| c.word("offset"))?,
                rate: cursor.optional(|c| c.word("rate"))?,
            },
            SourceName::Ieee1722 => {
                Self::Ieee1722(cursor.after_separator("stream", "`=` and a stream", |c| c.word("stream"))?)
            }
        })
    }
}

impl IntoOwned for MediaClockSource<'_> {
    type Owned = MediaClockSource<'static>;
    fn into_owned(self) -> MediaClockSource<'static> {
        match self {
            Self::Sender => MediaClockSource::Sender,
            Self::Direct { offset, rate } => MediaClockSource::Direct { offset, rate },
            Self::Ieee1722(stream) => MediaClockSource::Ieee1722(IntoOwned::into_owned(stream)),
            Self::Other { name, value } => {
                MediaClockSource::Other { name: IntoOwned::into_owned(name), value: IntoOwned::into_owned(value) }
            }
        }
    }
}

impl fmt::Display for MediaClockSource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sender => f.write_str(SourceName::Sender.as_str()),
            Self::Direct { offset, rate } => {
                f.write_str(SourceName::Direct.as_str())?;
                if let Some(offset) = offset {
                    write!(f, "={offset}")?;
                }
                rate.map_or(Ok(()), |rate| write!(f, " rate={rate}"))
            }
            Self::Ieee1722(stream) => write!(f, "{}={stream}", SourceName::Ieee1722),
            Self::Other { name, value } => {
                f.write_str(name)?;
                value.as_ref().map_or(Ok(()), |value| write!(f, "={value}"))
            }
        }
    }
}

impl<'a> Token<'a> for MediaClockRate {
    const EXPECTED: &'static str = "a rate such as `rate=1000/1001`";
    fn token(text: &'a str) -> Option<Self> {
        let rate = text.strip_prefix("rate=")?;
        let Some((numerator, denominator)) = rate.split_once('/') else {
            return u64::token(rate).map(|numerator| Self { numerator, denominator: None });
        };
        Some(Self { numerator: u64::token(numerator)?, denominator: Some(u64::token(denominator)?) })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        match self.denominator {
            None => Some(DeviationKind::MissingParameters),
            Some(denominator) => (denominator == 0 || self.numerator == 0).then_some(DeviationKind::OutOfRange),
        }
    }
    fn bounds(&self) -> &'static str {
        "a rate above 0, such as `rate=1000/1001`"
    }
}

impl fmt::Display for MediaClockRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.numerator.fmt(f)?;
        self.denominator.map_or(Ok(()), |denominator| write!(f, "/{denominator}"))
    }
}
