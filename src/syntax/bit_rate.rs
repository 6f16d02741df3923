//! Bit rates, as sentences tell them.

use core::fmt;

use super::Decimal;

/// A bit rate by its bits a second, in the unit that makes it short: `64 kbit/s`, `2.5 Mbit/s`. Nothing is rounded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BitRate(pub(crate) u64);

impl fmt::Display for BitRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (decimals, unit) = match self.0 {
            0..1_000 => (0, "bit/s"),
            1_000..1_000_000 => (3, "kbit/s"),
            1_000_000..1_000_000_000 => (6, "Mbit/s"),
            _ => (9, "Gbit/s"),
        };
        let (mut digits, mut decimals) = (self.0, decimals);
        while decimals > 0 && digits % 10 == 0 {
            (digits, decimals) = (digits / 10, decimals - 1);
        }
        write!(f, "{} {unit}", Decimal::new(digits, decimals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn rates() {
        let rows = [
            (0, "0 bit/s"),
            (999, "999 bit/s"),
            (1_000, "1 kbit/s"),
            (64_695, "64.695 kbit/s"),
            (2_500_000, "2.5 Mbit/s"),
            (1_000_000_001, "1.000000001 Gbit/s"),
            (u64::MAX, "18446744073.709551615 Gbit/s"),
        ];
        for (bits, text) in rows {
            assert_eq!(BitRate(bits).to_string(), text);
        }
    }
}
