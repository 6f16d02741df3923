//! What each value says: `tests/sayings/<family>.txt` has one attribute line a paragraph, and its clause below.
//!
//! ```text
//! a=clir:true
//!     asks that the called party not be shown the number of the caller
//! ```
//!
//! A line is read in a section of audio, or of what its first letters say: `m=application 9 UDP/DTLS/SCTP
//! webrtc-datachannel` stands before the lines that are to be read there. `UPDATE_EXPECT=1 cargo test --test sayings`
//! writes the clauses anew; read what it wrote.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::attribute::{AttributeId, Level};
use sdp_decoder::decode_sdp;

/// How many lines there are, so that none gets lost.
const LINES: usize = 709;

#[test]
fn each_line_says_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sayings");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("a readable entry").path())
        .collect();
    files.sort();
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable file");
        let mut said = String::new();
        let mut media = "m=audio 5004 RTP/AVP 0";
        for line in text.lines().filter(|line| !line.starts_with(' ')) {
            if line.starts_with("m=") {
                media = line;
            }
            let clause = if line.starts_with("a=") { Some(clause(line, media)) } else { None };
            writeln!(said, "{line}").expect("a string takes all");
            if let Some(clause) = clause {
                writeln!(said, "    {clause}").expect("a string takes all");
                check(line, &clause);
                count += 1;
            }
        }
        expect_file![file].assert_eq(&said);
    }
    assert!(count >= LINES, "{count} lines, of {LINES}");
}

/// What the line says, at the level that the registry has for it.
fn clause(line: &str, media: &str) -> String {
    let name = line.trim_start_matches("a=").split(':').next().unwrap_or_default();
    let levels = AttributeId::from_name(name).map(|id| id.info().levels);
    let is_of_media = levels.is_none_or(|levels| levels.contains(Level::Media));
    let body =
        if is_of_media { format!("v=0\r\n{media}\r\n{line}\r\n") } else { format!("v=0\r\n{line}\r\n{media}\r\n") };
    let offer = decode_sdp(&body).expect("it is SDP");
    let explained = offer.explain();
    let row = explained.rows().find(|row| row.text.starts_with("a=")).expect("its row");
    row.meaning
}

/// What holds for every clause.
fn check(line: &str, clause: &str) {
    assert!(!clause.is_empty() && !clause.contains('\n'), "{line}: {clause}");
    assert!(!clause.ends_with('.') && !clause.ends_with(' ') && !clause.starts_with(' '), "{line}: {clause}");
    assert!(!clause.contains("hunter2"), "{line}: {clause}");
}
