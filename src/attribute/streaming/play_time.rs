//! Times in a presentation.

use core::fmt;

use crate::syntax::{Decimal, DeviationKind, Token};

text_value! {
    /// A time in a presentation, as written (RFC 7826, section 4.4). The unit of its [`PlayRange`](crate::attribute::PlayRange)
    /// says which of the forms it has.
    ///
    /// ```text
    /// npt-time   = "now" / 1*19DIGIT [ "." 1*9DIGIT ] / 1*19DIGIT ":" 1*2DIGIT ":" 1*2DIGIT [ "." 1*9DIGIT ]
    /// smpte-time = 1*2DIGIT ":" 1*2DIGIT ":" 1*2DIGIT [ ":" 1*2DIGIT [ "." 1*2DIGIT ] ]
    /// utc-time   = 8DIGIT "T" 6DIGIT [ "." 1*9DIGIT ] "Z"
    /// ```
    pub struct PlayTime<'a>, "a time"
}

impl PlayTime<'_> {
    /// Whether it is the present moment of a live stream.
    pub fn is_now(&self) -> bool {
        self.0 == "now"
    }

    /// Normal play time in seconds.
    pub fn seconds(&self) -> Option<Decimal> {
        let Some((hours, rest)) = self.0.split_once(':') else { return Decimal::token(&self.0) };
        let (minutes, seconds) = rest.split_once(':')?;
        let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
        let minutes = u64::token(hours)?.checked_mul(60)?.checked_add(two_digits(minutes)?)?;
        let mut digits = minutes.checked_mul(60)?.checked_add(two_digits(whole)?)?;
        if seconds.contains('.') {
            let decimals = u32::try_from(fraction.len()).ok().filter(|count| (1..=9).contains(count))?;
            digits = digits.checked_mul(10u64.pow(decimals))?.checked_add(u64::token(fraction)?)?;
        }
        u8::try_from(fraction.len()).ok().map(|decimals| Decimal::new(digits, decimals))
    }

    /// Hours, minutes, seconds and frames, as SMPTE has them.
    pub fn time_code(&self) -> Option<TimeCode> {
        let mut parts = self.0.split(':');
        let mut part = || parts.next().and_then(two_digits).and_then(|number| u8::try_from(number).ok());
        let (hours, minutes, seconds) = (part()?, part()?, part()?);
        let frames = parts.next().unwrap_or("0");
        let (frames, subframes) = frames.split_once('.').unwrap_or((frames, "0"));
        let number = |text| two_digits(text).and_then(|number| u8::try_from(number).ok());
        let time = TimeCode { hours, minutes, seconds, frames: number(frames)?, subframes: number(subframes)? };
        parts.next().is_none().then_some(time)
    }

    /// Date and time in UTC.
    ///
    /// The `Z` and the seconds may be missing, as in the examples of RFC 2326.
    pub fn utc(&self) -> Option<Utc> {
        let (date, time) = self.0.split_once('T')?;
        let time = time.strip_suffix('Z').unwrap_or(time);
        let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
        let has_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if date.len() != 8 || !matches!(time.len(), 4 | 6) || !has_digits(date) || !has_digits(time) {
            return None;
        }
        let number =
            |text: &str, start: usize| two_digits(text.get(start..start + 2)?).and_then(|n| u8::try_from(n).ok());
        let second = if time.len() == 6 { u64::from(number(time, 4)?) } else { 0 };
        let second = match u8::try_from(fraction.len()).ok()? {
            0 => Decimal::from(second),
            decimals @ 1..=9 => Decimal::new(second * 10u64.pow(u32::from(decimals)) + u64::token(fraction)?, decimals),
            _ => return None,
        };
        Some(Utc {
            year: date.get(..4).and_then(u16::token)?,
            month: number(date, 4)?,
            day: number(date, 6)?,
            hour: number(time, 0)?,
            minute: number(time, 2)?,
            second,
        })
    }
}

/// `1*2DIGIT`
fn two_digits(text: &str) -> Option<u64> {
    if text.len() > 2 { None } else { u64::token(text) }
}

/// A time as SMPTE counts it: with frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TimeCode {
    /// Hours.
    pub hours: u8,
    /// Minutes.
    pub minutes: u8,
    /// Seconds.
    pub seconds: u8,
    /// Frames.
    pub frames: u8,
    /// Hundredths of a frame.
    pub subframes: u8,
}

/// Date and time in UTC. Whether there is such a day is not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Utc {
    /// The year.
    pub year: u16,
    /// The month: 1 to 12.
    pub month: u8,
    /// The day: 1 to 31.
    pub day: u8,
    /// The hour: 0 to 23.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
    /// The second.
    pub second: Decimal,
}

impl Utc {
    /// The date and the time, as sentences have them.
    pub(super) fn say(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second } = self;
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:")?;
        // A `Decimal` has no width of its own.
        write!(f, "{}{second} UTC", if second < Decimal::from(10) { "0" } else { "" })
    }
}

/// A time of one unit. `times! { NptTime, |time| time.is_now() }` becomes a `Token` that tells where a text is not so;
/// it is a [`PlayTime`] all the same.
macro_rules! times {
    ($( $(#[doc = $doc:literal])+ $time:ident, $is_right:expr; )+) => { $(
        $(#[doc = $doc])+
        pub(in crate::attribute) struct $time<'a>(PlayTime<'a>);

        impl<'a> Token<'a> for $time<'a> {
            const EXPECTED: &'static str = PlayTime::EXPECTED;
            fn token(text: &'a str) -> Option<Self> {
                PlayTime::token(text).map(Self)
            }
            fn deviation(&self, _: &str) -> Option<DeviationKind> {
                let is_right: fn(&PlayTime<'_>) -> bool = $is_right;
                (!is_right(&self.0)).then_some(DeviationKind::UnexpectedCharacter)
            }
        }

        impl<'a> From<$time<'a>> for PlayTime<'a> {
            fn from(time: $time<'a>) -> Self {
                time.0
            }
        }
    )+ };
}

times! {
    /// `npt-time`
    NptTime, |time| time.is_now() || time.seconds().is_some();
    /// `smpte-time`
    SmpteTime, |time| time.time_code().is_some();
    /// `utc-time`, and the shorter form of the examples of RFC 2326.
    UtcTime, |time| time.utc().is_some();
}
