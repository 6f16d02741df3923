//! What no line says, and holds all the same.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::context::{Context, Section};
use super::explained_row::{ExplainedRow, RowLevel};
use super::masked::Shown;
use crate::attribute::{AttributeId, Direction};
use crate::codec::{FormatParameters, MappingSource, Purpose};
use crate::description::{RtcpPortSource, ValueSource};
use crate::{Format, Role};

/// What is implied in a section: behind its lines, in the order of what is asked first about a call.
pub(super) fn rows<'d>(context: Context<'_, 'd>) -> Vec<ExplainedRow<'d>> {
    let Some(section) = context.section else { return Vec::new() };
    if section.media.is_rejected() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    rows.extend(direction(section));
    rows.extend(rtcp(section, context));
    // Those that are wanted first. A section can name many more than anybody reads about.
    for format in section.codecs.formats().iter().filter(|format| !format.is_repeated()).take(MOST) {
        rows.extend(codec(*format));
        rows.extend(channels(*format));
        rows.extend(silence(*format, context));
        rows.extend(packing(*format));
    }
    rows.into_iter().map(|implied| implied.row(RowLevel::Media(section.media.index()))).collect()
}

/// How many formats are looked at.
const MOST: usize = 64;

/// What would be written, and why it holds.
struct Implied {
    text: String,
    name: &'static str,
    meaning: String,
    reference: &'static str,
}

impl Implied {
    fn row<'d>(self, level: RowLevel) -> ExplainedRow<'d> {
        ExplainedRow {
            line: None,
            level,
            text: Cow::Owned(self.text),
            name: Cow::Borrowed(self.name),
            meaning: self.meaning,
            reference: Some(self.reference),
            fields: Vec::new(),
            references: Vec::new(),
            findings: Vec::new(),
            is_secret: false,
        }
    }
}

/// The default direction, or that of the session.
fn direction(section: &Section<'_>) -> Option<Implied> {
    let direction = section.direction;
    // Data channels have their own ways, and players say what they want by RTSP.
    if section.media.is_controlled() || section.media.protocol().is_ok_and(|protocol| protocol.has_part("SCTP")) {
        return None;
    }
    let meaning = match direction.source {
        ValueSource::Media => return None,
        ValueSource::Session => {
            format!("{}: the session states it for its sections", super::meaning::direction(direction.value))
        }
        ValueSource::Default => "sends and receives: no line states a direction, and then this one holds".into(),
    };
    let name = direction_id(direction.value).info().title;
    Some(Implied { text: format!("a={}", direction.value), name, meaning, reference: "RFC 8866, section 6.7" })
}

const fn direction_id(direction: Direction) -> AttributeId {
    match direction {
        Direction::SendRecv => AttributeId::Sendrecv,
        Direction::SendOnly => AttributeId::Sendonly,
        Direction::RecvOnly => AttributeId::Recvonly,
        Direction::Inactive => AttributeId::Inactive,
    }
}

/// The RTCP port, where no line names it.
fn rtcp(section: &Section<'_>, context: Context<'_, '_>) -> Option<Implied> {
    if !section.media.has_rtcp() {
        return None;
    }
    let rtcp = section.media.rtcp_port()?.ok().filter(|rtcp| rtcp.source == RtcpPortSource::NextPort)?;
    let mux = match (section.facts.rtcp_mux, context.role()) {
        (None, _) => "",
        (Some(_), Role::Offer) => ", until the answer agrees to rtcp-mux: then RTCP comes to the RTP port",
        (Some(_), _) => ", unless both sides agree to rtcp-mux: then RTCP comes to the RTP port",
    };
    Some(Implied {
        text: format!("a=rtcp:{}", rtcp.port),
        name: AttributeId::Rtcp.info().title,
        meaning: format!("takes RTCP on the port after RTP, as no line names another{mux}"),
        reference: "RFC 8866, section 5.14",
    })
}

/// A payload type that needs no `rtpmap`, or that convention knows.
fn codec(format: Format<'_>) -> Option<Implied> {
    let payload_type = format.payload_type()?;
    let (name, rate, why, reference) = match format.mapping_source() {
        MappingSource::StaticTable => {
            (format.encoding_name()?, format.clock_rate()?, "its number is static", "RFC 3551, section 6")
        }
        MappingSource::Convention => (
            format.assumed_encoding()?,
            EVENT_CLOCK_RATE,
            "by convention only, as nothing says what this number is",
            "RFC 4733, section 2.4",
        ),
        MappingSource::RtpMap | MappingSource::Unknown => return None,
    };
    let channels = format.channels().filter(|&channels| channels > 1);
    let channels = channels.map_or(String::new(), |channels| format!("/{channels}"));
    let meaning = match format.encoding() {
        Some(codec) => codec.meaning,
        None => "telephone-event: DTMF and other telephone signals as events",
    };
    Some(Implied {
        text: format!("a=rtpmap:{payload_type} {name}/{rate}{channels}"),
        name: AttributeId::Rtpmap.info().title,
        meaning: format!("payload type {payload_type} is {meaning}: {why}"),
        reference,
    })
}

/// The clock of events beside codecs of telephony (RFC 4733, section 2.1).
const EVENT_CLOCK_RATE: u32 = 8000;

/// One channel, where an audio codec could have more.
fn channels(format: Format<'_>) -> Option<Implied> {
    let rtpmap = format.rtpmap()?.ok()?;
    let codec = format.encoding()?;
    let has_several = codec.purpose == Purpose::Media && codec.channels.is_none();
    if rtpmap.encoding_parameters.is_some() || format.channels() != Some(1) || !has_several {
        return None;
    }
    Some(Implied {
        text: format!("a=rtpmap:{} {}/{}/1", rtpmap.payload_type, Shown(&rtpmap.encoding_name), rtpmap.clock_rate?),
        name: AttributeId::Rtpmap.info().title,
        meaning: format!("{} has one channel, as its rtpmap names no number", codec.title()),
        reference: "RFC 8866, section 6.6",
    })
}

/// G.729 and G.723.1 without a word about the annex that has silence suppression.
fn silence(format: Format<'_>, context: Context<'_, '_>) -> Option<Implied> {
    let (annex, parameter, reference) = match format.parameters_or_default() {
        FormatParameters::G729(g729) if g729.annex_b().is_none() => {
            ("G.729 Annex B", "annexb", "RFC 4856, section 2.1.9; RFC 7261, section 3")
        }
        FormatParameters::G723(g723) if g723.annex_a().is_none() => {
            ("G.723.1 Annex A", "annexa", "RFC 4856, section 2.1.3; RFC 7261, section 3.2")
        }
        _ => return None,
    };
    let meaning = match context.role() {
        Role::Offer | Role::Unknown => {
            format!("{annex} (silence suppression with comfort noise) may be used, as no line says {parameter}=no")
        }
        Role::Answer => {
            format!("{annex} (silence suppression) is used as the offer said, as no line says otherwise")
        }
    };
    Some(Implied {
        text: format!("a=fmtp:{} {parameter}=yes", Shown(format.token())),
        name: AttributeId::Fmtp.info().title,
        meaning,
        reference,
    })
}

/// How the packets of a codec are made, where it has several ways and no line says which: a frequent reason for noise.
fn packing(format: Format<'_>) -> Option<Implied> {
    let (parameter, meaning, reference) = match format.parameters_or_default() {
        FormatParameters::Amr(amr) if !amr.is_octet_aligned() && amr.octet_align().is_none() => BANDWIDTH_EFFICIENT,
        FormatParameters::AmrWb(amr) if !amr.is_octet_aligned() && amr.octet_align().is_none() => BANDWIDTH_EFFICIENT,
        FormatParameters::Ilbc(ilbc) if ilbc.mode().is_none() => {
            ("mode=30", "iLBC has frames of 30 ms, as no line says mode=20", "RFC 3952, section 5")
        }
        FormatParameters::H264(h264) if h264.packetization_mode().is_none() => (
            "packetization-mode=0",
            "each packet of H.264 is one NAL unit, as no line says packetization-mode=1",
            "RFC 6184, section 8.1",
        ),
        _ => return None,
    };
    Some(Implied {
        text: format!("a=fmtp:{} {parameter}", Shown(format.token())),
        name: AttributeId::Fmtp.info().title,
        meaning: meaning.to_string(),
        reference,
    })
}

const BANDWIDTH_EFFICIENT: (&str, &str, &str) = (
    "octet-align=0",
    "packets of AMR are bandwidth-efficient, without filling up octets, as no line says octet-align=1",
    "RFC 4867, section 8.1",
);
