//! Keys that are agreed upon beside the SDP, and who the other side is: MIKEY, ZRTP, WebRTC identity.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use super::base64::Base64;
use super::crypto::CryptoTag;
use crate::ValueError;
use crate::attribute::say::{InWords, Say};
use crate::attribute::{AttributeInfo, ParameterList};
use crate::syntax::{
    Counted, Cursor, DeviationKind, Listed, Observe, Parameter, Parameters, Quoted, Read, Secret, Short, Token,
    base64_len, is_blank, is_hexadecimal, number_behind_0x, octets,
};

words! {
    /// The protocol of a [`KeyMgmt`] (RFC 4567, section 9, and the registry it opened).
    pub enum KeyManagementProtocol<'a>, "a protocol such as `mikey`" {
        /// Multimedia Internet Keying (RFC 3830).
        Mikey = "mikey",
    }
}

value! {
    /// `a=key-mgmt`: a message of a protocol that agrees upon keys (RFC 4567, section 3.1).
    ///
    /// ```text
    /// key-mgmt-value = [SP] prtcl-id SP keymgmt-data
    /// keymgmt-data   = base64
    /// ```
    ///
    /// `Debug` masks the message; `Display` writes it.
    ///
    /// ```
    /// use sdp_decoder::attribute::{KeyManagementProtocol, KeyMgmt};
    ///
    /// let message = KeyMgmt::try_from("mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyONQ6gAAAAAGEEoo")?;
    /// assert_eq!(message.protocol, KeyManagementProtocol::Mikey);
    /// assert_eq!(format!("{message:?}"), "KeyMgmt { protocol: Mikey, data: *** }");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct KeyMgmt<'a> {
        /// The protocol.
        pub protocol: KeyManagementProtocol<'a>,
        /// Its message, in base64.
        pub data: Secret<'a>,
    }
}

impl<'a> Read<'a> for KeyMgmt<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { protocol: cursor.word("protocol")?, data: cursor.rest::<Base64<'a>>("message")?.0 })
    }
}

impl fmt::Display for KeyMgmt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.protocol, self.data.expose())
    }
}

impl Say for KeyMgmt<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.protocol {
            KeyManagementProtocol::Mikey => f.write_str("agrees upon keys by MIKEY")?,
            KeyManagementProtocol::Other(other) => {
                write!(f, "agrees upon keys by {}, which is not registered", Quoted(other))?;
            }
        }
        match base64_len(self.data.expose()) {
            Some(length) => write!(f, ", with a message of {}", Counted(length as u64, "byte")),
            None => f.write_str(", with a message that is no base64"),
        }
    }
}

value! {
    /// `a=identity`: a statement of an identity provider about who is calling (RFC 8827, section 5).
    ///
    /// ```text
    /// identity-value = identity-assertion [ SP extension *( ";" [SP] extension ) ]
    /// identity-assertion = base64
    /// extension          = token [ "=" 1*( byte but ";" ) ]
    /// ```
    ///
    /// A `;` in place of the first space is read, and told. `Debug` masks the statement; `Display` writes it.
    ///
    /// ```
    /// use sdp_decoder::attribute::Identity;
    ///
    /// let identity = Identity::try_from("eyJpZHAiOnsiZG9tYWluIjoi a=b;c")?;
    /// assert_eq!(identity.assertion.expose(), "eyJpZHAiOnsiZG9tYWluIjoi");
    /// let names: Vec<_> = identity.extensions.iter().map(|extension| extension.name).collect();
    /// assert_eq!(names, ["a", "c"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Identity<'a> {
        /// The statement, in base64.
        pub assertion: Secret<'a>,
        /// What follows it; none is defined. Empty where nothing does.
        pub extensions: IdentityExtensions<'a>,
    }
}

impl<'a> Read<'a> for Identity<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let assertion = cursor.before::<Base64<'a>>(|byte| byte == b';', "assertion")?.0;
        let separator = cursor.at();
        if cursor.take(";") {
            cursor.tolerate(DeviationKind::UnexpectedCharacter, separator);
        }
        if cursor.ahead().bytes().next().is_some_and(is_blank) {
            cursor.blanks();
        }
        Ok(Self { assertion, extensions: cursor.optional(|c| c.rest("extensions"))?.unwrap_or_default() })
    }
}

impl fmt::Display for Identity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.assertion.expose())?;
        if self.extensions.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.extensions) }
    }
}

impl Say for Identity<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("has an identity provider tell who it is")?;
        match base64_len(self.assertion.expose()) {
            Some(length) => write!(f, ", in a statement of {}", Counted(length as u64, "byte")),
            None => f.write_str(", in a statement that is no base64"),
        }
    }
}

text_value! {
    /// What follows the statement of an [`Identity`], as written.
    ///
    /// ```text
    /// extensions = [ extension *( ";" [SP] extension ) ]
    /// ```
    #[derive(Default)]
    pub struct IdentityExtensions<'a>, "extensions"
}

impl IdentityExtensions<'_> {
    /// The extensions, in order.
    pub fn iter(&self) -> Parameters<'_> {
        Parameters::with_semicolons(&self.0)
    }
}

impl<'s> IntoIterator for &'s IdentityExtensions<'_> {
    type Item = Parameter<'s>;
    type IntoIter = Parameters<'s>;

    fn into_iter(self) -> Parameters<'s> {
        self.iter()
    }
}

value! {
    /// `a=zrtp-hash`: a hash of the Hello message of ZRTP, so that nobody on the way can replace it (RFC 6189,
    /// section 8).
    ///
    /// ```text
    /// zrtp-hash-value = zrtp-version SP 1*HEXDIG
    /// zrtp-version    = token
    /// ```
    ///
    /// The hash is SHA-256, so it has 64 digits (section 8.1). Another length is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::ZrtpHash;
    ///
    /// let hash = ZrtpHash::try_from("1.10 fe30efd02423cb054e50efd0248742ac7a52c8f91bc2df881ae642c371ba46df")?;
    /// assert_eq!((hash.version.as_ref(), hash.hash.bytes().next()), ("1.10", Some(0xfe)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ZrtpHash<'a> {
        /// The version of ZRTP.
        pub version: Cow<'a, str>,
        /// The hash.
        pub hash: HelloHash<'a>,
    }
}

impl<'a> Read<'a> for ZrtpHash<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { version: cursor.word("version")?, hash: cursor.word("hash")? })
    }
}

impl fmt::Display for ZrtpHash<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.version, self.hash)
    }
}

impl Say for ZrtpHash<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hash = self.hash.as_str();
        let start = hash.get(..8).unwrap_or(hash);
        write!(f, "can use ZRTP {}: the hash of its Hello message begins with {start}", Short(&self.version))
    }
}

text_struct! {
    /// The hash of a [`ZrtpHash`], as written.
    ///
    /// ```text
    /// zrtp-hash-value = 1*HEXDIG
    /// ```
    pub struct HelloHash<'a>
}

impl HelloHash<'_> {
    /// The bytes, in order.
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone + '_ {
        octets(self.0.as_bytes()).flatten()
    }
}

impl<'a> Token<'a> for HelloHash<'a> {
    const EXPECTED: &'static str = "hexadecimal digits";
    fn token(text: &'a str) -> Option<Self> {
        (!text.is_empty() && is_hexadecimal(text)).then_some(Self(Cow::Borrowed(text)))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        (text.len() != 64).then_some(DeviationKind::WrongLength)
    }
    fn bounds(&self) -> &'static str {
        "64 hexadecimal digits"
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(Counted(self.0.len() as u64 / 2, "byte").to_string()))
    }
}

value! {
    /// `a=srtpctx`: where the counters of SRTP stand at the sender, for the key of an `a=crypto`
    /// (draft-davis-mmusic-srtp-assurance). Not registered.
    ///
    /// ```text
    /// srtpctx-value = tag 1*WSP field *( ";" field )
    /// field         = ( "ssrc" / "roc" / "seq" / 1*VCHAR ) "=" ( "0x" 1*HEXDIG / "unknown" / 1*VCHAR )
    /// ```
    ///
    /// For several sources, the fields of each stand in parentheses, with commas between them; then only the text tells
    /// them.
    ///
    /// ```
    /// use sdp_decoder::attribute::SrtpContext;
    ///
    /// let context = SrtpContext::try_from("1 ssrc=0x00845FED;roc=0x0001;seq=unknown")?;
    /// assert_eq!((context.tag, context.ssrc(), context.rollover_counter()), (1, Some(0x0084_5fed), Some(1)));
    /// assert_eq!(context.sequence_number(), None);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SrtpContext<'a> {
        /// The `a=crypto` it is about.
        pub tag: u32,
        /// The fields.
        pub fields: ParameterList<'a>,
    }
}

impl SrtpContext<'_> {
    /// The source, where it is known.
    pub fn ssrc(&self) -> Option<u32> {
        self.number("ssrc")
    }

    /// How often the sequence number has begun anew, where it is known.
    pub fn rollover_counter(&self) -> Option<u32> {
        self.number("roc")
    }

    /// The last sequence number that was sent, where it is known.
    pub fn sequence_number(&self) -> Option<u32> {
        self.number("seq")
    }

    fn number(&self, name: &str) -> Option<u32> {
        number_behind_0x(self.fields.get(name)?.value?)
    }
}

impl<'a> Read<'a> for SrtpContext<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        Ok(Self { tag: cursor.word::<CryptoTag>("tag")?.0, fields: cursor.rest("fields")? })
    }
}

impl fmt::Display for SrtpContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.tag, self.fields)
    }
}

impl Say for SrtpContext<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tells where SRTP stands for the key of a=crypto:{}", self.tag)?;
        let (ssrc, rollovers, sequence) = (self.ssrc(), self.rollover_counter(), self.sequence_number());
        if let Some(ssrc) = ssrc {
            write!(f, "; source {ssrc}")?;
        }
        if let Some(rollovers) = rollovers {
            write!(f, "; sequence numbers began anew {}", Counted(rollovers.into(), "time"))?;
        }
        if let Some(sequence) = sequence {
            write!(f, "; last sequence number {sequence}")?;
        }
        if ssrc.or(rollovers).or(sequence).is_none() {
            write!(f, ": {}", Listed(self.fields.iter().map(InWords)))?;
        }
        Ok(())
    }
}

words! {
    /// `a=encryption`: whether SRTP may, must or must not be used beside the plain RTP of the section. Not registered:
    /// Microsoft's clients and some phones write it.
    ///
    /// ```text
    /// encryption-value = "optional" / "required" / "rejected"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Encryption;
    ///
    /// assert_eq!("optional".parse(), Ok(Encryption::Optional));
    /// ```
    pub enum Encryption<'a>, "`optional`, `required` or `rejected`" {
        /// SRTP where the other side has it, RTP where not.
        Optional = "optional",
        /// SRTP only.
        Required = "required",
        /// RTP only.
        Rejected = "rejected",
    }
}

word_value!(Encryption<'a>, "encryption");

impl Say for Encryption<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Optional => f.write_str("wants SRTP where the other side has it, and plain RTP where not"),
            Self::Required => f.write_str("wants SRTP only"),
            Self::Rejected => f.write_str("wants plain RTP only"),
            Self::Other(word) => write!(f, "wants the encryption {}, which is not known", Quoted(word)),
        }
    }
}
