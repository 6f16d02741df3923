//! `r=`

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Listed, Observe, Read, TimeSpan, Token};

/// The unit of a [`TypedTime`]. Letters are case-significant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimeUnit {
    /// `s`
    #[cfg_attr(feature = "serde", serde(rename = "s"))]
    Seconds,
    /// `m`, 60 seconds
    #[cfg_attr(feature = "serde", serde(rename = "m"))]
    Minutes,
    /// `h`, 3600 seconds
    #[cfg_attr(feature = "serde", serde(rename = "h"))]
    Hours,
    /// `d`, 86400 seconds
    #[cfg_attr(feature = "serde", serde(rename = "d"))]
    Days,
}

impl TimeUnit {
    /// The unit that a letter stands for.
    pub const fn from_letter(letter: char) -> Option<Self> {
        match letter {
            's' => Some(Self::Seconds),
            'm' => Some(Self::Minutes),
            'h' => Some(Self::Hours),
            'd' => Some(Self::Days),
            _ => None,
        }
    }

    /// The letter that stands for the unit.
    pub const fn letter(self) -> char {
        match self {
            Self::Seconds => 's',
            Self::Minutes => 'm',
            Self::Hours => 'h',
            Self::Days => 'd',
        }
    }

    /// How many seconds it has.
    pub const fn seconds(self) -> u32 {
        match self {
            Self::Seconds => 1,
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => 86_400,
        }
    }
}

/// A length of time with its unit (RFC 8866, section 5.10).
///
/// ```text
/// typed-time          = 1*DIGIT [fixed-len-time-unit]
/// fixed-len-time-unit = %s"d" / %s"h" / %s"m" / %s"s"   ; seconds where there is none
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TypedTime {
    /// The number, in the unit.
    pub value: u64,
    /// The unit, where one is written.
    pub unit: Option<TimeUnit>,
}

impl TypedTime {
    /// The length in seconds, where it stays below 2^64.
    pub fn seconds(self) -> Option<u64> {
        self.value.checked_mul(self.unit.map_or(1, TimeUnit::seconds).into())
    }
}

impl<'a> Token<'a> for TypedTime {
    const EXPECTED: &'static str = "a number, with `d`, `h`, `m` or `s` after it where it is not in seconds";

    fn token(text: &'a str) -> Option<Self> {
        let unit = text.chars().next_back().and_then(TimeUnit::from_letter);
        let number = if unit.is_some() { text.get(..text.len() - 1)? } else { text };
        Some(Self { value: u64::token(number)?, unit })
    }

    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.seconds().map(|seconds| Cow::Owned(TimeSpan(seconds).to_string()))
    }
}

/// A [`TypedTime`] in words: `1 day 1 hour`.
pub(super) struct InWords(pub(super) TypedTime);

impl fmt::Display for InWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.seconds() {
            Some(seconds) => TimeSpan(seconds).fmt(f),
            None => self.0.fmt(f),
        }
    }
}

owned!(TypedTime);

impl fmt::Display for TypedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)?;
        self.unit.map_or(Ok(()), |unit| write!(f, "{}", unit.letter()))
    }
}

value! {
    /// `r=`: when the session of the `t=` line before it repeats (RFC 8866, section 5.10).
    ///
    /// ```text
    /// repeat-field = %s"r" "=" repeat-interval SP typed-time 1*(SP typed-time) CRLF
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::Repeat;
    ///
    /// // Every week for an hour: at the start time, and 25 hours after it.
    /// let repeat = Repeat::try_from("7d 1h 0 25h")?;
    /// assert_eq!(repeat.interval.seconds(), Some(604_800));
    /// assert_eq!(repeat.duration.seconds(), Some(3_600));
    /// assert_eq!(repeat.offsets.iter().map(|offset| offset.seconds()).collect::<Vec<_>>(), [Some(0), Some(90_000)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Repeat {
        /// From one repetition to the next.
        pub interval: TypedTime,
        /// How long the session is active each time.
        pub duration: TypedTime,
        /// When it begins, from the start time on. At least one.
        pub offsets: Vec<TypedTime>,
    }
}

impl<'a> Read<'a> for Repeat {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let interval = cursor.word("repeat interval")?;
        let duration = cursor.word("active duration")?;
        let mut offsets = Vec::from([cursor.word("offset")?]);
        while !cursor.is_done() {
            offsets.push(cursor.word("offset")?);
        }
        Ok(Self { interval, duration, offsets })
    }
}

impl fmt::Display for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.interval, self.duration)?;
        self.offsets.iter().try_for_each(|offset| write!(f, " {offset}"))
    }
}

impl Repeat {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "repeats the session every {} for {}", InWords(self.interval), InWords(self.duration))?;
        let is_at_start = |offset: &TypedTime| offset.value == 0;
        match self.offsets.as_slice() {
            [only] if is_at_start(only) => f.write_str(", from the start time on"),
            offsets => write!(f, ", beginning {}", Listed(offsets.iter().map(|offset| Offset(*offset)))),
        }
    }
}

/// When a repetition begins.
struct Offset(TypedTime);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.value {
            0 => f.write_str("at the start time"),
            _ => write!(f, "{} after the start time", InWords(self.0)),
        }
    }
}
