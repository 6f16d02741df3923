//! The layers of the crate, each on its own, with allocations: `cargo bench --bench layers`.

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]

use std::fmt::Write;

use divan::{AllocProfiler, Bencher, black_box};
use sdp_decoder::{Media, SessionDescription, decode_sdp};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// The bodies: the offer of the support documents, a browser-like offer, one of a megabyte.
const BODIES: [&str; 3] = ["documents", "browser", "megabyte"];

fn body(name: &str) -> String {
    let documents = include_str!("../examples/data/invite.sdp");
    match name {
        "documents" => documents.to_owned(),
        "browser" => browser(60),
        _ => browser(40_000),
    }
}

/// An offer as browsers write it: many payload types, each with its `rtpmap`, feedback and parameters.
fn browser(lines: u32) -> String {
    let mut body = String::from("v=0\r\no=- 4611731400430051336 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n");
    body.push_str("a=group:BUNDLE 0\r\nm=video 9 UDP/TLS/RTP/SAVPF");
    for number in 96..128 {
        write!(body, " {number}").expect("a string takes all");
    }
    body.push_str("\r\nc=IN IP4 0.0.0.0\r\na=rtcp:9 IN IP4 0.0.0.0\r\na=mid:0\r\na=sendrecv\r\na=rtcp-mux\r\n");
    for line in 0..lines {
        let number = 96 + line / 3 % 32;
        let what = match line % 3 {
            0 => format!("rtpmap:{number} VP8/90000"),
            1 => format!("rtcp-fb:{number} goog-remb"),
            _ => format!("fmtp:{number} x-google-max-bitrate=2800"),
        };
        write!(body, "a={what}\r\n").expect("a string takes all");
    }
    body
}

/// Times `work` on the decoded body, by its bytes.
fn on_decoded<T>(bencher: Bencher, name: &str, work: impl Fn(&SessionDescription) -> T + Sync) {
    let body = body(name);
    let offer = decode_sdp(&body).expect("it is SDP");
    bencher.counter(divan::counter::BytesCount::of_str(&body)).bench(|| work(black_box(&offer)));
}

#[divan::bench(args = BODIES)]
fn decode(bencher: Bencher, name: &str) {
    let body = body(name);
    let bytes = divan::counter::BytesCount::of_str(&body);
    bencher.counter(bytes).bench(|| decode_sdp(black_box(&body)).expect("it is SDP"));
}

#[divan::bench(args = BODIES)]
fn typed_lines(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| {
        black_box((offer.origin(), offer.session_name(), offer.connection()));
        black_box((offer.timings().count(), offer.media().filter(|media| media.media_line().is_ok()).count()))
    });
}

#[divan::bench(args = BODIES)]
fn typed_attributes(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| {
        let attributes = offer.media().flat_map(Media::attributes);
        attributes.filter(|attribute| black_box(attribute.decode()).is_ok()).count()
    });
}

#[divan::bench(args = BODIES)]
fn formats(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| {
        offer.media().flat_map(Media::formats).filter(|format| format.encoding_name().is_some()).count()
    });
}

#[divan::bench(args = BODIES)]
fn table(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| offer.table().to_string());
}
