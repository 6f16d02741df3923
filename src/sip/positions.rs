//! Positions of many places in a message, in one pass over it.

use super::Message;
use crate::line_end::{LineEnds, lines};
use crate::source::BYTE_ORDER_MARK;
use crate::span::offset;
use crate::{Position, Span};

/// Gives positions of places in ascending order, from [`Message::positions`].
pub(crate) struct Positions<'m> {
    text: &'m str,
    /// The line reached: where it starts, where the next one does, and its number.
    line: (usize, usize, u32),
    /// The last place in it, and its column.
    last: (usize, u32),
}

impl Message<'_> {
    /// The positions of places that are asked for in their order: each costs only what lies between it and the one
    /// before.
    pub(crate) fn positions(&self) -> Positions<'_> {
        let mut positions = Positions { text: self.text(), line: (0, 0, 0), last: (0, 1) };
        positions.next_line();
        positions
    }
}

impl Positions<'_> {
    /// The same as [`Message::position`]; a place before the last one is counted from the beginning of its line.
    pub(crate) fn at(&mut self, span: Span) -> Position {
        let bytes = self.text.as_bytes();
        let at = LineEnds::Characters.outside_of_line_end(bytes, span.range().start.min(bytes.len()));
        while self.line.1 <= at && self.next_line() {}
        let (start, _, number) = self.line;
        let (last, column) = if self.last.0 <= at { self.last } else { (start, 1) };
        let between = self.text.get(last..at).unwrap_or_default();
        let counted = if last == start { between.trim_start_matches(BYTE_ORDER_MARK) } else { between };
        let column = column.saturating_add(offset(counted.chars().count()));
        self.last = (at, column);
        Position { line: number, column }
    }

    /// Goes to the next line; `false` behind the last one.
    fn next_line(&mut self) -> bool {
        let Some(place) = lines(self.text.as_bytes(), self.line.1, LineEnds::Characters).next() else {
            // A place behind the last line end is in a line of its own.
            let is_behind = self.line.0 < self.line.1;
            self.line = (self.line.1, usize::MAX, self.line.2 + u32::from(is_behind));
            self.last = (self.line.0, 1);
            return false;
        };
        // What no line end follows is the last line, however far it is.
        let next = if place.end < place.next { place.next } else { usize::MAX };
        self.line = (place.start, next, self.line.2 + 1);
        self.last = (place.start, 1);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_message() {
        for text in [
            "INVITE sip:b@example.com SIP/2.0\r\nVia: a,\r\n  b,\tc\r\nX: \u{e9}\u{e9}y\r\n\r\nv=0\r\n",
            "\r\n\nSIP/2.0 200 OK\nVia: a\n\nv=0",
            "\u{feff}SIP/2.0 200 OK\rVia: a\r\r\n\r\n",
            "SIP/2.0 200 OK",
            "SIP/2.0 200 OK\r\nVia: a",
            "SIP/2.0 200 OK\r\n",
        ] {
            let message = Message::read(text).expect("a message");
            for step in [1, 2, 7] {
                let mut positions = message.positions();
                let places = (0..=text.len()).filter(|start| text.is_char_boundary(*start));
                for start in places.step_by(step) {
                    let span = Span::new(start, start);
                    assert_eq!(positions.at(span), message.position(span), "{text:?} at {start}");
                }
            }
        }
    }
}
