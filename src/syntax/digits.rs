//! Numbers of any length.

use alloc::borrow::Cow;

use super::{DeviationKind, Token};

text_struct! {
    /// A number that may be longer than any integer type: its digits, as written.
    ///
    /// ```text
    /// digits = 1*DIGIT
    /// ```
    ///
    /// Some devices write other things where a number belongs (`-1962418793961427`, `1698210484.879535`,
    /// `0xAC4EC96E`). They are kept as written, [`Digits::to_u64`] is then `None`, and the reading says so.
    ///
    /// ```
    /// use sdp_decoder::line::Origin;
    ///
    /// let origin = Origin::try_from("- 19599440071187478912 1 IN IP4 192.0.2.1")?;
    /// assert_eq!(origin.session_id.as_str(), "19599440071187478912");
    /// assert_eq!(origin.session_id.to_u64(), None);
    /// assert_eq!(origin.session_version.to_u64(), Some(1));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Digits<'a>
}

impl<'a> Digits<'a> {
    /// From text, which should be digits.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self(text.into())
    }

    /// The number, where it is one and fits 64 bits.
    #[inline]
    pub fn to_u64(&self) -> Option<u64> {
        Token::token(&self.0)
    }

    /// Whether there are only digits.
    #[inline]
    pub fn is_numeric(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl<'a> Token<'a> for Digits<'a> {
    const EXPECTED: &'static str = "a number";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!self.is_numeric()).then_some(DeviationKind::NotNumeric)
    }
}
