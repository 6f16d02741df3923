//! Why a message gives no SDP.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::body_part::BodyPart;
use super::message::Message;
use super::start_line::StartLine;
use crate::syntax::shown;

/// A message without SDP: what it is, and what its body is. `Display` says both:
/// `200 response to OPTIONS: its body is application/pidf+xml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutSdp {
    message: String,
    body: String,
}

impl WithoutSdp {
    pub(crate) fn of(message: &Message<'_>) -> Self {
        Self { message: name(message), body: body(message) }
    }

    /// The message, in a few words: `BYE request`, `180 response to INVITE`.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What its body is, in a few words: `it has no body`, `its body is application/pidf+xml`.
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl fmt::Display for WithoutSdp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.message, self.body)
    }
}

fn name(message: &Message<'_>) -> String {
    match (message.start_line(), message.method()) {
        (StartLine::Request(request), _) => format!("{} request", clipped(request.method)),
        (StartLine::Response(response), Some(method)) => {
            format!("{} response to {}", clipped(response.code_text), clipped(method))
        }
        (StartLine::Response(response), None) => format!("{} response", clipped(response.code_text)),
    }
}

/// How many types of parts are named.
const NAMED: usize = 4;

fn body(message: &Message<'_>) -> String {
    let Some(whole) = message.body() else { return "it has no body".to_string() };
    let parts = message.body_parts();
    if parts.clone().all(|part| part.span() == whole.span()) {
        return format!("its body is {}", what(whole));
    }
    let count = parts.len();
    let mut names: Vec<String> = parts.take(NAMED).map(what).collect();
    if count > NAMED {
        names.push(format!("and {} more", count - NAMED));
    }
    match names.as_slice() {
        [one] => format!("the only part of its body is {one}"),
        names => format!("the parts of its body are {}", names.join(", ")),
    }
}

fn what(part: BodyPart<'_>) -> String {
    let content_type = part.content_type();
    let name = match content_type {
        Some(content_type) => clipped(content_type.media_type()),
        None => "of no type".to_string(),
    };
    if let Some(encoding) = part.content_encoding().or_else(|| part.transfer_encoding()) {
        return format!("{name}, encoded as {}", clipped(encoding));
    }
    match content_type {
        Some(content_type) if content_type.is_sdp() => format!("{name} without a line of SDP"),
        _ => name,
    }
}

/// How many characters of a word of the message are quoted.
const QUOTED: usize = 40;

fn clipped(text: &str) -> String {
    let end = text.char_indices().nth(QUOTED).map_or(text.len(), |(end, _)| end);
    let rest = if end < text.len() { "…" } else { "" };
    format!("{}{rest}", shown(text.get(..end).unwrap_or_default()))
}
