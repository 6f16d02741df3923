//! Keys: SDES, DTLS, and sections that have none.

use alloc::format;

use super::facts::Surveyed;
use crate::attribute::{Fingerprint, Setup};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::{Attribute, Role};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if section.media.is_rejected() {
        return;
    }
    let has = |fact: fn(&super::facts::Facts<'d>) -> Option<Attribute<'d>>| section.inherited(fact).is_some();
    let protocol = section.media.protocol();
    let part = |name: &str| {
        protocol.as_ref().is_ok_and(|protocol| protocol.as_str().split('/').any(|part| part.eq_ignore_ascii_case(name)))
    };
    let is_srtp = part("SAVP") || part("SAVPF");
    let is_dtls = part("DTLS") || (part("TLS") && part("UDP"));
    let has_fingerprint = has(|facts| facts.fingerprint);
    if is_dtls && !has_fingerprint {
        findings.add(
            &rules::MISSING_FINGERPRINT,
            section.span(),
            || "keys from DTLS, but no a=fingerprint in the section, nor in the session",
        );
    } else if is_srtp && !is_dtls && !has_fingerprint {
        let others: [fn(&super::facts::Facts<'d>) -> Option<Attribute<'d>>; 3] =
            [|facts| facts.crypto, |facts| facts.key_mgmt, |facts| facts.zrtp_hash];
        if !others.into_iter().any(has) {
            findings.add(
                &rules::MISSING_KEYS,
                section.span(),
                || "encrypted RTP, but no a=crypto, a=key-mgmt, a=zrtp-hash or a=fingerprint",
            );
        }
    }
    if let Some(setup) = section.own.setup.filter(|_| is_dtls) {
        check_setup(setup, findings);
    }
}

/// Of an offer with DTLS, in the section or in the session.
pub(super) fn check_setup<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let is_offer = attribute.line().description().role() == Role::Offer;
    if is_offer && attribute.read::<Setup<'_>>().is_ok_and(|setup| setup != Setup::ActPass) {
        let line = attribute.line();
        findings.add(&rules::SETUP_NOT_ACTPASS, attribute.span(), || {
            format!("a=setup: found {}, expected \"actpass\" in an offer", Quoted(line, attribute.value_span()))
        });
    }
}

/// Of any line that is a fingerprint.
pub(super) fn check_hash<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    if attribute.read::<Fingerprint<'_>>().is_ok_and(|fingerprint| fingerprint.hash.is_forbidden()) {
        findings.add(&rules::WEAK_HASH, attribute.span(), || "a=fingerprint: a hash that must not be used any more");
    }
}
