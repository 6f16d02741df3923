//! What the parts of values are for: one row a name.

use crate::attribute::{AttributeId, ValueKind};
use crate::line::LineType;
use crate::{Attribute, Line};

/// What is known of a part.
#[derive(Clone, Copy)]
pub(super) struct Term {
    /// What it counts.
    pub(super) unit: Option<&'static str>,
    /// What it is for.
    pub(super) meaning: &'static str,
}

/// What the part of that name is for in such a line.
pub(super) fn find(line: Line<'_>, name: &str) -> Option<Term> {
    let info = line.attribute().and_then(Attribute::id).map(AttributeId::info);
    let of_kind = |kind| OF_KINDS.iter().find(|(own, part, _)| *own == kind && *part == name).map(|row| row.2);
    let own = match info {
        // The only part is the value itself.
        Some(info) if SHAPES.contains(&name) => {
            let unit = UNITS.iter().find(|(id, _)| *id == info.id).map(|(_, unit)| *unit);
            return Some(Term { unit, meaning: info.meaning });
        }
        Some(info) => of_kind(info.value_kind),
        None if line.line_type() == Some(LineType::Media) => OF_MEDIA.iter().find(|row| row.0 == name).map(|row| row.1),
        None => None,
    };
    own.or_else(|| PARTS.iter().find(|row| row.0 == name).map(|row| row.1))
}

/// Whether a part of that name is no key, whatever line it stands in: a number. Words that are known show themselves.
pub(super) fn is_public(name: &str) -> bool {
    matches!(name, "tag" | "MKI length")
}

const fn part(meaning: &'static str) -> Term {
    Term { unit: None, meaning }
}

const fn counted(unit: &'static str, meaning: &'static str) -> Term {
    Term { unit: Some(unit), meaning }
}

/// The names that values have for the only part that they are.
static SHAPES: &[&str] = &[
    "number",
    "word",
    "words",
    "text",
    "list",
    "URI",
    "switch",
    "secret",
    "digits",
    "range",
    "conference type",
    "content",
    "encryption",
    "error correction",
    "rate management",
    "orientation",
    "recording",
    "disposition",
    "language",
    "traffic class",
    "bit order",
];

/// What the numbers of shared shapes count.
#[rustfmt::skip]
static UNITS: &[(AttributeId, &str)] = &[
    (AttributeId::Ptime, "ms"),
    (AttributeId::Maxptime, "ms"),
    (AttributeId::Framerate, "frames/s"),
    (AttributeId::XFramerate, "frames/s"),
    (AttributeId::IcePacing, "ms"),
    (AttributeId::MaxMessageSize, "bytes"),
    (AttributeId::MaxSize, "bytes"),
    (AttributeId::T38MaxBitRate, "bit/s"),
    (AttributeId::T38FaxMaxBitRate, "bit/s"),
    (AttributeId::T38FaxMaxBuffer, "bytes"),
    (AttributeId::T38FaxMaxDatagram, "bytes"),
    (AttributeId::T38FaxMaxIfp, "bytes"),
    (AttributeId::ThreeGppMaxRecvSduSize, "bytes"),
    (AttributeId::XGoogleMaxBitrate, "kbit/s"),
];

/// The parts of an `m=` line.
#[rustfmt::skip]
static OF_MEDIA: &[(&str, Term)] = &[
    ("media type", part("what is carried")),
    ("port", part("the (first) port where it is wanted; 0 for none")),
    ("number of ports", part("how many ports are used from there on")),
    ("protocol", part("how it is carried")),
    ("formats", part("the formats that can be used, the preferred first; for RTP payload types")),
];

/// Parts whose name means something of its own in one kind of value.
#[rustfmt::skip]
static OF_KINDS: &[(ValueKind, &str, Term)] = &[
    (ValueKind::ExtMap, "id", part("the number that the extension has in RTP packets")),
    (ValueKind::ExtMap, "direction", part("which way packets may carry the extension")),
    (ValueKind::ExtMap, "extension", part("which extension it is")),
    (ValueKind::Rid, "id", part("the name of the stream, in the packets and in simulcast")),
    (ValueKind::Msid, "id", part("the media stream, as the application calls it")),
    (ValueKind::MediaClock, "id", part("the clock, by its name")),
    (ValueKind::FecSourceFlow, "id", part("the number of the flow")),
    (ValueKind::CalculationAlgorithm, "id", part("the number of the algorithm in reports")),
    (ValueKind::Candidate, "type", part("how the candidate was found")),
    (ValueKind::Candidate, "priority", part("how much the candidate is preferred: the greater the more")),
    (ValueKind::Candidate, "port", part("the port of the candidate")),
    (ValueKind::Candidate, "address", part("where media may be sent to")),
    (ValueKind::Candidate, "typ", part("introduces the type")),
    (ValueKind::DecodingDependency, "type", part("what the layers have to do with each other")),
    (ValueKind::DcMap, "stream", part("the SCTP stream of the channel")),
    (ValueKind::DcMap, "priority", part("how urgent messages of the channel are")),
    (ValueKind::DcMap, "label", part("the name of the channel")),
    (ValueKind::Rtcp, "port", part("the port where RTCP is wanted")),
    (ValueKind::SctpMap, "port", part("the SCTP port within DTLS")),
    (ValueKind::SctpMap, "application", part("what the association carries")),
    (ValueKind::SctpMap, "streams", part("how many streams there may be at most")),
    (ValueKind::Port, "port", part("a port number")),
    (ValueKind::Crypto, "tag", part("the number by which the answer chooses this line")),
    (ValueKind::Crypto, "lifetime", counted("packets", "for how many packets the key may be used")),
    (ValueKind::SourceFilter, "mode", part("whether the sources are let through or kept out")),
    (ValueKind::SourceFilter, "destination", part("the address that packets go to; `*` for those of all c= lines")),
    (ValueKind::SourceFilter, "source", part("an address that packets come from")),
    (ValueKind::ReferenceClock, "clock", part("what kind of clock it is")),
    (ValueKind::ReferenceClock, "domain", part("the PTP domain")),
    (ValueKind::ClockDomain, "clock", part("what kind of clock it is")),
    (ValueKind::ClockDomain, "domain", part("the PTP domain")),
    (ValueKind::MediaClock, "offset", counted("ticks", "the RTP timestamp at the zero of the reference clock")),
    (ValueKind::MediaClock, "rate", part("how the media clock differs from its nominal rate")),
    (ValueKind::FrameSize, "width", counted("pixels", "the width of the picture")),
    (ValueKind::FrameSize, "height", counted("pixels", "the height of the picture")),
    (ValueKind::ImageAttr, "direction", part("whether the sizes are for what is sent or received")),
    (ValueKind::GainControl, "level", part("how much quieter the sound is made, in dB; 0xFFFF for automatic control")),
    (ValueKind::SilenceSuppression, "timer", counted("ms", "how long to wait before silence is suppressed")),
    (ValueKind::FaxVendor, "extension", part("the country code's extension, by T.35")),
    (ValueKind::FileRange, "start offset", counted("bytes", "the first byte, from 1")),
    (ValueKind::FileRange, "stop offset", counted("bytes", "the last byte; `*` for the end")),
    (ValueKind::PlayRange, "unit", part("how the times are written")),
    (ValueKind::PlayRange, "start", part("where the recording begins")),
    (ValueKind::PlayRange, "end", part("where the recording ends")),
    (ValueKind::CodecSelection, "packet length", counted("bytes", "the bytes of a packet")),
    (ValueKind::CodecSelection, "packet time", counted("µs", "the time that a packet holds")),
    (ValueKind::DuplicationDelay, "delay", counted("ms", "how much later the copy is sent")),
    (ValueKind::RepairWindow, "window", part("for how long repair packets are waited for")),
    (ValueKind::RtcpFeedback, "format", part("the format that may have it, or `*` for all")),
    (ValueKind::RtcpFeedback, "interval", counted("ms", "the least time between two regular reports")),
    (ValueKind::Setup, "role", part("who opens the connection")),
    (ValueKind::ConnectionReuse, "connection", part("whether a new connection is made")),
];

/// Parts that are the same wherever their name stands.
#[rustfmt::skip]
static PARTS: &[(&str, Term)] = &[
    // The lines of RFC 8866.
    ("version", part("the version")),
    ("username", part("the user's login where the description was made; `-` for none")),
    ("session id", part("the session, by a number that its maker gives only once")),
    ("session version", part("the revision of the description: a higher one is newer")),
    ("network type", part("the network of the address")),
    ("address type", part("how the address is written")),
    ("address", part("the address")),
    ("time to live", counted("hops", "how many routers a multicast packet may pass")),
    ("number of addresses", part("how many consecutive multicast addresses are used")),
    ("session name", part("the name of the session")),
    ("information", part("what is told to people")),
    ("email address", part("whom to write to")),
    ("phone number", part("whom to call")),
    ("URI", part("where more is told about the session")),
    ("bandwidth type", part("what is limited")),
    ("bandwidth", part("the limit, in the unit of its type")),
    ("start time", counted("s since 1900", "from when on; 0 for no start")),
    ("stop time", counted("s since 1900", "until when; 0 for no end")),
    ("repeat interval", counted("s", "how often the session comes again")),
    ("active duration", counted("s", "how long it lasts each time")),
    ("offset", counted("s", "by how much")),
    ("adjustment time", counted("s since 1900", "when clocks change")),
    ("key method", part("how the key is given")),
    ("key", part("the key")),
    ("media type", part("what is carried")),
    ("port", part("the port")),
    ("protocol", part("the protocol")),
    ("formats", part("the formats")),
    ("value", part("the value, of which nothing more is known")),
    // Formats and their parameters.
    ("payload type", part("the number that RTP packets of this format have")),
    ("format", part("the format, as the m= line has it")),
    ("encoding name", part("the codec")),
    ("clock rate", counted("Hz", "how fast RTP timestamps run")),
    ("encoding parameters", part("for audio the number of channels")),
    ("parameters", part("the parameters, as the codec or its name defines them")),
    ("parameter", part("a parameter that is not known for this codec")),
    // RTCP, header extensions, streams.
    ("feedback type", part("the kind of RTCP feedback")),
    ("message", part("which message it is")),
    ("report", part("a block of the extended reports, and its parameters")),
    ("extension attributes", part("what the extension itself defines")),
    ("application data", part("the track, as the application calls it")),
    ("source", part("the RTP source, by its SSRC")),
    ("semantics", part("why they belong together")),
    ("semantic", part("what the ids of media streams stand for")),
    ("restriction", part("what restricts the stream")),
    ("pt", part("the formats that the stream may have")),
    ("max-width", counted("pixels", "the greatest width of the picture")),
    ("max-height", counted("pixels", "the greatest height of the picture")),
    ("max-fps", counted("frames/s", "the greatest frame rate")),
    ("max-fs", counted("pixels", "the greatest number of pixels in a picture")),
    ("max-br", counted("bit/s", "the greatest bit rate")),
    ("max-pps", counted("pixels/s", "the greatest number of pixels a second")),
    ("max-bpp", counted("bits/pixel", "the greatest number of bits for a pixel")),
    ("depend", part("the streams that are needed to decode it")),
    ("x", counted("pixels", "the widths of the picture")),
    ("y", counted("pixels", "the heights of the picture")),
    ("sar", part("how wide a pixel is against its height")),
    ("par", part("how wide the picture is against its height")),
    ("q", part("how much the size is preferred, from 0 to 1")),
    ("streams", part("the streams, the preferred first; commas between alternatives, `~` for paused ones")),
    ("paused", part("the streams that are paused at first")),
    ("attribute", part("the attribute inside, by its name")),
    ("attribute value", part("the value of the attribute inside")),
    // ICE.
    ("foundation", part("the same for candidates that are likely to work or fail together")),
    ("component", part("what goes there: 1 is RTP or all, 2 is RTCP")),
    ("transport", part("the transport")),
    ("raddr", part("introduces the related address")),
    ("related address", part("the address behind it: of the host itself, or the reflexive one of a relayed candidate")),
    ("rport", part("introduces the related port")),
    ("related port", part("the port behind it")),
    ("tcptype", part("introduces the way of a TCP connection")),
    ("TCP type", part("who opens the TCP connection")),
    ("extension name", part("the name of an extension")),
    ("extension value", part("its value")),
    ("option", part("an extension of ICE that is understood")),
    ("derived from", part("the candidate that this one was derived from")),
    ("user name", part("the user name of the STUN checks")),
    ("line", part("a line of the alternative")),
    ("grouping", part("what the alternatives have in common")),
    ("subtype", part("what kind of grouping")),
    ("RTCP port", part("the port where RTCP is wanted")),
    ("RTCP address", part("the address where RTCP is wanted")),
    ("user name fragment", part("the part of the STUN user name that this side chose")),
    ("password", part("the key of the STUN checks")),
    // Keys.
    ("suite", part("the algorithms, and so the length of the key")),
    ("lifetime", part("for how many packets the key may be used")),
    ("MKI", part("the number by which packets name their key")),
    ("MKI length", counted("bytes", "how long that number is in packets")),
    ("session parameter", part("what differs from the suite's usual ways")),
    ("hash function", part("the hash that makes the digest")),
    ("digest", part("the hash of the certificate")),
    ("identifier", part("the name of the association: a new one asks for a new handshake")),
    ("role", part("which part is played")),
    ("assertion", part("what an identity provider vouches for")),
    // Capability negotiation.
    ("capability number", part("the number by which configurations name it")),
    ("capability numbers", part("the numbers by which configurations name them")),
    ("numbers", part("the capabilities it is for")),
    ("configuration number", part("the number of the configuration: the lower, the more it is preferred")),
    ("line type", part("what kind of line is described")),
    ("extensions", part("the extensions")),
    ("sequence number", part("the number of the set")),
    ("session number", part("the number of the session's configuration")),
    ("configurations", part("the configurations of the media sections")),
    ("optional configurations", part("those that may fail")),
    ("title", part("the title")),
    // Preconditions and qualities.
    ("precondition type", part("what has to be there before the call rings")),
    ("status type", part("for which part of the way it holds")),
    ("direction", part("which way")),
    ("strength", part("how much it is needed")),
    ("mechanism", part("a way to reserve what the stream needs")),
    ("preference", part("how much it is preferred")),
    ("on or off", part("whether it is on")),
    ("noise level", part("the noise of pauses")),
    ("SID use", part("how comfort noise is sent")),
    ("canceller", part("the kind of canceller")),
    ("minimum", part("the lower end")),
    ("maximum", part("the upper end")),
    ("country code", part("the country of the maker, by T.35")),
    ("manufacturer code", part("the maker, within the country")),
    ("tag", part("the number of the item")),
    ("data", part("what the maker defines")),
    ("vendor id format", part("how the maker is named")),
    ("vendor id", part("the maker")),
    ("service", part("the service")),
    ("profile", part("the profile")),
    ("codes", part("the codes")),
    ("fax included", part("whether fax goes the same way")),
    // Messages, files, floors, speech resources.
    ("stream", part("the stream")),
    ("ordered", part("whether messages come in the order in which they were sent")),
    ("subprotocol", part("what the channel carries")),
    ("label", part("the name")),
    ("max-retr", part("how often a message is sent again at most")),
    ("max-time", counted("ms", "for how long a message is sent again")),
    ("option value", part("the value of the option")),
    ("date", part("the date")),
    ("feature", part("a feature of the room")),
    ("floor", part("the number of the floor")),
    ("session", part("the session")),
    ("resource", part("the resource")),
    ("id", part("the name or number")),
    ("name", part("the name or number of what the parameters are for")),
    // Clocks, video, streaming.
    ("clock", part("the clock")),
    ("server", part("the time server")),
    ("PTP version", part("the version of PTP")),
    ("grandmaster", part("the clock that all others follow")),
    ("domain", part("the domain of the clock")),
    ("media clock", part("how the media clock is made")),
    ("quality", part("from 0 to 10; 10 the best")),
    ("width", counted("pixels", "the width")),
    ("height", counted("pixels", "the height")),
    ("service code", part("the service of DCCP")),
    ("node id", part("the device")),
    ("port id", part("its port")),
    ("property", part("what is told")),
    ("type", part("the type")),
    ("group", part("the group")),
    ("delay", counted("ms", "the delay")),
    ("window", part("the window")),
    ("encoding id", part("the scheme of error correction, by its IANA number")),
    ("needed formats", part("the formats that are needed to decode it")),
    ("synchronization", part("whether it is played in step")),
    ("instance", part("the place among the realms on the way")),
    ("realm", part("the network")),
    ("capabilities", part("the sizes that can be received")),
    ("parameter value", part("the value of the parameter")),
    ("mode", part("the mode")),
    ("destination", part("where packets go to")),
    ("processing", part("how feedback is handed on")),
    ("feedback", part("what becomes of the feedback that comes by unicast")),
    ("language", part("a language tag (RFC 5646); `*` behind it lets others pass, too")),
];
