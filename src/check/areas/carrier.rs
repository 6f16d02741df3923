//! What is right, and known to fail with carriers.

use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::AttributeId;
use crate::check::findings::{Findings, Named};
use crate::check::rules;
use crate::line::DISCARD_PORT;
use crate::{Line, Lines};

/// How many attributes of a section PJSIP keeps: `PJMEDIA_MAX_SDP_ATTR`.
const KEPT_BY_PJSIP: usize = 68;

/// The lines of the session, or of a media section.
pub(super) fn check<'d>(lines: Lines<'d>, findings: &mut Findings<'_, 'd>) {
    if !findings.asks(&rules::REFUSED_BY_CARRIERS) && !findings.asks(&rules::MANY_ATTRIBUTES) {
        return;
    }
    let attributes = lines.filter_map(Line::attribute);
    for attribute in attributes.clone() {
        if matches!(attribute.id(), Some(AttributeId::Tool | AttributeId::RtcpMux | AttributeId::Tcap)) {
            findings.add(&rules::REFUSED_BY_CARRIERS, attribute.span(), || {
                format!("{}: carriers are known to refuse calls with it", Named(attribute.line()))
            });
        }
    }
    if let Some(attribute) = attributes.clone().nth(KEPT_BY_PJSIP) {
        findings.add(&rules::MANY_ATTRIBUTES, attribute.span(), || {
            let count = attributes.count();
            format!("{count} attributes, of which PJSIP keeps {KEPT_BY_PJSIP}: from here on they are lost")
        });
    }
}

/// An address or a port that stands for none, as ICE will find one.
pub(super) fn check_placeholder<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if !findings.asks(&rules::PLACEHOLDER_ADDRESS) {
        return;
    }
    let has_ice = section.transport().has_ice();
    let has_no_address = section.address().is_some_and(|address| address.is_unspecified());
    if has_ice && (section.media.port() == Ok(DISCARD_PORT) || has_no_address) {
        findings.add(
            &rules::PLACEHOLDER_ADDRESS,
            section.span(),
            || "m=: the address or port stands for none, as ICE will find one",
        );
    }
}
