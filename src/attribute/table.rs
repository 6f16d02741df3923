//! The registry: one row a name.
//!
//! The page `docs/registry.md` describes the columns and says how to add a row.

use super::{AttributeInfo, Level, Levels, MuxCategory, Name, ValueKind, kind};

attributes! {
    // RFC 8866, section 6
    /// Categories for filtering, separated by dots. Obsolete: ignored where received.
    Cat CAT "cat": Text, [Session], Normal, "RFC 8866, section 6.1", "Category",
        "puts the session in the category {}: obsolete, ignored where received";
    /// Keywords that help to choose a session. Obsolete: ignored where received.
    Keywds KEYWDS "keywds": Text, [Session], Normal, "RFC 8866, section 6.2", "Keywords",
        "gives the session the keywords {}: obsolete, ignored where received";
    /// The software that made the description, and its version.
    Tool TOOL "tool": Text, [Session], Normal, "RFC 8866, section 6.3", "Tool",
        "names as the software that made this description: {}";
    /// How many milliseconds of media the sender of this SDP would like in each packet.
    Ptime PTIME "ptime": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.4", "Packetization",
        "asks to receive {} ms of media in each packet";
    /// How many milliseconds of media each packet may hold at most.
    Maxptime MAXPTIME "maxptime": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.5", "Maximum packetization",
        "can take no more than {} ms of media in a packet";
    /// Which codec a payload type stands for, its clock rate and its channels.
    Rtpmap RTPMAP "rtpmap": RtpMap, [Media], IdenticalPerPt, "RFC 8866, section 6.6", "media";
    /// The sender of this SDP receives media and sends none.
    Recvonly RECVONLY "recvonly": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.1", "Direction",
        "receives media and sends none";
    /// The sender of this SDP sends and receives media. Holds where no direction is given.
    Sendrecv SENDRECV "sendrecv": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.2", "Direction",
        "sends and receives media";
    /// The sender of this SDP sends media and receives none; the usual way to put a call on hold.
    Sendonly SENDONLY "sendonly": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.3", "Direction",
        "sends media and receives none, the usual way to put a call on hold";
    /// The sender of this SDP neither sends nor receives media. RTCP goes on.
    Inactive INACTIVE "inactive": Flag, [Session, Media, Dcsa], Normal, "RFC 8866, section 6.7.4", "Direction",
        "neither sends nor receives media; RTCP goes on";
    /// Which way round a presentation is shown.
    Orient ORIENT "orient": Orientation, [Media], Normal, "RFC 8866, section 6.8", "Orientation";
    /// What kind of conference this is.
    Type TYPE "type": ConferenceType, [Session], Normal, "RFC 8866, section 6.9", "Conference type";
    /// The character set of the session name and of information lines. UTF-8 where none is given.
    Charset CHARSET "charset": Word, [Session], Normal, "RFC 8866, section 6.10", "Character set",
        "writes the session name and the information lines in the character set {}";
    /// The language of the description's own texts.
    Sdplang SDPLANG "sdplang": LanguageTag, [Session, Media], Normal, "RFC 8866, section 6.11", "Description language";
    /// The language spoken or written in the media.
    Lang LANG "lang": LanguageTag, [Session, Media], Normal, "RFC 8866, section 6.12", "Media language";
    /// The highest frame rate of the video, in frames a second.
    Framerate FRAMERATE "framerate": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.13", "Frame rate",
        "has at most {} frames a second in the video";
    /// How good pictures should be, from 0 to 10, at the cost of the frame rate.
    Quality QUALITY "quality": Quality, [Media], Normal, "RFC 8866, section 6.14", "Quality";
    /// Parameters of one format, in the way its codec defines them.
    Fmtp FMTP "fmtp": Fmtp, [Media, Source, Dcsa], IdenticalPerPt, "RFC 8866, section 6.15", "Format parameters";

    // RTCP
    /// The port for RTCP, where it is not the RTP port plus one, and its address, where that differs.
    Rtcp RTCP "rtcp": Rtcp, [Media], Transport, "RFC 3605, section 2.1", "RTCP port";
    /// RTP and RTCP may share one port. They do where both sides say so.
    RtcpMux RTCP_MUX "rtcp-mux": Flag, [Media], Identical, "RFC 5761, section 5.1", "RTCP multiplexing",
        "can take RTP and RTCP at one port: done where the other side says so, too";
    /// RTP and RTCP share one port, or there is no media: the sender of this offer can do nothing else.
    RtcpMuxOnly RTCP_MUX_ONLY "rtcp-mux-only": Flag, [Media], Identical, "RFC 8858, section 3",
        "RTCP multiplexing only",
        "takes RTP and RTCP at one port only, and can do nothing else";
    /// RTCP packets may be cut down to what is needed at the moment.
    RtcpRsize RTCP_RSIZE "rtcp-rsize": Flag, [Media], Identical, "RFC 5506, section 5", "Reduced-size RTCP",
        "can use RTCP packets that are cut down to what is needed at the moment";
    /// A feedback message that may be sent for a format, such as a request for a new picture.
    RtcpFb RTCP_FB "rtcp-fb": RtcpFeedback, [Media], IdenticalPerPt, "RFC 4585, section 4.2", "RTCP feedback";
    /// Which extended reports on the quality of the media are wanted.
    RtcpXr RTCP_XR "rtcp-xr": RtcpXr, [Session, Media], Normal, "RFC 3611, section 5.1", "RTCP extended reports";

    // RTP header extensions
    /// The number that a kind of RTP header extension has in the packets.
    Extmap EXTMAP "extmap": ExtMap, [Session, Media], Special, "RFC 8285, section 5", "Header extension";
    /// Header extensions of one byte and of two bytes may be mixed in one stream.
    ExtmapAllowMixed EXTMAP_ALLOW_MIXED "extmap-allow-mixed": Flag, [Session, Media], Identical, "RFC 8285, section 6",
        "Mixed header extensions",
        "can take RTP header extensions of one byte and of two bytes mixed in one stream";

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
    Cname CNAME "cname": Text, [Source], Normal, "RFC 5576, section 6.1", "Canonical name",
        "all its streams have the name {} in RTCP (CNAME)";
    /// The numbers that the source had before.
    PreviousSsrc PREVIOUS_SSRC "previous-ssrc": SsrcList, [Source], Normal, "RFC 5576, section 6.2", "Previous source";
    /// The media stream of the source, as Chrome wrote it before `msid`.
    Mslabel MSLABEL "mslabel": Word, [Source], Tbd, "libwebrtc, Plan B", "Media stream label",
        "it belongs to the MediaStream {}, as Chrome wrote it before `msid`";
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
    IceLite ICE_LITE "ice-lite": Flag, [Session], Normal, "RFC 8839, section 5.3", "ICE lite",
        "answers ICE checks and makes none (ICE lite)";
    /// The address of the media was among no candidates, so ICE is not used: something on the way has changed it.
    IceMismatch ICE_MISMATCH "ice-mismatch": Flag, [Media], Normal, "RFC 8839, section 5.3", "ICE mismatch",
        "does not use ICE, as the address of the other side's media was none of its candidates: something on the way has changed it";
    /// How many milliseconds ICE should wait between two checks. 50 where nothing is said.
    IcePacing ICE_PACING "ice-pacing": Integer, [Session], Normal, "RFC 8839, section 5.5", "ICE pacing",
        "wants {} ms between two ICE checks: the greater number of both sides holds";
    /// No more candidates will follow.
    EndOfCandidates END_OF_CANDIDATES "end-of-candidates": Flag, [Session, Media], Identical, "RFC 8840, section 8",
        "End of ICE candidates",
        "has no more ICE candidates to tell";

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
        "Maximum message size",
        "can take messages {}";

    // ATM and gateways
    /// Whether silence is left out, and how. Gateways switch it off for faxes and modems.
    SilenceSupp SILENCE_SUPP "silenceSupp": SilenceSuppression, [Media], Caution, "RFC 3108, section 5.6.3.2",
        "Silence suppression";

    // Grouping
    /// The name of the media section, for groups to refer to.
    Mid MID "mid": Word, [Media], Normal, "RFC 5888, section 4", "Media identification",
        "calls this section {}, for groups and header extensions to refer to";
    /// Media sections that belong together, and why.
    Group GROUP "group": Group, [Session], Normal, "RFC 5888, section 5", "Group";
    /// The section is for a bundle only: its port 0 does not say that the media is not wanted.
    BundleOnly BUNDLE_ONLY "bundle-only": Flag, [Media], Normal, "RFC 9143, section 6", "Bundle only",
        "wants this section in a bundle only: port 0 does not mean here that the media is not wanted";
    /// A name for the stream, for documents outside the SDP to refer to.
    Label LABEL "label": Word, [Media, Source], Normal, "RFC 4574, section 4", "Label",
        "calls the stream {} for documents outside the SDP";

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
    Cryptex CRYPTEX "cryptex": Flag, [Session, Media], Transport, "RFC 9335, section 4", "Encrypted RTP headers",
        "can take RTP packets with encrypted header extensions and contributing sources";
    /// Who begins the key exchange of IKE, which makes a tunnel for the media.
    IkeSetup IKE_SETUP "ike-setup": Setup, [Session, Media], Identical, "RFC 6193, section 4", "IKE setup";
    /// A hash of the key that both sides know already, for IKE.
    PskFingerprint PSK_FINGERPRINT "psk-fingerprint": Fingerprint, [Session, Media], Identical,
        "RFC 6193, section 8.2", "Key fingerprint";
    /// Media is protected between the phone and the edge of its network only: asked for, or done.
    ThreeGe2ae THREE_GE2AE "3ge2ae": Word, [Media], Identical, "3GPP TS 24.229", "Protection to the access edge",
        "media protected between the phone and the edge of its network only: {}";
    /// The key that protects a stream against changes, itself protected.
    ThreeGppIntegrityKey THREE_GPP_INTEGRITY_KEY "3GPP-Integrity-Key": Hidden, [Session], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "Integrity key",
        "gives the key that protects the stream against changes, itself protected", secret;
    /// How SRTP protects a stream against changes: a nonce, a salt, and the length of the tag.
    ThreeGppSrtpConfig THREE_GPP_SRTP_CONFIG "3GPP-SRTP-Config": Hidden, [Media], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "SRTP configuration",
        "gives the nonce, the salt and the length of the tag by which SRTP protects the stream against changes", secret;
    /// A tag over the security attributes of the SDP, so that nobody on the way can change them.
    ThreeGppSdpAuth THREE_GPP_SDP_AUTH "3GPP-SDP-Auth": Text, [Session], Caution,
        "RFC 6064, section 4.3; 3GPP TS 26.234", "SDP authentication",
        "protects the security attributes of this SDP against changes by the tag {}";
    /// How SRTP authenticates packets of a broadcast: 2, 3 or 4 for the three modes of RFC 4771.
    SrtpAuthentication SRTP_AUTHENTICATION "SRTPAuthentication": Integer, [Media], Tbd, "RFC 5159, section 5.1.3",
        "SRTP authentication",
        "authenticates SRTP packets by the transform {}";
    /// In which of how many packets the rollover counter of SRTP is sent: 1 to 65535, every packet where nothing is
    /// said.
    SrtpRocTxRate SRTP_ROC_TX_RATE "SRTPROCTxRate": Integer, [Media], Tbd, "RFC 5159, section 5.1.4",
        "SRTP rollover counter rate",
        "sends the rollover counter of SRTP in one packet of {}";
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
    XPcSecret X_PC_SECRET "X-pc-secret": Hidden, [Media], Tbd, "PacketCable security", "PacketCable secret",
        "gives the secret that the keys of RTP and RTCP are made of", secret;
    /// How RTP may be authenticated and encrypted in cable networks.
    XPcCsuitesRtp X_PC_CSUITES_RTP "X-pc-csuites-rtp": Text, [Media], Tbd, "PacketCable security",
        "PacketCable RTP suites",
        "can protect RTP by these suites of PacketCable: {}";
    /// How RTCP may be authenticated and encrypted in cable networks.
    XPcCsuitesRtcp X_PC_CSUITES_RTCP "X-pc-csuites-rtcp": Text, [Media], Tbd, "PacketCable security",
        "PacketCable RTCP suites",
        "can protect RTCP by these suites of PacketCable: {}";

    // Data channels
    /// A data channel, and what it is like.
    Dcmap DCMAP "dcmap": DcMap, [Media], Special, "RFC 8864, section 5.1", "Data channel";
    /// An attribute of one data channel.
    Dcsa DCSA "dcsa": DcSa, [Media], Special, "RFC 8864, section 5.2", "Data channel attribute";

    // Capabilities: RFC 3407, RFC 5939, RFC 6871, RFC 7006
    /// The number of the set of capabilities that follows.
    Sqn SQN "sqn": CapabilitySetNumber, [Session, Media], Normal, "RFC 3407, section 3", "Capability set number";
    /// Formats that the sender of this SDP could use as well, mostly fax beside voice.
    Cdsc CDSC "cdsc": CapabilityDescription, [Session, Media], Normal, "RFC 3407, section 3", "Capability description";
    /// An attribute or a bandwidth of the capability before it.
    Cpar CPAR "cpar": CapabilityParameter, [Session, Media], Inherit, "RFC 3407, section 3", "Capability parameter";
    /// The least value of a parameter of the capability before it.
    Cparmin CPARMIN "cparmin": CapabilityParameter, [Session, Media], Special, "RFC 3407, section 3",
        "Minimum capability parameter";
    /// The greatest value of a parameter of the capability before it.
    Cparmax CPARMAX "cparmax": CapabilityParameter, [Session, Media], Special, "RFC 3407, section 3",
        "Maximum capability parameter";
    /// The extensions of capability negotiation that the sender of this SDP understands.
    Csup CSUP "csup": CapabilityExtensions, [Session, Media], Normal, "RFC 5939, section 3.3.1",
        "Supported capability extensions";
    /// The extensions of capability negotiation that a receiver must understand to make use of it.
    Creq CREQ "creq": CapabilityExtensions, [Session, Media], Normal, "RFC 5939, section 3.3.2",
        "Required capability extensions";
    /// An attribute that could be added, such as a key for SRTP, and its number.
    Acap ACAP "acap": AttributeCapability, [Session, Media], Inherit, "RFC 5939, section 3.4.1", "Attribute capability";
    /// Protocols that could take the place of the one in the `m=` line, and their numbers.
    Tcap TCAP "tcap": TransportCapability, [Session, Media], Inherit, "RFC 5939, section 3.4.2", "Transport capability";
    /// Capabilities that are offered together, to take the place of the section as it stands. The lowest is preferred.
    Pcfg PCFG "pcfg": Configuration, [Media], Special, "RFC 5939, section 3.5.1", "Potential configuration";
    /// Which of the configurations of the offer is used.
    Acfg ACFG "acfg": Configuration, [Media], Special, "RFC 5939, section 3.5.2", "Actual configuration";
    /// A codec that could be used, and its number.
    Rmcap RMCAP "rmcap": CodecCapability, [Session, Media], IdenticalPerPt, "RFC 6871, section 3.3.1",
        "RTP format capability";
    /// A format that could be used without RTP, and its number.
    Omcap OMCAP "omcap": FormatCapability, [Session, Media], Normal, "RFC 6871, section 3.3.1",
        "Other format capability";
    /// Parameters of formats that could be used.
    Mfcap MFCAP "mfcap": FormatParameterCapability, [Session, Media], IdenticalPerPt, "RFC 6871, section 3.3.2",
        "Format parameter capability";
    /// Another attribute of formats that could be used, such as RTCP feedback.
    Mscap MSCAP "mscap": FormatAttributeCapability, [Session, Media], Inherit, "RFC 6871, section 3.3.3",
        "Format attribute capability";
    /// Capabilities that might be offered together later, as another media section.
    Lcfg LCFG "lcfg": Configuration, [Media], Special, "RFC 6871, section 3.3.5", "Latent configuration";
    /// Configurations of all sections that can be used together.
    Sescap SESCAP "sescap": SessionCapability, [Session], Caution, "RFC 6871, section 3.3.8", "Session capability";
    /// A bandwidth that could be used, and its number.
    Bcap BCAP "bcap": BandwidthCapability, [Session, Media], Inherit, "RFC 7006, section 3.1.1", "Bandwidth capability";
    /// An address for media that could be used, and its number.
    Ccap CCAP "ccap": ConnectionCapability, [Session, Media], Identical, "RFC 7006, section 3.1.2",
        "Connection capability";
    /// A title that the media could have, and its number.
    Icap ICAP "icap": TitleCapability, [Session, Media], Normal, "RFC 7006, section 3.1.3", "Title capability";

    // Preconditions
    /// How far a precondition is met, such as the reservation of network resources.
    Curr CURR "curr": Precondition, [Media], Caution, "RFC 3312, section 4", "Current precondition";
    /// What must be met before the phone rings, and how much depends on it.
    Des DES "des": DesiredPrecondition, [Media], Caution, "RFC 3312, section 4", "Desired precondition";
    /// The other side is asked to tell when it has met a precondition.
    Conf CONF "conf": Precondition, [Media], Caution, "RFC 3312, section 4", "Confirmation of a precondition";

    // T.38 fax and V.152 voice band data
    /// The version of T.38: 0 where nothing is said.
    T38FaxVersion T38_FAX_VERSION "T38FaxVersion": Integer, [Media], Tbd, "ITU-T T.38, annex D", "Fax version",
        "can do version {} of T.38";
    /// The highest speed of the fax, in bits a second.
    T38MaxBitRate T38_MAX_BIT_RATE "T38MaxBitRate": Integer, [Media], Tbd, "ITU-T T.38, annex D", "Fax bit rate",
        "can do faxes of up to {} bit/s";
    /// The highest speed of the fax, in bits a second, as some devices call it; the registered name is `T38MaxBitRate`.
    T38FaxMaxBitRate T38_FAX_MAX_BIT_RATE "T38FaxMaxBitRate": Integer, [Media], Tbd, "fax gateways", "Fax bit rate",
        "can do faxes of up to {} bit/s (the registered name is T38MaxBitRate)";
    /// Who checks at which speed the fax machines can talk: the gateways, or the machines themselves.
    T38FaxRateManagement T38_FAX_RATE_MANAGEMENT "T38FaxRateManagement": FaxRateManagement, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax rate management";
    /// Fill bits are taken out of the fax, and put in again at the other end.
    T38FaxFillBitRemoval T38_FAX_FILL_BIT_REMOVAL "T38FaxFillBitRemoval": Switch, [Media], Tbd,
        "ITU-T T.38, annex D", "Fax fill bit removal",
        "take fill bits out of the fax and put them in again";
    /// The gateway can turn MMR into the coding that is sent, and back.
    T38FaxTranscodingMmr T38_FAX_TRANSCODING_MMR "T38FaxTranscodingMMR": Switch, [Media], Tbd,
        "ITU-T T.38, annex D", "Fax transcoding by MMR",
        "turn MMR into the coding that is sent, and back";
    /// The gateway can turn JBIG into the coding that is sent, and back.
    T38FaxTranscodingJbig T38_FAX_TRANSCODING_JBIG "T38FaxTranscodingJBIG": Switch, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax transcoding by JBIG",
        "turn JBIG into the coding that is sent, and back";
    /// How many bytes of a fax can be stored before some are lost.
    T38FaxMaxBuffer T38_FAX_MAX_BUFFER "T38FaxMaxBuffer": Integer, [Media], Tbd, "ITU-T T.38, annex D", "Fax buffer",
        "can store {} bytes of a fax before some are lost";
    /// How many bytes a packet with a fax may have.
    T38FaxMaxDatagram T38_FAX_MAX_DATAGRAM "T38FaxMaxDatagram": Integer, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax datagram",
        "can take packets of at most {} bytes with a fax";
    /// How many bytes one message of the fax protocol may have inside a packet.
    T38FaxMaxIfp T38_FAX_MAX_IFP "T38FaxMaxIFP": Integer, [Media], Tbd, "ITU-T T.38, annex D", "Fax message size",
        "can take messages of the fax protocol of at most {} bytes";
    /// How lost packets of the fax are made good.
    T38FaxUdpEc T38_FAX_UDP_EC "T38FaxUdpEC": FaxErrorCorrection, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax error correction";
    /// How many earlier packets each packet of the fax should repeat, at least and at most.
    T38FaxUdpEcDepth T38_FAX_UDP_EC_DEPTH "T38FaxUdpECDepth": FaxRedundancy, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax redundancy";
    /// How many packets the parity of one packet may be about.
    T38FaxUdpFecMaxSpan T38_FAX_UDP_FEC_MAX_SPAN "T38FaxUdpFECMaxSpan": Integer, [Media], Tbd, "ITU-T T.38, annex D",
        "Fax parity span",
        "can take parity that is about at most {} packets";
    /// The kind of fax modems: `t38G3FaxOnly`, or with V.34.
    T38ModemType T38_MODEM_TYPE "T38ModemType": Word, [Media], Tbd, "ITU-T T.38, annex D", "Fax modem",
        "has fax modems of the kind {}";
    /// Who made the fax gateway, by the codes of ITU-T T.35.
    T38VendorInfo T38_VENDOR_INFO "T38VendorInfo": FaxVendor, [Media], Tbd, "ITU-T T.38, annex D", "Fax vendor";
    /// Parameters of a format whatever its codec is: `vbd=yes` for one that carries modems and faxes as sound.
    Gpmd GPMD "gpmd": Gpmd, [Media], Tbd, "ITU-T V.150.1; ITU-T V.152", "Format parameters";
    /// How modems and faxes should be carried, the preferred first.
    Pmft PMFT "pmft": WordList, [Media], Tbd, "ITU-T V.152", "Fax and modem transport",
        "wants modems and faxes carried by {}, the preferred first";
    /// Something that only one vendor understands.
    Vndpar VNDPAR "vndpar": VendorParameter, [Session, Media], Tbd, "ITU-T V.150.1; ITU-T V.152", "Vendor parameter";
    /// How many milliseconds of media each packet may hold at most, for each format in turn.
    Maxmptime MAXMPTIME "maxmptime": PacketTimes, [Media], Tbd, "ITU-T V.152", "Maximum packetization of each format";
    /// The formats that carry modems and faxes as sound. Obsolete: `gpmd` has taken its place.
    Vbd VBD "vbd": WordList, [Media], Tbd, "ITU-T V.152", "Voice band data",
        "carries modems and faxes as sound in {}: obsolete, `gpmd` has taken its place";

    // Messages and files: MSRP
    /// Where MSRP messages are sent to: the relays on the way, and last the endpoint.
    Path PATH "path": MsrpPath, [Media, Dcsa], Tbd, "RFC 4975, section 8.2", "MSRP path";
    /// The media types of messages that are understood.
    AcceptTypes ACCEPT_TYPES "accept-types": AcceptTypes, [Media, Dcsa], Tbd, "RFC 4975, section 8.6",
        "Accepted types";
    /// The media types that are understood inside a wrapper such as `message/cpim`.
    AcceptWrappedTypes ACCEPT_WRAPPED_TYPES "accept-wrapped-types": AcceptTypes, [Media, Dcsa], Tbd, "RFC 4975, section 8.6",
        "Accepted wrapped types";
    /// How many bytes a message may have that is sent here.
    MaxSize MAX_SIZE "max-size": Integer, [Media, Dcsa], Tbd, "RFC 4975, section 8.6", "Maximum message size",
        "can take messages of at most {} bytes";
    /// MSRP connects to the address of the section and not to that of `path`, so that a border element may stand between.
    MsrpCema MSRP_CEMA "msrp-cema": Flag, [Media, Dcsa], Tbd, "RFC 6714, section 5", "MSRP by the section's address",
        "connects MSRP to the address of the section and not to that of `path`";
    /// What the conference can do beside messages to all.
    Chatroom CHATROOM "chatroom": ChatroomFeatures, [Media], Tbd, "RFC 7701", "Chat room";
    /// The address of the WebSocket server.
    WebsocketUri WEBSOCKET_URI "websocket-uri": UriText, [Media], Caution, "RFC 8124, section 3", "WebSocket",
        "has its WebSocket server at {}";
    /// Which file is offered or asked for. The name alone says that files can be transferred.
    FileSelector FILE_SELECTOR "file-selector": FileSelector, [Media, Dcsa], Tbd, "RFC 5547, section 6", "File";
    /// The name of the transfer: a new one is a new transfer.
    FileTransferId FILE_TRANSFER_ID "file-transfer-id": Word, [Media, Dcsa], Tbd, "RFC 5547, section 8.1",
        "File transfer",
        "calls the file transfer {}: a new name is a new transfer";
    /// What is to be done with the file.
    FileDisposition FILE_DISPOSITION "file-disposition": FileDisposition, [Media, Dcsa], Tbd, "RFC 5547, section 7",
        "File disposition";
    /// When the file was made, changed and read.
    FileDate FILE_DATE "file-date": FileDates, [Media, Dcsa], Tbd, "RFC 5547, section 6", "File date";
    /// A small picture of the file, in another part of the message.
    FileIcon FILE_ICON "file-icon": UriText, [Media, Dcsa], Tbd, "RFC 5547, section 6", "File icon",
        "shows a small picture of the file, at {}";
    /// The part of the file that is transferred, in bytes from 1 on.
    FileRange FILE_RANGE "file-range": FileRange, [Media, Dcsa], Tbd, "RFC 5547, section 6", "File range";

    // Conference control: BFCP, MRCP, control channels
    /// Whether the sender of this SDP asks for the floor, gives it, or both.
    Floorctrl FLOORCTRL "floorctrl": FloorControl, [Media], Tbd, "RFC 8856, section 5.1", "Floor control";
    /// The number of the conference in BFCP.
    Confid CONFID "confid": Digits, [Media], Tbd, "RFC 8856, section 5.2", "Conference id",
        "means conference {} in floor control (BFCP)";
    /// The number that the other side has in the conference.
    Userid USERID "userid": Digits, [Media], Tbd, "RFC 8856, section 5.3", "User id",
        "gives the other side the user number {} in floor control (BFCP)";
    /// A floor, and the streams that it controls, by their `label`.
    Floorid FLOORID "floorid": FloorId, [Media], Tbd, "RFC 8856, section 5.4", "Floor";
    /// The versions of BFCP that are understood.
    Bfcpver BFCPVER "bfcpver": BfcpVersions, [Media], Tbd, "RFC 8856, section 5.5", "BFCP version";
    /// The name of the control channel of a speech server.
    Channel CHANNEL "channel": MrcpChannel, [Media], Normal, "RFC 6787, section 4.2", "MRCP channel";
    /// What a speech server should do: recognize speech, speak, record.
    Resource RESOURCE "resource": MrcpResource, [Media], Normal, "RFC 6787, section 4.2", "MRCP resource";
    /// The audio that the control channel is about, by its `mid`.
    Cmid CMID "cmid": Word, [Media], Normal, "RFC 6787, section 4.4", "MRCP media",
        "means the media of the section whose `mid` is {}";
    /// The name of the dialog that a media server is controlled through.
    CfwId CFW_ID "cfw-id": Word, [Media], Normal, "RFC 6230", "Control channel",
        "calls the control channel {}";
    /// What the stream is for, such as slides or the speaker.
    Content CONTENT "content": Content, [Media], Normal, "RFC 4796, section 5", "Content";
    /// Whether a recorder records the stream.
    Record RECORD "record": Recording, [Session, Media], Tbd, "RFC 7866", "Recording";
    /// Whether the sender of this SDP wants to be recorded.
    Recordpref RECORDPREF "recordpref": RecordingPreference, [Session, Media], Tbd, "RFC 7866",
        "Recording preference";
    /// The ways in which media can be sent back for a test.
    Loopback LOOPBACK "loopback": Loopback, [Media], Normal, "RFC 6849", "Loopback";
    /// The sender of this SDP sends the media of the test, and gets it back.
    LoopbackSource LOOPBACK_SOURCE "loopback-source": Flag, [Media], Normal, "RFC 6849", "Loopback source",
        "sends the media of the test, and gets it back";
    /// The sender of this SDP sends back the media of the test.
    LoopbackMirror LOOPBACK_MIRROR "loopback-mirror": Flag, [Media], Normal, "RFC 6849", "Loopback mirror",
        "sends back the media of the test";
    /// Text of several people may come in one stream.
    RttMixer RTT_MIXER "rtt-mixer": Flag, [Media], Normal, "RFC 9071, section 2.3", "Mixed real-time text",
        "can take text of several people in one stream";
    /// The languages that the sender of this SDP can speak, write or sign, the preferred first.
    HlangSend HLANG_SEND "hlang-send": HumanLanguages, [Media, Dcsa], Normal, "RFC 8373", "Languages sent";
    /// The languages that the sender of this SDP understands, the preferred first.
    HlangRecv HLANG_RECV "hlang-recv": HumanLanguages, [Media, Dcsa], Normal, "RFC 8373", "Languages received";

    // Clocks and sources
    /// The clock that the timestamps of RTCP count by.
    TsRefclk TS_REFCLK "ts-refclk": ReferenceClock, [Session, Media, Source], Normal, "RFC 7273, section 4.8",
        "Reference clock";
    /// Where the clock of the media comes from.
    Mediaclk MEDIACLK "mediaclk": MediaClock, [Session, Media, Source], Normal, "RFC 7273, section 5.4", "Media clock";
    /// The group of receivers that play in time with each other.
    RtcpIdms RTCP_IDMS "rtcp-idms": SyncGroup, [Media], Normal, "RFC 7272, section 10", "Synchronization group";
    /// From which sources packets are taken, or refused.
    SourceFilter SOURCE_FILTER "source-filter": SourceFilter, [Session, Media], Identical, "RFC 4570, section 3",
        "Source filter";

    // Video
    /// Which picture sizes can be sent and received.
    Imageattr IMAGEATTR "imageattr": ImageAttr, [Media], IdenticalPerPt, "RFC 6236, section 3.1", "Image attributes";
    /// The largest picture of a format, in pixels.
    Framesize FRAMESIZE "framesize": FrameSize, [Media], Caution, "RFC 6064, section 4.2", "Frame size";
    /// What a group of streams needs to be told that are parts of one volumetric video.
    V3cfmtp V3CFMTP "v3cfmtp": ParameterList, [Session, Media], Normal, "draft-ietf-avtcore-rtp-v3c", "V3C parameters",
        "describes streams that are parts of one volumetric video (V3C): {}";

    // RTP, further
    /// Which formats need formats of other sections to be decoded.
    Depend DEPEND "depend": DecodingDependency, [Media], IdenticalPerPt, "RFC 5583, section 5.2.2",
        "Decoding dependency";
    /// How many packets a second there are at most. With `b=TIAS` it gives the bandwidth.
    Maxprate MAXPRATE "maxprate": Decimal, [Session, Media], Special, "RFC 3890, section 6.3", "Maximum packet rate",
        "needs at most {} packets a second";
    /// How many milliseconds later a stream is sent again.
    DuplicationDelay DUPLICATION_DELAY "duplication-delay": DuplicationDelay, [Session, Media], Normal,
        "RFC 7197, section 3", "Duplication delay";
    /// The stream is one that others repair, and this is its number.
    FecSourceFlow FEC_SOURCE_FLOW "fec-source-flow": FecSourceFlow, [Media], Special, "RFC 6364, section 4.4",
        "FEC source flow";
    /// The stream repairs others, and this is how.
    FecRepairFlow FEC_REPAIR_FLOW "fec-repair-flow": FecRepairFlow, [Media], Special, "RFC 6364, section 4.5",
        "FEC repair flow";
    /// Over which time packets are repaired.
    RepairWindow REPAIR_WINDOW "repair-window": RepairWindow, [Media], Special, "RFC 6364, section 4.6",
        "FEC repair window";
    /// The receivers of a multicast stream send RTCP by unicast.
    RtcpUnicast RTCP_UNICAST "rtcp-unicast": RtcpUnicast, [Media], Identical, "RFC 5760",
        "RTCP by unicast";
    /// The port for RTCP of a multicast stream, where it is not the RTP port plus one.
    MulticastRtcp MULTICAST_RTCP "multicast-rtcp": Port, [Session, Media], Identical, "RFC 6128",
        "RTCP port of a multicast stream";
    /// Sources of one endpoint may leave their reports to one of them.
    RtcpRgrp RTCP_RGRP "rtcp-rgrp": Flag, [Session, Media], Identical, "RFC 8861, section 3.6", "RTCP reporting groups",
        "can leave the RTCP reports of several sources to one of them";
    /// The number that a way to compute the perceived quality has in RTCP reports.
    Calgextmap CALGEXTMAP "calgextmap": CalculationAlgorithm, [Session, Media], Normal, "RFC 7266, section 4",
        "Quality algorithm";
    /// The sender of this SDP can use congestion notification with RTP, and this is how.
    EcnCapableRtp ECN_CAPABLE_RTP "ecn-capable-rtp": EcnCapability, [Media], Identical, "RFC 6679, section 6.1",
        "ECN capability";
    /// The ways to reserve what the stream needs that is sent.
    QosMechSend QOS_MECH_SEND "qos-mech-send": QosMechanisms, [Session, Media], Transport, "RFC 5432, section 3",
        "QoS for sending";
    /// The ways to reserve what the stream needs that is received.
    QosMechRecv QOS_MECH_RECV "qos-mech-recv": QosMechanisms, [Session, Media], Transport, "RFC 5432, section 3",
        "QoS for receiving";
    /// Requests to join a multicast stream quickly may be changed on the way.
    RamsUpdates RAMS_UPDATES "rams-updates": Flag, [Media], Caution, "RFC 6285, section 8.1",
        "Updates in rapid acquisition",
        "can take changes of a request to join a multicast stream quickly";
    /// Where to ask for the token that opens a port for unicast beside a multicast stream.
    PortmappingReq PORTMAPPING_REQ "portmapping-req": Rtcp, [Media], Caution, "RFC 6284", "Port mapping";
    /// What the DCCP connection is for.
    DccpServiceCode DCCP_SERVICE_CODE "dccp-service-code": DccpServiceCode, [Media], Caution, "RFC 5762, section 5.2",
        "DCCP service code";
    /// The port of DCCP inside UDP.
    DccpPort DCCP_PORT "dccp-port": Port, [Media], Caution, "RFC 6773, section 5.2", "DCCP port";
    /// A setting of a connection between broadcasters, such as that of the jitter buffer.
    Ebuacip EBUACIP "ebuacip": EbuAcip, [Media], Tbd, "EBU Tech 3368", "Broadcast audio setting";
    /// Redundant audio, as it was signalled before `rtpmap`. Historic.
    Rtpred1 RTPRED1 "rtpred1": Text, [Media], Caution, "RFC 8859, section 5.56", "Redundant audio",
        "redundant audio, as it was signalled before `rtpmap`: {}";
    /// Redundant audio, as it was signalled before `rtpmap`. Historic.
    Rtpred2 RTPRED2 "rtpred2": Text, [Media], Caution, "RFC 8859, section 5.56", "Redundant audio",
        "redundant audio, as it was signalled before `rtpmap`: {}";

    // ATM (RFC 3108)
    /// The number that tells which ATM connection belongs to the call.
    Eecid EECID "eecid": HexDigits, [Media], Caution, "RFC 3108, section 5.6.1.1", "ATM connection identifier",
        "the ATM connection of this call is known by the number {}";
    /// How media is put into ATM cells: `AAL1`, `AAL2`, `AAL5` or another adaptation layer.
    AalType AAL_TYPE "aalType": Word, [Media], Caution, "RFC 3108, section 5.6.1.2", "ATM adaptation layer",
        "puts media into ATM cells by {}";
    /// The ATM transfer capability or service category, such as `CBR`, and which variant of it.
    Capability CAPABILITY "capability": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.3",
        "ATM transfer capability", "asks of the ATM connection the transfer capability";
    /// The class of service quality of the ATM connection, from 0 to 5.
    QosClass QOS_CLASS "qosClass": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.4", "ATM quality class",
        "asks of the ATM connection the quality class {}";
    /// The bearer class of the ATM connection, and whether it keeps time from end to end.
    Bcob BCOB "bcob": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.5", "ATM bearer class",
        "asks for an ATM bearer";
    /// Whether clipping does harm: 0 for no, 1 for yes.
    Stc STC "stc": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.6", "ATM clipping",
        "clipping {}";
    /// Whether the ATM connection goes to one point, 0, or to several, 1.
    Upcc UPCC "upcc": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.7", "ATM user plane",
        "the ATM connection goes {}";
    /// How much delay, variation of delay and loss of cells the ATM connection may have in a direction.
    AtmQosParms ATM_QOS_PARMS "atmQOSparms": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.8",
        "ATM quality parameters", "limits delay and loss on the ATM connection";
    /// How many cells the ATM connection carries in a direction, on average, at most and in bursts.
    AtmTrfcDesc ATM_TRFC_DESC "atmTrfcDesc": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.9",
        "ATM traffic", "the ATM connection carries";
    /// How the rate of an ATM connection with available bit rate is adapted in a direction.
    AbrParms ABR_PARMS "abrParms": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.10", "ATM ABR parameters",
        "adapts the rate of the ATM connection";
    /// How an ATM connection with available bit rate begins.
    AbrSetup ABR_SETUP "abrSetup": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.11", "ATM ABR set-up",
        "begins the ATM connection of available bit rate with";
    /// Whether the ATM connection is permanent, switched or a part of another, and who sets it up.
    BearerType BEARER_TYPE "bearerType": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.12",
        "ATM bearer type", "the ATM connection is set up as";
    /// The sender of this SDP joins an ATM connection to several points by itself.
    Lij LIJ "lij": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.13", "ATM leaf-initiated join",
        "joins an ATM connection to several points by itself";
    /// An ATM address that any one of a group answers, and how far it reaches.
    Anycast ANYCAST "anycast": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.14", "ATM anycast",
        "an ATM address that any one of a group answers";
    /// Whether an idle ATM connection is kept for the next call, and for how many seconds.
    Cache CACHE "cache": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.15", "ATM connection cache",
        "what becomes of the ATM connection when it is idle";
    /// An element of the bearer signalling as it is: its type, length and bytes, in hexadecimal.
    BearerSigIe BEARER_SIG_IE "bearerSigIE": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.1.16",
        "ATM signalling element", "passes an element of ATM signalling as it is";
    /// The standard that the application above the ATM adaptation layer follows.
    AalApp AAL_APP "aalApp": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.1", "ATM application",
        "what is above the ATM adaptation layer";
    /// The constant bit rate of the circuit, by its code in Q.2931: `01` for 64 kbit/s.
    CbrRate CBR_RATE "cbrRate": HexDigits, [Media], Caution, "RFC 3108, section 5.6.2.2", "ATM constant bit rate",
        "the circuit has a constant bit rate of {}";
    /// How many channels of 64 kbit/s the circuit has.
    Sbc SBC "sbc": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.3", "ATM subchannels",
        "the circuit has {} channels of 64 kbit/s";
    /// How the clock of the circuit is found again: `NULL`, `SRTS` or `ADAPTIVE`.
    Clkrec CLKREC "clkrec": Word, [Media], Caution, "RFC 3108, section 5.6.2.4", "ATM clock recovery",
        "the clock of the circuit is {}";
    /// The forward error correction of the ATM adaptation layer: `NULL`, `LOSS_SENSITIVE` or `DELAY_SENSITIVE`.
    Fec FEC "fec": Word, [Media], Caution, "RFC 3108, section 5.6.2.5", "ATM forward error correction",
        "forward error correction on ATM: {}";
    /// How many bytes of each ATM cell are filled with media.
    Prtfl PRTFL "prtfl": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.6", "ATM partial fill",
        "fills {} bytes of each ATM cell with media";
    /// Whether data goes in blocks, and how many bytes a block has.
    Structure STRUCTURE "structure": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.7",
        "ATM structured data", "sends data on ATM";
    /// How many bytes a data unit of the adaptation layer may have in a direction.
    CpsSduSize CPS_SDU_SIZE "cpsSDUsize": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.8",
        "ATM data unit size", "limits a data unit of the ATM adaptation layer";
    /// Which channels of AAL2 are used, and how long a cell may wait to be filled.
    Aal2Cps AAL2_CPS "aal2CPS": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.9", "AAL2 common part",
        "uses channels of AAL2";
    /// How many bits a second a channel of AAL2 may carry, forward and backward.
    Aal2CpsSduRate AAL2_CPS_SDU_RATE "aal2CPSSDUrate": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.10",
        "AAL2 data rate", "limits a channel of AAL2";
    /// How long pieces are cut and joined by I.366.1, where loss is not made good.
    Aal2Sscs3661Unassured AAL2_SSCS3661_UNASSURED "aal2sscs3661unassured": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.11",
        "AAL2 unassured transmission", "cuts and joins data by I.366.1, and sends nothing again";
    /// How long pieces are cut and joined by I.366.1, where loss is made good.
    Aal2Sscs3661Assured AAL2_SSCS3661_ASSURED "aal2sscs3661assured": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.12",
        "AAL2 assured transmission", "cuts and joins data by I.366.1, and sends again what is lost";
    /// What a trunk by I.366.2 carries: circuits, frames, fax, dialled digits, and which kind of PCM.
    Aal2Sscs3662 AAL2_SSCS3662 "aal2sscs3662": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.13",
        "AAL2 trunking", "what a trunk by I.366.2 carries";
    /// How long the data units of SSCOP over AAL5 may be.
    Aal5Sscop AAL5_SSCOP "aal5sscop": AtmParameters, [Media], Caution, "RFC 3108, section 5.6.2.14", "AAL5 SSCOP",
        "limits the data units of SSCOP over AAL5";
    /// Which codec a payload type stands for on AAL1 and AAL5.
    Atmmap ATMMAP "atmmap": AtmMap, [Media], Caution, "RFC 3108, section 5.6.3.1", "ATM media";
    /// Whether echo is cancelled, and how. Gateways switch it off for modems.
    Ecan ECAN "ecan": EchoCancellation, [Media], Caution, "RFC 3108, section 5.6.3.3", "Echo cancellation";
    /// Whether the gain is controlled, and by how many dB the sound is made quieter.
    Gc GC "gc": GainControl, [Media], Caution, "RFC 3108, section 5.6.3.4", "Gain control";
    /// The codecs of a profile of AAL2, and which codes of its packets stand for them.
    ProfileDesc PROFILE_DESC "profileDesc": ProfileDescription, [Media], Caution, "RFC 3108, section 5.6.3.5",
        "AAL2 profile";
    /// The codecs for voice, the preferred first.
    Vsel VSEL "vsel": CodecSelection, [Media], Caution, "RFC 3108, section 5.6.3.6", "Voice codecs";
    /// The codecs for modems, the preferred first, and whether they are for fax as well.
    Dsel DSEL "dsel": DataCodecSelection, [Media], Caution, "RFC 3108, section 5.6.3.7", "Voice band data codecs";
    /// The codecs for fax, the preferred first.
    Fsel FSEL "fsel": CodecSelection, [Media], Caution, "RFC 3108, section 5.6.3.8", "Fax codecs";
    /// The codecs for one direction, where the other has different ones.
    OnewaySel ONEWAY_SEL "onewaySel": OneWaySelection, [Media], Caution, "RFC 3108, section 5.6.3.9", "One-way codecs";
    /// The codec and its configuration as an element of Q.765.5, in hexadecimal.
    Codecconfig CODECCONFIG "codecconfig": HexDigits, [Media], Caution, "RFC 3108, section 5.6.3.10",
        "Codec configuration", "the codec and its configuration are the element {} of Q.765.5";
    /// The bearer capability of the call as telephone networks signal it, in hexadecimal.
    IsupUsi ISUP_USI "isup_usi": HexDigits, [Media], Caution, "RFC 3108, section 5.6.3.11", "User service information",
        "telephone networks signal the bearer of the call as {}";
    /// The coding of the call as telephone networks signal it: `02` for G.711 u-law, `03` for G.711 A-law.
    UiLayer1Prot UI_LAYER1_PROT "uiLayer1_Prot": HexDigits, [Media], Caution, "RFC 3108, section 5.6.3.12",
        "User layer 1 protocol", "telephone networks signal the coding of the call as {}";
    /// Whether the description belongs together with the `NEXT` or the `PREVIOUS` one.
    Chain CHAIN "chain": Word, [Media], Caution, "RFC 3108, section 5.6.4.1", "Chained descriptions",
        "this description belongs together with {}";

    // Streaming: RTSP, 3GPP, FLUTE, MBMS
    /// The URI by which RTSP controls the stream, or all streams at once.
    Control CONTROL "control": ControlUri, [Session, Media], Caution, "RFC 7826, section D.1.1", "Control URI";
    /// From when to when the presentation can be played.
    Range RANGE "range": PlayRange, [Session, Media], Caution, "RFC 7826, section D.1.6", "Range";
    /// The version of the description: another one has another tag.
    Mtag MTAG "mtag": Text, [Session, Media], Caution, "RFC 7826, section D.1.9", "Message body tag",
        "this is version {} of the description";
    /// The version of the description, as RTSP 1.0 says it.
    Etag ETAG "etag": Text, [Session, Media], Caution, "RFC 2326, section C.1.8", "Entity tag",
        "this is version {} of the description";
    /// The server can use ICE for streams that RTSP controls.
    RtspIceDM RTSP_ICE_DM "rtsp-ice-d-m": Flag, [Session], Tbd, "RFC 7825", "ICE for RTSP",
        "can use ICE for streams that RTSP controls";
    /// How many bytes the buffer before the decoder has.
    XPredecbufsize X_PREDECBUFSIZE "X-predecbufsize": Integer, [Media], Caution, "RFC 6064, section 4.1",
        "Buffer before the decoder", "needs {} bytes of buffer before the decoder";
    /// How long to buffer before decoding begins, in ticks of 90 kHz.
    XInitpredecbufperiod X_INITPREDECBUFPERIOD "X-initpredecbufperiod": Integer, [Media], Caution, "RFC 6064, section 4.1",
        "Time to fill the buffer before the decoder", "wants {} buffered before decoding begins";
    /// How long to buffer decoded pictures before they are shown, in ticks of 90 kHz.
    XInitpostdecbufperiod X_INITPOSTDECBUFPERIOD "X-initpostdecbufperiod": Integer, [Media], Caution, "RFC 6064, section 4.1",
        "Time to fill the buffer behind the decoder", "wants {} of decoded pictures buffered before they are shown";
    /// How many bytes a second the decoder must take at most.
    XDecbyterate X_DECBYTERATE "X-decbyterate": Integer, [Media], Caution, "RFC 6064, section 4.1", "Decoding rate",
        "sends what a decoder must take at up to {} bytes a second";
    /// The size of the buffer for decoded pictures of H.264.
    ThreeGppVideopostdecbufsize THREE_GPP_VIDEOPOSTDECBUFSIZE "3gpp-videopostdecbufsize": Integer, [Media], Caution, "RFC 6064, section 4.1",
        "Buffer behind the decoder", "needs a buffer for decoded pictures of size {}, in units of H.264";
    /// The client should report on its buffer once in this many RTCP packets.
    ThreeGppAdaptationSupport THREE_GPP_ADAPTATION_SUPPORT "3GPP-Adaptation-Support": Integer, [Media], Caution, "RFC 6064, section 4.5",
        "Rate adaptation", "asks for a report on the buffer once in {} RTCP packets";
    /// Title, author, copyright and the like of what is shown.
    ThreeGppAssetInformation THREE_GPP_ASSET_INFORMATION "3GPP-Asset-Information": Text, [Session, Media], Caution, "RFC 6064, section 4.7",
        "Asset information", "tells of what is shown: {}";
    /// What the client should measure of the quality, and how often it should report.
    ThreeGppQoeMetrics THREE_GPP_QOE_METRICS "3GPP-QoE-Metrics": ParameterList, [Session, Media], Caution, "RFC 6064, section 4.6",
        "Quality metrics", "asks that the quality be measured and reported: {}";
    /// The media comes by broadcast: its mode, its group and whether receivers are counted.
    MbmsMode MBMS_MODE "mbms-mode": WordList, [Session, Media], Caution, "RFC 6064, section 5.1", "MBMS mode",
        "the media comes by broadcast (MBMS): {}";
    /// The numbers of the flows that are repaired, each with address and port.
    MbmsFlowid MBMS_FLOWID "mbms-flowid": CommaList, [Media], Caution, "RFC 6064, section 5.2", "MBMS flow ids",
        "repairs the flows {}";
    /// What receivers must know of the repair, such as how long to buffer.
    MbmsRepair MBMS_REPAIR "mbms-repair": ParameterList, [Session, Media], Caution, "RFC 6064, section 5.3",
        "MBMS repair", "how lost broadcast media is repaired: {}";
    /// The number of the FLUTE session at its sender.
    FluteTsi FLUTE_TSI "flute-tsi": Integer, [Session, Media], Tbd, "3GPP TS 26.346, clause 7.3.2.4", "FLUTE session",
        "the FLUTE session has the number {} at its sender";
    /// How many channels the FLUTE session has.
    FluteCh FLUTE_CH "flute-ch": Integer, [Session, Media], Tbd, "3GPP TS 26.346, clause 7.3.2", "FLUTE channels",
        "the FLUTE session has {}";
    /// A way of error correction, and the number by which `FEC` refers to it.
    FecDeclaration FEC_DECLARATION "FEC-declaration": NamedParameters, [Session, Media], Tbd, "3GPP TS 26.346, clause 7.3.2.8",
        "FEC declaration", "declares error correction by the number {}, for a=FEC to refer to";
    /// The number of the `FEC-declaration` that holds for the section.
    FecReference FEC_REFERENCE "FEC": Integer, [Media], Normal, "3GPP TS 26.346, clause 7.3.2.8", "FEC reference",
        "uses the error correction of FEC-declaration {}";
    /// What the decoder needs to know beyond a `FEC-declaration`: its number, and base64.
    FecOtiExtension FEC_OTI_EXTENSION "FEC-OTI-extension": WordList, [Session, Media], Tbd, "3GPP TS 26.346, clause 8.3.1.8",
        "FEC object information", "what a decoder needs to know beyond a FEC-declaration, by its number: {}";
    /// Where a description is of what FLUTE delivers.
    ContentDesc CONTENT_DESC "content-desc": UriText, [Session, Media], Tbd, "draft-mehta-rmt-flute-sdp",
        "Content description", "what FLUTE delivers is described at {}";

    // IPTV and broadcast: ETSI, OMA
    /// The broadcast service, or channel.
    BcService BC_SERVICE "bc_service": Text, [Session], Normal, "ETSI TS 183 063", "Broadcast service",
        "means the broadcast service {}";
    /// A package of broadcast services, and those of them that the session is about.
    BcServicePackage BC_SERVICE_PACKAGE "bc_service_package": Text, [Session], Normal, "ETSI TS 183 063",
        "Broadcast service package", "means the package of broadcast services {}";
    /// The programme of the broadcast service.
    BcProgram BC_PROGRAM "bc_program": Text, [Session], Normal, "ETSI TS 183 063", "Broadcast programme",
        "means the programme {} of the broadcast service";
    /// The personal channel: a list of programmes that a viewer has put together.
    PscId PSC_ID "PSCid": Text, [Session], Normal, "ETSI TS 183 063", "Personal channel",
        "means the personal channel {}, put together by a viewer";
    /// The version of OMA BCAST.
    Bcastversion BCASTVERSION "bcastversion": Decimal, [Session], Normal, "RFC 5159, section 5.1.1", "BCAST version",
        "uses version {} of OMA BCAST";
    /// The number of the stream that brings the keys of the media.
    Stkmstream STKMSTREAM "stkmstream": Integer, [Session, Media], Normal, "RFC 5159, section 5.1.2",
        "Key message stream", "the keys of the media come in key stream {}";

    // Telephony: PINT, IMS, emergency calls
    /// Whether the called party may see the number of the caller.
    Clir CLIR "clir": CallingLineRestriction, [Session, Media], Tbd, "RFC 2848, section 3.4.3.2",
        "Calling line restriction";
    /// The network in which a telephone number is dialled: a prefix such as `+972`, or the name of a private network.
    PhoneContext PHONE_CONTEXT "phone-context": Word, [Session, Media], Tbd, "RFC 2848, section 3.4.3.1",
        "Telephone context", "the telephone number is to be dialled in the network {}";
    /// What kind of number a telephone number is: 1 of a subscriber, 3 national, 4 international.
    Q763Nature Q763_NATURE "Q763-nature": Integer, [Session, Media], Tbd, "RFC 2848, section 3.4.3.3",
        "Nature of address", "the telephone number is {}";
    /// The numbering plan of a telephone number: 1 is E.164, 3 is X.121, 4 is F.69.
    Q763Plan Q763_PLAN "Q763-plan": Integer, [Session, Media], Tbd, "RFC 2848, section 3.4.3.3", "Numbering plan",
        "the telephone number is of numbering plan {}";
    /// Whether a call may be routed to an internal network number: 0 if so, 1 if not.
    Q763Inn Q763_INN "Q763-INN": Integer, [Session, Media], Tbd, "RFC 2848, section 3.4.3.3", "Internal network number",
        "the call {}";
    /// The attributes that must be understood, or else the request is refused.
    Require REQUIRE "require": CommaList, [Session, Media], Tbd, "RFC 2848, section 3.4.4", "Required attributes",
        "must be refused where the attributes {} are not understood";
    /// How the call of the telephone network is known that belongs to the session.
    CsCorrelation CS_CORRELATION "cs-correlation": Correlations, [Media], Tbd, "RFC 7195, section 5.2.3",
        "Circuit-switched correlation";
    /// The SDP is a message of the bearer control protocol of BICC.
    Ipbcp IPBCP "ipbcp": Ipbcp, [Session], Special, "ITU-T Q.1970", "Bearer control";
    /// A property of an H.248 package, for a media gateway.
    H248item H248ITEM "h248item": H248Item, [Session, Media], Special, "ITU-T H.248.15", "H.248 property";
    /// One of several addresses for the stream, IPv4 and IPv6.
    Altc ALTC "altc": AlternateAddress, [Media], Transport, "RFC 6947, section 4.1", "Alternate address";
    /// Another SDP line of 3GPP streaming; or an address for media, as CounterPath's phones wrote it before ICE.
    Alt ALT "alt": Alternative, [Media], Caution, "RFC 6064, section 4.4", "Alternative", secret;
    /// The alternative that the lines of the section itself are.
    AltDefaultId ALT_DEFAULT_ID "alt-default-id": Word, [Media], Caution, "RFC 6064, section 4.4",
        "Default alternative", "the lines of this section are the alternative {}";
    /// Alternatives that go well together, by bandwidth or language.
    AltGroup ALT_GROUP "alt-group": AlternativeGroup, [Session], Caution, "RFC 6064, section 4.4",
        "Alternative group";
    /// A network that the media goes through.
    VisitedRealm VISITED_REALM "visited-realm": Realm, [Media], Transport, "3GPP TS 24.229, section 7.5",
        "Visited realm";
    /// Another network that the media could go through.
    SecondaryRealm SECONDARY_REALM "secondary-realm": Realm, [Media], Transport, "3GPP TS 24.229, section 7.5",
        "Secondary realm";
    /// The formats of the media in a network on the way.
    OmrCodecs OMR_CODECS "omr-codecs": RealmCodecs, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Codecs of a realm";
    /// An attribute of the section as it was in a network on the way.
    OmrMAtt OMR_M_ATT "omr-m-att": RealmAttribute, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Attribute of a realm";
    /// An attribute of the session as it was in a network on the way.
    OmrSAtt OMR_S_ATT "omr-s-att": RealmAttribute, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Session attribute of a realm";
    /// A bandwidth of the section as it was in a network on the way.
    OmrMBw OMR_M_BW "omr-m-bw": RealmBandwidth, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Bandwidth of a realm";
    /// A bandwidth of the session as it was in a network on the way.
    OmrSBw OMR_S_BW "omr-s-bw": RealmBandwidth, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Session bandwidth of a realm";
    /// A checksum of the lines of the section, which tells whether someone on the way changed them.
    OmrMCksum OMR_M_CKSUM "omr-m-cksum": Word, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Checksum of the section",
        "the lines of this section had the checksum {}: another one tells that they were changed on the way";
    /// A checksum of the lines of the session, which tells whether someone on the way changed them.
    OmrSCksum OMR_S_CKSUM "omr-s-cksum": Word, [Media], Normal, "3GPP TS 24.229, section 7.5",
        "Checksum of the session",
        "the lines of the session had the checksum {}: another one tells that they were changed on the way";
    /// An attribute that a WebRTC gateway hands through to the other side.
    TraAtt TRA_ATT "tra-att": NestedAttribute, [Session, Media], Normal, "3GPP TS 24.371",
        "Transparent attribute";
    /// A bandwidth that a WebRTC gateway hands through to the other side.
    TraBw TRA_BW "tra-bw": Text, [Session, Media], Normal, "3GPP TS 24.371", "Transparent bandwidth",
        "hands the bandwidth {} through to the other side of a WebRTC gateway";
    /// An address that a WebRTC gateway hands through to the other side.
    TraContact TRA_CONTACT "tra-contact": Text, [Session, Media], Normal, "3GPP TS 24.371", "Transparent address",
        "hands the address {} through to the other side of a WebRTC gateway";
    /// A media line that a WebRTC gateway hands through to the other side.
    TraMLine TRA_M_LINE "tra-m-line": Text, [Media], Normal, "3GPP TS 24.371", "Transparent media line",
        "hands the media line {} through to the other side of a WebRTC gateway";
    /// How many media lines a WebRTC gateway hands through to the other side.
    TraMediaLineNumber TRA_MEDIA_LINE_NUMBER "tra-media-line-number": Integer, [Session], Normal, "3GPP TS 24.371",
        "Transparent media lines", "hands {} through to the other side of a WebRTC gateway";
    /// An SCTP association that a WebRTC gateway hands through to the other side.
    TraSctpAssociation TRA_SCTP_ASSOCIATION "tra-SCTP-association": Text, [Media], Normal, "3GPP TS 24.371",
        "Transparent SCTP association", "hands the SCTP association {} through to the other side of a WebRTC gateway";
    /// How many bytes a packet of media may have that is received.
    ThreeGppMaxRecvSduSize THREE_GPP_MAX_RECV_SDU_SIZE "3gpp_MaxRecvSDUSize": Integer, [Session, Media], Normal, "3GPP TS 26.114, annex M.3",
        "Maximum packet size", "can receive media in packets of at most {} bytes";
    /// The requests to change the speech coding that are understood in RTCP.
    ThreeGppMtsiAppAdapt THREE_GPP_MTSI_APP_ADAPT "3gpp_mtsi_app_adapt": AdaptationRequests, [Media], IdenticalPerPt, "3GPP TS 26.114, annex M.4",
        "Adaptation requests";
    /// Whether the streams belong together in time, as lips and speech do.
    ThreeGppSyncInfo THREE_GPP_SYNC_INFO "3gpp_sync_info": SynchronizationInfo, [Session, Media], Normal, "3GPP TS 26.114, annex M.2",
        "Synchronization";
    /// Media of the session is sent to several devices of one user.
    ThreeGppIutReplication THREE_GPP_IUT_REPLICATION "3gpp.iut.replication": OptionalText, [Session, Media], Tbd, "3GPP TS 24.337",
        "Media replication", "the media is sent to several devices of one user";
    /// The codecs that can be used at the same time in a conference.
    CccList CCC_LIST "ccc_list": Text, [Session], Normal, "3GPP TS 26.114", "Concurrent codecs",
        "can use these codecs at the same time in a conference: {}";
    /// The radio network may recommend a bit rate.
    Anbr ANBR "anbr": Flag, [Media], Identical, "3GPP TS 26.114, section 6.2.9", "Recommended bit rate",
        "takes bit rates that the radio network recommends (ANBR)";
    /// How much bandwidth the formats need, at least and at most.
    BwInfo BW_INFO "bw-info": BandwidthInfo, [Media], IdenticalPerPt, "3GPP TS 26.114, section 19.3",
        "Bandwidth of formats";
    /// Parts of the picture that can be asked for.
    PredefinedRoi PREDEFINED_ROI "predefined_ROI": Text, [Media], IdenticalPerPt, "3GPP TS 26.114",
        "Regions of interest", "parts of the picture that can be asked for: {}";
    /// The media of an emergency call is suspended.
    Suspended SUSPENDED "suspended": OptionalText, [Session, Media], Tbd, "NENA STA-010.2", "Suspended",
        "the media of an emergency call is suspended";

    // Not registered: proxies and phones
    /// A proxy has put a media relay into the call already: do not put in another.
    Nortpproxy NORTPPROXY "nortpproxy": Word, [Session, Media], Tbd, "OpenSIPS, Kamailio: rtpproxy", "Media relay",
        "a proxy has put a media relay into the call already: no other is needed (nortpproxy {})";
    /// A proxy has changed the SDP already.
    Sdpmangled SDPMANGLED "sdpmangled": Word, [Session, Media], Tbd, "OpenSIPS, Kamailio: rtpproxy",
        "Changed by a proxy", "a proxy has changed this SDP already (sdpmangled {})";
    /// Who opens the connection; or, from a proxy, that media should be sent to where it comes from.
    Direction DIRECTION "direction": ComediaDirection, [Session, Media], Tbd, "drafts of RFC 4145",
        "Connection direction";
    /// The address of the media before a proxy changed it.
    Oldmediaip OLDMEDIAIP "oldmediaip": Address, [Media], Tbd, "OpenSIPS, Kamailio: nathelper", "Old media address",
        "had its media at {} before a proxy changed the SDP";
    /// The IPv6 address of the media before a proxy changed it.
    Oldmediaip6 OLDMEDIAIP6 "oldmediaip6": Address, [Media], Tbd, "OpenSIPS, Kamailio: nathelper", "Old media address",
        "had its media at {} before a proxy changed the SDP";
    /// The port of the media before a proxy changed it.
    Oldmediaport OLDMEDIAPORT "oldmediaport": Port, [Media], Tbd, "OpenSIPS, Kamailio: nathelper", "Old media port",
        "had its media at port {} before a proxy changed the SDP";
    /// The media relay that has worked on the SDP, so that it does not do so twice.
    Rtpengine RTPENGINE "rtpengine": Word, [Session], Tbd, "rtpengine", "Media relay",
        "the media relay rtpengine {} has worked on this SDP already";
    /// The kind of NAT that the phone is behind.
    XNat X_NAT "X-nat": NatType, [Session], Tbd, "PJSIP", "NAT";
    /// The payload types of the section in order of preference.
    XPcCodec X_PC_CODEC "X-pc-codec": WordList, [Media], Tbd, "PacketCable", "Codecs",
        "prefers the payload types {}, in this order";
    /// The quality of service that is asked for.
    XPcQos X_PC_QOS "X-pc-qos": Text, [Media], Tbd, "PacketCable", "Quality of service",
        "asks for the quality of service {}";
    /// The ports that a bridge may use.
    XPcBridge X_PC_BRIDGE "X-pc-bridge": Integer, [Media], Tbd, "PacketCable", "Bridge", "a bridge may use {}";
    /// How many milliseconds of media each packet should hold, for each format in turn.
    Mptime MPTIME "mptime": PacketTimes, [Media], Tbd, "PacketCable", "Packetization of each format";
    /// How the samples of G.726 are put into bytes.
    Xg726bitorder XG726BITORDER "xg726bitorder": BitOrder, [Media], Tbd, "phones and gateways", "Bit order of G.726";
    /// What kind of traffic the stream is, for routers and their queues.
    Trafficclass TRAFFICCLASS "trafficclass": TrafficClass, [Media], Tbd, "Cisco", "Traffic class";

    // Not registered: Microsoft and Cisco
    /// The number of the set of capabilities that follows, as Cisco gateways wrote it before `sqn`.
    XSqn X_SQN "X-sqn": CapabilitySetNumber, [Session, Media], Tbd, "Cisco, before RFC 3407", "Capability set number";
    /// Formats that could be used as well, as Cisco gateways wrote it before `cdsc`.
    XCap X_CAP "X-cap": CapabilityDescription, [Session, Media], Tbd, "Cisco, before RFC 3407",
        "Capability description";
    /// An attribute of the capability before it, as Cisco gateways wrote it before `cpar`.
    XCpar X_CPAR "X-cpar": CapabilityParameter, [Session, Media], Tbd, "Cisco, before RFC 3407", "Capability parameter";
    /// The sizes of video that a format may have.
    XCaps X_CAPS "x-caps": VideoCapabilities, [Media], Tbd, "clients of Microsoft", "Video sizes";
    /// The numbers that the RTP sources of the section have.
    XSsrcRange X_SSRC_RANGE "x-ssrc-range": NumberRanges, [Media], Tbd, "clients of Microsoft", "RTP source range",
        "numbers its RTP sources {}";
    /// The bandwidth that one media stream, named by its label, may use to send and to receive, in kbit/s.
    XMediabw X_MEDIABW "x-mediabw": NamedParameters, [Session], Tbd, "clients of Microsoft", "Media bandwidth",
        "limits, in kbit/s, the stream {}";
    /// Which media the devices can send and receive.
    XDevicecaps X_DEVICECAPS "x-devicecaps": Word, [Session], Tbd, "clients of Microsoft", "Devices",
        "its devices can use {}";
    /// The name of the source of the media.
    XSource X_SOURCE "x-source": Word, [Media], Tbd, "clients of Microsoft", "Media source",
        "the media comes from the source {}";
    /// The number that the stream has in the list of participants.
    XSourceStreamid X_SOURCE_STREAMID "x-source-streamid": Integer, [Media], Tbd, "clients of Microsoft",
        "Stream number", "the stream has the number {} in the list of participants";
    /// A feedback message that goes by signalling, not by RTCP.
    XSignalingFb X_SIGNALING_FB "x-signaling-fb": RtcpFeedback, [Media], Tbd, "clients of Microsoft",
        "Feedback by signalling";
    /// The numbers that the sources of the meeting have.
    XPlazaMsiRange X_PLAZA_MSI_RANGE "x-plaza-msi-range": NumberRanges, [Session], Tbd, "clients of Microsoft",
        "Media source ranges", "the sources of the meeting are numbered {}";
    /// An IPv6 address where media may be sent to, hidden from peers that would not understand it.
    XCandidateIpv6 X_CANDIDATE_IPV6 "x-candidate-ipv6": Candidate, [Media], Tbd, "clients of Microsoft",
        "IPv6 candidate";
    /// The site of the network: within one, media need not pass the gateway.
    XBypassid X_BYPASSID "x-bypassid": Word, [Session], Tbd, "clients of Microsoft", "Media bypass id",
        "is at the site {}: within it, media need not pass the gateway";
    /// The media does not pass the gateway.
    XBypass X_BYPASS "x-bypass": Flag, [Session, Media], Tbd, "clients of Microsoft", "Media bypass",
        "sends media past the gateway, straight to the other side";
    /// Which media the meeting requires.
    XMediasettings X_MEDIASETTINGS "x-mediasettings": ParameterList, [Session], Tbd, "clients of Microsoft",
        "Media settings", "the meeting requires of media: {}";
    /// The number of the session in which an application is shared.
    XApplicationsharingSessionId X_APPLICATIONSHARING_SESSION_ID "x-applicationsharing-session-id": Integer, [Media],
        Tbd, "clients of Microsoft", "Sharing session", "shares an application in session {}";
    /// Whether the sender of this SDP shares its application or watches.
    XApplicationsharingRole X_APPLICATIONSHARING_ROLE "x-applicationsharing-role": Word, [Media], Tbd, "clients of Microsoft",
        "Sharing role", "in the sharing of an application it is {}";
    /// The protocol by which the application is shared.
    XApplicationsharingMediaType X_APPLICATIONSHARING_MEDIA_TYPE "x-applicationsharing-media-type": Word, [Media], Tbd, "clients of Microsoft",
        "Sharing protocol", "shares the application by {}";
    /// The version of the way to adapt to the network.
    CiscoMari CISCO_MARI "cisco-mari": Word, [Session, Media], Tbd, "Cisco", "Media adaptation",
        "adapts media to the network (MARI), version {}";
    /// The bit rate can adapt to the network.
    CiscoMariRate CISCO_MARI_RATE "cisco-mari-rate": Flag, [Session, Media], Tbd, "Cisco", "Rate adaptation",
        "can adapt the bit rate to the network (MARI)";
    /// The version of the way to send lost packets again.
    CiscoMariRtx CISCO_MARI_RTX "cisco-mari-rtx": Word, [Session, Media], Tbd, "Cisco", "Retransmission",
        "can send lost packets again (MARI), version {}";
    /// The version of the way to repair and to repeat packets together.
    CiscoMariHybridResilience CISCO_MARI_HYBRID_RESILIENCE "cisco-mari-hybrid-resilience": Word, [Session, Media], Tbd, "Cisco",
        "Hybrid resilience", "can repair and repeat packets together (MARI), version {}";
    /// The sources of the section, by number: how many, and which policies they follow.
    SpropSource SPROP_SOURCE "sprop-source": NamedParameters, [Media], Tbd, "Cisco", "Multistream source",
        "sends source {}";
    /// The streams that a source of `sprop-source` sends at once, and their formats.
    SpropSimul SPROP_SIMUL "sprop-simul": WordList, [Media], Tbd, "Cisco", "Multistream simulcast",
        "sends streams of a source at once, by its number: {}";

    // Not registered: cameras, streaming servers, studios
    /// The domain of PTP that the clocks follow.
    ClockDomain CLOCK_DOMAIN "clock-domain": ClockDomain, [Session, Media], Tbd, "RAVENNA devices", "Clock domain";
    /// The domain of PTP that the clocks follow.
    PtpDomain PTP_DOMAIN "ptp-domain": ClockDomain, [Session], Tbd, "AES67 devices", "PTP domain";
    /// The RTP timestamp at the beginning of the reference clock.
    SyncTime SYNC_TIME "sync-time": Integer, [Media], Tbd, "RAVENNA devices", "Synchronization time",
        "its RTP timestamp was {} at the beginning of the reference clock";
    /// How many samples of each channel a packet holds.
    Framecount FRAMECOUNT "framecount": NumberRanges, [Media], Tbd, "RAVENNA devices", "Samples in a packet",
        "a packet holds {} samples of each channel";
    /// Where receivers ask for the keys of HDCP.
    Hkep HKEP "hkep": HdcpKeyExchange, [Session, Media], Tbd, "VSF TR-10-5, section 10", "HDCP key exchange";
    /// How the media is encrypted, and by which keys. The keys themselves are elsewhere.
    Privacy PRIVACY "privacy": ParameterList, [Session, Media], Tbd, "VSF TR-10-13", "Privacy encryption",
        "encrypts the media, the keys are elsewhere: {}";
    /// The port of the stream that carries what HDMI says of the video.
    Infoframe INFOFRAME "infoframe": NamedParameters, [Session], Tbd, "VSF TR-10-10, section 8", "HDMI information",
        "the stream that tells what HDMI says of the video is at {}";
    /// How pictures are turned and mirrored before they are shown, as a matrix.
    Transform TRANSFORM "transform": Word, [Media], Tbd, "Axis cameras", "Picture transformation",
        "pictures are to be turned and mirrored by the matrix {}";
    /// The version of the software that sends.
    Appversion APPVERSION "appversion": Text, [Session], Tbd, "cameras", "Application version",
        "runs version {} of its software";
    /// The track of a recording that the section is.
    XOnvifTrack X_ONVIF_TRACK "x-onvif-track": Word, [Media], Tbd, "ONVIF streaming specification", "ONVIF track",
        "this is the track {} of a recording";
    /// Width and height of the video.
    XDimensions X_DIMENSIONS "x-dimensions": CommaList, [Media], Tbd, "cameras and streaming servers", "Dimensions",
        "the video has, in width and height, {} pixels";
    /// How many pictures a second the video has.
    XFramerate X_FRAMERATE "x-framerate": Decimal, [Media], Tbd, "streaming servers", "Frame rate",
        "the video has {} pictures a second";
    /// Top, left, bottom and right of what is shown.
    Cliprect CLIPRECT "cliprect": CommaList, [Media], Tbd, "QuickTime", "Clip rectangle",
        "shows the part with top, left, bottom and right at {}";
    /// The title of the presentation.
    XQtTextNam X_QT_TEXT_NAM "x-qt-text-nam": Text, [Session, Media], Tbd, "QuickTime", "Title",
        "the presentation has the title {}";
    /// The author of the presentation.
    XQtTextAut X_QT_TEXT_AUT "x-qt-text-aut": Text, [Session, Media], Tbd, "QuickTime", "Author",
        "the presentation is by {}";
    /// The copyright of the presentation.
    XQtTextCpy X_QT_TEXT_CPY "x-qt-text-cpy": Text, [Session, Media], Tbd, "QuickTime", "Copyright",
        "the presentation has the copyright {}";
    /// A comment on the presentation.
    XQtTextCmt X_QT_TEXT_CMT "x-qt-text-cmt": Text, [Session, Media], Tbd, "QuickTime", "Comment",
        "a comment on the presentation: {}";
    /// More about the presentation.
    XQtTextInf X_QT_TEXT_INF "x-qt-text-inf": Text, [Session, Media], Tbd, "QuickTime", "Information",
        "more about the presentation: {}";
    /// The MPEG-4 descriptor that the presentation begins with, as a data URI.
    Mpeg4Iod MPEG4_IOD "mpeg4-iod": Text, [Session], Tbd, "ISMA", "MPEG-4 object descriptor",
        "the presentation begins with the MPEG-4 descriptor {}";
    /// The number that the stream has in MPEG-4 descriptors.
    Mpeg4Esid MPEG4_ESID "mpeg4-esid": Integer, [Media], Tbd, "ISMA", "MPEG-4 stream id",
        "the stream has the number {} in MPEG-4 descriptors";
    /// The profile of ISMA that is needed, the lowest version and the one of the author.
    IsmaCompliance ISMA_COMPLIANCE "isma-compliance": CommaList, [Session], Tbd, "ISMA", "ISMA profile",
        "needs the ISMA profile, its lowest version and that of the author: {}";
    /// How long the presentation is.
    Length LENGTH "length": ParameterList, [Session, Media], Tbd, "servers of RealNetworks", "Length",
        "the presentation lasts, in seconds: {}";
    /// Rules for choosing packets by bandwidth.
    AsmRuleBook ASM_RULE_BOOK "ASMRuleBook": RealProperty, [Media], Tbd, "servers of RealNetworks", "Stream rules";
    /// The name of the stream.
    StreamName STREAM_NAME "StreamName": RealProperty, [Media], Tbd, "servers of RealNetworks", "Stream name";
    /// What the codec needs to be told.
    OpaqueData OPAQUE_DATA "OpaqueData": RealProperty, [Media], Tbd, "servers of RealNetworks", "Codec data";
    /// How many bits a second there are at most.
    MaxBitRate MAX_BIT_RATE "MaxBitRate": RealProperty, [Session, Media], Tbd, "servers of RealNetworks",
        "Maximum bit rate";
    /// How many bits a second there are on average.
    AvgBitRate AVG_BIT_RATE "AvgBitRate": RealProperty, [Session, Media], Tbd, "servers of RealNetworks",
        "Average bit rate";
    /// How many bytes a packet has at most.
    MaxPacketSize MAX_PACKET_SIZE "MaxPacketSize": RealProperty, [Media], Tbd, "servers of RealNetworks",
        "Maximum packet size";
    /// How many milliseconds to buffer before playing.
    Preroll PREROLL "Preroll": RealProperty, [Media], Tbd, "servers of RealNetworks", "Buffering time";
    /// The media type of the stream.
    Mimetype MIMETYPE "mimetype": RealProperty, [Media], Tbd, "servers of RealNetworks", "Media type";
    /// How many streams the presentation has.
    StreamCount STREAM_COUNT "StreamCount": RealProperty, [Session], Tbd, "servers of RealNetworks",
        "Number of streams";
    /// The version of the server's module for SDP.
    SdpplinVersion SDPPLIN_VERSION "SdpplinVersion": Integer, [Session], Tbd, "servers of RealNetworks",
        "Server module version", "its module for SDP has the version {}";
    /// What the decoder of a Hikvision camera needs to be told, in hexadecimal digits.
    MediaHeader MEDIA_HEADER "Media_header": ParameterList, [Media], Tbd, "Hikvision cameras", "Media header",
        "what the decoder of a Hikvision camera needs to be told: {}";
    /// How many seconds to buffer before playing.
    XBufferdelay X_BUFFERDELAY "x-bufferdelay": Decimal, [Session, Media], Tbd, "QuickTime", "Buffering time",
        "wants {} s buffered before playing";
    /// The AES key of an AirPlay stream, encrypted by RSA.
    Rsaaeskey RSAAESKEY "rsaaeskey": Hidden, [Media], Tbd, "AirPlay", "AirPlay key",
        "encrypts the stream by AES, the key itself encrypted by RSA (AirPlay)", secret;
    /// The AES key of an AirPlay stream, encrypted by FairPlay.
    Fpaeskey FPAESKEY "fpaeskey": Hidden, [Media], Tbd, "AirPlay", "AirPlay key",
        "encrypts the stream by AES, the key itself encrypted by FairPlay (AirPlay)", secret;
    /// The initialization vector for the AES key of an AirPlay stream.
    Aesiv AESIV "aesiv": Hidden, [Media], Tbd, "AirPlay", "AirPlay initialization vector",
        "gives the initialization vector of the AES encryption (AirPlay)", secret;

    // Not registered: drafts
    /// How many RTP sources are sent at once, for each format.
    MaxSendSsrc MAX_SEND_SSRC "max-send-ssrc": WordList, [Media], Tbd, "draft-westerlund-avtcore-max-ssrc",
        "Sources sent", "sends so many RTP sources at once at most: {}";
    /// How many RTP sources can be received at once, for each format.
    MaxRecvSsrc MAX_RECV_SSRC "max-recv-ssrc": WordList, [Media], Tbd, "draft-westerlund-avtcore-max-ssrc",
        "Sources received", "can receive so many RTP sources at once at most: {}";
    /// The media goes in datagrams of QUIC.
    QuicDatagrams QUIC_DATAGRAMS "quic-datagrams": Flag, [Media], Tbd, "drafts of RTP over QUIC", "QUIC datagrams",
        "sends the media in datagrams of QUIC";
    /// The format is packed as raw bytes.
    Packetization PACKETIZATION "packetization": WordList, [Media], Tbd, "libwebrtc", "Packetization of a format",
        "can pack a format in another way than its codec has it: {}";
    /// A switch of Chrome: `conference` is simulcast as it was before `rid`.
    XGoogleFlag X_GOOGLE_FLAG "x-google-flag": Word, [Media], Tbd, "libwebrtc", "Google flag",
        "sets a switch of Chrome: {}";
    /// How many kbit/s are sent at most.
    XGoogleMaxBitrate X_GOOGLE_MAX_BITRATE "x-google-max-bitrate": Integer, [Media], Tbd, "libwebrtc",
        "Google maximum bit rate", "limits what is sent to {} kbit/s";
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
                ValueKind::Alternative => "1 2 : user hunter2 192.0.2.1 5000",
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
