//! Lines that are missing, and lines that are none.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::finding::Finding;
use super::rule::{Rule, rules};
use crate::line::LineType;
use crate::{SessionDescription, Span};

/// The lines that every description has, with the rule and the message for each that is missing.
static REQUIRED: [(LineType, &Rule, &str); 4] = [
    (LineType::Version, &rules::MISSING_VERSION, "no `v=` line, expected before this"),
    (LineType::Origin, &rules::MISSING_ORIGIN, "no `o=` line, expected before this"),
    (LineType::SessionName, &rules::MISSING_SESSION_NAME, "no `s=` line, expected before this"),
    (LineType::Timing, &rules::MISSING_TIME, "no `t=` line, expected before this"),
];

pub(super) fn check(description: &SessionDescription<'_>, findings: &mut Vec<Finding>) {
    for (line_type, rule, message) in REQUIRED {
        let is_there = match line_type {
            LineType::Version => description.version().is_some(),
            LineType::Origin => description.origin().is_some(),
            LineType::SessionName => description.session_name().is_some(),
            _ => description.timings().next().is_some(),
        };
        if !is_there {
            findings.push(finding(description, rule, place_of(description, line_type), message));
        }
    }
    for line in description.lines().filter(|line| line.line_type().is_none() && !line.is_blank()) {
        let message = "expected one of the letters v o s i u e p c b t r z k a m, `=`, and a value";
        findings.push(finding(description, &rules::NOT_AN_SDP_LINE, line.span(), message));
    }
}

/// Where a missing line belongs: before the first line whose type comes after it, or at the end.
fn place_of(description: &SessionDescription<'_>, missing: LineType) -> Span {
    let following = description.lines().find(|line| line.line_type().is_some_and(|line_type| line_type > missing));
    match following.or_else(|| description.lines().next_back()) {
        Some(line) => Span { start: line.span().start, end: line.span().start },
        None => Span::default(),
    }
}

fn finding(description: &SessionDescription<'_>, rule: &'static Rule, span: Span, message: &'static str) -> Finding {
    Finding { rule, position: description.position(span), span, message: Cow::Borrowed(message) }
}
