//! Positions of many places, in time that does not grow with the length of lines times their number.

use super::session::SessionDescription;
use crate::line_end::{LineEnds, lines};
use crate::source::BYTE_ORDER_MARK;
use crate::span::offset;
use crate::{Position, Span};

/// Gives positions of places in ascending order, from [`SessionDescription::positions`].
pub(crate) struct Positions<'d> {
    description: &'d SessionDescription<'d>,
    /// The place before, behind the first character of its line.
    last: Option<(u32, Position)>,
}

impl SessionDescription<'_> {
    /// The line and column of the first byte of `span`, in the whole input.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 70000 RTP/AVP 0\r\n")?;
    /// let error = offer.media().next().and_then(|media| media.port().err()).ok_or("no such port")?;
    /// assert_eq!(offer.position(error.span()).to_string(), "2:9");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn position(&self, span: Span) -> Position {
        let before = self.before(span.start as usize);
        let line_start = self.line_ends.line_start(before);
        let line = before.get(line_start..).unwrap_or_default();
        let column = line.trim_start_matches(BYTE_ORDER_MARK).chars().count();
        if span.start < self.extent.start || span.start > self.extent.end {
            // Elsewhere in a message.
            let before = before.get(..line_start).unwrap_or_default();
            let number = offset(lines(before.as_bytes(), 0, LineEnds::Characters).count() + 1);
            return Position { line: self.place.lines.saturating_add(number), column: offset(column + 1) };
        }
        // Records start behind the blanks of their line, so the place may lie in the line after the last one before it.
        let following = self.lines.partition_point(|record| record.start <= span.start);
        let index = match following.checked_sub(1).and_then(|last| Some((last, self.lines.get(last)?))) {
            Some((last, record)) if record.end as usize >= line_start => last,
            _ => following,
        };
        Position { line: self.line_number(offset(index)), column: offset(column + 1) }
    }

    /// The text before a place. A place inside of a character, or of a line end, is where that begins.
    fn before(&self, at: usize) -> &str {
        let text = self.text();
        let at = self.line_ends.outside_of_line_end(text.as_bytes(), at.min(text.len()));
        (0..=at).rev().find_map(|at| text.get(..at)).unwrap_or_default()
    }
}

impl<'d> SessionDescription<'d> {
    /// The positions of places that are asked for in their order: each costs only what lies between it and the one
    /// before.
    pub(crate) fn positions(&'d self) -> Positions<'d> {
        Positions { description: self, last: None }
    }
}

impl Positions<'_> {
    /// The same as [`SessionDescription::position`].
    pub(crate) fn at(&mut self, span: Span) -> Position {
        let position = self.behind_last(span.start).unwrap_or_else(|| self.description.position(span));
        // Before the first character may be a byte order mark, which is no column.
        self.last = (position.column > 1).then_some((span.start, position));
        position
    }

    /// Counted from the place before, where that is in the same line.
    fn behind_last(&self, start: u32) -> Option<Position> {
        let (last, position) = self.last?;
        let between = self.description.text().get(last as usize..start as usize)?;
        // A place behind a line end, or inside of one, is for the slow way.
        let bytes = self.description.text().as_bytes();
        if self.description.line_ends.is_between(bytes, last as usize, start as usize) {
            return None;
        }
        Some(Position { line: position.line, column: position.column + offset(between.chars().count()) })
    }
}
