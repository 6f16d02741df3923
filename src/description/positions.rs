//! Positions of many places, in time that does not grow with the length of lines times their number.

use super::session::SessionDescription;
use crate::span::offset;
use crate::{Position, Span};

/// Gives positions of places in ascending order, from [`SessionDescription::positions`].
pub(crate) struct Positions<'d> {
    description: &'d SessionDescription<'d>,
    /// The place before, behind the first character of its line.
    last: Option<(u32, Position)>,
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
