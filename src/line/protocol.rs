//! The third field of `m=`.

text_value! {
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
    pub struct Protocol<'a>, "a protocol such as `RTP/AVP`"
}

impl Protocol<'_> {
    /// Whether RTP is carried, so that the formats of the section are payload types: one of the parts is `RTP`.
    ///
    /// `RTP` alone, as some devices write, counts as well.
    #[inline]
    pub fn is_rtp(&self) -> bool {
        self.0.split('/').any(|part| part.eq_ignore_ascii_case("RTP"))
    }

    /// What a known protocol is, in words. Read in any case.
    pub fn meaning(&self) -> Option<&'static str> {
        PROTOCOLS.iter().find(|row| row.name.eq_ignore_ascii_case(&self.0)).map(|row| row.meaning)
    }

    /// Where a known protocol is defined.
    pub fn reference(&self) -> Option<&'static str> {
        PROTOCOLS.iter().find(|row| row.name.eq_ignore_ascii_case(&self.0)).map(|row| row.reference)
    }
}

struct Row {
    name: &'static str,
    reference: &'static str,
    meaning: &'static str,
}

const fn row(name: &'static str, reference: &'static str, meaning: &'static str) -> Row {
    Row { name, reference, meaning }
}

/// The registered protocols (RFC 8866, section 8.2.2), the most frequent first.
#[rustfmt::skip]
static PROTOCOLS: &[Row] = &[
    row("RTP/AVP", "RFC 8866", "plain RTP over UDP, the audio and video profile"),
    row("RTP/SAVP", "RFC 3711", "encrypted RTP (SRTP) over UDP"),
    row("RTP/AVPF", "RFC 4585", "plain RTP over UDP, with RTCP feedback"),
    row("RTP/SAVPF", "RFC 5124", "encrypted RTP (SRTP) over UDP, with RTCP feedback"),
    row("UDP/TLS/RTP/SAVPF", "RFC 5764", "RTP encrypted with keys made by DTLS, with RTCP feedback"),
    row("UDP/TLS/RTP/SAVP", "RFC 5764", "RTP encrypted with keys made by DTLS"),
    row("udptl", "ITU-T T.38", "fax by T.38 over UDP"),
    row("UDP/DTLS/SCTP", "RFC 8841", "SCTP over DTLS over UDP, for data channels"),
    row("TCP/DTLS/SCTP", "RFC 8841", "SCTP over DTLS over TCP, for data channels"),
    row("udp", "RFC 8866", "data right over UDP"),
    row("TCP", "RFC 4145", "a stream over TCP"),
    row("TCP/TLS", "RFC 8122", "a stream over TLS"),
    row("TCP/MSRP", "RFC 4975", "messages by MSRP over TCP"),
    row("TCP/TLS/MSRP", "RFC 4975", "messages by MSRP over TLS"),
    row("TCP/BFCP", "RFC 8856", "floor control by BFCP over TCP"),
    row("TCP/TLS/BFCP", "RFC 8856", "floor control by BFCP over TLS"),
    row("TCP/DTLS/BFCP", "RFC 8856", "floor control by BFCP over DTLS over TCP"),
    row("UDP/BFCP", "RFC 8856", "floor control by BFCP over UDP"),
    row("UDP/TLS/BFCP", "RFC 8856", "floor control by BFCP over DTLS"),
    row("TCP/WS/BFCP", "RFC 8857", "floor control by BFCP over a WebSocket"),
    row("TCP/WSS/BFCP", "RFC 8857", "floor control by BFCP over an encrypted WebSocket"),
    row("TCP/MRCPv2", "RFC 6787", "speech resource control by MRCP over TCP"),
    row("TCP/TLS/MRCPv2", "RFC 6787", "speech resource control by MRCP over TLS"),
    row("TCP/RTP/AVP", "RFC 4571", "plain RTP over TCP"),
    row("TCP/RTP/AVPF", "RFC 7850", "plain RTP over TCP, with RTCP feedback"),
    row("TCP/RTP/SAVP", "RFC 7850", "encrypted RTP (SRTP) over TCP"),
    row("TCP/RTP/SAVPF", "RFC 7850", "encrypted RTP (SRTP) over TCP, with RTCP feedback"),
    row("TCP/TLS/RTP/AVP", "RFC 7850", "RTP over TLS"),
    row("TCP/TLS/RTP/AVPF", "RFC 7850", "RTP over TLS, with RTCP feedback"),
    row("TCP/DTLS/RTP/SAVP", "RFC 7850", "RTP over TCP, encrypted with keys made by DTLS"),
    row("TCP/DTLS/RTP/SAVPF", "RFC 7850", "RTP over TCP, encrypted with keys made by DTLS, with RTCP feedback"),
    row("DCCP", "RFC 5762", "data right over DCCP"),
    row("DCCP/RTP/AVP", "RFC 5762", "plain RTP over DCCP"),
    row("DCCP/RTP/SAVP", "RFC 5762", "encrypted RTP (SRTP) over DCCP"),
    row("DCCP/RTP/AVPF", "RFC 5762", "plain RTP over DCCP, with RTCP feedback"),
    row("DCCP/RTP/SAVPF", "RFC 5762", "encrypted RTP (SRTP) over DCCP, with RTCP feedback"),
    row("DCCP/TLS/RTP/SAVP", "RFC 5764", "RTP over DCCP, encrypted with keys made by DTLS"),
    row("DCCP/TLS/RTP/SAVPF", "RFC 5764", "RTP over DCCP, encrypted with keys made by DTLS, with RTCP feedback"),
    row("UDP/TLS/UDPTL", "RFC 7345", "fax by T.38 over DTLS"),
    row("UDP/MBMS-FEC/RTP/AVP", "RFC 6064", "plain RTP with MBMS error correction"),
    row("UDP/MBMS-FEC/RTP/SAVP", "RFC 6064", "encrypted RTP (SRTP) with MBMS error correction"),
    row("UDP/MBMS-REPAIR", "RFC 6064", "repair packets of MBMS error correction"),
    row("FEC/UDP", "RFC 6364", "a source flow of forward error correction over UDP"),
    row("UDP/FEC", "RFC 6364", "a repair flow of forward error correction over UDP"),
    row("FLUTE/UDP", "draft-mehta-rmt-flute-sdp", "files delivered by FLUTE over UDP"),
    row("PSTN", "RFC 7195", "a circuit of the telephone network"),
    row("voice", "RFC 2848", "a voice service of the telephone network"),
    row("fax", "RFC 2848", "a fax service of the telephone network"),
    row("pager", "RFC 2848", "a pager service of the telephone network"),
    row("rtp", "historic, RFC 2327", "RTP over UDP, by its oldest name"),
    row("vat", "historic, RFC 2327", "audio of the tool vat"),
];
