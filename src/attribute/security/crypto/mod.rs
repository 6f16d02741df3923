//! Keys for SRTP, in the SDP itself.

mod keys;
mod parameters;
mod suite;

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::{Say, meant};
use crate::syntax::{Counted, Cursor, DeviationKind, Observe, Read, Short, Token};

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

impl Say for Crypto<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("can protect what it sends by SRTP with ")?;
        self.say_suite(f)
    }
}

impl Crypto<'_> {
    /// What the suite is, and what holds for the keys: never a key.
    fn say_suite(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.suite.meaning() {
            Some(_) => {
                let meaning = meant(self.suite.meaning(), "");
                // Without the RFC, and what else is known of the suite.
                f.write_str(meaning.split([':', '(', '.']).next().unwrap_or_default().trim_ascii_end())?;
            }
            None => write!(f, "{}, which is not registered", Short(self.suite.as_str()))?,
        }
        let mut keys = self.keys.iter();
        if let (Some(key), None) = (keys.next(), keys.next()) {
            if let Some(length) = key.length() {
                write!(f, "; key and salt of {}", Counted(length as u64, "byte"))?;
                match self.suite.key_length() {
                    Some(expected) if expected != length => write!(f, ", which should have {expected}")?,
                    _ => {}
                }
            }
            if let Some(packets) = key.lifetime.and_then(KeyLifetime::packets) {
                write!(f, ", for {}", Counted(packets, "packet"))?;
            }
            if let Some(mki) = &key.mki {
                write!(f, ", named in each packet by an MKI of {}", Counted(mki.length.into(), "byte"))?;
            }
        } else {
            write!(f, "; {}", Counted(self.keys.iter().count() as u64, "key"))?;
        }
        self.parameters.iter().take(MOST_PARAMETERS).try_for_each(|parameter| write!(f, "; {}", InWords(&parameter)))
    }
}

/// How many parameters of one line are told.
const MOST_PARAMETERS: usize = 12;

/// What a parameter says.
pub(super) struct InWords<'p, 'a>(pub(super) &'p CryptoParameter<'a>);

impl fmt::Display for InWords<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            CryptoParameter::KeyDerivationRate(power) => match 1_u64.checked_shl((*power).into()) {
                Some(packets) => write!(f, "session keys anew every {}", Counted(packets, "packet")),
                None => write!(f, "session keys anew every 2^{power} packets"),
            },
            CryptoParameter::WindowSizeHint(packets) => write!(f, "a packet may come {packets} packets late"),
            CryptoParameter::FecKey(_) => f.write_str("error correction has a key of its own"),
            CryptoParameter::FecOrder(FecOrder::FecFirst) => f.write_str("error correction before encryption"),
            CryptoParameter::FecOrder(FecOrder::SrtpFirst) => f.write_str("encryption before error correction"),
            CryptoParameter::UnencryptedSrtp => f.write_str("media is not encrypted"),
            CryptoParameter::UnencryptedSrtcp => f.write_str("RTCP is not encrypted"),
            CryptoParameter::UnauthenticatedSrtp => f.write_str("media is not authenticated"),
            CryptoParameter::Other(_) if self.0.is_optional() => f.write_str("an optional parameter that is not known"),
            CryptoParameter::Other(_) => {
                f.write_str("a parameter that is not known, so that the line is to be ignored")
            }
        }
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

impl Say for CryptoScale<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.role {
            ScaleRole::Client => f.write_str("can protect what it sends to the conference by SRTP with ")?,
            ScaleRole::Server => f.write_str("can protect what it sends to all clients at once by SRTP with ")?,
            ScaleRole::Other(role) => write!(f, "as {}, can protect what it sends by SRTP with ", Short(role))?,
        }
        self.crypto.say_suite(f)
    }
}
