//! Codecs: what the formats of an `m=` line are.

mod association;
mod codecs;
mod encoding;
mod encodings;
mod fmtp;
mod format;
mod framing;
mod join;
mod lines_by_payload_type;
mod payload_type_facts;
mod static_payload_types;
mod telephone_event;

pub use association::{Associated, Association};
pub(crate) use association::{is_redundancy, parameters as fmtp_parameters};
pub use codecs::Codecs;
pub use encoding::{ClockRates, Encoding, NameKind, OtherName, Purpose, SamplingRate};
pub use fmtp::*;
pub use format::{Format, MappingSource};
pub use framing::{Framing, PacketSize};
pub use join::Formats;
pub use payload_type_facts::PayloadTypeFact;
pub use static_payload_types::{Assignment, StaticMedia, StaticPayloadType};

pub use crate::attribute::{Fmtp, PayloadType, RtpMap};

pub(crate) use telephone_event::{EventSource, TelephoneEvents, is_telephone_event, payload_type};
