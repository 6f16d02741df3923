//! Descriptions that can be shared: `tests/redact/<name>.sdp`, with what they become beside them: without their keys, in
//! `<name>.keys.txt`, and without all that can be replaced, in `<name>.everything.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test redact` writes the expected files anew; read what it wrote.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use expect_test::expect_file;
use sdp_decoder::{SessionDescription, decode_sdp};

#[test]
fn bodies_become_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/redact");
    let files = fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path());
    let bodies: Vec<_> = files.filter(|file| file.extension().is_some_and(|extension| extension == "sdp")).collect();
    assert!(bodies.len() >= 8, "{bodies:?}");
    for file in bodies {
        let body = fs::read_to_string(&file).expect("a readable file");
        let description = decode_sdp(&body).expect("it is SDP");
        for (redacted, extension) in
            [(description.redacted(), "keys.txt"), (description.redacted().everything(), "everything.txt")]
        {
            let text = redacted.to_string();
            expect_file![file.with_extension(extension)].assert_eq(&text);
            assert_eq!(redacted.to_bytes(), text.as_bytes());
            let again = decode_sdp(&text).expect("it is SDP still");
            assert_says_the_same(&description, &again);
        }
        let everything = description.redacted().everything().to_string();
        let again = decode_sdp(&everything).expect("it is SDP still");
        assert_eq!(again.redacted().everything().to_string(), everything, "{}", file.display());
        let keys = description.redacted().to_string();
        assert_eq!(decode_sdp(&keys).expect("it is SDP still").redacted().to_string(), keys, "{}", file.display());
    }
}

/// What is told of a key, an address or a name: by what stands in its place now, it may be right, or wrong otherwise.
const FINDINGS_ABOUT_WHAT_IS_REPLACED: &[&str] = &[];

fn assert_says_the_same(description: &SessionDescription<'_>, again: &SessionDescription<'_>) {
    let types = |description: &SessionDescription<'_>| description.lines().map(|line| line.line_type()).collect::<Vec<_>>();
    assert_eq!(types(again), types(description));
    let media = |description: &SessionDescription<'_>| {
        let section = |media: sdp_decoder::Media<'_>| {
            let formats: Vec<_> = media
                .formats()
                .map(|format| (format.token().to_owned(), format.encoding_name().map(str::to_owned), format.clock_rate()))
                .collect();
            (media.value().to_owned(), media.direction().value, formats)
        };
        description.media().map(section).collect::<Vec<_>>()
    };
    assert_eq!(media(again), media(description));
    let codes = |description: &SessionDescription<'_>| {
        let report = description.check();
        let findings = report.findings().iter().map(|finding| (finding.position().line, finding.code()));
        findings.filter(|(_, code)| !FINDINGS_ABOUT_WHAT_IS_REPLACED.contains(code)).collect::<BTreeSet<_>>()
    };
    assert_eq!(codes(again), codes(description));
}
