//! Properties that hold for every input, and for every valid body whatever it says.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

mod strategies;

#[path = "properties/input.rs"]
mod input;
#[path = "properties/joined.rs"]
mod joined;
#[path = "properties/line_ends.rs"]
mod line_ends;
#[path = "properties/lines.rs"]
mod lines;
#[path = "properties/questions.rs"]
mod questions;
#[path = "properties/read_back.rs"]
mod read_back;
#[path = "properties/readings.rs"]
mod readings;
#[path = "properties/tables.rs"]
mod tables;
#[path = "properties/valid.rs"]
mod valid;

use proptest::prelude::*;

use strategies::{any_bytes, damaged_body, line_end, sdp_like_bytes, session};

/// So many cases, and no file of those that failed: what proptest finds becomes a test of its own.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Bytes of every kind: random, like SDP, damaged SDP, and valid.
fn any_input() -> BoxedStrategy<Vec<u8>> {
    prop_oneof![
        1 => any_bytes(),
        4 => sdp_like_bytes(),
        2 => damaged_body(),
        1 => session().prop_map(|session| session.body().into_bytes()),
        1 => (damaged_body(), line_end(), damaged_body()).prop_map(|(a, end, b)| [&a, end.as_bytes(), &b].concat()),
    ]
    .boxed()
}
