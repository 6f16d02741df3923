//! Collects what the rules find.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::rule::{COUNT, all};
use super::{Checker, Finding, Omitted, Report, Rule, Severity};
#[cfg(feature = "sip")]
use crate::sip::Message;
use crate::{Attribute, Line, Position, SessionDescription, Span, syntax};

/// What was found so far in one description, or in one message.
pub(super) struct Findings<'c, 'd> {
    checked: Checked<'d>,
    checker: &'c Checker,
    limit: usize,
    found: Vec<Found>,
    /// How many places each rule has found, those that are left out among them.
    places: Vec<usize>,
}

/// What places are in.
#[derive(Clone, Copy)]
pub(super) enum Checked<'d> {
    Description(&'d SessionDescription<'d>),
    #[cfg(feature = "sip")]
    Message(&'d Message<'d>),
}

/// A finding before its place is counted.
struct Found {
    rule: &'static Rule,
    severity: Severity,
    reference: &'static str,
    span: Span,
    message: Cow<'static, str>,
}

impl<'c, 'd> Findings<'c, 'd> {
    pub(super) fn new(place: Checked<'d>, checker: &'c Checker, limit: usize) -> Self {
        Self { checked: place, checker, limit, found: Vec::new(), places: vec![0; COUNT] }
    }

    /// Whether the rule is asked, so that it is worth looking for what it finds.
    pub(super) fn asks(&self, rule: &Rule) -> bool {
        self.checker.severity_of(rule).is_some()
    }

    /// Adds a finding of a rule at a place in the text of the description; the message is made where it is wanted.
    pub(super) fn add<M: Into<Cow<'static, str>>>(
        &mut self,
        rule: &'static Rule,
        span: Span,
        message: impl FnOnce() -> M,
    ) {
        self.add_by(rule, rule.reference, span, message);
    }

    /// The same by a rule about values of all kinds, for one that is defined in `reference`.
    pub(super) fn add_by<M: Into<Cow<'static, str>>>(
        &mut self,
        rule: &'static Rule,
        reference: &'static str,
        span: Span,
        message: impl FnOnce() -> M,
    ) {
        if let Some(severity) = self.count(rule) {
            self.found.push(Found { rule, severity, reference, span, message: message().into() });
        }
    }

    /// Counts a place; gives the severity of the rule, where that place is still told.
    fn count(&mut self, rule: &'static Rule) -> Option<Severity> {
        let severity = self.checker.severity_of(rule)?;
        let places = self.places.get_mut(rule.index)?;
        *places += 1;
        (*places <= self.limit).then_some(severity)
    }

    /// All that was found, in the order of the text.
    pub(super) fn into_report(mut self) -> Report {
        self.found.sort_by_key(|found| found.span.start);
        match self.checked {
            Checked::Description(description) => {
                let mut positions = description.positions();
                self.placed(|span| (positions.at(span), description.in_input(span)))
            }
            #[cfg(feature = "sip")]
            Checked::Message(message) => {
                let mut positions = message.positions();
                self.placed(|span| (positions.at(span), span))
            }
        }
    }

    /// With the position of each place, and the place in the input; they are asked for in order.
    fn placed(self, mut place: impl FnMut(Span) -> (Position, Span)) -> Report {
        let Self { limit, found, places, .. } = self;
        let finding = |Found { rule, severity, reference, span, message }| {
            let (position, span) = place(span);
            Finding { rule, severity, reference, position, span, message }
        };
        let findings = found.into_iter().map(finding).collect();
        let omitted = all().zip(places).filter(|(_, places)| *places > limit);
        let omitted = omitted.map(|(rule, places)| Omitted { rule, count: places - limit }).collect();
        Report::new(findings, omitted)
    }
}

/// The text at a place of a line, as messages quote it: short, on one line, in quotes, and masked where the line holds
/// a secret.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'d>(pub(super) Line<'d>, pub(super) Span);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(line, span) = *self;
        if !span.is_empty() && line.is_secret_near(span) { f.write_str("***") } else { Plain(line, span).fmt(f) }
    }
}

/// The same for what is known to be no secret, whatever the line is.
#[derive(Clone, Copy)]
pub(super) struct Plain<'d>(pub(super) Line<'d>, pub(super) Span);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        syntax::Quoted(self.1.of(self.0.description().text())).fmt(f)
    }
}

/// The name of a line in messages: `c=`, `a=ptime`; nothing for a line that is none.
#[derive(Clone, Copy)]
pub(super) struct Named<'d>(pub(super) Line<'d>);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.line_type(), self.0.attribute().and_then(Attribute::id)) {
            (_, Some(attribute)) => write!(f, "a={}", attribute.name()),
            (Some(line_type), None) => line_type.fmt(f),
            (None, None) => Ok(()),
        }
    }
}
