//! Input that is no valid body: bytes of any kind, and lines that only look like SDP.

use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

/// Any bytes at all, up to 63. Hardly ever a line of SDP: what must stand everything is asked with these.
pub fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..64)
}

/// Up to 15 lines put together from what stands in SDP and what should not, with all kinds of line ends between them:
/// the pieces of the grammar of RFC 8866, section 9, in no order.
///
/// NUL, bytes that are not UTF-8, byte order marks, blanks and TABs are anywhere.
pub fn sdp_like_bytes() -> impl Strategy<Value = Vec<u8>> {
    let line = (sdp_like_line(), line_end()).prop_map(|(line, end)| [line.as_slice(), end.as_bytes()].concat());
    let mark = prop_oneof![6 => Just(""), 1 => Just("\u{feff}")];
    (mark, prop::collection::vec(line, 0..16)).prop_map(|(mark, lines)| [mark.as_bytes(), &lines.concat()].concat())
}

/// A line end: CRLF as it should be (RFC 8866, section 5), others as they are seen, and none at all.
pub fn line_end() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["\r\n", "\r\n", "\r\n", "\n", "\r", "\r\r\n", "\n\r", "\r\n\r\n", ""][..])
}

/// Spaces and TABs, or none.
fn blanks() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[ \t]{1,3}"]
}

/// One line of [`sdp_like_bytes()`] without its end.
///
/// A byte that is a line end for some readers may be in it.
pub fn sdp_like_line() -> impl Strategy<Value = Vec<u8>> {
    let start = prop_oneof![
        8 => prop::sample::select(STARTS).prop_map(|start| start.as_bytes().to_vec()),
        2 => prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),
    ];
    let piece = prop_oneof![
        12 => prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),
        1 => "[^\\r\\n]{1,3}".prop_map(String::into_bytes),
    ];
    (blanks(), start, prop::collection::vec(piece, 0..8), blanks()).prop_map(|(before, start, pieces, after)| {
        [before.as_bytes(), &start, &pieces.concat(), after.as_bytes()].concat()
    })
}

/// How a line may begin. Media sections and what formats are joined with are frequent.
const STARTS: &[&str] = &[
    "v=",
    "v=0",
    "o=",
    "o=- 1 1 IN IP4 192.0.2.1",
    "s=",
    "i=",
    "u=",
    "e=",
    "p=",
    "c=",
    "c=IN IP4 ",
    "b=",
    "b=AS:",
    "t=",
    "t=0 0",
    "r=",
    "z=",
    "k=",
    "k=clear:",
    "a=",
    "m=",
    "m=audio 5004 RTP/AVP ",
    "m=audio 5004 RTP/AVP 101 0 96 101",
    "m=audio ",
    "m=video 9 UDP/TLS/RTP/SAVPF ",
    "a=rtpmap:",
    "a=rtpmap:101 ",
    "a=rtpmap:96 telephone-event",
    "a=fmtp:",
    "a=fmtp:101 ",
    "a=ptime:",
    "a=rtcp:",
    "a=rtcp-mux",
    "a=sendonly",
    "a=group:",
    "a=quality:",
    "a=tool:",
    "a=mid:",
    "x=",
    "V=0",
    "v =0",
    "=",
    "a",
    "",
];

/// What a line may go on with.
const PIECES: &[&[u8]] = &[
    b" ",
    b" ",
    b"  ",
    b"\t",
    b":",
    b"/",
    b"=",
    b"-",
    b";",
    b",",
    b".",
    b"0",
    b"1",
    b"9",
    b"96",
    b"101",
    b"127",
    b"128",
    b"0-15",
    b"5004",
    b"65535",
    b"65536",
    b"70000",
    b"18446744073709551615",
    b"18446744073709551616",
    b"1.5",
    b"20.0",
    b"IN",
    b"IP4",
    b"IP6",
    b"192.0.2.1",
    b"::1",
    b"audio",
    b"RTP/AVP",
    b"opus/48000/2",
    b"telephone-event/8000",
    b"7d",
    b"1h",
    b"prompt",
    b"clear:",
    b"BUNDLE",
    b"<",
    b">",
    b"(",
    b")",
    b"\0",
    b"\x0b",
    b"\x0c",
    b"\x1b",
    b"\x7f",
    b"\xff",
    b"\xc3\xa9",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\xf0\x9f\x98\x80",
    b"v=0",
    b"m=",
];
