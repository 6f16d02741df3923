//! Bodies as they should be: `tests/good/<name>.<preset>.sdp`, an answer where the name ends in `answer`. None has an
//! error or a warning under its preset.

#![expect(clippy::panic, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

use sdp_decoder::check::{Checker, Preset, Severity};
use sdp_decoder::{Decoder, Role};

/// How many there are, so that none gets lost.
const BODIES: usize = 69;

/// The preset, and the role, of a file.
fn held_to(file: &str) -> (Preset, Role) {
    let Some((name, preset)) = file.strip_suffix(".sdp").and_then(|name| name.rsplit_once('.')) else {
        panic!("{file}: expected <name>.<preset>.sdp")
    };
    let preset = match preset {
        "rfc8866" => Preset::Rfc8866,
        "offer-answer" => Preset::OfferAnswer,
        "web-rtc" => Preset::WebRtc,
        "sip-trunk" => Preset::SipTrunk,
        _ => panic!("{file}: no such preset"),
    };
    (preset, if name.ends_with("answer") { Role::Answer } else { Role::Offer })
}

#[test]
fn nothing_is_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good");
    let mut bodies = 0;
    for entry in fs::read_dir(folder).expect("the folder of the bodies") {
        let path = entry.expect("a file").path();
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let (preset, role) = held_to(&file);
        let body = fs::read(&path).expect("a readable file");
        let description = Decoder::new().role(role).decode(body).expect("it is SDP");
        let report = Checker::new(preset).at_least(Severity::Warning).check(&description);
        let found: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{file}:\n{}", found.join("\n"));
        bodies += 1;
    }
    assert_eq!(bodies, BODIES);
}
