//! Outside bodies, where a folder of them is at hand: `SDP_CORPUS=… cargo test --test corpus`.
//!
//! The folder has one folder a source, with `.sdp` files in it. Nothing of it is part of the project.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sdp_decoder::{decode_all, decode_sdp};

/// What has no SDP line in it.
const NO_SDP: [&str; 3] = ["mozilla-webrtc-sdp/066", "gortsplib/102", "gortsplib/115"];

fn folder() -> PathBuf {
    std::env::var_os("SDP_CORPUS").map(PathBuf::from).expect("SDP_CORPUS names the folder of the corpus")
}

/// The bodies, each with `source/number` for a name.
fn bodies() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> =
        entries(&folder()).filter(|path| path.is_dir()).flat_map(|dir| entries(&dir)).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "sdp"));
    files.sort();
    assert!(files.len() > 400, "{} bodies: is this the corpus?", files.len());
    files.iter().map(|path| (name(path), fs::read(path).expect("a readable file"))).collect()
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path())
}

fn name(path: &Path) -> String {
    let source = path.parent().and_then(Path::file_name).expect("a source").to_string_lossy();
    let file = path.file_name().expect("a file").to_string_lossy();
    format!("{source}/{}", file.split('-').next().unwrap_or_default())
}

#[test]
fn all_decode_but_those_without_sdp() {
    let refused: BTreeSet<String> =
        bodies().into_iter().filter(|(_, body)| decode_sdp(body).is_err()).map(|(name, _)| name).collect();
    assert_eq!(refused, NO_SDP.map(String::from).into());
}

#[test]
fn each_comes_back_byte_for_byte() {
    for (name, body) in bodies() {
        let Ok(description) = decode_sdp(&body) else { continue };
        assert!(description.to_bytes() == body, "{name}");
        let parts: Vec<u8> =
            decode_all(&body).expect("it decoded").flat_map(|session| session.to_bytes().to_vec()).collect();
        assert!(parts == body, "{name}");
    }
}

/// Every question about every line is asked; none may panic. Every `m=` is a section.
#[test]
fn every_question_has_an_answer() {
    for (name, body) in bodies() {
        let Ok(sessions) = decode_all(&body) else { continue };
        let lines = body.split(|byte| matches!(byte, b'\r' | b'\n'));
        let expected = lines.filter(|line| line.trim_ascii_start().starts_with(b"m=")).count();
        let mut sections = 0;
        for session in sessions {
            sections += session.media().len();
            for line in session.lines() {
                let reading = line.reading();
                assert!(reading.fields.iter().all(|field| line.span().start <= field.span.start), "{name}: {line:?}");
            }
            for media in session.media() {
                let _ = (media.media_line(), media.direction(), media.connection(), media.ptime(), media.rtcp_port());
                for format in media.formats() {
                    let _ = (format.mapping_source(), format.clock_rate(), format.channels(), format.fmtp());
                }
                assert!(media.explain().to_string().lines().count() > 3, "{name}");
            }
            assert!(session.table().to_string().lines().count() > 2, "{name}");
        }
        assert_eq!(sections, expected, "{name}");
    }
}

#[test]
fn blanks_before_each_line() {
    let body = bodies().into_iter().find(|(name, _)| name == "sipsorcery/106").expect("it is in the corpus").1;
    let description = decode_sdp(&body).expect("it is SDP");
    assert_eq!(description.media().len(), 1);
    assert!(description.origin().is_some_and(|origin| origin.is_ok()));
}
