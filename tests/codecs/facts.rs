//! What is odd about the payload types of a section.

use sdp_decoder::Attribute;
use sdp_decoder::codec::PayloadTypeFact;

use super::{decode, first_media};

/// Each fact in a few words, with the numbers of the lines concerned.
fn facts(body: &str) -> Vec<String> {
    let body = format!("v=0\n{body}");
    let offer = decode(&body);
    let line = |attribute: Attribute<'_>| attribute.line().number();
    let tell = |fact| match fact {
        PayloadTypeFact::NotPayloadType { format } => format!("{} no payload type", format.token()),
        PayloadTypeFact::RepeatedFormat { format } => {
            format!("{} repeated at {}", format.token(), format.span().start)
        }
        PayloadTypeFact::ConflictsWithRtcp { format } => format!("{} as RTCP", format.token()),
        PayloadTypeFact::WithoutRtpMap { format } => format!("{} unmapped", format.token()),
        PayloadTypeFact::RepeatedRtpMap { format, first, repeated, agrees } => {
            format!("{} mapped {} {} {agrees}", format.token(), line(first), line(repeated))
        }
        PayloadTypeFact::RepeatedFmtp { format, first, repeated } => {
            format!("{} parameters {} {}", format.token(), line(first), line(repeated))
        }
        PayloadTypeFact::OverridesStatic { format, assigned, attribute } => {
            format!("{} not {} {}", format.token(), assigned.encoding_name, line(attribute))
        }
        PayloadTypeFact::Dangling { token, attribute } => format!("{token} missing {}", line(attribute)),
        other => format!("{other:?}"),
    };
    first_media(&offer).codecs().facts().map(tell).collect()
}

#[test]
fn an_ordinary_section_has_none() {
    let body = "m=audio 5004 RTP/AVP 18 0 101 9\na=rtpmap:18 G729/8000\na=rtpmap:0 pcmu/8000/1\na=fmtp:18 annexb=no\n\
                a=rtpmap:101 telephone-event/8000\na=fmtp:101 0-15\na=rtcp-fb:* nack\na=rid:1 send\n";
    assert!(facts(body).is_empty(), "{:?}", facts(body));
}

#[test]
fn formats() {
    let body = "m=audio 5004 RTP/AVP 255 0 0 72 64 96 2 40 x\na=rtpmap:64 opus/48000/2\n";
    let expected = [
        "255 no payload type",
        "0 repeated at 31",
        "72 as RTCP",
        "72 unmapped",
        "64 as RTCP",
        "96 unmapped",
        "2 unmapped",
        "40 unmapped",
        "x no payload type",
    ];
    assert_eq!(facts(body), expected);
    assert_eq!(facts("m=audio 5004 RTP/AVP 101\na=rtpmap:101\n"), [""; 0], "that line has an error of its own");
}

#[test]
fn mapped_twice() {
    let maps = |first: &str, second: &str| {
        facts(&format!("m=audio 5004 RTP/AVP 101\na=rtpmap:101 {first}\na=rtpmap:101 {second}\n"))
    };
    let event = "telephone-event/8000";
    assert_eq!(maps(event, "telephone-event/16000"), ["101 mapped 3 4 false"]);
    for same in [event, "TELEPHONE-event/8000", "telephone-event/8000/1", " telephone-event/8000 "] {
        assert_eq!(maps(event, same), ["101 mapped 3 4 true"], "{same}");
        assert_eq!(maps(same, event), ["101 mapped 3 4 true"], "{same}");
    }
    for other in ["telephone-event/8000/2", "telephone-event", "x/8000", "", "/8000"] {
        assert_eq!(maps(event, other), ["101 mapped 3 4 false"], "{other}");
    }
    let thrice = "m=video 9 RTP/AVP 96\na=rtpmap:96 VP8/90000\na=rtpmap:96 VP8/90000\na=rtpmap:96 VP9/90000\n";
    assert_eq!(facts(thrice), ["96 mapped 3 4 true", "96 mapped 3 5 false"]);
}

#[test]
fn parametrized_twice() {
    let body = "m=audio 5004 RTP/AVP 0\na=fmtp:0 x\na=fmtp:0 x\na=fmtp:0 y\n";
    assert_eq!(facts(body), ["0 parameters 3 4", "0 parameters 3 5"]);
}

#[test]
fn static_payload_types_overridden() {
    let map = |number: u8, rtpmap: &str| facts(&format!("m=audio 5004 RTP/AVP {number}\na=rtpmap:{number} {rtpmap}\n"));
    assert_eq!(map(10, "telephone-event/8000"), ["10 not L16 3"]);
    assert_eq!(map(0, "PCMU/16000"), ["0 not PCMU 3"]);
    assert_eq!(map(0, "PCMU/8000/2"), ["0 not PCMU 3"]);
    assert_eq!(map(10, "L16/44100"), ["10 not L16 3"], "that is 11");
    let same = [
        (18, "G729A/8000"),
        (18, "g729"),
        (4, "G7231/8000"),
        (14, "MPA/90000/2"),
        (10, "L16/44100/2"),
        (0, "PCMU/8000/1"),
    ];
    for (number, rtpmap) in same {
        assert_eq!(map(number, rtpmap), [""; 0], "{rtpmap}");
    }
    assert_eq!(map(2, "G726-32/8000"), [""; 0], "reserved, and used so");
    assert_eq!(map(31, ""), [""; 0]);
}

#[test]
fn what_is_for_no_format_of_the_line() {
    let body = "m=video 9 RTP/AVP 96\na=rtpmap:96 VP8/90000\na=rtpmap:97 rtx/90000\na=fmtp:97 apt=96\n\
                a=rtcp-fb:98 nack\na=rtcp-fb:* nack\na=rid:1 send pt=96,99, 100\na=rid:2 send pt=\na=rtpmap\n\
                a=rtpmap:096 x/1\na=fmtp:255 x\na=ptime:20\n";
    let expected = [
        "97 missing 4",
        "97 missing 5",
        "98 missing 6",
        "99 missing 8",
        "100 missing 8",
        "096 missing 11",
        "255 missing 12",
    ];
    assert_eq!(facts(body), expected);
}

#[test]
fn sections_that_are_not_rtp_have_none() {
    for line in ["m=image 9 udptl t38", "m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "m=audio 9", "m=audio"] {
        assert_eq!(facts(&format!("{line}\na=rtpmap:96 x/1\na=fmtp:97 x\n")), [""; 0], "{line}");
    }
}
