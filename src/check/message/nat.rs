//! Whether the caller is behind a NAT.

use alloc::format;

use crate::check::findings::Findings;
use crate::check::message_rules as rules;
use crate::line::Connection;
use crate::sip::{Message, Via};
use crate::syntax::{Address, Quoted};

/// In a request: the last Via is of the caller, and its SDP says where the caller wants the media.
pub(super) fn check<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    let Some(value) = message.header_values("Via").last() else { return };
    let Ok(via) = value.decode::<Via>() else { return };
    let (Some(sent_by), Some(received)) = (via.host.ip(), via.received()) else { return };
    if received.ip().is_none_or(|received| received == sent_by) {
        return;
    }
    let sdp = message.body_parts().filter(|part| part.is_sdp());
    let connections = sdp.flat_map(|part| part.text().lines()).filter_map(|line| line.strip_prefix("c="));
    let mut addresses = connections.filter_map(|text| Connection::try_from(text).ok()).map(|it| it.address);
    if let Some(address) = addresses.find(Address::is_private) {
        findings.add(&rules::CALLER_BEHIND_NAT, value.span(), || {
            let (host, received) = (Quoted(via.host.as_str()), Quoted(received.as_str()));
            let address = Quoted(address.as_str());
            format!("Via: the caller wrote {host} and was seen at {received}, and its `c=` is {address}")
        });
    }
}
