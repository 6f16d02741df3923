//! Words: parts with blanks between them.

use alloc::borrow::Cow;
use core::fmt;

use super::quotes::len_outside_quotes;
use super::{Cursor, IntoOwned, Observe, Read};
use crate::ValueError;

/// Space or TAB. The grammar knows only the space; TABs come in by copying.
#[inline]
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// The text without the blanks at its ends.
#[inline]
pub(crate) fn trim_blanks(text: &str) -> &str {
    match (text.as_bytes(), text.as_bytes()) {
        ([first, ..], [.., last]) if is_blank(*first) || is_blank(*last) => text.trim_matches([' ', '\t']),
        _ => text,
    }
}

/// The words of a text, in order. Runs of blanks count as one.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    #[inline]
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        let start = self.rest.bytes().position(|byte| !is_blank(byte))?;
        let text = self.rest.get(start..)?;
        let len = text.bytes().position(is_blank).unwrap_or(text.len());
        let (word, rest) = text.split_at_checked(len)?;
        self.rest = rest;
        Some(word)
    }
}

/// The words of a text in which blanks in double quotes divide nothing.
#[derive(Clone, Debug)]
pub(crate) struct QuotedWords<'a> {
    rest: &'a str,
}

impl<'a> QuotedWords<'a> {
    #[inline]
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }
}

impl<'a> Iterator for QuotedWords<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start_matches([' ', '\t']);
        let (word, rest) = text.split_at_checked(len_outside_quotes(text, is_blank))?;
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }
}

/// A list of words, as written.
///
/// ```text
/// list = [ token *(SP token) ]
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct WordList<'a>(#[cfg_attr(feature = "serde", serde(with = "super::data_model::words"))] pub Cow<'a, str>);

impl WordList<'_> {
    /// The words, in order.
    #[inline]
    pub fn iter(&self) -> Words<'_> {
        Words::new(&self.0)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl<'s> IntoIterator for &'s WordList<'_> {
    type Item = &'s str;
    type IntoIter = Words<'s>;

    fn into_iter(self) -> Words<'s> {
        self.iter()
    }
}

impl<'a> Read<'a> for WordList<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self(cursor.optional(|c| c.rest_words("words"))?.unwrap_or_default()))
    }
}

impl IntoOwned for WordList<'_> {
    type Owned = WordList<'static>;
    fn into_owned(self) -> WordList<'static> {
        WordList(self.0.into_owned().into())
    }
}

impl fmt::Display for WordList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
