//! Attributes about a session as an event: its kind, its presentation, its pictures.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token};

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

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Quality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::number(deserializer)
    }
}
