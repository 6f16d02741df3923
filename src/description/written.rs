//! Lines as they stand in the input: with the blanks before them, how they end, and which are not UTF-8.

use alloc::vec::Vec;

use super::line::{Line, Lines};
use super::line_end::LineEnds;
#[cfg(feature = "serde")]
use super::pasted::Pasted;
use super::session::SessionDescription;
#[cfg(feature = "serde")]
use super::source::Place;

/// A line with nothing left out.
#[cfg(feature = "serde")]
#[derive(Clone, Copy)]
pub(crate) struct WrittenLine<'d> {
    /// From the end of the line before to its own.
    pub(crate) text: &'d str,
    /// CRLF, LF or CR; nothing at the end of the input.
    pub(crate) end: &'d str,
}

#[cfg(feature = "serde")]
impl<'d> Line<'d> {
    pub(crate) fn written(self) -> WrittenLine<'d> {
        let text = self.description.text();
        let before = text.get(..self.record.start as usize).unwrap_or_default();
        let start = self.description.line_ends.line_start(before);
        let end = self.written_end();
        WrittenLine {
            text: text.get(start..end).unwrap_or_default(),
            end: text.get(end..self.next_start()).unwrap_or_default(),
        }
    }
}

impl Line<'_> {
    /// Where its end begins: behind the line, and what is left out of it.
    pub(crate) fn written_end(self) -> usize {
        self.description.line_ends.line_end(self.description.text().as_bytes(), self.record.end as usize)
    }

    /// Where the next line starts, with the blanks before it.
    pub(crate) fn next_start(self) -> usize {
        let end = self.written_end();
        let rest = self.description.text().as_bytes().get(end..).unwrap_or_default();
        end + self.description.line_ends.len_at(rest)
    }

    /// Its place among the lines of the description.
    pub(crate) fn index(self) -> u32 {
        self.index
    }
}

impl SessionDescription<'_> {
    /// The lines before the first `m=`.
    pub(crate) fn session_lines(&self) -> Lines<'_> {
        self.session_section().lines()
    }

    /// The lines behind those of the description: other sessions in the same input.
    #[cfg(feature = "serde")]
    pub(crate) fn following_lines(&self) -> impl Iterator<Item = WrittenLine<'_>> + Clone {
        let start = self.lines().next_back().map_or(0, Line::next_start);
        cut(self.text().as_bytes(), start, self.line_ends).map(|cut| WrittenLine {
            text: self.text().get(cut.start..cut.end).unwrap_or_default(),
            end: self.text().get(cut.end..cut.next).unwrap_or_default(),
        })
    }

    /// The lines that are shown as Latin-1, by their place among all lines of the text, in order.
    pub(crate) fn latin1_lines(&self) -> Vec<u32> {
        let Some(raw) = self.input.raw.as_deref() else { return Vec::new() };
        let is_latin1 = |line: &Cut| core::str::from_utf8(raw.get(line.start..line.end).unwrap_or_default()).is_err();
        (0..)
            .zip(cut(raw, 0, LineEnds::Characters))
            .filter(|(_, line)| is_latin1(line))
            .map(|(index, _)| index)
            .collect()
    }

    /// How it was cut out of what was pasted.
    #[cfg(feature = "serde")]
    pub(crate) fn pasted(&self) -> Pasted {
        Pasted { escaped: self.line_ends == LineEnds::Escapes, quoted: self.is_quoted }
    }

    /// Where the description begins in its input.
    #[cfg(feature = "serde")]
    pub(crate) fn place(&self) -> Place {
        self.place
    }

    /// The same description, at another place of another input.
    #[cfg(feature = "serde")]
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

/// Where a line starts and ends, and where the next one starts.
#[derive(Clone)]
struct Cut {
    start: usize,
    end: usize,
    next: usize,
}

/// The lines of a text or of its bytes from a place on, as the scan cuts them.
fn cut(bytes: &[u8], start: usize, ends: LineEnds) -> impl Iterator<Item = Cut> + Clone {
    let cut_at = move |start: usize| {
        if start >= bytes.len() {
            return None;
        }
        let end = ends.line_end(bytes, start);
        Some(Cut { start, end, next: end + ends.len_at(bytes.get(end..).unwrap_or_default()) })
    };
    core::iter::successors(cut_at(start), move |line| cut_at(line.next))
}
