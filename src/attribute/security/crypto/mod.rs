//! Keys for SRTP, in the SDP itself.

mod keys;
mod parameters;
mod suite;

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token};

pub use keys::{CryptoKey, CryptoKeyMethod, CryptoKeys, KeyLifetime, MasterKeyIdentifier};
pub use parameters::{CryptoParameter, CryptoParameters, FecOrder};
pub use suite::CryptoSuite;

use suite::SuiteName;

value! {
    /// `a=crypto`: a key for SRTP, and the suite it is for (RFC 4568, section 9).
    ///
    /// ```text
    /// crypto-value = tag 1*WSP crypto-suite 1*WSP key-params *( 1*WSP session-param )
    /// tag          = 1*9DIGIT
    /// key-params   = key-param *( ";" key-param )
    /// ```
    ///
    /// A key that is not as long as its suite makes it is read, and told. `Debug` masks keys; `Display` writes the line
    /// as SDP, with the keys.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Crypto, CryptoParameter, CryptoSuite, KeyLifetime};
    ///
    /// let crypto = Crypto::try_from(
    ///     "1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^20|1:4 UNENCRYPTED_SRTCP",
    /// )?;
    /// assert_eq!((crypto.tag, &crypto.suite), (1, &CryptoSuite::AesCm128HmacSha1_80));
    /// let key = crypto.keys.iter().next().ok_or("a key")?;
    /// assert_eq!((key.length(), key.lifetime), (crypto.suite.key_length(), Some(KeyLifetime::PowerOfTwo(20))));
    /// assert_eq!(key.mki.map(|mki| mki.length), Some(4));
    /// assert!(crypto.parameters.iter().eq([CryptoParameter::UnencryptedSrtcp]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Crypto<'a> {
        /// The number of the line in its section: the answer takes that of the line it has chosen.
        pub tag: u32,
        /// The algorithms.
        pub suite: CryptoSuite<'a>,
        /// One or more keys.
        pub keys: CryptoKeys<'a>,
        /// What else holds; empty where nothing does.
        pub parameters: CryptoParameters<'a>,
    }
}

impl<'a> Read<'a> for Crypto<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let tag = cursor.word::<CryptoTag>("tag")?.0;
        Self::read_behind_tag(tag, cursor)
    }
}

impl<'a> Crypto<'a> {
    fn read_behind_tag<O: Observe>(tag: u32, cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let suite = cursor.word::<SuiteName<'a>>("suite")?.0;
        let keys = CryptoKeys::read(cursor, &suite)?;
        let parameters = cursor.each_word::<CryptoParameter<'a>>("session parameter")?;
        Ok(Self { tag, suite, keys, parameters: CryptoParameters(Cow::Borrowed(parameters)) })
    }

    fn write_behind_tag(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.suite, self.keys)?;
        if self.parameters.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.parameters) }
    }
}

impl fmt::Display for Crypto<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.tag)?;
        self.write_behind_tag(f)
    }
}

/// `tag`
pub(super) struct CryptoTag(pub(super) u32);

impl<'a> Token<'a> for CryptoTag {
    const EXPECTED: &'static str = u32::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.0 > 999_999_999).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a tag from 0 to 999999999"
    }
}

words! {
    /// Who uses the key of a [`CryptoScale`].
    pub enum ScaleRole<'a>, "`client` or `server`" {
        /// One of many clients: its own key.
        Client = "client",
        /// The conference server: one key for all clients.
        Server = "server",
    }
}

value! {
    /// `a=cryptoscale`: a key for the scale-SRTP of Microsoft, whose conference server encrypts once for all clients.
    /// Not registered: Lync, Skype for Business and Teams write it before `a=crypto`.
    ///
    /// ```text
    /// cryptoscale-value = tag 1*WSP ( "client" / "server" ) 1*WSP crypto-suite 1*WSP key-params
    ///                     *( 1*WSP session-param )                          ; as of a=crypto
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{CryptoScale, ScaleRole};
    ///
    /// let text = "1 client AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^31|1:1";
    /// let scale = CryptoScale::try_from(text)?;
    /// assert_eq!((scale.crypto.tag, scale.role), (1, ScaleRole::Client));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CryptoScale<'a> {
        /// Who uses the key.
        pub role: ScaleRole<'a>,
        /// The rest, as of `a=crypto`.
        pub crypto: Crypto<'a>,
    }
}

impl<'a> Read<'a> for CryptoScale<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let tag = cursor.word::<CryptoTag>("tag")?.0;
        Ok(Self { role: cursor.word("role")?, crypto: Crypto::read_behind_tag(tag, cursor)? })
    }
}

impl fmt::Display for CryptoScale<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.crypto.tag, self.role)?;
        self.crypto.write_behind_tag(f)
    }
}
