//! What holds for a media section after inheritance, and where it comes from.

use core::num::NonZeroU32;

use super::line::Line;
use super::media::Media;
use super::record::Inherited;
use crate::attribute::{AttributeId, Decimal, Direction, names};
use crate::line::{Bandwidth, BandwidthType, Connection, DISCARD_PORT, LineType};
use crate::{Role, ValueError};

/// A value that holds for a media section, with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Effective<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: ValueSource,
}

/// Where an effective value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ValueSource {
    /// The media section says it.
    Media,
    /// The session says it for all its sections.
    Session,
    /// Nobody says it: it is what the RFC has where nothing is said.
    Default,
}

/// The port where RTCP is expected, and its address where that is another than that of the media.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RtcpPort<'d> {
    /// The port.
    pub port: u16,
    /// The address that `a=rtcp` names. Without one, RTCP goes to the address of the media.
    pub connection: Option<Connection<'d>>,
    /// Why this port.
    pub source: RtcpPortSource,
}

/// Why RTCP goes to its port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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
        self.section().direction()
    }

    /// The direction that holds: of the section, of the session, or `sendrecv` (RFC 8866, section 6.7).
    ///
    /// ```
    /// use sdp_decoder::attribute::Direction;
    /// use sdp_decoder::{ValueSource, decode_sdp};
    ///
    /// let offer = decode_sdp("v=0\r\na=sendonly\r\nm=audio 5004 RTP/AVP 0\r\n")?;
    /// let direction = offer.media().next().map(|media| media.direction()).ok_or("one section")?;
    /// assert_eq!((direction.value, direction.source), (Direction::SendOnly, ValueSource::Session));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn direction(self) -> Effective<Direction> {
        let of_session = || Direction::from_attribute(self.inherited_line(|lines| lines.direction)?.record.attribute?);
        inherited(self.declared_direction(), of_session)
            .unwrap_or(Effective { value: Direction::default(), source: ValueSource::Default })
    }

    /// The connection that holds: the first `c=` of the section, or that of the session (RFC 8866, section 5.7).
    ///
    /// An unreadable `c=` in the section is an error; the one of the session does not take its place.
    pub fn connection(self) -> Option<Result<Effective<Connection<'d>>, ValueError>> {
        let of_session = || Some(self.inherited_line(|lines| lines.connection)?.record.read(self.description().text()));
        inherited(self.section().first(LineType::Connection), of_session).map(Effective::transpose)
    }

    /// The packet time in milliseconds that the sender of the SDP asks for: of the section, or of the session.
    ///
    /// RFC 8866 (section 6.4) has `ptime` in media sections only; devices write it for the session as well.
    pub fn ptime(self) -> Option<Result<Effective<Decimal>, ValueError>> {
        let of_session = || Some(self.inherited_line(|lines| lines.ptime)?.attribute()?.read());
        inherited(self.attribute(names::PTIME), of_session).map(Effective::transpose)
    }

    /// The port where RTCP is expected. `None` where there is none: the media is not RTP, or is not wanted (port 0), or
    /// nothing is said and there is no port to count from: 65535, or the placeholder 9.
    ///
    /// `a=rtcp-mux` counts once both sides agree: in an answer. In an offer it is a wish, and the other port must be
    /// served until then (RFC 5761, section 5.1.1). `a=rtcp-mux-only` has no other port (RFC 8858, section 5.3).
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
    pub fn rtcp_port(self) -> Option<Result<RtcpPort<'d>, ValueError>> {
        let media_port = self.port();
        if media_port == Ok(0) || !self.is_rtp() {
            return None;
        }
        let is_agreed = self.description().role() == Role::Answer && self.has(AttributeId::RtcpMux);
        if is_agreed || self.has(AttributeId::RtcpMuxOnly) {
            return Some(media_port.map(|port| RtcpPort::new(port, None, RtcpPortSource::Mux)));
        }
        match (self.attribute(names::RTCP), media_port) {
            (Some(Ok(rtcp)), _) if rtcp.port == 0 => None,
            (Some(rtcp), _) => {
                Some(rtcp.map(|rtcp| RtcpPort::new(rtcp.port, rtcp.connection, RtcpPortSource::Attribute)))
            }
            (None, Ok(DISCARD_PORT)) => None,
            (None, Ok(port)) => Some(Ok(RtcpPort::new(port.checked_add(1)?, None, RtcpPortSource::NextPort))),
            (None, Err(error)) => Some(Err(error)),
        }
    }

    /// Whether there is RTCP at all: `b=RS:0` and `b=RR:0` say that there is none (RFC 3556, section 4).
    pub(crate) fn has_rtcp(self) -> bool {
        let bandwidths = || self.lines().filter(|line| line.line_type() == Some(LineType::Bandwidth));
        let has_none = |kind: &BandwidthType<'_>| {
            let mut read = bandwidths().filter_map(|line| Bandwidth::try_from(line.value()).ok());
            read.any(|bandwidth| bandwidth.bandwidth_type == *kind && bandwidth.value == 0)
        };
        self.is_rtp() && !(has_none(&BandwidthType::RtcpSenders) && has_none(&BandwidthType::RtcpReceivers))
    }

    /// The line of the session that holds for its sections.
    fn inherited_line(self, which: impl FnOnce(Inherited) -> Option<NonZeroU32>) -> Option<Line<'d>> {
        let number = which(self.description().inherited())?;
        self.description().session_section().line_at(number.get() - 1)
    }
}

impl<'d> RtcpPort<'d> {
    fn new(port: u16, connection: Option<Connection<'d>>, source: RtcpPortSource) -> Self {
        Self { port, connection, source }
    }
}

/// What the section says, or else the session.
fn inherited<T>(of_media: Option<T>, of_session: impl FnOnce() -> Option<T>) -> Option<Effective<T>> {
    match of_media {
        Some(value) => Some(Effective { value, source: ValueSource::Media }),
        None => Some(Effective { value: of_session()?, source: ValueSource::Session }),
    }
}

impl<T, E> Effective<Result<T, E>> {
    fn transpose(self) -> Result<Effective<T>, E> {
        self.value.map(|value| Effective { value, source: self.source })
    }
}
