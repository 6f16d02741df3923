//! Values that cannot be read.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::Finding;
use super::rule::rules;
use crate::{Attribute, Line, ValueError};

pub(super) fn check_line(line: Line<'_>, findings: &mut Vec<Finding>) {
    for error in line.errors() {
        let message = message(line, &error);
        findings.push(Finding::new(&rules::UNREADABLE_VALUE, line.description(), error.span(), message));
    }
}

/// `m=, port: found "70000", expected a number up to 65535`
fn message(line: Line<'_>, error: &ValueError) -> String {
    let (field, expected) = (error.field(), error.expected());
    let of = match (line.line_type(), line.attribute().and_then(Attribute::id)) {
        (_, Some(attribute)) => format!("a={}", attribute.name()),
        (Some(line_type), None) => format!("{line_type}"),
        (None, None) => String::new(),
    };
    match error.span().of(line.description().text()) {
        "" => format!("{of}, {field}: found nothing, expected {expected}"),
        _ if line.is_secret() => format!("{of}, {field}: found ***, expected {expected}"),
        found => format!("{of}, {field}: found {}, expected {expected}", Quoted(found)),
    }
}

/// How many characters of a value are quoted.
const QUOTED: usize = 40;

/// The beginning of a text in quotes, on one line.
struct Quoted<'a>(&'a str);

impl core::fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let end = self.0.char_indices().nth(QUOTED).map_or(self.0.len(), |(end, _)| end);
        let (start, rest) = self.0.split_at_checked(end).unwrap_or((self.0, ""));
        write!(f, "\"{}\"{}", crate::syntax::shown(start), if rest.is_empty() { "" } else { " and more" })
    }
}
