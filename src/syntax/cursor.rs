//! One reader a value: it gives the value, the place of an error, and tells the named parts on the way.

use super::{Observe, Token, Tolerated, is_blank};
use crate::{Span, ValueError};

/// Reads a value from left to right.
#[derive(Debug)]
pub struct Cursor<'a, 'o, O: Observe> {
    text: &'a str,
    /// The next byte to read.
    at: usize,
    observer: &'o mut O,
}

impl<'a, 'o, O: Observe> Cursor<'a, 'o, O> {
    /// All of `text`.
    #[inline]
    pub(crate) fn verbatim(text: &'a str, observer: &'o mut O) -> Self {
        Self { text, at: 0, observer }
    }

    /// `text` without the blanks at its ends, which belong to no part.
    #[inline]
    pub(crate) fn trimmed(text: &'a str, observer: &'o mut O) -> Self {
        let mut cursor = Self::verbatim(text, observer);
        cursor.trim();
        cursor
    }

    #[inline]
    fn trim(&mut self) {
        if let ([first, ..], [.., last]) = (self.text.as_bytes(), self.text.as_bytes()) {
            if is_blank(*first) || is_blank(*last) {
                self.trim_blanks();
            }
        }
    }

    #[cold]
    fn trim_blanks(&mut self) {
        let blanks = [' ', '\t'];
        let whole = self.text.len();
        self.at = whole - self.text.trim_start_matches(blanks).len();
        self.text = self.text.trim_end_matches(blanks);
        if self.at > 0 {
            self.observer.tolerated(Tolerated::LeadingBlanks, Span::new(0, self.at));
        }
        if self.at < whole && self.text.len() < whole {
            self.observer.tolerated(Tolerated::TrailingBlanks, Span::new(self.text.len(), whole));
        }
    }

    /// The part up to a blank; the blanks after it are consumed.
    #[inline]
    pub(crate) fn word<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let end = self.find(is_blank);
        let start = core::mem::replace(&mut self.at, end);
        self.blanks();
        self.part(name, start, end)
    }

    /// The part up to `stop`, which is consumed, or to the end.
    #[inline]
    pub(crate) fn until<T: Token<'a>>(&mut self, stop: u8, name: &'static str) -> Result<T, ValueError> {
        let end = self.find(|byte| byte == stop);
        let start = core::mem::replace(&mut self.at, (end + 1).min(self.text.len()));
        self.part(name, start, end)
    }

    /// All that is left.
    #[inline]
    pub(crate) fn rest<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let start = core::mem::replace(&mut self.at, self.text.len());
        self.part(name, start, self.text.len())
    }

    /// `read`, where something is left.
    #[inline]
    pub(crate) fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<Option<T>, ValueError> {
        if self.is_done() { Ok(None) } else { read(self).map(Some) }
    }

    /// What is left, unread.
    #[inline]
    pub(crate) fn ahead(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Whether nothing is left.
    #[inline]
    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Nothing may be left.
    #[inline]
    fn end(&self) -> Result<(), ValueError> {
        if self.is_done() { Ok(()) } else { Err(self.error_at("end of the value", "nothing more", self.at)) }
    }

    /// Says that something was tolerated, from `start` to the place reached.
    #[cold]
    pub(crate) fn tolerate(&mut self, what: Tolerated, start: usize) {
        self.observer.tolerated(what, Span::new(start, self.at));
    }

    /// The place reached, in bytes.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is `wanted`, or the end.
    #[inline]
    fn find(&self, wanted: impl Fn(u8) -> bool) -> usize {
        let ahead = self.ahead();
        self.at + ahead.bytes().position(wanted).unwrap_or(ahead.len())
    }

    /// Consumes the blanks between two parts: one space, or what is tolerated for one.
    #[inline]
    fn blanks(&mut self) {
        match self.ahead().as_bytes() {
            [b' ', next, ..] if !is_blank(*next) => self.at += 1,
            [] => {}
            _ => self.extra_blanks(),
        }
    }

    #[cold]
    fn extra_blanks(&mut self) {
        let start = self.at;
        self.at = self.find(|byte| !is_blank(byte));
        if self.at > start {
            self.tolerate(Tolerated::ExtraBlanks, start);
        }
    }

    #[inline]
    fn part<T: Token<'a>>(&mut self, name: &'static str, start: usize, end: usize) -> Result<T, ValueError> {
        self.observer.field(name, Span::new(start, end));
        match T::token(self.text.get(start..end).unwrap_or_default()) {
            Some(value) => Ok(value),
            None => Err(ValueError::new(name, T::EXPECTED, Span::new(start, end))),
        }
    }

    /// An error about what stands from `start` to the end.
    #[cold]
    pub(crate) fn error_at(&self, field: &'static str, expected: &'static str, start: usize) -> ValueError {
        ValueError::new(field, expected, Span::new(start, self.text.len()))
    }
}

/// A value that a cursor reads.
pub trait Read<'a>: Sized {
    /// Whether blanks at the ends belong to the value, as they do in free text.
    const VERBATIM: bool = false;

    /// Whether a value is written after the name of an attribute. A flag has none.
    const TAKES_VALUE: bool = true;

    /// Reads the value; the cursor is left behind it.
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError>;

    /// The whole text must be the value.
    #[inline]
    fn read_all<O: Observe>(text: &'a str, observer: &mut O) -> Result<Self, ValueError> {
        let mut cursor =
            if Self::VERBATIM { Cursor::verbatim(text, observer) } else { Cursor::trimmed(text, observer) };
        let value = Self::read(&mut cursor)?;
        cursor.end()?;
        Ok(value)
    }

    /// The value of an attribute, which may have none.
    #[inline]
    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        match value {
            Some(value) => Self::read_all(value, observer),
            None => Err(ValueError::new("value", "`:` and a value after the name", Span::default())),
        }
    }
}
