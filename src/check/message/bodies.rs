//! What the body is.

use alloc::format;

use super::quotes::quote;
use crate::check::findings::Findings;
use crate::check::message_rules as rules;
use crate::sip::{Message, Purpose};

/// A body that is no session description where one may be expected, and what it is instead.
pub(super) fn check<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    let Some(body) = message.body() else { return };
    match message.purpose() {
        Purpose::Offer | Purpose::Answer | Purpose::OfferOrAnswer | Purpose::Preview => {}
        Purpose::Capabilities | Purpose::NoPart => return,
    }
    // What is encoded may be one, and is told as that.
    if message.body_parts().any(|part| part.is_sdp() || part.content_encoding().is_some()) {
        return;
    }
    findings.add(&rules::BODY_WITHOUT_SDP, body.span(), || {
        let parts = message.body_parts().len();
        let content_type = body.content_type().map_or("", |content_type| content_type.media_type());
        match content_type {
            "" => "the body has no type, and does not begin as SDP does".into(),
            _ if parts > 1 => {
                format!("the body is of type {}, and none of its {parts} parts is SDP", quote(content_type))
            }
            _ => format!("the body is of type {}, and no SDP", quote(content_type)),
        }
    });
}
