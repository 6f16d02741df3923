//! Values that cannot be read.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::Finding;
use super::rule::rules;
use crate::{Line, SessionDescription, ValueError};

pub(super) fn check(description: &SessionDescription<'_>, findings: &mut Vec<Finding>) {
    for line in description.lines() {
        if let Some(error) = line.reading().error {
            findings.push(Finding {
                rule: &rules::UNREADABLE_VALUE,
                position: description.position(error.span()),
                span: error.span(),
                message: Cow::Owned(message(description, line, &error)),
            });
        }
    }
}

/// `port: found "70000", expected a number up to 65535`
fn message(description: &SessionDescription<'_>, line: Line<'_>, error: &ValueError) -> String {
    let (field, expected) = (error.field(), error.expected());
    match error.span().of(description.text()) {
        "" => format!("{field}: found nothing, expected {expected}"),
        _ if line.is_secret() => format!("{field}: found ***, expected {expected}"),
        found => format!("{field}: found {:?}{}, expected {expected}", start(found), more(found)),
    }
}

/// How many characters of a value are quoted.
const QUOTED: usize = 40;

fn start(text: &str) -> &str {
    text.char_indices().nth(QUOTED).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn more(text: &str) -> &'static str {
    if start(text).len() < text.len() { " and more" } else { "" }
}
