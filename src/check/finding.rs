//! One finding.

use alloc::borrow::Cow;
use core::fmt;

use super::{Rule, Severity};
use crate::{Position, Span};

/// Something that is to be said about a description: by which rule, where, and what was found and expected.
///
/// `Display` writes one line: `2:9: error[unreadable-value]: m=, port: found "70000", expected a number up to 65535`.
/// Values that are secret are masked in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finding {
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "rule"))]
    pub(super) rule: &'static Rule,
    pub(super) severity: Severity,
    pub(super) reference: &'static str,
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(super) position: Position,
    pub(super) span: Span,
    pub(super) message: Cow<'static, str>,
}

impl Finding {
    /// The stable name of its rule, in kebab case.
    pub fn code(&self) -> &'static str {
        self.rule.code
    }

    /// The rule, which says why it matters.
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// How bad it is, by its rule or as the [`Checker`](super::Checker) was told.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The line and column, in the whole input.
    pub fn position(&self) -> Position {
        self.position
    }

    /// The place in the text of the whole input: in its bytes, where it is UTF-8.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What was found, and what was expected. Secrets are masked.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do.
    pub fn cure(&self) -> &'static str {
        self.rule.cure
    }

    /// The section of an RFC that says how it should be: that of the line, where the rule is about the values of any
    /// line; else that of the rule.
    pub fn reference(&self) -> &'static str {
        self.reference
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}[{}]: {}", self.position, self.severity, self.code(), self.message)
    }
}

/// Code and cure of the rule; the rest of it is in `docs/diagnostics.md`.
#[cfg(feature = "serde")]
fn rule<S: serde::Serializer>(rule: &Rule, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("code", rule.code)?;
    map.serialize_entry("cure", rule.cure)?;
    map.end()
}
