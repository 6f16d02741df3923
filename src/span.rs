//! Places in a text.

use core::fmt;
use core::ops::Range;

/// A part of a text, in bytes. Never longer than 4 GiB, as no description is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// From byte offsets. What does not fit 32 bits is held at their end, which no text reaches.
    #[inline]
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start: offset(start), end: offset(end) }
    }

    /// The part as a range of bytes.
    #[inline]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes the part has.
    #[inline]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether the part holds nothing: a place between two bytes.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The place before the part.
    pub(crate) const fn start_only(self) -> Self {
        Self { start: self.start, end: self.start }
    }

    /// The place behind the part.
    pub(crate) const fn end_only(self) -> Self {
        Self { start: self.end, end: self.end }
    }

    /// The part of `text`, or nothing where the span is of another text.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\ns=Call\r\n")?;
    /// let line = offer.lines().nth(1).ok_or("two lines")?;
    /// assert_eq!(line.span().of(offer.text()), "s=Call");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Where a part stands that was cut out of `text`: where both begin tells it.
    pub(crate) fn of_part(text: &str, part: &str) -> Self {
        let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Self::new(start, start + part.len())
    }

    /// The same part, where its text begins `by` bytes further on.
    #[inline]
    pub(crate) const fn shifted(self, by: u32) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }
}

/// A byte offset in a text of at most 4 GiB.
#[inline]
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A place as people count it: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Position {
    /// The line of the input.
    pub line: u32,
    /// The character in that line.
    pub column: u32,
}

impl fmt::Display for Position {
    /// `line:column`, as compilers write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
