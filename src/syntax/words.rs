//! Words: parts with blanks between them.

use alloc::borrow::Cow;
use core::fmt;

use super::{Cursor, IntoOwned, Observe, Read};
use crate::ValueError;

/// Space or TAB. The grammar knows only the space; TABs come in by copying.
#[inline]
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
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

/// A list of words, as written.
///
/// ```text
/// tokens = [ token *(SP token) ]
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tokens<'a>(pub Cow<'a, str>);

impl Tokens<'_> {
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

impl<'s> IntoIterator for &'s Tokens<'_> {
    type Item = &'s str;
    type IntoIter = Words<'s>;

    fn into_iter(self) -> Words<'s> {
        self.iter()
    }
}

impl<'a> Read<'a> for Tokens<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self(cursor.optional(|c| c.rest("words"))?.unwrap_or_default()))
    }
}

impl IntoOwned for Tokens<'_> {
    type Owned = Tokens<'static>;
    fn into_owned(self) -> Tokens<'static> {
        Tokens(self.0.into_owned().into())
    }
}

impl fmt::Display for Tokens<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
