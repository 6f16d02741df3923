//! Base64, as keys are written: checked, never decoded.

use crate::syntax::{DeviationKind, Secret, Token};

/// A secret in base64 (RFC 4648, section 4). Others are read, and told.
pub(in crate::attribute) struct Base64<'a>(pub(in crate::attribute) Secret<'a>);

impl<'a> Token<'a> for Base64<'a> {
    const EXPECTED: &'static str = "base64";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if !without_padding(text).bytes().all(is_base64_char) {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        decoded_length(text).is_none().then_some(DeviationKind::WrongLength)
    }
    fn bounds(&self) -> &'static str {
        "base64 of whole bytes: 2 to 4 characters in the last group, none alone"
    }
}

/// How many bytes the text stands for, where it is base64. Padding that is missing changes nothing.
pub(in crate::attribute) fn decoded_length(text: &str) -> Option<usize> {
    let digits = without_padding(text);
    let is_base64 = text.len() - digits.len() <= 2 && digits.len() % 4 != 1 && digits.bytes().all(is_base64_char);
    is_base64.then_some(digits.len() / 4 * 3 + digits.len() % 4 * 3 / 4)
}

fn without_padding(text: &str) -> &str {
    text.trim_end_matches('=')
}

fn is_base64_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        for (text, length) in [("", 0), ("QQ==", 1), ("QQ", 1), ("QUI=", 2), ("QUJD", 3), ("QUJDRA==", 4)] {
            assert_eq!(decoded_length(text), Some(length), "{text}");
        }
        for text in ["Q", "QUJDR", "Q===", "QU-D", "QU=D", "Q Q="] {
            assert_eq!(decoded_length(text), None, "{text}");
        }
    }
}
