//! `z=`

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use super::repeat::InWords;
use super::{NtpTime, TypedTime};
use crate::ValueError;
use crate::syntax::{Cursor, Listed, Observe, Read, Token};

/// One change of the clock: from `time` on, repetitions begin `offset` away from where the `r=` line puts them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ZoneAdjustment {
    /// When the clock changes.
    pub time: NtpTime,
    /// Whether repetitions begin earlier by the offset (`-1h`) instead of later.
    pub is_negative: bool,
    /// By how much, counted from what the `r=` line says: not on top of the change before.
    pub offset: TypedTime,
}

impl ZoneAdjustment {
    /// The offset in seconds, below zero for earlier, where it fits 64 bits.
    pub fn offset_seconds(self) -> Option<i64> {
        let seconds = i64::try_from(self.offset.seconds()?).ok()?;
        Some(if self.is_negative { -seconds } else { seconds })
    }
}

owned!(ZoneAdjustment);

value! {
    /// `z=`: clock changes while a session repeats, such as daylight saving time (RFC 8866, section 5.11).
    ///
    /// ```text
    /// zone-field = %s"z" "=" time SP ["-"] typed-time *(SP time SP ["-"] typed-time) CRLF
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::TimeZones;
    ///
    /// let zones = TimeZones::try_from("3730928400 -1h 3749680800 0")?;
    /// let offsets: Vec<_> = zones.adjustments.iter().map(|zone| zone.offset_seconds()).collect();
    /// assert_eq!(offsets, [Some(-3600), Some(0)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct TimeZones {
        /// The changes, in order. At least one.
        pub adjustments: Vec<ZoneAdjustment>,
    }
}

/// `["-"] typed-time`
struct Offset(bool, TypedTime);

impl<'a> Token<'a> for Offset {
    const EXPECTED: &'static str = "a number, with `-` before it or `d`, `h`, `m`, `s` after it where that is meant";

    fn token(text: &'a str) -> Option<Self> {
        let length = text.strip_prefix('-');
        Some(Self(length.is_some(), TypedTime::token(length.unwrap_or(text))?))
    }

    fn in_words(&self) -> Option<Cow<'static, str>> {
        let Self(is_negative, length) = *self;
        Some(match (length.value, is_negative) {
            (0, _) => Cow::Borrowed("when `r=` says"),
            (_, true) => Cow::Owned(format!("{} earlier than `r=` says", InWords(length))),
            (_, false) => Cow::Owned(format!("{} later than `r=` says", InWords(length))),
        })
    }
}

impl<'a> Read<'a> for ZoneAdjustment {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let time = cursor.word("adjustment time")?;
        let Offset(is_negative, offset) = cursor.word("offset")?;
        Ok(Self { time, is_negative, offset })
    }
}

impl<'a> Read<'a> for TimeZones {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let mut adjustments = Vec::from([ZoneAdjustment::read(cursor)?]);
        while !cursor.is_done() {
            adjustments.push(ZoneAdjustment::read(cursor)?);
        }
        Ok(Self { adjustments })
    }
}

impl fmt::Display for ZoneAdjustment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.time, if self.is_negative { "-" } else { "" }, self.offset)
    }
}

impl fmt::Display for TimeZones {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, adjustment) in self.adjustments.iter().enumerate() {
            write!(f, "{}{adjustment}", if index == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl TimeZones {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "moves the repetitions: {}", Listed(self.adjustments.iter().map(|adjustment| Change(*adjustment))))
    }
}

/// One change of the clock.
struct Change(ZoneAdjustment);

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ZoneAdjustment { time, is_negative, offset } = self.0;
        let time = time.in_words().unwrap_or_default();
        let offset = Offset(is_negative, offset).in_words().unwrap_or_default();
        write!(f, "from {time} on {offset}")
    }
}
