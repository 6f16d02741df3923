//! What the rules ask of a section, found in one pass over its lines.

use core::net::IpAddr;

use super::bundle::Bundle;
use crate::attribute::{AttributeId, IceOption, IceOptions};
use crate::line::{Connection, LineType};
use crate::{Attribute, Line, Lines};

/// `Facts { connection, ptime, … }`, whose fields are the first lines of their kind; each row is a field and the
/// attribute it is for.
macro_rules! facts {
    ($( $fact:ident: $id:ident, )+) => {
        /// The first lines of their kind in the session or in a media section.
        #[derive(Clone, Copy, Default)]
        pub(super) struct Facts<'d> {
            pub(super) connection: Option<Line<'d>>,
            $( pub(super) $fact: Option<Attribute<'d>>, )+
        }

        impl<'d> Facts<'d> {
            fn fact(&mut self, id: AttributeId) -> Option<&mut Option<Attribute<'d>>> {
                match id {
                    $( AttributeId::$id => Some(&mut self.$fact), )+
                    _ => None,
                }
            }
        }
    };
}

facts! {
    ptime: Ptime,
    maxptime: Maxptime,
    mid: Mid,
    bundle_only: BundleOnly,
    rtcp: Rtcp,
    rtcp_mux: RtcpMux,
    rtcp_mux_only: RtcpMuxOnly,
    rtcp_fb: RtcpFb,
    extmap: Extmap,
    ice_ufrag: IceUfrag,
    ice_pwd: IcePwd,
    ice_options: IceOptions,
    ice_mismatch: IceMismatch,
    candidate: Candidate,
    remote_candidates: RemoteCandidates,
    end_of_candidates: EndOfCandidates,
    fingerprint: Fingerprint,
    setup: Setup,
    crypto: Crypto,
    key_mgmt: KeyMgmt,
    zrtp_hash: ZrtpHash,
    fax_rate_management: T38FaxRateManagement,
    sctp_port: SctpPort,
    path: Path,
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

    /// Whether ICE is used.
    pub(super) fn has_ice(&self) -> bool {
        self.candidate.is_some() || self.ice_ufrag.is_some()
    }

    /// Whether it says that candidates may come later.
    pub(super) fn trickles(&self) -> bool {
        let options = self.ice_options.and_then(|attribute| attribute.read::<IceOptions<'_>>().ok());
        options.is_some_and(|options| options.contains(&IceOption::Trickle))
    }
}

/// The session around the sections, with what is read of it once for all of them.
pub(super) struct Session<'d> {
    pub(super) facts: Facts<'d>,
    /// The address of its `c=`.
    pub(super) address: Option<IpAddr>,
    /// Whether its `a=ice-options` say that candidates may come later.
    pub(super) trickles: bool,
}

impl<'d> Session<'d> {
    pub(super) fn of(lines: Lines<'d>) -> Self {
        let facts = Facts::of(lines);
        let connection = facts.connection.and_then(|line| Connection::try_from(line.value()).ok());
        let address = connection.and_then(|connection| connection.address.ip());
        Self { address, trickles: facts.trickles(), facts }
    }
}

/// A media section with what is known of it, of the bundle it is in, and of the session around it.
#[derive(Clone, Copy)]
pub(super) struct Surveyed<'s, 'd> {
    pub(super) media: crate::Media<'d>,
    pub(super) own: Facts<'d>,
    pub(super) bundle: Option<&'s Bundle<'d>>,
    pub(super) session: &'s Session<'d>,
}

impl<'d> Surveyed<'_, 'd> {
    /// Of the section, or of the session.
    pub(super) fn inherited<T>(&self, fact: impl Fn(&Facts<'d>) -> Option<T>) -> Option<T> {
        fact(&self.own).or_else(|| fact(&self.session.facts))
    }

    /// Of the section, of the one that provides the transport of its bundle (RFC 9143, section 7.1.3), or of the session.
    pub(super) fn of_transport<T>(&self, fact: impl Fn(&Facts<'d>) -> Option<T>) -> Option<T> {
        let of_bundle = || self.bundle.and_then(|bundle| fact(&bundle.facts));
        fact(&self.own).or_else(of_bundle).or_else(|| fact(&self.session.facts))
    }

    /// Whether candidates may come later.
    pub(super) fn trickles(&self) -> bool {
        self.session.trickles || self.own.trickles()
    }

    /// Where media is sent to, as `c=` says it.
    pub(super) fn address(&self) -> Option<IpAddr> {
        match self.own.connection {
            Some(line) => Connection::try_from(line.value()).ok()?.address.ip(),
            None => self.session.address,
        }
    }

    /// Whether one of the parts of the protocol is this: `SAVPF`, `DTLS`.
    pub(super) fn has_protocol_part(&self, name: &str) -> bool {
        let is = |part: &str| part.eq_ignore_ascii_case(name);
        self.media.protocol().is_ok_and(|protocol| protocol.as_str().split('/').any(is))
    }

    /// The `m=` line.
    pub(super) fn span(&self) -> crate::Span {
        self.media.line().map_or_else(Default::default, Line::span)
    }

    /// The number of the `m=` line.
    pub(super) fn line_number(&self) -> u32 {
        self.media.line().map_or(0, Line::number)
    }
}
