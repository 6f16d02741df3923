//! The views of lines, attributes and media sections.

use sdp_decoder::attribute::{AttributeId, AttributeValue, Kind, Level, Name};
use sdp_decoder::{Attribute, Line, Media, names};

use super::{decode, first_media, line};

#[test]
fn attributes_are_found_by_name_as_written_and_by_row_in_any_case() {
    let body = "v=0\na=x-mine:1\na=ptime:30\nm=audio 5004 RTP/AVP 0\na=x-mine\na=ptime:20\na=ptime:40\na=Ptime:1\n";
    let description = decode(body);
    let media = description.media_at(0).expect("one section");
    let value = |name: &str| media.find_attribute(name).map(Attribute::value);
    assert_eq!(value("x-mine"), Some(None));
    assert_eq!(value("ptime"), Some(Some("20")));
    assert_eq!(value("Ptime"), Some(Some("1")));
    assert_eq!(value("PTIME"), None);
    assert_eq!(
        description.find_attribute("x-mine").map(|attribute| attribute.to_string()).as_deref(),
        Some("a=x-mine:1")
    );
    assert_eq!(description.attribute(names::PTIME), Some(Ok(30.into())));
    assert_eq!(media.attribute(names::PTIME), Some(Ok(20.into())));
    assert_eq!(media.attributes_named(names::PTIME).collect::<Vec<_>>(), [Ok(20.into()), Ok(40.into()), Ok(1.into())]);
    assert_eq!(media.attributes().rev().map(Attribute::name).next(), Some("Ptime"));
    let unknown = media.find_attribute("x-mine").map(|attribute| (attribute.id(), attribute.decode()));
    assert_eq!(unknown, Some((None, Ok(AttributeValue::Unknown(None)))));
}

#[test]
fn times_have_their_repeats_and_zones() {
    let body =
        "v=0\nr=1 1 1\nt=1 2\nr=7d 1h 0\nr=1d 1h 0\nz=1 1h\nt=3 4\nt=5\nr=x\na=x\nm=audio 5004 RTP/AVP 0\nt=6 7\n";
    let description = decode(body);
    let times: Vec<_> = description
        .time_descriptions()
        .map(|time| (time.timing().is_some_and(|t| t.is_ok()), time.repeats().count(), time.time_zones().is_some()))
        .collect();
    assert_eq!(times, [(true, 2, true), (true, 0, false), (false, 1, false)]);
    assert_eq!(description.timings().count(), 3);
    assert_eq!(decode("v=0").time_descriptions().count(), 0);
}

#[test]
fn media_by_place() {
    let description = decode("v=0\nm=audio 1 RTP/AVP 0\nm=video 2 RTP/AVP 31\n");
    let ports = |media: Option<Media>| media.map(|media| (media.index(), media.port()));
    assert_eq!(ports(description.media_at(0)), Some((0, Ok(1))));
    assert_eq!(ports(description.media_at(1)), Some((1, Ok(2))));
    for index in [2, usize::MAX - 1, usize::MAX] {
        assert!(description.media_at(index).is_none(), "{index}");
    }
    assert_eq!(description.media().len(), 2);
    assert_eq!(ports(description.media().next_back()), Some((1, Ok(2))));
    assert!(decode("v=0").media_at(0).is_none());
}

/// A typed name leads to its row, and to a value of its kind in a body.
#[test]
fn typed_names_give_their_values() {
    fn tried<K: Kind>(name: Name<K>, values: &str) -> AttributeId {
        let info = name.id().info();
        assert_eq!(AttributeId::from_name(info.name), Some(name.id()));
        let line = if info.value_kind.takes_value() {
            format!("a={}:{values}", info.name)
        } else {
            format!("a={}", info.name)
        };
        let body = format!("v=0\n{line}\nm=audio 5004 RTP/AVP 0\n{line}\n{line}\n");
        let description = decode(&body);
        let media = description.media_at(0).expect("one section");
        assert!(description.attribute(name).is_some_and(|value| value.is_ok()), "{line}");
        assert!(media.attribute(name).is_some_and(|value| value.is_ok()), "{line}");
        assert_eq!(media.attributes_named(name).flatten().count(), 2, "{line}");
        assert_eq!(description.attributes_named(name).count(), 1, "{line}");
        assert_eq!(format!("{name:?}"), format!("Name({})", info.name));
        name.id()
    }
    let used = [
        tried(names::CAT, "a.b"),
        tried(names::KEYWDS, "a b"),
        tried(names::TOOL, "a"),
        tried(names::PTIME, "20"),
        tried(names::MAXPTIME, "60"),
        tried(names::RTPMAP, "0 PCMU/8000"),
        tried(names::RECVONLY, ""),
        tried(names::SENDRECV, ""),
        tried(names::SENDONLY, ""),
        tried(names::INACTIVE, ""),
        tried(names::ORIENT, "portrait"),
        tried(names::TYPE, "meeting"),
        tried(names::CHARSET, "UTF-8"),
        tried(names::SDPLANG, "de"),
        tried(names::LANG, "de"),
        tried(names::FRAMERATE, "29.97"),
        tried(names::QUALITY, "5"),
        tried(names::FMTP, "0 a=b"),
        tried(names::RTCP, "5005"),
        tried(names::RTCP_MUX, ""),
        tried(names::MID, "a"),
        tried(names::GROUP, "LS a"),
        tried(names::BUNDLE_ONLY, ""),
        tried(names::CRYPTO, "1 AES_CM_128_HMAC_SHA1_80 inline:abc"),
        tried(names::ICE_PWD, "abc"),
        tried(names::KEY_MGMT, "mikey abc"),
        tried(names::IDENTITY, "abc"),
        tried(names::LABEL, "a"),
    ];
    assert_eq!(used.iter().collect::<std::collections::BTreeSet<_>>().len(), used.len());
}

#[test]
fn levels_are_a_set() {
    let levels = names::SENDRECV.id().info().levels;
    assert!(levels.iter().eq([Level::Session, Level::Media, Level::Dcsa]));
    assert!(levels.contains(Level::Dcsa) && !levels.contains(Level::Source));
    assert_eq!(format!("{levels:?}"), "{Session, Media, Dcsa}");
}

/// A view leads to what it is a part of.
#[test]
fn lines_know_their_section_and_attributes_their_line() {
    let description = decode("v=0\na=tool:x\nm=audio 1 RTP/AVP 0\na=ptime:20\n???\nm=video 2 RTP/AVP 31\n");
    let sections: Vec<_> = description.lines().map(|line| line.media().map(Media::index)).collect();
    assert_eq!(sections, [None, None, Some(0), Some(0), Some(0), Some(1)]);
    let media = first_media(&description);
    assert!(media.lines().map(Line::text).eq(["m=audio 1 RTP/AVP 0", "a=ptime:20", "???"]));
    assert_eq!(media.line().map(Line::number), Some(3));
    let attribute = media.attributes().next().expect("one attribute");
    assert_eq!((attribute.line().number(), attribute.span()), (4, line(&description, 4).span()));
    assert_eq!(attribute.line().media().map(Media::index), Some(0));
    let description = decode("m=audio 1 RTP/AVP 0\n");
    assert_eq!(line(&description, 1).media().map(Media::index), Some(0));
}
