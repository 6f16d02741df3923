//! What browsers want.

use super::surveyed::Surveyed;
use crate::check::findings::{Findings, Named};
use crate::check::rules;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if section.own.mid.is_none() {
        findings.add(&rules::MISSING_MID, section.span(), || "no a=mid in the section");
    }
    if section.of_transport(|facts| facts.ice_ufrag.or(facts.ice_pwd)).is_none() {
        findings.add(
            &rules::MISSING_ICE,
            section.span(),
            || "no a=ice-ufrag and a=ice-pwd in the section, nor in the session",
        );
    }
    if !section.media.is_rtp() {
        return;
    }
    // Where the protocol has DTLS, the certificate is missed already.
    if !section.transport().has_dtls_protocol() && section.of_transport(|facts| facts.fingerprint).is_none() {
        findings.add(
            &rules::NO_DTLS,
            section.span(),
            || "no a=fingerprint in the section, nor in the session: no keys from DTLS",
        );
    }
    // In a bundle that is missed already.
    if section.bundle.is_none() && section.own.rtcp_mux.is_none() {
        findings.add(&rules::MISSING_RTCP_MUX, section.span(), || "no a=rtcp-mux in the section");
    }
    for key in [section.own.crypto, section.own.key_mgmt].into_iter().flatten() {
        findings.add(&rules::KEY_FOR_BROWSER, key.span(), || {
            alloc::format!("{}: browsers take keys from DTLS only", Named(key.line()))
        });
    }
}
