//! What ends a line.

use memchr::{memchr2, memchr3};

/// What ends the lines of an input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum LineEnds {
    /// CRLF, LF or CR.
    #[default]
    Characters,
    /// These, or what programs print for them: `\r\n`, `\n` or `\r`, letter by letter.
    Escapes,
}

/// How many bytes a line end has at most.
const LONGEST: usize = 4;

impl LineEnds {
    /// How long the line end is with which the bytes begin; 0 where none is.
    #[inline]
    pub(crate) fn len_at(self, bytes: &[u8]) -> usize {
        match bytes {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            [b'\\', b'r', b'\\', b'n', ..] if self == Self::Escapes => 4,
            [b'\\', b'r' | b'n', ..] if self == Self::Escapes => 2,
            _ => 0,
        }
    }

    /// Where the line ends that `start` is in.
    #[inline]
    pub(crate) fn line_end(self, bytes: &[u8], start: usize) -> usize {
        let mut at = start;
        while let Some(rest) = bytes.get(at..) {
            let found = match self {
                Self::Characters => memchr2(b'\r', b'\n', rest),
                Self::Escapes => memchr3(b'\r', b'\n', b'\\', rest),
            };
            let Some(found) = found else { break };
            at += found;
            if self.len_at(bytes.get(at..).unwrap_or_default()) > 0 {
                return at;
            }
            at += 1;
        }
        bytes.len()
    }

    /// Where the line starts that goes on where `before` ends, which is no place inside of a line end.
    pub(crate) fn line_start(self, before: &str) -> usize {
        let bytes = before.as_bytes();
        let is_end = |&last: &usize| match (bytes.get(last), self) {
            (Some(b'\r' | b'\n'), _) => true,
            (Some(b'r' | b'n'), Self::Escapes) => last.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'\\'),
            _ => false,
        };
        (0..bytes.len()).rev().find(is_end).map_or(0, |last| last + 1)
    }

    /// Where the line end begins that `at` is in the middle of; else `at` itself.
    pub(crate) fn outside_of_line_end(self, bytes: &[u8], at: usize) -> usize {
        let is_around = |start: &usize| *start + self.len_at(bytes.get(*start..).unwrap_or_default()) > at;
        (at.saturating_sub(LONGEST - 1)..at).find(is_around).unwrap_or(at)
    }

    /// Whether a line ends between two places, or around one of them.
    pub(crate) fn is_between(self, bytes: &[u8], start: usize, end: usize) -> bool {
        let near = bytes.get(..end + LONGEST).unwrap_or(bytes);
        self.line_end(near, self.outside_of_line_end(near, start)) <= end
    }
}

/// Where a line starts and ends, and where the next one starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LinePlace {
    pub(crate) start: usize,
    /// The byte after the last one, without the line end.
    pub(crate) end: usize,
    pub(crate) next: usize,
}

/// The lines of a text or of its bytes from a place on.
pub(crate) fn lines(bytes: &[u8], start: usize, ends: LineEnds) -> impl Iterator<Item = LinePlace> + Clone {
    let line_at = move |start: usize| {
        if start >= bytes.len() {
            return None;
        }
        let end = ends.line_end(bytes, start);
        Some(LinePlace { start, end, next: end + ends.len_at(bytes.get(end..).unwrap_or_default()) })
    };
    core::iter::successors(line_at(start), move |line| line_at(line.next))
}
