//! Keys from DTLS: certificates, and who begins the handshake.

use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::{Fingerprint, HashFunction, Setup};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::transport::Facts;
use crate::{Attribute, Role};

/// Whether sections take `a=setup` from the session.
#[derive(Default)]
pub(super) struct Across {
    inherits_setup: bool,
}

impl Across {
    /// The next section.
    pub(super) fn check<'d>(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        if !section.transport().has_dtls() {
            return;
        }
        match section.of_transport(|facts| facts.setup) {
            None => {
                if let Some(fingerprint) = section.of_transport(|facts| facts.fingerprint) {
                    let span = section.own.fingerprint.map_or(section.span(), Attribute::span);
                    findings.add(&rules::MISSING_SETUP, span, || {
                        let line = fingerprint.line().number();
                        format!("a certificate in line {line}, but no a=setup in the section, nor in the session")
                    });
                }
            }
            Some(_) => match section.own.setup {
                Some(setup) => check_setup(setup, findings),
                None => self.inherits_setup = true,
            },
        }
    }

    /// Behind the last section.
    pub(super) fn check_session<'d>(&self, session: &Facts<'d>, findings: &mut Findings<'_, 'd>) {
        if let Some(setup) = session.setup.filter(|_| self.inherits_setup) {
            check_setup(setup, findings);
        }
    }
}

fn check_setup<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let Ok(setup) = attribute.read::<Setup<'_>>() else { return };
    let role = attribute.line().description().role();
    let found = Quoted(attribute.line(), attribute.value_span());
    match (role, setup) {
        (_, Setup::HoldConn) => {
            findings.add(&rules::HOLDCONN_WITH_DTLS, attribute.span(), || {
                format!("a=setup: found {found}, which DTLS does not have")
            });
        }
        (Role::Offer, Setup::ActPass) => {}
        (Role::Offer, _) => {
            findings.add(&rules::SETUP_NOT_ACTPASS, attribute.span(), || {
                format!("a=setup: found {found}, expected \"actpass\" in an offer")
            });
        }
        (Role::Answer, Setup::ActPass) => {
            findings.add(&rules::ACTPASS_IN_ANSWER, attribute.span(), || {
                format!("a=setup: found {found}, expected \"active\" or \"passive\" in an answer")
            });
        }
        _ => {}
    }
}

/// Of any line that is a fingerprint.
pub(super) fn check_hash<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let Ok(fingerprint) = attribute.read::<Fingerprint<'_>>() else { return };
    if fingerprint.hash.is_forbidden() {
        findings.add(&rules::WEAK_HASH, attribute.span(), || "a=fingerprint: a hash that must not be used any more");
    } else if fingerprint.hash == HashFunction::Sha1 {
        findings.add(&rules::SHA_1, attribute.span(), || "a=fingerprint: a hash that is no longer safe");
    }
}
