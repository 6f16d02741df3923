//! What the reader of a line tells: what it tolerates, and all that it cannot read.

use sdp_decoder::DeviationKind::{
    self, ByteOrderMark, ExtraBlanks, LeadingBlanks, MissingClockRate, MissingParameters, NotNumeric, TrailingBlanks,
    WrongCase,
};
use sdp_decoder::{ValueError, decode_sdp};

use super::{decode, line};

/// What is told of a line that is the second one, in the order in which it is told; each with its text.
fn deviations(text: &str) -> Vec<(DeviationKind, String)> {
    let body = format!("v=0\r\n{text}\r\n");
    let description = decode(&body);
    let reading = line(&description, 2).reading();
    assert!(reading.errors.is_empty(), "{text:?}: {reading:?}");
    reading.deviations.iter().map(|told| (told.kind, told.span.of(&body).to_owned())).collect()
}

#[test]
fn deviations_are_told_in_the_order_of_the_text() {
    for (text, expected) in [
        ("a=rtcp-mux", vec![]),
        ("a=rtcp-mux ", vec![(TrailingBlanks, " ")]),
        (" a=x", vec![(LeadingBlanks, " ")]),
        ("\t a=x", vec![(LeadingBlanks, "\t ")]),
        ("a= ptime :20", vec![(LeadingBlanks, " "), (TrailingBlanks, " ")]),
        (" a=ptime:\t20 ", vec![(LeadingBlanks, " "), (LeadingBlanks, "\t"), (TrailingBlanks, " ")]),
        ("c=In IP4 192.0.2.1", vec![(WrongCase, "In")]),
        (
            "c=IN  ip4\t192.0.2.1 ",
            vec![(ExtraBlanks, "  "), (WrongCase, "ip4"), (ExtraBlanks, "\t"), (TrailingBlanks, " ")],
        ),
        ("c=IN IP4 233.252.0.1 /127", vec![(ExtraBlanks, " ")]),
        ("b=AS :64", vec![(ExtraBlanks, " ")]),
        ("b=as  :64", vec![(WrongCase, "as"), (ExtraBlanks, "  ")]),
        ("m=audio 5004 RTP/AVP 0  8 \t9", vec![(ExtraBlanks, "  "), (ExtraBlanks, " \t")]),
        ("m=Audio 5004 RTP/AVP 0\t8 ", vec![(WrongCase, "Audio"), (ExtraBlanks, "\t"), (TrailingBlanks, " ")]),
        ("a=group:bundle 0  1", vec![(WrongCase, "bundle"), (ExtraBlanks, "  ")]),
        ("a=rtpmap:97 VP8 /90000", vec![(ExtraBlanks, " ")]),
        ("a=rtpmap:98  iLBC", vec![(ExtraBlanks, "  "), (MissingClockRate, "")]),
        ("a=fmtp:111", vec![(MissingParameters, "")]),
        ("k=Clear:x", vec![(WrongCase, "Clear")]),
        ("a=PTIME:20", vec![(WrongCase, "PTIME")]),
        ("o=- -1 0xAC IN IP4 192.0.2.1", vec![(NotNumeric, "-1"), (NotNumeric, "0xAC")]),
        ("\u{feff}t=0 0", vec![(ByteOrderMark, "\u{feff}")]),
        ("\u{feff}\u{feff} t=0 0", vec![(ByteOrderMark, "\u{feff}\u{feff}"), (LeadingBlanks, " ")]),
        // Blanks belong to text.
        ("s= a  b ", vec![]),
        ("a=tool: a  b ", vec![]),
        ("a=x-mine: a  b ", vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(kind, span)| (kind, span.to_owned())).collect();
        assert_eq!(deviations(text), expected, "{text:?}");
    }
}

/// At the very beginning, a mark is where marks belong.
#[test]
fn the_mark_of_a_file_is_no_deviation() {
    let description = decode("\u{feff}v=0\r\n\u{feff}s=-\r\n");
    assert!(line(&description, 1).reading().deviations.is_empty());
    assert_eq!(line(&description, 2).reading().deviations.first().map(|told| told.kind), Some(ByteOrderMark));
}

/// A value of blanks only has them behind it, not before and behind.
#[test]
fn blanks_alone_are_told_once() {
    for letter in ["v=", "o=", "u=", "c=", "b=", "t=", "r=", "z=", "k=", "m=", "a=ptime:", "a=rtpmap:", "a=group:"] {
        let body = format!("v=0\r\n{letter} \t \r\n");
        let description = decode(&body);
        let reading = line(&description, 2).reading();
        let blanks = [LeadingBlanks, ExtraBlanks, TrailingBlanks];
        let told = reading.deviations.iter().filter(|told| blanks.contains(&told.kind));
        let told: Vec<_> = told.map(|told| (told.kind, told.span.of(&body))).collect();
        assert_eq!(told, [(TrailingBlanks, " \t ")], "{letter}");
        let spans = reading.fields.iter().map(|field| field.span).chain(reading.errors.iter().map(ValueError::span));
        assert!(
            spans.clone().count() > 0 && spans.into_iter().all(|span| span.start <= span.end),
            "{letter}: {reading:?}"
        );
    }
}

/// The fields at fault of the second line, each with its text.
fn errors(text: &str) -> Vec<(&'static str, String)> {
    let body = format!("v=0\r\n{text}\r\n");
    let description = decode(&body);
    let line = line(&description, 2);
    assert_eq!(line.errors(), line.reading().errors, "{text:?}");
    line.errors().iter().map(|error| (error.field(), error.span().of(&body).to_owned())).collect()
}

#[test]
fn every_error_of_a_line_is_told() {
    for (text, expected) in [
        ("m=audio 70000 RTP/AVP", vec![("port", "70000"), ("formats", "")]),
        ("m=audio RTP/AVP 0", vec![("port", "RTP"), ("number of ports", "AVP"), ("formats", "")]),
        ("m=", vec![("media type", ""), ("port", ""), ("protocol", ""), ("formats", "")]),
        ("m=audio 5004/0 RTP/AVP 0", vec![("number of ports", "0")]),
        (
            "a=rtpmap:128 /0/",
            vec![("payload type", "128"), ("encoding name", ""), ("clock rate", "0"), ("encoding parameters", "")],
        ),
        ("a=rtpmap:96 opus/48000/", vec![("encoding parameters", "")]),
        ("a=rtpmap:96 opus/48000/2 foo", vec![("after the value", "foo")]),
        ("a=two words:1", vec![("attribute name", "two words")]),
        ("a=", vec![("attribute name", "")]),
        ("a= :x", vec![("attribute name", "")]),
        ("a=rtcp:5005 IN IP4 192.0.2.1 x", vec![("after the value", "x")]),
        ("c=IN IP4 10.0.0.1 foo", vec![("after the value", "foo")]),
        ("k=pass:word", vec![("key method", "pass")]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(field, span)| (field, span.to_owned())).collect();
        assert_eq!(errors(text), expected, "{text:?}");
    }
}

/// A line that is none has no reader.
#[test]
fn nothing_is_told_of_other_lines() {
    for text in ["", "  ", "???", "V=0", " x=1", "\u{feff}hello", "\u{ff01}v=0"] {
        let body = format!("v=0\r\n{text}\r\n");
        let description = decode_sdp(&body).expect("it is SDP");
        let line = line(&description, 2);
        let reading = line.reading();
        assert!(reading.fields.is_empty() && reading.deviations.is_empty() && reading.errors.is_empty(), "{text:?}");
        assert_eq!((line.line_type(), line.text()), (None, text));
    }
}
