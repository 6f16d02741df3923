//! What the parameters of repair, text, fax and data say.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::saying::Saying::{self, Made, Rate, Switch, Value, Written};
use crate::codec::{FormatParameters as Of, RedParameters, TelephoneEventParameters};
use crate::syntax::{Listed, Token};

/// What is said of that parameter, where it is one of repair, text, fax or data.
pub(super) fn saying(of: &Of<'_>, name: &str) -> Option<Saying> {
    Some(match (of, name) {
        (Of::Rtx(_), "apt") => Written("sends lost packets of payload type {} again"),
        (Of::Rtx(_), "rtx-time") => Written("keeps packets for {} ms to do so"),
        (Of::UlpFec(_), "onelevelonly") => Switch("one level of protection", "several levels of protection"),
        (Of::FlexFec(_) | Of::RaptorFec(_), "repair-window") => Made(repair_window),
        (Of::FlexFec(_), "L") => Written("{} columns"),
        (Of::FlexFec(_), "D") => Written("{} rows"),
        (Of::T140(_), "cps") => Written("receives up to {} characters/s"),
        (Of::TimedText(_), "sver") => Written("reads timed text by version {}"),
        (Of::T38(_), "T38FaxVersion") => Written("version {} of T.38"),
        (Of::T38(_), "T38FaxRateManagement") => Written("rate management by {}"),
        (Of::T38(_), "T38FaxFillBitRemoval") => Switch("can leave out fill bits", "cannot leave out fill bits"),
        (Of::T38(_), "T38FaxTranscodingMMR") => Switch("can convert to MMR", "cannot convert to MMR"),
        (Of::T38(_), "T38FaxTranscodingJBIG") => Switch("can convert to JBIG", "cannot convert to JBIG"),
        (Of::T38(_), "T38FaxMaxBuffer") => Written("keeps up to {} bytes"),
        (Of::T38(_), "T38FaxMaxDatagram") => Written("receives up to {} bytes in a packet"),
        (Of::AncillaryData(_), "DID_SDID") => Value("{}"),
        (Of::Melp(_), "tcmax") => Written("up to {} bytes of TSVCIS in a frame"),
        (Of::Dv(_), "audio") => Written("audio {}"),
        (_, "bitrate") => Rate(1, "{}"),
        _ => return None,
    })
}

/// A list of events, which the receiver takes (RFC 4733, section 2.5.1.1).
pub(super) fn events(parameters: &TelephoneEventParameters<'_>) -> String {
    match parameters.events() {
        Some(Ok(events)) => format!("can receive {} as events", events.in_few_words()),
        _ => "events that cannot be read".into(),
    }
}

/// How many redundant payload types are named.
const NAMED: usize = 5;

/// A list of payload types, the primary one first (RFC 2198, section 5).
pub(super) fn redundancy(parameters: &RedParameters<'_>) -> String {
    let Some(Ok(payload_types)) = parameters.payload_types() else { return "payload types that cannot be read".into() };
    let primary = payload_types.primary().map(|primary| primary.to_string()).unwrap_or_default();
    let redundant = payload_types.redundant().take(1 + NAMED).map(|payload_type| payload_type.to_string());
    let redundant: Vec<_> = redundant.collect();
    match redundant.len() {
        0 => format!("payload type {primary} without redundancy"),
        count if count > NAMED => {
            format!("payload type {primary}, with {} earlier ones as redundancy", payload_types.redundant().count())
        }
        1 => format!("payload type {primary}, with payload type {} as redundancy", Listed(redundant.iter())),
        _ => format!("payload type {primary}, with payload types {} as redundancy", Listed(redundant.iter())),
    }
}

fn repair_window(microseconds: &str) -> Option<String> {
    let window = u64::token(microseconds)?;
    Some(if window % 1_000 == 0 {
        format!("repairs within {} ms", window / 1_000)
    } else {
        format!("repairs within {window} µs")
    })
}
