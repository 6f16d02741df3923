//! The layers of the crate, each on its own, with allocations: `cargo bench --bench layers`.

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]

use divan::{AllocProfiler, Bencher, black_box};
use sdp_decoder::{Media, SessionDescription, decode_sdp};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// The offer of the support documents, one of a trunk, one of a browser, and larger ones of the browser's sections.
const BODIES: [&str; 5] = ["documents", "trunk", "browser", "conference", "megabyte"];

fn body(name: &str) -> String {
    match name {
        "documents" => include_str!("../examples/data/invite.sdp").to_owned(),
        "trunk" => include_str!("bodies/trunk.sdp").to_owned(),
        "browser" => BROWSER.to_owned(),
        "conference" => browser_of(10 << 10),
        _ => browser_of(1 << 20),
    }
}

const BROWSER: &str = include_str!("bodies/browser.sdp");

/// The browser's offer with its media sections again and again, until there are that many bytes.
fn browser_of(bytes: usize) -> String {
    let (session, media) = BROWSER.split_at(BROWSER.find("m=").expect("a media section"));
    session.to_owned() + &media.repeat(bytes / media.len() + 1)
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

#[divan::bench(args = BODIES)]
fn explained_text(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| offer.explain().text().to_string());
}

#[divan::bench(args = BODIES)]
fn explained_page(bencher: Bencher, name: &str) {
    on_decoded(bencher, name, |offer| offer.explain().html().to_string());
}

/// From bytes to an object a line, many bodies one after the other.
#[divan::bench(args = [100, 10_000], sample_count = 3, sample_size = 1)]
fn explained_ndjson(bencher: Bencher, bodies: usize) {
    let total = divan::counter::BytesCount::new(bodies * BROWSER.len());
    bencher.counter(total).bench(|| {
        let mut output = std::io::sink();
        for _ in 0..bodies {
            let offer = decode_sdp(black_box(BROWSER)).expect("it is SDP");
            serde_json::to_writer(&mut output, &offer.explain()).expect("a sink takes all");
        }
    });
}
