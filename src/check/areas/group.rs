//! Names of sections, and groups of them.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;

use crate::attribute::{AttributeId, Group, Word};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::{Line, SessionDescription, Span};

/// The lines `a=mid`, by the name they give; the first where several give the same.
pub(super) type Mids<'d> = BTreeMap<Cow<'d, str>, Line<'d>>;

pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) -> Mids<'d> {
    let mut mids = Mids::new();
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
        for mid in group.mids.iter().filter(|mid| !mids.contains_key(*mid)) {
            let span = Span::of_part(description.text(), mid);
            findings.add(&rules::UNKNOWN_MID, span, || {
                format!("a=group: no section has the name {}", Quoted(attribute.line(), span))
            });
        }
    }
    mids
}
