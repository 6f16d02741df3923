//! What strict mode finds: which line, which field, and where.

use sdp_decoder::check::Finding;
use sdp_decoder::{Decoder, Position, decode_sdp};

use super::OFFER;

fn rejected(body: &[u8]) -> Vec<Finding> {
    let error = Decoder::new().strict().decode_all(body).expect_err("something is wrong with it");
    error.findings().to_vec()
}

/// What is found in a whole session with that line added.
fn found_in(line: &str) -> Vec<String> {
    rejected(format!("{OFFER}{line}\r\n").as_bytes()).iter().map(ToString::to_string).collect()
}

/// Strictness is about the sessions that are asked for.
#[test]
fn strict_looks_at_the_first_session_or_at_all() {
    let joined = format!("{OFFER}{}", OFFER.replace("5004", "70000"));
    assert!(Decoder::new().strict().decode(&joined).is_ok());
    let findings = rejected(joined.as_bytes());
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    let message = "m=, port: found \"70000\", expected a number up to 65535";
    assert_eq!(finding.to_string(), format!("11:9: error[unreadable-value]: {message}"));
    assert_eq!(finding.message(), message);
    assert_eq!((finding.reference(), finding.cure()), ("RFC 8866, section 5.14", "write the field as it is expected"));
    assert_eq!(finding.rule().code, finding.code());
    assert_eq!(finding.severity().to_string(), "error");
}

#[test]
fn every_error_of_a_line_is_told() {
    let expected = [
        "7:1: error[missing-connection]: no `c=` line in the section, nor in the session",
        "7:9: error[unreadable-value]: m=, port: found \"70000\", expected a number up to 65535",
        "7:22: error[unreadable-value]: m=, formats: found nothing, expected at least one format",
    ];
    assert_eq!(found_in("m=audio 70000 RTP/AVP"), expected);
    let expected = [
        "7:10: error[unreadable-value]: a=rtpmap, payload type: found \"128\", expected a payload type from 0 to 127",
        "7:19: error[unreadable-value]: a=rtpmap, clock rate: found \"48k\", expected a number from 1 to 4294967295",
        "7:23: error[unreadable-value]: a=rtpmap, encoding parameters: found nothing, expected some text",
    ];
    assert_eq!(found_in("a=rtpmap:128 opus/48k/"), expected);
}

/// Each names the line it is about: attributes that are registered by their name.
#[test]
fn findings_name_their_line() {
    for (line, finding) in [
        ("c=IN IP4", "7:9: error[unreadable-value]: c=, address: found nothing, expected an address"),
        (
            "c=IN IP4 10.0.0.1 foo",
            "7:19: error[unreadable-value]: c=, after the value: found \"foo\", expected the end of the line",
        ),
        (
            "a=ptime",
            "7:8: error[unreadable-value]: a=ptime, value: found nothing, expected `:` and a value after the name",
        ),
        (
            "a=rtcp-mux:yes",
            "7:12: error[unreadable-value]: a=rtcp-mux, value: found \"yes\", expected the name alone, without `:`",
        ),
        ("a=", "7:3: error[unreadable-value]: a=, attribute name: found nothing, expected a name without blanks in it"),
        (
            "a=two words:1",
            "7:3: error[unreadable-value]: a=, attribute name: found \"two words\", expected a name without blanks in it",
        ),
    ] {
        assert_eq!(found_in(line), [finding], "{line:?}");
    }
}

/// What is quoted is short and on one line.
#[test]
fn quotes_are_cut() {
    let number = "expected a number up to 18446744073709551615";
    let found = found_in(&format!("b=AS:{}", "x".repeat(50)));
    let quoted = format!("\"{}\" and more", "x".repeat(48));
    assert_eq!(found, [format!("7:6: error[unreadable-value]: b=, bandwidth: found {quoted}, {number}")]);
    let found = found_in("b=AS:1\u{1b}\u{202e}2");
    let quoted = "\"1\u{241b}\u{fffd}2\"";
    assert_eq!(found, [format!("7:6: error[unreadable-value]: b=, bandwidth: found {quoted}, {number}")]);
}

/// A missing line is told where it belongs: before the next one, behind the last one, or where it should not stand.
#[test]
fn missing_lines_have_a_place() {
    let (before, after) = ("expected before this line", "expected after this line");
    let stray = "expected before the first `m=`, where this line should be";
    for (body, expected) in [
        ("v=0\ns=-\nt=0 0\n", ["2:1: error[missing-origin]: no `o=` line in the session, ", before].concat()),
        (
            "o=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n",
            ["1:1: error[missing-version]: no `v=` line in the session, ", before].concat(),
        ),
        (
            "v=0\no=- 1 1 IN IP4 192.0.2.1\n  t=0 0\n",
            ["3:3: error[missing-session-name]: no `s=` line in the session, ", before].concat(),
        ),
        (
            "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-",
            ["3:4: error[missing-time]: no `t=` line in the session, ", after].concat(),
        ),
        (
            "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nm=audio 5004 RTP/AVP 0\nt=0 0\nc=IN IP4 192.0.2.1\n",
            ["5:1: error[missing-time]: no `t=` line in the session, ", stray].concat(),
        ),
    ] {
        let found: Vec<_> = rejected(body.as_bytes()).iter().map(ToString::to_string).collect();
        assert_eq!(found, [expected], "{body:?}");
    }
}

#[test]
fn all_that_is_missing_is_told() {
    let told = |body: &[u8]| -> Vec<_> {
        rejected(body).iter().map(|finding| (finding.position().to_string(), finding.code())).collect()
    };
    let codes = ["missing-version", "missing-session-name", "missing-time"];
    assert_eq!(
        told(b"o=- 1 1 IN IP4 192.0.2.1\n"),
        [("1:1".to_owned(), codes[0]), ("1:25".to_owned(), codes[1]), ("1:25".to_owned(), codes[2])]
    );
    // What has no beginning is told once.
    assert_eq!(told(b"a=x\n"), [("1:1".to_owned(), "headless")]);
}

/// Places are those of the whole input, and spans those of its text, in which a Latin-1 line is longer than its bytes.
#[test]
fn places_in_joined_inputs_and_in_latin_1() {
    let one = |name: &[u8], port: &[u8]| {
        [b"v=0\no=- 1 1 IN IP4 192.0.2.1\ns=", name, b"\nt=0 0\nm=audio ", port, b" RTP/AVP 0\nc=IN IP4 192.0.2.1\n"]
            .concat()
    };
    let input = [one(b"caf\xe9", b"\xe9"), one("caf\u{e9}".as_bytes(), b"70001"), one(b"plain", b"70002")].concat();
    let text =
        [&one("caf\u{e9}".as_bytes(), "\u{e9}".as_bytes())[..], &input[one(b"caf\xe9", b"\xe9").len()..]].concat();
    let text = String::from_utf8(text).expect("all is UTF-8 there");
    let found = rejected(&input);
    let told: Vec<_> = found.iter().map(|finding| (finding.position(), finding.span().of(&text))).collect();
    let at = |line| Position { line, column: 9 };
    assert_eq!(told, [(at(5), "\u{e9}"), (at(11), "70001"), (at(17), "70002")]);
}

/// Blanks at the end of the line are no part of the parameters.
#[test]
fn places_in_parameters() {
    let body = format!(
        "{OFFER}a=rtpmap:0 PCMU/8000\r\nm=audio 5006 RTP/AVP 18\r\nc=IN IP4 192.0.2.1\r\na=fmtp:18 annexb=maybe;x=1   \r\n"
    );
    let description = decode_sdp(&body).expect("it is SDP");
    let report = description.check();
    let told = |code: &str| report.findings().iter().find(|finding| finding.code() == code).map(ToString::to_string);
    let unreadable = "10:18: error[unreadable-parameter]: a=fmtp, annexb: found \"maybe\", expected `yes` or `no`";
    assert_eq!(told("unreadable-parameter").as_deref(), Some(unreadable));
    let unknown = "10:24: hint[unknown-parameter]: a=fmtp: G729 has no parameter such as \"x=1\"";
    assert_eq!(told("unknown-parameter").as_deref(), Some(unknown));
}

/// What is said of a media type neither moves the cursor nor repeats a long word.
#[test]
fn media_types_are_not_repeated() {
    let body = format!("{OFFER}m=a\u{1b}{} 5004 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n", "x".repeat(1000));
    let description = decode_sdp(&body).expect("it is SDP");
    let text = description.check().to_string();
    assert!(text.contains("[codec-of-another-media]") && !text.contains('\u{1b}') && text.len() < 3000, "{text}");
}
