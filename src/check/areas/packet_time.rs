//! Packet times.

use alloc::format;

use super::surveyed::Surveyed;
use crate::Attribute;
use crate::attribute::Decimal;
use crate::check::findings::Findings;
use crate::check::rules;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let value = |attribute: Option<Attribute<'d>>| attribute.and_then(|attribute| attribute.read::<Decimal>().ok());
    let (ptime, maxptime) = (value(section.own.ptime), value(section.own.maxptime));
    let Some((attribute, ptime)) = section.own.ptime.zip(ptime) else { return };
    if let Some(maxptime) = maxptime.filter(|maxptime| ptime > *maxptime) {
        findings.add(&rules::PTIME_OVER_MAXPTIME, attribute.span(), || {
            format!("a=ptime: asks for {ptime} ms in a packet, and a=maxptime allows {maxptime}")
        });
    }
}
