//! Lines as they stand in the input: with the blanks before them, how they end, and which are not UTF-8.

use alloc::vec::Vec;

use memchr::memchr2;

use super::line::{Line, Lines};
use super::session::SessionDescription;
#[cfg(feature = "serde")]
use super::source::{Place, line_start};

/// A line with nothing left out.
#[cfg(feature = "serde")]
#[derive(Clone, Copy)]
pub(crate) struct WrittenLine<'d> {
    /// From the end of the line before to its own.
    pub(crate) text: &'d str,
    /// CRLF, LF or CR; nothing at the end of the input.
    pub(crate) end: &'d str,
}

impl<'d> Line<'d> {
    #[cfg(feature = "serde")]
    pub(crate) fn written(self) -> WrittenLine<'d> {
        let text = self.description.text();
        let end = self.record.end as usize;
        let start = line_start(text, self.record.start as usize);
        let rest = text.get(end..).unwrap_or_default();
        WrittenLine {
            text: text.get(start..end).unwrap_or_default(),
            end: rest.get(..line_end_len(rest.as_bytes())).unwrap_or_default(),
        }
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
        let behind = |last: Line<'_>| last.span().end as usize + last.written().end.len();
        let start = self.lines().next_back().map_or(0, behind);
        cut(self.text().as_bytes(), start).map(|cut| WrittenLine {
            text: self.text().get(cut.start..cut.end).unwrap_or_default(),
            end: self.text().get(cut.end..cut.next).unwrap_or_default(),
        })
    }

    /// The lines that are shown as Latin-1, by their place among all lines of the text, in order.
    pub(crate) fn latin1_lines(&self) -> Vec<u32> {
        let Some(raw) = self.input.raw.as_deref() else { return Vec::new() };
        let is_latin1 = |line: &Cut| core::str::from_utf8(raw.get(line.start..line.end).unwrap_or_default()).is_err();
        (0..).zip(cut(raw, 0)).filter(|(_, line)| is_latin1(line)).map(|(index, _)| index).collect()
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
fn cut(bytes: &[u8], start: usize) -> impl Iterator<Item = Cut> + Clone {
    let cut_at = move |start: usize| {
        let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
        let end = start + memchr2(b'\r', b'\n', rest).unwrap_or(rest.len());
        Some(Cut { start, end, next: end + line_end_len(bytes.get(end..).unwrap_or_default()) })
    };
    core::iter::successors(cut_at(start), move |line| cut_at(line.next))
}

/// How long the line end is with which the bytes begin.
fn line_end_len(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}
