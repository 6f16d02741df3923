//! The way back: the lines make the input, which is decoded.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::description::{Pasted, Place};
use crate::source::BYTE_ORDER_MARK as MARK;
use crate::syntax::data_model;
use crate::{Decoder, Limits, Role, SessionDescription};

/// From its lines, byte for byte. What else is said about them is passed over.
///
/// There is no limit for its size but that of places in it, 4 GiB: the data is in memory already.
impl<'de> Deserialize<'de> for SessionDescription<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WrittenDescription::deserialize(deserializer)?.decode().map_err(D::Error::custom)
    }
}

/// How the text of a line became bytes.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Encoding {
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    #[serde(rename = "latin1")]
    Latin1,
}

#[derive(Deserialize)]
#[serde(expecting = "a session description: an object with `session` and `media`")]
struct WrittenDescription {
    #[serde(default)]
    role: Role,
    #[serde(default)]
    pasted: Pasted,
    #[serde(default)]
    before: Option<Place>,
    #[serde(default)]
    message: Option<WrittenMessage>,
    session: WrittenSection,
    media: Vec<WrittenSection>,
    #[serde(default)]
    following: Written,
}

/// What stands around the description.
#[derive(Default, Deserialize)]
#[serde(expecting = "the message around a description: an object with `before` and `behind`")]
struct WrittenMessage {
    #[serde(default)]
    before: Written,
    #[serde(default)]
    behind: Written,
}

#[derive(Deserialize)]
#[serde(expecting = "a section: an object with `lines`")]
struct WrittenSection {
    lines: Written,
}

#[derive(Deserialize)]
#[serde(expecting = "a line: an object with `text`")]
struct WrittenLine<'t> {
    #[serde(borrow)]
    text: Cow<'t, str>,
    #[serde(default)]
    end: LineEnd,
    #[serde(default)]
    encoding: Encoding,
}

/// CRLF where none is given.
struct LineEnd(&'static str);

impl Default for LineEnd {
    fn default() -> Self {
        Self("\r\n")
    }
}

impl<'de> Deserialize<'de> for LineEnd {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        data_model::word(deserializer, r#"a line end: "\r\n", "\n" or "\r", each perhaps escaped, or """#, |end| {
            ["\r\n", "\n", "\r", "", r"\r\n", r"\n", r"\r"].into_iter().find(|&known| known == end).map(Self)
        })
    }
}

impl WrittenDescription {
    fn decode(self) -> Result<SessionDescription<'static>, String> {
        let following = self.following.count;
        let mut media = Vec::with_capacity(self.media.len());
        let message = self.message.unwrap_or_default();
        let mut input = message.before;
        let raw_start = input.bytes.len();
        let session = self.session.lines.count;
        input.append(self.session.lines)?;
        for lines in self.media.into_iter().map(|section| section.lines) {
            media.push(lines.count);
            input.append(lines)?;
        }
        input.append(self.following)?;
        let raw_end = input.bytes.len();
        // A Content-Length may end the description in the middle of a line.
        input.is_open = false;
        input.append(message.behind)?;
        if input.begins_with_mark {
            return Err(NOT_LATIN1.into());
        }
        let tolerant = Decoder::new().role(self.role).limits(Limits::NONE).cut_as(self.pasted);
        let description = tolerant.decode_part(input.bytes, raw_start..raw_end).map_err(|error| error.to_string())?;
        compare("session", Some(session), Some(description.session_lines().len()))?;
        for index in 0..media.len().max(description.media().len()) {
            let decoded = description.media_at(index).map(|media| media.lines().len());
            compare(format_args!("media[{index}]"), media.get(index).copied(), decoded)?;
        }
        compare("following", Some(following), Some(description.following_lines().count()))?;
        Ok(description.at(self.before.unwrap_or_default()))
    }
}

/// Whether a section has as many lines as it has when it is decoded.
fn compare(name: impl fmt::Display, given: Option<usize>, decoded: Option<usize>) -> Result<(), String> {
    if given == decoded {
        return Ok(());
    }
    let count = |lines: Option<usize>| lines.map_or(String::from("missing"), |lines| format!("of {lines} lines"));
    Err(format!(
        "`{name}` is {}, but {} when its text is decoded: each section of `media` is an `m=` line and the lines up to \
         the next one, and `following` is other sessions",
        count(given),
        count(decoded)
    ))
}

/// Lines put together again.
#[derive(Default)]
struct Written {
    bytes: Vec<u8>,
    count: usize,
    /// Whether the last line has no end, so that none can follow.
    is_open: bool,
    /// Whether the first line is Latin-1 behind a byte order mark, as only the first of an input can be.
    is_marked: bool,
    /// Whether the first line is Latin-1 that begins with the bytes of such a mark, as the first of an input cannot be.
    begins_with_mark: bool,
}

impl Written {
    fn append(&mut self, lines: Self) -> Result<(), &'static str> {
        if lines.count == 0 {
            return Ok(());
        }
        if self.count == 0 {
            *self = lines;
            return Ok(());
        }
        self.before_line()?;
        if lines.is_marked {
            return Err(NOT_LATIN1);
        }
        self.bytes.extend_from_slice(&lines.bytes);
        self.count += lines.count;
        self.is_open = lines.is_open;
        Ok(())
    }

    fn push(&mut self, line: &WrittenLine<'_>) -> Result<(), &'static str> {
        self.before_line()?;
        if line.text.contains(['\r', '\n']) {
            return Err("the `text` of a line has no line end in it: that is its `end`");
        }
        if line.text.is_empty() && line.end.0.is_empty() {
            return Err("a line has a `text` or an `end`");
        }
        match line.encoding {
            Encoding::Utf8 => self.bytes.extend_from_slice(line.text.as_bytes()),
            Encoding::Latin1 => self.push_latin1(&line.text)?,
        }
        self.bytes.extend_from_slice(line.end.0.as_bytes());
        self.is_open = line.end.0.is_empty();
        self.count += 1;
        Ok(())
    }

    fn before_line(&self) -> Result<(), &'static str> {
        if self.is_open { Err("only the last line can have no `end`") } else { Ok(()) }
    }

    /// Characters as bytes. They must not be UTF-8, nor begin the input with a byte order mark, or they would be read as
    /// other characters.
    fn push_latin1(&mut self, text: &str) -> Result<(), &'static str> {
        let text = match text.strip_prefix(MARK) {
            Some(text) if self.count == 0 => {
                self.bytes.extend_from_slice(MARK.as_bytes());
                self.is_marked = true;
                text
            }
            _ => text,
        };
        let start = self.bytes.len();
        for c in text.chars() {
            self.bytes.push(u8::try_from(c).map_err(|_| NOT_LATIN1)?);
        }
        let bytes = self.bytes.get(start..).unwrap_or_default();
        self.begins_with_mark |= self.count == 0 && !self.is_marked && bytes.starts_with(MARK.as_bytes());
        let is_utf8 = !bytes.is_ascii() && core::str::from_utf8(bytes).is_ok();
        if is_utf8 { Err(NOT_LATIN1) } else { Ok(()) }
    }
}

const NOT_LATIN1: &str = "the `encoding` of a line is not `latin1`: its `text` does not come back from those bytes";

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(WrittenVisitor)
    }
}

struct WrittenVisitor;

impl<'de> Visitor<'de> for WrittenVisitor {
    type Value = Written;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of lines")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut lines: A) -> Result<Written, A::Error> {
        let mut written = Written::default();
        while let Some(line) = lines.next_element::<WrittenLine<'de>>()? {
            written.push(&line).map_err(A::Error::custom)?;
        }
        Ok(written)
    }
}
