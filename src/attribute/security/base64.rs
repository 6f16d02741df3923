//! Secrets in base64, as keys are written.

use crate::syntax::{DeviationKind, Secret, Token, base64_len, has_base64_alphabet};

/// A secret in base64 (RFC 4648, section 4). Others are read, and told.
pub(in crate::attribute) struct Base64<'a>(pub(in crate::attribute) Secret<'a>);

impl<'a> Token<'a> for Base64<'a> {
    const EXPECTED: &'static str = "base64";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if !has_base64_alphabet(text) {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        base64_len(text).is_none().then_some(DeviationKind::WrongLength)
    }
    fn bounds(&self) -> &'static str {
        "base64 of whole bytes: 2 to 4 characters in the last group, none alone"
    }
}
