//! DTMF as RFC 4733 events, and the number that stands for it by convention.

use super::fmtp::is_event_list;
use crate::Media;
use crate::attribute::{AttributeId, PayloadType, RtpMapFields};
use crate::line::MediaType;
use crate::syntax::{Token, Words};

/// The encoding name of DTMF and other tones as events (RFC 4733).
pub(super) const TELEPHONE_EVENT: &str = "telephone-event";

/// Whether an encoding name is that of telephone events. Case does not count.
#[inline]
pub(crate) fn is_telephone_event(encoding_name: &str) -> bool {
    encoding_name.eq_ignore_ascii_case(TELEPHONE_EVENT)
}

/// The payload type that devices use for telephone events, with an `rtpmap` or without.
pub(super) const CONVENTIONAL: PayloadType = PayloadType::known(101);

/// Which payload types of a section are telephone events.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TelephoneEvents {
    mapped: PayloadTypes,
    assumes_conventional: bool,
}

/// How a payload type is known to be telephone events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EventSource {
    RtpMap,
    Convention,
}

impl TelephoneEvents {
    /// From the `rtpmap` lines of the section, of which the first for a payload type counts.
    ///
    /// 101 is dynamic, and other codecs use it too, so the convention is applied with care: only in an RTP audio
    /// section that has 101, where no `rtpmap` maps 101 or maps another to telephone events, and where every `fmtp` for
    /// 101 is a list of events.
    pub(crate) fn of(media: Media<'_>) -> Self {
        let mut events = Self::default();
        let mut seen = PayloadTypes::default();
        let mut fits_conventional = true;
        for (_, attribute) in media.attributes_of(&[AttributeId::Rtpmap, AttributeId::Fmtp]) {
            let value = attribute.value().unwrap_or_default();
            if attribute.id() == Some(AttributeId::Fmtp) {
                fits_conventional &= payload_type(value) != Some(CONVENTIONAL) || has_event_list(value);
                continue;
            }
            let fields = RtpMapFields::of(value);
            let is_events = fields.encoding_name.is_ok_and(is_telephone_event);
            fits_conventional &= !is_events && payload_type(value) != Some(CONVENTIONAL);
            if let Ok(payload_type) = fields.payload_type {
                if is_events && !seen.contains(payload_type) {
                    events.mapped.insert(payload_type);
                }
                seen.insert(payload_type);
            }
        }
        events.assumes_conventional = fits_conventional && is_rtp_audio_with(media, CONVENTIONAL);
        events
    }

    /// Whether that payload type is telephone events, and how that is known.
    pub(crate) fn source(self, payload_type: PayloadType) -> Option<EventSource> {
        if self.mapped.contains(payload_type) {
            Some(EventSource::RtpMap)
        } else {
            (self.assumed() == Some(payload_type)).then_some(EventSource::Convention)
        }
    }

    /// The payload type that is telephone events by convention only.
    pub(crate) fn assumed(self) -> Option<PayloadType> {
        self.assumes_conventional.then_some(CONVENTIONAL)
    }
}

fn is_rtp_audio_with(media: Media<'_>, payload_type: PayloadType) -> bool {
    media.media_type().is_ok_and(|media_type| media_type == MediaType::Audio)
        && media.is_rtp()
        && media.format_tokens().any(|token| PayloadType::token(token) == Some(payload_type))
}

/// The payload type that a value begins with.
pub(crate) fn payload_type(value: &str) -> Option<PayloadType> {
    Words::new(value).next().and_then(PayloadType::token)
}

/// Whether an `fmtp` has the parameters of telephone events, or none (RFC 4733, section 2.4.1).
fn has_event_list(fmtp: &str) -> bool {
    let (_, parameters) = fmtp.trim_ascii().split_once([' ', '\t']).unwrap_or_default();
    is_event_list(parameters)
}

/// A set of payload types.
#[derive(Clone, Copy, Debug, Default)]
struct PayloadTypes(u128);

impl PayloadTypes {
    fn insert(&mut self, payload_type: PayloadType) {
        self.0 |= 1 << payload_type.number();
    }

    fn contains(self, payload_type: PayloadType) -> bool {
        self.0 & (1 << payload_type.number()) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::has_event_list;
    use alloc::format;

    #[test]
    fn event_lists() {
        for list in ["0-15", "0-16", "0,1,2", "0-11,16, 32-49", "144", "0-15;", ";"] {
            assert!(has_event_list(&format!("101 {list}")), "{list}");
        }
        assert!(has_event_list("101"));
        for other in ["0-", "15-0", "0-256", "+1", "useinbandfec=1", "0-15;x=1", "97/97"] {
            assert!(!has_event_list(&format!("101 {other}")), "{other}");
        }
    }
}
