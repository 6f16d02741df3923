//! `c=`: where media is wanted.

use alloc::format;
use alloc::string::String;

use super::unreadable;
use crate::Line;
use crate::annotate::context::Context;
use crate::attribute::Direction;
use crate::line::Connection;
use crate::syntax::{Short, Token};

pub(super) fn of(line: Line<'_>, context: Context<'_, '_>) -> String {
    let connection = match Connection::try_from(line.value()) {
        Ok(connection) => connection,
        Err(error) => return unreadable(&error),
    };
    let address = address(&connection);
    if connection.address.is_unspecified() {
        return if context.has_ice() {
            "no address yet: with ICE this is only the default candidate, and the real ones come by a=candidate".into()
        } else {
            "asks to be sent nothing: RFC 2543 hold, or no address yet".into()
        };
    }
    let direction = context.section.map(|section| section.direction.value);
    let what = match context.section {
        Some(section) if section.media.is_rejected() => {
            return format!("would receive at {address}, but the section is rejected (port 0)");
        }
        Some(_) if direction.is_some_and(|direction| !direction.receives()) => {
            return format!(
                "gives {address} for RTCP: no media is received here, as the section is {}",
                name(direction)
            );
        }
        Some(_) => "its media",
        None => match context.session.without_connection {
            0 if context.session.description.media().len() > 0 => {
                return format!("gives {address}, which counts for no section: each has a c= of its own");
            }
            without if without < context.session.description.media().len() => {
                "the media of sections without a c= of their own"
            }
            _ => "its media",
        },
    };
    let reach = if context.has_ice() {
        "; with ICE this is only the default candidate"
    } else if connection.address.is_multicast() {
        "; whoever joins that group receives it"
    } else if connection.address.is_private() {
        ": out of reach from outside that network unless an SBC, NAT traversal or ICE helps"
    } else {
        ""
    };
    format!("wants {what} at {address}{reach}")
}

fn name(direction: Option<Direction>) -> &'static str {
    direction.unwrap_or_default().as_str()
}

/// The address, what kind of address it is, and what its slashes say.
fn address(connection: &Connection<'_>) -> String {
    let mut text = format!("{}", Short(connection.address.as_str()));
    if let Some(count) = connection.count.filter(|&count| count > 1) {
        text = format!("{text} and the {} addresses after it", count - 1);
    }
    if let Some(kind) = connection.address.in_words() {
        text = format!("{text}, {kind}");
    }
    match connection.ttl {
        Some(ttl) => format!("{text}, through at most {ttl} routers (TTL)"),
        None => text,
    }
}
