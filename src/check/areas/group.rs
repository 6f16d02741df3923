//! Names of sections, and groups of them.

use alloc::format;

use crate::attribute::{AttributeId, Group};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::transport::Mids;
use crate::{SessionDescription, Span};

pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) -> Mids<'d> {
    let mids = Mids::of(description, |attribute, first| {
        findings.add(&rules::REPEATED_MID, attribute.span(), || {
            let (name, first) = (Quoted(attribute.line(), attribute.value_span()), first.number());
            format!("a=mid: {name} stands in line {first} already")
        });
    });
    for attribute in description.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Group)) {
        let Ok(group) = attribute.read::<Group<'_>>() else { continue };
        for mid in group.mids.iter().filter(|mid| mids.section(mid).is_none()) {
            let span = Span::of_part(description.text(), mid);
            findings.add(&rules::UNKNOWN_MID, span, || {
                format!("a=group: no section has the name {}", Quoted(attribute.line(), span))
            });
        }
    }
    mids
}
