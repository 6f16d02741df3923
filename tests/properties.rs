//! Properties that hold for every input, and for every valid body whatever it says.

#![cfg(feature = "proptest")]
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

#[path = "properties/effective.rs"]
mod effective;
#[path = "properties/formats.rs"]
mod formats;
#[path = "properties/input.rs"]
mod input;
#[path = "properties/joined.rs"]
mod joined;
#[path = "properties/line_ends.rs"]
mod line_ends;
#[path = "properties/lines.rs"]
mod lines;
#[cfg(feature = "sip")]
#[path = "properties/messages.rs"]
mod messages;
#[path = "properties/pasted.rs"]
mod pasted;
#[path = "properties/questions.rs"]
mod questions;
#[path = "properties/read_back.rs"]
mod read_back;
#[path = "properties/readings.rs"]
mod readings;
#[path = "properties/realistic.rs"]
mod realistic;
#[path = "properties/redacted.rs"]
mod redacted;
#[path = "properties/tables.rs"]
mod tables;
#[cfg(feature = "sip")]
#[path = "properties/traces.rs"]
mod traces;
#[path = "properties/valid.rs"]
mod valid;
#[cfg(feature = "sip")]
#[path = "properties/via.rs"]
mod via;

use proptest::prelude::*;
use sdp_decoder::Decoder;
use sdp_decoder::check::{Checker, Preset, rules};
use sdp_decoder::strategies::{
    Session, any_bytes, anything, damaged, line_end, sdp_like_bytes, sip_audio, sip_video, webrtc,
};

/// So many cases, and no file of those that failed: what proptest finds becomes a test of its own.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Strict as to the grammar, and to the lines there are. Random values contradict each other, which is another matter.
fn by_grammar() -> Decoder {
    let contradictions = [
        &rules::CONTRADICTING_DIRECTIONS,
        &rules::CONTRADICTING_RTPMAP,
        &rules::FORMAT_NOT_A_PAYLOAD_TYPE,
        &rules::INCOMPLETE_PROTOCOL,
        &rules::MISSING_CONNECTION,
        &rules::MULTICAST_WITHOUT_TTL,
        &rules::PTIME_OVER_MAXPTIME,
        &rules::REJECTED_WITHOUT_CONNECTION,
        &rules::REPEATED_MID,
        &rules::UNICAST_WITH_SLASH,
        &rules::UNREADABLE_PARAMETER,
        &rules::WRONG_ADDRESS_TYPE,
    ];
    let checker = contradictions.into_iter().fold(Checker::new(Preset::Rfc8866), Checker::without);
    Decoder::new().strict_with(checker)
}

/// A valid body, of any kind or as devices write it.
fn session() -> BoxedStrategy<Session> {
    prop_oneof![4 => anything(), 1 => sip_audio(), 1 => sip_video(), 1 => webrtc()].boxed()
}

/// Spaces and TABs, or none.
fn blanks() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[ \t]{1,3}"]
}

/// Whether the input may be cut as pasted text is: at escapes, and without what stands around it.
fn may_be_pasted(input: &[u8]) -> bool {
    let has = |wanted: &[&[u8]]| wanted.iter().any(|wanted| input.windows(wanted.len()).any(|found| found == *wanted));
    let is_quoted = input.windows(3).any(|found| matches!(found, [b'"' | b'\'' | b'`', b'a'..=b'z', b'=']));
    has(&[b"\\r", b"\\n"]) || is_quoted
}

/// Bytes of every kind: random, like SDP, damaged SDP, and valid.
fn any_input() -> BoxedStrategy<Vec<u8>> {
    prop_oneof![
        1 => any_bytes(),
        4 => sdp_like_bytes(),
        2 => damaged(session()),
        1 => session().prop_map(|session| session.body().into_bytes()),
        1 => (damaged(session()), line_end(), damaged(session())).prop_map(|(a, end, b)| [&a, end.as_bytes(), &b].concat()),
    ]
    .boxed()
}
