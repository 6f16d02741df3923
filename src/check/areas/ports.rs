//! Several sections on one port.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::format;
use core::net::IpAddr;

use super::surveyed::Surveyed;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::{DISCARD_PORT, MediaType};

/// The ports of the sections so far: those of UDP, and those of TCP.
#[derive(Default)]
pub(super) struct Across<'d>(BTreeMap<(IpAddr, u16, bool), Taken<'d>>);

/// The first section on a port.
struct Taken<'d> {
    line: u32,
    bundle: Option<usize>,
    media_type: Option<MediaType<'d>>,
    is_rtp: bool,
    is_srtp: bool,
    is_fax: bool,
}

impl<'d> Across<'d> {
    /// The next section. What shares a transport by a bundle is right.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let (Ok(port), Some(address)) = (section.media.port(), section.address()) else { return };
        let has = |part| section.has_protocol_part(part);
        // Nothing listens there, or multicast, where a port may hold what the receiver chooses from. MSRP tells sections
        // apart by their path.
        if matches!(port, 0 | DISCARD_PORT) || address.is_multicast() || has("MSRP") {
            return;
        }
        let here = Taken {
            line: section.line_number(),
            bundle: section.bundle.map(|bundle| bundle.index),
            media_type: section.media.media_type().ok(),
            is_rtp: section.media.is_rtp(),
            is_srtp: section.is_srtp(),
            is_fax: has("udptl"),
        };
        match self.0.entry((address, port, has("TCP"))) {
            Entry::Vacant(entry) => {
                entry.insert(here);
            }
            Entry::Occupied(entry) => tell(&here, entry.get(), port, section, findings),
        }
    }
}

fn tell<'d>(
    here: &Taken<'d>,
    first: &Taken<'d>,
    port: u16,
    section: &Surveyed<'_, 'd>,
    findings: &mut Findings<'_, 'd>,
) {
    let is_bundled = here.bundle.is_some() && here.bundle == first.bundle;
    // Sound and T.38 are told as an offer of both, whichever comes first.
    let is_sound_or_fax = (here.is_rtp && first.is_fax) || (here.is_fax && first.is_rtp);
    if is_bundled || is_sound_or_fax {
        return;
    }
    if here.is_rtp && here.media_type == first.media_type && here.is_srtp != first.is_srtp {
        findings.add(&rules::OPTIONAL_SRTP, section.span(), || {
            let (this, that) = if here.is_srtp { ("", "not ") } else { ("not ", "") };
            format!("m=: {this}encrypted, on the port of line {}, which is {that}encrypted", first.line)
        });
    } else {
        findings.add(&rules::SHARED_PORT, section.span(), || {
            format!("m=: the port {port} is that of line {} already, and no bundle joins them", first.line)
        });
    }
}
