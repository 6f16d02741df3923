//! Numbers with a fraction.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::{Cursor, DeviationKind, Observe, Read, Token};
use crate::ValueError;

/// An exact decimal number, as `ptime`, `maxptime` and `framerate` write it.
///
/// ```text
/// decimal = 1*DIGIT [ "." 1*DIGIT ]
/// ```
///
/// RFC 8866 (`non-zero-int-or-real`) wants it above zero and without zeros at either end; `0` is read and told,
/// `20.0` is read, and `Display` writes the decimals as they were read. At most 19 digits and 18 decimals. Numbers
/// of the same value are equal, whatever their zeros. With the feature `serde` it is a text, as `Display` writes it.
///
/// ```
/// use sdp_decoder::attribute::Decimal;
///
/// let rate = Decimal::try_from("29.970")?;
/// assert_eq!(rate, Decimal::new(2997, 2));
/// assert_eq!(rate.to_f64(), 29.97);
/// assert_eq!(rate.to_string(), "29.970");
/// assert!(rate > Decimal::from(29));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    digits: u64,
    decimals: u8,
}

/// 10^18 is the largest power of ten whose product with any `u64` needs less than 128 bits and that is one itself.
const MAX_DECIMALS: u8 = 18;

impl Decimal {
    /// `digits` with the decimal point moved `decimals` places to the left, which are 18 at most.
    pub const fn new(digits: u64, decimals: u8) -> Self {
        Self { digits, decimals: if decimals > MAX_DECIMALS { MAX_DECIMALS } else { decimals } }
    }

    /// The number without its fraction.
    pub const fn trunc(self) -> u64 {
        self.digits / self.unit()
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        // What `Display` writes is a number; its parser rounds once, to the nearest.
        alloc::format!("{self}").parse().unwrap_or(f64::NAN)
    }

    /// Whether the number is 0.
    pub const fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The whole number that is nearest to `factor` times this number; a half goes up.
    pub(crate) fn times(self, factor: u64) -> Option<u64> {
        let unit = u128::from(self.unit());
        let product = u128::from(self.digits).checked_mul(u128::from(factor))?;
        u64::try_from((product + unit / 2) / unit).ok()
    }

    /// What one is, in units of the last decimal.
    const fn unit(self) -> u64 {
        10u64.pow(self.decimals as u32)
    }

    /// The value in units of 10^-18: the same for all ways to write it.
    fn scaled(self) -> u128 {
        u128::from(self.digits) * 10u128.pow(u32::from(MAX_DECIMALS - self.decimals))
    }
}

impl<'a> Token<'a> for Decimal {
    const EXPECTED: &'static str = "a number, with `.` before decimals";

    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        let Some((whole, fraction)) = text.split_once('.') else {
            return u64::token(text).map(Self::from);
        };
        let decimals = u8::try_from(fraction.len()).ok().filter(|count| (1..=MAX_DECIMALS).contains(count))?;
        let fraction = u64::token(fraction)?;
        let digits = u64::token(whole)?.checked_mul(10u64.pow(u32::from(decimals)))?.checked_add(fraction)?;
        Some(Self { digits, decimals })
    }

    /// `non-zero-int-or-real` (RFC 8866, section 9).
    fn deviation(&self, _text: &str) -> Option<DeviationKind> {
        self.is_zero().then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a number above 0"
    }
}

impl<'a> Read<'a> for Decimal {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("number")
    }
}

readable!(Decimal);

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self { digits: number, decimals: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.decimals == 0 {
            return self.digits.fmt(f);
        }
        write!(f, "{}.{:0width$}", self.trunc(), self.digits % self.unit(), width = usize::from(self.decimals))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.scaled() == other.scaled()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.scaled().hash(state);
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.scaled().cmp(&other.scaled())
    }
}
