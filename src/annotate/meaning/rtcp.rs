//! Where RTCP goes.

use alloc::format;
use alloc::string::{String, ToString};

use crate::Role;
use crate::annotate::context::Context;
use crate::annotate::masked::Shown;
use crate::attribute::Rtcp;
use crate::line::DISCARD_PORT;

/// `a=rtcp-mux`
pub(super) fn mux(context: Context<'_, '_>) -> String {
    match context.role() {
        Role::Answer => "takes RTP and RTCP on one port, as the offer proposed".to_string(),
        Role::Offer => {
            "offers to take RTP and RTCP on one port; holds only if the answer has this line, too".to_string()
        }
        Role::Unknown => {
            "can take RTP and RTCP on one port; holds where offer and answer both have this line".to_string()
        }
    }
}

/// Whether RTCP goes to another address than media.
fn is_elsewhere(rtcp: &Rtcp<'_>, context: Context<'_, '_>) -> bool {
    let Some(own) = &rtcp.connection else { return false };
    let of_media = context.section.and_then(|section| section.media.connection());
    of_media.and_then(Result::ok).is_none_or(|of_media| of_media.value.address.as_str() != own.address.as_str())
}

/// `a=rtcp`
pub(super) fn port(rtcp: &Rtcp<'_>, context: Context<'_, '_>) -> String {
    let at = match &rtcp.connection {
        Some(connection) => format!(" at {}", Shown(connection.address.as_str())),
        None => String::new(),
    };
    let port = rtcp.port;
    let media_port = context.section.and_then(|section| section.media.port().ok());
    let relation = match media_port {
        _ if port == 0 => return "takes no RTCP: port 0 stands for none".to_string(),
        _ if port == DISCARD_PORT => ", a placeholder: the port is not known yet, or RTCP comes with RTP",
        Some(media) if media == port => ", the port of RTP itself",
        Some(media) if media.checked_add(1) == Some(port) && is_elsewhere(rtcp, context) => {
            ", the one after RTP, at another address"
        }
        Some(media) if media.checked_add(1) == Some(port) => ", the one after RTP, as it would be without this line",
        _ => "",
    };
    format!("takes RTCP on port {port}{at}{relation}")
}
