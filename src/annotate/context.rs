//! What is known of the session and of a section while their rows are made: read once, asked by every row.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::attribute::{AttributeId, Direction, names};
use crate::codec::Codecs;
use crate::description::Effective;
use crate::syntax::trim_blanks;
use crate::{Media, Role, SessionDescription};

/// What a row can ask.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'c, 'd> {
    pub(super) session: &'c Session<'d>,
    /// The media section of the row.
    pub(super) section: Option<&'c Section<'d>>,
}

/// The whole description.
#[derive(Debug)]
pub(super) struct Session<'d> {
    pub(super) description: &'d SessionDescription<'d>,
    /// The media sections by their `a=mid`.
    mids: BTreeMap<&'d str, Media<'d>>,
    /// Whether ICE is used anywhere.
    pub(super) has_ice: bool,
}

/// One media section.
#[derive(Debug)]
pub(super) struct Section<'d> {
    pub(super) media: Media<'d>,
    pub(super) codecs: Codecs<'d>,
    pub(super) direction: Effective<Direction>,
    /// Whether it has candidates or credentials of its own.
    pub(super) has_ice: bool,
    /// The candidates of each component, by the number of their line.
    ranks: BTreeMap<u32, Rank>,
}

/// The place of a candidate among those of its component.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rank {
    /// From 1, the most preferred.
    pub(super) place: usize,
    pub(super) of: usize,
}

impl Context<'_, '_> {
    pub(super) fn role(self) -> Role {
        self.session.description.role()
    }

    /// Whether ICE decides which addresses are used.
    pub(super) fn has_ice(self) -> bool {
        self.section.map_or(self.session.has_ice, |section| section.has_ice || self.session.has_session_ice())
    }
}

impl<'d> Session<'d> {
    pub(super) fn of(description: &'d SessionDescription<'d>) -> Self {
        let mut mids = BTreeMap::new();
        for media in description.media() {
            if let Some(mid) = media.attributes().find(|one| one.id() == Some(AttributeId::Mid)) {
                mids.entry(trim_blanks(mid.value().unwrap_or_default())).or_insert(media);
            }
        }
        let has_ice =
            description.has_attribute(AttributeId::Candidate) || description.has_attribute(AttributeId::IceUfrag);
        Self { description, mids, has_ice }
    }

    /// The section of a `mid`.
    pub(super) fn section(&self, mid: &str) -> Option<Media<'d>> {
        self.mids.get(mid).copied()
    }

    /// Whether the session has the credentials of ICE for all its sections.
    fn has_session_ice(&self) -> bool {
        self.has_ice && self.description.attribute(names::ICE_UFRAG).is_some()
    }
}

impl<'d> Section<'d> {
    pub(super) fn of(media: Media<'d>) -> Self {
        let is_of_ice = |id| matches!(id, Some(AttributeId::Candidate | AttributeId::IceUfrag));
        Self {
            media,
            codecs: media.codecs(),
            direction: media.direction(),
            has_ice: media.attributes().any(|attribute| is_of_ice(attribute.id())),
            ranks: ranks(media),
        }
    }

    /// The place of the candidate in that line.
    pub(super) fn rank(&self, line: u32) -> Option<Rank> {
        self.ranks.get(&line).copied()
    }
}

/// By priority, and equal ones in the order of their lines.
fn ranks(media: Media<'_>) -> BTreeMap<u32, Rank> {
    let candidates = media.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Candidate));
    let mut candidates: Vec<_> = candidates
        .filter_map(|attribute| {
            let candidate = attribute.read::<crate::attribute::Candidate<'_>>().ok()?;
            Some((candidate.component, Reverse(candidate.priority.0), attribute.line().number()))
        })
        .collect();
    candidates.sort_unstable();
    let components = candidates.chunk_by(|a, b| a.0 == b.0);
    let ranked = components.flat_map(|component| {
        let of = component.len();
        (1..).zip(component).map(move |(place, &(_, _, line))| (line, Rank { place, of }))
    });
    ranked.collect()
}
