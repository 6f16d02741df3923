//! `t=`

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, DateTime, Observe, Read, TimeSpan, Token};

/// Seconds since 1900-01-01 00:00 UTC, the epoch of NTP (RFC 8866, section 5.9). 0 stands for no time at all.
///
/// Unlike NTP itself, the number does not wrap in 2036.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct NtpTime(pub u64);

/// 1970-01-01 as NTP counts: 70 years of which 17 have a leap day.
const UNIX_EPOCH: u64 = (70 * 365 + 17) * 86_400;

impl NtpTime {
    /// Seconds since 1970-01-01 00:00 UTC. `None` where no time is given, and beyond the year 292 billion.
    pub fn unix_seconds(self) -> Option<i64> {
        match self.0 {
            0 => None,
            seconds => i64::try_from(i128::from(seconds) - i128::from(UNIX_EPOCH)).ok(),
        }
    }

    /// The date and time, where there is one.
    fn date_time(self) -> Option<DateTime> {
        self.unix_seconds().map(DateTime)
    }

    /// The date and time of a number that is one of this century, before NTP wraps in 2036: such numbers name sessions,
    /// as RFC 8866, section 5.2, recommends.
    pub(crate) fn of_today(number: u64) -> Option<DateTime> {
        const YEAR_2000: u64 = UNIX_EPOCH + 946_684_800;
        if (YEAR_2000..=u64::from(u32::MAX)).contains(&number) { Self(number).date_time() } else { None }
    }
}

impl<'a> Token<'a> for NtpTime {
    const EXPECTED: &'static str = u64::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        u64::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(self.date_time().map_or(Cow::Borrowed("no time"), |time| Cow::Owned(time.to_string())))
    }
}

owned!(NtpTime);

impl fmt::Display for NtpTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

value! {
    /// `t=`: when the session is active (RFC 8866, section 5.9).
    ///
    /// ```text
    /// time-field = %s"t" "=" start-time SP stop-time CRLF
    /// start-time = time / "0"
    /// stop-time  = time / "0"
    /// time       = POS-DIGIT 9*DIGIT
    /// ```
    ///
    /// Calls have `t=0 0`: now, without an end.
    ///
    /// ```
    /// use sdp_decoder::line::Timing;
    ///
    /// let timing = Timing::try_from("3724394400 3724398000")?;
    /// assert_eq!(timing.start.unix_seconds(), Some(1_515_405_600));
    /// assert_eq!(timing.stop.0 - timing.start.0, 3600);
    /// assert!(Timing::try_from("0 0")?.is_permanent());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Copy, Default)]
    pub struct Timing {
        /// From when on.
        pub start: NtpTime,
        /// Until when. 0: no end.
        pub stop: NtpTime,
    }
}

impl Timing {
    /// Whether the session has neither start nor end.
    pub const fn is_permanent(self) -> bool {
        self.start.0 == 0 && self.stop.0 == 0
    }

    /// Whether the session has no end.
    pub const fn is_unbounded(self) -> bool {
        self.stop.0 == 0
    }
}

impl<'a> Read<'a> for Timing {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { start: cursor.word("start time")?, stop: cursor.word("stop time")? })
    }
}

impl fmt::Display for Timing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.start, self.stop)
    }
}

impl Timing {
    /// What the line says, in words.
    pub(crate) fn say(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.start.date_time(), self.stop.date_time()) {
            (None, None) => f.write_str("is not bound to a time: the session has neither start nor end"),
            (Some(start), None) => write!(f, "wants the session from {start} on, without an end"),
            (None, Some(stop)) => write!(f, "wants the session until {stop}, from any time on"),
            (Some(start), Some(stop)) => {
                write!(f, "wants the session from {start} to {stop}")?;
                match self.stop.0.checked_sub(self.start.0) {
                    Some(length) => write!(f, ", {}", TimeSpan(length)),
                    None => f.write_str(", which is before it"),
                }
            }
        }
    }
}
