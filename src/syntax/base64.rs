//! Base64 (RFC 4648, section 4): looked at, never decoded.

/// How many octets the text stands for; `None` where it is no base64. Padding that is missing changes nothing.
pub(crate) fn base64_len(text: &str) -> Option<usize> {
    base64_digits(text).filter(|digits| digits % 4 != 1).map(octets_of_digits)
}

/// How many octets so many characters stand for.
pub(crate) const fn octets_of_digits(digits: usize) -> usize {
    digits / 4 * 3 + digits % 4 * 3 / 4
}

/// How many characters of the alphabet there are before the padding; `None` where others are there, or more padding than
/// two. One alone behind groups of four stands for no octet.
pub(crate) fn base64_digits(text: &str) -> Option<usize> {
    let digits = without_padding(text);
    (text.len() - digits.len() <= 2 && is_base64_alphabet(digits)).then_some(digits.len())
}

/// Whether there is nothing but characters of the alphabet, and padding behind them.
pub(crate) fn has_base64_alphabet(text: &str) -> bool {
    is_base64_alphabet(without_padding(text))
}

fn without_padding(text: &str) -> &str {
    text.trim_end_matches('=')
}

fn is_base64_alphabet(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        for (text, length) in [("", 0), ("QQ==", 1), ("QQ", 1), ("QUI=", 2), ("QUJD", 3), ("QUJDRA==", 4)] {
            assert_eq!(base64_len(text), Some(length), "{text}");
        }
        for text in ["Q", "QUJDR", "Q===", "QU-D", "QU=D", "Q Q="] {
            assert_eq!(base64_len(text), None, "{text}");
        }
    }

    #[test]
    fn digits() {
        assert_eq!((base64_digits("QUJDR"), base64_digits("Q=="), base64_digits("=")), (Some(5), Some(1), Some(0)));
        assert_eq!((base64_digits("Q==="), base64_digits("QU-D")), (None, None));
        assert!(has_base64_alphabet("Q===") && !has_base64_alphabet("Q=Q"));
    }
}
