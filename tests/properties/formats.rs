//! What the formats of a [`MediaSection`] are, found by looking at every attribute again for each of them.

use sdp_decoder::attribute::{AttributeValue, Fmtp, PayloadType, RtpMap};
use sdp_decoder::codec::MappingSource;
use sdp_decoder::line::MediaType;
use sdp_decoder::strategies::MediaSection;
use sdp_decoder::{Format, ValueError};

use crate::effective::is_rtp;

/// A format with all that its section says about it.
#[derive(Debug, PartialEq)]
pub(crate) struct Joined {
    token: String,
    payload_type: Option<u8>,
    is_repeated: bool,
    rtpmap: Option<Result<RtpMap<'static>, ValueError>>,
    fmtp: Option<Result<Fmtp<'static>, ValueError>>,
    encoding_name: Option<String>,
    assumed_encoding: Option<&'static str>,
    mapping: MappingSource,
    clock_rate: Option<u32>,
    channels: Option<u32>,
    is_telephone_event: bool,
}

impl Joined {
    /// What the decoder says of the format.
    pub(crate) fn of(format: Format<'_>) -> Self {
        Self {
            token: format.token().to_owned(),
            payload_type: format.payload_type().map(PayloadType::number),
            is_repeated: format.is_repeated(),
            rtpmap: format.rtpmap().map(|map| map.map(RtpMap::into_owned)),
            fmtp: format.fmtp().map(|fmtp| fmtp.map(Fmtp::into_owned)),
            encoding_name: format.encoding_name().map(str::to_owned),
            assumed_encoding: format.assumed_encoding(),
            mapping: format.mapping_source(),
            clock_rate: format.clock_rate(),
            channels: format.channels(),
            is_telephone_event: format.is_telephone_event(),
        }
    }
}

/// The formats of the section, each found by looking at every attribute again.
pub(crate) fn expected_formats(section: &MediaSection) -> Vec<Joined> {
    let tokens = || section.line.value.formats.split(' ');
    let is_repeated = |index: usize, token: &str| tokens().take(index).any(|earlier| earlier == token);
    tokens().enumerate().map(|(index, token)| expected_format(section, token, is_repeated(index, token))).collect()
}

fn expected_format(section: &MediaSection, token: &str, is_repeated: bool) -> Joined {
    let rtpmap = rtpmaps(section).find(|map| map.payload_type.to_string() == token).cloned();
    let fmtp = fmtps(section).find(|fmtp| fmtp.format == token).cloned();
    // `parse` takes a plus sign and leading zeros, which no payload type has.
    let is_number = is_rtp(section) && (token == "0" || !token.starts_with(['0', '+']));
    let payload_type = token.parse().ok().filter(|&number: &u8| is_number && number < 128);
    let static_row = STATIC.iter().find(|row| Some(row.0) == payload_type);
    let is_assumed = payload_type == Some(101) && is_assumed_telephone_event(section);
    let is_audio = section.line.value.media_type == MediaType::Audio;
    let (mapping, encoding_name, clock_rate, channels) = match (&rtpmap, static_row) {
        (Some(map), _) => {
            let channels = match &map.encoding_parameters {
                Some(channels) if channels.bytes().all(|byte| byte.is_ascii_digit()) => {
                    channels.parse().ok().filter(|&count: &u32| count > 0)
                }
                Some(_) => None,
                None => is_audio.then_some(1),
            };
            let static_rate = static_row.filter(|row| row.1.eq_ignore_ascii_case(&map.encoding_name)).map(|row| row.2);
            let rate = map.clock_rate.or(static_rate);
            (MappingSource::RtpMap, Some(map.encoding_name.to_string()), rate, channels)
        }
        (None, Some(&(_, name, rate, channels))) => {
            (MappingSource::StaticTable, Some(name.to_owned()), Some(rate), Some(channels).filter(|&count| count > 0))
        }
        (None, None) if is_assumed => (MappingSource::Convention, None, None, None),
        (None, None) => (MappingSource::Unknown, None, None, None),
    };
    let is_telephone_event = is_assumed || encoding_name.as_deref().is_some_and(is_telephone_event);
    let assumed_encoding = is_assumed.then_some("telephone-event");
    Joined {
        token: token.to_owned(),
        payload_type,
        is_repeated,
        rtpmap: rtpmap.map(Ok),
        fmtp: fmtp.map(Ok),
        encoding_name,
        assumed_encoding,
        mapping,
        clock_rate,
        channels,
        is_telephone_event,
    }
}

fn rtpmaps(section: &MediaSection) -> impl Iterator<Item = &RtpMap<'static>> {
    section.attributes.iter().filter_map(|line| match &line.decoded {
        Some(AttributeValue::RtpMap(map)) => Some(map),
        _ => None,
    })
}

fn fmtps(section: &MediaSection) -> impl Iterator<Item = &Fmtp<'static>> {
    section.attributes.iter().filter_map(|line| match &line.decoded {
        Some(AttributeValue::Fmtp(fmtp)) => Some(fmtp),
        _ => None,
    })
}

fn is_telephone_event(name: &str) -> bool {
    name.eq_ignore_ascii_case("telephone-event")
}

/// Whether nothing in the section speaks against payload type 101 being telephone events.
fn is_assumed_telephone_event(section: &MediaSection) -> bool {
    section.line.value.media_type == MediaType::Audio
        && rtpmaps(section).all(|map| map.payload_type.number() != 101 && !is_telephone_event(&map.encoding_name))
        && fmtps(section).filter(|fmtp| fmtp.format == "101").all(|fmtp| is_event_list(&fmtp.text))
}

/// `0-15`, `0,1,16`, `0-15;`
fn is_event_list(text: &str) -> bool {
    let event = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u8>().ok()).flatten();
    text.trim_end_matches(';').split(',').all(|range| {
        let ends: Option<Vec<u8>> = range.trim_ascii().split('-').map(event).collect();
        ends.is_some_and(|ends| ends.len() <= 2 && ends.is_sorted())
    })
}

/// Tables 4 and 5 of RFC 3551: number, name, clock rate, and channels, which are 0 where the table has none.
const STATIC: [(u8, &str, u32, u32); 24] = [
    (0, "PCMU", 8_000, 1),
    (3, "GSM", 8_000, 1),
    (4, "G723", 8_000, 1),
    (5, "DVI4", 8_000, 1),
    (6, "DVI4", 16_000, 1),
    (7, "LPC", 8_000, 1),
    (8, "PCMA", 8_000, 1),
    (9, "G722", 8_000, 1),
    (10, "L16", 44_100, 2),
    (11, "L16", 44_100, 1),
    (12, "QCELP", 8_000, 1),
    (13, "CN", 8_000, 1),
    (14, "MPA", 90_000, 0),
    (15, "G728", 8_000, 1),
    (16, "DVI4", 11_025, 1),
    (17, "DVI4", 22_050, 1),
    (18, "G729", 8_000, 1),
    (25, "CelB", 90_000, 0),
    (26, "JPEG", 90_000, 0),
    (28, "nv", 90_000, 0),
    (31, "H261", 90_000, 0),
    (32, "MPV", 90_000, 0),
    (33, "MP2T", 90_000, 0),
    (34, "H263", 90_000, 0),
];
