//! Hexadecimal digits: a number, or octets of two digits each.

/// The number that the text is: digits and nothing else, and it fits its type. `str::from_str_radix` is not used alone,
/// as it takes a plus sign.
pub(crate) fn hexadecimal_number<T: TryFrom<u64>>(text: &str) -> Option<T> {
    if !is_hexadecimal(text) {
        return None;
    }
    u64::from_str_radix(text, 16).ok()?.try_into().ok()
}

/// The same behind `0x`.
pub(crate) fn number_behind_0x<T: TryFrom<u64>>(text: &str) -> Option<T> {
    hexadecimal_number(text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?)
}

/// Whether there is nothing but digits.
pub(crate) fn is_hexadecimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The octet of two digits.
#[inline]
pub(crate) fn octet(high: u8, low: u8) -> Option<u8> {
    Some(digit(high)? << 4 | digit(low)?)
}

/// The octets of the digits, two each; `None` for what has other characters. A last digit that stands alone is the upper
/// half of its octet.
pub(crate) fn octets(digits: &[u8]) -> impl Iterator<Item = Option<u8>> + Clone + '_ {
    digits.chunks(2).map(|digits| match *digits {
        [high, low] => octet(high, low),
        [high] => octet(high, b'0'),
        _ => None,
    })
}

/// The octets of two digits with the separator between them; `None` for what is something else.
#[inline]
pub(crate) fn octets_between(text: &str, separator: u8) -> impl Iterator<Item = Option<u8>> + Clone + '_ {
    text.as_bytes().split(move |&byte| byte == separator).map(|digits| match *digits {
        [high, low] => octet(high, low),
        _ => None,
    })
}

#[inline]
fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn numbers() {
        for (text, number) in [("0", 0), ("fF", 255), ("00000000000000000001", 1), ("ffffffff", u32::MAX)] {
            assert_eq!(hexadecimal_number(text), Some(number), "{text}");
        }
        for text in ["", "+1", "-1", "0x1", "g", "1 ", "100000000"] {
            assert_eq!(hexadecimal_number::<u32>(text), None, "{text}");
        }
        assert_eq!((number_behind_0x("0x1C"), number_behind_0x("0X1c")), (Some(28u8), Some(28u8)));
        for text in ["0x", "0x+1", "0x100", "1c", "x1c"] {
            assert_eq!(number_behind_0x::<u8>(text), None, "{text}");
        }
    }

    #[test]
    fn octets_of_digits() {
        let all = |text: &str| octets(text.as_bytes()).collect::<Option<Vec<_>>>();
        assert_eq!(all("11aF"), Some([0x11, 0xaf].into()));
        assert_eq!(all("11a"), Some([0x11, 0xa0].into()));
        assert_eq!((all(""), all("11g0"), all("+1")), (Some([].into()), None, None));
    }

    #[test]
    fn octets_with_something_between() {
        let all = |text| octets_between(text, b':').collect::<Option<Vec<_>>>();
        assert_eq!(all("00:aF:10"), Some([0, 0xaf, 0x10].into()));
        for text in ["", ":", "00:", ":00", "0", "000", "00-11", "0g", "é"] {
            assert_eq!(all(text), None, "{text}");
        }
    }
}
