//! ICE.

use super::facts::{Facts, Surveyed};
use crate::Attribute;
use crate::check::findings::Findings;
use crate::check::rules;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let ufrag = section.inherited(|facts| facts.ice_ufrag);
    let pwd = section.inherited(|facts| facts.ice_pwd);
    // What the session says is told once, not in each section.
    if section.own.ice_ufrag.is_some() || section.own.ice_pwd.is_some() {
        check_both(ufrag, pwd, findings);
    }
    if let Some(candidate) = section.own.candidate.filter(|_| ufrag.is_none() && pwd.is_none()) {
        findings.add(
            &rules::CANDIDATES_WITHOUT_CREDENTIALS,
            candidate.span(),
            || "a=candidate without a=ice-ufrag and a=ice-pwd, in the section and in the session",
        );
    }
}

/// What the session says, where no section adds to it.
pub(super) fn check_session<'d>(session: &Facts<'d>, sections_add: bool, findings: &mut Findings<'_, 'd>) {
    if !sections_add {
        check_both(session.ice_ufrag, session.ice_pwd, findings);
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
