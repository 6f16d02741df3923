//! Sections that share one transport: `a=group:BUNDLE`.

use alloc::vec;
use alloc::vec::Vec;

use super::{Facts, Mids};
use crate::attribute::{AttributeId, Group, GroupSemantics};
use crate::{Attribute, Media, SessionDescription};

/// The bundles, and which section is in which.
#[derive(Debug)]
pub(crate) struct Bundles<'d> {
    bundles: Vec<Bundle<'d>>,
    /// For each section the place of its bundle among all.
    of_sections: Vec<Option<usize>>,
}

/// One `a=group:BUNDLE`.
#[derive(Debug)]
pub(crate) struct Bundle<'d> {
    /// Its place among all.
    pub(crate) index: usize,
    pub(crate) group: Attribute<'d>,
    /// The section that is named first: it provides the transport.
    pub(crate) tagged: Option<Media<'d>>,
    /// What that section says.
    pub(crate) facts: Facts<'d>,
    /// Whether that says that candidates may come later.
    pub(crate) trickles: bool,
    /// How many sections there are in it.
    pub(crate) size: usize,
}

impl<'d> Bundles<'d> {
    /// Tells each section that a group names and that is in another bundle already: it stays there.
    pub(crate) fn of(
        description: &'d SessionDescription<'d>,
        mids: &Mids<'d>,
        mut in_two: impl FnMut(Attribute<'d>, Media<'d>, &Bundle<'d>),
    ) -> Self {
        let mut bundles = Self { bundles: Vec::new(), of_sections: vec![None; description.media().len()] };
        for attribute in description.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Group)) {
            let group = attribute.read::<Group<'_>>().ok();
            if let Some(group) = group.filter(|group| group.semantics == GroupSemantics::Bundle) {
                bundles.add(attribute, &group, mids, &mut in_two);
            }
        }
        bundles
    }

    fn add(
        &mut self,
        attribute: Attribute<'d>,
        group: &Group<'d>,
        mids: &Mids<'d>,
        in_two: &mut impl FnMut(Attribute<'d>, Media<'d>, &Bundle<'d>),
    ) {
        let index = self.bundles.len();
        let (mut size, mut tagged) = (0, None);
        for (at, mid) in group.mids.iter().enumerate() {
            let Some(media) = mids.section(mid) else { continue };
            let Some(place) = self.of_sections.get_mut(media.index()) else { continue };
            match place.and_then(|other| self.bundles.get(other)) {
                Some(other) => in_two(attribute, media, other),
                // Named twice.
                None if place.is_some() => {}
                None => {
                    *place = Some(index);
                    size += 1;
                    tagged = tagged.or((at == 0).then_some(media));
                }
            }
        }
        let facts = tagged.map_or_else(Facts::default, |media| Facts::of(media.lines()));
        let trickles = facts.trickles();
        self.bundles.push(Bundle { index, group: attribute, tagged, facts, trickles, size });
    }

    /// All of them, in the order of their lines; also those that no section is in.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Bundle<'d>> {
        self.bundles.iter()
    }

    /// The bundle that a section is in.
    pub(crate) fn of_section(&self, media: Media<'_>) -> Option<&Bundle<'d>> {
        self.bundles.get((*self.of_sections.get(media.index())?)?)
    }
}

impl Bundle<'_> {
    /// Whether that section provides the transport.
    pub(crate) fn is_tagged(&self, media: Media<'_>) -> bool {
        self.tagged.is_some_and(|tagged| tagged.index() == media.index())
    }
}
