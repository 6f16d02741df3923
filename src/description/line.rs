//! The view of one line.

use alloc::vec::Vec;
use core::fmt;
use core::iter::Enumerate;
use core::slice;

use super::attribute::Attribute;
use super::media::Media;
use super::pasted;
use super::record::{LineRecord, PREFIX};
use super::session::SessionDescription;
use crate::attribute::InnerSecret;
use crate::line::LineType;
use crate::source::BYTE_ORDER_MARK;
use crate::syntax::{DeviationKind, Hear, Listener, Observe, Reading, is_blank, trim_blanks};
use crate::{Position, Span, ValueError};

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
    pub(super) description: &'d SessionDescription<'d>,
    pub(super) record: &'d LineRecord,
    /// Among the lines of the description.
    pub(super) index: u32,
}

/// Into how many lines more a line is taken to be wrapped, at most.
const WRAPPED: usize = 8;

/// How far before a part of a line a key is looked for that reaches into it.
const LONGEST_KEY: u32 = 1024;

/// How many bytes of a part are quoted at most: 48 characters.
const LONGEST_QUOTE: u32 = 192;

impl<'d> Line<'d> {
    /// The description it is a part of.
    #[inline]
    pub fn description(self) -> &'d SessionDescription<'d> {
        self.description
    }

    /// The number of the line in the input, from 1.
    #[inline]
    pub fn number(self) -> u32 {
        self.description.line_number(self.index)
    }

    /// Where the line begins, in the input: behind its blanks, where it has any.
    pub fn position(self) -> Position {
        self.description.position(self.span())
    }

    /// Whether something behind the line is left out of it: the quotes that end pasted text.
    pub(crate) fn is_cut(self) -> bool {
        self.written_end() > self.record.end as usize
    }

    /// What the letter before its `=` says; `None` for a line that is no SDP line.
    #[inline]
    pub fn line_type(self) -> Option<LineType> {
        self.record.line_type
    }

    /// The media section that the line belongs to; `None` for a line of the session.
    pub fn media(self) -> Option<Media<'d>> {
        self.description.media_of(self.index)
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

    /// Where its value is.
    pub(crate) fn value_span(self) -> Span {
        let start = if self.record.line_type.is_some() { self.record.value_start() } else { self.record.start };
        Span { start, end: self.record.end }
    }

    /// The attribute, where the line is one.
    #[inline]
    pub fn attribute(self) -> Option<Attribute<'d>> {
        (self.record.line_type == Some(LineType::Attribute)).then_some(Attribute { line: self })
    }

    /// Whether there is nothing on the line but blanks, or a byte order mark.
    pub fn is_blank(self) -> bool {
        let text = self.text().trim_start_matches(BYTE_ORDER_MARK);
        self.record.line_type.is_none() && trim_blanks(text).is_empty()
    }

    /// Whether the line holds a key or password: `k=`, or an attribute whose row says so, or one with such an attribute
    /// inside. Also one in whose text such a line begins, run together or quoted, or with a key behind `inline:`; and
    /// one that is no SDP line and stands behind such a line, as it may be the rest of it, wrapped.
    pub fn is_secret(self) -> bool {
        self.is_secret_by_itself() || InnerSecret::find(self.value()).is_some()
    }

    fn is_secret_by_itself(self) -> bool {
        match self.record.line_type {
            None => self.is_rest_of_secret(),
            Some(line_type) => line_type == LineType::Key || self.attribute().is_some_and(Attribute::holds_secret),
        }
    }

    /// Whether a key or password may be shown where a part of the line is quoted. As a long line may be quoted many
    /// times, it is not read from its beginning for each of them.
    pub(crate) fn is_secret_near(self, part: Span) -> bool {
        let start = self.value_span().start.max(part.start.saturating_sub(LONGEST_KEY));
        let end = self.record.end.min(part.start.saturating_add(LONGEST_QUOTE));
        let text = self.description.text();
        let is_boundary = |at: &u32| text.is_char_boundary(*at as usize);
        let start = (self.value_span().start..=start).rev().find(is_boundary).unwrap_or(start);
        let end = (end..=self.record.end).find(is_boundary).unwrap_or(end);
        self.is_secret_by_itself() || InnerSecret::find(Span { start, end }.of(text)).is_some()
    }

    /// Whether it is no SDP line, and may be the rest of one that holds a key, wrapped.
    pub(crate) fn is_rest_of_secret(self) -> bool {
        self.record.line_type.is_none() && !self.is_blank() && self.goes_on_from().is_some_and(Self::is_secret)
    }

    /// The SDP line that this one may be the rest of, which is none. No line is wrapped into more than a few.
    fn goes_on_from(self) -> Option<Self> {
        let end = self.index as usize;
        let before = self.description.lines.get(end.saturating_sub(WRAPPED)..end).unwrap_or_default();
        let at = before.iter().rposition(|record| record.line_type.is_some())?;
        let record = before.get(at)?;
        let index = self.index - u32::try_from(before.len() - at).ok()?;
        Some(Self { description: self.description, record, index })
    }

    /// Everything the reader of the line finds: the fields of its value with their places, what it tolerates, and
    /// what it cannot read. Nothing for a line that is no SDP line.
    pub fn reading(self) -> Reading {
        let mut reading = Reading::default();
        self.observe(&mut reading);
        // Blanks at the end of a value are met before those inside of it.
        reading.deviations.sort_by_key(|deviation| deviation.span);
        reading
    }

    /// What cannot be read in the line: every part that is wrong. Nothing for a line that is no SDP line.
    pub fn errors(self) -> Vec<ValueError> {
        let mut errors = Vec::new();
        self.observe(&mut errors);
        errors
    }

    /// What the readers of the line tell.
    pub(crate) fn observe(self, hears: &mut dyn Hear) {
        let Some(line_type) = self.record.line_type else { return };
        let observer = &mut Listener::new(hears);
        self.tell_indent(observer);
        if self.record.prefix > PREFIX {
            let blanks = Span { start: self.record.start + 1, end: self.record.value_start() };
            observer.deviation(DeviationKind::BlanksAroundEqualsSign, blanks);
        }
        match self.attribute() {
            Some(attribute) => attribute.observe(observer),
            // The observer has heard the error, where there is one.
            None => {
                let _ = line_type.observe(self.value(), &mut observer.further(self.record.value_start()));
            }
        }
    }

    /// Tells what stands between the end of the line before and the letter.
    fn tell_indent(self, observer: &mut Listener<'_>) {
        let end = self.record.start as usize;
        let before = self.description.text().get(..end).unwrap_or_default();
        let start = self.description.line_ends.line_start(before);
        let indent = before.get(start..).unwrap_or_default();
        if pasted::is_quotes(indent) {
            observer.deviation(DeviationKind::Quotes, Span::new(start, end));
            return;
        }
        let mut at = start;
        for run in indent.as_bytes().chunk_by(|a, b| is_blank(*a) == is_blank(*b)) {
            let span = Span::new(at, at + run.len());
            at += run.len();
            if run.first().copied().is_some_and(is_blank) {
                observer.deviation(DeviationKind::LeadingBlanks, span);
            } else if span.start > 0 || self.number() > 1 {
                // A mark at the very beginning is where marks belong.
                observer.deviation(DeviationKind::ByteOrderMark, span);
            }
        }
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
        match (self.is_secret(), self.attribute(), self.line_type()) {
            (true, Some(attribute), _) => write!(f, "{}: a={}:***", self.number(), attribute.shown_name()),
            (true, None, Some(line_type)) => write!(f, "{}: {line_type}***", self.number()),
            (true, None, None) => write!(f, "{}: ***", self.number()),
            (false, ..) => write!(f, "{}: {:?}", self.number(), self.text()),
        }
    }
}

/// Lines, in order.
#[derive(Clone)]
pub struct Lines<'d> {
    description: &'d SessionDescription<'d>,
    /// The first of them among the lines of the description.
    first: u32,
    records: Enumerate<slice::Iter<'d, LineRecord>>,
}

impl<'d> Lines<'d> {
    #[inline]
    pub(super) fn new(description: &'d SessionDescription<'d>, first: u32, records: &'d [LineRecord]) -> Self {
        Self { description, first, records: records.iter().enumerate() }
    }

    #[inline]
    fn view(&self, (index, record): (usize, &'d LineRecord)) -> Line<'d> {
        Line { description: self.description, record, index: self.first + crate::span::offset(index) }
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
        let next = self.records.next()?;
        Some(self.view(next))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl DoubleEndedIterator for Lines<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let next = self.records.next_back()?;
        Some(self.view(next))
    }
}

impl ExactSizeIterator for Lines<'_> {}
