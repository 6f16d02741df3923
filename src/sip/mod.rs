//! Whole SIP messages (RFC 3261): start line, headers, and the body with the SDP in it.
//!
//! [`decode_sdp`](crate::decode_sdp) takes a message as it takes a body, and finds the SDP by itself. [`Message`] is for
//! what else is in it: its headers, all parts of its body, what its SDP is in the exchange of offer and answer, and what
//! is odd about it.
//!
//! ```
//! use sdp_decoder::sip::Message;
//!
//! let message = Message::read("\
//! INVITE sip:bob@example.com SIP/2.0\r
//! v: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1, SIP/2.0/UDP 192.0.2.2;branch=z9hG4bK2\r
//! Content-Type: application/sdp\r
//! Content-Length: 7\r
//! \r
//! v=0\r
//! ")?;
//! assert_eq!(message.method(), Some("INVITE"));
//! assert_eq!(message.header_values("Via").count(), 2);
//! assert!(message.body_parts().any(|part| part.is_sdp()));
//! assert_eq!(message.deviations().len(), 1, "two bytes are missing in the body");
//! # Ok::<(), sdp_decoder::sip::MessageError>(())
//! ```

mod authentication;
mod body_part;
mod cause;
mod content_type;
mod deviation;
mod dialog;
mod explanation;
mod header;
mod header_name;
mod header_value;
mod message;
mod multipart;
mod name_address;
mod parameters;
mod positions;
mod purpose;
mod reader;
mod reason;
mod start_line;
mod status;
mod trace;
mod typed;
mod via;
mod via_explanation;
mod warning;
mod without_sdp;

pub use authentication::Authentication;
pub use body_part::{BodyPart, BodyParts};
pub use content_type::ContentType;
pub use deviation::{Deviation, DeviationKind};
pub use dialog::{Described, Dialog, Dialogs};
pub use explanation::MessageExplanation;
pub use header::{Header, Headers};
pub use header_value::{HeaderValue, HeaderValues};
pub use message::{Message, MessageError};
pub use name_address::NameAddress;
pub use parameters::HeaderParameters;
pub use purpose::Purpose;
pub use reason::{Reason, ReasonProtocol};
pub(crate) use start_line::begins_message;
pub use start_line::{RequestLine, StartLine, StatusLine};
pub use status::{StatusClass, StatusCode, StatusExplanation};
pub use trace::{Trace, TracedMessage};
pub use via::{MAGIC_COOKIE, ResponseTarget, TargetSource, Transport, Via};
pub use via_explanation::ViaExplanation;
pub use warning::Warning;
pub use without_sdp::WithoutSdp;
