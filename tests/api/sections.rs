//! Media sections: each field is answered on its own, and what holds is told with its source.

use sdp_decoder::attribute::Direction;
use sdp_decoder::{Decoder, Effective, Line, Media, Role, RtcpPort, RtcpPortSource, ValueSource, decode_sdp};

use super::{decode, first_media};

#[test]
fn fields_of_a_broken_media_line_are_still_there() {
    let description = decode("v=0\r\nm=audio 70000 RTP/AVP 0 8\r\n");
    let media = first_media(&description);
    let error = media.port().expect_err("there is no such port");
    assert_eq!(
        (error.to_string().as_str(), error.span().of(description.text())),
        ("port: expected a number up to 65535", "70000")
    );
    assert_eq!(media.media_line().expect_err("the line holds it"), error);
    assert_eq!(media.media_type().map(|kind| kind.to_string()).as_deref(), Ok("audio"));
    assert_eq!(media.protocol().map(|protocol| protocol.to_string()).as_deref(), Ok("RTP/AVP"));
    assert!(media.format_tokens().eq(["0", "8"]) && media.is_rtp());
    assert_eq!(media.value(), "audio 70000 RTP/AVP 0 8");
    assert_eq!(media.line().map(Line::text), Some("m=audio 70000 RTP/AVP 0 8"));
}

/// A wrong count of ports hides neither the port nor what follows.
#[test]
fn a_wrong_count_hides_no_port() {
    for count in ["x", "", "0", "-1", "4294967296", "2/3"] {
        let body = format!("v=0\nm=audio 5004/{count} RTP/AVP 0\n");
        let description = decode(&body);
        let media = first_media(&description);
        assert_eq!(media.port(), Ok(5004), "{body:?}");
        let error = media.port_count().expect_err("no count");
        assert_eq!((error.field(), error.span().of(&body)), ("number of ports", count), "{body:?}");
        assert!(media.is_rtp() && media.format_tokens().eq(["0"]) && media.media_line() == Err(error), "{body:?}");
    }
    let description = decode("v=0\nm=audio x/2 RTP/AVP 0\n");
    assert_eq!(first_media(&description).port_count(), Ok(Some(2)));
}

/// Port 0 switches media off, unless it is for a bundle.
#[test]
fn media_that_is_not_wanted() {
    for (lines, is_rejected) in [
        ("m=audio 0 RTP/AVP 0\n", true),
        ("m=audio 0/2 RTP/AVP 0\n", true),
        ("m=audio 0 RTP/AVP 0\na=bundle-only\n", false),
        ("m=audio 5004 RTP/AVP 0\n", false),
        ("m=audio x RTP/AVP 0\n", false),
    ] {
        let body = format!("v=0\n{lines}");
        assert_eq!(
            decode_sdp(&body).map(|description| first_media(&description).is_rejected()),
            Ok(is_rejected),
            "{lines}"
        );
    }
}

#[test]
fn declared_directions_are_those_that_are_said() {
    let description = decode("v=0\na=sendonly\na=recvonly\nm=audio 1 RTP/AVP 0\nm=audio 1 RTP/AVP 0\na=inactive\n");
    assert_eq!(description.declared_direction(), Some(Direction::SendOnly));
    let declared: Vec<_> = description.media().map(Media::declared_direction).collect();
    assert_eq!(declared, [None, Some(Direction::Inactive)]);
    let holding = description.media().map(Media::direction).map(|Effective { value, source, .. }| (value, source));
    let expected = [(Direction::SendOnly, ValueSource::Session), (Direction::Inactive, ValueSource::Media)];
    assert_eq!(holding.collect::<Vec<_>>(), expected);
    assert_eq!(decode("v=0\nm=audio 1 RTP/AVP 0\na=sendonly\n").declared_direction(), None);
}

/// The port, the address where one is named, and the source.
fn rtcp(role: Role, section: &str) -> Option<(u16, Option<String>, RtcpPortSource)> {
    let body = format!("v=0\nc=IN IP4 192.0.2.1\n{section}");
    let description = Decoder::new().role(role).decode(&body).expect("it is SDP");
    let RtcpPort { port, connection, source, .. } = first_media(&description).rtcp_port()?.expect(section);
    Some((port, connection.map(|connection| connection.to_string()), source))
}

#[test]
fn rtcp_ports() {
    use RtcpPortSource::{Attribute, Mux, NextPort};
    for (section, expected) in [
        ("m=audio 5004 RTP/AVP 0\n", Some((5005, None, NextPort))),
        ("m=audio 5004 RTP/AVP 0\na=rtcp:53020\n", Some((53020, None, Attribute))),
        ("m=audio 5004 RTP/AVP 0\na=rtcp:1 IN IP6 ::1\n", Some((1, Some("IN IP6 ::1".to_owned()), Attribute))),
        ("m=audio 5004 RTP/AVP 0\na=rtcp:0\n", None),
        ("m=audio 9 RTP/AVP 0\n", None),
        ("m=audio 9 RTP/AVP 0\na=rtcp:5005\n", Some((5005, None, Attribute))),
        ("m=audio 65535 RTP/AVP 0\n", None),
        ("m=audio 0 RTP/AVP 0\na=rtcp:5005\n", None),
        ("m=image 5004 udptl t38\na=rtcp:5005\n", None),
        ("m=audio x RTP/AVP 0\na=rtcp:5005\n", Some((5005, None, Attribute))),
    ] {
        for role in [Role::Offer, Role::Answer, Role::Unknown] {
            assert_eq!(rtcp(role, section), expected, "{role:?}: {section}");
        }
    }
    let section = "m=audio 5004 RTP/AVP 0\na=rtcp:5007\na=rtcp-mux\n";
    assert_eq!(rtcp(Role::Offer, section), Some((5007, None, Attribute)));
    assert_eq!(rtcp(Role::Answer, section), Some((5004, None, Mux)));
    let description = decode("v=0\nm=audio x RTP/AVP 0\n");
    assert!(first_media(&description).rtcp_port().is_some_and(|port| port.is_err()), "no port to count from");
}

/// What a format is, where its `rtpmap` is not all right.
#[test]
fn codecs_by_what_can_be_read() {
    for (map, name, rate, channels) in [
        ("0 PCMU/8000", Some("PCMU"), Some(8000), Some(1)),
        ("0 PCMU", Some("PCMU"), Some(8000), Some(1)),
        ("0 pcmu", Some("pcmu"), Some(8000), Some(1)),
        ("0 opus", Some("opus"), None, Some(1)),
        ("0 opus/48000/2", Some("opus"), Some(48_000), Some(2)),
        ("0 opus/48000/0", Some("opus"), Some(48_000), None),
        ("0 opus/48000/x", Some("opus"), Some(48_000), None),
        ("0 opus/48000/", Some("opus"), Some(48_000), None),
        ("0 opus/48000/2 foo", Some("opus"), Some(48_000), Some(2)),
        ("0 opus/48k/2", Some("opus"), None, Some(2)),
        ("0", Some("PCMU"), Some(8000), Some(1)),
    ] {
        let body = format!("v=0\nm=audio 5004 RTP/AVP 0\na=rtpmap:{map}\n");
        let description = decode(&body);
        let format = first_media(&description).formats().next().expect("one format");
        assert_eq!((format.encoding_name(), format.clock_rate(), format.channels()), (name, rate, channels), "{map}");
    }
}
