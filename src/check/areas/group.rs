//! Names of sections, and groups of them.

use alloc::collections::BTreeMap;
use alloc::format;

use crate::attribute::{AttributeId, Group, Word};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::{Line, SessionDescription, Span};

pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let mut mids = BTreeMap::new();
    let attributes = description.lines().filter_map(Line::attribute);
    for attribute in attributes.filter(|attribute| attribute.id() == Some(AttributeId::Mid)) {
        let Some(mid) = attribute.value().and_then(|value| Word::try_from(value).ok()) else { continue };
        let first = mids.entry(mid.0).or_insert(attribute.line());
        if first.number() != attribute.line().number() {
            let first = first.number();
            findings.add(&rules::REPEATED_MID, attribute.span(), || {
                format!("a=mid: {} stands in line {first} already", Quoted(attribute.line(), attribute.value_span()))
            });
        }
    }
    for attribute in description.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Group)) {
        let Ok(group) = attribute.read::<Group<'_>>() else { continue };
        let end = attribute.span().end as usize;
        // From behind, as the mids are the last words of the value.
        let mut rest = attribute.value().unwrap_or_default().trim_ascii_end();
        let mut at = end - (attribute.value().unwrap_or_default().len() - rest.len());
        for _ in &group.mids {
            let start = rest.rfind([' ', '\t']).map_or(0, |blank| blank + 1);
            let mid = rest.get(start..).unwrap_or_default();
            let span = Span::new(at - mid.len(), at);
            if !mids.contains_key(mid) {
                findings.add(&rules::UNKNOWN_MID, span, || {
                    format!("a=group: no section has the name {}", Quoted(attribute.line(), span))
                });
            }
            let before = rest.get(..start).unwrap_or_default();
            rest = before.trim_ascii_end();
            at -= mid.len() + (before.len() - rest.len());
        }
    }
}
