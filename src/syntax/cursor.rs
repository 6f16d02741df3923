//! One reader a value: it gives the value, the place of an error, and tells the named parts on the way.

use super::quotes::len_outside_quotes;
use super::{DeviationKind, Judged, Observe, Token, is_blank, trim_blanks};
use crate::{Span, ValueError};

/// Reads a value from left to right.
#[derive(Debug)]
pub struct Cursor<'a, 'o, O: Observe> {
    text: &'a str,
    /// The next byte to read.
    at: usize,
    /// Whether a separator was consumed last, so that a part must follow.
    is_separated: bool,
    /// Whether the grammar has any number of blanks between the words.
    has_blank_runs: bool,
    observer: &'o mut O,
}

impl<'a, 'o, O: Observe> Cursor<'a, 'o, O> {
    /// For a value that may have blanks at its ends, or one space before it, or neither.
    #[inline]
    pub(super) fn new(text: &'a str, is_verbatim: bool, is_behind_space: bool, observer: &'o mut O) -> Self {
        match (is_verbatim, is_behind_space) {
            (true, _) => Self::verbatim(text, observer),
            (false, true) => Self::behind_space(text, observer),
            (false, false) => Self::trimmed(text, observer),
        }
    }

    /// All of `text`.
    #[inline]
    pub(crate) fn verbatim(text: &'a str, observer: &'o mut O) -> Self {
        Self { text, at: 0, is_separated: false, has_blank_runs: false, observer }
    }

    /// `text` without the blanks at its ends, which belong to no part.
    #[inline]
    pub(crate) fn trimmed(text: &'a str, observer: &'o mut O) -> Self {
        let mut cursor = Self::verbatim(text, observer);
        if let ([first, ..], [.., last]) = (text.as_bytes(), text.as_bytes()) {
            if is_blank(*first) || is_blank(*last) {
                cursor.trim_blanks(0);
            }
        }
        cursor
    }

    /// The same for a value whose grammar has a space before it, or may have one: that one is not told.
    #[inline]
    fn behind_space(text: &'a str, observer: &'o mut O) -> Self {
        let mut cursor = Self::verbatim(text, observer);
        cursor.trim_blanks(usize::from(text.starts_with(' ')));
        cursor
    }

    /// Passes over the blanks at the ends, and tells them; not the first `allowed` bytes.
    #[cold]
    fn trim_blanks(&mut self, allowed: usize) {
        let blanks = [' ', '\t'];
        let whole = self.text.len();
        self.text = self.text.trim_end_matches(blanks);
        self.at = self.text.len() - self.text.trim_start_matches(blanks).len();
        if self.at > allowed {
            self.observer.deviation(DeviationKind::LeadingBlanks, Span::new(allowed, self.at));
        }
        if self.text.len() < whole {
            self.observer.deviation(DeviationKind::TrailingBlanks, Span::new(self.text.len(), whole));
        }
    }

    /// The part up to a blank; the blanks after it are consumed.
    #[inline]
    pub(crate) fn word<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let (start, end) = self.pass_word();
        self.part(name, start, end)
    }

    /// The part of two words, with the blank between them.
    pub(crate) fn two_words<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let start = self.at;
        self.at = self.word_end();
        self.at += usize::from(self.at < self.text.len());
        let (_, end) = self.pass_word();
        self.part(name, start, end)
    }

    /// The part up to `separator`, which is consumed; or up to a blank or the end.
    ///
    /// What must follow the separator is read by [`Cursor::separated`].
    #[inline]
    pub(crate) fn until<T: Token<'a>>(&mut self, separator: u8, name: &'static str) -> Result<T, ValueError> {
        let (start, end) = self.pass_before(separator);
        let result = self.part(name, start, end);
        if self.text.as_bytes().get(self.at) == Some(&separator) {
            self.at += 1;
            self.is_separated = true;
        }
        result
    }

    /// The part up to a byte that ends it, which is left; or up to a blank or the end, which are left, too.
    #[inline]
    pub(crate) fn before<T: Token<'a>>(
        &mut self,
        ends: impl Fn(u8) -> bool,
        name: &'static str,
    ) -> Result<T, ValueError> {
        let end = self.find(|byte| ends(byte) || is_blank(byte));
        let start = core::mem::replace(&mut self.at, end);
        self.part(name, start, end)
    }

    /// The part of that many bytes, whatever they are.
    #[inline]
    pub(crate) fn part_of<T: Token<'a>>(&mut self, length: usize, name: &'static str) -> Result<T, ValueError> {
        let start = self.at;
        self.at = self.text.len().min(start + length);
        self.part(name, start, self.at)
    }

    /// Consumes `text`, where it is next.
    #[inline]
    pub(crate) fn take(&mut self, text: &str) -> bool {
        let is_next = self.ahead().starts_with(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// All that is left.
    #[inline]
    pub(crate) fn rest<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let start = core::mem::replace(&mut self.at, self.text.len());
        self.part(name, start, self.text.len())
    }

    /// All that is left, which are words: tells the blanks between them that are too many.
    #[inline]
    pub(crate) fn rest_words<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let start = self.at;
        let words = self.rest(name);
        if O::LISTENS {
            self.tell_blanks(start);
        }
        words
    }

    /// All that is left, which are words: each must be a `T`. Gives their text.
    #[inline]
    pub(crate) fn each_word<T: Token<'a>>(&mut self, name: &'static str) -> Result<&'a str, ValueError> {
        let start = self.at;
        while !self.is_done() {
            self.word::<T>(name)?;
        }
        Ok(self.since(start))
    }

    /// Consumes the next word where it is `keyword`, in any case. It is a field by its own name.
    #[inline]
    pub(crate) fn keyword(&mut self, keyword: &'static str) -> bool {
        let end = self.word_end();
        let is_next = self.text.get(self.at..end).is_some_and(|word| word.eq_ignore_ascii_case(keyword));
        if is_next {
            self.observer.field(keyword, Span::new(self.at, end));
            self.at = end;
            self.blanks();
        }
        is_next
    }

    /// The part up to a blank that stands in no double quotes; the blanks after it are consumed.
    pub(crate) fn quoted_word<T: Token<'a>>(&mut self, name: &'static str) -> Result<T, ValueError> {
        let end = self.at + len_outside_quotes(self.ahead(), is_blank);
        let start = core::mem::replace(&mut self.at, end);
        self.blanks();
        self.part(name, start, end)
    }

    /// The parts with `separator`s between them, up to a blank: each must be a `T`. Gives their text.
    pub(crate) fn each_item<T: Token<'a>>(&mut self, separator: u8, name: &'static str) -> Result<&'a str, ValueError> {
        let start = self.at;
        loop {
            self.until::<T>(separator, name)?;
            if !self.is_separated {
                return Ok(self.since(start));
            }
            self.extra_blanks();
        }
    }

    /// Whether what is left begins with `prefix`.
    #[inline]
    pub(crate) fn starts_with(&self, prefix: &str) -> bool {
        self.ahead().starts_with(prefix)
    }

    /// Whether more than one word is left.
    #[inline]
    pub(crate) fn has_two_words(&self) -> bool {
        self.ahead().bytes().any(is_blank)
    }

    /// `read`, where something is left.
    #[inline]
    pub(crate) fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<Option<T>, ValueError> {
        if self.is_done() { Ok(None) } else { read(self).map(Some) }
    }

    /// `read`, where the part before ended with its separator.
    #[inline]
    pub(crate) fn separated<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<Option<T>, ValueError> {
        if self.is_separated { read(self).map(Some) } else { Ok(None) }
    }

    /// `read`, where the part before must have ended with its separator; expected is what would be read.
    #[inline]
    pub(crate) fn after_separator<T>(
        &mut self,
        name: &'static str,
        expected: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<T, ValueError> {
        if self.is_separated { read(self) } else { Err(self.error_at(name, expected, self.at)) }
    }

    /// Whether nothing is left.
    #[inline]
    pub(crate) fn is_done(&self) -> bool {
        self.at >= self.text.len() && !self.is_separated
    }

    /// Nothing may be left.
    #[inline]
    pub(super) fn end(&mut self) -> Result<(), ValueError> {
        if self.is_done() { Ok(()) } else { Err(self.error_at("after the value", "the end of the line", self.at)) }
    }

    /// Says that something was tolerated, from `start` to the place reached.
    #[cold]
    pub(crate) fn tolerate(&mut self, kind: DeviationKind, start: usize) {
        self.observer.deviation(kind, Span::new(start, self.at));
    }

    /// Says that a number or a length was tolerated, from `start` to the place reached, without the blanks behind it.
    #[cold]
    pub(crate) fn tolerate_bounds(&mut self, kind: DeviationKind, expected: &'static str, start: usize) {
        self.observer.told(kind, Some(expected), Span::new(start, start + self.since(start).len()));
    }

    /// Says that something was tolerated, from `start` to the place reached, without the blanks behind it.
    #[cold]
    pub(crate) fn tolerate_since(&mut self, kind: DeviationKind, start: usize) {
        self.observer.deviation(kind, Span::new(start, start + self.since(start).len()));
    }

    /// The place reached, in bytes.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// What was read from `start` on, without the blanks behind it.
    #[inline]
    pub(crate) fn since(&self, start: usize) -> &'a str {
        trim_blanks(self.text.get(start..self.at).unwrap_or_default())
    }

    /// From now on, words may have any number of blanks between them, as `1*WSP` has it: none are told.
    #[inline]
    pub(crate) fn allow_blank_runs(&mut self) {
        self.has_blank_runs = true;
    }

    /// What is left, unread.
    #[inline]
    pub(crate) fn ahead(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next byte that is `wanted`, or the end.
    #[inline]
    fn find(&self, wanted: impl Fn(u8) -> bool) -> usize {
        let ahead = self.ahead();
        self.at + ahead.bytes().position(wanted).unwrap_or(ahead.len())
    }

    /// Where the word ends that is next.
    #[inline]
    fn word_end(&self) -> usize {
        self.find(is_blank)
    }

    /// Consumes a word, and the blanks after it. Gives its place.
    #[inline]
    fn pass_word(&mut self) -> (usize, usize) {
        let end = self.word_end();
        let start = core::mem::replace(&mut self.at, end);
        self.blanks();
        (start, end)
    }

    /// Consumes what stands before a separator or a blank, and the blanks after it. Gives its place.
    #[inline]
    fn pass_before(&mut self, separator: u8) -> (usize, usize) {
        let end = self.find(|byte| byte == separator || is_blank(byte));
        let start = core::mem::replace(&mut self.at, end);
        self.blanks_before(separator);
        (start, end)
    }

    /// Consumes the blanks between two parts: one space, or what is tolerated for one.
    #[inline]
    pub(crate) fn blanks(&mut self) {
        match self.ahead().as_bytes() {
            [b' ', next, ..] if !is_blank(*next) => self.at += 1,
            [] => {}
            _ if self.has_blank_runs => self.at = self.find(|byte| !is_blank(byte)),
            _ => self.extra_blanks(),
        }
    }

    /// Consumes the blanks at the end of a part. None belongs before its separator.
    #[inline]
    fn blanks_before(&mut self, separator: u8) {
        if self.ahead().bytes().next().is_some_and(is_blank) {
            let start = self.at;
            self.blanks();
            if !self.has_blank_runs && self.at == start + 1 && self.ahead().bytes().next() == Some(separator) {
                self.tolerate(DeviationKind::ExtraBlanks, start);
            }
        }
    }

    /// Consumes blanks where none belong, and tells them.
    #[cold]
    pub(crate) fn extra_blanks(&mut self) {
        let start = self.at;
        self.at = self.find(|byte| !is_blank(byte));
        if self.at > start {
            self.tolerate(DeviationKind::ExtraBlanks, start);
        }
    }

    /// Tells each run of blanks after `start` that is not one space.
    #[cold]
    fn tell_blanks(&mut self, start: usize) {
        let mut at = start;
        for run in self.text.get(start..).unwrap_or_default().as_bytes().chunk_by(|a, b| is_blank(*a) == is_blank(*b)) {
            if run != b" " && run.first().copied().is_some_and(is_blank) {
                self.observer.deviation(DeviationKind::ExtraBlanks, Span::new(at, at + run.len()));
            }
            at += run.len();
        }
    }

    #[inline]
    fn part<T: Token<'a>>(&mut self, name: &'static str, start: usize, end: usize) -> Result<T, ValueError> {
        let (text, span) = self.field(name, start, end);
        let Some(value) = T::token(text) else { return Err(self.error(name, T::EXPECTED, span)) };
        if O::LISTENS {
            self.observer.judged(Judged::of(&value, text, self.observer.hears_words()), span);
        }
        Ok(value)
    }

    /// Tells a part, and gives its text.
    #[inline]
    fn field(&mut self, name: &'static str, start: usize, end: usize) -> (&'a str, Span) {
        self.is_separated = false;
        let span = Span::new(start, end);
        self.observer.field(name, span);
        (self.text.get(start..end).unwrap_or_default(), span)
    }

    /// An error about what stands from `start` to the end.
    #[cold]
    pub(crate) fn error_at(&mut self, field: &'static str, expected: &'static str, start: usize) -> ValueError {
        self.error(field, expected, Span::new(start, self.text.len()))
    }

    #[cold]
    fn error(&mut self, field: &'static str, expected: &'static str, span: Span) -> ValueError {
        let error = ValueError::new(field, expected, span);
        self.observer.error(&error);
        error
    }
}
