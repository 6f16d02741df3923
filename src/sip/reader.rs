//! Reads a message: one pass over its headers, and where it has parts one over its body.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memchr, memchr_iter};

use super::body_part::{PLAIN_ENCODINGS, PartRecord};
use super::content_type::ContentType;
use super::deviation::{Deviation, DeviationKind};
use super::header::HeaderRecord;
use super::header_name::Wanted;
use super::message::{Message, MessageError};
use super::multipart;
use super::start_line::{StartLine, begins_message_bytes, is_token_char, start_line_at};
use crate::Span;
use crate::line_end::{LineEnds, lines};
use crate::source::{BYTE_ORDER_MARK, Input};
use crate::span::offset;
use crate::syntax::{is_blank, trim_blanks};

pub(super) fn read(mut input: Input<'_>, most_lines: usize) -> Result<Message<'_>, MessageError> {
    let (start_line, first) = start_line_at(input.text()).ok_or(MessageError::NoStartLine)?;
    let mut head = HeaderReader::new(input.text());
    head.tell_start_line(start_line, first);
    let before = input.text().get(..start_line.range().start).unwrap_or_default();
    let before = before.trim_start_matches(BYTE_ORDER_MARK);
    let first_line = offset(lines(before.as_bytes(), 0, LineEnds::Characters).count() + 1);
    let mut walk = Walk { text: input.text(), at: start_line.range().start, number: first_line, left: most_lines };
    let own = head.read_message(&mut walk)?;
    let (own_headers, left) = (head.records.len(), walk.left);
    let HeaderReader { records, mut deviations, .. } = head;

    let raw_start = input.raw_offsets().at(own.start);
    let (length, raw_end) = body_length(&input, &records, own.start, raw_start, &mut deviations);
    let is_whole = raw_end == input.bytes().len();
    let text_end = if is_whole { input.text().len() } else { input.cut_at(raw_end) };
    let raw_end = if input.is_utf8() { text_end } else { raw_end };

    let mut head = HeaderReader { text: input.text(), records, deviations, block: own_headers };
    let mut parts = Vec::new();
    let span = Span::new(own.start, text_end);
    let is_cut_behind = !is_whole && input.bytes().get(raw_end..).is_some_and(is_empty);
    if is_cut_behind {
        head.tell(DeviationKind::LineEndsBehindBody, Span::new(text_end, input.text().len()));
    }
    let (headers, raw) = (0..own_headers, raw_start..raw_end);
    let whole = PartRecord { headers, span, raw, line: own.line, depth: 0 };
    let body = Some(whole).filter(|_| !span.is_empty());
    if let Some(body) = &body {
        if !head.has("Content-Length", 0..own_headers) {
            head.tell(DeviationKind::MissingContentLength, span.start_only());
        }
        head.tell_contents(0..own_headers, span);
        multipart::read(&mut head, body, left, &mut parts)?;
    }
    let HeaderReader { records: headers, mut deviations, .. } = head;
    deviations.sort_by_key(|deviation| deviation.span);
    find_raw(&input, &mut parts, text_end, raw_end);
    Ok(Message {
        start_line,
        first_line,
        headers,
        own_headers,
        content_length: length,
        body,
        parts,
        end: raw_end,
        text_end,
        deviations,
        input,
    })
}

/// What the body is by its Content-Length, and where it ends in the input.
fn body_length(
    input: &Input<'_>,
    records: &[HeaderRecord],
    text_start: usize,
    raw_start: usize,
    deviations: &mut Vec<Deviation>,
) -> (Option<usize>, usize) {
    let text = input.text();
    let bytes = input.bytes();
    let wanted = Wanted::new("Content-Length");
    let mut length: Option<(usize, Span)> = None;
    for record in records.iter().filter(|record| wanted.is(record.name(text))) {
        let span = record.value_span();
        let kind = match (number(span.of(text)), length) {
            (Some(number), None) => {
                length = Some((number, span));
                continue;
            }
            (Some(number), Some((first, _))) if number == first => continue,
            (Some(_), Some(_)) => DeviationKind::ContradictingContentLength,
            (None, _) => DeviationKind::UnreadableContentLength,
        };
        deviations.push(Deviation { kind, span });
    }
    let Some((length, span)) = length else { return (None, bytes.len()) };
    let available = bytes.len().saturating_sub(raw_start);
    let Some(missing) = length.checked_sub(available) else {
        let end = raw_start + length;
        let rest = bytes.get(end..).unwrap_or_default();
        if is_empty(rest) || begins_message_bytes(rest) {
            return (Some(length), end);
        }
        deviations.push(Deviation { kind: DeviationKind::ContentLengthTooSmall, span });
        return (Some(length), bytes.len());
    };
    if missing > 0 {
        let body = text.get(text_start..).unwrap_or_default().as_bytes();
        let kind = if missing == lost_line_ends(body) {
            DeviationKind::ContentLengthOfCrlf
        } else {
            DeviationKind::ContentLengthTooLarge
        };
        deviations.push(Deviation { kind, span });
    }
    (Some(length), bytes.len())
}

/// `Content-Length = 1*DIGIT`. What is too large for any body is as large as can be.
fn number(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(usize::MAX))
}

/// How many bytes longer the body would be if all its lines ended in CRLF.
fn lost_line_ends(body: &[u8]) -> usize {
    let of_last_line = if matches!(body, [] | [.., b'\r' | b'\n']) { 0 } else { 2 };
    let ends = memchr_iter(b'\n', body).count() + memchr_iter(b'\r', body).count();
    let pairs = memchr_iter(b'\r', body).filter(|at| body.get(at + 1) == Some(&b'\n')).count();
    ends - 2 * pairs + of_last_line
}

/// Whether there is nothing but line ends and blanks.
fn is_empty(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| is_blank(byte) || matches!(byte, b'\r' | b'\n'))
}

/// The places of parts in the bytes of the input, in one pass.
fn find_raw(input: &Input<'_>, parts: &mut [PartRecord], text_end: usize, raw_end: usize) {
    let mut offsets = input.raw_offsets();
    let mut raw = |text: u32| if text as usize == text_end { raw_end } else { offsets.at(text as usize) };
    for part in parts {
        part.raw = raw(part.span.start)..raw(part.span.end);
    }
}

/// Goes from line to line.
pub(super) struct Walk<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    /// The number of the line there.
    pub(super) number: u32,
    /// How many lines may be read.
    pub(super) left: usize,
}

/// One line, and its number.
#[derive(Clone, Copy)]
pub(super) struct NumberedLine {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) next: usize,
    pub(super) number: u32,
}

impl Walk<'_> {
    pub(super) fn next(&mut self) -> Result<Option<NumberedLine>, MessageError> {
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return Ok(None);
        }
        self.left = self.left.checked_sub(1).ok_or(MessageError::TooManyLines)?;
        let end = LineEnds::Characters.line_end(bytes, self.at);
        let next = end + LineEnds::Characters.len_at(bytes.get(end..).unwrap_or_default());
        let line = NumberedLine { start: self.at, end, next, number: self.number };
        self.at = next;
        self.number = self.number.saturating_add(1);
        Ok(Some(line))
    }
}

/// Where a body begins.
#[derive(Clone, Copy)]
pub(super) struct BodyStart {
    pub(super) start: usize,
    pub(super) line: u32,
}

/// Reads headers, of the message or of a part.
pub(super) struct HeaderReader<'t> {
    pub(super) text: &'t str,
    pub(super) records: Vec<HeaderRecord>,
    pub(super) deviations: Vec<Deviation>,
    /// Where the headers begin that are read now, among all.
    pub(super) block: usize,
}

impl<'t> HeaderReader<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, records: Vec::new(), deviations: Vec::new(), block: 0 }
    }

    pub(super) fn tell(&mut self, kind: DeviationKind, span: Span) {
        self.deviations.push(Deviation { kind, span });
    }

    fn tell_start_line(&mut self, span: Span, line: StartLine<'_>) {
        let before = self.text.get(..span.range().start).unwrap_or_default();
        if let Some(at) = before.find(['\r', '\n']) {
            self.tell(DeviationKind::LineEndsBeforeMessage, Span::new(at, before.len()));
        }
        match line {
            StartLine::Response(line) if line.status_code().is_none() => {
                self.tell(DeviationKind::UnreadableStatusCode, Span::of_part(self.text, line.code_text));
            }
            _ => {}
        }
    }

    /// Reads the first line and the headers of the message.
    fn read_message(&mut self, walk: &mut Walk<'t>) -> Result<BodyStart, MessageError> {
        let mut has_bare_end = false;
        let mut is_first = true;
        while let Some(line) = walk.next()? {
            let line_end = Span::new(line.end, line.next);
            if !has_bare_end && line_end.len() == 1 {
                has_bare_end = true;
                self.tell(DeviationKind::BareLineEnd, line_end);
            }
            if core::mem::take(&mut is_first) {
                continue;
            }
            if let Some(start) = self.take(line) {
                // A body without an empty line before it begins with the line that was just read.
                walk.at = start.start;
                walk.number = start.line;
                return Ok(start);
            }
        }
        let end = self.text.len();
        self.tell(DeviationKind::MissingEmptyLine, Span::new(end, end));
        Ok(BodyStart { start: end, line: walk.number })
    }

    /// Takes a line of the headers, or tells where the body begins.
    pub(super) fn take(&mut self, line: NumberedLine) -> Option<BodyStart> {
        let content = self.text.get(line.start..line.end).unwrap_or_default();
        let behind = BodyStart { start: line.next, line: line.number.saturating_add(1) };
        if content.is_empty() {
            return Some(behind);
        }
        // No name of a header has a `=`.
        if content.starts_with("v=") {
            self.tell(DeviationKind::MissingEmptyLine, Span::new(line.start, line.start));
            return Some(BodyStart { start: line.start, line: line.number });
        }
        if content.as_bytes().first().copied().is_some_and(is_blank) {
            let is_blank = trim_blanks(content).is_empty();
            if is_blank && self.text.get(line.next..).is_some_and(|rest| rest.starts_with("v=")) {
                self.tell(DeviationKind::BlanksInEmptyLine, Span::new(line.start, line.end));
                return Some(behind);
            }
            if let Some(record) = self.records.get_mut(self.block..).and_then(<[_]>::last_mut) {
                record.extend(self.text, line);
                return None;
            }
        }
        let record = HeaderRecord::read(self.text, line);
        if !record.is_header() {
            self.tell(DeviationKind::NotAHeader, Span::new(line.start, line.end));
        }
        self.records.push(record);
        None
    }

    /// The headers of the block that is read, when it is at its end. Others follow.
    pub(super) fn finish_block(&mut self) -> Range<usize> {
        let start = core::mem::replace(&mut self.block, self.records.len());
        start..self.block
    }

    pub(super) fn find(&self, name: &str, among: Range<usize>) -> Option<&HeaderRecord> {
        let wanted = Wanted::new(name);
        let mut records = self.records.get(among).unwrap_or_default().iter();
        records.find(|record| record.is_header() && wanted.is(record.name(self.text)))
    }

    fn has(&self, name: &str, among: Range<usize>) -> bool {
        self.find(name, among).is_some()
    }

    pub(super) fn content_type(&self, among: Range<usize>) -> Option<(ContentType<'t>, Span)> {
        let span = self.find("Content-Type", among)?.value_span();
        Some((ContentType(span.of(self.text)), span))
    }

    /// What is odd about a body, as its headers tell it.
    pub(super) fn tell_contents(&mut self, headers: Range<usize>, body: Span) {
        // Parts without a type are text (RFC 2046, section 5.1).
        if headers.start == 0 && !self.has("Content-Type", headers.clone()) {
            self.tell(DeviationKind::MissingContentType, body.start_only());
        }
        let encodings = [
            ("Content-Encoding", &["identity"][..], DeviationKind::ContentEncoding),
            ("Content-Transfer-Encoding", &PLAIN_ENCODINGS[..], DeviationKind::TransferEncoding),
        ];
        for (name, harmless, kind) in encodings {
            let Some(span) = self.find(name, headers.clone()).map(HeaderRecord::value_span) else { continue };
            let value = span.of(self.text);
            if !value.is_empty() && !harmless.iter().any(|harmless| harmless.eq_ignore_ascii_case(value)) {
                self.tell(kind, span);
            }
        }
    }
}

impl HeaderRecord {
    /// `header-name HCOLON header-value`, or a line that is none.
    fn read(text: &str, line: NumberedLine) -> Self {
        let content = text.get(line.start..line.end).unwrap_or_default();
        let end = line.start + content.trim_end_matches([' ', '\t']).len();
        let none = Self {
            start: offset(line.start),
            name_end: offset(line.start),
            value_start: offset(line.start),
            end: offset(end),
            line: line.number,
        };
        let Some(colon) = memchr(b':', content.as_bytes()) else { return none };
        let (name, value) = content.split_at_checked(colon).unwrap_or_default();
        let name = name.trim_end_matches([' ', '\t']);
        if name.is_empty() || !name.bytes().all(is_token_char) {
            return none;
        }
        let value = value.strip_prefix(':').unwrap_or_default();
        let value_start = line.end - value.trim_start_matches([' ', '\t']).len();
        Self {
            name_end: offset(line.start + name.len()),
            value_start: offset(value_start),
            end: offset(end.max(value_start)),
            ..none
        }
    }

    /// Goes on in another line.
    fn extend(&mut self, text: &str, line: NumberedLine) {
        let content = text.get(line.start..line.end).unwrap_or_default();
        let inner = trim_blanks(content);
        if inner.is_empty() {
            return;
        }
        if self.value_start == self.end && self.is_header() {
            self.value_start = Span::of_part(text, inner).start;
        }
        self.end = Span::of_part(text, inner).end;
    }

    pub(super) fn value_span(&self) -> Span {
        Span { start: self.value_start, end: self.end }
    }
}

#[cfg(test)]
mod tests {
    use super::{lost_line_ends, number};

    #[test]
    fn lengths() {
        assert_eq!(number("0349"), Some(349));
        assert_eq!(number("99999999999999999999999"), Some(usize::MAX));
        assert_eq!((number(""), number("-1"), number("+1"), number("1 2")), (None, None, None, None));
    }

    #[test]
    fn line_ends_that_were_lost() {
        assert_eq!(lost_line_ends(b"a\r\nb\nc\rd\r\r\n\n"), 4);
        assert_eq!((lost_line_ends(b""), lost_line_ends(b"a\r\nb"), lost_line_ends(b"a\nb")), (0, 2, 3));
    }
}
