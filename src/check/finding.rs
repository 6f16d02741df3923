//! One finding.

use alloc::borrow::Cow;
use core::fmt;

use super::rule::{Rule, Severity};
use crate::{Position, SessionDescription, Span};

/// Something that is wrong with a description: by which rule, where, and what was found and expected.
///
/// `Display` writes one line: `2:9: error[unreadable-value]: m=, port: found "70000", expected a number up to 65535`.
/// Values that are secret are masked in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    position: Position,
    span: Span,
    message: Cow<'static, str>,
}

impl Finding {
    /// A finding at a place in the text of a description.
    pub(super) fn new(
        rule: &'static Rule,
        description: &SessionDescription<'_>,
        span: Span,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        let position = description.position(span);
        Self { rule, position, span: description.in_input(span), message: message.into() }
    }

    /// The stable name of its rule, in kebab case.
    pub fn code(&self) -> &'static str {
        self.rule.code
    }

    /// The rule, which says why it matters.
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.rule.severity
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
    pub fn help(&self) -> &'static str {
        self.rule.help
    }

    /// The section of the RFC that the rule comes from.
    pub fn reference(&self) -> &'static str {
        self.rule.reference
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}[{}]: {}", self.position, self.severity(), self.code(), self.message)
    }
}
