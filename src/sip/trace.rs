//! Many messages in one text, as they are copied from a trace.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use memchr::{memchr, memchr_iter};

use super::start_line::StartLine;
use super::{BodyPart, Message};

/// The messages of a trace, in order: a text in which each begins with its first line, as programs such as sngrep and
/// ngrep (`-W byline`) write it.
///
/// What a program writes between the messages, such as time and addresses, is passed over, and kept beside the message
/// that follows. A body ends where its Content-Length says, counted with the line ends that it has or with CRLF, which
/// programs change; else before the first empty line behind it. The `.` that ngrep writes at the end of each line for CR
/// is taken off.
///
/// ```
/// use sdp_decoder::sip::Trace;
///
/// let text = "\
/// 2026/01/01 10:00:00.000000 192.0.2.1:5060 -> 192.0.2.2:5060
/// OPTIONS sip:b@example.com SIP/2.0
/// Content-Length: 0
///
/// 2026/01/01 10:00:00.010000 192.0.2.2:5060 -> 192.0.2.1:5060
/// SIP/2.0 200 OK
/// Content-Length: 0
///
/// ";
/// let messages: Vec<_> = Trace::new(text).collect();
/// assert_eq!(messages.len(), 2);
/// assert_eq!(messages[1].note, "2026/01/01 10:00:00.010000 192.0.2.2:5060 -> 192.0.2.1:5060");
/// assert_eq!((messages[1].line, messages[1].message.start_line().to_string()), (6, "SIP/2.0 200 OK".to_owned()));
/// ```
#[derive(Clone, Debug)]
pub struct Trace<'a> {
    bytes: &'a [u8],
    /// Where the last message ended, and the number of the line there.
    at: usize,
    line: u32,
}

/// A message of a trace, and what stands before it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TracedMessage<'a> {
    /// The message. Its places are counted from its first line.
    pub message: Message<'a>,
    /// What stands before it in the trace, without the line ends around it.
    pub note: Cow<'a, str>,
    /// The line of the trace that it begins at.
    pub line: u32,
}

impl<'a> Trace<'a> {
    /// Of a text, or of its bytes.
    pub fn new<T: AsRef<[u8]> + ?Sized>(text: &'a T) -> Self {
        Self { bytes: text.as_ref(), at: 0, line: 1 }
    }

    /// The line that begins there, without its end, and where the next one begins.
    fn line_at(&self, start: usize) -> Option<(&'a [u8], usize)> {
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        let len = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let line = rest.get(..len)?.trim_ascii_end();
        Some((line, start + len))
    }

    /// Where the next message begins from a place on, and how many lines lie before it.
    fn next_start(&self, from: usize) -> (Option<usize>, u32) {
        let mut at = from;
        let mut lines = 0;
        while let Some((line, next)) = self.line_at(at) {
            if is_start(line) {
                return (Some(at), lines);
            }
            at = next;
            lines += 1;
        }
        (None, lines)
    }

    /// The message that may begin at a place, and how many bytes of the trace it is.
    fn message(&self, start: usize, behind_first: usize) -> Option<(Message<'a>, usize)> {
        let end = self.next_start(behind_first).0.unwrap_or(self.bytes.len());
        let piece = Piece::of(self.bytes.get(start..end)?)?;
        // The first line behind it may be one of its body.
        let missing = piece.missing_of_messages();
        if !(1..=MOST_MISSING).contains(&missing) {
            return piece.into_message();
        }
        let end = self.bytes.len().min(end + missing);
        Piece::of(self.bytes.get(start..end)?)?.into_message()
    }
}

impl<'a> Iterator for Trace<'a> {
    type Item = TracedMessage<'a>;

    fn next(&mut self) -> Option<TracedMessage<'a>> {
        let (mut from, mut lines_before) = (self.at, 0);
        loop {
            let (start, lines) = self.next_start(from);
            let start = start?;
            lines_before += lines;
            let behind_first = self.line_at(start).map_or(self.bytes.len(), |(_, next)| next);
            let Some((message, len)) = self.message(start, behind_first) else {
                // It looks like a first line, and is one of a log. The search goes on behind it.
                from = behind_first;
                lines_before += 1;
                continue;
            };
            let note = self.bytes.get(self.at..start).unwrap_or_default().trim_ascii();
            let line = self.line.saturating_add(lines_before);
            self.at = start + len;
            let own_lines = memchr_iter(b'\n', self.bytes.get(start..self.at).unwrap_or_default()).count();
            self.line = line.saturating_add(u32::try_from(own_lines).unwrap_or(u32::MAX));
            return Some(TracedMessage { message, note: String::from_utf8_lossy(note), line });
        }
    }
}

/// How much is looked for behind a first line that may be one of a body; a length that is wrong must not make every message
/// as long as the trace.
const MOST_MISSING: usize = 8 * 1024;

/// Whether a line is the first one of a message.
fn is_start(line: &[u8]) -> bool {
    let line = line.strip_suffix(b".").unwrap_or(line);
    // Blanks before it are those of a program, whose lines quote others.
    let is_flush = line.first().is_some_and(|byte| !byte.is_ascii_whitespace());
    is_flush && core::str::from_utf8(line).is_ok_and(|line| StartLine::read(line).is_some())
}

/// A message and what stands behind it, up to the next one.
struct Piece<'a> {
    bytes: Cow<'a, [u8]>,
    /// The same as it stands in the trace: with a `.` at the end of each line.
    dotted: Option<&'a [u8]>,
    message: Message<'a>,
}

impl<'a> Piece<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        // In the block of headers of ngrep, the empty line is a dot.
        let has_dot = |line: &[u8]| line.trim_ascii_end() == b".";
        if !first.trim_ascii_end().ends_with(b".") || !bytes.split(|byte| *byte == b'\n').any(has_dot) {
            return Some(Self { bytes: Cow::Borrowed(bytes), dotted: None, message: Message::read(bytes).ok()? });
        }
        let lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let undotted: Vec<u8> = lines.flat_map(|line| without_dot(line).iter().copied().chain(*b"\r\n")).collect();
        let message = Message::read(undotted.clone()).ok()?;
        Some(Self { bytes: Cow::Owned(undotted), dotted: Some(bytes), message })
    }

    /// How many bytes are missing in a body that is a message itself (RFC 3420), or may have some among its parts.
    fn missing_of_messages(&self) -> usize {
        let may_hold_messages = self.message.content_type().is_some_and(|content_type| {
            content_type.top_level().eq_ignore_ascii_case("message") || content_type.is_multipart()
        });
        if may_hold_messages { self.message.missing_bytes() } else { 0 }
    }

    /// The message without what a program wrote behind it, and how many bytes of the trace it is.
    fn into_message(self) -> Option<(Message<'a>, usize)> {
        let start = self.message.body().map_or(self.bytes.len(), |body| body.record.raw.start);
        let end = start + body_len(&self.message);
        if let Some(dotted) = self.dotted {
            let lines = memchr_iter(b'\n', self.bytes.get(..end)?).count();
            let len = dotted.split_inclusive(|byte| *byte == b'\n').take(lines).map(<[u8]>::len).sum();
            let message = Message::read(self.bytes.get(..end)?.to_vec()).ok()?;
            return Some((message, len));
        }
        match self.bytes {
            Cow::Borrowed(bytes) if end < bytes.len() => Some((Message::read(bytes.get(..end)?).ok()?, end)),
            bytes => Some((self.message, bytes.len())),
        }
    }
}

/// A line without its end, and without the dot that stands there for CR.
fn without_dot(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    line.strip_suffix(b".").unwrap_or(line)
}

/// How many bytes of what follows the headers are the body.
fn body_len(message: &Message<'_>) -> usize {
    let Some(body) = message.body().map(BodyPart::bytes) else { return 0 };
    let wanted = message.content_length();
    if wanted.is_none() && message.content_type().is_none() {
        return 0;
    }
    if wanted == Some(0) {
        return 0;
    }
    // The parts of a body have empty lines in them: its last boundary ends it.
    let closing = message.content_type().filter(|it| it.is_multipart()).map(|it| it.parameter("boundary"));
    let closing = closing.map(|boundary| boundary.map(|boundary| ["--", &boundary, "--"].concat()));
    // Where a line ends in CRLF, no program has changed them.
    let is_changed = !body.windows(2).any(|pair| pair == b"\r\n");
    let (mut len, mut counted, mut uncounted_end) = (0, 0, None);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii_end();
        match &closing {
            Some(Some(closing)) if text == closing.as_bytes() => uncounted_end = Some(len + line.len()),
            None if text.is_empty() && uncounted_end.is_none() => uncounted_end = Some(len),
            _ => {}
        }
        // The last line of a body may have no end of its own.
        let without_end = line.strip_suffix(b"\n").map_or(line, |line| line.strip_suffix(b"\r").unwrap_or(line));
        let end_len = if is_changed { "\r\n".len() } else { line.len() - without_end.len() };
        if wanted == Some(counted + without_end.len()) {
            return len + without_end.len();
        }
        len += line.len();
        counted += without_end.len() + end_len;
        if wanted == Some(counted) {
            return len;
        }
    }
    uncounted_end.unwrap_or(body.len())
}
