//! What cannot go over, and how that is said.

use sdp_decoder::bridge::{BridgeError, BridgeErrorKind};
use sdp_decoder::line::LineType;
use sdp_decoder::{SessionDescription, decode_sdp};
use sdp_rs::lines::{Attribute, SessionName};

use super::Theirs;
use super::bodies::BODIES;

const HEAD: &str = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";

fn error<'b>(body: impl Into<sdp_decoder::Body<'b>>) -> BridgeError {
    Theirs::try_from(&decode_sdp(body).unwrap()).unwrap_err()
}

/// Lines behind the four that must be there, and the error that they are.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (lines, message) in cases {
        assert_eq!(error(format!("{HEAD}{lines}\r\n")).to_string(), *message, "{lines:?}");
    }
}

#[test]
fn missing_lines() {
    for (line, message) in [
        ("v=0\r\n", "v=: missing, and sdp-rs has no description without it"),
        ("o=- 1 1 IN IP4 192.0.2.1\r\n", "o=: missing, and sdp-rs has no description without it"),
        ("s=-\r\n", "s=: missing, and sdp-rs has no description without it"),
        ("t=0 0\r\n", "t=: missing, and sdp-rs has no description without it"),
    ] {
        assert_eq!(error(HEAD.replace(line, "")).to_string(), message);
    }
}

#[test]
fn values_beyond_their_types() {
    check(&[
        ("c=IN IP4 pc.example.com", "line 5, c=: address: sdp-rs holds an IPv4 or IPv6 address"),
        ("b=AS:4294967296", "line 5, b=: bandwidth: sdp-rs holds a number up to 4294967295"),
        ("r=9223372036854776 1h 0", "line 5, r=: repeat interval: sdp-rs holds a time up to 9223372036854775 seconds"),
        ("r=7d 9223372036854776s 0", "line 5, r=: active duration: sdp-rs holds a time up to 9223372036854775 seconds"),
        ("r=7d 1h 18446744073709551615d", "line 5, r=: offset: sdp-rs holds a time up to 9223372036854775 seconds"),
        ("z=1 -9223372036854776", "line 5, z=: offset: sdp-rs holds a time up to 9223372036854775 seconds"),
        ("m=audio 5004/256 RTP/AVP 0", "line 5, m=: number of ports: sdp-rs holds a number up to 255"),
        ("a=ptime:16777217", "line 5, a=ptime: number: sdp-rs holds what a 32-bit floating-point number can"),
        ("a=rtpmap:96 x/2147483648", "line 5, a=rtpmap: clock rate: sdp-rs holds a number up to 2147483647"),
        ("a=rtpmap:98 iLBC", "line 5, a=rtpmap: clock rate: sdp-rs holds a number up to 2147483647"),
        ("a=rtpmap:96 x/1/mono", "line 5, a=rtpmap: encoding parameters: sdp-rs holds a number up to 2147483647"),
        ("a=orient:up", "line 5, a=orient: orientation: sdp-rs holds `portrait`, `landscape` or `seascape`"),
        (
            "a=type:party",
            "line 5, a=type: conference type: sdp-rs holds `broadcast`, `meeting`, `moderated`, `test` or `H332`",
        ),
    ]);
    let message = "line 1, v=: version: sdp-rs holds version 0";
    assert_eq!(error(HEAD.replace("v=0", "v=1")).to_string(), message);
    let message = "line 2, o=: address: sdp-rs holds an IPv4 or IPv6 address";
    assert_eq!(error(HEAD.replace("192.0.2.1", "pc.example.com")).to_string(), message);
}

/// The limits are exact: what is held at most goes over.
#[test]
fn values_at_their_limits() {
    for line in [
        "m=audio 5004 RTP/AVP 0\r\nb=AS:4294967295",
        "r=9223372036854775 0 106751991167d\r\nz=18446744073709551615 -9223372036854775s",
        "m=audio 65535/255 RTP/AVP 0",
        "m=audio 0 RTP/AVP 0\r\na=ptime:16777216",
        "a=framerate:29.97",
        "a=rtpmap:127 x/2147483647/2147483647",
    ] {
        let body = format!("{HEAD}{line}\r\n");
        let theirs = Theirs::try_from(&decode_sdp(&body).unwrap()).unwrap();
        assert_eq!(SessionDescription::try_from(&theirs).unwrap().text(), body);
    }
}

#[test]
fn second_lines() {
    let message = |line: &str, of| format!("line {line}, {of}: the second one, and sdp-rs holds one");
    for (lines, line) in [
        ("s=x", "5, s="),
        ("i=a\r\ni=b", "6, i="),
        ("u=a\r\nu=b", "6, u="),
        ("c=IN IP4 192.0.2.1\r\nb=AS:1\r\nc=IN IP4 192.0.2.1", "7, c="),
        ("z=1 1\r\nz=1 1", "6, z="),
        ("k=prompt\r\nk=prompt", "6, k="),
        ("m=audio 1 RTP/AVP 0\r\ni=a\r\ni=b", "7, i="),
        ("m=audio 1 RTP/AVP 0\r\nk=prompt\r\nk=prompt", "7, k="),
    ] {
        let (number, of) = line.split_once(", ").unwrap();
        check(&[(lines, &message(number, of))]);
    }
    let twice = HEAD.replace("s=-", "o=- 1 1 IN IP4 192.0.2.1\r\ns=-");
    assert_eq!(error(&twice).to_string(), message("3", "o="));
    let twice = HEAD.replace("s=-", "v=0\r\ns=-");
    assert_eq!(error(&twice).to_string(), message("3", "v="));
}

#[test]
fn lines_without_a_place() {
    let message = |of| format!("line 6, {of}=: sdp-rs has no place for it here");
    for (of, value) in [("s", "-"), ("u", "x"), ("e", "x"), ("p", "1"), ("t", "0 0"), ("r", "7d 1h 0"), ("z", "1 1")] {
        check(&[(&format!("m=audio 1 RTP/AVP 0\r\n{of}={value}"), &message(of))]);
    }
    let before = HEAD.replace("t=0 0", "r=7d 1h 0\r\nt=0 0");
    assert_eq!(error(&before).to_string(), "line 4, r=: sdp-rs has no place for it here");
    let before = HEAD.replace("t=0 0", "z=1 1\r\nt=0 0");
    assert_eq!(error(&before).to_string(), "line 4, z=: sdp-rs has no place for it here");
    check(&[("???", "line 5: no SDP line, and sdp-rs holds no others")]);
    check(&[("x=1", "line 5: no SDP line, and sdp-rs holds no others")]);
}

#[test]
fn values_that_cannot_be_read() {
    check(&[
        ("m=audio 70000 RTP/AVP 0", "line 5, m=: port: expected a number up to 65535"),
        ("k=pass:hunter2", "line 5, k=: key method: expected `prompt`, `clear`, `base64` or `uri`"),
        ("a=ptime", "line 5, a=ptime: value: expected `:` and a value after the name"),
        ("a=sendrecv:1", "line 5, a=sendrecv: value: expected the name alone, without `:`"),
        ("a=quality:11", "line 5, a=quality: quality: expected a number from 0 to 10"),
    ]);
    // The place is one in the text of the description.
    let body = format!("{HEAD}m=audio 70000 RTP/AVP 0\r\n");
    let error = error(&body);
    let BridgeErrorKind::Unreadable(reason) = error.kind() else { panic!("{error}") };
    assert_eq!(reason.span().of(&body), "70000");
    assert_eq!((error.line(), error.line_type(), error.attribute()), (Some(5), Some(LineType::Media), None));
}

#[test]
fn other_character_sets() {
    let body = b"v=0\no=- 1 1 IN IP4 192.0.2.1\r\n\rs=\xc3\xbc\r\ni=\xfc\r\nt=0 0\r\n";
    assert_eq!(error(body).to_string(), "line 5, i=: not UTF-8, and sdp-rs holds nothing else");
}

/// One of several sessions would go over, and the others be lost.
#[test]
fn joined_sessions() {
    let joined = format!("{HEAD}\r\n{HEAD}");
    assert_eq!(error(&joined).to_string(), "line 6: another session begins here, and sdp-rs holds one");
}

/// The first line that cannot go over is told, before any that is missing.
#[test]
fn the_first_line_is_told() {
    let message = "line 2, b=: bandwidth: expected `:` and a number";
    assert_eq!(error("v=0\r\nb=x\r\nm=audio\r\n").to_string(), message);
}

/// Neither the text of an error nor its `Debug` has anything of the input.
#[test]
fn errors_hold_no_input() {
    for line in ["k=hunter2:hunter2", "hunter2", "a=ptime:hunter2", "b=hunter2", "m=audio hunter2 RTP/AVP 0"] {
        let error = error(format!("{HEAD}{line}\r\n"));
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    assert_eq!(size_of::<BridgeError>(), size_of::<usize>());
}

/// Made by hand, values can be what no line is.
#[test]
fn values_that_cannot_be_written() {
    let theirs = || Theirs::try_from(BODIES[1]).unwrap();
    let message = |theirs: &Theirs| SessionDescription::try_from(theirs).unwrap_err().to_string();

    let mut name = theirs();
    name.session_name = SessionName::new("a\r\na=sendonly".into());
    assert_eq!(message(&name), "line 3, s=: value: SDP has no line end in a value");

    let mut tool = theirs();
    tool.attributes.push(Attribute::Tool("\n".into()));
    assert_eq!(message(&tool), "line 8, a=tool: value: SDP has no line end in a value");

    let mut count = theirs();
    count.connection.as_mut().unwrap().connection_address.numaddr = Some(3);
    assert_eq!(message(&count), "line 4, c=: number of addresses: SDP has it behind a time to live only");
}
