//! `rtpmap` and `fmtp`: what a payload type is.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write;

use crate::annotate::context::Context;
use crate::annotate::masked::Shown;
use crate::attribute::{Fmtp, RtpMap};
use crate::codec::{Assignment, Encoding, FormatParameters, NameKind};
use crate::{Attribute, Format};

/// `a=rtpmap`
pub(super) fn rtpmap(rtpmap: &RtpMap<'_>, attribute: Attribute<'_>, context: Context<'_, '_>) -> String {
    let payload_type = rtpmap.payload_type;
    let mut clause = format!("payload type {payload_type} is {}", codec(rtpmap));
    // Writing to a `String` gives no error.
    let _ = match rtpmap.clock_rate {
        Some(rate) => write!(clause, "; RTP clock {rate} Hz"),
        None => write!(clause, "; its RTP clock is not said"),
    };
    if let Some(channels) = rtpmap.channels().filter(|&channels| channels > 1) {
        let _ = write!(clause, ", {channels} channels");
    }
    let Some(section) = context.section else { return clause };
    let format = section.codecs.format(payload_type);
    if !counts(attribute, format.and_then(Format::rtpmap_attribute)) {
        clause.push_str(match format {
            Some(_) => "; does not count, as an earlier line maps it already",
            None => "; goes nowhere, as the m= line does not name it",
        });
        return clause;
    }
    if let Assignment::Static(row) = payload_type.assignment() {
        let is_named = rtpmap.encoding_name.eq_ignore_ascii_case(row.encoding_name);
        let is_clocked = rtpmap.clock_rate.is_none_or(|rate| rate == row.clock_rate);
        let has_channels = row.channels.is_none_or(|channels| rtpmap.channels().unwrap_or(1) == channels);
        if is_named && is_clocked && has_channels {
            clause.push_str("; known without this line, as its number is static");
        } else {
            let channels = row.channels.filter(|&channels| channels > 1);
            let channels = channels.map_or(String::new(), |channels| format!("/{channels}"));
            let (name, rate) = (row.encoding_name, row.clock_rate);
            let _ = write!(clause, "; the number is {name}/{rate}{channels} by RFC 3551, which this line overrides");
        }
    }
    clause
}

/// The codec by its name, and what it is.
fn codec(rtpmap: &RtpMap<'_>) -> String {
    let name = Shown(&rtpmap.encoding_name);
    let Some(encoding) = Encoding::from_name(&rtpmap.encoding_name) else {
        return format!("{name}, a codec that is not registered");
    };
    match encoding.name_kind(&rtpmap.encoding_name) {
        Some(NameKind::Misspelled) => format!("{name}, a wrong name of {}: {}", encoding.name, encoding.meaning),
        // A meaning that begins with no name of its own says what such a format is for.
        _ if encoding.meaning.starts_with(encoding.title()) => encoding.meaning.to_string(),
        _ => format!("{}: {}", encoding.name, encoding.meaning),
    }
}

/// `a=fmtp`
pub(super) fn fmtp(fmtp: &Fmtp<'_>, attribute: Attribute<'_>, context: Context<'_, '_>) -> String {
    let token = Shown(&fmtp.format);
    let format = context.section.and_then(|section| section.codecs.find(&fmtp.format));
    let Some(format) = format else {
        return format!("parameters of format {token}, which the m= line does not name");
    };
    if !counts(attribute, format.fmtp_attribute()) {
        return format!("does not count: an earlier line has the parameters of format {token}");
    }
    let Some(name) = format.encoding_name().or(format.assumed_encoding()) else {
        return format!("parameters of format {token}, whose codec is not known");
    };
    let parameters = FormatParameters::of(name, &*fmtp.text);
    let said = parameters.in_words().to_string();
    match (said.is_empty(), format.is_telephone_event()) {
        (true, true) => return "names no events: then it can receive the DTMF digits 0-9, *, #, A-D".into(),
        (true, false) => return format!("names format {token}, and says nothing of it"),
        (false, true) => return said,
        (false, false) => {}
    }
    let title = Encoding::from_name(name).map_or_else(|| Shown(name).to_string(), |codec| codec.title().to_string());
    format!("{title}: {said}")
}

/// Whether the line is the one that counts for its format.
fn counts(attribute: Attribute<'_>, counting: Option<Attribute<'_>>) -> bool {
    counting.is_some_and(|counting| counting.line().number() == attribute.line().number())
}
