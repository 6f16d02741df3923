//! Several sections on one port.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::format;
use core::net::IpAddr;

use super::surveyed::Surveyed;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::{DISCARD_PORT, MediaType};

/// The ports of the sections so far.
#[derive(Default)]
pub(super) struct Across<'d>(BTreeMap<(IpAddr, u16), Taken<'d>>);

/// The first section on a port.
struct Taken<'d> {
    line: u32,
    bundle: Option<usize>,
    media_type: Option<MediaType<'d>>,
    is_srtp: bool,
}

impl<'d> Across<'d> {
    /// The next section. What shares a transport by a bundle is right; the same media encrypted and not is another rule's.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let (Ok(port), Some(address)) = (section.media.port(), section.address()) else { return };
        // Nothing listens there, or multicast, where a port may hold what the receiver chooses from.
        if matches!(port, 0 | DISCARD_PORT) || address.is_multicast() {
            return;
        }
        let here = Taken {
            line: section.line_number(),
            bundle: section.bundle.map(|bundle| bundle.index),
            media_type: section.media.media_type().ok(),
            is_srtp: section.has_protocol_part("SAVP") || section.has_protocol_part("SAVPF"),
        };
        match self.0.entry((address, port)) {
            Entry::Vacant(entry) => {
                entry.insert(here);
            }
            Entry::Occupied(entry) => {
                let first = entry.get();
                let is_bundled = here.bundle.is_some() && here.bundle == first.bundle;
                let is_optional_srtp = here.media_type == first.media_type && here.is_srtp != first.is_srtp;
                if !is_bundled && !is_optional_srtp {
                    findings.add(&rules::SHARED_PORT, section.span(), || {
                        format!("m=: the port {port} is that of line {} already, and no bundle joins them", first.line)
                    });
                }
            }
        }
    }
}
