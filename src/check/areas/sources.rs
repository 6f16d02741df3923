//! RTP sources: `a=ssrc`, and groups of them.

use alloc::collections::BTreeMap;
use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, Ssrc, SsrcGroup};
use crate::check::findings::Findings;
use crate::check::rules;
use crate::{Attribute, Line};

/// What a section says about one source.
struct Source<'d> {
    first: Attribute<'d>,
    cname: Option<Attribute<'d>>,
}

/// The sources of the bundles, as found so far, with the line of their section.
#[derive(Default)]
pub(super) struct Across(BTreeMap<(usize, u32), u32>);

impl Across {
    /// The next section.
    pub(super) fn check<'d>(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let mut sources: BTreeMap<u32, Source<'d>> = BTreeMap::new();
        for attribute in section.media.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Ssrc)) {
            let Ok(ssrc) = attribute.read::<Ssrc<'_>>() else { continue };
            let source = sources.entry(ssrc.id).or_insert(Source { first: attribute, cname: None });
            if ssrc.attribute.is_some_and(|nested| nested.id() == Some(AttributeId::Cname)) {
                source.add_cname(attribute, findings);
            }
        }
        for (id, source) in &sources {
            if source.cname.is_none() {
                findings.add(&rules::SOURCE_WITHOUT_CNAME, source.first.span(), || {
                    format!("a=ssrc: nothing gives the cname of source {id}")
                });
            }
            self.check_section(*id, source, section, findings);
        }
        check_groups(section, &sources, findings);
    }

    /// Whether another section of the bundle has the source, too.
    fn check_section<'d>(
        &mut self,
        id: u32,
        source: &Source<'d>,
        section: &Surveyed<'_, 'd>,
        findings: &mut Findings<'_, 'd>,
    ) {
        let Some(bundle) = section.bundle else { return };
        let own = section.line_number();
        let first = *self.0.entry((bundle.index, id)).or_insert(own);
        if first != own {
            findings.add(&rules::SOURCE_IN_TWO_SECTIONS, source.first.span(), || {
                format!("a=ssrc: the source {id} is in the section of line {first} already, in the same bundle")
            });
        }
    }
}

impl<'d> Source<'d> {
    fn add_cname(&mut self, attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
        let first = *self.cname.get_or_insert(attribute);
        if first.line().number() != attribute.line().number() {
            findings.add(&rules::REPEATED_CNAME, attribute.span(), || {
                format!("a=ssrc: line {} gives the cname of the source already", first.line().number())
            });
        }
    }
}

fn check_groups<'d>(section: &Surveyed<'_, 'd>, sources: &BTreeMap<u32, Source<'d>>, findings: &mut Findings<'_, 'd>) {
    let attributes = section.media.lines().filter_map(Line::attribute);
    for attribute in attributes.filter(|attribute| attribute.id() == Some(AttributeId::SsrcGroup)) {
        let Ok(group) = attribute.read::<SsrcGroup<'_>>() else { continue };
        for id in group.sources.iter().filter(|id| !sources.contains_key(id)) {
            findings.add(&rules::UNKNOWN_SOURCE, attribute.span(), || {
                format!("a=ssrc-group: no a=ssrc is about the source {id}")
            });
        }
    }
}
