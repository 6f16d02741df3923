//! Text of a message as findings quote it.

use core::fmt;

use crate::attribute::InnerSecret;
use crate::syntax::Quoted;

/// How the parts of one text are quoted: where a key or a password stands in that text, none of them is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quotes {
    has_secret: bool,
}

impl Quotes {
    /// Reads the text once.
    pub(super) fn of(whole: &str) -> Self {
        Self { has_secret: InnerSecret::find(whole).is_some() }
    }

    /// A part of the text, or what it stands for.
    pub(super) fn quote(self, text: &str) -> Quote<'_> {
        Quote { text, has_secret: self.has_secret }
    }
}

/// The text in quotes, cut where it is long; `***` where a key or a password stands in it.
pub(super) fn quote(text: &str) -> Quote<'_> {
    Quote { text, has_secret: false }
}

/// What [`quote`] gives.
#[derive(Clone, Copy)]
pub(super) struct Quote<'t> {
    text: &'t str,
    has_secret: bool,
}

impl fmt::Display for Quote<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What its escapes hide in a quoted string is plain here.
        if self.has_secret || InnerSecret::find(self.text).is_some() {
            f.write_str("***")
        } else {
            Quoted(self.text).fmt(f)
        }
    }
}
