//! Frames a second, exactly.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::DeviationKind;
use crate::syntax::{Decimal, Token};

/// Frames a second, as a fraction.
///
/// ```text
/// exactframerate = 1*DIGIT [ "/" 1*DIGIT ]      ; RFC 9134, section 7.1
/// ```
///
/// Some write `29.97` for `30000/1001`. It is read as 2997/100, and told.
///
/// ```
/// use sdp_decoder::codec::FrameRate;
///
/// let rate = FrameRate::try_from("30000/1001")?;
/// assert_eq!((rate.numerator, rate.denominator), (30_000, 1001));
/// assert!((rate.to_f64() - 29.97).abs() < 0.001);
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FrameRate {
    /// So many frames
    pub numerator: u32,
    /// in so many seconds. It is not 0 where it was read.
    pub denominator: u32,
}

impl FrameRate {
    /// Frames a second.
    pub fn to_f64(self) -> f64 {
        f64::from(self.numerator) / f64::from(self.denominator)
    }

    /// Frames a second, rounded to hundredths.
    pub(super) fn in_decimals(self) -> Decimal {
        let hundredths = u64::from(self.numerator) * 100;
        let denominator = u64::from(self.denominator).max(1);
        match (hundredths + denominator / 2) / denominator {
            whole if whole % 100 == 0 => Decimal::new(whole / 100, 0),
            tenths if tenths % 10 == 0 => Decimal::new(tenths / 10, 1),
            hundredths => Decimal::new(hundredths, 2),
        }
    }
}

impl Token<'_> for FrameRate {
    const EXPECTED: &'static str = "frames a second: a number, or a fraction with `/`";
    fn token(text: &str) -> Option<Self> {
        if let Some((whole, decimals)) = text.split_once('.') {
            Decimal::token(text)?;
            let denominator = 10_u32.checked_pow(decimals.len().try_into().ok()?)?;
            let numerator = u32::token(whole)?.checked_mul(denominator)?.checked_add(u32::token(decimals)?)?;
            return Some(Self { numerator, denominator });
        }
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let denominator = u32::token(denominator).filter(|&denominator| denominator != 0)?;
        Some(Self { numerator: u32::token(numerator)?, denominator })
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.contains('.').then_some(DeviationKind::UnexpectedCharacter)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        (self.denominator != 1).then(|| format!("{} frames/s", self.in_decimals()).into())
    }
}

alone!(FrameRate, "frame rate");

impl fmt::Display for FrameRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.denominator == 1 {
            return self.numerator.fmt(f);
        }
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
