//! `m=` lines: port, protocol, formats.

use alloc::format;
use alloc::string::ToString;

use super::surveyed::Surveyed;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::line::{DISCARD_PORT, MediaType};
use crate::{Line, Role, SessionDescription, Span};

/// A description without sections.
pub(super) fn check_count<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    if description.media().len() == 0 {
        let last = description.lines().rfind(|line| !line.is_blank()).map_or_else(Span::default, Line::span);
        findings.add(&rules::NO_MEDIA, last.end_only(), || "no `m=` line in the description");
    }
}

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(line) = section.media.line() else { return };
    let field = |name: &str| line.reading().fields.iter().find(|field| field.name == name).map(|field| field.span);
    if section.media.protocol().is_ok_and(|protocol| protocol.as_str().eq_ignore_ascii_case("RTP")) {
        let span = field("protocol").unwrap_or(line.span());
        findings.add(&rules::INCOMPLETE_PROTOCOL, span, || {
            format!("m=: found {}, expected a protocol with its profile", Quoted(line, span))
        });
    }
    if let Ok(MediaType::Other(_)) = section.media.media_type() {
        let span = field("media type").unwrap_or(line.span());
        findings.add(&rules::UNKNOWN_MEDIA_TYPE, span, || {
            format!("m=: {} is no media type that is registered", Quoted(line, span))
        });
    }
    if section.media.protocol().is_ok_and(|protocol| protocol.meaning().is_none()) {
        let span = field("protocol").unwrap_or(line.span());
        findings.add(&rules::UNKNOWN_PROTOCOL, span, || {
            format!("m=: {} is no protocol that is registered", Quoted(line, span))
        });
    }
    if let Ok(Some(count)) = section.media.port_count() {
        let span = field("number of ports").unwrap_or(line.span());
        findings.add(&rules::PORT_COUNT, span, || match count {
            1 => "m=: says that it asks for one port, expected no word of it in a call".to_string(),
            _ => format!("m=: asks for {count} ports, expected one in a call"),
        });
    }
    if !section.media.is_rtp() {
        return;
    }
    // An answer with rtcp-mux has RTCP on the port of RTP.
    let is_mux = line.description().role() == Role::Answer && section.own.rtcp_mux.is_some();
    if section.media.port().is_ok_and(|port| port % 2 == 1 && port != DISCARD_PORT)
        && section.own.rtcp.is_none()
        && !is_mux
    {
        let span = field("port").unwrap_or(line.span());
        findings.add(&rules::ODD_PORT, span, || format!("m=: RTP at the odd port {}", Quoted(line, span)));
    }
}
