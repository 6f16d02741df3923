//! Bodies with what is made of them in each format beside them: `tests/explained/<name>.sdp`, `.txt`, `.md`, `.html`,
//! `.json` and `.csv`.
//!
//! `UPDATE_EXPECT=1 cargo test --test explained` writes the expected files anew; read what it wrote.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::{Decoder, Role};

use super::reread;

/// How many there are, so that none gets lost.
const FIXTURES: usize = 6;

fn bodies() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explained");
    let files = fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path());
    let mut bodies: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|extension| extension == "sdp")).collect();
    bodies.sort();
    bodies
}

#[test]
fn each_body_is_explained_as_expected() {
    let bodies = bodies();
    assert!(bodies.len() >= FIXTURES, "{} fixtures, of {FIXTURES}", bodies.len());
    for file in bodies {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a plain name");
        let body = fs::read(&file).expect("a readable file");
        let role = if name.ends_with("-offer") { Role::Offer } else { Role::Unknown };
        let description = Decoder::new().role(role).decode(&body).expect("it is SDP");
        let explained = description.explain();
        let json = serde_json::to_string_pretty(&explained).expect("it is JSON") + "\n";
        for (extension, expected) in [
            ("txt", explained.text().to_string()),
            ("md", explained.markdown().named(name).to_string()),
            ("html", explained.html().named(name).to_string()),
            ("json", json),
            // Expected files are read with the line ends of text.
            ("csv", explained.csv().named(name).to_string().replace("\r\n", "\n")),
        ] {
            expect_file![file.with_extension(extension)].assert_eq(&expected);
        }
        reread::says_the_same(&explained, name);
    }
}

/// What a body is about stays text: nothing of it is an element of the page, or a formula.
#[test]
fn markup_is_text() {
    let body = include_str!("markup.sdp");
    let description = sdp_decoder::decode_sdp(body).expect("it is SDP");
    let explained = description.explain();
    let page = explained.html().named("</title><script>").to_string();
    assert_eq!(page.matches("<script").count(), 0, "{page}");
    assert_eq!(page.matches("<img").count(), 0);
    assert!(page.contains("<code>s=&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</code>"));
    assert!(page.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"));
    let csv = explained.csv().to_string();
    for cell in [",\"'=HYPERLINK(", ",'+1+1,", ",'@SUM(1),", ",''quoted,"] {
        assert!(csv.contains(cell), "{cell}: {csv}");
    }
}

#[test]
fn secrets_are_there_when_they_are_asked_for() {
    let description = sdp_decoder::decode_sdp(include_str!("srtp-trunk-offer.sdp")).expect("it is SDP");
    let explained = description.explain().showing_secrets();
    let key = "inline:bm90IGEga2V5LCBvbmx5IGEgZml4dHVyZSBmYXJl";
    let [_, others @ ..] = reread::formats(&explained);
    for text in others {
        assert!(text.contains(key), "{text}");
    }
    assert!(explained.text().fit(1000).to_string().contains(key));
}
