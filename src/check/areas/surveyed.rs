//! A section and what is around it, as rules ask about it.

use core::net::IpAddr;

use super::extensions;
use crate::line::Connection;
use crate::transport::{Bundle, Facts, Transport};
use crate::{Line, SessionDescription};

/// The session around the sections, with what is read of it once for all of them.
pub(super) struct Session<'d> {
    pub(super) facts: Facts<'d>,
    /// The address of its `c=`.
    pub(super) address: Option<IpAddr>,
    /// Whether its `a=ice-options` say that candidates may come later.
    pub(super) trickles: bool,
    /// Whether it has the header extension that carries the `mid`.
    pub(super) names_sections: bool,
    /// Whether it has the one that tells streams apart.
    pub(super) names_streams: bool,
}

impl<'d> Session<'d> {
    pub(super) fn of(description: &'d SessionDescription<'d>) -> Self {
        let facts = Facts::of(description.session_lines());
        let names = |uri| extensions::has(description.session_lines(), uri);
        let connection = facts.connection.and_then(|line| Connection::try_from(line.value()).ok());
        let address = connection.and_then(|connection| connection.address.ip());
        Self {
            address,
            trickles: facts.trickles(),
            names_sections: names(extensions::MID),
            names_streams: names(extensions::STREAM_ID),
            facts,
        }
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

    /// The lines that count for its transport.
    pub(super) fn transport(&self) -> Transport<'_, 'd> {
        Transport { media: self.media, own: &self.own, bundle: self.bundle, session: &self.session.facts }
    }

    /// Of the section, of the one that provides the transport of its bundle, or of the session.
    pub(super) fn of_transport<T>(&self, fact: impl Fn(&Facts<'d>) -> Option<T>) -> Option<T> {
        self.transport().fact(fact)
    }

    /// Whether the media is not wanted. `a=bundle-only` gives port 0 another sense only in a bundle (RFC 9143, section 6).
    pub(super) fn is_rejected(&self) -> bool {
        let is_alone = self.bundle.is_none() && !self.media.is_controlled();
        self.media.is_rejected() || (is_alone && self.media.port() == Ok(0))
    }

    /// Whether candidates may come later.
    pub(super) fn trickles(&self) -> bool {
        self.session.trickles || self.bundle.is_some_and(|bundle| bundle.trickles) || self.own.trickles()
    }

    /// Whether RTP and RTCP share a port.
    pub(super) fn is_mux(&self) -> bool {
        self.of_transport(|facts| facts.rtcp_mux.or(facts.rtcp_mux_only)).is_some()
    }

    /// Where media is sent to, as `c=` says it.
    pub(super) fn address(&self) -> Option<IpAddr> {
        match self.own.connection {
            Some(line) => Connection::try_from(line.value()).ok()?.address.ip(),
            None => self.session.address,
        }
    }

    /// Whether the protocol is RTP that is encrypted.
    pub(super) fn is_srtp(&self) -> bool {
        self.media.protocol().is_ok_and(|protocol| protocol.is_srtp())
    }

    /// Whether one of the parts of the protocol is this: `SAVPF`, `DTLS`.
    pub(super) fn has_protocol_part(&self, name: &str) -> bool {
        self.media.protocol().is_ok_and(|protocol| protocol.has_part(name))
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
