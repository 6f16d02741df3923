//! Hash functions and what they make: of certificates, and of files.

use alloc::borrow::Cow;
use alloc::string::ToString;

use crate::syntax::{Counted, DeviationKind, Token, octets_between};

words! {
    /// The hash of a [`Fingerprint`](super::Fingerprint), or of a file (RFC 8122, section 5, and the registry it opened).
    /// Any case is right.
    pub enum HashFunction<'a>, "a hash function such as `sha-256`" {
        /// The one to use.
        Sha256 = "sha-256",
        /// No longer safe.
        Sha1 = "sha-1",
        /// Of the SHA-2 family.
        Sha384 = "sha-384",
        /// Of the SHA-2 family.
        Sha512 = "sha-512",
        /// Of the SHA-2 family.
        Sha224 = "sha-224",
        /// Broken: must not be used.
        Md5 = "md5",
        /// Broken: must not be used.
        Md2 = "md2",
        /// Of the SHA-3 family (RFC 8692).
        Shake128 = "shake128",
        /// Of the SHA-3 family (RFC 8692).
        Shake256 = "shake256",
    }
}

impl HashFunction<'_> {
    /// How many bytes a digest of a known hash has.
    pub const fn digest_length(&self) -> Option<usize> {
        match self {
            Self::Md5 | Self::Md2 => Some(16),
            Self::Sha1 => Some(20),
            Self::Sha224 => Some(28),
            Self::Sha256 | Self::Shake128 => Some(32),
            Self::Sha384 => Some(48),
            Self::Sha512 | Self::Shake256 => Some(64),
            Self::Other(_) => None,
        }
    }

    /// The same in words.
    pub(in crate::attribute) const fn digest_bounds(&self) -> &'static str {
        match self.digest_length() {
            Some(16) => "16 bytes of two digits with `:` between them",
            Some(20) => "20 bytes of two digits with `:` between them",
            Some(28) => "28 bytes of two digits with `:` between them",
            Some(32) => "32 bytes of two digits with `:` between them",
            Some(48) => "48 bytes of two digits with `:` between them",
            _ => "64 bytes of two digits with `:` between them",
        }
    }

    /// Whether RFC 8122 forbids it: fingerprints made with it can be forged.
    pub const fn is_forbidden(&self) -> bool {
        matches!(self, Self::Md5 | Self::Md2)
    }
}

text_struct! {
    /// The digest of a [`Fingerprint`](super::Fingerprint), as written.
    ///
    /// ```text
    /// digest = 2HEXDIG *( ":" 2HEXDIG )
    /// ```
    pub struct Digest<'a>
}

#[expect(clippy::len_without_is_empty, reason = "it has at least one byte")]
impl Digest<'_> {
    /// The bytes, in order.
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + '_ {
        octets_between(&self.0, b':').flatten()
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        self.0.len().div_ceil(3)
    }
}

impl<'a> Token<'a> for Digest<'a> {
    const EXPECTED: &'static str = "bytes of two hexadecimal digits with `:` between them";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        octets_between(text, b':').all(|octet| octet.is_some()).then_some(Self(Cow::Borrowed(text)))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.bytes().any(|byte| byte.is_ascii_lowercase()).then_some(DeviationKind::WrongCase)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(Counted(self.len() as u64, "byte").to_string()))
    }
}
