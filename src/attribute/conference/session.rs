//! Attributes about a session as an event: its kind, its presentation, its pictures.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Observe, Quoted, Read, Token};

words! {
    /// `a=type`: what kind of conference this is (RFC 8866, section 6.9).
    ///
    /// ```text
    /// type-value = conference-type
    /// ```
    pub enum ConferenceType<'a>, "a conference type such as `meeting`" {
        /// Some send, the others listen.
        Broadcast = "broadcast",
        /// All may speak.
        Meeting = "meeting",
        /// Who may speak is decided by a moderator.
        Moderated = "moderated",
        /// A test: do not show.
        Test = "test",
        /// Part of an ITU H.332 conference.
        H332 = "H332",
    }
}

word_value!(ConferenceType<'a>, "conference type");

impl Say for ConferenceType<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broadcast => f.write_str("describes a broadcast: some send, the others listen"),
            Self::Meeting => f.write_str("describes a meeting: all may speak"),
            Self::Moderated => f.write_str("describes a moderated conference: a moderator decides who may speak"),
            Self::Test => f.write_str("describes a test, which is not to be shown to users"),
            Self::H332 => f.write_str("describes a part of an ITU-T H.332 conference"),
            Self::Other(word) => write!(f, "describes a conference of a kind that is not registered: {}", Quoted(word)),
        }
    }
}

words! {
    /// `a=orient`: which way round a presentation is shown (RFC 8866, section 6.8).
    ///
    /// ```text
    /// orient-value = portrait / landscape / seascape
    /// ```
    pub enum Orientation<'a>, "`portrait`, `landscape` or `seascape`" {
        /// Upright.
        Portrait = "portrait",
        /// Wider than high.
        Landscape = "landscape",
        /// Landscape, upside down.
        Seascape = "seascape",
    }
}

word_value!(Orientation<'a>, "orientation");

impl Say for Orientation<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Portrait => f.write_str("wants the presentation shown upright"),
            Self::Landscape => f.write_str("wants the presentation shown wider than high"),
            Self::Seascape => f.write_str("wants the presentation shown wider than high, and upside down"),
            Self::Other(word) => {
                write!(f, "wants the presentation shown in a way that is not registered: {}", Quoted(word))
            }
        }
    }
}

/// `a=quality`: how good pictures should be, at the cost of the frame rate (RFC 8866, section 6.14).
///
/// ```text
/// quality-value = zero-based-integer   ; 0 to 10
/// ```
///
/// 10 is the best picture, 5 the default, 0 the worst that its sender finds acceptable.
///
/// ```
/// use sdp_decoder::attribute::Quality;
///
/// assert_eq!("10".parse(), Ok(Quality(10)));
/// assert!("11".parse::<Quality>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quality(pub u8);

impl<'a> Token<'a> for Quality {
    const EXPECTED: &'static str = "a number from 0 to 10";
    fn token(text: &'a str) -> Option<Self> {
        u8::token(text).filter(|&quality| quality <= 10).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(match self.0 {
            0 => "the worst that can still be used, for more pictures a second".into(),
            1..=4 => "less than usual, for more pictures a second".into(),
            5 => "as usual".into(),
            6..=9 => "better than usual, at the cost of fewer pictures a second".into(),
            10 => "the best, at the cost of fewer pictures a second".into(),
            _ => return None,
        })
    }
}

impl<'a> Read<'a> for Quality {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("quality")
    }
}

readable!(Quality);

impl fmt::Display for Quality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Say for Quality {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "suggests a quality of still pictures of {} from 0 to 10", self.0)?;
        self.in_words().map_or(Ok(()), |words| write!(f, ": {words}"))
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Quality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::number(deserializer)
    }
}
