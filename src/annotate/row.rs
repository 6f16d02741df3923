//! The rows of the table.

use alloc::borrow::Cow;
use core::fmt;

use super::parameter_name::ParameterName;
use crate::codec::TelephoneEvents;
use crate::description::Lines;
use crate::line::LineType;
use crate::syntax::trim_blanks;
use crate::{Line, SessionDescription};

/// One row: a line, and what it is called.
#[derive(Clone, Copy)]
pub struct Row<'d> {
    line: Line<'d>,
    name: ParameterName<'d>,
}

impl<'d> Row<'d> {
    /// The line.
    pub fn line(self) -> Line<'d> {
        self.line
    }

    /// The line as written, without blanks around it.
    pub fn text(self) -> &'d str {
        trim_blanks(self.line.text())
    }

    /// What the line is called.
    ///
    /// The name follows the codec, not the number: `Dtmf attributes` and `Dtmf tones` sit on whatever payload type is
    /// mapped to `telephone-event`.
    pub fn name(self) -> Cow<'static, str> {
        self.name.text()
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row").field("line", &self.line).field("name", &self.name()).finish()
    }
}

/// The rows of a table, in the order of the lines, from [`Table::rows`](super::Table::rows). Blank lines have none.
#[derive(Clone, Debug)]
pub struct Rows<'d> {
    lines: Lines<'d>,
    /// Of the media section that the lines are in.
    events: Option<TelephoneEvents>,
}

impl<'d> Rows<'d> {
    pub(super) fn new(description: &'d SessionDescription<'d>) -> Self {
        Self { lines: description.lines(), events: None }
    }
}

impl<'d> Iterator for Rows<'d> {
    type Item = Row<'d>;

    fn next(&mut self) -> Option<Row<'d>> {
        let line = self.lines.find(|line| !line.is_blank())?;
        if line.line_type() == Some(LineType::Media) {
            self.events = line.media().map(TelephoneEvents::of);
        }
        Some(Row { line, name: ParameterName::of(line, self.events) })
    }
}
