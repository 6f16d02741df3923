//! The view of one line.

use core::fmt;
use core::iter::Enumerate;
use core::slice;

use super::attribute::Attribute;
use super::record::LineRecord;
use super::session::SessionDescription;
use crate::Span;
use crate::line::LineType;
use crate::syntax::Reading;

/// One line of a description, whatever it is: a small `Copy` handle.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\n???\r\ns=Call\r\n")?;
/// let types: Vec<_> = offer.lines().map(|line| line.line_type().map(|kind| kind.letter())).collect();
/// assert_eq!(types, [Some('v'), None, Some('s')]);
/// assert_eq!(offer.lines().map(|line| line.number()).collect::<Vec<_>>(), [1, 2, 3]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Line<'d> {
    description: &'d SessionDescription<'d>,
    record: &'d LineRecord,
    index: u32,
}

impl<'d> Line<'d> {
    /// The number of the line in the input, from 1.
    #[inline]
    pub fn number(self) -> u32 {
        self.description.line_number(self.index)
    }

    /// What the letter before its `=` says; `None` for a line that is no SDP line.
    #[inline]
    pub fn line_type(self) -> Option<LineType> {
        self.record.line_type
    }

    /// The line without its end: from its letter on, where it has one, with the blanks at its end.
    #[inline]
    pub fn text(self) -> &'d str {
        self.span().of(self.description.text())
    }

    /// What follows the `=`. The whole text of a line that is no SDP line.
    #[inline]
    pub fn value(self) -> &'d str {
        match self.record.line_type {
            Some(_) => self.record.value(self.description.text()),
            None => self.text(),
        }
    }

    /// Where the line is in the text of the description.
    #[inline]
    pub fn span(self) -> Span {
        Span { start: self.record.start, end: self.record.end }
    }

    /// The attribute, where the line is one.
    #[inline]
    pub fn attribute(self) -> Option<Attribute<'d>> {
        let is_attribute = self.record.line_type == Some(LineType::Attribute);
        is_attribute.then(|| Attribute::new(self.description.text(), self.record))
    }

    /// Whether there is nothing on the line but blanks.
    pub fn is_blank(self) -> bool {
        self.record.line_type.is_none() && self.text().trim_ascii().is_empty()
    }

    /// Whether the line holds a key or password: `k=`, or an attribute whose row says so.
    pub fn is_secret(self) -> bool {
        self.record.line_type == Some(LineType::Key) || self.record.attribute.is_some_and(|id| id.info().is_secret)
    }

    /// Everything the reader of the line finds: the fields of its value with their places, what it tolerates, and
    /// where it stops. Nothing for a line that is no SDP line.
    pub fn reading(self) -> Reading {
        let Some(line_type) = self.record.line_type else { return Reading::default() };
        if let Some(attribute) = self.attribute() {
            return attribute.reading();
        }
        let mut reading = Reading::default();
        if let Err(error) = line_type.observe(self.value(), &mut reading) {
            reading.error = Some(error);
        }
        reading.shifted(self.record.start + 2)
    }
}

impl fmt::Display for Line<'_> {
    /// The line as written, without its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Debug for Line<'_> {
    /// Number and text; the value of a secret one is masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_secret(), self.attribute()) {
            (true, Some(attribute)) => write!(f, "{}: a={}:***", self.number(), attribute.name()),
            (true, None) => write!(f, "{}: k=***", self.number()),
            (false, _) => write!(f, "{}: {:?}", self.number(), self.text()),
        }
    }
}

/// The lines of a description, in order.
#[derive(Clone)]
pub struct Lines<'d> {
    description: &'d SessionDescription<'d>,
    lines: Enumerate<slice::Iter<'d, LineRecord>>,
}

impl<'d> Lines<'d> {
    #[inline]
    pub(super) fn new(description: &'d SessionDescription<'d>, lines: &'d [LineRecord]) -> Self {
        Self { description, lines: lines.iter().enumerate() }
    }

    #[inline]
    fn view(&self, (index, record): (usize, &'d LineRecord)) -> Line<'d> {
        Line { description: self.description, record, index: crate::span::offset(index) }
    }
}

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'d> Iterator for Lines<'d> {
    type Item = Line<'d>;

    #[inline]
    fn next(&mut self) -> Option<Line<'d>> {
        let next = self.lines.next()?;
        Some(self.view(next))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.lines.size_hint()
    }
}

impl DoubleEndedIterator for Lines<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let next = self.lines.next_back()?;
        Some(self.view(next))
    }
}

impl ExactSizeIterator for Lines<'_> {}
