//! Pasted text: what is taken for it, and what is not.

use sdp_decoder::line::LineType;
use sdp_decoder::{DeviationKind, LimitKind, Limits, decode_all};

use super::{decode, line};

/// The lines of a body, by their text.
fn lines(body: &str) -> Vec<String> {
    decode(body).lines().map(|line| line.text().to_owned()).collect()
}

#[test]
fn escapes_end_the_lines_of_a_body_in_one_line() {
    let body = r"v=0\r\ns=-\nm=audio 5004 RTP/AVP 0\ra=ptime:20\r\n";
    assert_eq!(lines(body), ["v=0", "s=-", "m=audio 5004 RTP/AVP 0", "a=ptime:20"]);
    let offer = decode(body);
    assert_eq!((offer.to_bytes(), offer.to_string().as_str()), (body.as_bytes(), body));
    let ptime = line(&offer, 4);
    assert_eq!((ptime.number(), ptime.media().is_some()), (4, true));
    assert_eq!(ptime.span().of(offer.text()), "a=ptime:20");
    assert_eq!(offer.position(ptime.span()).to_string(), "4:1");
    // A place inside of an escape is where that begins, as with CRLF.
    for at in 3..7 {
        let span = sdp_decoder::Span { start: at, end: at };
        assert_eq!(offer.position(span).to_string(), "1:4", "{at}");
    }
}

#[test]
fn other_backslashes_are_text() {
    for body in [
        // Lines that end.
        "v=0\r\ns=C:\\recordings\\new\r\n",
        "v=0\r\ns=a\\r\\nb=c\r\n",
        // Nothing follows that is a line.
        r"s=C:\new",
        r"s=C:\root\name=x",
        // An escape of an escape.
        r"v=0\\r\\ns=-\\r\\n",
    ] {
        let expected: Vec<&str> = body.lines().collect();
        assert_eq!(lines(body), expected, "{body:?}");
    }
    // Not UTF-8: the text is made by the ends that are characters.
    let input = b"v=0\\r\\ns=\xe9\\r\\n";
    let sessions = decode_all(input).expect("it has a line");
    assert_eq!(sessions.map(|session| session.lines().len()).collect::<Vec<_>>(), [1]);
}

#[test]
fn what_stands_around_a_body_is_no_part_of_it() {
    for body in [
        "\"v=0\ns=-\na=sendrecv\"",
        "  'v=0\ns=-\na=sendrecv' ;\n",
        "`v=0\ns=-\na=sendrecv`\n\n",
        r#"{"type":"offer","sdp":"v=0\ns=-\na=sendrecv"}"#,
        "{\n  \"sdp\" : \"v=0\\ns=-\\na=sendrecv\"\n}\n",
    ] {
        let offer = decode(body);
        let typed: Vec<_> = offer.lines().filter(|line| line.line_type().is_some()).collect();
        assert_eq!(typed.iter().map(|line| line.text()).collect::<Vec<_>>(), ["v=0", "s=-", "a=sendrecv"], "{body:?}");
        assert_eq!(offer.to_bytes(), body.as_bytes());
        let told = typed[0].reading().deviations;
        assert_eq!(told.iter().map(|told| told.kind).collect::<Vec<_>>(), [DeviationKind::Quotes], "{body:?}");
        assert_eq!(told[0].span.end, typed[0].span().start, "{body:?}");
    }
    // A quote that nothing opens, or that belongs to the value.
    assert_eq!(lines("v=0\ns=\"-\"\n"), ["v=0", "s=\"-\""]);
    assert_eq!(lines("v=0\na=x:y\"\n"), ["v=0", "a=x:y\""]);
    assert_eq!(lines("\"junk\nv=0\na=x:y\"\n"), ["\"junk", "v=0", "a=x:y\""]);
}

#[test]
fn blanks_around_the_equals_sign() {
    let offer = decode("v = 0\na\t= ptime:20\ns =\nz foo = 1\nm =audio 5004 RTP/AVP 0\n");
    let told: Vec<_> = offer.lines().map(|line| (line.line_type().map(LineType::letter), line.value())).collect();
    let expected = [
        (Some('v'), "0"),
        (Some('a'), "ptime:20"),
        (Some('s'), ""),
        (None, "z foo = 1"),
        (Some('m'), "audio 5004 RTP/AVP 0"),
    ];
    assert_eq!(told, expected);
    let ptime = line(&offer, 2).attribute().expect("an attribute");
    assert_eq!((ptime.name(), ptime.value()), ("ptime", Some("20")));
    let reading = line(&offer, 1).reading();
    assert_eq!(reading.deviations[0].kind, DeviationKind::BlanksAroundEqualsSign);
    assert_eq!(reading.deviations[0].span.range(), 1..4);
    // More than anybody writes.
    let far = format!("v=0\ns{}=x\n", " ".repeat(255));
    assert_eq!(line(&decode(&far), 2).line_type(), None);
}

#[test]
fn escaped_lines_are_counted_against_the_limit() {
    let decoder = sdp_decoder::Decoder::new().limits(Limits::default().lines(2));
    let error = decoder.decode(r"v=0\r\ns=-\r\nt=0 0\r\n").expect_err("three lines");
    let is_lines = matches!(error, sdp_decoder::DecodeError::LimitExceeded { limit: LimitKind::Lines, allowed: 2, .. });
    assert!(is_lines, "{error}");
}

#[test]
fn joined_sessions_may_be_escaped() {
    let one = r"v=0\r\no=a 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";
    let two = r"v=0\r\no=b 1 1 IN IP4 192.0.2.2\r\ns=-\r\nt=0 0\r\n";
    let input = [one, two].concat();
    let parts: Vec<String> = decode_all(&input).expect("two").map(|session| session.to_string()).collect();
    assert_eq!(parts, [one, two]);
    assert_eq!(decode(&input).following_text(), two);
}
