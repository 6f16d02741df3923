//! Sections that have no keys.

use super::surveyed::Surveyed;
use crate::Attribute;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::transport::Facts;

/// A key, or a way to agree upon one.
type Key = for<'f, 'd> fn(&'f Facts<'d>) -> Option<Attribute<'d>>;

/// Those that make SRTP possible without DTLS.
static KEYS: [Key; 3] = [|facts| facts.crypto, |facts| facts.key_mgmt, |facts| facts.zrtp_hash];

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    if section.of_transport(|facts| facts.fingerprint).is_some() {
        return;
    }
    let is_srtp = section.is_srtp();
    if section.transport().has_dtls_protocol() {
        findings.add(
            &rules::MISSING_FINGERPRINT,
            section.span(),
            || "keys from DTLS, but no a=fingerprint in the section, nor in the session",
        );
    } else if is_srtp && !KEYS.iter().any(|key| section.of_transport(key).is_some()) {
        findings.add(
            &rules::MISSING_KEYS,
            section.span(),
            || "encrypted RTP, but no a=crypto, a=key-mgmt, a=zrtp-hash or a=fingerprint",
        );
    }
}
