//! Formats for modems and fax machines.

use alloc::format;

use crate::Line;
use crate::attribute::{AttributeId, Fmtp, Gpmd};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;

/// `vbd=yes`, in `gpmd` or in `fmtp`.
pub(super) fn check<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = line.attribute() else { return };
    let is_for_data = match attribute.id() {
        Some(AttributeId::Gpmd) => attribute.read().is_ok_and(|gpmd: Gpmd<'_>| gpmd.is_voice_band_data() == Some(true)),
        Some(AttributeId::Fmtp) => attribute.read().is_ok_and(|fmtp: Fmtp<'_>| {
            let mut parameters = fmtp.text.split([';', ' ']);
            parameters.any(|parameter| parameter.eq_ignore_ascii_case("vbd=yes"))
        }),
        _ => false,
    };
    if is_for_data {
        findings.add(&rules::VOICE_BAND_DATA, attribute.value_span(), || {
            format!("{} is for modems and fax machines, not for speech", Quoted(line, attribute.value_span()))
        });
    }
}
