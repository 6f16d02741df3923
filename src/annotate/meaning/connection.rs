//! `c=`: where media is wanted.

use alloc::format;
use alloc::string::String;

use super::said;
use crate::Line;
use crate::annotate::context::{Context, msrp_path};
use crate::line::{Connection, LineType};
use crate::syntax::Located;

pub(super) fn of(line: Line<'_>, context: Context<'_, '_>) -> String {
    let said = said(LineType::Connection, line);
    let Ok(connection) = Connection::try_from(line.value()) else { return said };
    let address = &connection.address;
    if address.is_unspecified() {
        return match context {
            _ if context.has_ice() => UNKNOWN_YET.into(),
            _ if context.is_controlled() => "no address: RTSP agrees on it".into(),
            _ => said,
        };
    }
    let reach = if context.has_ice() {
        "; with ICE this is only the default candidate"
    } else if address.is_private() {
        ": out of reach from outside that network unless an SBC, NAT traversal or ICE helps"
    } else {
        ""
    };
    let located = Located(address);
    match context.section {
        Some(section) if section.media.is_rejected() => {
            format!("would receive at {located}, but the section is rejected (port 0)")
        }
        Some(section) if msrp_path(section).is_some() => {
            format!("gives {located}, which does not count: messages go where a=path says (RFC 4975)")
        }
        Some(section) if !section.direction.value.receives() => {
            let direction = section.direction.value;
            let what_for = if section.media.has_rtcp() { ", for RTCP" } else { "" };
            format!("gives {located}{what_for}: no media is received here, as the section is {direction}")
        }
        Some(_) => format!("{said}{reach}"),
        None => {
            let sections = context.session.description.media().len();
            match context.session.without_connection {
                0 if sections > 0 => format!("gives {located}, which counts for no section: each has a c= of its own"),
                without if without < sections => format!("{said}{reach}; for the sections without a c= of their own"),
                _ => format!("{said}{reach}"),
            }
        }
    }
}

const UNKNOWN_YET: &str =
    "no address yet: with ICE this is only the default candidate, and the real ones come by a=candidate";
