//! The first line of a message.

use core::fmt;

use memchr::memchr2;

use crate::Span;
use crate::source::BYTE_ORDER_MARK;
use crate::syntax::{Words, trim_blanks, without_passwords};

/// The first line of a message (RFC 3261, sections 7.1 and 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartLine<'m> {
    /// `INVITE sip:bob@example.com SIP/2.0`
    Request(RequestLine<'m>),
    /// `SIP/2.0 200 OK`
    Response(StatusLine<'m>),
}

/// The first line of a request.
///
/// ```text
/// Request-Line = Method SP Request-URI SP SIP-Version CRLF
/// ```
///
/// `Debug` masks a password in the URI.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestLine<'m> {
    /// What is asked for: `INVITE`. Its case counts.
    pub method: &'m str,
    /// Whom it is for, as written; with blanks in it, where the line has more than three words.
    pub uri: &'m str,
    /// `SIP/2.0`
    pub version: &'m str,
}

/// The first line of a response.
///
/// ```text
/// Status-Line = SIP-Version SP Status-Code SP Reason-Phrase CRLF
/// Status-Code = 3DIGIT
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusLine<'m> {
    /// `SIP/2.0`
    pub version: &'m str,
    /// The status code as a number, also one that is below 100 or above 699; nothing where it is not three digits.
    pub code: Option<u16>,
    /// The status code as written.
    pub code_text: &'m str,
    /// The words for people behind it. They may be missing.
    pub reason: &'m str,
}

impl fmt::Debug for RequestLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, uri, version } = self;
        let uri = without_passwords(uri);
        f.debug_struct("RequestLine").field("method", method).field("uri", &uri).field("version", version).finish()
    }
}

impl<'m> StartLine<'m> {
    /// That of no message.
    pub(super) const EMPTY: Self = Self::Response(StatusLine { version: "", code: None, code_text: "", reason: "" });

    /// Of a line without its end; nothing where it is none.
    pub(super) fn read(line: &'m str) -> Option<Self> {
        let line = trim_blanks(line);
        let mut words = Words::new(line);
        let first = words.next()?;
        if is_version(first) {
            let code_text = words.next()?;
            let code_end = Span::of_part(line, code_text).range().end;
            let reason = trim_blanks(line.get(code_end..).unwrap_or_default());
            return Some(Self::Response(StatusLine {
                version: first,
                code: status_code(code_text),
                code_text,
                reason,
            }));
        }
        let last = line.rfind([' ', '\t'])?;
        let version = line.get(last + 1..)?;
        let uri = trim_blanks(line.get(first.len()..last)?);
        let is_request = is_version(version) && first.bytes().all(is_token_char) && !uri.is_empty();
        is_request.then_some(Self::Request(RequestLine { method: first, uri, version }))
    }

    /// The version as written: `SIP/2.0`.
    pub fn version(self) -> &'m str {
        match self {
            Self::Request(request) => request.version,
            Self::Response(response) => response.version,
        }
    }
}

impl fmt::Display for StartLine<'_> {
    /// With one space between its parts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(RequestLine { method, uri, version }) => write!(f, "{method} {uri} {version}"),
            Self::Response(StatusLine { version, code_text, reason, .. }) => {
                write!(f, "{version} {code_text} {reason}")
            }
        }
    }
}

/// Whether the input begins with the first line of a message, as told by that line: behind a byte order mark and the
/// line ends that may stand before it (RFC 3261, section 7.5).
///
/// A line of SDP has its `=` behind one letter, so that a look at two bytes is enough for most bodies.
#[inline]
pub(crate) fn begins_message(text: &str) -> bool {
    !matches!(text.as_bytes(), [_, b'=', ..]) && start_line_at(text).is_some()
}

/// Whether what stands behind a message is another one, as told by its first line: behind the line ends that may stand
/// before it (RFC 3261, section 7.5).
pub(super) fn begins_message_bytes(bytes: &[u8]) -> bool {
    let start = bytes.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len());
    let rest = bytes.get(start..).unwrap_or_default();
    let line = rest.get(..memchr2(b'\r', b'\n', rest).unwrap_or(rest.len())).unwrap_or_default();
    core::str::from_utf8(line).is_ok_and(|line| StartLine::read(line).is_some())
}

/// Where the first line of a message is, and what it says: behind a byte order mark and the line ends that may stand
/// before it.
#[cold]
pub(super) fn start_line_at(text: &str) -> Option<(Span, StartLine<'_>)> {
    let behind_mark = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let rest = behind_mark.trim_start_matches(['\r', '\n']);
    let line = rest.get(..memchr2(b'\r', b'\n', rest.as_bytes()).unwrap_or(rest.len()))?;
    Some((Span::of_part(text, line), StartLine::read(line)?))
}

/// `SIP-Version = "SIP" "/" 1*DIGIT "." 1*DIGIT`
fn is_version(word: &str) -> bool {
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = word.split_at_checked(4).filter(|(name, _)| name.eq_ignore_ascii_case("SIP/"));
    number
        .and_then(|(_, number)| number.split_once('.'))
        .is_some_and(|(major, minor)| is_number(major) && is_number(minor))
}

fn status_code(word: &str) -> Option<u16> {
    if word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()) { word.parse().ok() } else { None }
}

/// A character of a method or of the name of a header (`token` of RFC 3261, section 25.1).
pub(super) fn is_token_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte)
}
