//! The whole: its role, its place, its sections.

use serde::{Serialize, Serializer};

use super::line::{PlainLine, SectionLines};
use super::media::MediaSections;
use crate::description::{Around, Pasted, Place};
use crate::{Role, SessionDescription};

/// Role, sections, lines, typed values, formats: everything, with every byte of the input.
///
/// Secrets are not masked: the text of a line is data, and so is its value. Formats must describe themselves, as JSON
/// does, for the description to be read back.
///
/// ```
/// use sdp_decoder::{SessionDescription, decode_sdp};
///
/// let offer = decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\n")?;
/// let json = serde_json::to_value(&offer)?;
/// assert_eq!(json["media"][0]["port"], 5004);
/// assert_eq!(json["media"][0]["formats"][0]["encoding_name"], "PCMU");
/// assert_eq!(serde_json::from_value::<SessionDescription>(json)?, offer);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Serialize for SessionDescription<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let latin1 = &self.latin1_lines();
        let fields = DescriptionFields {
            role: self.role(),
            pasted: Some(self.pasted()).filter(|pasted| *pasted != Pasted::default()),
            before: Some(self.place()).filter(|place| *place != Place::default()),
            message: self
                .around()
                .map(|[before, behind]| Message { before: SurroundingLines(before), behind: SurroundingLines(behind) }),
            session: SessionSection { lines: SectionLines { lines: self.session_lines(), latin1 } },
            media: MediaSections { description: self, latin1 },
            following: Following { description: self, latin1 },
        };
        fields.serialize(serializer)
    }
}

#[derive(Serialize)]
#[serde(rename = "SessionDescription")]
struct DescriptionFields<'d> {
    role: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    pasted: Option<Pasted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message<'d>>,
    session: SessionSection<'d>,
    media: MediaSections<'d>,
    #[serde(skip_serializing_if = "Following::is_empty")]
    following: Following<'d>,
}

/// The SIP message around the description: the lines before it, and those behind it.
#[derive(Serialize)]
struct Message<'d> {
    before: SurroundingLines<'d>,
    behind: SurroundingLines<'d>,
}

struct SurroundingLines<'d>(Around<'d>);

impl Serialize for SurroundingLines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let latin1 = self.0.latin1_lines();
        let lines = (0..).zip(self.0.lines());
        serializer.collect_seq(lines.map(|(index, line)| PlainLine::new(line, index, &latin1)))
    }
}

#[derive(Serialize)]
struct SessionSection<'d> {
    lines: SectionLines<'d>,
}

/// The lines of other sessions in the same input.
struct Following<'d> {
    description: &'d SessionDescription<'d>,
    latin1: &'d [u32],
}

impl Following<'_> {
    fn is_empty(&self) -> bool {
        self.description.following_lines().next().is_none()
    }
}

impl Serialize for Following<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = crate::span::offset(self.description.lines().len());
        let lines = (first..).zip(self.description.following_lines());
        serializer.collect_seq(lines.map(|(index, line)| PlainLine::new(line, index, self.latin1)))
    }
}
