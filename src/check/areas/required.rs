//! Lines that every description has, and is missing.

use alloc::format;

use crate::check::findings::{Findings, Quoted};
use crate::check::{Rule, rules};
use crate::line::{LineType, Version};
use crate::{Line, SessionDescription, Span};

/// The lines that every description has before its first `m=`.
static REQUIRED: [(LineType, &Rule); 4] = [
    (LineType::Version, &rules::MISSING_VERSION),
    (LineType::Origin, &rules::MISSING_ORIGIN),
    (LineType::SessionName, &rules::MISSING_SESSION_NAME),
    (LineType::Timing, &rules::MISSING_TIME),
];

pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    for (line_type, rule) in REQUIRED {
        if !description.has(line_type) {
            let (span, place) = place_of(description, line_type);
            findings.add(rule, span, || format!("no `{line_type}` line in the session, expected {place}"));
        }
    }
}

/// The version, which is 0.
pub(super) fn check_version<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    if Version::try_from(line.value()).is_ok_and(|version| version.0 != 0) {
        findings.add(&rules::UNKNOWN_VERSION, line.span(), || {
            format!("v=: found {}, expected 0", Quoted(line, line.value_span()))
        });
    }
}

/// The name, which has a character at least.
pub(super) fn check_session_name<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    if line.value().is_empty() {
        findings.add(&rules::EMPTY_SESSION_NAME, line.span(), || "s=: found nothing, expected a name or `-`");
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
