//! Where RTCP goes, and which feedback there is.

use alloc::format;

use super::address::is_no_address;
use super::surveyed::Surveyed;
use crate::attribute::Rtcp;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::line::DISCARD_PORT;
use crate::{Role, Span};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if let Some(attribute) = section.own.rtcp_fb {
        if !section.has_protocol_part("AVPF") && !section.has_protocol_part("SAVPF") {
            findings.add(&rules::FEEDBACK_WITHOUT_PROFILE, attribute.span(), || {
                format!("a=rtcp-fb, but the protocol in line {} is not AVPF or SAVPF", section.line_number())
            });
        }
    }
    let (mux, mux_only) = (section.own.rtcp_mux, section.own.rtcp_mux_only);
    if let Some(attribute) = mux_only.filter(|_| mux.is_none()) {
        findings.add(&rules::MUX_ONLY_WITHOUT_MUX, attribute.span(), || "a=rtcp-mux-only without a=rtcp-mux");
    }
    let Some(attribute) = section.own.rtcp else { return };
    let (Ok(rtcp), Ok(port)) = (attribute.read::<Rtcp<'_>>(), section.media.port()) else { return };
    if let Some(connection) = rtcp.connection.as_ref().filter(|connection| is_no_address(connection)) {
        let span = Span::of_part(attribute.line().description().text(), connection.address.as_str());
        findings.add_by(&rules::NOT_AN_ADDRESS, "RFC 3605, section 2.1", span, || {
            format!("a=rtcp: {} is no address", Quoted(attribute.line(), span))
        });
    }
    let is_same_address = rtcp.connection.as_ref().is_none_or(|own| own.address.ip() == section.address());
    if rtcp.port == port && is_same_address {
        if !section.is_mux() && port != DISCARD_PORT {
            findings.add(&rules::RTCP_ON_THE_PORT_OF_RTP, attribute.span(), || {
                format!("a=rtcp: found the port {port}, which is that of RTP, and no a=rtcp-mux")
            });
        }
        return;
    }
    let is_answer = section.media.description().role() == Role::Answer;
    let rule = match (mux_only, mux) {
        (Some(_), _) => &rules::RTCP_PORT_BESIDE_MUX_ONLY,
        (None, Some(_)) if is_answer => &rules::RTCP_PORT_BESIDE_MUX,
        _ => return,
    };
    findings.add(rule, attribute.span(), || {
        format!(
            "a=rtcp: found {}, but RTCP shares the port {port} with RTP",
            Quoted(attribute.line(), attribute.value_span())
        )
    });
}
