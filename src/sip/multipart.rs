//! Divides a body that has parts (RFC 2046, section 5.1).

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use super::body_part::PartRecord;
use super::deviation::DeviationKind;
use super::message::MessageError;
use super::reader::{BodyStart, HeaderReader, NumberedLine, Walk};
use crate::Span;

/// How many bodies with parts are looked for in each other. Each line that may be a boundary is held against those of
/// all that it is in, so this keeps the work in proportion to the body; messages have two at most.
const DEEPEST: usize = 16;

/// A body whose parts are looked for.
struct Level<'t> {
    boundary: Cow<'t, str>,
    /// Its headers, and where its Content-Type is.
    headers: Range<usize>,
    content_type: Span,
    start: BodyStart,
    /// Whether a boundary was met that a part begins behind.
    has_parts: bool,
    /// The first line of SDP that stands before such a boundary.
    sdp_before_parts: Option<Span>,
}

/// What the line is in.
enum State {
    /// Before the first part of the innermost level, or behind its last one.
    Outside,
    Headers,
    Part {
        headers: Range<usize>,
        start: BodyStart,
    },
}

/// Adds the parts of the body, where it has parts: in the order of the text, those of parts in their place.
///
/// ```text
/// multipart-body := [preamble CRLF] dash-boundary transport-padding CRLF body-part
///                   *encapsulation close-delimiter transport-padding [CRLF epilogue]
/// dash-boundary  := "--" boundary
/// ```
pub(super) fn read(
    head: &mut HeaderReader<'_>,
    body: &PartRecord,
    most_lines: usize,
    parts: &mut Vec<PartRecord>,
) -> Result<(), MessageError> {
    let start = BodyStart { start: body.span.range().start, line: body.line };
    let mut divider = Divider { head, parts, levels: Vec::new(), state: State::Outside };
    if !divider.enter(body.headers.clone(), start) {
        return Ok(());
    }
    let end = body.span.range().end;
    let text = divider.head.text.get(..end).unwrap_or_default();
    let mut walk = Walk { text, at: start.start, number: start.line, left: most_lines };
    let mut last_end = start.start;
    while let Some(line) = walk.next()? {
        let content = text.get(line.start..line.end).unwrap_or_default();
        if let Some((depth, is_last)) = divider.boundary(content) {
            divider.delimit(depth, is_last, last_end);
            // What it interrupts is over, and so is a boundary that is all there is.
            if divider.levels.is_empty() {
                return Ok(());
            }
        } else if let Some(start) = divider.take(line) {
            walk.at = start.start;
            walk.number = start.line;
            divider.begin_part(start);
        } else if content.starts_with("v=") && text.get(line.next..).is_some_and(|next| next.starts_with("o=")) {
            divider.note_sdp(line);
        }
        last_end = line.end;
    }
    divider.end_levels(0, end);
    Ok(())
}

struct Divider<'h, 't> {
    head: &'h mut HeaderReader<'t>,
    parts: &'h mut Vec<PartRecord>,
    levels: Vec<Level<'t>>,
    state: State,
}

impl<'t> Divider<'_, 't> {
    /// Looks for the parts of a body from now on, where it has parts.
    fn enter(&mut self, headers: Range<usize>, start: BodyStart) -> bool {
        let Some((content_type, span)) = self.head.content_type(headers.clone()) else { return false };
        if !content_type.is_multipart() {
            return false;
        }
        let mut boundary = content_type.parameter("boundary").filter(|boundary| !boundary.is_empty());
        if boundary.is_none() {
            self.head.tell(DeviationKind::MissingBoundary, span);
            boundary = self.first_boundary(start);
        }
        let Some(boundary) = boundary else { return false };
        if self.levels.len() >= DEEPEST {
            self.head.tell(DeviationKind::NestedTooDeep, span);
            return false;
        }
        self.levels.push(Level {
            boundary,
            headers,
            content_type: span,
            start,
            has_parts: false,
            sdp_before_parts: None,
        });
        self.state = State::Outside;
        true
    }

    /// The boundary that a body begins with, where nothing is before it.
    fn first_boundary(&self, start: BodyStart) -> Option<Cow<'t, str>> {
        let rest = self.head.text.get(start.start..)?.trim_start_matches(['\r', '\n']);
        let line = rest.split(['\r', '\n']).next()?.strip_prefix("--")?;
        let boundary = line.trim_end_matches([' ', '\t']);
        (!boundary.is_empty()).then_some(Cow::Borrowed(boundary))
    }

    /// Of which level the line is the boundary, and whether of its last part.
    fn boundary(&self, line: &str) -> Option<(usize, bool)> {
        let line = line.strip_prefix("--")?;
        let is_padding = |text: &str| text.trim_matches([' ', '\t']).is_empty();
        self.levels.iter().enumerate().rev().find_map(|(depth, level)| {
            let rest = line.strip_prefix(&*level.boundary)?;
            if is_padding(rest) {
                return Some((depth, false));
            }
            rest.strip_prefix("--").is_some_and(is_padding).then_some((depth, true))
        })
    }

    /// A boundary of that level. The part before it ends where the line before it does.
    fn delimit(&mut self, depth: usize, is_last: bool, end: usize) {
        self.end_levels(depth + 1, end);
        self.end_part(end);
        if is_last {
            // The boundary that closes a body opens no part of it.
            if let Some(level) = self.levels.pop().filter(|level| !level.has_parts) {
                self.without_parts(level, end);
            }
            self.state = State::Outside;
        } else {
            if let Some(level) = self.levels.last_mut() {
                level.has_parts = true;
                if let Some(span) = level.sdp_before_parts.take() {
                    self.head.tell(DeviationKind::SdpBeforeParts, span);
                }
            }
            self.head.finish_block();
            self.state = State::Headers;
        }
    }

    /// Takes a line of the headers of a part, or tells where its body begins.
    fn take(&mut self, line: NumberedLine) -> Option<BodyStart> {
        if matches!(self.state, State::Headers) { self.head.take(line) } else { None }
    }

    /// The line that SDP begins with: before the first part, it belongs to none.
    fn note_sdp(&mut self, line: NumberedLine) {
        if let Some(level) = self.levels.last_mut().filter(|level| !level.has_parts) {
            level.sdp_before_parts.get_or_insert(Span::new(line.start, line.end));
        }
    }

    /// The headers of a part are over.
    fn begin_part(&mut self, start: BodyStart) {
        let headers = self.head.finish_block();
        if !self.enter(headers.clone(), start) {
            self.state = State::Part { headers, start };
        }
    }

    /// The part that the line is in ends, where there is one.
    fn end_part(&mut self, end: usize) {
        match core::mem::replace(&mut self.state, State::Outside) {
            State::Part { headers, start } => self.push(headers, start, end),
            // A part without an empty line has headers only.
            State::Headers => {
                let headers = self.head.finish_block();
                if !headers.is_empty() {
                    self.head.tell(DeviationKind::MissingEmptyLine, Span::new(end, end));
                }
            }
            State::Outside => {}
        }
    }

    /// The levels from `depth` on end without their last boundary.
    fn end_levels(&mut self, depth: usize, end: usize) {
        if self.levels.len() > depth {
            self.end_part(end);
        }
        while self.levels.len() > depth {
            let Some(level) = self.levels.pop() else { return };
            if level.has_parts {
                self.head.tell(DeviationKind::UnclosedMultipart, Span::new(end, end));
            } else {
                self.without_parts(level, end);
            }
        }
    }

    /// A level that was left ends, and no part was in it.
    fn without_parts(&mut self, level: Level<'t>, end: usize) {
        self.head.tell(DeviationKind::NoParts, level.content_type);
        // What is in it is one part then; a body without any is the part itself.
        if !self.levels.is_empty() {
            self.push(level.headers, level.start, end);
        }
    }

    fn push(&mut self, headers: Range<usize>, start: BodyStart, end: usize) {
        let span = Span::new(start.start, end.max(start.start));
        self.head.tell_contents(headers.clone(), span);
        // Where it is in the bytes is found when all are known.
        self.parts.push(PartRecord { headers, span, raw: 0..0, line: start.line, depth: self.levels.len() });
    }
}
