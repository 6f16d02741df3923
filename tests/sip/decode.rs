//! SDP out of messages: where it is, whose it is, and why there is none.

use std::fmt::Write;

use sdp_decoder::check::{Checker, Preset};
use sdp_decoder::sip::{DeviationKind, Message, Purpose};
use sdp_decoder::{DecodeError, Decoder, LimitKind, Limits, Line, Redactor, Role, Span, decode_all, decode_sdp};

use super::read;

const SDP: &str = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n";

fn message(headers: &str, body: &str) -> String {
    format!("INVITE sip:b@h SIP/2.0\r\n{headers}Content-Type: application/sdp\r\n\r\n{body}")
}

#[test]
fn places_are_those_of_the_message() {
    let input = message("To: <sip:b@h>\r\n", &SDP.replace("5004", "70000"));
    let offer = decode_sdp(&input).expect("there is SDP");
    let error = offer.media().next().and_then(|media| media.port().err()).expect("no such port");
    assert_eq!(offer.position(error.span()).to_string(), "9:9");
    assert_eq!(error.span().of(&input), "70000");
    // Also what is no part of the SDP has its place.
    assert_eq!(offer.position(Span { start: 24, end: 26 }).to_string(), "2:1");
    assert_eq!(offer.position(Span { start: 0, end: 3 }).to_string(), "1:1");
    let report = Checker::new(Preset::Rfc8866).check(&offer);
    let places: Vec<_> = report.findings().iter().map(|finding| finding.position().to_string()).collect();
    assert_eq!(places, ["9:9"]);
    assert_eq!(offer.lines().map(Line::number).collect::<Vec<_>>(), [5, 6, 7, 8, 9, 10]);
    assert_eq!(offer.lines().map(|line| line.position().line).collect::<Vec<_>>(), [5, 6, 7, 8, 9, 10]);
}

/// By RFC 6337, section 2.
#[test]
fn roles() {
    let rows: [(&str, &str, Purpose); 20] = [
        ("INVITE sip:b@h SIP/2.0", "1 INVITE", Purpose::Offer),
        ("UPDATE sip:b@h SIP/2.0", "1 UPDATE", Purpose::Offer),
        ("ACK sip:b@h SIP/2.0", "1 ACK", Purpose::Answer),
        ("PRACK sip:b@h SIP/2.0", "1 PRACK", Purpose::OfferOrAnswer),
        ("OPTIONS sip:b@h SIP/2.0", "1 OPTIONS", Purpose::Capabilities),
        ("BYE sip:b@h SIP/2.0", "1 BYE", Purpose::NoPart),
        ("MESSAGE sip:b@h SIP/2.0", "1 MESSAGE", Purpose::NoPart),
        ("SIP/2.0 100 Trying", "1 INVITE", Purpose::NoPart),
        ("SIP/2.0 180 Ringing", "1 INVITE", Purpose::Preview),
        ("SIP/2.0 183 Session Progress", "1\r\n INVITE\r\nRSeq: 1", Purpose::OfferOrAnswer),
        ("SIP/2.0 183 Session Progress", "1 INVITE\r\nRequire: timer, 100REL", Purpose::OfferOrAnswer),
        ("SIP/2.0 200 OK", "1 INVITE", Purpose::OfferOrAnswer),
        ("SIP/2.0 200 OK", "1 UPDATE", Purpose::Answer),
        ("SIP/2.0 202 Accepted", "1 PRACK", Purpose::Answer),
        ("SIP/2.0 200 OK", "1 OPTIONS", Purpose::Capabilities),
        ("SIP/2.0 200 OK", "1 BYE", Purpose::NoPart),
        ("SIP/2.0 488 Not Acceptable Here", "1 INVITE", Purpose::Capabilities),
        ("SIP/2.0 606 Not Acceptable", "1 UPDATE", Purpose::Capabilities),
        ("SIP/2.0 486 Busy Here", "1 INVITE", Purpose::NoPart),
        ("SIP/2.0 200 OK", "INVITE", Purpose::NoPart),
    ];
    for (start_line, sequence, purpose) in rows {
        let input = format!("{start_line}\r\nCSeq: {sequence}\r\nc: application/sdp\r\n\r\n{SDP}");
        assert_eq!(read(&input).purpose(), purpose, "{input}");
        assert_eq!(read(&input).role(), purpose.role());
        let role = |decoder: Decoder| decoder.decode(&input).expect("there is SDP").role();
        assert_eq!(role(Decoder::new()), purpose.role());
        assert_eq!(role(Decoder::new().role(Role::Answer)), Role::Answer, "the decoder was told");
        assert!(decode_all(&input).expect("there is SDP").all(|session| session.role() == purpose.role()));
    }
    let known = [Purpose::Offer.role(), Purpose::Answer.role(), Purpose::Preview.role()];
    assert_eq!(known, [Role::Offer, Role::Answer, Role::Unknown]);
}

#[test]
fn several_descriptions() {
    let part = |name: &str| format!("--b\r\nContent-Type: application/sdp\r\n\r\n{}\r\n", SDP.replace("s=-", name));
    let body = format!("{}{}{}--b--\r\n", part("s=one"), part("s=two\r\nm=x\r\nv=0\r\ns=joined"), part("s=three"));
    let input = format!("UPDATE sip:b@h SIP/2.0\r\nc: multipart/mixed;boundary=b\r\nl: {}\r\n\r\n{body}", body.len());
    let sessions = decode_all(&input).expect("there is SDP");
    let names: Vec<_> = sessions
        .clone()
        .map(|session| session.session_name().expect("a name").expect("a right one").to_string())
        .collect();
    assert_eq!(names, ["one", "two", "joined", "three"]);
    let parts: Vec<String> = sessions.clone().map(|session| session.to_string()).collect();
    assert_eq!(parts.concat(), input);
    for session in sessions {
        for line in session.lines() {
            let number = line.number() as usize;
            assert_eq!(input.lines().nth(number - 1), Some(line.text()));
        }
    }
    // Two in one part.
    let joined = decode_all(message("", &SDP.repeat(2))).expect("there is SDP");
    let numbers: Vec<_> = joined.map(|session| session.lines().next().map(Line::number)).collect();
    assert_eq!(numbers, [Some(4), Some(10)]);
    let input = message("", &SDP.repeat(2));
    assert_eq!(decode_sdp(&input).expect("there is SDP").following_text(), SDP);
}

/// A stream has the next message right behind the body, also where the body does not end its last line.
#[test]
fn what_follows_is_no_part_of_the_body() {
    let body = SDP.trim_end();
    let length = format!("l: {}\r\n", body.len());
    for next in ["BYE sip:a@h SIP/2.0\r\n\r\n", "\r\nSIP/2.0 200 OK\r\n\r\n"] {
        let input = message(&length, body) + next;
        let offer = decode_sdp(&input).expect("there is SDP");
        assert_eq!(offer.sdp_bytes(), body.as_bytes());
        assert_eq!(offer.lines().next_back().map(Line::text), Some("c=IN IP4 192.0.2.1"));
        let message = read(&input);
        assert_eq!(message.following_bytes(), next.as_bytes());
        assert!(message.deviations().is_empty(), "{:?}", message.deviations());
    }
    // The same where the line that is cut is not UTF-8 on one of its sides.
    let body = [SDP.as_bytes(), b"i=caf\xe9"].concat();
    let head = format!("ACK sip:b@h SIP/2.0\r\nc: application/sdp\r\nl: {}\r\n\r\n", body.len());
    let input = [head.as_bytes(), &body, "BYE sip:\u{e9}@h SIP/2.0\r\n".as_bytes()].concat();
    let offer = decode_sdp(&input).expect("there is SDP");
    assert_eq!(offer.sdp_bytes(), body);
    assert_eq!(offer.lines().next_back().map(Line::text), Some("i=caf\u{e9}"));
    assert!(offer.text().ends_with("BYE sip:\u{e9}@h SIP/2.0\r\n"), "what is UTF-8 stays so");
    // A character that a wrong length cuts is no part of the body.
    let input = message("l: 7\r\n", "v=0\r\n\u{4e00}") + "";
    let cut = format!("{input}BYE sip:a@h SIP/2.0\r\n");
    assert_eq!(
        decode_sdp(&cut).expect("there is SDP").sdp_bytes(),
        "v=0\r\n\u{4e00}BYE sip:a@h SIP/2.0\r\n".as_bytes()
    );
}

#[test]
fn pasted_bodies_are_mended_in_messages_too() {
    let offer = message("", "v=0\\r\\ns=-\\r\\nm=audio 1 RTP/AVP 0\\r\\n");
    let offer = decode_sdp(&offer).expect("there is SDP");
    assert_eq!((offer.lines().len(), offer.media().len()), (3, 1));
    assert_eq!(offer.lines().map(Line::number).collect::<Vec<_>>(), [4, 5, 6]);
}

#[test]
fn bytes_that_are_not_utf_8() {
    let body = b"v=0\r\ns=caf\xe9\r\n";
    let input = [&b"INFO sip:Ren\xe9@h SIP/2.0\r\nl: 13\r\nc: application/sdp\r\n\r\n"[..], body].concat();
    let message = Message::read(&input).expect("a message");
    assert_eq!(message.start_line().to_string(), "INFO sip:Ren\u{e9}@h SIP/2.0");
    let part = message.body().expect("a body");
    assert_eq!((part.bytes(), part.text()), (&body[..], "v=0\r\ns=caf\u{e9}\r\n"));
    assert_eq!(message.missing_bytes(), 0);
    let found = decode_sdp(&input).expect("there is SDP");
    assert_eq!((found.to_bytes(), found.sdp_bytes()), (input.as_slice(), &body[..]));
    let report = Checker::new(Preset::Rfc8866).check(&found);
    assert!(report.findings().iter().any(|finding| finding.code() == "not-utf-8" && finding.position().line == 6));
}

#[test]
fn what_a_message_without_sdp_says() {
    let says = |input: &str| decode_sdp(input).expect_err("there is no SDP").to_string();
    let typed = |content_type: &str, body: &str| {
        says(&format!("SIP/2.0 200 OK\r\nCSeq: 1 INVITE\r\nc: {content_type}\r\n\r\n{body}"))
    };
    assert_eq!(says("BYE sip:b@h SIP/2.0\r\n\r\n"), "there is no SDP in the BYE request: it has no body");
    assert_eq!(says("SIP/2.0 200 OK\r\n\r\nhello"), "there is no SDP in the 200 response: its body is of no type");
    let plain = "there is no SDP in the 200 response to INVITE: its body is text/plain";
    assert_eq!(typed("text/plain", SDP), plain);
    assert_eq!(typed("text/\u{7}bell", ""), "there is no SDP in the 200 response to INVITE: it has no body");
    assert!(typed("text/\u{7}bell", "x").ends_with("its body is text/\u{2407}bell"));
    let long = typed(&"x".repeat(1000), "x");
    assert!(long.len() < 200, "{long}");
    let many = typed("multipart/mixed;boundary=b", &"--b\r\nc: a/b\r\n\r\n\r\n".repeat(9));
    assert!(many.ends_with("the parts of its body are a/b, a/b, a/b, a/b, and 5 more"), "{many}");
    let Err(DecodeError::NoSdpInMessage { message, .. }) = decode_sdp("BYE sip:b@h SIP/2.0\r\n\r\n") else {
        panic!("it is a message without SDP");
    };
    assert_eq!((message.message(), message.body()), ("BYE request", "it has no body"));
}

/// Headers hold names and credentials, which nobody takes out of them.
#[test]
fn what_is_redacted_has_no_headers() {
    let input = message("From: Alice <sip:alice@h>\r\nAuthorization: Digest response=\"x\"\r\n", SDP) + "\r\n";
    let offer = decode_sdp(&input).expect("there is SDP");
    let shared = Redactor::new().redact(&offer);
    let alone = decode_sdp(offer.sdp_bytes()).expect("there is SDP");
    assert_eq!(String::from_utf8_lossy(&shared), String::from_utf8_lossy(&Redactor::new().redact(&alone)));
}

/// What is no message is decoded as it always was.
#[test]
fn only_a_first_line_makes_a_message() {
    for input in
        ["INVITE sip:b@h\r\nv=0\r\n", "SIP/2.0\r\nv=0\r\n", "INVITE SIP/2.0\r\nv=0\r\n", "GET / HTTP/1.1\r\nv=0\r\n"]
    {
        assert!(Message::read(input).is_err());
        assert_eq!(decode_sdp(input).expect("there is SDP").lines().len(), 2);
    }
    for start_line in
        ["a b sip/7.0", "INVITE  sip:b@h;x y  SIP/2.0 ", "\u{feff}\r\n\nSIP/2.0 200", "sip/2.0 2000 \u{43d}\u{43e}"]
    {
        let input = format!("{start_line}\r\n\r\nv=0\r\n");
        assert_eq!(decode_sdp(&input).expect("there is SDP").sdp_bytes(), b"v=0\r\n", "{start_line:?}");
    }
}

#[test]
fn limits_hold_for_messages() {
    let input = message("a: b\r\n", SDP);
    let decode = |limits| Decoder::new().limits(limits).decode(&input);
    assert!(decode(Limits::default().lines(6)).is_ok());
    let is_exceeded = |lines| {
        matches!(
            decode(Limits::default().lines(lines)),
            Err(DecodeError::LimitExceeded { limit: LimitKind::Lines, .. })
        )
    };
    assert!(is_exceeded(5), "the SDP has six lines");
    assert!(is_exceeded(3), "the headers have four");
    assert!(matches!(
        decode(Limits::default().bytes(input.len() - 1)),
        Err(DecodeError::LimitExceeded { limit: LimitKind::Bytes, .. })
    ));
}

#[test]
fn strict_mode_judges_the_sdp() {
    let good = message("", SDP);
    assert!(Decoder::new().strict().decode(&good).is_ok());
    let error = Decoder::new().strict().decode(good.replace("s=-\r\n", "")).expect_err("a line is missing");
    assert_eq!(error.findings().len(), 1);
}

/// Bodies in bodies are looked into so deep and no deeper, and never by recursion.
#[test]
fn deeply_nested_bodies() {
    let nested = |depth: usize| {
        let mut input = String::from("INVITE sip:b@h SIP/2.0\r\nc: multipart/mixed;boundary=b0\r\n\r\n");
        for level in 0..depth {
            write!(input, "--b{level}\r\nc: multipart/mixed;boundary=b{}\r\n\r\n", level + 1)
                .expect("a string takes all");
        }
        write!(input, "--b{depth}\r\nc: application/sdp\r\n\r\n{SDP}\r\n").expect("a string takes all");
        input
    };
    assert!(decode_sdp(nested(15)).expect("there is SDP").sdp_bytes().starts_with(SDP.as_bytes()));
    let deep = nested(16);
    let error = decode_sdp(&deep).expect_err("too deep");
    assert!(error.to_string().ends_with("the only part of its body is multipart/mixed"), "{error}");
    let kinds: Vec<_> = read(&deep).deviations().iter().map(|deviation| format!("{:?}", deviation.kind)).collect();
    assert!(kinds.contains(&"NestedTooDeep".to_owned()), "{kinds:?}");
    assert!(decode_sdp(nested(100_000)).is_err());
}

/// Where the first boundary is lost, the one that closes the body opens no part: it is told, and nothing is lost.
#[test]
fn a_first_boundary_that_is_lost() {
    let kinds = |input: &str| {
        let message = read(input);
        let parts: Vec<_> = message.body_parts().map(|part| (part.depth(), part.text().to_owned())).collect();
        (message.deviations().iter().map(|deviation| deviation.kind).collect::<Vec<_>>(), parts)
    };
    let multipart = |body: &str| {
        format!("INVITE sip:b@h SIP/2.0\r\nc: multipart/mixed;boundary=b\r\nl: {}\r\n\r\n{body}", body.len())
    };
    let body = format!("c: application/sdp\r\n\r\n{SDP}--b--\r\n");
    assert_eq!(kinds(&multipart(&body)), (vec![DeviationKind::NoParts], vec![(0, body)]));
    // Where other parts follow, the SDP is in none.
    let body = format!("c: application/sdp\r\n\r\n{SDP}--b\r\nc: application/isup\r\n\r\n1\r\n--b--\r\n");
    assert_eq!(kinds(&multipart(&body)), (vec![DeviationKind::SdpBeforeParts], vec![(1, "1".to_owned())]));
    let body = format!("preamble\r\n--b\r\nc: application/sdp\r\n\r\n{SDP}--b--\r\n{SDP}");
    assert_eq!(kinds(&multipart(&body)).0, []);
    // One body in another.
    let inner = format!("c: application/sdp\r\n\r\n{SDP}--i--");
    let body = format!("--b\r\nc: multipart/mixed;boundary=i\r\n\r\n{inner}\r\nepilogue\r\n--b\r\n\r\nx\r\n--b--\r\n");
    let expected = vec![(1, inner.replace("\r\n--i--", "")), (1, "x".to_owned())];
    assert_eq!(kinds(&multipart(&body)), (vec![DeviationKind::NoParts], expected));
}

/// That another message follows is told at its first line, also where it is not UTF-8 before.
#[test]
fn following_messages_are_told() {
    let told = |input: &[u8]| {
        let message = Message::read(input).expect("a message");
        let report = message.check();
        let mut found = report.findings().iter().filter(|finding| finding.code() == "following-message");
        found.next().map(|finding| (finding.position().to_string(), finding.message().to_owned()))
    };
    let says = |place: &str| Some((place.to_owned(), "another message follows; only the first was read".to_owned()));
    let next = "SIP/2.0 200 OK\r\nl: 0\r\n\r\n";
    assert_eq!(told(format!("{}{next}", message("l: 87\r\n", SDP)).as_bytes()), says("11:1"));
    assert_eq!(told(format!("BYE sip:b@h SIP/2.0\r\nl: 0\r\n\r\n\r\n\r\n{next}{next}").as_bytes()), says("6:1"));
    let latin_1 = [b"INFO sip:caf\xe9@h SIP/2.0\r\nl: 3\r\n\r\n\xe9\xe9\xe9", next.as_bytes()].concat();
    assert_eq!(told(&latin_1), says("4:4"));
    // What was copied has other line ends than those that were counted, or no length at all.
    let copied = format!("{}{next}", message("l: 87\r\n", SDP)).replace("\r\n", "\n");
    assert_eq!(told(copied.as_bytes()), says("11:1"));
    assert_eq!(told(format!("BYE sip:b@h SIP/2.0\r\n\r\n{next}").as_bytes()), says("3:1"));
    let fragment = format!("NOTIFY sip:b@h SIP/2.0\r\nc: message/sipfrag\r\n\r\n{next}");
    assert_eq!(told(fragment.as_bytes()), None, "it is the body");
    assert_eq!(told(b"BYE sip:b@h SIP/2.0\r\nl: 0\r\n\r\n\r\n\r\n"), None);
    assert_eq!(told(format!("BYE sip:b@h SIP/2.0\r\nl: 0\r\n\r\nrest {next}").as_bytes()), None);
}
