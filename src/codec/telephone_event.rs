//! DTMF as RFC 4733 events, and the number that stands for it by convention.

use crate::Media;
use crate::attribute::{AttributeId, RtpMapFields};
use crate::line::MediaType;

/// The encoding name of DTMF and other tones as events (RFC 4733).
pub(super) const TELEPHONE_EVENT: &str = "telephone-event";

/// Whether an encoding name is that of telephone events. Case does not count.
#[inline]
pub(crate) fn is_telephone_event(encoding_name: &str) -> bool {
    encoding_name.eq_ignore_ascii_case(TELEPHONE_EVENT)
}

/// The payload type that devices use for telephone events, with an `rtpmap` or without.
pub(super) const CONVENTIONAL: &str = "101";

/// Whether payload type 101, which has no `rtpmap` in this section, is taken for telephone events.
///
/// 101 is dynamic, and other codecs use it too, so the convention is applied with care: only in an RTP audio section,
/// where no `rtpmap` maps any payload type to telephone events, and where every `fmtp` for 101 is a list of events.
#[cold]
pub(super) fn is_assumed(media: Media<'_>) -> bool {
    let is_audio = media.media_type().is_ok_and(|media_type| media_type == MediaType::Audio);
    is_audio
        && media.attributes_of(&[AttributeId::Rtpmap, AttributeId::Fmtp]).all(|(_, attribute)| {
            let value = attribute.value().unwrap_or_default();
            match attribute.id() {
                Some(AttributeId::Rtpmap) => !RtpMapFields::of(value).encoding_name.is_ok_and(is_telephone_event),
                _ => match value.trim_ascii().split_once([' ', '\t']) {
                    Some((CONVENTIONAL, parameters)) => is_event_list(parameters),
                    _ => true,
                },
            }
        })
}

/// Whether these are the parameters of telephone events (RFC 4733, section 2.4.1).
///
/// ```text
/// events = event-range *("," event-range)
/// event-range = 1*DIGIT [ "-" 1*DIGIT ]   ; 0 to 255
/// ```
fn is_event_list(parameters: &str) -> bool {
    let event = |text: &str| text.parse::<u8>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    parameters.split(',').map(str::trim_ascii).all(|range| match range.split_once('-') {
        Some((first, last)) => event(first).zip(event(last)).is_some_and(|(first, last)| first <= last),
        None => event(range).is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::is_event_list;

    #[test]
    fn event_lists() {
        for list in ["0-15", "0-16", "0,1,2", "0-11,16, 32-49", "144"] {
            assert!(is_event_list(list), "{list}");
        }
        for other in ["", "0-", "15-0", "0-256", "+1", "useinbandfec=1", "0-15;x=1", "97/97"] {
            assert!(!is_event_list(other), "{other}");
        }
    }
}
