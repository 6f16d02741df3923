//! Addresses of media.

use alloc::format;
use core::net::IpAddr;

use super::surveyed::Surveyed;
use crate::check::findings::{Findings, Named, Quoted};
use crate::check::rules;
use crate::line::{Connection, DISCARD_PORT, LineType, Origin};
use crate::syntax::{AddressType, Digits, NetworkType};
use crate::transport::Facts;
use crate::{Line, Span};

/// Whether a section has an address.
pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    // RTSP agrees on addresses and ports itself.
    let is_set_up = section.media.is_controlled() && section.media.port() == Ok(0);
    if section.inherited(|facts| facts.connection).is_none() && !is_set_up {
        if section.is_rejected() {
            findings.add(
                &rules::REJECTED_WITHOUT_CONNECTION,
                section.span(),
                || "a rejected section without a `c=` line, in a session without one",
            );
        } else {
            findings.add(
                &rules::MISSING_CONNECTION,
                section.span(),
                || "no `c=` line in the section, nor in the session",
            );
        }
    }
    let Some(first) = section.own.connection else { return };
    let is_sent_to = is_sent_to(section);
    for line in section.media.lines().filter(|line| line.line_type() == Some(LineType::Connection)) {
        check_line(line, is_sent_to, findings);
        if line.number() != first.number() && is_unicast(line) {
            findings.add_by(&rules::REPEATED_LINE, "RFC 8866, section 5.7", line.span(), || {
                let first = first.number();
                format!("c= found again, expected the one of line {first} only: others are for layers of multicast")
            });
        }
    }
}

/// Whether the address of `c=` is where packets go: not for a section that is not wanted, and RTSP and ICE tell addresses
/// in other ways.
fn is_sent_to(section: &Surveyed<'_, '_>) -> bool {
    let is_placeholder =
        section.transport().has_ice() || section.media.port() == Ok(DISCARD_PORT) || section.media.is_controlled();
    !is_placeholder && !section.is_rejected()
}

fn is_unicast(line: Line<'_>) -> bool {
    Connection::try_from(line.value()).is_ok_and(|connection| !connection.address.is_multicast())
}

/// Whether the address of the session is one that packets go to, as found so far.
#[derive(Default)]
pub(super) struct Across {
    is_sent_to: bool,
}

impl Across {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, '_>) {
        self.is_sent_to |= section.own.connection.is_none() && is_sent_to(section);
    }

    /// Behind the last section.
    pub(super) fn check_session<'d>(&self, session: &Facts<'d>, has_media: bool, findings: &mut Findings<'_, 'd>) {
        if let Some(line) = session.connection {
            check_line(line, self.is_sent_to || !has_media, findings);
        }
    }
}

/// The address of the `o=` line, which nothing is sent to.
pub(super) fn check_origin<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    if let Ok(origin) = Origin::try_from(line.value()) {
        check_types(line, &origin.network_type, &origin.address_type, findings);
        check_length(line, "session id", &origin.session_id, findings);
        check_length(line, "session version", &origin.session_version, findings);
    }
}

/// Numbers that fit no integer of peers.
fn check_length<'d>(line: Line<'d>, field: &'static str, digits: &Digits<'_>, findings: &mut Findings<'_, 'd>) {
    if digits.is_numeric() && digits.to_u64().is_none() {
        let span = field_span(line, field);
        findings.add(&rules::LONG_SESSION_ID, span, || {
            format!("o=, {field}: {} has more than 64 bits", Quoted(line, span))
        });
    }
}

fn check_types<'d>(
    line: Line<'d>,
    network_type: &NetworkType<'_>,
    address_type: &AddressType<'_>,
    findings: &mut Findings<'_, 'd>,
) {
    let unknown = match (network_type, address_type) {
        (NetworkType::Other(_), _) => "network type",
        (_, AddressType::Other(_)) => "address type",
        _ => return,
    };
    let span = field_span(line, unknown);
    findings.add(&rules::UNKNOWN_ADDRESS_TYPE, span, || {
        format!("{}: {} is no {unknown} that is registered", Named(line), Quoted(line, span))
    });
}

fn check_line<'d>(line: Line<'d>, is_sent_to: bool, findings: &mut Findings<'_, 'd>) {
    let Ok(connection) = Connection::try_from(line.value()) else { return };
    check_types(line, &connection.network_type, &connection.address_type, findings);
    let span = address_span(line);
    let quoted = Quoted(line, span);
    let Some(ip) = connection.address.ip() else {
        if is_no_address(&connection) {
            findings.add(&rules::NOT_AN_ADDRESS, span, || format!("c=: {quoted} is no address"));
        } else if is_of_ip(&connection) {
            findings.add(&rules::HOST_NAME, span, || format!("c=: found the name {quoted}, expected an address"));
        }
        return;
    };
    check_type(&connection, ip, span, quoted, findings);
    check_slash(&connection, ip, span, quoted, findings);
    // Where nothing is sent there, its kind does not matter.
    if !is_sent_to {
        return;
    }
    if ip.is_unspecified() {
        findings.add(&rules::HOLD_BY_ADDRESS, span, || format!("c=: {quoted} asks to be sent nothing"));
    } else if is_local(ip) {
        let whose = if ip.is_loopback() { "machine" } else { "link" };
        findings.add(&rules::LOCAL_ADDRESS, span, || {
            format!("c=: {quoted} is an address that counts on its own {whose} only")
        });
    } else if connection.address.is_private() {
        findings.add_by(&rules::PRIVATE_ADDRESS, private_range(ip), span, || {
            format!("c=: {quoted} is an address of a private network")
        });
    }
}

/// Where the address stands: the last part of the line, with its slashes.
fn address_span(line: Line<'_>) -> Span {
    Span { end: line.span().end, ..field_span(line, "address") }
}

fn field_span(line: Line<'_>, name: &str) -> Span {
    line.reading().fields.iter().find(|field| field.name == name).map_or(line.span(), |field| field.span)
}

fn check_type<'d>(
    connection: &Connection<'_>,
    ip: IpAddr,
    span: Span,
    quoted: Quoted<'d>,
    findings: &mut Findings<'_, 'd>,
) {
    let is_wrong = match connection.address_type {
        AddressType::Ip4 => ip.is_ipv6(),
        AddressType::Ip6 => ip.is_ipv4(),
        _ => false,
    };
    if is_wrong {
        let version = if ip.is_ipv4() { "IPv4" } else { "IPv6" };
        let written = &connection.address_type;
        findings.add(&rules::WRONG_ADDRESS_TYPE, span, || {
            format!("c=: {quoted} is of {version}, but its type is {written}")
        });
    }
}

fn check_slash<'d>(
    connection: &Connection<'_>,
    ip: IpAddr,
    span: Span,
    quoted: Quoted<'d>,
    findings: &mut Findings<'_, 'd>,
) {
    let has_slash = connection.ttl.is_some() || connection.count.is_some();
    if ip.is_multicast() && ip.is_ipv4() && connection.ttl.is_none() {
        findings
            .add(&rules::MULTICAST_WITHOUT_TTL, span, || format!("c=: {quoted} is a multicast address without TTL"));
    } else if has_slash && !ip.is_multicast() {
        findings
            .add(&rules::UNICAST_WITH_SLASH, span, || format!("c=: {quoted} is no multicast address, and has a slash"));
    }
}

/// Whether what stands where an address of IP belongs is none, and no name of a host either.
pub(super) fn is_no_address(connection: &Connection<'_>) -> bool {
    let address = &connection.address;
    is_of_ip(connection) && address.ip().is_none() && address.host_name().is_none()
}

fn is_of_ip(connection: &Connection<'_>) -> bool {
    matches!(connection.address_type, AddressType::Ip4 | AddressType::Ip6)
}

/// Where the range of a private address is defined.
fn private_range(ip: IpAddr) -> &'static str {
    match ip.to_canonical() {
        IpAddr::V4(ip) if ip.is_private() => rules::PRIVATE_ADDRESS.reference,
        IpAddr::V4(_) => "RFC 6598, section 7",
        IpAddr::V6(_) => "RFC 4193, section 3",
    }
}

/// Loopback and link-local addresses.
fn is_local(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unicast_link_local(),
    }
}
