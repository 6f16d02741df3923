//! Which way media goes.

use alloc::format;
use alloc::string::String;

use crate::Attribute;
use crate::annotate::context::{Context, Section};
use crate::attribute::{AttributeId, Direction};

/// What a direction says, in words.
pub(in crate::annotate) const fn in_words(direction: Direction) -> &'static str {
    match direction {
        Direction::SendRecv => "sends and receives",
        Direction::SendOnly => "sends only",
        Direction::RecvOnly => "receives only",
        Direction::Inactive => "neither sends nor receives",
    }
}

/// A direction that is written in a line.
pub(super) fn declared(direction: Direction, attribute: Attribute<'_>, context: Context<'_, '_>) -> String {
    let words = in_words(direction);
    let Some(section) = context.section else {
        return format!("{words}, in the sections that state no direction of their own");
    };
    if let Some(first) = section.direction_line.filter(|&first| first != attribute.line().number()) {
        return format!("states {direction}, but line {first} states a direction before it, and that one counts");
    }
    if section.media.is_rejected() {
        return format!("states {direction}, but the section is rejected (port 0)");
    }
    if section.media.is_controlled() {
        // RFC 7826, appendix D.1.5: of the RTSP client, whoever writes it.
        return format!("{words}: said of the RTSP client");
    }
    match direction {
        Direction::SendRecv => format!("{words} media"),
        Direction::Inactive if waits_for_preconditions(section) => {
            format!("{words}: until the preconditions are met")
        }
        Direction::SendOnly => format!("{words} (hold, if this changes an earlier sendrecv)"),
        Direction::RecvOnly => format!("{words} (the answer to a hold, or a listener)"),
        Direction::Inactive => {
            let rtcp = if section.media.has_rtcp() { "; RTCP goes on" } else { "" };
            format!("{words} (hold both ways, if this changes an earlier sendrecv){rtcp}")
        }
    }
}

/// Whether something is wanted of the network before the call may go on (RFC 3312, section 4).
fn waits_for_preconditions(section: &Section<'_>) -> bool {
    section.media.attributes().any(|attribute| attribute.id() == Some(AttributeId::Des))
}
