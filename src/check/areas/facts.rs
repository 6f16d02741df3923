//! What the rules ask of a section, found in one pass over its lines.

use crate::attribute::AttributeId;
use crate::line::LineType;
use crate::{Attribute, Line, Lines};

/// The first lines of their kind in the session or in a media section.
#[derive(Clone, Copy, Default)]
pub(super) struct Facts<'d> {
    pub(super) connection: Option<Line<'d>>,
    pub(super) ptime: Option<Attribute<'d>>,
    pub(super) maxptime: Option<Attribute<'d>>,
    pub(super) rtcp: Option<Attribute<'d>>,
    pub(super) ice_ufrag: Option<Attribute<'d>>,
    pub(super) ice_pwd: Option<Attribute<'d>>,
    pub(super) candidate: Option<Attribute<'d>>,
    pub(super) fingerprint: Option<Attribute<'d>>,
    pub(super) setup: Option<Attribute<'d>>,
    pub(super) crypto: Option<Attribute<'d>>,
    pub(super) key_mgmt: Option<Attribute<'d>>,
    pub(super) zrtp_hash: Option<Attribute<'d>>,
}

impl<'d> Facts<'d> {
    pub(super) fn of(lines: Lines<'d>) -> Self {
        let mut facts = Self::default();
        for line in lines {
            if line.line_type() == Some(LineType::Connection) {
                facts.connection.get_or_insert(line);
            }
            let Some(attribute) = line.attribute() else { continue };
            if let Some(fact) = attribute.id().and_then(|id| facts.fact(id)) {
                fact.get_or_insert(attribute);
            }
        }
        facts
    }

    fn fact(&mut self, id: AttributeId) -> Option<&mut Option<Attribute<'d>>> {
        Some(match id {
            AttributeId::Ptime => &mut self.ptime,
            AttributeId::Maxptime => &mut self.maxptime,
            AttributeId::Rtcp => &mut self.rtcp,
            AttributeId::IceUfrag => &mut self.ice_ufrag,
            AttributeId::IcePwd => &mut self.ice_pwd,
            AttributeId::Candidate => &mut self.candidate,
            AttributeId::Fingerprint => &mut self.fingerprint,
            AttributeId::Setup => &mut self.setup,
            AttributeId::Crypto => &mut self.crypto,
            AttributeId::KeyMgmt => &mut self.key_mgmt,
            _ => return None,
        })
    }

    /// Whether ICE is used.
    pub(super) fn has_ice(&self) -> bool {
        self.candidate.is_some() || self.ice_ufrag.is_some()
    }
}

/// A media section with what is known of it, and of the session around it.
#[derive(Clone, Copy)]
pub(super) struct Surveyed<'s, 'd> {
    pub(super) media: crate::Media<'d>,
    pub(super) own: Facts<'d>,
    pub(super) session: &'s Facts<'d>,
}

impl<'d> Surveyed<'_, 'd> {
    /// Of the section, or of the session.
    pub(super) fn inherited<T>(&self, fact: impl Fn(&Facts<'d>) -> Option<T>) -> Option<T> {
        fact(&self.own).or_else(|| fact(self.session))
    }

    /// The `m=` line.
    pub(super) fn span(&self) -> crate::Span {
        self.media.line().map_or_else(Default::default, Line::span)
    }
}
