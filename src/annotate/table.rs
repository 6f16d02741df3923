//! The table of the support documents: two columns, as plain text.

use core::fmt;

use super::row::Rows;
use super::shown::shown;
use crate::SessionDescription;

const HEADS: (&str, &str) = ("SDP Parameter", "Parameter Name");

/// Between the columns.
const GAP: usize = 2;

/// What the first column keeps where the table must fit a narrow terminal.
const NARROWEST: usize = 24;

/// Two columns: each line of a description, and what it is called. `Display` writes it, aligned, a row a line.
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
            texts = texts.max((self.measure)(&shown(row.text())));
            names = names.max(measured(&row.name, self.measure));
        }
        match self.width {
            Some(width) => (texts.min(width.saturating_sub(names + GAP).max(NARROWEST)), names),
            None => (texts, names),
        }
    }

    /// One row. What does not fit the first column goes on below, beside an empty second one.
    fn row(self, f: &mut fmt::Formatter<'_>, width: usize, text: &str, name: &dyn fmt::Display) -> fmt::Result {
        let (first, rest) = self.split(text, width);
        let padding = width.saturating_sub((self.measure)(first)) + GAP;
        writeln!(f, "{first}{:padding$}{name}", "")?;
        let mut rest = rest;
        while !rest.is_empty() {
            let (part, after) = self.split(rest, width);
            writeln!(f, "{part}")?;
            rest = after;
        }
        Ok(())
    }

    /// As much of `text` as fits `width`, but at least one character; and the rest.
    fn split(self, text: &str, width: usize) -> (&str, &str) {
        let mut used = 0;
        let end = text.char_indices().find_map(|(at, c)| {
            used += (self.measure)(c.encode_utf8(&mut [0; 4]));
            (used > width && at > 0).then_some(at)
        });
        text.split_at_checked(end.unwrap_or(text.len())).unwrap_or((text, ""))
    }
}

/// How wide a name is. Only the names of unknown attributes are not ASCII.
fn measured(name: &super::ParameterName<'_>, measure: fn(&str) -> usize) -> usize {
    struct Width(usize, fn(&str) -> usize);
    impl fmt::Write for Width {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += (self.1)(text);
            Ok(())
        }
    }
    let mut width = Width(0, measure);
    // Writing to a counter does not fail.
    let _ = fmt::write(&mut width, format_args!("{name}"));
    width.0
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (texts, names) = self.columns();
        self.row(f, texts, HEADS.0, &HEADS.1)?;
        writeln!(f, "{:-<texts$}{:GAP$}{:-<names$}", "", "", "")?;
        self.rows().try_for_each(|row| self.row(f, texts, &shown(row.text()), &row.name))
    }
}

impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}
