//! Codecs: what the formats of an `m=` line are.

mod fmtp;
mod format;
mod join;
mod static_payload_types;
mod telephone_event;

pub use fmtp::*;
pub use format::{Format, MappingSource};
pub use join::Formats;
pub use static_payload_types::{Assignment, StaticMedia, StaticPayloadType};

pub use crate::attribute::{Fmtp, PayloadType, RtpMap};

pub(crate) use telephone_event::{EventSource, TelephoneEvents, is_telephone_event, payload_type};
