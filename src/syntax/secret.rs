//! Text that must not be shown.

use alloc::borrow::Cow;
use core::fmt;

use super::{IntoOwned, Token};

/// A key or password: data as any other, but neither `Debug` nor `Display` shows it.
///
/// With the feature `serde` it is **written as its text**: whoever serialises a value with a secret in it gets the
/// secret. Do not send such output where `Debug` would do.
///
/// ```
/// use sdp_decoder::line::Key;
///
/// let key = Key::try_from("clear:hunter2")?;
/// assert_eq!(format!("{key:?}"), "Key { method: Clear, secret: Some(***) }");
/// assert_eq!(key.secret.map(|secret| secret.expose().to_owned()).as_deref(), Some("hunter2"));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Secret<'a>(Cow<'a, str>);

impl<'a> Secret<'a> {
    /// Hides `text`.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<'a> Token<'a> for Secret<'a> {
    const EXPECTED: &'static str = "a key";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
}

impl IntoOwned for Secret<'_> {
    type Owned = Secret<'static>;
    fn into_owned(self) -> Secret<'static> {
        Secret(IntoOwned::into_owned(self.0))
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
