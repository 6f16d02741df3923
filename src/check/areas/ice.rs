//! ICE.

use super::surveyed::Surveyed;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::transport::Facts;
use crate::{Attribute, Role};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let ufrag = section.inherited(|facts| facts.ice_ufrag);
    let pwd = section.inherited(|facts| facts.ice_pwd);
    // What the session says is told once, not in each section.
    if section.own.ice_ufrag.is_some() || section.own.ice_pwd.is_some() {
        check_both(ufrag, pwd, findings);
    }
    let has_credentials = section.of_transport(|facts| facts.ice_ufrag.or(facts.ice_pwd)).is_some();
    if let Some(candidate) = section.own.candidate.filter(|_| !has_credentials) {
        findings.add(
            &rules::CANDIDATES_WITHOUT_CREDENTIALS,
            candidate.span(),
            || "a=candidate without a=ice-ufrag and a=ice-pwd, in the section and in the session",
        );
    }
    check_mismatch(section, findings);
    if let Some(attribute) = section.own.remote_candidates {
        if attribute.line().description().role() == Role::Answer {
            findings.add(
                &rules::REMOTE_CANDIDATES_IN_ANSWER,
                attribute.span(),
                || "a=remote-candidates in an answer, which only offers have",
            );
        }
    }
    if let Some(attribute) = section.own.end_of_candidates {
        check_end(attribute, section.trickles(), findings);
    }
}

fn check_mismatch<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = section.own.ice_mismatch else { return };
    findings.add(&rules::ICE_MISMATCH, attribute.span(), || "a=ice-mismatch: ICE is not used in this section");
    if let Some(candidate) = section.own.candidate {
        findings.add(
            &rules::CANDIDATES_BESIDE_MISMATCH,
            candidate.span(),
            || "a=candidate in a section with a=ice-mismatch, which has none",
        );
    }
}

fn check_end<'d>(attribute: Attribute<'d>, may_come: bool, findings: &mut Findings<'_, 'd>) {
    if !may_come {
        findings.add(
            &rules::END_OF_CANDIDATES_WITHOUT_TRICKLE,
            attribute.span(),
            || "a=end-of-candidates, but nothing says that candidates may come later",
        );
    }
}

/// Whether sections add to what the session says.
#[derive(Default)]
pub(super) struct Across {
    sections_add: bool,
}

impl Across {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, '_>) {
        self.sections_add |= section.own.ice_ufrag.is_some() || section.own.ice_pwd.is_some();
    }

    /// What the session says, where no section adds to it.
    pub(super) fn check_session<'d>(&self, session: &Facts<'d>, findings: &mut Findings<'_, 'd>) {
        if !self.sections_add {
            check_both(session.ice_ufrag, session.ice_pwd, findings);
        }
    }
}

fn check_both<'d>(ufrag: Option<Attribute<'d>>, pwd: Option<Attribute<'d>>, findings: &mut Findings<'_, 'd>) {
    match (ufrag, pwd) {
        (Some(ufrag), None) => {
            findings.add(&rules::HALF_ICE_CREDENTIALS, ufrag.span(), || "a=ice-ufrag without a=ice-pwd");
        }
        (None, Some(pwd)) => {
            findings.add(&rules::HALF_ICE_CREDENTIALS, pwd.span(), || "a=ice-pwd without a=ice-ufrag");
        }
        _ => {}
    }
}
