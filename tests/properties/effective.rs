//! What holds for a section of a [`Session`] after inheritance, found in the plainest way.

use sdp_decoder::attribute::{AttributeValue, Decimal, Direction};
use sdp_decoder::line::Connection;
use sdp_decoder::strategies::{AttributeLine, MediaSection, Session};
use sdp_decoder::{RtcpPortSource, ValueSource};

/// Whether a part of the protocol is `RTP`.
pub(crate) fn is_rtp(section: &MediaSection) -> bool {
    section.line.value.protocol.as_str().to_ascii_uppercase().split('/').any(|part| part == "RTP")
}

/// The direction that holds for the section.
pub(crate) fn expected_direction(session: &Session, section: &MediaSection) -> (Direction, ValueSource) {
    let of_section = section.attributes.iter().find_map(AttributeLine::direction);
    let of_session = session.attributes.iter().find_map(AttributeLine::direction);
    match (of_section, of_session) {
        (Some(direction), _) => (direction, ValueSource::Media),
        (None, Some(direction)) => (direction, ValueSource::Session),
        (None, None) => (Direction::SendRecv, ValueSource::Default),
    }
}

/// The connection that holds for the section.
pub(crate) fn expected_connection(
    session: &Session,
    section: &MediaSection,
) -> Option<(Connection<'static>, ValueSource)> {
    match (section.connections.first(), &session.connection) {
        (Some(connection), _) => Some((connection.value.clone(), ValueSource::Media)),
        (None, Some(connection)) => Some((connection.value.clone(), ValueSource::Session)),
        (None, None) => None,
    }
}

/// The packet time that holds for the section.
pub(crate) fn expected_ptime(session: &Session, section: &MediaSection) -> Option<(Decimal, ValueSource)> {
    let sources = [(&section.attributes, ValueSource::Media), (&session.attributes, ValueSource::Session)];
    sources.into_iter().find_map(|(attributes, source)| {
        let ptime = attributes.iter().find(|line| line.name == "ptime")?;
        match ptime.decoded {
            Some(AttributeValue::Decimal(ptime)) => Some((ptime, source)),
            _ => None,
        }
    })
}

/// The port for RTCP, its address and its source.
type Rtcp = (u16, Option<Connection<'static>>, RtcpPortSource);

/// The port for RTCP, for an answer or an offer.
pub(crate) fn expected_rtcp_port(section: &MediaSection, is_answer: bool) -> Option<Rtcp> {
    let port = section.line.value.port;
    if port == 0 || !is_rtp(section) {
        return None;
    }
    if is_answer && section.attributes.iter().any(|line| line.name == "rtcp-mux") {
        return Some((port, None, RtcpPortSource::Mux));
    }
    let rtcp = section.attributes.iter().find_map(|line| match &line.decoded {
        Some(AttributeValue::Rtcp(rtcp)) => Some(rtcp.clone()),
        _ => None,
    });
    match rtcp {
        Some(rtcp) if rtcp.port == 0 => None,
        Some(rtcp) => Some((rtcp.port, rtcp.connection, RtcpPortSource::Attribute)),
        None if [9, u16::MAX].contains(&port) => None,
        None => Some((port + 1, None, RtcpPortSource::NextPort)),
    }
}
