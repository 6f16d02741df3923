//! Each rule with a body that breaks it and one that does not: `tests/findings/<code>.sdp` with what is found in it
//! beside it, and `tests/findings/<code>.ok.sdp`. `UPDATE_EXPECT=1 cargo test --test findings` writes what is found anew.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::check::{Checker, Preset, Report, rules};
use sdp_decoder::{Decoder, Role};

fn path(code: &str, suffix: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings").join(format!("{code}{suffix}"))
}

/// What a check as an offer finds in the body of that name.
fn check(code: &str, suffix: &str) -> Report {
    let path = path(code, suffix);
    let body = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let offer = Decoder::new().role(Role::Offer).decode(body).expect("it is SDP");
    Checker::new(Preset::OfferAnswer).check(&offer)
}

#[test]
fn each_rule_has_a_body_that_breaks_it() {
    for rule in rules::ALL {
        let report = check(rule.code, ".sdp");
        assert!(report.findings().iter().any(|finding| finding.rule() == *rule), "{}: {report:?}", rule.code);
        let mut text = String::new();
        for finding in report.findings() {
            let (reference, cure) = (finding.reference(), finding.cure());
            writeln!(text, "{finding}\n    {reference}: {cure}").expect("a string takes all");
        }
        expect_file![path(rule.code, ".txt")].assert_eq(&text);
    }
}

#[test]
fn each_rule_has_a_body_that_keeps_it() {
    for rule in rules::ALL {
        let report = check(rule.code, ".ok.sdp");
        let broken = report.findings().iter().find(|finding| finding.rule() == *rule);
        assert_eq!(broken.map(ToString::to_string), None, "{}", rule.code);
    }
}

/// Bodies of rules that are gone.
#[test]
fn each_body_has_its_rule() {
    for entry in std::fs::read_dir(path("", "")).expect("the folder of the bodies") {
        let name = entry.expect("a file").file_name().into_string().expect("a name in ASCII");
        let code = name.split('.').next().unwrap_or_default();
        assert!(rules::ALL.iter().any(|rule| rule.code == code), "{name}");
    }
}
