//! Signs that something on the way has damaged the body.

use alloc::format;

use crate::attribute::{AttributeId, Ssrc};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::line::LineType;
use crate::{Attribute, Line, SessionDescription, Span};

/// The line before, where it could go on.
#[derive(Default)]
pub(super) struct Damage<'d> {
    before: Option<Line<'d>>,
}

impl<'d> Damage<'d> {
    pub(super) fn check(&mut self, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        if line.is_blank() {
            return;
        }
        if line.line_type().is_none() {
            self.check_stray(line, findings);
        } else {
            self.before = Some(line);
        }
        if let Some(attribute) = line.attribute() {
            check_line_end(attribute, findings);
        }
    }

    /// A line that is none: the rest of the one before, or something else.
    fn check_stray(&self, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        // Something such as `x=1` was meant as a line of its own.
        let is_line = line.text().trim_ascii_start().as_bytes().get(1) == Some(&b'=');
        match self.before {
            Some(before) if !is_line && goes_on(before, line) => {
                findings.add(&rules::WRAPPED_LINE, line.span(), || {
                    format!("{} looks like the rest of line {}", Quoted(line, line.span()), before.number())
                });
            }
            _ => findings.add(&rules::NOT_AN_SDP_LINE, line.span(), || {
                let found = Quoted(line, line.span());
                format!("found {found}, expected one of the letters v o s i u e p c b t r z k a m, `=`, and a value")
            }),
        }
    }
}

/// Whether a line can be the rest of that one: of an attribute any text, of an `m=` line what looks like formats.
fn goes_on(before: Line<'_>, line: Line<'_>) -> bool {
    let is_format = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    match before.line_type() {
        Some(LineType::Media) => line.text().split_ascii_whitespace().all(is_format),
        _ => before.attribute().is_some(),
    }
}

/// Whether the name of the attribute, or of the one inside of it, is the beginning of a registered one.
fn is_cut(attribute: Attribute<'_>) -> bool {
    let is_beginning = |name: &str| AttributeId::all().any(|id| id.name().starts_with(name));
    match attribute.id() {
        Some(AttributeId::Ssrc) => attribute
            .read::<Ssrc<'_>>()
            .is_ok_and(|ssrc| ssrc.attribute.is_some_and(|nested| nested.id().is_none() && is_beginning(&nested.name))),
        Some(_) => false,
        None => attribute.value().is_none() && is_beginning(attribute.name()),
    }
}

/// The last line, where the body may have been cut in the middle of it.
pub(super) fn check_end<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(last) = description.lines().next_back() else { return };
    let has_end = (last.span().end as usize) < description.text().len();
    let is_right = last.line_type().is_some() && last.errors().is_empty() && !last.attribute().is_some_and(is_cut);
    if !has_end && !last.is_blank() && !is_right {
        findings.add(&rules::TRUNCATED, last.span(), || {
            format!("{} has no line end, and may have been cut", Quoted(last, last.span()))
        });
    }
}

/// An attribute at the end of the value of another, without a line end before it: `label:xyza=sendrecv`.
fn check_line_end<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(value) = attribute.value() else { return };
    let Some((before, inner)) = value.rsplit_once("a=") else { return };
    let name = inner.split_once(':').map_or(inner, |(name, _)| name);
    if AttributeId::from_name(name.trim_ascii()).is_none() || before.is_empty() || holds_attribute(attribute) {
        return;
    }
    let line = attribute.line();
    let start = line.span().end as usize - inner.len() - "a=".len();
    let span = Span::new(start, line.span().end as usize);
    findings.add(&rules::MISSING_LINE_END, span, || format!("{} looks like a line of its own", Quoted(line, span)));
}

/// Whether `a=` may stand in its value: capabilities have it there (RFC 3407, RFC 5939).
fn holds_attribute(attribute: Attribute<'_>) -> bool {
    let name = attribute.name().to_ascii_lowercase();
    let name = name.strip_prefix("x-").unwrap_or(&name);
    matches!(name, "cpar" | "cparmin" | "cparmax" | "pcfg" | "acfg" | "lcfg" | "sescap" | "alt" | "tra-att")
        || name.starts_with("omr-")
}
