//! Other SDP crates against this one: the bodies, the work, the clock.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml` prints the tables.

pub mod bodies;
pub mod contestants;
pub mod timing;
