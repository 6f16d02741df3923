//! Where bodies come from.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use sdp_decoder::Role;
use serde::Deserialize;

/// The bytes of a body, and what it is where the input says so.
pub(crate) struct Input {
    pub(crate) body: Vec<u8>,
    pub(crate) role: Option<Role>,
}

/// What a browser's session description is as JSON: `{"type":"offer","sdp":"v=0\r\n…"}`.
#[derive(Deserialize)]
struct Described {
    #[serde(rename = "type")]
    kind: Kind,
    sdp: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Offer,
    Answer,
    Pranswer,
}

impl Input {
    pub(crate) fn read(file: &Path) -> io::Result<Self> {
        Ok(Self::of(if is_standard_input(file) {
            let mut body = Vec::new();
            io::stdin().lock().read_to_end(&mut body)?;
            body
        } else {
            fs::read(file)?
        }))
    }

    /// JSON that is none of a browser is left to the library, which finds SDP in much that was pasted.
    fn of(bytes: Vec<u8>) -> Self {
        match serde_json::from_slice(&bytes) {
            Ok(Described { kind, sdp }) => {
                let role = match kind {
                    Kind::Offer => Role::Offer,
                    Kind::Answer | Kind::Pranswer => Role::Answer,
                };
                Self { body: sdp.into_bytes(), role: Some(role) }
            }
            Err(_) => Self { body: bytes, role: None },
        }
    }
}

/// What a file is called in the output.
pub(crate) fn name(file: &Path) -> String {
    if is_standard_input(file) { "standard input".to_owned() } else { file.display().to_string() }
}

fn is_standard_input(file: &Path) -> bool {
    file == Path::new("-")
}
