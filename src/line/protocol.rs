//! The third field of `m=`.

use alloc::borrow::Cow;

use crate::syntax::{Term, Token, term};

text_struct! {
    /// How media is carried: the transport and the RTP profile (RFC 8866, section 5.14).
    ///
    /// ```text
    /// proto = token *("/" token)
    /// ```
    ///
    /// Any protocol is kept as written, known or not.
    ///
    /// ```
    /// use sdp_decoder::line::MediaLine;
    ///
    /// let media = MediaLine::try_from("video 9 UDP/TLS/RTP/SAVPF 96")?;
    /// assert!(media.protocol.is_rtp());
    /// assert_eq!(media.protocol.meaning(), Some("RTP encrypted with keys made by DTLS, with RTCP feedback"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Protocol<'a>
}

impl<'a> Token<'a> for Protocol<'a> {
    const EXPECTED: &'static str = "a protocol such as `RTP/AVP`";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.meaning().map(Cow::Borrowed)
    }
}

impl Protocol<'_> {
    /// Whether RTP is carried, so that the formats of the section are payload types: one of the parts is `RTP`.
    ///
    /// `RTP` alone, as some devices write, counts as well.
    #[inline]
    pub fn is_rtp(&self) -> bool {
        self.has_part("RTP")
    }

    /// Whether it is a profile of SRTP.
    pub(crate) fn is_srtp(&self) -> bool {
        self.has_part("SAVP") || self.has_part("SAVPF")
    }

    /// Whether DTLS encrypts what it carries: by its name, or TLS over datagrams, `UDP/TLS` and `DCCP/TLS`. TLS over TCP is a
    /// connection as any other.
    pub(crate) fn is_dtls(&self) -> bool {
        let is_over_datagrams = || self.has_part("UDP") || self.has_part("DCCP");
        self.has_part("DTLS") || (self.has_part("TLS") && is_over_datagrams())
    }

    /// Whether one of its parts, between the slashes, is that word, in any case.
    pub(crate) fn has_part(&self, word: &str) -> bool {
        self.0.split('/').any(|part| part.eq_ignore_ascii_case(word))
    }

    /// What a known protocol is, in words. Read in any case.
    pub fn meaning(&self) -> Option<&'static str> {
        Term::find(PROTOCOLS, &self.0).map(|row| row.meaning)
    }

    /// Where a known protocol is defined.
    pub fn reference(&self) -> Option<&'static str> {
        Term::find(PROTOCOLS, &self.0).map(|row| row.reference)
    }
}

/// The registered protocols (RFC 8866, section 8.2.3), the most frequent first.
#[rustfmt::skip]
static PROTOCOLS: &[Term] = &[
    term("RTP/AVP", "RFC 8866", "plain RTP over UDP, the audio and video profile"),
    term("RTP/SAVP", "RFC 3711", "encrypted RTP (SRTP) over UDP"),
    term("RTP/AVPF", "RFC 4585", "plain RTP over UDP, with RTCP feedback"),
    term("RTP/SAVPF", "RFC 5124", "encrypted RTP (SRTP) over UDP, with RTCP feedback"),
    term("UDP/TLS/RTP/SAVPF", "RFC 5764", "RTP encrypted with keys made by DTLS, with RTCP feedback"),
    term("UDP/TLS/RTP/SAVP", "RFC 5764", "RTP encrypted with keys made by DTLS"),
    term("udptl", "ITU-T T.38", "fax by T.38 over UDP"),
    term("UDP/DTLS/SCTP", "RFC 8841", "SCTP over DTLS over UDP, for data channels"),
    term("TCP/DTLS/SCTP", "RFC 8841", "SCTP over DTLS over TCP, for data channels"),
    term("udp", "RFC 8866", "data right over UDP"),
    term("TCP", "RFC 4145", "a stream over TCP"),
    term("TCP/TLS", "RFC 8122", "a stream over TLS"),
    term("TCP/MSRP", "RFC 4975", "messages by MSRP over TCP"),
    term("TCP/TLS/MSRP", "RFC 4975", "messages by MSRP over TLS"),
    term("TCP/BFCP", "RFC 8856", "floor control by BFCP over TCP"),
    term("TCP/TLS/BFCP", "RFC 8856", "floor control by BFCP over TLS"),
    term("TCP/DTLS/BFCP", "RFC 8856", "floor control by BFCP over DTLS over TCP"),
    term("UDP/BFCP", "RFC 8856", "floor control by BFCP over UDP"),
    term("UDP/TLS/BFCP", "RFC 8856", "floor control by BFCP over DTLS"),
    term("TCP/WS/BFCP", "RFC 8857", "floor control by BFCP over a WebSocket"),
    term("TCP/WSS/BFCP", "RFC 8857", "floor control by BFCP over an encrypted WebSocket"),
    term("TCP/MRCPv2", "RFC 6787", "speech resource control by MRCP over TCP"),
    term("TCP/TLS/MRCPv2", "RFC 6787", "speech resource control by MRCP over TLS"),
    term("TCP/RTP/AVP", "RFC 4571", "plain RTP over TCP"),
    term("TCP/RTP/AVPF", "RFC 7850", "plain RTP over TCP, with RTCP feedback"),
    term("TCP/RTP/SAVP", "RFC 7850", "encrypted RTP (SRTP) over TCP"),
    term("TCP/RTP/SAVPF", "RFC 7850", "encrypted RTP (SRTP) over TCP, with RTCP feedback"),
    term("TCP/TLS/RTP/AVP", "RFC 7850", "RTP over TLS"),
    term("TCP/TLS/RTP/AVPF", "RFC 7850", "RTP over TLS, with RTCP feedback"),
    term("TCP/DTLS/RTP/SAVP", "RFC 7850", "RTP over TCP, encrypted with keys made by DTLS"),
    term("TCP/DTLS/RTP/SAVPF", "RFC 7850", "RTP over TCP, encrypted with keys made by DTLS, with RTCP feedback"),
    term("DCCP", "RFC 5762", "data right over DCCP"),
    term("DCCP/RTP/AVP", "RFC 5762", "plain RTP over DCCP"),
    term("DCCP/RTP/SAVP", "RFC 5762", "encrypted RTP (SRTP) over DCCP"),
    term("DCCP/RTP/AVPF", "RFC 5762", "plain RTP over DCCP, with RTCP feedback"),
    term("DCCP/RTP/SAVPF", "RFC 5762", "encrypted RTP (SRTP) over DCCP, with RTCP feedback"),
    term("DCCP/TLS/RTP/SAVP", "RFC 5764", "RTP over DCCP, encrypted with keys made by DTLS"),
    term("DCCP/TLS/RTP/SAVPF", "RFC 5764", "RTP over DCCP, encrypted with keys made by DTLS, with RTCP feedback"),
    term("UDP/TLS/UDPTL", "RFC 7345", "fax by T.38 over DTLS"),
    term("UDP/MBMS-FEC/RTP/AVP", "RFC 6064", "plain RTP with MBMS error correction"),
    term("UDP/MBMS-FEC/RTP/SAVP", "RFC 6064", "encrypted RTP (SRTP) with MBMS error correction"),
    term("UDP/MBMS-REPAIR", "RFC 6064", "repair packets of MBMS error correction"),
    term("FEC/UDP", "RFC 6364", "a source flow of forward error correction over UDP"),
    term("UDP/FEC", "RFC 6364", "a repair flow of forward error correction over UDP"),
    term("FLUTE/UDP", "draft-mehta-rmt-flute-sdp", "files delivered by FLUTE over UDP"),
    term("PSTN", "RFC 7195", "a circuit of the telephone network"),
    term("voice", "RFC 2848", "a voice service of the telephone network"),
    term("fax", "RFC 2848", "a fax service of the telephone network"),
    term("pager", "RFC 2848", "a pager service of the telephone network"),
    term("rtp", "historic, RFC 2327", "RTP over UDP, by its oldest name"),
    term("vat", "historic, RFC 2327", "audio of the tool vat"),
];
