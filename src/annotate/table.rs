//! The table of the support documents: two columns, as plain text.

use core::fmt;

use super::row::Rows;
use crate::SessionDescription;
use crate::syntax::shown;

const HEADS: (&str, &str) = ("SDP Parameter", "Parameter Name");

/// Between the columns.
const GAP: usize = 2;

const BLANKS: &str = "                                                                ";
const DASHES: &str = "----------------------------------------------------------------";

/// Up to where lines count for the width of their column: most are shorter, and a table grows no more than in
/// proportion to its body.
const WIDEST: usize = 256;

/// Before what goes on below.
const INDENT: usize = 2;

/// What the first column keeps where the table must fit a narrow terminal.
const NARROWEST: usize = 24;

/// Two columns: each line of a description, and what it is called. `Display` writes it, aligned, a row a line. The name of
/// a line of more than 256 columns follows right behind it.
///
/// The lines are shown as they are, secrets included; control characters in them have a visible sign instead.
#[derive(Clone, Copy)]
pub struct Table<'d> {
    description: &'d SessionDescription<'d>,
    measure: fn(&str) -> usize,
    width: Option<usize>,
}

impl<'d> Table<'d> {
    pub(super) fn new(description: &'d SessionDescription<'d>) -> Self {
        Self { description, measure: |text| text.chars().count(), width: None }
    }

    /// The rows themselves.
    pub fn rows(self) -> Rows<'d> {
        Rows::new(self.description)
    }

    /// Measures text with `measure` instead of counting characters, for alignment where some are wider than others:
    /// `UnicodeWidthStr::width` of the crate `unicode-width` is right for terminals.
    #[must_use]
    pub fn measured_by(self, measure: fn(&str) -> usize) -> Self {
        Self { measure, ..self }
    }

    /// Keeps the table within that many columns, where the names allow it: text that is too long for its column goes
    /// on below.
    #[must_use]
    pub fn fit(self, width: usize) -> Self {
        Self { width: Some(width), ..self }
    }

    /// How wide both columns are.
    fn columns(self) -> (usize, usize) {
        let (mut texts, mut names) = ((self.measure)(HEADS.0), (self.measure)(HEADS.1));
        for row in self.rows() {
            let text = (self.measure)(&shown(row.text()));
            // Longer lines stand out of their column, so that one of them does not make all rows long.
            if text <= WIDEST || self.width.is_some() {
                texts = texts.max(text);
            }
            names = names.max((self.measure)(&row.name()));
        }
        match self.width {
            Some(width) => (texts.min(width.saturating_sub(names + GAP).max(NARROWEST)), names),
            None => (texts, names),
        }
    }

    /// One row. What does not fit the first column goes on below, indented.
    fn row(self, f: &mut fmt::Formatter<'_>, width: usize, text: &str, name: &str) -> fmt::Result {
        let (first, mut rest) = self.split(text, width);
        f.write_str(first)?;
        columns_of(f, BLANKS, width.saturating_sub((self.measure)(first)) + GAP)?;
        writeln(f, name)?;
        while !rest.is_empty() {
            let (part, after) = self.split(rest, width.saturating_sub(INDENT));
            columns_of(f, BLANKS, INDENT)?;
            writeln(f, part)?;
            rest = after;
        }
        Ok(())
    }

    /// As much of `text` as fits `width`, but at least one character; and the rest. Between words, where there is a
    /// blank in the second half.
    fn split(self, text: &str, width: usize) -> (&str, &str) {
        if self.width.is_none() {
            return (text, "");
        }
        let mut used = 0;
        let end = text.char_indices().find_map(|(at, c)| {
            used += (self.measure)(c.encode_utf8(&mut [0; 4]));
            (used > width && at > 0).then_some(at)
        });
        let Some((fitting, _)) = end.and_then(|end| text.split_at_checked(end)) else { return (text, "") };
        let end =
            fitting.rfind(' ').filter(|&blank| blank > fitting.len() / 2).map_or(fitting.len(), |blank| blank + 1);
        text.split_at_checked(end).unwrap_or((text, ""))
    }
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (texts, names) = self.columns();
        self.row(f, texts, HEADS.0, HEADS.1)?;
        columns_of(f, DASHES, texts)?;
        columns_of(f, BLANKS, GAP)?;
        columns_of(f, DASHES, names)?;
        f.write_str("\n")?;
        self.rows().try_for_each(|row| self.row(f, texts, &shown(row.text()), &row.name()))
    }
}

fn writeln(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str(text)?;
    f.write_str("\n")
}

/// Writes as many columns of `rule` as wanted. The bodies of browsers have long lines, so most of a table is blanks:
/// they are written many at a time.
fn columns_of(f: &mut fmt::Formatter<'_>, rule: &str, columns: usize) -> fmt::Result {
    for _ in 0..columns / rule.len() {
        f.write_str(rule)?;
    }
    f.write_str(rule.get(..columns % rule.len()).unwrap_or_default())
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}
