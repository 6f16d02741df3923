//! Encryption that the other side may leave away, as devices offer it.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::format;
use alloc::string::{String, ToString};

use crate::attribute::{AttributeId, Encryption};
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::DISCARD_PORT;
use crate::{Line, SessionDescription};

/// Sections of one media on one port, of which one is encrypted and the other is not.
pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let mut sections: BTreeMap<(u16, String), (bool, Line<'d>)> = BTreeMap::new();
    for media in description.media().filter(|media| media.is_rtp() && !media.is_rejected()) {
        let (Some(line), Ok(port), Ok(media_type), Ok(protocol)) =
            (media.line(), media.port(), media.media_type(), media.protocol())
        else {
            continue;
        };
        if port == DISCARD_PORT {
            continue;
        }
        let is_srtp = protocol.as_str().split('/').any(|part| part.to_ascii_uppercase().starts_with("SAVP"));
        match sections.entry((port, media_type.to_string())) {
            Entry::Vacant(entry) => {
                entry.insert((is_srtp, line));
            }
            Entry::Occupied(entry) if entry.get().0 != is_srtp => {
                let first = entry.get().1.number();
                findings.add(&rules::OPTIONAL_SRTP, line.span(), || {
                    let (here, there) = if is_srtp { ("", "not ") } else { ("not ", "") };
                    format!("m=: {here}encrypted, on the port of line {first}, which is {there}encrypted")
                });
            }
            Entry::Occupied(_) => {}
        }
    }
}

/// `a=encryption:optional`
pub(super) fn check_line<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = line.attribute().filter(|attribute| attribute.id() == Some(AttributeId::Encryption)) else {
        return;
    };
    if attribute.read::<Encryption<'_>>().is_ok_and(|encryption| encryption == Encryption::Optional) {
        findings.add(&rules::OPTIONAL_SRTP, line.span(), || "a=encryption: encrypted or not, as the other side has it");
    }
}
