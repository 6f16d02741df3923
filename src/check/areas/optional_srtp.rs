//! Encryption that the other side may leave away, as devices offer it. Two sections for it are told with their port.

use crate::Line;
use crate::attribute::{AttributeId, Encryption};
use crate::check::findings::Findings;
use crate::check::rules;

/// `a=encryption:optional`
pub(super) fn check<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = line.attribute().filter(|attribute| attribute.id() == Some(AttributeId::Encryption)) else {
        return;
    };
    if attribute.read::<Encryption<'_>>().is_ok_and(|encryption| encryption == Encryption::Optional) {
        findings.add(&rules::OPTIONAL_SRTP, line.span(), || "a=encryption: encrypted or not, as the other side has it");
    }
}
