//! Whether the caller is behind a NAT.

use alloc::format;
use alloc::string::{String, ToString};
use core::net::IpAddr;

use super::quotes::quote;
use crate::attribute::AttributeId;
use crate::check::findings::Findings;
use crate::check::message_rules as rules;
use crate::description::{Extent, scan};
use crate::sip::{BodyPart, Message, Via};
use crate::source::Body;
use crate::syntax::Address;
use crate::{Attribute, Line, Media, Role, SessionDescription};

/// In a request: the last Via is of the caller, and its SDP says where the caller wants the media.
pub(super) fn check<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    let Some(value) = message.header_values("Via").last() else { return };
    let Ok(via) = value.decode::<Via>() else { return };
    let Some(received) = via.received().filter(|received| differ(&via.host, received)) else { return };
    if !via.host.is_private() || !findings.asks(&rules::CALLER_BEHIND_NAT) {
        return;
    }
    let mut sdp = message.body_parts().filter(|part| part.is_sdp());
    if let Some(address) = sdp.find_map(private_address) {
        findings.add(&rules::CALLER_BEHIND_NAT, value.span(), || {
            let (host, received) = (quote(via.host.as_str()), quote(received.as_str()));
            let address = quote(&address);
            format!("Via: the caller wrote {host} and was seen at {received}, and its `c=` is {address}")
        });
    }
}

/// Whether both are IP addresses, and not the same one: `::ffff:10.0.0.5` is `10.0.0.5`.
fn differ(sent_by: &Address<'_>, received: &Address<'_>) -> bool {
    let [sent_by, received] = [sent_by, received].map(|address| address.ip().as_ref().map(IpAddr::to_canonical));
    sent_by.is_some() && received.is_some() && sent_by != received
}

/// The private address that media is wanted at, where nothing else is said of where it may go: ICE finds other ways.
fn private_address(part: BodyPart<'_>) -> Option<String> {
    let input = Body::from(part.text()).into_input();
    // Nothing limits the lines, so that it is always read.
    let scan = scan(&input, Extent::all(&input), usize::MAX, None).ok()?;
    let description = SessionDescription::first(input, scan, Role::Unknown);
    let is_candidate = |line: Line<'_>| line.attribute().and_then(Attribute::id) == Some(AttributeId::Candidate);
    if description.lines().any(is_candidate) {
        return None;
    }
    let mut wanted = description.media().filter(|media| media.port().is_ok_and(|port| port != 0));
    wanted.find_map(|media: Media<'_>| {
        let connection = media.connection()?.ok()?;
        connection.value.address.is_private().then(|| connection.value.address.as_str().to_string())
    })
}
