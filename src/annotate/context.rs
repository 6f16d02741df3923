//! What is known of the session and of a section while their rows are made: read once, asked by every row.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::masked::{self, Shown};
use crate::attribute::{AttributeId, Candidate, Decimal, Direction, MsrpPath, Setup, Ssrc, names};
use crate::codec::Codecs;
use crate::description::Effective;
use crate::line::Connection;
use crate::syntax::Address;
use crate::transport::{Bundle, Bundles, Facts, Mids, Transport};
use crate::{Attribute, Line, Media, Role, SessionDescription};

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
    /// What stands before the first `m=`.
    pub(super) facts: Facts<'d>,
    /// What its sections inherit.
    pub(super) inherited: Inherited,
    /// Whether ICE is used in any section that has no `c=` of its own.
    pub(super) has_ice: bool,
    /// How many sections have no `c=` of their own.
    pub(super) without_connection: usize,
    mids: Mids<'d>,
    bundles: Bundles<'d>,
    /// What is read once of the section that provides the transport of each bundle.
    providers: Vec<Provider>,
}

/// What the session says for its sections. Read once, so that a long line is not read again for each of many.
#[derive(Debug)]
pub(super) struct Inherited {
    /// The address of its `c=`.
    pub(super) address: Option<KnownAddress>,
    /// Its `a=ptime`.
    pub(super) packet_time: Option<String>,
    /// Its `a=setup`.
    setup: Option<String>,
}

/// The address of a `c=` line, as sentences have it.
#[derive(Clone, Debug)]
pub(super) struct KnownAddress {
    pub(super) text: String,
    /// In as few words as fit behind the address; `None` for an ordinary one.
    pub(super) kind: Option<&'static str>,
    pub(super) is_unspecified: bool,
}

/// The section that provides the transport of a bundle.
#[derive(Debug)]
struct Provider {
    /// Its `a=setup`.
    setup: Option<String>,
    /// How many candidates it has.
    candidates: usize,
}

/// One media section.
#[derive(Debug)]
pub(super) struct Section<'d> {
    pub(super) media: Media<'d>,
    pub(super) codecs: Codecs<'d>,
    pub(super) direction: Effective<Direction>,
    /// The number of the first line that states a direction.
    pub(super) direction_line: Option<u32>,
    pub(super) facts: Facts<'d>,
    /// The candidates of each component, by the number of their line.
    ranks: BTreeMap<u32, Rank>,
    /// The first line of each RTP source.
    sources: BTreeMap<u32, Attribute<'d>>,
    /// The first line of each `a=rid`, by its id.
    rids: BTreeMap<&'d str, Attribute<'d>>,
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
        match self.section {
            Some(section) => self.session.transport(section).has_ice(),
            None => self.session.has_ice,
        }
    }

    /// Whether RTSP sets the section up, or the sections of the session.
    pub(super) fn is_controlled(self) -> bool {
        match self.section {
            Some(section) => section.media.is_controlled(),
            None => self.session.description.media().any(Media::is_controlled),
        }
    }
}

impl<'d> Session<'d> {
    pub(super) fn of(description: &'d SessionDescription<'d>) -> Self {
        let mids = Mids::of(description, |_, _| ());
        let bundles = Bundles::of(description, &mids, |_, _, _| ());
        let providers = bundles.iter().map(|bundle| Provider {
            setup: bundle.facts.setup.and_then(setup),
            candidates: bundle.tagged.map_or(0, candidates),
        });
        let providers = providers.collect();
        let facts = Facts::of(description.session_lines());
        let inherited = Inherited {
            address: facts.connection.and_then(KnownAddress::of),
            packet_time: facts.ptime.and_then(packet_time),
            setup: facts.setup.and_then(setup),
        };
        let inherit = || description.media().filter(|media| media.declared_connections().next().is_none());
        let without_connection = inherit().count();
        let is_ice = |id| matches!(id, Some(AttributeId::Candidate | AttributeId::IceUfrag));
        let has_ice = facts.has_ice() || inherit().any(|media| media.attributes().any(|one| is_ice(one.id())));
        Self { description, facts, inherited, has_ice, without_connection, mids, bundles, providers }
    }

    /// The section of a `mid`.
    pub(super) fn section(&self, mid: &str) -> Option<Media<'d>> {
        self.mids.section(mid)
    }

    /// The bundle that a section is in.
    pub(super) fn bundle_of(&self, media: Media<'_>) -> Option<&Bundle<'d>> {
        self.bundles.of_section(media)
    }

    /// What counts for the transport of a section.
    pub(super) fn transport<'c>(&'c self, section: &'c Section<'d>) -> Transport<'c, 'd> {
        let bundle = self.bundle_of(section.media);
        Transport { media: section.media, own: &section.facts, bundle, session: &self.facts }
    }

    fn provider(&self, section: &Section<'d>) -> Option<&Provider> {
        self.providers.get(self.bundle_of(section.media)?.index)
    }

    /// How many candidates the transport of a section has: its own, or those of its bundle.
    pub(super) fn candidates(&self, section: &Section<'d>) -> usize {
        match (candidates(section.media), self.provider(section)) {
            (0, Some(provider)) => provider.candidates,
            (own, _) => own,
        }
    }

    /// Who opens the connection of a section: `actpass`.
    pub(super) fn setup(&self, section: &Section<'d>) -> Option<String> {
        let of_bundle = || self.provider(section).and_then(|provider| provider.setup.clone());
        let own = section.facts.setup.and_then(setup);
        own.or_else(of_bundle).or_else(|| self.inherited.setup.clone())
    }

    /// Whether a section opens its connection itself (RFC 4145, section 4.1).
    pub(super) fn is_active(&self, section: &Section<'d>) -> bool {
        self.setup(section).is_some_and(|setup| setup == Setup::Active.as_str())
    }
}

impl KnownAddress {
    /// Of a `c=` line that can be read.
    pub(super) fn of(line: Line<'_>) -> Option<Self> {
        Some(Self::new(&Connection::try_from(line.value()).ok()?.address))
    }

    pub(super) fn new(address: &Address<'_>) -> Self {
        Self { text: masked::address(address), kind: address.scope(), is_unspecified: address.is_unspecified() }
    }
}

/// The `a=path` of MSRP, which counts in place of `c=` and `m=` (RFC 4975, section 8.1); not so with `a=msrp-cema`
/// (RFC 6714).
pub(super) fn msrp_path<'d>(section: &Section<'d>) -> Option<MsrpPath<'d>> {
    let media = section.media;
    let is_msrp = media.protocol().is_ok_and(|protocol| protocol.has_part("MSRP"));
    if !is_msrp || media.attribute(names::MSRP_CEMA).is_some() {
        return None;
    }
    media.attribute(names::PATH)?.ok()
}

/// How many milliseconds each packet should hold.
pub(super) fn packet_time(ptime: Attribute<'_>) -> Option<String> {
    ptime.read::<Decimal>().ok().filter(|&time| time > Decimal::from(0)).map(|time| time.to_string())
}

fn setup(attribute: Attribute<'_>) -> Option<String> {
    attribute.read::<Setup<'_>>().ok().map(|setup| Shown(setup.as_str()).to_string())
}

impl<'d> Section<'d> {
    pub(super) fn of(media: Media<'d>) -> Self {
        let mut candidates = Vec::new();
        let mut direction_line = None;
        let (mut sources, mut rids) = (BTreeMap::new(), BTreeMap::new());
        for attribute in media.attributes() {
            match attribute.id() {
                Some(AttributeId::Candidate) => {
                    if let Ok(candidate) = attribute.read::<Candidate<'_>>() {
                        let priority = Reverse(candidate.priority.0);
                        candidates.push((candidate.component, priority, attribute.line().number()));
                    }
                }
                Some(AttributeId::Ssrc) => {
                    if let Ok(ssrc) = attribute.read::<Ssrc<'_>>() {
                        sources.entry(ssrc.id).or_insert(attribute);
                    }
                }
                Some(AttributeId::Rid) => {
                    let id = attribute.value().and_then(|value| value.split_ascii_whitespace().next());
                    rids.entry(id.unwrap_or_default()).or_insert(attribute);
                }
                Some(id) if Direction::from_attribute(id).is_some() => {
                    direction_line.get_or_insert_with(|| attribute.line().number());
                }
                _ => {}
            }
        }
        Self {
            media,
            codecs: media.codecs(),
            direction: media.direction(),
            direction_line,
            facts: Facts::of(media.lines()),
            ranks: ranks(candidates),
            sources,
            rids,
        }
    }

    /// The place of the candidate in that line.
    pub(super) fn rank(&self, line: u32) -> Option<Rank> {
        self.ranks.get(&line).copied()
    }

    /// The first line about an RTP source.
    pub(super) fn source(&self, id: u32) -> Option<Attribute<'d>> {
        self.sources.get(&id).copied()
    }

    /// The line of a stream.
    pub(super) fn rid(&self, id: &str) -> Option<Attribute<'d>> {
        self.rids.get(id).copied()
    }
}

/// How many candidates a section has.
fn candidates(media: Media<'_>) -> usize {
    media.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Candidate)).count()
}

/// By priority, and equal ones in the order of their lines.
fn ranks(mut candidates: Vec<(u16, Reverse<u32>, u32)>) -> BTreeMap<u32, Rank> {
    candidates.sort_unstable();
    let components = candidates.chunk_by(|a, b| a.0 == b.0);
    let ranked = components.flat_map(|component| {
        let of = component.len();
        (1..).zip(component).map(move |(place, &(_, _, line))| (line, Rank { place, of }))
    });
    ranked.collect()
}
