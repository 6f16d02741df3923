//! SIP messages around bodies, and what only looks like them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use proptest::prelude::*;

/// A SIP message, and where in it the body is that it was made for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SipMessage {
    /// The whole message.
    pub bytes: Vec<u8>,
    /// Where the body is in it.
    pub body: Range<usize>,
    /// How many lines are before the body.
    pub lines_before: u32,
}

impl SipMessage {
    /// The body that the message was made for.
    pub fn body(&self) -> &[u8] {
        self.bytes.get(self.body.clone()).unwrap_or_default()
    }
}

impl From<SipMessage> for Vec<u8> {
    fn from(message: SipMessage) -> Self {
        message.bytes
    }
}

/// SIP messages (RFC 3261) that carry such bodies as `application/sdp`: requests and responses whose headers stand in any
/// order, by their long names or by their letters, in any case, on one line or on several. The body is the body of the
/// message, or a part of a `multipart` one (RFC 2046), perhaps one inside another, with other parts around it. Lines end
/// in CRLF or LF; those of the body are as they are.
///
/// ```
/// use proptest::prelude::*;
/// use sdp_decoder::decode_sdp;
/// use sdp_decoder::strategies::{sip_audio, sip_message};
///
/// # #[cfg(feature = "sip")]
/// proptest!(|(message in sip_message(sip_audio()))| {
///     let offer = decode_sdp(&message.bytes)?;
///     prop_assert_eq!(offer.sdp_bytes(), message.body());
///     prop_assert_eq!(offer.lines().next().map(|line| line.number()), Some(message.lines_before + 1));
/// });
/// ```
pub fn sip_message<S>(bodies: S) -> BoxedStrategy<SipMessage>
where
    S: Strategy + 'static,
    S::Value: Into<Vec<u8>>,
{
    let start_line = prop::sample::select(START_LINES);
    let headers = prop::sample::subsequence(HEADERS, 0..=HEADERS.len()).prop_shuffle();
    let line_end = prop_oneof![4 => Just("\r\n"), 1 => Just("\n")];
    (start_line, headers, line_end, name_case(), (any::<bool>(), parts()), bodies)
        .prop_map(|(start_line, headers, line_end, case, (has_length, parts), body)| {
            let body = body.into();
            let (content_type, before, behind) = parts.around(line_end);
            let length = before.len() + body.len() + behind.len();
            let mut head = format!("{start_line}{line_end}");
            for header in headers {
                head += &header.replace("\r\n", line_end);
                head += line_end;
            }
            head.extend([&case.name("Content-Type", "c"), ": ", &content_type, line_end]);
            if has_length {
                head.extend([&case.name("Content-Length", "l"), ": ", &format!("{length}"), line_end]);
            }
            head += line_end;
            head += &before;
            let lines_before = head.matches('\n').count();
            let start = head.len();
            let bytes = [head.as_bytes(), &body, behind.as_bytes()].concat();
            SipMessage {
                bytes,
                body: start..start + body.len(),
                lines_before: u32::try_from(lines_before).unwrap_or_default(),
            }
        })
        .boxed()
}

/// How the names of headers are written.
#[derive(Clone, Copy, Debug)]
enum NameCase {
    AsRegistered,
    Upper,
    Lower,
    Letter,
}

impl NameCase {
    fn name(self, name: &str, letter: &str) -> String {
        match self {
            Self::AsRegistered => name.into(),
            Self::Upper => name.to_uppercase(),
            Self::Lower => name.to_lowercase(),
            Self::Letter => letter.into(),
        }
    }
}

fn name_case() -> impl Strategy<Value = NameCase> {
    prop::sample::select(&[NameCase::AsRegistered, NameCase::Upper, NameCase::Lower, NameCase::Letter][..])
}

/// What stands around the body: nothing, or `multipart` bodies, the outermost one first.
#[derive(Clone, Debug)]
struct Parts {
    levels: Vec<Level>,
    content_type: &'static str,
}

/// One `multipart` body: its subtype, whether its boundary is in quotes, and the parts before and behind.
#[derive(Clone, Debug)]
struct Level {
    subtype: &'static str,
    is_quoted: bool,
    preamble: &'static str,
    before: Vec<&'static str>,
    behind: Vec<&'static str>,
}

fn parts() -> impl Strategy<Value = Parts> {
    let other = prop::collection::vec(prop::sample::select(OTHER_PARTS), 0..3);
    let subtype = prop::sample::select(&["mixed", "related", "alternative"][..]);
    let preamble = prop::sample::select(&["", "preamble\r\n", "v=0\r\n\r\n"][..]);
    let level = (subtype, any::<bool>(), preamble, other.clone(), other).prop_map(
        |(subtype, is_quoted, preamble, before, behind)| Level { subtype, is_quoted, preamble, before, behind },
    );
    let content_type =
        prop::sample::select(&["application/sdp", "Application/SDP", "application/sdp;charset=utf-8"][..]);
    let levels = prop_oneof![2 => Just(0..=0), 1 => Just(1..=2)];
    (levels.prop_flat_map(move |levels| prop::collection::vec(level.clone(), levels)), content_type)
        .prop_map(|(levels, content_type)| Parts { levels, content_type })
}

impl Parts {
    /// The type of the whole, and what stands before and behind the body.
    fn around(&self, line_end: &str) -> (String, String, String) {
        let mut content_type = String::from(self.content_type);
        let (mut before, mut behind) = (String::new(), String::new());
        for (depth, level) in self.levels.iter().enumerate().rev() {
            // As boundaries must not: one begins with the other.
            let boundary = format!("boundary{}", "-x".repeat(depth));
            let others = |parts: &[&str]| -> String {
                parts.iter().flat_map(|part| ["--", &boundary, "\r\n", part, "\r\n"]).collect()
            };
            let head = format!("--{boundary}\r\nContent-Type: {content_type}\r\n\r\n");
            let head = [level.preamble, &others(&level.before), &head].concat().replace("\r\n", line_end);
            before.insert_str(0, &head);
            // A line end belongs to the boundary behind it: CRLF, as a LF might complete a CR of the body.
            let tail = format!("\r\n{}--{boundary}--\r\n", others(&level.behind));
            behind += &tail;
            let quote = if level.is_quoted { "\"" } else { "" };
            content_type = format!("multipart/{};boundary={quote}{boundary}{quote}", level.subtype);
        }
        (content_type, before, behind)
    }
}

/// Bytes put together from what stands in messages, and what should not: a first line, headers, boundaries, lengths that
/// are right or wrong, and SDP, in no order.
pub fn sip_like_bytes() -> impl Strategy<Value = Vec<u8>> {
    let start_line = prop_oneof![6 => prop::sample::select(START_LINES), 1 => Just("")];
    let piece = prop_oneof![
        20 => prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),
        4 => prop::sample::select(HEADERS).prop_map(|header| header.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    (start_line, prop::collection::vec(piece, 0..48))
        .prop_map(|(start_line, pieces)| [start_line.as_bytes(), &pieces.concat()].concat())
}

const START_LINES: &[&str] = &[
    "INVITE sip:bob@example.com SIP/2.0",
    "INVITE sip:bob@[2001:db8::10]:5060;transport=tcp SIP/2.0",
    "UPDATE sips:bob@example.com SIP/2.0",
    "ACK sip:bob@192.0.2.4 SIP/2.0",
    "PRACK sip:bob@192.0.2.4 SIP/2.0",
    "SIP/2.0 200 OK",
    "SIP/2.0 183 Session Progress",
    "SIP/2.0 488 Not Acceptable Here",
    "SIP/2.0 200 = 2**3 * 5**2 \u{43d}\u{43e}",
];

/// Those that say nothing of the body.
const HEADERS: &[&str] = &[
    "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK776asdhds",
    "v : SIP/2.0/TCP a.example.com;branch=z9hG4bK1,\r\n SIP/2.0/TLS b.example.com;branch=z9hG4bK2",
    "To: Bob <sip:bob@example.com>",
    "t:\r\n\t\"Bob, \\\"the\\\" builder\" <sip:bob@example.com>",
    "FROM: Alice <sip:alice@example.com>;tag=1928301774",
    "Call-ID: a84b4c76e66710@192.0.2.1",
    "CSeq: 314159 INVITE",
    "cseq: 0009\r\n  UPDATE",
    "Max-Forwards: 70",
    "Contact: <sip:alice@192.0.2.1>;expires=60, <sip:alice,home@192.0.2.2>",
    "Subject:",
    "Require: 100rel",
    "Date: Sat, 13 Nov 2010 23:29:00 GMT",
    "!odd-Name.1_*+`'~%: ;;,,;;,;",
    "User-Agent: Ren\u{e9}",
];

/// Parts that are no SDP: headers and body.
const OTHER_PARTS: &[&str] = &[
    "Content-Type: application/pidf+xml\r\nContent-ID: <a@example.com>\r\n\r\n<presence/>",
    "Content-Type: application/isup;version=itu-t92+\r\nContent-Disposition: signal;handling=optional\r\n\r\n\u{1}\u{11}\u{0}",
    "\r\nv is for text",
    "c: text/plain\r\n\r\n--\r\n--other\r\nv=0\r\n",
    "Content-Type: message/sipfrag\r\n\r\nSIP/2.0 100 Trying\r\n",
];

const PIECES: &[&[u8]] = &[
    b"\r\n",
    b"\r\n",
    b"\r\n",
    b"\r\n",
    b"\r\n\r\n",
    b"\n",
    b"\r",
    b" ",
    b"\t",
    b"\r\n ",
    b":",
    b",",
    b";",
    b"\"",
    b"\\",
    b"<",
    b">",
    b"--",
    b"--b",
    b"--b--",
    b"--c",
    b"\r\n--b\r\n",
    b"\r\n--b\r\n\r\n",
    b"\r\n--b--\r\n",
    b"\r\n--c\r\n",
    b"\r\n--c--\r\n",
    b"\r\nl: ",
    b"\r\nContent-Length: 0",
    b"\r\nContent-Length: 7",
    b"\r\nContent-Length: 40",
    b"\r\nl: 99999999999999999999",
    b"\r\nContent-Type: application/sdp",
    b"\r\nc: multipart/mixed;boundary=b",
    b"\r\nc: multipart/related ; boundary = \"c\"",
    b"\r\nc: multipart/mixed",
    b"\r\ne: gzip",
    b"\r\nContent-Disposition: session;handling=required",
    b"\r\nContent-Transfer-Encoding: base64",
    b"INVITE sip:b@h SIP/2.0",
    b"SIP/2.0 200 OK",
    b"CSeq: 1 INVITE",
    b"v=0\r\n",
    b"v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n",
    b"m=audio 5004 RTP/AVP 0\r\n",
    b"a=sendrecv\r\n",
    b"v=0\\r\\ns=-\\r\\n",
    b"7",
    b"\xe9",
    b"\xc3\xa9",
    b"\xc3",
    b"\xa9",
    b"\xef\xbb\xbf",
    b"\0",
];
