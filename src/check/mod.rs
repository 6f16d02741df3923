//! What is wrong with a description: findings, each by a documented rule.

mod finding;
mod rule;
mod structure;
mod values;

pub use finding::Finding;
pub use rule::{Rule, Severity, rules};

use alloc::vec::Vec;

use crate::SessionDescription;

/// Every finding of severity error, in the order of the text: what strict mode refuses.
pub(crate) fn errors(description: &SessionDescription<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    structure::check(description, &mut findings);
    values::check(description, &mut findings);
    findings.sort_by_key(|finding| finding.span().start);
    findings
}
