//! RTP header extensions.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::Direction;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Term, Token, term};

value! {
    /// `a=extmap`: the number that a kind of RTP header extension has in the packets (RFC 8285, section 8).
    ///
    /// ```text
    /// extmap-value        = mapentry SP extensionname [ SP extensionattributes ]
    /// mapentry            = 1*5DIGIT [ "/" direction ]
    /// extensionname       = URI
    /// extensionattributes = byte-string
    /// direction           = "sendonly" / "recvonly" / "sendrecv" / "inactive"
    /// ```
    ///
    /// Ids are 1 to 14 for extensions with headers of one byte, up to 255 with two; from 4096 to 4351 they are only
    /// for the answerer to choose among. Others are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Direction, ExtMap};
    ///
    /// let map = ExtMap::try_from("1/sendonly urn:ietf:params:rtp-hdrext:ssrc-audio-level vad=on")?;
    /// assert_eq!((map.id, map.direction), (1, Some(Direction::SendOnly)));
    /// assert_eq!(map.uri.meaning(), Some("how loud the sender is"));
    /// assert_eq!(map.attributes.as_deref(), Some("vad=on"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ExtMap<'a> {
        /// The number in the packets.
        pub id: u16,
        /// Which way packets carry it; as the media goes, where nothing is said.
        pub direction: Option<Direction>,
        /// What the extension is.
        pub uri: ExtensionUri<'a>,
        /// What the extension needs to be told, as written.
        pub attributes: Option<Cow<'a, str>>,
    }
}

impl ExtMap<'_> {
    /// Whether the id fits headers of one byte: 1 to 14.
    pub const fn is_one_byte(&self) -> bool {
        matches!(self.id, 1..=14)
    }

    /// Whether the id is for negotiation only: 4096 to 4351 (RFC 8285, section 7). The answerer replaces it.
    pub const fn is_provisional(&self) -> bool {
        matches!(self.id, 4096..=4351)
    }

    /// The extension that is encrypted, where [`ExtMap::uri`] says that one is (RFC 6904, section 3): the first of the
    /// attributes.
    pub fn encrypted_uri(&self) -> Option<ExtensionUri<'_>> {
        let uri = self.attributes.as_deref()?.split([' ', '\t']).find(|word| !word.is_empty())?;
        (self.uri.as_str() == ENCRYPT).then_some(ExtensionUri(Cow::Borrowed(uri)))
    }
}

/// `1*5DIGIT`
struct Id(u16);

impl<'a> Token<'a> for Id {
    const EXPECTED: &'static str = u16::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        u16::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!matches!(self.0, 1..=255 | 4096..=4351)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "an id from 1 to 14, up to 255 in headers of two bytes, or from 4096 to 4351 for the answerer to replace"
    }
}

impl<'a> Read<'a> for ExtMap<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            id: cursor.until::<Id>(b'/', "id")?.0,
            direction: cursor.separated(|c| c.word("direction"))?,
            uri: cursor.word("extension")?,
            attributes: cursor.optional(|c| c.rest("extension attributes"))?,
        })
    }
}

impl fmt::Display for ExtMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)?;
        if let Some(direction) = self.direction {
            write!(f, "/{direction}")?;
        }
        write!(f, " {}", self.uri)?;
        self.attributes.as_ref().map_or(Ok(()), |attributes| write!(f, " {attributes}"))
    }
}

text_struct! {
    /// The URI that names a kind of RTP header extension, as written.
    ///
    /// Microsoft Teams writes some with backslashes; they are told, and known all the same.
    ///
    /// ```
    /// use sdp_decoder::attribute::ExtMap;
    ///
    /// let map = ExtMap::try_from(r"3 http:\\www.webrtc.org\experiments\rtp-hdrext\abs-send-time")?;
    /// assert_eq!(map.uri.registered(), Some("http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ExtensionUri<'a>
}

impl ExtensionUri<'_> {
    /// A known URI, as it should be written.
    pub fn registered(&self) -> Option<&'static str> {
        self.term().map(|term| term.name)
    }

    /// What a known extension carries, in words.
    pub fn meaning(&self) -> Option<&'static str> {
        self.term().map(|term| term.meaning)
    }

    /// Where a known extension is defined.
    pub fn reference(&self) -> Option<&'static str> {
        self.term().map(|term| term.reference)
    }

    fn term(&self) -> Option<&'static Term> {
        let slashed = |byte| if byte == b'\\' { b'/' } else { byte };
        EXTENSIONS.iter().find(|term| term.name.bytes().eq(self.0.bytes().map(slashed)))
    }
}

impl<'a> Token<'a> for ExtensionUri<'a> {
    const EXPECTED: &'static str = "the URI of an extension";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.contains('\\').then_some(DeviationKind::UnexpectedCharacter)
    }
}

const ENCRYPT: &str = "urn:ietf:params:rtp-hdrext:encrypt";

/// The registered extensions (RFC 8285, section 10.1), and those that browsers and vendors use.
#[rustfmt::skip]
static EXTENSIONS: &[Term] = &[
    term("urn:ietf:params:rtp-hdrext:sdes:mid", "RFC 9143", "the `mid` of the packet's media section"),
    term("urn:ietf:params:rtp-hdrext:ssrc-audio-level", "RFC 6464", "how loud the sender is"),
    term("urn:ietf:params:rtp-hdrext:csrc-audio-level", "RFC 6465", "how loud each contributor to a mix is"),
    term("urn:ietf:params:rtp-hdrext:toffset", "RFC 5450", "how much later than its timestamp the packet was sent"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time", "libwebrtc", "when the packet was sent"),
    term("http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
        "draft-holmer-rmcat-transport-wide-cc-extensions",
        "the number of the packet on its transport, for congestion control"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/transport-wide-cc-02", "libwebrtc",
        "the number of the packet on its transport, with requests for feedback"),
    term("urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id", "RFC 8852", "the `rid` of the stream"),
    term("urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id", "RFC 8852", "the `rid` of the stream being repaired"),
    term("urn:3gpp:video-orientation", "3GPP TS 26.114", "how the video is turned"),
    term("urn:3gpp:video-orientation:6", "3GPP TS 26.114", "how the video is turned, in finer steps"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/playout-delay", "libwebrtc",
        "how early and how late the video should be shown"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/video-content-type", "libwebrtc",
        "whether the video is of a camera or a screen"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/video-timing", "libwebrtc",
        "when the picture passed the steps from camera to network"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/color-space", "libwebrtc", "the colour space of the video"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time", "libwebrtc", "when the media was captured"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/generic-frame-descriptor-00", "libwebrtc",
        "which pictures the picture depends on"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/generic-frame-descriptor-01", "libwebrtc",
        "which pictures the picture depends on, as of version 1"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/inband-cn", "libwebrtc", "whether the packet is comfort noise"),
    term("https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension",
        "AV1 RTP specification", "which layers and pictures the picture depends on"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/video-layers-allocation00", "libwebrtc",
        "which layers are sent, and their bit rates"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/video-frame-tracking-id", "libwebrtc", "the number of the picture"),
    term("http://www.webrtc.org/experiments/rtp-hdrext/corruption-detection", "libwebrtc",
        "samples of the picture, to see whether it is damaged"),
    term("urn:ietf:params:rtp-hdrext:smpte-tc", "RFC 5484", "SMPTE time codes"),
    term("urn:ietf:params:rtp-hdrext:ntp-64", "RFC 6051", "the time of the packet as NTP has it, in 64 bits"),
    term("urn:ietf:params:rtp-hdrext:ntp-56", "RFC 6051", "the time of the packet as NTP has it, in 56 bits"),
    term(ENCRYPT, "RFC 6904", "another extension, encrypted"),
    term("urn:3gpp:roi-sent", "3GPP TS 26.114", "the region of the video that is sent"),
    term("urn:3gpp:predefined-roi-sent", "3GPP TS 26.114", "which of the named regions of the video is sent"),
    term("urn:ietf:params:rtp-hdrext:sdes", "RFC 7941", "a description of the source"),
    term("urn:ietf:params:rtp-hdrext:sdes:cname", "RFC 7941", "the name of the source across its streams"),
    term("urn:ietf:params:rtp-hdrext:sdes:CaptId", "RFC 8849", "the CLUE capture that the packet is of"),
    term("urn:ietf:params:rtp-hdrext:splicing-interval", "RFC 8286", "when another stream takes the place of this one"),
    term("urn:ietf:params:rtp-hdrext:framemarking", "RFC 9626", "where pictures begin and end, and their layers"),
    term("http://tools.ietf.org/html/draft-ietf-avtext-framemarking-07", "draft-ietf-avtext-framemarking",
        "where pictures begin and end, and their layers"),
    term("http://protocols.cisco.com/framemarking", "Cisco multistream", "where pictures begin and end, and their layers"),
    term("http://protocols.cisco.com/virtualid", "Cisco multistream", "which of the streams asked for this is"),
    term("http://protocols.cisco.com/timestamp#100us", "Cisco multistream", "when the packet was sent"),
    term("urn:ietf:params:rtp-hdrext:fec", "not registered", "nothing that is defined: only edited SDP has it"),
];
