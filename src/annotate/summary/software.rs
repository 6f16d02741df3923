//! The software that made a description, where it can be told.

use alloc::string::{String, ToString};

use crate::annotate::masked::Shown;
use crate::attribute::{AttributeId, InnerSecret, names};
use crate::line::LineType;
use crate::{Line, SessionDescription};

/// What software writes of itself.
enum Trace {
    /// The `o=` line begins so.
    Origin(&'static str),
    /// The `s=` line begins so.
    SessionName(&'static str),
    /// The `s=` line is this.
    WholeSessionName(&'static str),
    /// The description has that attribute.
    Attribute(AttributeId),
}

use Trace::{Attribute, Origin, SessionName, WholeSessionName};

/// Programs by their traces, the surest first.
#[rustfmt::skip]
static PROGRAMS: &[(Trace, &str)] = &[
    (Origin("CiscoSystemsCCM-SIP"), "Cisco Unified Communications Manager"),
    (Origin("CiscoSystemsSIP-GW-UserAgent"), "a gateway with Cisco IOS"),
    (Origin("Cisco-SIPUA"), "a phone of Cisco"),
    (Origin("CiscoSystemsSIP-IPPhone-UserAgent"), "a phone of Cisco"),
    (Origin("mozilla...THIS_IS_SDPARTA"), "Firefox"),
    (Origin("FreeSWITCH"), "FreeSWITCH"),
    (SessionName("FreeSWITCH"), "FreeSWITCH"),
    (SessionName("Asterisk"), "Asterisk"),
    (Origin("Sonus_UAC"), "an SBC of Ribbon (Sonus)"),
    (SessionName("SIP Media Capabilities"), "an SBC of Ribbon (Sonus)"),
    (Origin("BroadWorks"), "BroadWorks"),
    (Origin("AudiocodesGW"), "a gateway of AudioCodes"),
    (SessionName("Polycom IP Phone"), "a phone of Polycom"),
    (SessionName("pjmedia"), "a program with PJSIP"),
    (SessionName("Twilio Media Gateway"), "Twilio"),
    (SessionName("X-Lite"), "X-Lite"),
    (SessionName("CounterPath"), "a client of CounterPath"),
    (SessionName("Zoiper"), "Zoiper"),
    (Origin("Z "), "Zoiper"),
    (WholeSessionName("Talk"), "Linphone"),
    (Origin("user1 53655765"), "SIPp"),
    (Attribute(AttributeId::Rtpengine), "something behind rtpengine"),
];

/// By `a=tool`, which is for that, or by what programs are known to write.
pub(super) fn of(description: &SessionDescription<'_>) -> Option<String> {
    // A line with a key that runs on in it is not shown.
    let tool = description.attribute(names::TOOL).and_then(Result::ok);
    if let Some(tool) = tool.filter(|tool| InnerSecret::find(tool.as_str()).is_none()) {
        return Some(Shown(tool.as_str().trim_ascii()).to_string());
    }
    let origin = description.session_lines().find(|line| line.line_type() == Some(LineType::Origin));
    let origin = origin.map_or("", Line::value);
    let name = description.session_name().and_then(Result::ok);
    let name = name.as_ref().map_or("", |name| name.as_str());
    let is_by = |trace: &Trace| match trace {
        Origin(start) => origin.starts_with(start),
        SessionName(start) => name.starts_with(start),
        WholeSessionName(whole) => name == *whole,
        Attribute(id) => description.has_attribute(*id),
    };
    let known = PROGRAMS.iter().find(|(trace, _)| is_by(trace));
    known.map(|(_, program)| program.to_string()).or_else(|| browser(description, origin))
}

/// Browsers write no name. What all but Firefox write is libwebrtc's.
fn browser(description: &SessionDescription<'_>, origin: &str) -> Option<String> {
    let semantic = description.attribute(names::MSID_SEMANTIC)?.ok()?;
    let has_mixed = description.attribute(names::EXTMAP_ALLOW_MIXED).is_some();
    (origin.starts_with("- ") && has_mixed && semantic.semantic == "WMS")
        .then(|| "a browser or program with libwebrtc, such as Chrome, Edge or Safari".to_string())
}
