//! Which codecs, and how keys that are pressed get across.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::Format;
use crate::annotate::masked::Shown;
use crate::annotate::meaning::format_name;
use crate::attribute::PayloadType;
use crate::codec::{Codecs, Purpose};
use crate::syntax::Listed;

/// One codec that carries media, in the order of preference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CodecSummary {
    /// The format, as the `m=` line has it.
    pub format: String,
    /// What people call the codec: `G.729`.
    pub name: String,
    /// How fast its RTP timestamps run, in Hz.
    pub clock_rate: Option<u32>,
    /// How many channels it has.
    pub channels: Option<u32>,
    /// How many bits a second its payload has, where that is fixed.
    pub bit_rate: Option<u64>,
}

impl CodecSummary {
    /// Those that carry media: no signals, comfort noise, redundancy or retransmission.
    pub(super) fn of(codecs: &Codecs<'_>) -> Vec<Self> {
        let is_media = |format: &&Format<'_>| {
            let purpose = format.encoding().map_or(Purpose::Media, |codec| codec.purpose);
            !format.is_repeated() && !format.is_telephone_event() && purpose == Purpose::Media
        };
        codecs.formats().iter().filter(is_media).map(|format| Self::of_format(*format)).collect()
    }

    fn of_format(format: Format<'_>) -> Self {
        let (clock_rate, channels) = (format.clock_rate().or(format.implied_clock_rate()), format.channels());
        let bit_rate = format.encoding().and_then(|codec| codec.bit_rate(clock_rate?, channels.unwrap_or(1)));
        let format_token = Shown(format.token()).to_string();
        Self { format: format_token, name: format_name(format), clock_rate, channels, bit_rate }
    }
}

impl fmt::Display for CodecSummary {
    /// `G.729 (payload type 18, 8000 Hz, 8 kbit/s)`, with what is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.name, self.format)?;
        if let Some(rate) = self.clock_rate {
            write!(f, ", {rate} Hz")?;
        }
        if let Some(channels) = self.channels.filter(|&channels| channels > 1) {
            write!(f, ", {channels} channels")?;
        }
        match self.bit_rate {
            Some(rate) if rate % 1000 == 0 => write!(f, ", {} kbit/s", rate / 1000)?,
            Some(rate) => write!(f, ", {rate} bit/s")?,
            None => {}
        }
        f.write_str(")")
    }
}

/// How the keys that a caller presses get across.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Dtmf {
    /// As events of their own (RFC 4733), with these payload types.
    Events(Vec<PayloadType>),
    /// As an event with payload type 101, by convention: nothing says so.
    AssumedEvents(PayloadType),
    /// As tones within the speech, or in SIP INFO: SDP cannot say which.
    InBandOrInfo,
}

impl Dtmf {
    pub(super) fn of(codecs: &Codecs<'_>) -> Self {
        let events = codecs.formats().iter().filter(|format| format.is_telephone_event() && !format.is_repeated());
        if let Some(assumed) = events.clone().find(|format| format.assumed_encoding().is_some()) {
            if let Some(payload_type) = assumed.payload_type() {
                return Self::AssumedEvents(payload_type);
            }
        }
        let payload_types: Vec<_> = events.filter_map(|format| format.payload_type()).collect();
        if payload_types.is_empty() { Self::InBandOrInfo } else { Self::Events(payload_types) }
    }
}

impl fmt::Display for Dtmf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Events(payload_types) => {
                let types = if payload_types.len() == 1 { "type" } else { "types" };
                write!(f, "DTMF as RFC 4733 events, payload {types} {}", Listed(payload_types.iter()))
            }
            Self::AssumedEvents(payload_type) => {
                write!(f, "DTMF as RFC 4733 events, payload type {payload_type}, by convention: no rtpmap says so")
            }
            Self::InBandOrInfo => f.write_str("DTMF in-band or by SIP INFO; SDP cannot say which"),
        }
    }
}
