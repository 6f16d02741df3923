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
///
/// One walk over the lines: each area looks at the line, and at the end at the whole.
pub(crate) fn errors(description: &SessionDescription<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for line in description.lines() {
        structure::check_line(line, &mut findings);
        values::check_line(line, &mut findings);
    }
    structure::check_required(description, &mut findings);
    findings.sort_by_key(|finding| finding.span().start);
    findings
}
