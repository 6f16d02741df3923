//! What holds for a media section after inheritance, and where it comes from.

use super::media::Media;
use super::section::Section;
use super::session::Role;
use crate::ValueError;
use crate::attribute::{AttributeId, Decimal, Direction, names};
use crate::line::{Connection, LineType};

/// A value that holds for a media section, with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Effective<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: Source,
}

/// Where an effective value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The media section says it.
    Media,
    /// The session says it for all its sections.
    Session,
    /// Nobody says it: it is what the RFC has where nothing is said.
    Default,
}

/// The port where RTCP is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RtcpPort {
    /// The port.
    pub port: u16,
    /// Why this one.
    pub source: RtcpPortSource,
}

/// Why RTCP goes to its port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RtcpPortSource {
    /// `a=rtcp-mux` in an answer: both sides agree to use the RTP port (RFC 5761, section 5.1.1).
    Mux,
    /// `a=rtcp` names it (RFC 3605).
    Attribute,
    /// Nothing is said: the RTP port plus one (RFC 8866, section 5.14).
    NextPort,
}

impl<'d> Media<'d> {
    /// The direction that the section itself states: the first one, where it states several.
    pub fn declared_direction(self) -> Option<Direction> {
        declared_direction(self.section())
    }

    /// The direction that holds: of the section, of the session, or `sendrecv` (RFC 8866, section 6.7).
    ///
    /// ```
    /// use sdp_decoder::attribute::Direction;
    /// use sdp_decoder::{Source, decode_sdp};
    ///
    /// let offer = decode_sdp("v=0\r\na=sendonly\r\nm=audio 5004 RTP/AVP 0\r\n")?;
    /// let direction = offer.media().next().map(|media| media.direction()).ok_or("one section")?;
    /// assert_eq!((direction.value, direction.source), (Direction::SendOnly, Source::Session));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn direction(self) -> Effective<Direction> {
        self.inherited(declared_direction).unwrap_or(Effective { value: Direction::default(), source: Source::Default })
    }

    /// The connection that holds: the first `c=` of the section, or that of the session (RFC 8866, section 5.7).
    ///
    /// An unreadable `c=` in the section is an error; the one of the session does not take its place.
    pub fn connection(self) -> Option<Result<Effective<Connection<'d>>, ValueError>> {
        self.inherited(|section| section.first(LineType::Connection)).map(Effective::transpose)
    }

    /// The packet time in milliseconds that the sender of the SDP asks for: of the section, or of the session.
    ///
    /// RFC 8866 (section 6.4) has `ptime` in media sections only; devices write it for the session as well.
    pub fn ptime(self) -> Option<Result<Effective<Decimal>, ValueError>> {
        self.inherited(|section| section.attribute(names::PTIME)).map(Effective::transpose)
    }

    /// The port where RTCP is expected. `None` where there can be none: the media is not RTP, is not wanted
    /// (port 0), or has port 65535 and says nothing else.
    ///
    /// `a=rtcp-mux` counts once both sides agree: in an answer. In an offer it is a wish, and the other port must be
    /// served until then (RFC 5761, section 5.1.1).
    ///
    /// ```
    /// use sdp_decoder::{Decoder, Role, RtcpPortSource};
    ///
    /// let body = "v=0\r\nm=audio 5004 RTP/AVP 0\r\na=rtcp-mux\r\n";
    /// for (role, port, source) in [
    ///     (Role::Offer, 5005, RtcpPortSource::NextPort),
    ///     (Role::Answer, 5004, RtcpPortSource::Mux),
    /// ] {
    ///     let sdp = Decoder::new().role(role).decode(body)?;
    ///     let rtcp = sdp.media().next().and_then(|media| media.rtcp_port()).ok_or("RTCP")??;
    ///     assert_eq!((rtcp.port, rtcp.source), (port, source));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rtcp_port(self) -> Option<Result<RtcpPort, ValueError>> {
        let media_port = match self.port() {
            Ok(0) => return None,
            _ if !self.is_rtp() => return None,
            Ok(port) => port,
            Err(error) => return Some(Err(error)),
        };
        if self.description().role() == Role::Answer && self.has(AttributeId::RtcpMux) {
            return Some(Ok(RtcpPort { port: media_port, source: RtcpPortSource::Mux }));
        }
        match self.attribute(names::RTCP) {
            Some(rtcp) => Some(rtcp.map(|rtcp| RtcpPort { port: rtcp.port, source: RtcpPortSource::Attribute })),
            None => media_port.checked_add(1).map(|port| Ok(RtcpPort { port, source: RtcpPortSource::NextPort })),
        }
    }

    /// What the section says, or else the session.
    fn inherited<T>(self, ask: impl Fn(Section<'d>) -> Option<T>) -> Option<Effective<T>> {
        let of_media = ask(self.section()).map(|value| Effective { value, source: Source::Media });
        of_media.or_else(|| {
            let value = ask(self.description().session_section())?;
            Some(Effective { value, source: Source::Session })
        })
    }
}

impl<T, E> Effective<Result<T, E>> {
    fn transpose(self) -> Result<Effective<T>, E> {
        self.value.map(|value| Effective { value, source: self.source })
    }
}

fn declared_direction(section: Section<'_>) -> Option<Direction> {
    section.attributes().find_map(|attribute| Direction::from_attribute(attribute.id()?))
}
