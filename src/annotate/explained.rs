//! A description with every line explained.

use alloc::vec;
use alloc::vec::Vec;
use core::slice;

use super::context::{Context, Section, Session};
use super::explained_row::{ExplainedRow, RowLevel};
use super::parameter_name::ParameterName;
use super::summary::Summary;
use super::{fields, implied, masked, meaning, references};
use crate::check::{Checker, Finding, Report};
use crate::codec::TelephoneEvents;
use crate::description::Lines;
use crate::line::LineType;
use crate::{Attribute, Line, SessionDescription};

/// A description with every line explained: what it is called, what its value says, its fields, what they refer to, and
/// what was found wrong; and with what no line says but holds all the same.
///
/// Keys and passwords are masked, unless [`Explained::showing_secrets`] is asked for.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 18\r\na=ptime:20\r\n")?;
/// let explained = offer.explain();
/// let ptime = explained.rows().find(|row| row.text == "a=ptime:20").ok_or("its row")?;
/// assert_eq!(
///     ptime.meaning,
///     "asks to receive 20 ms in each packet: 50 packets a second; G.729: 2 frames, 20 bytes of payload",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Explained<'d> {
    description: &'d SessionDescription<'d>,
    report: Report,
    pub(super) shows_secrets: bool,
}

impl<'d> Explained<'d> {
    pub(super) fn new(description: &'d SessionDescription<'d>) -> Self {
        Self { description, report: Checker::default().check(description), shows_secrets: false }
    }

    /// With the findings of that checker, instead of those for offers and answers.
    #[must_use]
    pub fn checked_by(self, checker: &Checker) -> Self {
        Self { report: checker.check(self.description), ..self }
    }

    /// With keys and passwords as they are written.
    #[must_use]
    pub fn showing_secrets(self) -> Self {
        Self { shows_secrets: true, ..self }
    }

    /// The description.
    pub fn description(&self) -> &'d SessionDescription<'d> {
        self.description
    }

    /// Everything that was found wrong, also where it belongs to no line.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The whole in a few sentences: the session, and each media section.
    pub fn summary(&self) -> Summary {
        Summary::of(self.description)
    }

    /// The rows, in the order of the lines; what is implied in a section stands behind its lines. Blank lines have no row.
    pub fn rows(&self) -> ExplainedRows<'_, 'd> {
        ExplainedRows {
            explained: self,
            session: Session::of(self.description),
            lines: self.description.lines(),
            next: None,
            section: None,
            events: None,
            implied: Vec::new().into_iter(),
            findings: self.report.findings().iter(),
        }
    }
}

/// The rows of [`Explained::rows`], each made when it is asked for.
#[derive(Debug)]
pub struct ExplainedRows<'e, 'd> {
    explained: &'e Explained<'d>,
    session: Session<'d>,
    lines: Lines<'d>,
    /// The line that was looked at already.
    next: Option<Line<'d>>,
    /// The section that the lines are in.
    section: Option<Section<'d>>,
    events: Option<TelephoneEvents>,
    /// What is implied in that section, until it is told.
    implied: vec::IntoIter<ExplainedRow<'d>>,
    /// Those that no row has told.
    findings: slice::Iter<'e, Finding>,
}

impl<'d> Iterator for ExplainedRows<'_, 'd> {
    type Item = ExplainedRow<'d>;

    fn next(&mut self) -> Option<ExplainedRow<'d>> {
        if self.next.is_none() {
            self.next = self.lines.find(|line| !line.is_blank());
        }
        let opens = self.next.filter(|line| line.line_type() == Some(LineType::Media));
        if opens.is_some() || self.next.is_none() {
            if let Some(row) = self.implied.next() {
                return Some(row);
            }
        }
        if let Some(media) = opens.and_then(Line::media) {
            let section = Section::of(media);
            self.events = Some(TelephoneEvents::of(media));
            self.implied = implied::rows(Context { session: &self.session, section: Some(&section) }).into_iter();
            self.section = Some(section);
        }
        let line = self.next.take()?;
        Some(self.row(line))
    }
}

impl<'d> ExplainedRows<'_, 'd> {
    fn row(&mut self, line: Line<'d>) -> ExplainedRow<'d> {
        let findings = self.findings_of(line);
        let context = Context { session: &self.session, section: self.section.as_ref() };
        let shows_secrets = self.explained.shows_secrets;
        let fields = fields::of(line, context, shows_secrets);
        let references = references::of(line, &fields, context);
        ExplainedRow {
            line: Some(line),
            level: context.section.map_or(RowLevel::Session, |section| RowLevel::Media(section.media.index())),
            text: masked::line(line, shows_secrets),
            name: ParameterName::of(line, self.events).text(),
            meaning: meaning::of(line, &references, context),
            reference: reference(line),
            fields,
            references,
            findings,
            is_secret: line.is_secret(),
        }
    }

    /// What was found in the line, or before it and behind the line that has the row before.
    fn findings_of(&mut self, line: Line<'d>) -> Vec<Finding> {
        let end = self.explained.description.in_input(line.span()).end;
        let rest = self.findings.as_slice();
        let count = rest.partition_point(|finding| finding.span().start <= end);
        self.findings.by_ref().take(count).cloned().collect()
    }
}

/// Where a line is defined.
fn reference(line: Line<'_>) -> Option<&'static str> {
    match line.attribute() {
        Some(attribute) => Attribute::id(attribute).map(|id| id.info().reference),
        None => line.line_type().map(LineType::reference),
    }
}
