//! Outside bodies through the crate sdp-rs, where a folder of them is at hand:
//! `SDP_CORPUS=… cargo test --features sdp-rs --test sdp_rs_corpus`.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "sdp_rs/witness.rs"]
mod witness;

use std::fs;
use std::path::{Path, PathBuf};

use sdp_decoder::{SessionDescription, decode_all};
use sdp_rs::SessionDescription as Theirs;

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path())
}

/// What goes over has our values, comes back the same, and is what sdp-rs itself reads from what is written: in the order
/// and with the line ends that it needs.
#[test]
fn what_goes_over_is_what_they_read() {
    let folder = std::env::var_os("SDP_CORPUS").expect("SDP_CORPUS names the folder of the corpus");
    let folders = entries(Path::new(&folder)).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder));
    let mut converted = 0;
    for file in files.filter(|path| path.extension().is_some_and(|extension| extension == "sdp")) {
        let body = fs::read(&file).expect("a readable file");
        let Ok(sessions) = decode_all(&body) else { continue };
        for session in sessions {
            let Ok(theirs) = Theirs::try_from(&session) else { continue };
            witness::compare(&session, &theirs);
            let back = SessionDescription::try_from(&theirs).unwrap();
            assert_eq!(Theirs::try_from(&back).unwrap(), theirs, "{}", file.display());
            converted += 1;
            // Its types hold a user name with blanks; its reader does not take one.
            if matches!(session.origin(), Some(Ok(origin)) if origin.username.contains(' ')) {
                continue;
            }
            let read = Theirs::try_from(back.text()).unwrap();
            assert_eq!(witness::mended(read), theirs, "{}", file.display());
        }
    }
    assert!(converted > 300, "{converted} sessions: is this the corpus?");
    println!("{converted} sessions");
}
