//! Characters that are written as `%` and two hexadecimal digits.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::hexadecimal::octet;

/// The text with each `%41` as the byte it stands for. A `%` without two digits stays, and what is no UTF-8 then is
/// replaced by U+FFFD.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        rest = others;
        match (byte, others) {
            (b'%', [high, low, behind @ ..]) => match octet(*high, *low) {
                Some(octet) => {
                    bytes.push(octet);
                    rest = behind;
                }
                None => bytes.push(b'%'),
            },
            _ => bytes.push(*byte),
        }
    }
    Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// Whether two digits follow each `%`.
pub(crate) fn has_whole_escapes(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| matches!(rest.as_bytes(), [high, low, ..] if octet(*high, *low).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent() {
        for (text, decoded) in [
            ("plain", "plain"),
            ("a%20b", "a b"),
            ("%22%c3%A4%22", "\"\u{e4}\""),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%%41", "%A"),
            ("%ff", "\u{fffd}"),
        ] {
            assert_eq!(percent_decoded(text), decoded, "{text}");
        }
        assert!(matches!(percent_decoded("plain"), Cow::Borrowed(_)));
    }

    #[test]
    fn escapes() {
        assert!(has_whole_escapes("") && has_whole_escapes("a%20%C3%a4b"));
        for text in ["%", "a%4", "%4g", "%+1", "%%41"] {
            assert!(!has_whole_escapes(text), "{text}");
        }
    }
}
