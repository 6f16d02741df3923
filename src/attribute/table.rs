//! The registry: one row a name.
//!
//! `docs/design.md` says how to add a row.

use super::{AttributeInfo, Level, Levels, MuxCategory, Name, ValueKind, kind};

attributes! {
    // RFC 8866, section 6
    /// Categories for filtering, separated by dots. Obsolete: ignored where received.
    Cat CAT "cat": Text, [Session], Normal, "RFC 8866, section 6.1", "Category";
    /// Keywords that help to choose a session. Obsolete: ignored where received.
    Keywds KEYWDS "keywds": Text, [Session], Normal, "RFC 8866, section 6.2", "Keywords";
    /// The software that made the description, and its version.
    Tool TOOL "tool": Text, [Session], Normal, "RFC 8866, section 6.3", "Tool";
    /// How many milliseconds of media the sender of this SDP would like in each packet.
    Ptime PTIME "ptime": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.4", "Packetization";
    /// How many milliseconds of media each packet may hold at most.
    Maxptime MAXPTIME "maxptime": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.5", "Maximum packetization";
    /// Which codec a payload type stands for, its clock rate and its channels.
    Rtpmap RTPMAP "rtpmap": RtpMap, [Media], IdenticalPerPt, "RFC 8866, section 6.6", "media";
    /// The sender of this SDP receives media and sends none.
    Recvonly RECVONLY "recvonly": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.1", "Direction";
    /// The sender of this SDP sends and receives media. Holds where no direction is given.
    Sendrecv SENDRECV "sendrecv": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.2", "Direction";
    /// The sender of this SDP sends media and receives none; the usual way to put a call on hold.
    Sendonly SENDONLY "sendonly": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.3", "Direction";
    /// The sender of this SDP neither sends nor receives media. RTCP goes on.
    Inactive INACTIVE "inactive": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.4", "Direction";
    /// Which way round a presentation is shown.
    Orient ORIENT "orient": Orientation, [Media], Normal, "RFC 8866, section 6.8", "Orientation";
    /// What kind of conference this is.
    Type TYPE "type": ConferenceType, [Session], Normal, "RFC 8866, section 6.9", "Conference type";
    /// The character set of the session name and of information lines. UTF-8 where none is given.
    Charset CHARSET "charset": Word, [Session], Normal, "RFC 8866, section 6.10", "Character set";
    /// The language of the description's own texts.
    Sdplang SDPLANG "sdplang": Word, [Session, Media], Normal, "RFC 8866, section 6.11", "Description language";
    /// The language spoken or written in the media.
    Lang LANG "lang": Word, [Session, Media], Normal, "RFC 8866, section 6.12", "Media language";
    /// The highest frame rate of the video, in frames a second.
    Framerate FRAMERATE "framerate": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.13", "Frame rate";
    /// How good pictures should be, from 0 to 10, at the cost of the frame rate.
    Quality QUALITY "quality": Quality, [Media], Normal, "RFC 8866, section 6.14", "Quality";
    /// Parameters of one format, in the way its codec defines them.
    Fmtp FMTP "fmtp": Fmtp, [Media, Source, Dcsa], IdenticalPerPt, "RFC 8866, section 6.15", "Format parameters";

    // RTCP
    /// The port for RTCP, where it is not the RTP port plus one, and its address, where that differs.
    Rtcp RTCP "rtcp": Rtcp, [Media], Transport, "RFC 3605, section 2.1", "RTCP port";
    /// RTP and RTCP may share one port. They do where both sides say so.
    RtcpMux RTCP_MUX "rtcp-mux": Flag, [Media], Identical, "RFC 5761, section 5.1", "RTCP multiplexing";
    /// RTP and RTCP share one port, or there is no media: the sender of this offer can do nothing else.
    RtcpMuxOnly RTCP_MUX_ONLY "rtcp-mux-only": Flag, [Media], Identical, "RFC 8858, section 3", "RTCP multiplexing only";
    /// RTCP packets may be cut down to what is needed at the moment.
    RtcpRsize RTCP_RSIZE "rtcp-rsize": Flag, [Media], Identical, "RFC 5506, section 5", "Reduced-size RTCP";
    /// A feedback message that may be sent for a format, such as a request for a new picture.
    RtcpFb RTCP_FB "rtcp-fb": RtcpFeedback, [Media], IdenticalPerPt, "RFC 4585, section 4.2", "RTCP feedback";
    /// Which extended reports on the quality of the media are wanted.
    RtcpXr RTCP_XR "rtcp-xr": RtcpXr, [Session, Media], Normal, "RFC 3611, section 5.1", "RTCP extended reports";

    // RTP header extensions
    /// The number that a kind of RTP header extension has in the packets.
    Extmap EXTMAP "extmap": ExtMap, [Session, Media], Special, "RFC 8285, section 5", "Header extension";
    /// Header extensions of one byte and of two bytes may be mixed in one stream.
    ExtmapAllowMixed EXTMAP_ALLOW_MIXED "extmap-allow-mixed": Flag, [Session, Media], Identical, "RFC 8285, section 6",
        "Mixed header extensions";

    // Streams and sources
    /// The media stream of the WebRTC interface that the section or source belongs to, and its track.
    Msid MSID "msid": Msid, [Media, Source], Normal, "RFC 8830, section 2", "Media stream";
    /// What the ids of media streams stand for. Only drafts had it, but browsers write it.
    MsidSemantic MSID_SEMANTIC "msid-semantic": MsidSemantic, [Session], Tbd, "drafts of RFC 8830",
        "Media stream semantics";
    /// Something about one RTP source of the section.
    Ssrc SSRC "ssrc": Ssrc, [Media], Normal, "RFC 5576, section 4.1", "RTP source";
    /// RTP sources of the section that belong together, and why.
    SsrcGroup SSRC_GROUP "ssrc-group": SsrcGroup, [Media], Normal, "RFC 5576, section 4.2", "RTP source group";
    /// The name of the source across all its streams, as RTCP tells it.
    Cname CNAME "cname": Text, [Source], Normal, "RFC 5576, section 6.1", "Canonical name";
    /// The numbers that the source had before.
    PreviousSsrc PREVIOUS_SSRC "previous-ssrc": SsrcList, [Source], Normal, "RFC 5576, section 6.2", "Previous source";
    /// The media stream of the source, as Chrome wrote it before `msid`.
    Mslabel MSLABEL "mslabel": Word, [Source], Tbd, "libwebrtc, Plan B", "Media stream label";
    /// The name of a stream, and what restricts it.
    Rid RID "rid": Rid, [Media], Special, "RFC 8851, section 4", "Restriction id";
    /// The streams that show the same in several sizes.
    Simulcast SIMULCAST "simulcast": Simulcast, [Media], Normal, "RFC 8853, section 5.1", "Simulcast";

    // ICE
    /// An address where media may be sent to, for ICE to try.
    Candidate CANDIDATE "candidate": Candidate, [Media], Transport, "RFC 8839, section 5.1", "ICE candidate";
    /// The candidates of the peer that ICE has chosen.
    RemoteCandidates REMOTE_CANDIDATES "remote-candidates": RemoteCandidates, [Media], Transport,
        "RFC 8839, section 5.2", "ICE remote candidates";
    /// The user name of ICE.
    IceUfrag ICE_UFRAG "ice-ufrag": IceUfrag, [Session, Media], Transport, "RFC 8839, section 5.4", "ICE user name";
    /// The password of ICE.
    IcePwd ICE_PWD "ice-pwd": IcePwd, [Session, Media], Transport, "RFC 8839, section 5.4", "ICE password", secret;
    /// The extensions of ICE that the sender of this SDP understands.
    IceOptions ICE_OPTIONS "ice-options": IceOptions, [Session, Media], Normal, "RFC 8839, section 5.6", "ICE options";
    /// The sender of this SDP answers the checks of ICE and makes none.
    IceLite ICE_LITE "ice-lite": Flag, [Session], Normal, "RFC 8839, section 5.3", "ICE lite";
    /// The address of the media was among no candidates, so ICE is not used: something on the way has changed it.
    IceMismatch ICE_MISMATCH "ice-mismatch": Flag, [Media], Normal, "RFC 8839, section 5.3", "ICE mismatch";
    /// How many milliseconds ICE should wait between two checks. 50 where nothing is said.
    IcePacing ICE_PACING "ice-pacing": Integer, [Session], Normal, "RFC 8839, section 5.5", "ICE pacing";
    /// No more candidates will follow.
    EndOfCandidates END_OF_CANDIDATES "end-of-candidates": Flag, [Session, Media], Identical, "RFC 8840, section 8",
        "End of ICE candidates";

    // Connections: TCP, TLS, DTLS, SCTP
    /// A hash of the certificate that the sender of this SDP will show.
    Fingerprint FINGERPRINT "fingerprint": Fingerprint, [Session, Media], Transport, "RFC 8122, section 5",
        "Certificate fingerprint";
    /// Who opens the connection.
    Setup SETUP "setup": Setup, [Session, Media, Dcsa], Transport, "RFC 4145, section 4", "Connection setup";
    /// Whether a new connection is made or the present one used.
    Connection CONNECTION "connection": ConnectionReuse, [Session, Media], Transport, "RFC 4145, section 5",
        "Connection reuse";
    /// The name of the TLS or DTLS association: another one asks for a new association.
    TlsId TLS_ID "tls-id": TlsId, [Media], Identical, "RFC 8842, section 4", "TLS association";
    /// The port of SCTP inside DTLS. 0 closes the association.
    SctpPort SCTP_PORT "sctp-port": Port, [Media], Caution, "RFC 8841, section 5", "SCTP port";
    /// What an SCTP port carries. `sctp-port` has taken its place.
    Sctpmap SCTPMAP "sctpmap": SctpMap, [Media], Tbd, "drafts of RFC 8841", "SCTP map";
    /// How many bytes a message may have that is sent here: 65536 where nothing is said, and any number for 0.
    MaxMessageSize MAX_MESSAGE_SIZE "max-message-size": Integer, [Media], Caution, "RFC 8841, section 6",
        "Maximum message size";

    // ATM and gateways
    /// Whether silence is left out, and how. Gateways switch it off for faxes and modems.
    SilenceSupp SILENCE_SUPP "silenceSupp": SilenceSuppression, [Media], Caution, "RFC 3108, section 5.6.3.2",
        "Silence suppression";

    // Grouping
    /// The name of the media section, for groups to refer to.
    Mid MID "mid": Word, [Media], Normal, "RFC 5888, section 4", "Media identification";
    /// Media sections that belong together, and why.
    Group GROUP "group": Group, [Session], Normal, "RFC 5888, section 5", "Group";
    /// The section is for a bundle only: its port 0 does not say that the media is not wanted.
    BundleOnly BUNDLE_ONLY "bundle-only": Flag, [Media], Normal, "RFC 9143, section 6", "Bundle only";
    /// A name for the stream, for documents outside the SDP to refer to.
    Label LABEL "label": Word, [Media, Source], Normal, "RFC 4574, section 5", "Label";

    // Security
    /// A key for SRTP, with the suite it is for.
    Crypto CRYPTO "crypto": Crypto, [Media], Transport, "RFC 4568, section 9.1", "SRTP key", secret;
    /// A message of a key management protocol, such as MIKEY.
    KeyMgmt KEY_MGMT "key-mgmt": KeyMgmt, [Session, Media], Identical, "RFC 4567, section 3.1", "Key management",
        secret;
    /// A statement of an identity provider about who is calling.
    Identity IDENTITY "identity": Identity, [Session], Normal, "RFC 8827, section 5", "Identity", secret;
    /// A hash of the first message of ZRTP, so that nobody on the way can replace it.
    ZrtpHash ZRTP_HASH "zrtp-hash": ZrtpHash, [Media], Transport, "RFC 6189, section 8", "ZRTP hash";
    /// SRTP encrypts header extensions and the list of contributing sources, too.
    Cryptex CRYPTEX "cryptex": Flag, [Session, Media], Transport, "RFC 9335, section 4", "Encrypted RTP headers";
    /// Who begins the key exchange of IKE, which makes a tunnel for the media.
    IkeSetup IKE_SETUP "ike-setup": Setup, [Session, Media], Identical, "RFC 6193, section 4", "IKE setup";
    /// A hash of the key that both sides know already, for IKE.
    PskFingerprint PSK_FINGERPRINT "psk-fingerprint": Fingerprint, [Session, Media], Identical,
        "RFC 6193, section 8.2", "Key fingerprint";
    /// Media is protected between the phone and the edge of its network only: asked for, or done.
    ThreeGe2ae THREE_GE2AE "3ge2ae": Word, [Media], Identical, "3GPP TS 24.229", "Protection to the access edge";
    /// The key that protects a stream against changes, itself protected.
    ThreeGppIntegrityKey THREE_GPP_INTEGRITY_KEY "3GPP-Integrity-Key": Hidden, [Session], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "Integrity key", secret;
    /// How SRTP protects a stream against changes: a nonce, a salt, and the length of the tag.
    ThreeGppSrtpConfig THREE_GPP_SRTP_CONFIG "3GPP-SRTP-Config": Text, [Media], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "SRTP configuration";
    /// A tag over the security attributes of the SDP, so that nobody on the way can change them.
    ThreeGppSdpAuth THREE_GPP_SDP_AUTH "3GPP-SDP-Auth": Text, [Session], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "SDP authentication";
    /// How SRTP authenticates packets of a broadcast: 2, 3 or 4 for the three modes of RFC 4771.
    SrtpAuthentication SRTP_AUTHENTICATION "SRTPAuthentication": Integer, [Media], Tbd, "RFC 5159, section 5.1.3",
        "SRTP authentication";
    /// In which of how many packets the rollover counter of SRTP is sent: 1 to 65535, every packet where nothing is
    /// said.
    SrtpRocTxRate SRTP_ROC_TX_RATE "SRTPROCTxRate": Integer, [Media], Tbd, "RFC 5159, section 5.1.4",
        "SRTP rollover counter rate";
    /// Whether SRTP may, must or must not be used beside plain RTP. Microsoft's clients and some phones write it.
    Encryption ENCRYPTION "encryption": Encryption, [Media], Tbd, "Microsoft Lync, phones", "Encryption";
    /// A key for SRTP of conferences, where the server encrypts once for all. Lync, Skype and Teams write it.
    Cryptoscale CRYPTOSCALE "cryptoscale": CryptoScale, [Media], Tbd, "Microsoft Lync, Skype, Teams",
        "Scale-SRTP key", secret;
    /// Where the counters of SRTP stand at the sender, for the key of a `crypto`.
    Srtpctx SRTPCTX "srtpctx": SrtpContext, [Media], Tbd, "draft-davis-mmusic-srtp-assurance", "SRTP context";
    /// The name of the DTLS association, as drafts of `tls-id` had it.
    DtlsId DTLS_ID "dtls-id": TlsId, [Media], Tbd, "drafts of RFC 8842", "DTLS association";
    /// The secret that the keys of RTP and RTCP are made of, in cable networks.
    XPcSecret X_PC_SECRET "X-pc-secret": Hidden, [Media], Tbd, "PacketCable security", "PacketCable secret", secret;
    /// How RTP may be authenticated and encrypted in cable networks.
    XPcCsuitesRtp X_PC_CSUITES_RTP "X-pc-csuites-rtp": Text, [Media], Tbd, "PacketCable security",
        "PacketCable RTP suites";
    /// How RTCP may be authenticated and encrypted in cable networks.
    XPcCsuitesRtcp X_PC_CSUITES_RTCP "X-pc-csuites-rtcp": Text, [Media], Tbd, "PacketCable security",
        "PacketCable RTCP suites";

    // Data channels
    /// A data channel, and what it is like.
    Dcmap DCMAP "dcmap": DcMap, [Media], Special, "RFC 8864, section 5.1", "Data channel";
    /// An attribute of one data channel.
    Dcsa DCSA "dcsa": DcSa, [Media], Special, "RFC 8864, section 5.2", "Data channel attribute";

    // Capabilities: RFC 3407, RFC 5939, RFC 6871, RFC 7006

    // Preconditions

    // T.38 fax and V.152 voice band data
    /// Fill bits are taken out of the fax, and put in again at the other end.
    T38FaxFillBitRemoval T38_FAX_FILL_BIT_REMOVAL "T38FaxFillBitRemoval": Switch, [Media], Tbd,
        "ITU-T T.38, annex D", "Fax fill bit removal";
    /// The gateway can turn MMR into the coding that is sent, and back.
    T38FaxTranscodingMmr T38_FAX_TRANSCODING_MMR "T38FaxTranscodingMMR": Switch, [Media], Tbd,
        "ITU-T T.38, annex D", "Fax transcoding by MMR";

    // Messages and files: MSRP

    // Conference control: BFCP, MRCP, control channels

    // Clocks and sources

    // Video
    /// Which picture sizes can be sent and received.
    Imageattr IMAGEATTR "imageattr": ImageAttr, [Media], IdenticalPerPt, "RFC 6236, section 3.1", "Image attributes";

    // RTP, further

    // ATM (RFC 3108)

    // Streaming: RTSP, 3GPP, FLUTE, MBMS

    // IPTV and broadcast: ETSI, OMA

    // Telephony: PINT, IMS, emergency calls

    // Not registered: proxies and phones

    // Not registered: Microsoft and Cisco

    // Not registered: cameras, streaming servers, studios

    // Not registered: drafts
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;

    /// Names and typed constants of all rows; `info` finds the row of each variant.
    #[test]
    fn rows_are_in_the_order_of_their_variants() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(row.id as usize, index, "{}", row.name);
            assert_eq!(row.id.info().name, row.name);
            assert_eq!(AttributeId::from_name(row.name), Some(row.id));
        }
    }

    #[test]
    fn names_are_unique_and_tokens() {
        let names: BTreeSet<_> = TABLE.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), TABLE.len());
        for name in names {
            assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic() && b != b':'), "{name}");
        }
    }

    #[test]
    fn rows_have_texts() {
        for row in TABLE {
            assert!(!row.title.is_empty() && !row.title.ends_with('.'), "{}", row.name);
            assert!(row.meaning.ends_with('.'), "{}: a sentence", row.name);
            assert!(!row.reference.is_empty(), "{}", row.name);
            assert!(row.levels.iter().next().is_some(), "{}", row.name);
        }
    }

    #[test]
    fn what_is_secret_is_masked() {
        for row in TABLE.iter().filter(|row| row.is_secret) {
            let value = match row.value_kind {
                ValueKind::Crypto => "1 AES_CM_128_HMAC_SHA1_80 inline:hunter2 FEC_KEY=inline:hunter2 hunter2",
                ValueKind::CryptoScale => "1 client AES_CM_128_HMAC_SHA1_80 inline:hunter2",
                ValueKind::KeyMgmt => "mikey hunter2",
                _ => "hunter2",
            };
            let value = row.id.decode(Some(value)).unwrap();
            assert!(!alloc::format!("{value:?}").contains("hunter2"), "{}", row.name);
        }
    }

    #[test]
    fn every_name_of_rfc_8866_is_there() {
        let names = "cat keywds tool ptime maxptime rtpmap recvonly sendrecv sendonly inactive orient type charset \
                     sdplang lang framerate quality fmtp";
        for name in names.split_whitespace() {
            assert!(AttributeId::from_name(name).is_some(), "{name}");
        }
    }

    #[test]
    fn typed_names_refer_to_their_row() {
        assert_eq!(names::RTCP_MUX.id().name(), "rtcp-mux");
        assert!(!AttributeId::RtcpMux.info().value_kind.takes_value());
        assert!(AttributeId::Ptime.info().value_kind.takes_value());
        assert!(AttributeId::Ptime.info().levels.contains(Level::Media));
        assert!(!AttributeId::Ptime.info().levels.contains(Level::Session));
    }
}
