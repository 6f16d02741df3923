//! Pseudonyms that look like what they stand for: as long, and of the same characters.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::repeat_n;

/// Before the number of a secret that is long enough.
const WORD: &str = "REDACTED";

/// From which length on a secret has the word: room for it, and for numbers of seven digits.
const LENGTH_WITH_WORD: usize = 16;

/// A secret of that many characters: the word, the number, and `A`s. All are `ice-char`s (RFC 8839) and base64 digits;
/// the last one is an `A`, so that the bits of base64 that belong to no byte are zero (RFC 4648, section 3.5).
pub(super) fn secret(number: u32, length: usize) -> String {
    let word = if length >= LENGTH_WITH_WORD { WORD } else { "" };
    let digits = digits(number, (length - word.len()).saturating_sub(1));
    let behind = length - word.len() - digits.len();
    format!("{word}{digits}{}", "A".repeat(behind))
}

/// The text with `0` for each of its letters and digits, and the number in the last of them. What stands between them
/// stays: `+1 617 555-6011` is `+0 000 000-0001`, and no country has the code 0 (ITU-T E.164).
pub(super) fn same_places(number: u32, text: &str) -> String {
    let places = places(text).count();
    let digits = digits(number, places);
    let mut digits = repeat_n('0', places - digits.len()).chain(digits.chars());
    text.chars().map(|c| if c.is_alphanumeric() { digits.next().unwrap_or('0') } else { c }).collect()
}

/// The letters and digits of a text.
pub(super) fn places(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars().filter(|c| c.is_alphanumeric())
}

/// A digest of that many bytes, the number in the last four.
pub(super) fn digest(number: u32, length: usize) -> String {
    let byte = |behind: usize| {
        let shift = u32::try_from(behind).ok().and_then(|behind| behind.checked_mul(8));
        format!("{:02X}", shift.and_then(|shift| number.checked_shr(shift)).unwrap_or(0) & 0xff)
    };
    (0..length).rev().map(byte).collect::<Vec<_>>().join(":")
}

/// The number in that many digits at most: the last ones, where it has more.
fn digits(number: u32, length: usize) -> String {
    let limit = u32::try_from(length).ok().and_then(|length| 10u32.checked_pow(length));
    if length == 0 { String::new() } else { format!("{}", limit.map_or(number, |limit| number % limit)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_as_long_as_they_were() {
        for (number, length, expected) in [
            (1, 40, "REDACTED1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            (27, 22, "REDACTED27AAAAAAAAAAAA"),
            (u32::MAX, 16, "REDACTED4967295A"),
            (3, 15, "3AAAAAAAAAAAAAA"),
            (12, 4, "12AA"),
            (12, 2, "2A"),
            (10, 2, "0A"),
            (12, 1, "A"),
            (12, 0, ""),
        ] {
            assert_eq!(secret(number, length), expected);
        }
    }

    /// Longer than the width that a format string may ask for.
    #[test]
    fn secrets_may_be_long() {
        assert_eq!(secret(1, 100_000).len(), 100_000);
        assert_eq!(same_places(1, &"9".repeat(100_000)).trim_start_matches('0'), "1");
    }

    #[test]
    fn places_keep_what_stands_between_them() {
        assert_eq!(same_places(1, "+1 617 555-6011"), "+0 000 000-0001");
        assert_eq!(same_places(4711, "39-A7-94-FF-FE-07-CB-D0"), "00-00-00-00-00-00-47-11");
        assert_eq!(same_places(123, "+4"), "+3");
        assert_eq!(same_places(1, "-"), "-");
        assert_eq!(same_places(1, "é1"), "01");
    }

    #[test]
    fn digests_are_bytes() {
        assert_eq!(digest(258, 4), "00:00:01:02");
        assert_eq!(digest(258, 1), "02");
        assert_eq!(digest(1, 20), "00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:01");
    }
}
