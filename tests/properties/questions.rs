//! Every question about any input has an answer, and what can be asked in two ways has one.

use proptest::prelude::*;
use sdp_decoder::attribute::{Address, AttributeId};
use sdp_decoder::codec::MappingSource;
use sdp_decoder::line::{LineType, ZoneAdjustment};
use sdp_decoder::{Attribute, Format, Line, Media, SessionDescription, decode_all, decode_sdp, names};

use crate::lines::typed_value;
use crate::{any_input, cases};

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_question_has_an_answer(input in any_input()) {
        if let Ok(description) = decode_sdp(&input) {
            ask_everything(&description);
            decode_all(&input).expect("it was decoded before").for_each(|session| ask_everything(&session));
        }
    }
}

/// Calls every method that takes nothing but the description, a view of it, or a name. None may panic, and what can be
/// asked in two ways has one answer.
fn ask_everything(description: &SessionDescription<'_>) {
    assert_eq!(description.text().len(), description.to_string().len());
    assert!(!format!("{description:?}").is_empty());
    let numbers: Vec<u32> = description.lines().map(Line::number).collect();
    assert!(numbers.iter().zip(numbers.iter().skip(1)).all(|(one, next)| one + 1 == *next), "{numbers:?}");
    description.lines().for_each(ask_line);
    ask_session_lines(description);
    for (index, media) in description.media().enumerate() {
        assert_eq!(description.media_at(index).and_then(Media::line).map(Line::span), media.line().map(Line::span));
        assert_eq!(media.index(), index);
        ask_media(media);
    }
    assert!(description.media_at(description.media().len()).is_none());
    let media_lines = description.lines().filter(|line| line.line_type() == Some(LineType::Media)).count();
    assert_eq!(description.media().len(), media_lines);
    for width in [0, 1, 23, 24, 40, 80, usize::MAX] {
        assert!(description.table().fit(width).to_string().lines().count() >= 2);
    }
    assert!(!format!("{:?}", description.table()).is_empty());
}

fn ask_line(line: Line<'_>) {
    let reading = line.reading();
    match (line.line_type(), line.attribute()) {
        (Some(LineType::Attribute), Some(attribute)) => {
            ask_attribute(attribute);
            assert_eq!(attribute.span(), line.span());
            assert_eq!(attribute.line().number(), line.number());
            let of_value = reading.errors.iter().find(|error| error.field() != "attribute name");
            assert_eq!(attribute.decode().err().as_ref(), of_value);
        }
        (Some(line_type), None) => {
            // Blanks may stand around the `=`.
            let before = line.text().strip_suffix(line.value()).map(|before| before.replace([' ', '\t'], ""));
            assert_eq!(before, Some(line_type.to_string()));
            let relative = reading.errors.first().map(ToString::to_string);
            assert_eq!(typed_value(line).err().map(|error| error.to_string()), relative);
        }
        (None, None) => assert!(reading.errors.is_empty() && reading.fields.is_empty()),
        (_, Some(_)) => assert_eq!(line.line_type(), Some(LineType::Attribute)),
    }
    assert_eq!(line.position(), line.description().position(line.span()));
    if let Some(media) = line.media() {
        assert!(media.lines().any(|own| own.number() == line.number()));
    }
    assert!(!format!("{line:?} {line} {} {}", line.is_blank(), line.is_secret()).is_empty());
}

fn ask_attribute(attribute: Attribute<'_>) {
    assert_eq!(attribute.id(), AttributeId::from_name_in_any_case(attribute.name()));
    assert_eq!(attribute.line().text(), attribute.to_string());
    assert!(!format!("{attribute:?}").is_empty());
    if let Some(value) = attribute.value() {
        assert!(attribute.line().text().ends_with(value));
    }
    if let Ok(value) = attribute.decode() {
        assert_eq!(value.clone().into_owned(), value);
        assert!(!format!("{value:?} {value}").is_empty());
    }
}

/// All that is asked of the session, each as debug text so that it is walked through.
fn ask_session_lines(description: &SessionDescription<'_>) {
    let origin = description.origin().and_then(Result::ok);
    if let Some(origin) = &origin {
        ask_address(&origin.address);
    }
    let single = format!(
        "{:?} {origin:?} {:?} {:?} {:?} {:?} {:?}",
        description.version(),
        description.session_name().map(|name| name.map(|name| name.is_meaningless())),
        description.information(),
        description.uri(),
        description.connection(),
        description.key()
    );
    let emails: Vec<_> = description.emails().flatten().collect();
    let phones: Vec<_> = description.phones().flatten().collect();
    let people: Vec<_> = emails.iter().map(|email| (email.address(), email.display_name())).collect();
    let calls: Vec<_> = phones.iter().map(|phone| (phone.number(), phone.display_name())).collect();
    let bandwidths: Vec<_> = description.bandwidths().map(|b| b.map(|b| b.bits_per_second())).collect();
    assert!(!format!("{single} {people:?} {calls:?} {bandwidths:?}").is_empty());
    assert_eq!(description.time_descriptions().count(), description.timings().count());
    for (time, timing) in description.time_descriptions().zip(description.timings()) {
        assert_eq!(time.timing(), Some(timing.clone()));
        let times = timing.map(|timing| (timing.start.unix_seconds(), timing.stop.unix_seconds()));
        let repeats: Vec<_> = time.repeats().map(|repeat| repeat.map(|repeat| repeat.interval.seconds())).collect();
        let zones = time.time_zones().and_then(Result::ok).map_or(Vec::new(), |zones| zones.adjustments);
        let zones: Vec<_> = zones.into_iter().map(ZoneAdjustment::offset_seconds).collect();
        assert!(!format!("{times:?} {repeats:?} {zones:?}").is_empty());
    }
    for attribute in description.attributes() {
        let first = description.find_attribute(attribute.name()).expect("it is there");
        assert!(first.span() <= attribute.span());
    }
    assert_eq!(description.attributes().count(), description.attributes().rev().count());
    let directions = description.attributes_named(names::SENDONLY).count();
    assert_eq!(description.attribute(names::SENDONLY).is_some(), directions > 0);
}

fn ask_address(address: &Address<'_>) {
    let kinds = [address.is_multicast(), address.is_unspecified(), address.is_private()];
    assert!(address.ip().is_some() || kinds == [false; 3]);
    assert!(address.host_name().is_none_or(|host| host == address.as_str()));
}

fn ask_media(media: Media<'_>) {
    let fields = (media.media_type(), media.port(), media.port_count(), media.protocol());
    if let Ok(line) = media.media_line() {
        assert_eq!(
            fields,
            (Ok(line.media_type.clone()), Ok(line.port), Ok(line.port_count), Ok(line.protocol.clone()))
        );
        assert!(line.format_tokens().eq(media.format_tokens()));
    } else {
        let formats = media.format_tokens().count();
        assert!(fields.0.is_err() || fields.1.is_err() || fields.2.is_err() || fields.3.is_err() || formats == 0);
    }
    if let Some(Ok(connection)) = media.connection() {
        ask_address(&connection.value.address);
    }
    let effective = (media.declared_direction(), media.direction(), media.ptime(), media.rtcp_port(), media.key());
    let connections: Vec<_> = media.declared_connections().collect();
    let bandwidths: Vec<_> = media.bandwidths().collect();
    assert!(!format!("{media:?} {effective:?} {connections:?} {bandwidths:?} {:?}", media.information()).is_empty());
    assert_eq!(media.attribute(names::RTPMAP), media.attributes_named(names::RTPMAP).next());
    assert_eq!(media.attribute(names::FMTP), media.attributes_named(names::FMTP).next());
    media.attributes().for_each(ask_attribute);
    let formats = media.formats();
    assert!(formats.as_slice().iter().copied().map(Format::token).eq(media.format_tokens()));
    formats.for_each(|format| ask_format(media, format));
    assert!(!media.is_rejected() || media.port() == Ok(0));
    assert_eq!(media.line().map(Line::value), Some(media.value()));
    let explanation = media.explain();
    assert!(explanation.to_string().lines().count() >= 4 && !format!("{explanation:?}").is_empty());
}

fn ask_format(media: Media<'_>, format: Format<'_>) {
    assert_eq!(format.media().index(), media.index());
    assert_eq!(
        format.payload_type().map(|number| number.to_string()),
        format.payload_type().map(|_| format.token().into())
    );
    let is_named = matches!(format.mapping_source(), MappingSource::RtpMap | MappingSource::StaticTable);
    assert_eq!(format.encoding_name().is_some(), is_named);
    assert_eq!(format.assumed_encoding().is_some(), format.mapping_source() == MappingSource::Convention);
    let parameters = format.fmtp().and_then(Result::ok);
    let parameters = parameters.as_ref().map(|fmtp| fmtp.parameters().collect::<Vec<_>>());
    assert!(!format!("{format:?} {parameters:?} {:?}", format.rtpmap()).is_empty());
    if let Some(Ok(map)) = format.rtpmap() {
        assert_eq!(format.encoding_name(), Some(map.encoding_name.as_ref()));
        assert!(map.clock_rate.is_none() || format.clock_rate() == map.clock_rate);
    }
    assert!(format.channels().is_none() || format.clock_rate().is_some() || format.rtpmap().is_some());
    assert!(!format.is_telephone_event() || format.encoding_name().is_some() || format.assumed_encoding().is_some());
}
