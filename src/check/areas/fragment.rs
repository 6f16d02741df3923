//! Bodies that are no whole description: those that begin in the middle, and the fragments of trickle ICE.

use crate::attribute::AttributeId;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::LineType;
use crate::{Attribute, Line, SessionDescription};

/// What a body without `v=`, `o=`, `s=` and `t=` is; `None` where it has any of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Headless {
    /// The rest of a description.
    Rest,
    /// A fragment of trickle ICE: attributes of ICE, and pseudo media descriptions (RFC 8840, section 9.2).
    Fragment,
}

impl Headless {
    pub(super) fn of(description: &SessionDescription<'_>) -> Option<Self> {
        let is_head = |line: Line<'_>| {
            use LineType::{Origin, SessionName, Timing, Version};
            matches!(line.line_type(), Some(Version | Origin | SessionName | Timing))
        };
        if description.lines().any(is_head) {
            return None;
        }
        let mut has_ice = false;
        let mut is_part = |line: Line<'_>| match line.line_type() {
            Some(LineType::Media) => true,
            Some(LineType::Attribute) => {
                let id = line.attribute().and_then(Attribute::id);
                has_ice |= id.is_some_and(is_ice);
                // An extension is whatever has no row.
                id.is_none_or(|id| is_ice(id) || goes_with_ice(id))
            }
            Some(_) => false,
            None => line.is_blank(),
        };
        Some(if description.lines().all(&mut is_part) && has_ice { Self::Fragment } else { Self::Rest })
    }
}

fn is_ice(id: AttributeId) -> bool {
    matches!(
        id,
        AttributeId::Candidate
            | AttributeId::EndOfCandidates
            | AttributeId::RemoteCandidates
            | AttributeId::IceUfrag
            | AttributeId::IcePwd
            | AttributeId::IceOptions
            | AttributeId::IcePacing
            | AttributeId::IceLite
    )
}

fn goes_with_ice(id: AttributeId) -> bool {
    matches!(
        id,
        AttributeId::Mid | AttributeId::Group | AttributeId::Rtcp | AttributeId::RtcpMux | AttributeId::RtcpMuxOnly
    )
}

/// Says once what such a body is, at its first line.
pub(super) fn check<'d>(description: &'d SessionDescription<'d>, headless: Headless, findings: &mut Findings<'_, 'd>) {
    let Some(first) = description.lines().find(|line| line.line_type().is_some()) else { return };
    match headless {
        Headless::Rest => findings.add(
            &rules::HEADLESS,
            first.span().start_only(),
            || "no `v=`, `o=`, `s=` and `t=` line, expected all of them before this line",
        ),
        Headless::Fragment => findings.add(
            &rules::TRICKLE_FRAGMENT,
            first.span(),
            || "a fragment of trickle ICE begins here, not a description",
        ),
    }
}
