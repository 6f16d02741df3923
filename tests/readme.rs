//! The README tells the truth: its commands are those of CI, its output is the program's.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

use sdp_decoder::decode_sdp;

fn project_file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a file of the project")
}

/// The blocks of a language, without their fences.
fn blocks<'r>(readme: &'r str, language: &str) -> Vec<&'r str> {
    let opening = format!("```{language}\n");
    let texts = readme.split(opening.as_str()).skip(1);
    texts.map(|text| text.split("```").next().unwrap_or_default()).collect()
}

/// What the example prints into a pipe: the table, each media line explained, and what is found; and the lines explained.
#[test]
fn the_output_is_real() {
    let body = project_file("examples/data/invite.sdp");
    let offer = decode_sdp(&body).expect("it is SDP");
    let media: Vec<String> = offer.media().map(|media| format!("\n{}", media.explain())).collect();
    let output = format!("{}{}\n{}", offer.table(), media.concat(), offer.check());
    let explained = offer.explain().text().to_string();
    assert_eq!(blocks(&project_file("README.md"), "text"), [output, explained]);
}

/// The two commands of a fresh machine are run by CI, as they are written.
#[test]
fn the_commands_are_those_of_ci() {
    let readme = project_file("README.md");
    let commands = blocks(&readme, "sh");
    assert_eq!(commands.len(), 2);
    let ci = project_file(".ci/run");
    for command in commands {
        let line = command.trim_end();
        assert!(ci.lines().any(|step| step.trim() == line), "{line:?} is not a step of .ci/run");
    }
}

#[test]
fn features_and_rust_version_are_those_of_the_manifest() {
    let readme = project_file("README.md");
    let manifest = project_file("Cargo.toml");
    let value = |key: &str| {
        let line = manifest.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        line.expect("a line of the manifest").trim_matches('"').to_owned()
    };
    assert!(readme.contains(&format!("Rust {} or later", value("rust-version"))));
    let features = manifest.split("[features]").nth(1).and_then(|text| text.split("\n[").next()).expect("features");
    let names = features.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    for name in names.filter(|&name| name != "default") {
        assert!(readme.contains(&format!("| `{name}` |")), "feature {name}");
    }
}

/// Without a feature that asks for more.
#[test]
fn the_dependencies_are_those_of_the_manifest() {
    let manifest = project_file("Cargo.toml");
    let section = manifest.split("\n[dependencies]\n").nth(1).and_then(|text| text.split("\n[").next());
    let rows: Vec<_> = section.expect("dependencies").lines().filter_map(|line| line.split_once(" = ")).collect();
    let (optional, always): (Vec<_>, Vec<_>) = rows.iter().partition(|(_, row)| row.contains("optional = true"));
    let names: Vec<_> = always.iter().map(|(name, _)| format!("`{name}`")).collect();
    let readme = project_file("README.md");
    for (name, _) in optional {
        // The row of its feature names it, unless the feature is called like it.
        let mut features = manifest.lines().filter(|line| line.contains(&format!("\"dep:{name}\"")));
        let feature = features.next().and_then(|line| line.split_once(" = ")).expect("a feature that asks for it").0;
        let row = readme.lines().find(|line| line.starts_with(&format!("| `{feature}` |"))).expect("its row");
        assert!(feature == name || row.contains(&format!("`{name}`")), "{feature}: {name} is not named");
        assert_eq!(features.next(), None, "{name}");
    }
    assert!(readme.contains(&format!("Two dependencies: {}.", names.join(" and "))));
}
