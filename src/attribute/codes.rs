//! What numbers and words stand for in attributes whose values are no more than that.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use super::AttributeId;
use crate::syntax::{Counted, Decimal, Listed, Short, WordList};

/// What the number of an attribute stands for, within a sentence.
pub(super) fn number(id: AttributeId, number: u64) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(match (id, number) {
        (AttributeId::Q763Nature, 1) => "a number of a subscriber",
        (AttributeId::Q763Nature, 2) => "a number of unknown nature",
        (AttributeId::Q763Nature, 3) => "a national number",
        (AttributeId::Q763Nature, 4) => "an international number",
        (AttributeId::Q763Nature, nature) => return Some(format!("of nature {nature}, which is not known").into()),
        (AttributeId::Q763Plan, 1) => "E.164 (telephone)",
        (AttributeId::Q763Plan, 3) => "X.121 (data)",
        (AttributeId::Q763Plan, 4) => "F.69 (telex)",
        (AttributeId::Q763Inn, 0) => "may be routed to an internal network number",
        (AttributeId::Q763Inn, 1) => "must not be routed to an internal network number",
        (AttributeId::Q763Inn, inn) => {
            return Some(format!("may or may not be routed to an internal network number: {inn} is neither").into());
        }
        (AttributeId::XInitpredecbufperiod | AttributeId::XInitpostdecbufperiod, ticks) => {
            return Some(milliseconds_of_90_khz(ticks));
        }
        (AttributeId::SrtpAuthentication, 2) => "RCCm1 of RFC 4771",
        (AttributeId::SrtpAuthentication, 3) => "RCCm2 of RFC 4771",
        (AttributeId::SrtpAuthentication, 4) => "RCCm3 of RFC 4771",
        (AttributeId::SrtpAuthentication, transform) => return Some(format!("{transform}, which is not known").into()),
        (AttributeId::MaxMessageSize, 0) => "of any length",
        (AttributeId::MaxMessageSize, bytes) => return Some(format!("of at most {}", Counted(bytes, "byte")).into()),
        (AttributeId::FluteCh, count) => return Some(Counted(count, "channel").to_string().into()),
        (AttributeId::TraMediaLineNumber, count) => return Some(Counted(count, "media line").to_string().into()),
        (AttributeId::XPcBridge, count) => return Some(Counted(count, "port").to_string().into()),
        _ => return None,
    }))
}

/// What the word of an attribute stands for, within a sentence.
pub(super) fn word(id: AttributeId, word: &str) -> Option<&'static str> {
    let is = |known: &str| word.eq_ignore_ascii_case(known);
    Some(match id {
        AttributeId::Nortpproxy | AttributeId::Sdpmangled if is("yes") => "yes",
        AttributeId::Clkrec if is("NULL") => "that of the ATM network",
        AttributeId::Clkrec if is("SRTS") => "found again from time stamps (SRTS)",
        AttributeId::Clkrec if is("ADAPTIVE") => "found again from how fast cells come (adaptive)",
        AttributeId::Fec if is("NULL") => "none",
        AttributeId::Fec if is("LOSS_SENSITIVE") => "as for media that must not lose anything",
        AttributeId::Fec if is("DELAY_SENSITIVE") => "as for media that must not be late",
        AttributeId::Chain if is("NEXT") => "the next one",
        AttributeId::Chain if is("PREVIOUS") => "the previous one",
        AttributeId::XApplicationsharingRole if is("sharer") => "the one who shares",
        AttributeId::XApplicationsharingRole if is("viewer") => "one of those who watch",
        AttributeId::XApplicationsharingMediaType if is("rdp") => "RDP, the remote desktop protocol",
        AttributeId::XGoogleFlag if is("conference") => "simulcast as it was before a=rid (conference)",
        _ => return None,
    })
}

/// What the words of an attribute say, where they are no list of equal things.
pub(super) fn words(id: AttributeId, words: &WordList<'_>) -> Option<String> {
    Some(match id {
        AttributeId::MaxSendSsrc | AttributeId::MaxRecvSsrc => pairs(words, |format, count| match format {
            "*" => format!("{} in all", Short(count)),
            format => format!("{} of format {}", Short(count), Short(format)),
        }),
        AttributeId::Packetization => {
            pairs(words, |format, packing| format!("format {} ({})", Short(format), Short(packing)))
        }
        AttributeId::MbmsMode | AttributeId::FecOtiExtension | AttributeId::SpropSimul => Short(&words.0).to_string(),
        _ => return None,
    })
}

/// Each two words that belong together, and the last one as it is where it stands alone.
fn pairs(words: &WordList<'_>, pair: fn(&str, &str) -> String) -> String {
    let mut rest = words.iter();
    let pairs = core::iter::from_fn(move || {
        let first = rest.next()?;
        Some(rest.next().map_or_else(|| Short(first).to_string(), |second| pair(first, second)))
    });
    Listed(pairs).to_string()
}

/// A number of ticks of 90 kHz, in milliseconds with up to one decimal.
fn milliseconds_of_90_khz(ticks: u64) -> Cow<'static, str> {
    match (ticks % 90, ticks.checked_mul(10)) {
        (0, _) => format!("{} ms", ticks / 90).into(),
        (_, Some(tenths)) => format!("{} ms", Decimal::new(tenths / 90, 1)).into(),
        (_, None) => format!("{ticks} ticks of 90 kHz").into(),
    }
}
