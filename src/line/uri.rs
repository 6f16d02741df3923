//! `u=`

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Short, Token, has_whole_escapes};

text_struct! {
    /// `u=`: where more is said about the session (RFC 8866, section 5.5).
    ///
    /// ```text
    /// uri-field = %s"u" "=" URI-reference CRLF
    /// ```
    ///
    /// The URI is not taken apart; a character that no URI has, and a `%` without two hexadecimal digits, are told. It can
    /// hold a password, so treat it with care in logs.
    ///
    /// ```
    /// use sdp_decoder::line::Uri;
    ///
    /// assert_eq!(Uri::try_from("https://example.com/call")?.as_str(), "https://example.com/call");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Uri<'a>
}

impl<'a> Token<'a> for Uri<'a> {
    const EXPECTED: &'static str = "a URI";

    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }

    /// RFC 3986, section 2.
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_right = has_whole_escapes(text) && text.bytes().all(is_uri_char);
        (!is_right).then_some(DeviationKind::UnexpectedCharacter)
    }
}

fn is_uri_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

impl<'a> Read<'a> for Uri<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("URI")
    }
}

readable!(Uri<'a>);

impl Uri<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "says more about the session at {}", Short(self.as_str()))
    }
}
