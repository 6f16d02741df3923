//! ICE.

use super::facts::Surveyed;
use crate::check::findings::Findings;
use crate::check::rules;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let ufrag = section.inherited(|facts| facts.ice_ufrag);
    let pwd = section.inherited(|facts| facts.ice_pwd);
    match (ufrag, pwd) {
        (Some(ufrag), None) => {
            findings.add(&rules::HALF_ICE_CREDENTIALS, ufrag.span(), || "a=ice-ufrag without a=ice-pwd");
        }
        (None, Some(pwd)) => {
            findings.add(&rules::HALF_ICE_CREDENTIALS, pwd.span(), || "a=ice-pwd without a=ice-ufrag");
        }
        (None, None) => {
            if let Some(candidate) = section.own.candidate {
                findings.add(
                    &rules::CANDIDATES_WITHOUT_CREDENTIALS,
                    candidate.span(),
                    || "a=candidate without a=ice-ufrag and a=ice-pwd, in the section and in the session",
                );
            }
        }
        (Some(_), Some(_)) => {}
    }
}
