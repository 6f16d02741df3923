//! Who opens a connection, and how the peer is known: TCP, TLS and DTLS.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{AnyCase, Counted, Cursor, DeviationKind, Observe, Quoted, Read, Short, Token};

words! {
    /// The hash of a [`Fingerprint`] (RFC 8122, section 5, and the registry it opened). Any case is right.
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

value! {
    /// `a=fingerprint`: a hash of the certificate that the peer must show (RFC 8122, section 5). Also
    /// `a=psk-fingerprint`: a hash of the key that both sides know already for IKE (RFC 6193, section 8.2).
    ///
    /// ```text
    /// fingerprint-value = hash-func SP fingerprint
    /// fingerprint       = 2UHEX *( ":" 2UHEX )
    /// ```
    ///
    /// Digits that are not in capitals are read, and told; so is a digest that is not as long as its hash makes it.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Fingerprint, HashFunction};
    ///
    /// let text = "sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB";
    /// let fingerprint = Fingerprint::try_from(text)?;
    /// assert_eq!(fingerprint.hash, HashFunction::Sha1);
    /// assert_eq!(fingerprint.digest.bytes().next(), Some(0x4a));
    /// assert_eq!(fingerprint.fits(), Some(true));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Fingerprint<'a> {
        /// The hash function.
        pub hash: HashFunction<'a>,
        /// What it makes of the certificate.
        pub digest: Digest<'a>,
    }
}

impl Fingerprint<'_> {
    /// Whether the digest is as long as its hash makes it; `None` where the hash is not known.
    pub fn fits(&self) -> Option<bool> {
        self.hash.digest_length().map(|length| length == self.digest.len())
    }
}

impl<'a> Read<'a> for Fingerprint<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let hash = cursor.word::<AnyCase<_>>("hash function")?.0;
        let start = cursor.at();
        let fingerprint = Self { hash, digest: cursor.word("digest")? };
        if fingerprint.fits() == Some(false) {
            cursor.tolerate_bounds(DeviationKind::WrongLength, fingerprint.hash.digest_bounds(), start);
        }
        Ok(fingerprint)
    }
}

impl fmt::Display for Fingerprint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.hash, self.digest)
    }
}

impl Say for Fingerprint<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hash = Short(self.hash.as_str());
        f.write_str(match row.id {
            AttributeId::PskFingerprint => "has the key",
            _ => "will show the certificate",
        })?;
        let digest = self.digest.as_str();
        match digest.get(..11) {
            Some(start) if digest.len() > 11 => write!(f, " whose {hash} hash begins with {start}")?,
            _ => write!(f, " whose {hash} hash is {digest}")?,
        }
        match (self.hash.digest_length(), &self.hash) {
            (Some(length), _) if length != self.digest.len() => {
                let own = Counted(self.digest.len() as u64, "byte");
                write!(f, ", which has {own} and should have {length}")
            }
            (_, HashFunction::Sha1) => f.write_str(", which is no longer safe"),
            (_, hash) if hash.is_forbidden() => f.write_str(", which can be forged: RFC 8122 forbids it"),
            _ => Ok(()),
        }
    }
}

text_struct! {
    /// The digest of a [`Fingerprint`], as written.
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
        self.0.split(':').filter_map(|byte| u8::from_str_radix(byte, 16).ok())
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
        let is_byte = |chunk: &[u8]| match chunk {
            [high, low] | [high, low, b':'] => high.is_ascii_hexdigit() && low.is_ascii_hexdigit(),
            _ => false,
        };
        let is_whole = text.len() % 3 == 2;
        (is_whole && text.as_bytes().chunks(3).all(is_byte)).then_some(Self(Cow::Borrowed(text)))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.bytes().any(|byte| byte.is_ascii_lowercase()).then_some(DeviationKind::WrongCase)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(Counted(self.len() as u64, "byte").to_string()))
    }
}

words! {
    /// `a=setup`: who opens the connection (RFC 4145, section 4). Also `a=ike-setup`, for the key exchange of IKE
    /// (RFC 6193, section 4), which has no `holdconn`.
    ///
    /// ```text
    /// role = "active" / "passive" / "actpass" / "holdconn"
    /// ```
    ///
    /// For DTLS, an offer says `actpass` (RFC 8842, section 5.2), and nobody says `holdconn` (section 5.1).
    ///
    /// ```
    /// use sdp_decoder::attribute::Setup;
    ///
    /// let offer = Setup::try_from("actpass")?;
    /// assert_eq!(offer, Setup::ActPass);
    /// assert!(offer.may_be_answered(&Setup::Active) && !offer.may_be_answered(&Setup::ActPass));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub enum Setup<'a>, "`active`, `passive`, `actpass` or `holdconn`" {
        /// The sender of this SDP opens it.
        Active = "active",
        /// The other side opens it.
        Passive = "passive",
        /// Either may: the answer decides.
        ActPass = "actpass",
        /// Nobody, for now.
        HoldConn = "holdconn",
    }
}

word_value!(Setup<'a>, "role");

impl Say for Setup<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (row.id, self) {
            (AttributeId::IkeSetup, Self::Active) => "begins the key exchange (IKE)",
            (AttributeId::IkeSetup, Self::Passive) => "waits for the other side to begin the key exchange (IKE)",
            (AttributeId::IkeSetup, Self::ActPass) => "can begin the key exchange (IKE), or wait: the answer decides",
            (_, Self::Active) => "opens the connection, as the client of TLS or DTLS where there is one",
            (_, Self::Passive) => {
                "waits for the other side to open the connection, as the server of TLS or DTLS where there is one"
            }
            (_, Self::ActPass) => "can open the connection, or wait for it: the answer decides",
            (_, Self::HoldConn) => "wants no connection for now",
            (_, Self::Other(word)) => return write!(f, "has the role {}, which is not registered", Quoted(word)),
        })
    }
}

impl Setup<'_> {
    /// Whether an answer may say `answer` where the offer says this (RFC 4145, section 4.1).
    pub fn may_be_answered(&self, answer: &Setup<'_>) -> bool {
        match self {
            Self::Active => matches!(answer, Setup::Passive | Setup::HoldConn),
            Self::Passive => matches!(answer, Setup::Active | Setup::HoldConn),
            Self::ActPass => matches!(answer, Setup::Active | Setup::Passive | Setup::HoldConn),
            Self::HoldConn => matches!(answer, Setup::HoldConn),
            Self::Other(_) => false,
        }
    }
}

words! {
    /// `a=connection`: whether a connection is to be made (RFC 4145, section 5).
    ///
    /// ```text
    /// conn-value = "new" / "existing"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::ConnectionReuse;
    ///
    /// assert_eq!("existing".parse(), Ok(ConnectionReuse::Existing));
    /// ```
    pub enum ConnectionReuse<'a>, "`new` or `existing`" {
        /// A new one is made. Holds where nothing is said.
        New = "new",
        /// The one that is there is used.
        Existing = "existing",
    }
}

word_value!(ConnectionReuse<'a>, "connection");

impl Say for ConnectionReuse<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => f.write_str("wants a new connection"),
            Self::Existing => f.write_str("goes on with the connection that is there"),
            Self::Other(word) => write!(f, "wants the connection {}, which is not registered", Quoted(word)),
        }
    }
}

bounded_text! {
    /// `a=tls-id`: the name of a TLS or DTLS association; another name asks for a new one (RFC 8842, section 4).
    /// Also `a=dtls-id`, as drafts called it.
    ///
    /// ```text
    /// tls-id-value = 20*255tls-id-char
    /// tls-id-char  = ALPHA / DIGIT / "+" / "/" / "-" / "_"
    /// ```
    ///
    /// Others are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::TlsId;
    ///
    /// assert_eq!(TlsId::try_from("abc3de65cddef001be82")?.as_str(), "abc3de65cddef001be82");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct TlsId<'a>, "an identifier of 20 characters or more", 20..=255, is_tls_id_char
}

word_value!(TlsId<'a>, "identifier");

impl Say for TlsId<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocol = if row.id == AttributeId::DtlsId { "DTLS" } else { "TLS or DTLS" };
        write!(f, "calls the {protocol} association {}: another name asks for a new one", Short(self.as_str()))
    }
}

/// `tls-id-char`
fn is_tls_id_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}
