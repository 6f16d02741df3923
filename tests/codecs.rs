//! Codecs: the registry, and what a section says for each of its formats.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[path = "codecs/associations.rs"]
mod associations;
#[path = "codecs/encodings.rs"]
mod encodings;
#[path = "codecs/facts.rs"]
mod facts;
#[path = "codecs/feedback.rs"]
mod feedback;
#[path = "codecs/properties.rs"]
mod properties;

use sdp_decoder::{Media, SessionDescription, decode_sdp};

fn decode(body: &str) -> SessionDescription<'_> {
    decode_sdp(body).expect("it is SDP")
}

fn first_media<'d>(description: &'d SessionDescription<'_>) -> Media<'d> {
    description.media().next().expect("a media section")
}
