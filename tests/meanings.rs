//! What the lines of a body say where they stand: `tests/meanings/<name>.<role>.sdp`, and beside it what is said.
//!
//! `UPDATE_EXPECT=1 cargo test --test meanings` writes the expected files anew; read what it wrote.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::annotate::{ExplainedRow, RowLevel};
use sdp_decoder::{Decoder, Role, SessionDescription, decode_all};

/// How many there are, so that none gets lost.
const BODIES: usize = 8;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The bodies in a folder and the folders in it, in order.
fn bodies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a readable folder");
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("a readable entry").path()) {
        if path.is_dir() {
            files.append(&mut bodies(&path));
        } else if path.extension().is_some_and(|extension| extension == "sdp") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn role(file: &Path) -> Role {
    match file.file_stem().and_then(|stem| stem.to_str()?.rsplit_once('.')) {
        Some((_, "offer")) => Role::Offer,
        Some((_, "answer")) => Role::Answer,
        Some((_, "unknown")) => Role::Unknown,
        _ => panic!("{}: expected <name>.<role>.sdp", file.display()),
    }
}

#[test]
fn each_line_says_what_is_expected() {
    let bodies = bodies(&tests().join("meanings"));
    assert_eq!(bodies.len(), BODIES);
    for body in bodies {
        let input = fs::read(&body).expect("a readable file");
        let description = Decoder::new().role(role(&body)).decode(input).expect("it is SDP");
        expect_file![body.with_extension("txt")].assert_eq(&render(&description));
    }
}

/// The sentences, and of each row what it says, its parts and what they refer to.
fn render(description: &SessionDescription) -> String {
    let explained = description.explain();
    let mut text = format!("{}\n", explained.summary());
    for row in explained.rows() {
        let number = row.number().map_or("implied".to_owned(), |number| number.to_string());
        let level = match row.level {
            RowLevel::Session => "session".to_owned(),
            RowLevel::Media(index) => format!("media {}", index + 1),
        };
        writeln!(text, "{number} ({level}) {}\n    {}", row.text, row.meaning).expect("a string takes all");
        for field in &row.fields {
            write!(text, "      {}: {}", field.name, field.text).expect("a string takes all");
            if let Some(unit) = field.unit {
                write!(text, " {unit}").expect("a string takes all");
            }
            if let Some(decoded) = &field.decoded {
                write!(text, " = {decoded}").expect("a string takes all");
            }
            text.push('\n');
        }
        for reference in &row.references {
            let meaning = reference.meaning.as_deref().unwrap_or("nothing");
            let line = reference.line.map_or(String::new(), |line| format!(", line {line}"));
            writeln!(text, "      {} -> {meaning}{line}", reference.text).expect("a string takes all");
        }
        for finding in &row.findings {
            writeln!(text, "      ! {finding}").expect("a string takes all");
        }
    }
    text
}

/// The rows of all bodies of the tests.
fn each_row(mut check: impl FnMut(&Path, &ExplainedRow)) {
    let mut count = 0;
    for body in bodies(&tests()) {
        let input = fs::read(&body).expect("a readable file");
        let Ok(sessions) = decode_all(input) else { continue };
        for session in sessions {
            for row in session.explain().rows() {
                check(&body, &row);
                count += 1;
            }
        }
    }
    assert!(count > 2000, "{count} rows");
}

#[test]
fn each_meaning_is_a_clause() {
    each_row(|body, row| {
        let meaning = row.meaning.as_str();
        let is_clause = !meaning.is_empty() && !meaning.ends_with('.') && !meaning.contains(char::is_control);
        assert!(is_clause, "{}: {}: {meaning}", body.display(), row.text);
        assert!(meaning.len() < 1000, "{}: {}: {} bytes", body.display(), row.text, meaning.len());
    });
}

/// But for the parameters of a format, which their codec explains.
#[test]
fn each_part_is_explained() {
    let mut unexplained = std::collections::BTreeSet::new();
    each_row(|_, row| {
        for field in row.fields.iter().filter(|field| field.meaning.is_none()) {
            unexplained.insert((row.name.to_string(), field.name));
        }
    });
    let parameters: Vec<_> = unexplained.iter().filter(|(row, _)| row != "Attributes-Format parameters").collect();
    assert!(parameters.is_empty(), "{parameters:#?}");
}

/// Rows and findings of a description belong together: each finding is told once, by the row of its line.
#[test]
fn each_finding_stands_in_the_row_of_its_line() {
    for body in bodies(&tests()) {
        let input = fs::read(&body).expect("a readable file");
        let Ok(sessions) = decode_all(input) else { continue };
        for session in sessions {
            let explained = session.explain();
            let rows: Vec<_> = explained.rows().collect();
            let told: Vec<_> = rows.iter().flat_map(|row| &row.findings).collect();
            let all: Vec<_> = explained.report().findings().iter().take(told.len()).collect();
            assert_eq!(told, all, "{}", body.display());
            for row in rows.iter().filter(|row| row.number().is_some()) {
                for finding in &row.findings {
                    assert!(Some(finding.position().line) <= row.number(), "{}: {finding}", body.display());
                }
            }
        }
    }
}
