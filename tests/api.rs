//! The face of the crate: what goes in, what comes out, how large it is, and what is never shown.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use sdp_decoder::{Line, Media, SessionDescription, decode_sdp};

#[path = "api/bodies.rs"]
mod bodies;
#[path = "api/decoders.rs"]
mod decoders;
#[path = "api/findings.rs"]
mod findings;
#[path = "api/linear.rs"]
mod linear;
#[path = "api/pasted.rs"]
mod pasted;
#[path = "api/positions.rs"]
mod positions;
#[path = "api/readings.rs"]
mod readings;
#[path = "api/secrets.rs"]
mod secrets;
#[path = "api/sections.rs"]
mod sections;
#[path = "api/sessions.rs"]
mod sessions;
#[path = "api/shown.rs"]
mod shown;
#[path = "api/types.rs"]
mod types;
#[path = "api/views.rs"]
mod views;

const OFFER: &str =
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\nc=IN IP4 192.0.2.1\r\n";

fn decode(body: &str) -> SessionDescription<'_> {
    decode_sdp(body).expect(body)
}

/// The only media section, or the first.
fn first_media<'d>(description: &'d SessionDescription<'d>) -> Media<'d> {
    description.media_at(0).expect("a section")
}

/// The line with that number.
fn line<'d>(description: &'d SessionDescription<'d>, number: usize) -> Line<'d> {
    description.lines().nth(number - 1).expect("a line")
}
