//! Decoding with choices: limits, roles, strictness, and why an input is refused.

use sdp_decoder::{DecodeError, Decoder, LimitKind, Limits, Role, decode_all, decode_sdp};

use super::OFFER;

/// How many sessions are decoded within the limits; where one is exceeded, which, and how many were allowed.
fn limited(limits: Limits, body: &str) -> Result<usize, Option<(LimitKind, usize)>> {
    let exceeded = |error| match error {
        DecodeError::LimitExceeded { limit, allowed, .. } => Some((limit, allowed)),
        _ => None,
    };
    let all = Decoder::new().limits(limits).decode_all(body).map(|sessions| sessions.len()).map_err(exceeded);
    let first = Decoder::new().limits(limits).decode(body).map(|_| 1).map_err(exceeded);
    assert_eq!(first, all, "one session or all: the limits are the same");
    all
}

#[test]
fn each_limit_at_below_and_above() {
    for body in ["v=0\r\ns=-\r\nt=0 0\r\n", "v=0\ns=-\nt=0 0", "v=0\rs=-\rt=0 0\r", "v=0\rs=-\nt=0 0\n"] {
        let len = body.len();
        for (bytes, is_enough) in [(len - 1, false), (len, true), (len + 1, true), (0, false)] {
            let expected = if is_enough { Ok(1) } else { Err(Some((LimitKind::Bytes, bytes))) };
            assert_eq!(limited(Limits::default().bytes(bytes), body), expected, "{body:?}, {bytes} bytes");
        }
        for (lines, is_enough) in [(2, false), (3, true), (4, true), (0, false)] {
            let expected = if is_enough { Ok(1) } else { Err(Some((LimitKind::Lines, lines))) };
            assert_eq!(limited(Limits::default().lines(lines), body), expected, "{body:?}, {lines} lines");
        }
    }
    assert_eq!(limited(Limits::NONE, OFFER), Ok(1));
    assert_eq!(Limits::NONE.bytes(usize::MAX).lines(usize::MAX), Limits::NONE);
}

/// CRLF is one line end, also where other line ends stand beside it.
#[test]
fn mixed_line_ends_are_counted_as_lines() {
    for (body, lines) in [
        ("v=0\r\ns=-\rt=0 0\r\na=x\n", 4),
        ("v=0\r\ns=-\rt=0 0\r\na=x", 4),
        ("v=0\r\r\ns=-\n\r", 4),
        ("v=0\n\r\n\rs=-", 4),
        ("v=0\r\r\r", 3),
        ("v=0\r\n\r\n\r\n", 3),
    ] {
        assert_eq!(limited(Limits::default().lines(lines), body), Ok(1), "{body:?}");
        let below = limited(Limits::default().lines(lines - 1), body);
        assert_eq!(below, Err(Some((LimitKind::Lines, lines - 1))), "{body:?}");
        assert_eq!(decode_sdp(body).map(|description| description.lines().len()), Ok(lines), "{body:?}");
    }
}

#[test]
fn default_limits_are_as_documented() {
    let bytes = |len: usize| format!("s={}", "x".repeat(len - 2));
    assert_eq!(limited(Limits::default(), &bytes(16 << 20)), Ok(1));
    assert_eq!(limited(Limits::default(), &bytes((16 << 20) + 1)), Err(Some((LimitKind::Bytes, 16 << 20))));
    let lines = |count| "v=0\n".repeat(count);
    assert_eq!(limited(Limits::default(), &lines(1_000_000)), Ok(1));
    assert_eq!(limited(Limits::default(), &lines(1_000_001)), Err(Some((LimitKind::Lines, 1_000_000))));
}

#[test]
fn choices_combine_in_any_order() {
    let limits = Limits::default().lines(100);
    let decoder = Decoder::new().strict().role(Role::Answer).limits(limits);
    assert_eq!(decoder, Decoder::new().limits(limits).role(Role::Answer).strict());
    assert_ne!(decoder, Decoder::new().role(Role::Answer).limits(limits));
    assert_eq!(Decoder::new(), Decoder::default());
    assert_eq!(decoder.decode(OFFER).map(|description| description.role()), Ok(Role::Answer));
    assert_eq!(Decoder::new().decode(OFFER).map(|description| description.role()), Ok(Role::Unknown));
    let mut sessions = decoder.decode_all(OFFER).expect("nothing is wrong with it");
    assert_eq!(sessions.next().map(|session| session.role()), Some(Role::Answer));
}

#[test]
fn errors_say_why() {
    let rejected = Decoder::new().strict().decode("v=0\r\nc=IN IP4 192.0.2.1\r\nm=audio 70000 RTP/AVP 0\r\n");
    for (result, message) in [
        (decode_sdp(""), "the input is empty"),
        (
            decode_sdp("hello"),
            "there is no SDP in the input: expected lines such as `v=0` and `m=audio 5004 RTP/AVP 0`",
        ),
        (
            Decoder::new().limits(Limits::default().bytes(2)).decode("v=0"),
            "the input is over the limit for bytes: at most 2",
        ),
        (
            Decoder::new().limits(Limits::default().lines(1)).decode("v=0\ns=-"),
            "the input is over the limit for lines: at most 1",
        ),
        (
            rejected,
            "rejected in strict mode, errors found: 4, the first: 2:1: error[missing-origin]: no `o=` line in the session, expected before this line",
        ),
    ] {
        let error = result.expect_err(message);
        assert_eq!(error.to_string(), message);
        assert_eq!(error.findings().is_empty(), !matches!(error, DecodeError::Rejected { .. }));
    }
}

/// The first finding is told as findings tell it: without the key.
#[test]
fn the_error_of_strict_mode_masks_secrets() {
    let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/SAVP 0\r\n\
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:aVerySecretKey|x\r\n";
    let error = Decoder::new().strict().decode(body).expect_err("no such lifetime");
    let told = error.to_string();
    assert!(told.contains(", the first: 7:") && !told.contains("aVerySecret"), "{told}");
}

/// Nothing in it is SDP, whatever else it is.
#[test]
fn no_sdp() {
    let utf16: Vec<u8> = "v=0\r\ns=-\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for body in [&b"\r\n"[..], b" ", b"V=0\r\nx=1\r\n", b"\0", b"\xef\xbb\xbf", b"=", b"v", &utf16] {
        assert_eq!(decode_sdp(body).map(drop), Err(DecodeError::NoSdp), "{body:?}");
        assert_eq!(decode_all(body).map(drop), Err(DecodeError::NoSdp), "{body:?}");
    }
}
