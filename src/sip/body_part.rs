//! One part of a body.

use core::fmt;
use core::ops::Range;
use core::slice;

use super::content_type::{ContentType, before_parameters};
use super::header::{Header, HeaderRecord, Headers};
use super::message::Message;
use crate::{Position, Span};

/// A Content-Transfer-Encoding that changes no byte.
pub(super) const PLAIN_ENCODINGS: [&str; 3] = ["7bit", "8bit", "binary"];

/// Where a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PartRecord {
    /// Its headers, among those of the message and its parts.
    pub(super) headers: Range<usize>,
    /// Its body, in the text of the message.
    pub(super) span: Span,
    /// The same in bytes of the input.
    pub(super) raw: Range<usize>,
    /// The number of the line that its body begins with.
    pub(super) line: u32,
    /// How many `multipart` bodies it is in.
    pub(super) depth: usize,
}

/// A body, or a part of one that has parts: a small `Copy` handle.
///
/// ```
/// use sdp_decoder::sip::Message;
///
/// let message = Message::read("\
/// INVITE sip:bob@example.com SIP/2.0\r
/// Content-Type: multipart/mixed;boundary=b\r
/// Content-Length: 103\r
/// \r
/// --b\r
/// Content-Type: application/sdp\r
/// \r
/// v=0\r
/// \r
/// --b\r
/// Content-Type: application/isup\r
/// \r
/// ...\r
/// --b--\r
/// ")?;
/// let types: Vec<_> = message.body_parts().map(|part| part.content_type().map(|it| it.media_type())).collect();
/// assert_eq!(types, [Some("application/sdp"), Some("application/isup")]);
/// let sdp = message.body_parts().find(|part| part.is_sdp()).ok_or("there is one")?;
/// assert_eq!((sdp.bytes(), sdp.position().line), (&b"v=0\r\n"[..], 8));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct BodyPart<'m> {
    pub(super) message: &'m Message<'m>,
    pub(super) record: &'m PartRecord,
}

impl<'m> BodyPart<'m> {
    /// Its headers: of a part its own; of a body that is no part, those of the message.
    pub fn headers(self) -> Headers<'m> {
        Headers::new(self.message, self.header_records())
    }

    fn header_records(self) -> &'m [HeaderRecord] {
        self.message.headers.get(self.record.headers.clone()).unwrap_or_default()
    }

    /// The first of its headers of that name.
    pub fn header(self, name: &str) -> Option<Header<'m>> {
        self.headers().find_named(name)
    }

    /// What it is, as its Content-Type says.
    pub fn content_type(self) -> Option<ContentType<'m>> {
        self.header("Content-Type").map(|header| ContentType(header.value()))
    }

    /// What it is for, as the first word of its Content-Disposition says: `session`, `render`, `early-session` … Where
    /// it says nothing, SDP is for the session (RFC 3261, section 20.11).
    pub fn disposition(self) -> Option<&'m str> {
        self.header("Content-Disposition").map(|header| before_parameters(header.value()))
    }

    /// How its bytes were made into others, where that is not `identity`: the Content-Encoding (RFC 3261, section
    /// 20.12), such as `gzip`.
    pub fn content_encoding(self) -> Option<&'m str> {
        let value = self.header("Content-Encoding")?.value();
        (!value.is_empty() && !value.eq_ignore_ascii_case("identity")).then_some(value)
    }

    /// How its bytes were written as text, where that must be undone: the Content-Transfer-Encoding (RFC 2045, section 6)
    /// where it is not `binary`, `8bit` or `7bit`, such as `base64`.
    pub fn transfer_encoding(self) -> Option<&'m str> {
        let value = self.header("Content-Transfer-Encoding")?.value();
        let is_plain = PLAIN_ENCODINGS.iter().any(|plain| plain.eq_ignore_ascii_case(value));
        (!value.is_empty() && !is_plain).then_some(value)
    }

    /// Whether it is a session description: one of type `application/sdp`, or one without a type that begins with `v=`.
    /// What is encoded is none, unless its text begins with `v=` all the same.
    pub fn is_sdp(self) -> bool {
        let is_version = || self.text().trim_start().starts_with("v=");
        let is_plain = || self.content_encoding().is_none() && self.transfer_encoding().is_none();
        match self.content_type() {
            Some(content_type) => content_type.is_sdp() && (is_plain() || is_version()),
            None => is_version(),
        }
    }

    /// Its text. [`Message::text`] says what that is where the message is not UTF-8.
    pub fn text(self) -> &'m str {
        self.span().of(self.message.text())
    }

    /// Its bytes. The line end before the boundary that ends a part belongs to the boundary (RFC 2046, section 5.1.1).
    pub fn bytes(self) -> &'m [u8] {
        self.message.to_bytes().get(self.record.raw.clone()).unwrap_or_default()
    }

    /// Where it is in the text of the message.
    pub fn span(self) -> Span {
        self.record.span
    }

    /// The line and column that it begins at, in the message.
    pub fn position(self) -> Position {
        Position { line: self.record.line, column: 1 }
    }

    /// Where it is in the bytes of the input.
    pub(crate) fn raw(self) -> Range<usize> {
        self.record.raw.clone()
    }

    /// How many `multipart` bodies it is in; 0 for a body that is no part.
    pub fn depth(self) -> usize {
        self.record.depth
    }
}

impl fmt::Debug for BodyPart<'_> {
    /// Type and place. The text can hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyPart")
            .field("content_type", &self.content_type())
            .field("span", &self.span())
            .field("line", &self.record.line)
            .finish_non_exhaustive()
    }
}

/// Parts of a body, in order.
#[derive(Clone)]
pub struct BodyParts<'m> {
    message: &'m Message<'m>,
    records: slice::Iter<'m, PartRecord>,
}

impl<'m> BodyParts<'m> {
    pub(super) fn new(message: &'m Message<'m>, records: &'m [PartRecord]) -> Self {
        Self { message, records: records.iter() }
    }
}

impl<'m> Iterator for BodyParts<'m> {
    type Item = BodyPart<'m>;

    fn next(&mut self) -> Option<BodyPart<'m>> {
        self.records.next().map(|record| BodyPart { message: self.message, record })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl ExactSizeIterator for BodyParts<'_> {}

impl fmt::Debug for BodyParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
