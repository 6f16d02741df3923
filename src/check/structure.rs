//! Lines that are missing, and lines that are none.

use alloc::format;
use alloc::vec::Vec;

use super::finding::Finding;
use super::rule::{Rule, rules};
use crate::line::LineType;
use crate::{Line, SessionDescription, Span};

/// The lines that every description has before its first `m=`.
static REQUIRED: [(LineType, &Rule); 4] = [
    (LineType::Version, &rules::MISSING_VERSION),
    (LineType::Origin, &rules::MISSING_ORIGIN),
    (LineType::SessionName, &rules::MISSING_SESSION_NAME),
    (LineType::Timing, &rules::MISSING_TIME),
];

pub(super) fn check_line(line: Line<'_>, findings: &mut Vec<Finding>) {
    if line.line_type().is_none() && !line.is_blank() {
        let message = "expected one of the letters v o s i u e p c b t r z k a m, `=`, and a value";
        findings.push(Finding::new(&rules::NOT_AN_SDP_LINE, line.description(), line.span(), message));
    }
}

pub(super) fn check_required(description: &SessionDescription<'_>, findings: &mut Vec<Finding>) {
    for (line_type, rule) in REQUIRED {
        if !description.has(line_type) {
            let (span, place) = place_of(description, line_type);
            let message = format!("no `{line_type}` line in the session, expected {place}");
            findings.push(Finding::new(rule, description, span, message));
        }
    }
}

/// Where a missing line belongs, and how to say it.
fn place_of(description: &SessionDescription<'_>, missing: LineType) -> (Span, &'static str) {
    if let Some(stray) = description.lines().find(|line| line.line_type() == Some(missing)) {
        return (stray.span(), "before the first `m=`, where this line should be");
    }
    match description.lines().find(|line| line.line_type().is_some_and(|line_type| line_type > missing)) {
        Some(following) => (following.span().start_only(), "before this line"),
        None => (
            description.lines().rfind(|line| !line.is_blank()).map_or(Span::default(), |last| last.span().end_only()),
            "after this line",
        ),
    }
}
