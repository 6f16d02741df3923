//! Lines as they stand in the input: with the blanks before them, how they end, and which are not UTF-8.

use alloc::vec::Vec;

use super::line::{Line, Lines};
#[cfg(feature = "serde")]
use super::pasted::Pasted;
#[cfg(feature = "serde")]
use super::place::{Extent, Place};
use super::session::SessionDescription;
use crate::line_end::{LineEnds, LinePlace, lines};

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
        WrittenLine { text: text.get(start..self.written_end()).unwrap_or_default(), end: self.line_end() }
    }
}

impl<'d> Line<'d> {
    /// Where its end begins: behind the line, and what is left out of it.
    pub(crate) fn written_end(self) -> usize {
        self.description.line_ends.line_end(self.description.text_to_end().as_bytes(), self.record.end as usize)
    }

    /// Where the next line starts, with the blanks before it.
    pub(crate) fn next_start(self) -> usize {
        let end = self.written_end();
        let rest = self.description.text_to_end().as_bytes().get(end..).unwrap_or_default();
        end + self.description.line_ends.len_at(rest)
    }

    /// How it ends: nothing where it is the last one, without an end.
    pub(crate) fn line_end(self) -> &'d str {
        self.description.text().get(self.written_end()..self.next_start()).unwrap_or_default()
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
        written_lines(self.text_to_end(), start, self.line_ends)
    }

    /// The lines that are shown as Latin-1, by their place among all lines of the description and behind it, in order.
    pub(crate) fn latin1_lines(&self) -> Vec<u32> {
        if self.input.raw.is_some() { latin1_lines(self.sdp_bytes()) } else { Vec::new() }
    }

    /// What of the message stands before and behind the description; nothing where there is no message.
    #[cfg(feature = "serde")]
    pub(crate) fn around(&self) -> Option<[Around<'_>; 2]> {
        let Extent { start, end, raw_start, raw_end, .. } = self.extent;
        let (text, raw) = (self.text(), self.to_bytes());
        if start == 0 && end as usize == text.len() {
            return None;
        }
        let is_utf8 = self.input.raw.is_none();
        let before = Around::new(text.get(..start as usize), raw.get(..raw_start as usize), is_utf8);
        Some([before, Around::new(text.get(end as usize..), raw.get(raw_end as usize..), is_utf8)])
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

/// A text of the message around a description.
#[cfg(feature = "serde")]
#[derive(Clone, Copy)]
pub(crate) struct Around<'d> {
    text: &'d str,
    /// Its bytes, where the input is not UTF-8.
    raw: &'d [u8],
}

#[cfg(feature = "serde")]
impl<'d> Around<'d> {
    fn new(text: Option<&'d str>, raw: Option<&'d [u8]>, is_utf8: bool) -> Self {
        Self { text: text.unwrap_or_default(), raw: raw.filter(|_| !is_utf8).unwrap_or_default() }
    }

    /// Its lines.
    pub(crate) fn lines(self) -> impl Iterator<Item = WrittenLine<'d>> + Clone {
        written_lines(self.text, 0, LineEnds::Characters)
    }

    /// Those of them that are shown as Latin-1, by their place, in order.
    pub(crate) fn latin1_lines(self) -> Vec<u32> {
        latin1_lines(self.raw)
    }
}

/// The lines of a text from a place on.
#[cfg(feature = "serde")]
fn written_lines(text: &str, start: usize, ends: LineEnds) -> impl Iterator<Item = WrittenLine<'_>> + Clone {
    lines(text.as_bytes(), start, ends).map(|line| WrittenLine {
        text: text.get(line.start..line.end).unwrap_or_default(),
        end: text.get(line.end..line.next).unwrap_or_default(),
    })
}

/// The lines that are not UTF-8, by their place among all.
fn latin1_lines(raw: &[u8]) -> Vec<u32> {
    let is_latin1 = |line: &LinePlace| core::str::from_utf8(raw.get(line.start..line.end).unwrap_or_default()).is_err();
    let lines = (0..).zip(lines(raw, 0, LineEnds::Characters));
    lines.filter(|(_, line)| is_latin1(line)).map(|(index, _)| index).collect()
}
