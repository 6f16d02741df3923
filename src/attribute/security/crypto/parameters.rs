//! What holds for the keys of `a=crypto`.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use super::InWords;
use super::keys::{CryptoKeys, NO_SUITE};
use crate::syntax::{AnyCase, Cursor, DeviationKind, IntoOwned, Secret, Token, Words};

/// What else holds for the keys of a [`Crypto`](super::Crypto), as written (RFC 4568, section 6.3).
///
/// ```text
/// parameters    = [ session-param *( 1*WSP session-param ) ]
/// session-param = 1*VCHAR               ; "-" first: who does not know it passes over it
/// ```
///
/// `Debug` shows those that are known, and masks a key among them.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct CryptoParameters<'a>(pub Cow<'a, str>);

impl CryptoParameters<'_> {
    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parameters, in order.
    pub fn iter(&self) -> impl Iterator<Item = CryptoParameter<'_>> + Clone {
        Words::new(&self.0).filter_map(CryptoParameter::token)
    }
}

impl IntoOwned for CryptoParameters<'_> {
    type Owned = CryptoParameters<'static>;
    fn into_owned(self) -> CryptoParameters<'static> {
        CryptoParameters(IntoOwned::into_owned(self.0))
    }
}

impl fmt::Debug for CryptoParameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl fmt::Display for CryptoParameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One of [`CryptoParameters`] (RFC 4568, section 9.2). Any case is right.
///
/// ```text
/// session-param = "KDR=" 1*2DIGIT / "UNENCRYPTED_SRTP" / "UNENCRYPTED_SRTCP" / "UNAUTHENTICATED_SRTP"
///               / "FEC_ORDER=" ( "FEC_SRTP" / "SRTP_FEC" ) / "FEC_KEY=" key-params / "WSH=" 2*DIGIT / 1*VCHAR
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CryptoParameter<'a> {
    /// `KDR`: session keys are derived anew after 2 to the power of this packets: 1 to 24. Once only, where nothing is
    /// said.
    KeyDerivationRate(u8),
    /// Media is not encrypted.
    UnencryptedSrtp,
    /// RTCP is not encrypted.
    UnencryptedSrtcp,
    /// Media is not authenticated.
    UnauthenticatedSrtp,
    /// `FEC_ORDER`: which comes first at the sender.
    FecOrder(FecOrder),
    /// `FEC_KEY`: the keys of the stream that corrects errors, where it goes to another address.
    FecKey(CryptoKeys<'a>),
    /// `WSH`: how many packets back a packet is still taken, in hope of no replay: 64 or more.
    WindowSizeHint(u64),
    /// Any other. Who does not know it must pass over the whole line, unless it begins with `-` (RFC 4568,
    /// section 6.3.7): see [`CryptoParameter::is_optional`]. Masked, as it may be the rest of a torn key.
    Other(Secret<'a>),
}

impl CryptoParameter<'_> {
    /// Whether who does not know the parameter may use the line all the same: it begins with `-` (RFC 4568,
    /// section 6.3.7). Those that the RFC has are never optional.
    ///
    /// ```
    /// use sdp_decoder::attribute::Crypto;
    ///
    /// let crypto = Crypto::try_from("1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj KDR=2 -X Y")?;
    /// assert!(crypto.parameters.iter().map(|parameter| parameter.is_optional()).eq([false, true, false]));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Other(text) if text.expose().starts_with('-'))
    }
}

impl fmt::Display for CryptoParameter<'_> {
    /// As in SDP, with keys masked: `FEC_KEY=***`. So is a parameter that is not known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyDerivationRate(power) => write!(f, "KDR={power}"),
            Self::UnencryptedSrtp => f.write_str("UNENCRYPTED_SRTP"),
            Self::UnencryptedSrtcp => f.write_str("UNENCRYPTED_SRTCP"),
            Self::UnauthenticatedSrtp => f.write_str("UNAUTHENTICATED_SRTP"),
            Self::FecOrder(order) => write!(f, "FEC_ORDER={order}"),
            Self::FecKey(_) => f.write_str("FEC_KEY=***"),
            Self::WindowSizeHint(packets) => write!(f, "WSH={packets}"),
            Self::Other(text) => text.fmt(f),
        }
    }
}

choice! {
    /// Which comes first at the sender: encryption, or forward error correction (RFC 4568, section 6.3.4).
    pub enum FecOrder, "`FEC_SRTP` or `SRTP_FEC`" {
        /// Error correction, then encryption. Holds where nothing is said.
        FecFirst = "FEC_SRTP",
        /// Encryption, then error correction.
        SrtpFirst = "SRTP_FEC",
    }
}

impl<'a> Token<'a> for CryptoParameter<'a> {
    const EXPECTED: &'static str = "a session parameter such as `KDR=3`";

    fn token(text: &'a str) -> Option<Self> {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let is = |own: &str| name.eq_ignore_ascii_case(own);
        let is_alone = |own: &str| text.eq_ignore_ascii_case(own);
        match () {
            () if is_alone("UNENCRYPTED_SRTP") => Some(Self::UnencryptedSrtp),
            () if is_alone("UNENCRYPTED_SRTCP") => Some(Self::UnencryptedSrtcp),
            () if is_alone("UNAUTHENTICATED_SRTP") => Some(Self::UnauthenticatedSrtp),
            () if is("KDR") => u8::token(value).map(Self::KeyDerivationRate),
            () if is("FEC_ORDER") => AnyCase::<FecOrder>::token(value).map(|order| Self::FecOrder(order.0)),
            () if is("FEC_KEY") => {
                let mut nobody = ();
                let mut cursor = Cursor::verbatim(value, &mut nobody);
                let keys = CryptoKeys::read(&mut cursor, &NO_SUITE).ok()?;
                cursor.is_done().then_some(Self::FecKey(keys))
            }
            () if is("WSH") => u64::token(value).map(Self::WindowSizeHint),
            () => Secret::token(text).map(Self::Other),
        }
    }

    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_in_range = match self {
            Self::KeyDerivationRate(power) => (1..=24).contains(power),
            Self::WindowSizeHint(packets) => *packets >= 64,
            _ => true,
        };
        (!is_in_range).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        match self {
            Self::KeyDerivationRate(_) => "`KDR=` and a number from 1 to 24",
            _ => "`WSH=` and a number of at least 64",
        }
    }

    /// Nothing where it holds a key, or may: what has words is shown.
    fn in_words(&self) -> Option<Cow<'static, str>> {
        match self {
            Self::FecKey(_) | Self::Other(_) => None,
            _ => Some(Cow::Owned(InWords(self).to_string())),
        }
    }
}
