//! Data channels and messages: what their sections need beside the `m=` line.

use super::surveyed::Surveyed;
use crate::check::findings::Findings;
use crate::check::rules;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    // `DTLS/SCTP`, as drafts had it, has the port among its formats.
    let is_sctp = section.has_protocol_part("SCTP") && section.has_protocol_part("DTLS");
    let has_transport = section.has_protocol_part("UDP") || section.has_protocol_part("TCP");
    if is_sctp && has_transport && section.own.sctp_port.is_none() {
        findings.add(&rules::MISSING_SCTP_PORT, section.span(), || "no a=sctp-port in the section");
    }
    if section.has_protocol_part("MSRP") && section.own.path.is_none() {
        findings.add(&rules::MISSING_PATH, section.span(), || "no a=path in the section, where messages would go");
    }
}
