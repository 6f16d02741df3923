//! Where bodies come from.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use sdp_decoder::check::Finding;
use sdp_decoder::sip::{BodyPart, Message, Trace};
use sdp_decoder::{Role, decode_sdp};
use serde::Deserialize;

/// The bytes of a body, where they are from, and what the body is where the input says so.
pub(crate) struct Input {
    /// What the file is called in the output.
    pub(crate) file: String,
    pub(crate) body: Vec<u8>,
    pub(crate) role: Option<Role>,
    pub(crate) traced: Option<Traced>,
    /// How many lines the file has before the body.
    pub(crate) lines_before: u32,
}

/// Which message of a trace an input is.
#[derive(Clone, Copy)]
pub(crate) struct Traced {
    /// From 1.
    pub(crate) number: usize,
    pub(crate) count: usize,
    /// The line of the file that it begins at.
    pub(crate) line: u32,
    /// Whether it is the first one that is printed.
    pub(crate) is_first: bool,
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
        let bytes = if is_standard_input(file) {
            let mut body = Vec::new();
            io::stdin().lock().read_to_end(&mut body)?;
            body
        } else {
            fs::read(file)?
        };
        // JSON that is none of a browser is left to the library, which finds SDP in much that was pasted.
        let (body, role) = match serde_json::from_slice(&bytes) {
            Ok(Described { kind: Kind::Offer, sdp }) => (sdp.into_bytes(), Some(Role::Offer)),
            Ok(Described { kind: Kind::Answer | Kind::Pranswer, sdp }) => (sdp.into_bytes(), Some(Role::Answer)),
            Err(_) => (bytes, None),
        };
        Ok(Self { file: name(file), body, role, traced: None, lines_before: 0 })
    }

    /// Each message, where there are several or text stands before one; else the input as it is.
    ///
    /// Where it is the SDP alone that counts, messages without are left out, but where none has any.
    pub(crate) fn messages(self, is_sdp_alone: bool) -> Vec<Self> {
        let messages: Vec<_> = Trace::new(&self.body).collect();
        let is_trace = match (messages.as_slice(), Message::read(&self.body)) {
            ([], _) => false,
            (several, Ok(whole)) => several.len() > 1 && !is_one(&whole),
            // Where the text before them has SDP, that is what the input is.
            ([first, ..], Err(_)) => decode_sdp(first.note.as_ref()).is_err(),
        };
        if !is_trace {
            return vec![self];
        }
        let count = messages.len();
        let has_sdp = |message: &Message<'_>| message.body_parts().any(BodyPart::is_sdp);
        let has_any = messages.iter().any(|it| has_sdp(&it.message));
        let kept = (1..).zip(&messages).filter(|(_, it)| !is_sdp_alone || !has_any || has_sdp(&it.message));
        let inputs = kept.enumerate().map(|(index, (number, it))| Self {
            file: self.file.clone(),
            body: it.message.to_bytes().to_vec(),
            role: None,
            traced: Some(Traced { number, count, line: it.line, is_first: index == 0 }),
            lines_before: it.line.saturating_sub(1),
        });
        inputs.collect()
    }

    /// What the input is called: its file, and which message of it.
    pub(crate) fn name(&self) -> String {
        match self.traced {
            Some(Traced { number, .. }) => format!("{}, message {number}", self.file),
            None => self.file.clone(),
        }
    }

    /// A finding with its file, so that editors find the place, and with its cure.
    pub(crate) fn told(&self, finding: &Finding) -> String {
        let place = finding.position();
        format!(
            "{}:{}:{}: {}[{}]: {}\n    {}: {}",
            self.file,
            place.line.saturating_add(self.lines_before),
            place.column,
            finding.severity(),
            finding.code(),
            finding.message(),
            finding.reference(),
            finding.cure()
        )
    }
}

/// Whether a message ends where its Content-Length says: what looks like others is its body.
fn is_one(message: &Message<'_>) -> bool {
    message.following_bytes().is_empty()
        && message.body().is_some_and(|body| message.content_length() == Some(body.bytes().len()))
}

/// What a file is called in the output.
pub(crate) fn name(file: &Path) -> String {
    if is_standard_input(file) { "standard input".to_owned() } else { file.display().to_string() }
}

fn is_standard_input(file: &Path) -> bool {
    file == Path::new("-")
}
