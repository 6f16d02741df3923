//! What every format writes, in order.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::annotate::masked::Shown;
use crate::annotate::{Explained, ExplainedRow, ExplainedRows, RowLevel, Summary};
use crate::check::{Finding, Omitted};
use crate::syntax::shown;
use crate::{Media, SessionDescription};

/// One part of an explained description.
pub(super) enum Part<'e, 'd> {
    /// The rows that follow are of that level.
    Level(RowLevel),
    /// A row.
    Row(ExplainedRow<'d>),
    /// What was found behind the last row, and which rules found more than is told.
    Rest(&'e [Finding], &'e [Omitted]),
}

/// The parts of an explained description.
pub(super) struct Parts<'e, 'd> {
    explained: &'e Explained<'d>,
    rows: ExplainedRows<'e, 'd>,
    level: Option<RowLevel>,
    /// The row whose level was told before it.
    next: Option<ExplainedRow<'d>>,
    /// How many findings the rows have told.
    told: usize,
    is_done: bool,
}

impl<'e, 'd> Parts<'e, 'd> {
    pub(super) fn of(explained: &'e Explained<'d>) -> Self {
        Self { explained, rows: explained.rows(), level: None, next: None, told: 0, is_done: false }
    }

    /// What is left, once; nothing where nothing is.
    fn rest(&mut self) -> Option<Part<'e, 'd>> {
        if core::mem::replace(&mut self.is_done, true) {
            return None;
        }
        let report = self.explained.report();
        let findings = report.findings().get(self.told..).unwrap_or_default();
        (!findings.is_empty() || !report.omitted().is_empty()).then_some(Part::Rest(findings, report.omitted()))
    }
}

impl<'e, 'd> Iterator for Parts<'e, 'd> {
    type Item = Part<'e, 'd>;

    fn next(&mut self) -> Option<Part<'e, 'd>> {
        if let Some(row) = self.next.take() {
            return Some(Part::Row(row));
        }
        let Some(row) = self.rows.next() else { return self.rest() };
        self.told += row.findings.len();
        if self.level == Some(row.level) {
            return Some(Part::Row(row));
        }
        self.level = Some(row.level);
        self.next = Some(row);
        self.level.map(Part::Level)
    }
}

/// The heading of a level: `Session`, `Media 1: audio`.
pub(super) fn heading(description: &SessionDescription<'_>, level: RowLevel) -> String {
    let RowLevel::Media(index) = level else { return "Session".to_string() };
    let number = index.saturating_add(1);
    match description.media_at(index).map(Media::media_type) {
        Some(Ok(media_type)) => format!("Media {number}: {}", Shown(media_type.as_str())),
        _ => format!("Media {number}"),
    }
}

/// The sentences of a summary: of the session, and of each media section.
pub(super) fn sentences(summary: &Summary) -> Vec<String> {
    let mut sentences = Vec::from([shown(&summary.session.to_string()).into_owned()]);
    sentences.extend(summary.media.iter().map(|media| shown(&media.to_string()).into_owned()));
    sentences
}
