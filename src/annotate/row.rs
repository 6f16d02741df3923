//! The rows of the table.

use super::parameter_name::{Events, ParameterName};
use crate::description::Lines;
use crate::line::LineType;
use crate::{Line, SessionDescription};

/// One row: a line, and what it is called.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Row<'d> {
    /// The line.
    pub line: Line<'d>,
    /// What the line is called.
    pub name: ParameterName<'d>,
}

impl<'d> Row<'d> {
    /// The line as written, without blanks around it.
    pub fn text(&self) -> &'d str {
        self.line.text().trim_ascii()
    }
}

/// The rows of a table, in the order of the lines, from [`Table::rows`](super::Table::rows). Blank lines have none.
#[derive(Clone, Debug)]
pub struct Rows<'d> {
    description: &'d SessionDescription<'d>,
    lines: Lines<'d>,
    /// Media sections passed.
    media: usize,
    /// Of the section that the lines are in.
    events: Events,
}

impl<'d> Rows<'d> {
    pub(super) fn new(description: &'d SessionDescription<'d>) -> Self {
        Self { description, lines: description.lines(), media: 0, events: Events::default() }
    }
}

impl<'d> Iterator for Rows<'d> {
    type Item = Row<'d>;

    fn next(&mut self) -> Option<Row<'d>> {
        let line = self.lines.find(|line| !line.is_blank())?;
        if line.line_type() == Some(LineType::Media) {
            self.events = self.description.media_at(self.media).map(Events::of).unwrap_or_default();
            self.media += 1;
        }
        Some(Row { line, name: ParameterName::of(line, self.events) })
    }
}
