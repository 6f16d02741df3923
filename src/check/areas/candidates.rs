//! The candidates of ICE.

use alloc::format;
use alloc::vec::Vec;

use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, Candidate, CandidateTransport, CandidateType, TcpType};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::line::DISCARD_PORT;
use crate::syntax::Address;
use crate::{Attribute, Span};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if section.own.candidate.is_none() {
        return;
    }
    let lines = section.media.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Candidate));
    let mut candidates: Vec<_> =
        lines.filter_map(|attribute| Some((attribute, attribute.read::<Candidate<'d>>().ok()?))).collect();
    for (attribute, candidate) in &candidates {
        check_address(*attribute, candidate, findings);
        check_parts(*attribute, candidate, findings);
    }
    check_default(section, &candidates, findings);
    check_rtcp(section, &candidates, findings);
    check_repeated(&mut candidates, findings);
}

fn check_address<'d>(attribute: Attribute<'d>, candidate: &Candidate<'d>, findings: &mut Findings<'_, 'd>) {
    if candidate.address.ip().is_some() {
        return;
    }
    let line = attribute.line();
    let span = Span::of_part(line.description().text(), candidate.address.as_str());
    if candidate.address.host_name().is_none() {
        findings.add_by(&rules::NOT_AN_ADDRESS, "RFC 8839, section 5.1", span, || {
            format!("a=candidate: {} is no address", Quoted(line, span))
        });
    } else if candidate.is_mdns() {
        findings.add(&rules::HIDDEN_CANDIDATE, span, || {
            format!("a=candidate: only its local network can look up {}", Quoted(line, span))
        });
    } else {
        findings.add(&rules::HOST_NAME_CANDIDATE, span, || {
            format!("a=candidate: found the name {}, expected an address", Quoted(line, span))
        });
    }
}

/// What the transport and the type need.
fn check_parts<'d>(attribute: Attribute<'d>, candidate: &Candidate<'d>, findings: &mut Findings<'_, 'd>) {
    if candidate.transport == CandidateTransport::Tcp && candidate.tcp_type.is_none() {
        findings.add(&rules::CANDIDATE_WITHOUT_TCP_TYPE, attribute.span(), || "a=candidate: TCP without `tcptype`");
    }
    let is_learned = matches!(
        candidate.candidate_type,
        CandidateType::ServerReflexive | CandidateType::PeerReflexive | CandidateType::Relayed
    );
    if is_learned && (candidate.related_address.is_none() || candidate.related_port.is_none()) {
        findings.add(&rules::CANDIDATE_WITHOUT_RELATED_ADDRESS, attribute.span(), || {
            format!("a=candidate: type {} without `raddr` and `rport`", candidate.candidate_type)
        });
    }
}

/// The address and port of `c=` and `m=`, where they are no placeholders.
fn check_default<'d>(
    section: &Surveyed<'_, 'd>,
    candidates: &[(Attribute<'d>, Candidate<'d>)],
    findings: &mut Findings<'_, 'd>,
) {
    let (Some(ip), Ok(port)) = (section.address(), section.media.port()) else { return };
    if ip.is_unspecified() || port == 0 || port == DISCARD_PORT {
        return;
    }
    let is_of_media = |candidate: &Candidate<'d>| candidate.component == 1;
    let mut of_media = candidates.iter().map(|(_, candidate)| candidate).filter(|candidate| is_of_media(candidate));
    let is_default = |candidate: &Candidate<'d>| candidate.port == port && candidate.address.ip() == Some(ip);
    if !of_media.any(is_default) {
        findings.add(&rules::DEFAULT_NOT_A_CANDIDATE, section.span(), || {
            format!("the address {ip} and the port {port} of `c=` and `m=` are among no candidates")
        });
    }
}

/// Whether there is a way for RTCP.
fn check_rtcp<'d>(
    section: &Surveyed<'_, 'd>,
    candidates: &[(Attribute<'d>, Candidate<'d>)],
    findings: &mut Findings<'_, 'd>,
) {
    let shares_port = section.is_mux();
    let mut over_udp = candidates.iter().filter(|(_, candidate)| candidate.transport == CandidateTransport::Udp);
    let has_media = over_udp.clone().any(|(_, candidate)| candidate.component == 1);
    let has_rtcp = over_udp.any(|(_, candidate)| candidate.component == 2);
    let needs_one = section.media.has_rtcp() && !shares_port;
    if needs_one && has_media && !has_rtcp && !section.trickles() {
        findings.add(
            &rules::MISSING_RTCP_CANDIDATE,
            section.span(),
            || "no candidate of component 2, for RTCP, and no a=rtcp-mux",
        );
    }
}

/// Candidates that are the same in all that the checks go by.
fn check_repeated<'d>(candidates: &mut [(Attribute<'d>, Candidate<'d>)], findings: &mut Findings<'_, 'd>) {
    candidates.sort_by(|(_, one), (_, other)| key(one).cmp(&key(other)));
    for (first, repeated) in candidates.iter().zip(candidates.iter().skip(1)) {
        if key(&first.1) == key(&repeated.1) {
            findings.add(&rules::REPEATED_CANDIDATE, repeated.0.span(), || {
                format!("a=candidate: line {} has it already", first.0.line().number())
            });
        }
    }
}

/// What tells one candidate from another.
fn key<'c>(candidate: &'c Candidate<'_>) -> (u16, u16, &'c str, &'c str, &'c str, Option<&'c str>, Option<u16>) {
    let related = candidate.related_address.as_ref().map(Address::as_str);
    (
        candidate.component,
        candidate.port,
        candidate.address.as_str(),
        candidate.tcp_type.as_ref().map_or(candidate.transport.as_str(), TcpType::as_str),
        candidate.candidate_type.as_str(),
        related,
        candidate.related_port,
    )
}
