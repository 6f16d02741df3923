//! The message.

use alloc::vec::Vec;
use core::fmt;

use super::body_part::{BodyPart, BodyParts, PartRecord};
use super::content_type::ContentType;
use super::deviation::Deviation;
use super::header::{Header, HeaderRecord, Headers, trim_space};
use super::header_value::HeaderValues;
use super::purpose::Purpose;
use super::reader;
use super::start_line::{StartLine, begins_message, start_line_at};
use crate::line_end::{LineEnds, lines};
use crate::source::{Body, Input};
use crate::span::offset;
use crate::{Position, Role, Span};

/// A SIP message (RFC 3261): the input, where its headers and the parts of its body are, and what is odd about it.
///
/// Nothing of the input is lost: [`Message::to_bytes`] gives it back byte for byte. Headers and parts are views onto
/// it. Reading it takes one pass, whatever is in it.
///
/// ```text
/// generic-message = start-line
///                   *message-header
///                   CRLF
///                   [ message-body ]
/// ```
///
/// ```
/// use sdp_decoder::Role;
/// use sdp_decoder::sip::{Message, StartLine};
///
/// let message = Message::read(
///     "INVITE sip:bob@example.com SIP/2.0\r\nTo: Bob <sip:bob@example.com>\r\nl: 0\r\n\r\n",
/// )?;
/// let StartLine::Request(request) = message.start_line() else { panic!("it is a request") };
/// assert_eq!((request.method, request.uri), ("INVITE", "sip:bob@example.com"));
/// assert_eq!(message.header("to").map(|to| to.value()), Some("Bob <sip:bob@example.com>"));
/// assert_eq!(message.role(), Role::Offer);
/// assert!(message.body().is_none());
/// # Ok::<(), sdp_decoder::sip::MessageError>(())
/// ```
#[derive(Clone)]
pub struct Message<'a> {
    pub(super) input: Input<'a>,
    pub(super) start_line: Span,
    /// The number of the first line: not 1 where line ends stand before it.
    pub(super) first_line: u32,
    /// Those of the message, then those of the parts, in the order of the text.
    pub(super) headers: Vec<HeaderRecord>,
    /// How many of them are of the message.
    pub(super) own_headers: usize,
    pub(super) content_length: Option<usize>,
    /// The whole body, where there is one.
    pub(super) body: Option<PartRecord>,
    /// The parts of a body that has parts.
    pub(super) parts: Vec<PartRecord>,
    /// Where the message ends in the input, in bytes.
    pub(super) end: usize,
    /// The same in the text.
    pub(super) text_end: usize,
    pub(super) deviations: Vec<Deviation>,
}

/// Why an input is no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum MessageError {
    /// It does not begin with the first line of one.
    #[error(
        "this is no SIP message: expected a first line such as `INVITE sip:bob@example.com SIP/2.0` or `SIP/2.0 200 OK`"
    )]
    NoStartLine,
    /// It is larger than 4 GiB, as places are kept in 32 bits.
    #[error("the input is larger than 4 GiB")]
    TooLarge,
    /// It has more lines than are to be read.
    #[error("the message has more lines than allowed")]
    TooManyLines,
}

impl<'a> Message<'a> {
    /// Reads the message that the input begins with. What stands behind it is [`Message::following_bytes`].
    ///
    /// It is an error only where the input does not begin with the first line of a message, or is too large to keep
    /// places in it.
    pub fn read(input: impl Into<Body<'a>>) -> Result<Self, MessageError> {
        Self::of_input(input.into().into_input(), usize::MAX)
    }

    /// Reads no more lines of headers than that.
    pub(crate) fn of_input(input: Input<'a>, most_lines: usize) -> Result<Self, MessageError> {
        if input.text().len() >= u32::MAX as usize {
            return Err(MessageError::TooLarge);
        }
        reader::read(input, most_lines)
    }

    /// The input, byte for byte: also what stands behind the message.
    pub fn to_bytes(&self) -> &[u8] {
        self.input.bytes()
    }

    /// The input as text, which spans refer to.
    ///
    /// Where the input is UTF-8, text and input are the same. Where it is not, each line that is not UTF-8 is shown as
    /// Latin-1, so that the text is longer than the input.
    pub fn text(&self) -> &str {
        self.input.text()
    }

    /// The same message, borrowing nothing. Text that is owned already is not copied.
    #[must_use]
    pub fn into_owned(self) -> Message<'static> {
        Message { input: self.input.into_owned(), ..self }
    }

    pub(crate) fn input(&self) -> &Input<'a> {
        &self.input
    }

    pub(crate) fn into_input(self) -> Input<'a> {
        self.input
    }

    /// The first line.
    pub fn start_line(&self) -> StartLine<'_> {
        let line = self.start_line.of(self.text());
        // It was read before.
        StartLine::read(line).unwrap_or(StartLine::EMPTY)
    }

    /// Where the first line is.
    pub fn start_line_span(&self) -> Span {
        self.start_line
    }

    /// What the message is about: the method of a request, and of a response that of the request it answers, as its
    /// `CSeq` says.
    ///
    /// ```text
    /// CSeq = "CSeq" HCOLON 1*DIGIT LWS Method
    /// ```
    pub fn method(&self) -> Option<&str> {
        match self.start_line() {
            StartLine::Request(request) => Some(request.method),
            StartLine::Response(_) => {
                let sequence = self.header("CSeq")?.value();
                let method = trim_space(sequence.trim_start_matches(|c: char| c.is_ascii_digit()));
                (!method.is_empty() && method.len() < sequence.len()).then_some(method)
            }
        }
    }

    /// All headers of the message, in order. Those of parts of the body are theirs ([`BodyPart::headers`]).
    pub fn headers(&self) -> Headers<'_> {
        Headers::new(self, self.own_headers())
    }

    /// The first header of that name: in any case, in its long form or by its letter.
    pub fn header(&self, name: &str) -> Option<Header<'_>> {
        self.headers().find_named(name)
    }

    /// The values of all headers of that name, in order. Where the grammar of the header is a list, each value of it is
    /// one, as it is the same whether they stand in one header or in several (RFC 3261, section 7.3.1).
    pub fn header_values<'m>(&'m self, name: &'m str) -> HeaderValues<'m> {
        HeaderValues::named(self.headers(), name)
    }

    pub(super) fn own_headers(&self) -> &[HeaderRecord] {
        self.headers.get(..self.own_headers).unwrap_or_default()
    }

    /// What the body is, as the Content-Type of the message says.
    pub fn content_type(&self) -> Option<ContentType<'_>> {
        self.header("Content-Type").map(|header| ContentType(header.value()))
    }

    /// How long the body is, as the first Content-Length says that can be read; in bytes.
    pub fn content_length(&self) -> Option<usize> {
        self.content_length
    }

    /// How many bytes of the body are missing, by its Content-Length. A reader of a stream waits for them.
    pub fn missing_bytes(&self) -> usize {
        let len = self.body().map_or(0, |body| body.bytes().len());
        self.content_length.map_or(0, |wanted| wanted.saturating_sub(len))
    }

    /// The whole body; nothing where it is empty.
    pub fn body(&self) -> Option<BodyPart<'_>> {
        self.body.as_ref().map(|record| BodyPart { message: self, record })
    }

    /// The parts of the body, in order: those of a `multipart` body, with the parts of parts in their place, else the
    /// body itself. Nothing where it is empty.
    pub fn body_parts(&self) -> BodyParts<'_> {
        let whole = self.body.as_slice();
        BodyParts::new(self, if self.parts.is_empty() { whole } else { &self.parts })
    }

    /// What stands behind the message: others, where it was read from a stream or a trace. Empty in most inputs.
    ///
    /// Only a Content-Length tells where the message ends. Where it is less than the body, the body goes on to the end
    /// of the input, unless another message begins where it says.
    pub fn following_bytes(&self) -> &[u8] {
        self.to_bytes().get(self.end..).unwrap_or_default()
    }

    /// Where the first line of the next message is, where one begins behind this one; also in its SDP, or in a body of no
    /// type, where no length divides both.
    pub(crate) fn following_start_line(&self) -> Option<Span> {
        let behind = self.text().get(self.text_end..).and_then(start_line_at);
        if let Some((span, _)) = behind {
            return Some(span.shifted(offset(self.text_end)));
        }
        let is_plain = |part: &BodyPart<'_>| part.content_type().is_none_or(ContentType::is_sdp);
        let mut lines = self.body_parts().filter(is_plain).flat_map(|part| part.text().split(['\r', '\n']));
        let line = lines.find(|line| begins_message(line))?;
        Some(Span::of_part(self.text(), line))
    }

    /// What is odd about the message, in the order of the text.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// What a session description in this message is in the exchange of offer and answer, as far as one message tells
    /// it. [`Message::role`] is the same in a word.
    pub fn purpose(&self) -> Purpose {
        Purpose::of(self)
    }

    /// Whether a session description in this message is an offer or an answer (RFC 6337, section 2.2).
    ///
    /// Unknown where the messages before it decide, and where it is neither; [`Message::purpose`] says why.
    pub fn role(&self) -> Role {
        self.purpose().role()
    }

    /// The line and column of the first byte of `span`.
    ///
    /// ```
    /// use sdp_decoder::sip::Message;
    ///
    /// let message = Message::read("ACK sip:b@example.com SIP/2.0\r\nVia: a,\r\n  b\r\n\r\n")?;
    /// let places: Vec<_> = message.header_values("v").map(|via| via.position().to_string()).collect();
    /// assert_eq!(places, ["2:6", "3:3"]);
    /// # Ok::<(), sdp_decoder::sip::MessageError>(())
    /// ```
    pub fn position(&self, span: Span) -> Position {
        let bytes = self.text().as_bytes();
        // A part may begin between a CR and a LF, where a length divides them: it is in the line that ends there.
        let at = LineEnds::Characters.outside_of_line_end(bytes, span.range().start.min(bytes.len()));
        let (start, number) = self.line_before(offset(at));
        let mut line = (start as usize, number);
        // The lines between: a line that begins at the place itself is its own.
        for (number, place) in (number..).zip(lines(bytes, start as usize, LineEnds::Characters)) {
            if place.start > at {
                break;
            }
            line = (place.start, number);
            // Behind the last line is its end, where it has no line end.
            if place.next > at || place.next == place.end {
                break;
            }
            line = (place.next, number + 1);
        }
        let before = self.text().get(line.0..at).unwrap_or_default();
        let column = before.trim_start_matches(crate::source::BYTE_ORDER_MARK).chars().count();
        Position { line: line.1, column: offset(column + 1) }
    }

    /// The last line before a place whose number is known.
    fn line_before(&self, at: u32) -> (u32, u32) {
        let last = |records: &[HeaderRecord]| {
            let following = records.partition_point(|record| record.start <= at);
            let record = records.get(following.checked_sub(1)?)?;
            Some((record.start, record.line))
        };
        let last_part = || {
            let following = self.parts.partition_point(|part| part.span.start <= at);
            let part = self.parts.get(following.checked_sub(1)?)?;
            Some((part.span.start, part.line))
        };
        let body = self.body.as_ref().filter(|body| body.span.start <= at).map(|body| (body.span.start, body.line));
        let start = (self.start_line.start <= at).then_some((self.start_line.start, self.first_line));
        [start, last(&self.headers), body, last_part()].into_iter().flatten().max().unwrap_or((0, 1))
    }
}

impl fmt::Debug for Message<'_> {
    /// What is known of it, without the values of headers and the text of the body, which can hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("start_line", &self.start_line())
            .field("headers", &self.headers())
            .field("body_parts", &self.body_parts())
            .field("deviations", &self.deviations)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Message<'_> {
    /// The same bytes.
    fn eq(&self, other: &Self) -> bool {
        self.to_bytes() == other.to_bytes()
    }
}

impl Eq for Message<'_> {}
