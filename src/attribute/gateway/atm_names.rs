//! What the parameters of ATM connections are called, and what their codes stand for.

use super::atm::{AtmParameter, FlowDirection};
use crate::attribute::AttributeId;
use crate::syntax::Token;

/// The parameters in their order, each with the unit behind `in`, as the sections of RFC 3108 have them.
pub(super) const fn parameter_names(id: AttributeId) -> &'static [&'static str] {
    match id {
        AttributeId::Capability => &["service", "subtype"],
        AttributeId::Bcob => &["class", "end-to-end timing"],
        AttributeId::AtmQosParms => &[
            "direction",
            "kind of delay variation",
            "acceptable delay variation in µs",
            "cumulative delay variation in µs",
            "end-to-end delay in ms",
            "cumulative delay in ms",
            "cell loss ratio 10 to the minus",
        ],
        AttributeId::AtmTrfcDesc => &[
            "direction",
            "cells of priority",
            "peak rate in cells/s",
            "sustained rate in cells/s",
            "burst in cells",
            "delay variation in µs",
            "minimum rate in cells/s",
            "frame in cells",
            "frame discard",
            "tagging",
        ],
        AttributeId::AbrParms => &["direction", "Nrm", "Trm", "cutoff decrease factor", "time factor of rate decrease"],
        AttributeId::AbrSetup => &[
            "initial rate sent in cells/s",
            "initial rate received in cells/s",
            "transient buffer sent in cells",
            "transient buffer received in cells",
            "round trip in µs",
            "rate increase factor sent",
            "rate increase factor received",
            "rate decrease factor sent",
            "rate decrease factor received",
        ],
        AttributeId::BearerType => &["bearer", "initiative"],
        AttributeId::Lij => &["screening code", "leaf number"],
        AttributeId::Anycast => &["group", "coding standard", "scope type", "scope"],
        AttributeId::Cache => &["keeping", "for in s"],
        AttributeId::BearerSigIe => &["type", "length", "content"],
        AttributeId::AalApp => &["application", "organization", "number"],
        AttributeId::Structure => &["structure", "blocks of in bytes"],
        AttributeId::CpsSduSize => &["direction", "at most in bytes"],
        AttributeId::Aal2Cps => &["lowest channel", "highest channel", "timer in µs", "packing"],
        AttributeId::Aal2CpsSduRate => &["sent at most in bit/s", "received at most in bit/s"],
        AttributeId::Aal2Sscs3661Unassured => {
            &["error detection", "reassembly timer in µs", "sent at most in bytes", "received at most in bytes"]
        }
        AttributeId::Aal2Sscs3661Assured => &[
            "reassembly timer in µs",
            "sent at most in bytes",
            "received at most in bytes",
            "SSCOP data sent at most in bytes",
            "SSCOP data received at most in bytes",
            "SSCOP user field sent at most in bytes",
            "SSCOP user field received at most in bytes",
        ],
        AttributeId::Aal2Sscs3662 => &[
            "access point",
            "circuits",
            "frames",
            "fax demodulation",
            "signalling bits",
            "DTMF digits",
            "MF digits",
            "MF digits of R1",
            "MF digits of R2",
            "PCM",
            "frame sent at most in bytes",
            "frame received at most in bytes",
        ],
        AttributeId::Aal5Sscop => &[
            "SSCOP data sent at most in bytes",
            "SSCOP data received at most in bytes",
            "SSCOP user field sent at most in bytes",
            "SSCOP user field received at most in bytes",
        ],
        _ => &[],
    }
}

/// What a code stands for.
pub(super) fn meaning(id: AttributeId, name: &str, parameter: AtmParameter<'_>) -> Option<&'static str> {
    if name == "direction" {
        let AtmParameter::Value(text) = parameter else { return None };
        return FlowDirection::token(text).map(FlowDirection::in_words);
    }
    if let Some(is_on) = parameter.is_on() {
        return Some(match (id, name, is_on) {
            (AttributeId::BearerType, "initiative", true) => "set up by the sender of this SDP",
            (AttributeId::BearerType, "initiative", false) => "not set up by the sender of this SDP",
            (AttributeId::Aal2Cps, "packing", true) => "one packet in each cell",
            (AttributeId::Aal2Cps, "packing", false) => "packets packed across cells",
            (AttributeId::Cache, "keeping", true) => "kept",
            (AttributeId::Cache, "keeping", false) => "not kept",
            (AttributeId::Structure, "structure", true) => "with structure (SDT)",
            (AttributeId::Structure, "structure", false) => "without structure (UDT)",
            (AttributeId::Bcob, "end-to-end timing", true) => "end-to-end timing wanted",
            (AttributeId::Bcob, "end-to-end timing", false) => "no end-to-end timing",
            _ => return None,
        });
    }
    if let ("kind of delay variation", AtmParameter::Value(text)) = (name, parameter) {
        return Some(match text {
            "PP" => "delay variation from peak to peak",
            "2P" => "delay variation between two points",
            _ => return None,
        });
    }
    Some(match (id, name, parameter.number()?) {
        (AttributeId::QosClass, _, 0) => "default",
        (AttributeId::QosClass, _, 1) => "stringent",
        (AttributeId::QosClass, _, 2) => "tolerant",
        (AttributeId::QosClass, _, 3) => "bi-level",
        (AttributeId::QosClass, _, 4) => "unbounded",
        (AttributeId::QosClass, _, 5) => "stringent bi-level",
        (AttributeId::Bcob, "class", 0x01) => "class A (BCOB-A)",
        (AttributeId::Bcob, "class", 0x03) => "class C (BCOB-C)",
        (AttributeId::Bcob, "class", 0x05) => "frame relay",
        (AttributeId::Bcob, "class", 0x10) => "class X (BCOB-X)",
        (AttributeId::Bcob, "class", 0x18) => "a transparent path (BCOB-VP)",
        (AttributeId::Stc, _, 0) => "does no harm",
        (AttributeId::Stc, _, 1) => "does harm",
        (AttributeId::Upcc, _, 0) => "to one point",
        (AttributeId::Upcc, _, 1) => "to several points",
        _ => return None,
    })
}
