//! What is asked again and again of a section, found in one pass over its lines.

use crate::attribute::{AttributeId, IceOption, IceOptions};
use crate::line::LineType;
use crate::{Attribute, Line, Lines};

/// `Facts { connection, ptime, … }`, whose fields are the first lines of their kind; each row is a field and the
/// attribute it is for.
macro_rules! facts {
    ($( $fact:ident: $id:ident, )+) => {
        /// The first lines of their kind in the session or in a media section.
        #[derive(Clone, Copy, Debug, Default)]
        pub(crate) struct Facts<'d> {
            pub(crate) connection: Option<Line<'d>>,
            $( pub(crate) $fact: Option<Attribute<'d>>, )+
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
    pub(crate) fn of(lines: Lines<'d>) -> Self {
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
    pub(crate) fn has_ice(&self) -> bool {
        self.candidate.is_some() || self.ice_ufrag.is_some()
    }

    /// Whether it says that candidates may come later.
    pub(crate) fn trickles(&self) -> bool {
        let options = self.ice_options.and_then(|attribute| attribute.read::<IceOptions<'_>>().ok());
        options.is_some_and(|options| options.contains(&IceOption::Trickle))
    }
}
