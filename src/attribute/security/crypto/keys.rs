//! The keys of `a=crypto`.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use super::CryptoSuite;
use crate::ValueError;
use crate::attribute::base64::Base64;
use crate::syntax::{Counted, Cursor, DeviationKind, Digits, IntoOwned, Observe, Secret, Token, base64_len, is_blank};

/// The keys of a [`Crypto`](super::Crypto), as written. `Debug` masks them.
///
/// ```text
/// key-params = key-param *( ";" key-param )
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct CryptoKeys<'a>(pub Secret<'a>);

impl<'a> CryptoKeys<'a> {
    /// The keys, in order.
    pub fn iter(&self) -> impl Iterator<Item = CryptoKey<'_>> + Clone {
        let keys = self.0.expose().split(';').filter(|key| !key.is_empty());
        keys.filter_map(|key| CryptoKey::read(&mut Cursor::verbatim(key, &mut ()), &NO_SUITE).ok())
    }

    pub(super) fn read<O: Observe>(
        cursor: &mut Cursor<'a, '_, O>,
        suite: &CryptoSuite<'_>,
    ) -> Result<Self, ValueError> {
        let start = cursor.at();
        loop {
            CryptoKey::read(cursor, suite)?;
            let separator = cursor.at();
            if !cursor.take(";") {
                break;
            }
            if cursor.ahead().bytes().next().is_none_or(is_blank) {
                cursor.tolerate(DeviationKind::UnexpectedCharacter, separator);
                break;
            }
        }
        let keys = Self(Secret::new(cursor.since(start)));
        cursor.blanks();
        Ok(keys)
    }
}

/// Where a key stands without its suite.
pub(super) const NO_SUITE: CryptoSuite<'static> = CryptoSuite::Other(Cow::Borrowed(""));

impl IntoOwned for CryptoKeys<'_> {
    type Owned = CryptoKeys<'static>;
    fn into_owned(self) -> CryptoKeys<'static> {
        CryptoKeys(IntoOwned::into_owned(self.0))
    }
}

impl fmt::Display for CryptoKeys<'_> {
    /// The keys as SDP, unmasked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expose())
    }
}

words! {
    /// How a [`CryptoKey`] is given (RFC 4568, section 10.2.1). Any case is right.
    pub enum CryptoKeyMethod<'a>, "a method such as `inline`" {
        /// The key itself.
        Inline = "inline",
    }
}

/// `key-method`: letters, digits and `_`
struct MethodName<'a>(CryptoKeyMethod<'a>);

impl<'a> Token<'a> for MethodName<'a> {
    const EXPECTED: &'static str = "`inline:` and a key";
    fn token(text: &'a str) -> Option<Self> {
        let is_name = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        CryptoKeyMethod::token(text).filter(|_| is_name).map(Self)
    }
}

/// One of [`CryptoKeys`] (RFC 4568, sections 6.1 and 9.2).
///
/// ```text
/// key-param = key-method ":" key-info
/// key-info  = key-salt [ "|" lifetime ] [ "|" mki ]     ; for "inline"
/// key-salt  = 1*( ALPHA / DIGIT / "+" / "/" / "=" )     ; base64 of master key and master salt
/// lifetime  = [ "2^" ] 1*DIGIT
/// mki       = 1*DIGIT ":" 1*3DIGIT
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CryptoKey<'a> {
    /// How the key is given.
    pub method: CryptoKeyMethod<'a>,
    /// Master key and master salt in base64, for `inline`; for other methods, all that they say.
    pub key: Secret<'a>,
    /// How many packets the key may be used for; as many as the suite allows, where nothing is said.
    pub lifetime: Option<KeyLifetime>,
    /// The name that the key has in the packets.
    pub mki: Option<MasterKeyIdentifier<'a>>,
}

impl<'a> CryptoKey<'a> {
    /// How many bytes master key and master salt have together, where the key is base64.
    pub fn length(&self) -> Option<usize> {
        if self.method == CryptoKeyMethod::Inline { base64_len(self.key.expose()) } else { None }
    }

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>, suite: &CryptoSuite<'_>) -> Result<Self, ValueError> {
        let method = cursor.until::<MethodName<'a>>(b':', "key method")?.0;
        let key = cursor.after_separator("key", "`:` and a key", |c| {
            if c.ahead().bytes().next().is_some_and(is_blank) {
                c.extra_blanks();
            }
            read_key(c, &method, suite)
        })?;
        let mut key = Self { method, key, lifetime: None, mki: None };
        key.read_usage(cursor)?;
        match cursor.ahead().bytes().next() {
            Some(byte) if byte != b';' && !is_blank(byte) => {
                Err(cursor.error_at("key", "nothing behind lifetime and MKI", cursor.at()))
            }
            _ => Ok(key),
        }
    }

    /// What follows the key itself.
    fn read_usage<O: Observe>(&mut self, cursor: &mut Cursor<'a, '_, O>) -> Result<(), ValueError> {
        while self.mki.is_none() {
            let separator = cursor.at();
            if !cursor.take("|") {
                break;
            }
            let next = cursor.ahead().split(['|', ';', ' ', '\t']).next().unwrap_or_default();
            if next.is_empty() {
                cursor.tolerate(DeviationKind::UnexpectedCharacter, separator);
            } else if next.contains(':') {
                let value = cursor.until(b':', "MKI")?;
                let read_length = |c: &mut Cursor<'a, '_, O>| c.before::<MkiLength>(ends_part, "MKI length");
                let length = cursor.after_separator("MKI length", MkiLength::EXPECTED, read_length)?.0;
                self.mki = Some(MasterKeyIdentifier { value, length });
            } else if self.lifetime.is_none() {
                self.lifetime = Some(cursor.before(ends_part, "lifetime")?);
            } else {
                return Err(cursor.error_at("MKI", "an identifier, `:` and its length", cursor.at()));
            }
        }
        Ok(())
    }
}

/// Master key and master salt, or what another method has in their place.
fn read_key<'a, O: Observe>(
    cursor: &mut Cursor<'a, '_, O>,
    method: &CryptoKeyMethod<'_>,
    suite: &CryptoSuite<'_>,
) -> Result<Secret<'a>, ValueError> {
    if *method != CryptoKeyMethod::Inline {
        return cursor.before(|byte| byte == b';', "key");
    }
    let start = cursor.at();
    let key = cursor.before::<Base64<'a>>(ends_part, "key")?.0;
    let lengths = (base64_len(key.expose()), suite.key_length());
    if matches!(lengths, (Some(length), Some(expected)) if length != expected) {
        cursor.tolerate_bounds(DeviationKind::WrongLength, suite.key_bounds(), start);
    }
    Ok(key)
}

/// What ends a part of a key.
fn ends_part(byte: u8) -> bool {
    matches!(byte, b'|' | b';')
}

/// How many packets of SRTP, and of SRTCP, a key may be used for.
///
/// ```text
/// lifetime = [ "2^" ] 1*DIGIT           ; at most 2^48
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KeyLifetime {
    /// Two to the power of this: `2^31`.
    PowerOfTwo(u8),
    /// So many: `1000000`.
    Packets(u64),
}

impl KeyLifetime {
    /// The number of packets, where 64 bits hold it.
    pub const fn packets(self) -> Option<u64> {
        match self {
            Self::PowerOfTwo(power) => 1u64.checked_shl(power as u32),
            Self::Packets(packets) => Some(packets),
        }
    }
}

impl<'a> Token<'a> for KeyLifetime {
    const EXPECTED: &'static str = "a number of packets such as `2^31`";
    fn token(text: &'a str) -> Option<Self> {
        match text.strip_prefix("2^") {
            Some(power) => u8::token(power).map(Self::PowerOfTwo),
            None => u64::token(text).map(Self::Packets),
        }
    }
    /// No suite allows more than 2^48 (RFC 4568, section 6.2; RFC 7714, section 14.2), and there is no key for nothing.
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_in_range = self.packets().is_some_and(|packets| (1..=1 << 48).contains(&packets));
        (!is_in_range).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a number of packets from 1 to 2^48"
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.packets().map(|packets| Cow::Owned(Counted(packets, "packet").to_string()))
    }
}

/// The name of a key, as packets carry it (RFC 4568, section 6.1).
///
/// ```text
/// mki = 1*DIGIT ":" 1*3DIGIT
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MasterKeyIdentifier<'a> {
    /// The number.
    pub value: Digits<'a>,
    /// How many bytes it takes in each packet: 1 to 128.
    pub length: u8,
}

impl fmt::Display for KeyLifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PowerOfTwo(power) => write!(f, "2^{power}"),
            Self::Packets(packets) => packets.fmt(f),
        }
    }
}

impl fmt::Display for MasterKeyIdentifier<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.value, self.length)
    }
}

impl fmt::Display for CryptoKey<'_> {
    /// As in SDP, with the key itself masked, as every [`Secret`] is: `inline:***|2^20|1:4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.method, self.key)?;
        self.lifetime.map_or(Ok(()), |lifetime| write!(f, "|{lifetime}"))?;
        self.mki.as_ref().map_or(Ok(()), |mki| write!(f, "|{mki}"))
    }
}

/// `mki-length`
struct MkiLength(u8);

impl<'a> Token<'a> for MkiLength {
    const EXPECTED: &'static str = "a length in bytes from 1 to 128";
    fn token(text: &'a str) -> Option<Self> {
        u8::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!(1..=128).contains(&self.0)).then_some(DeviationKind::OutOfRange)
    }
}
