//! Which transport a media section has: its own, or the one of its bundle (RFC 9143). Findings and explanations ask the
//! same.

mod bundles;
mod facts;
mod mids;

pub(crate) use bundles::{Bundle, Bundles};
pub(crate) use facts::Facts;
pub(crate) use mids::Mids;

use crate::Media;

/// The lines that count for the transport of a section, in their order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Transport<'t, 'd> {
    pub(crate) media: Media<'d>,
    /// Those of the section.
    pub(crate) own: &'t Facts<'d>,
    /// The bundle that it is in.
    pub(crate) bundle: Option<&'t Bundle<'d>>,
    /// Those of the session.
    pub(crate) session: &'t Facts<'d>,
}

impl<'d> Transport<'_, 'd> {
    /// Of the section, of the one that provides the transport of its bundle (RFC 9143, section 7.1.3), or of the session.
    pub(crate) fn fact<T>(self, fact: impl Fn(&Facts<'d>) -> Option<T>) -> Option<T> {
        let of_bundle = || self.bundle.and_then(|bundle| fact(&bundle.facts));
        fact(self.own).or_else(of_bundle).or_else(|| fact(self.session))
    }

    /// Whether ICE decides which addresses are used.
    pub(crate) fn has_ice(self) -> bool {
        self.fact(|facts| facts.has_ice().then_some(())).is_some()
    }

    /// Whether keys are made by a DTLS handshake: by the protocol, or as RTP has a certificate (RFC 9429, section 5.1.2).
    pub(crate) fn has_dtls(self) -> bool {
        self.has_dtls_protocol() || (self.media.is_rtp() && self.fact(|facts| facts.fingerprint).is_some())
    }

    /// Whether the protocol says so.
    pub(crate) fn has_dtls_protocol(self) -> bool {
        self.media.protocol().is_ok_and(|protocol| protocol.is_dtls())
    }
}
