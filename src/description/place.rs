//! Where a description lies in its text, and that in the input.

#[cfg(any(feature = "sip", feature = "serde"))]
use core::ops::Range;

#[cfg(any(feature = "sip", feature = "serde"))]
use crate::Span;
use crate::source::Input;
use crate::span::offset;

/// Where the text of a description begins in the input that it was decoded from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Place {
    /// Lines before it.
    pub(super) lines: u32,
    /// Bytes of the input before it.
    pub(super) bytes: u32,
    /// Bytes of the input's text before it.
    pub(super) text: u32,
}

/// What of a text is the description: all of it, or a part of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Where it begins and ends in the text; it begins where a line does.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The same in the bytes of the input.
    pub(super) raw_start: u32,
    pub(super) raw_end: u32,
    /// Lines of the text before it.
    pub(super) lines: u32,
}

impl Extent {
    #[inline]
    pub(crate) fn all(input: &Input<'_>) -> Self {
        Self { start: 0, end: offset(input.text().len()), raw_start: 0, raw_end: offset(input.bytes().len()), lines: 0 }
    }

    /// A part, by where it is in the text and in the bytes, and how many lines are before it.
    #[cfg(any(feature = "sip", feature = "serde"))]
    pub(crate) fn part(text: Span, raw: Range<usize>, lines: u32) -> Self {
        Self { start: text.start, end: text.end, raw_start: offset(raw.start), raw_end: offset(raw.end), lines }
    }

    /// The part of the text.
    #[inline]
    pub(super) fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}
