//! One header of a message.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::slice;

use super::header_name::{KnownHeader, Wanted};
use super::header_value::HeaderValues;
use super::message::Message;
use crate::syntax::is_blank;
use crate::{Position, Span};

/// Where a header is, and its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeaderRecord {
    pub(super) start: u32,
    /// Where its name ends; the start, where the line is no header.
    pub(super) name_end: u32,
    pub(super) value_start: u32,
    /// Behind the last line of it, without blanks.
    pub(super) end: u32,
    /// The number of its first line.
    pub(super) line: u32,
}

impl HeaderRecord {
    pub(super) fn is_header(&self) -> bool {
        self.name_end > self.start
    }

    pub(super) fn name<'m>(&self, text: &'m str) -> &'m str {
        Span { start: self.start, end: self.name_end }.of(text)
    }
}

/// One header, of the message or of a part of its body: a small `Copy` handle.
///
/// ```text
/// message-header = (header-name HCOLON header-value) CRLF    ; RFC 3261, section 25.1
/// HCOLON         = *( SP / HTAB ) ":" SWS
/// ```
///
/// ```
/// use sdp_decoder::sip::Message;
///
/// let message = Message::read("SIP/2.0 200 OK\r\nf: Alice\r\n  <sip:a@example.com>;tag=1\r\nCall-ID: 1\r\n\r\n")?;
/// let from = message.header("From").ok_or("there is one")?;
/// assert_eq!((from.name(), from.registered_name()), ("f", "From"));
/// assert_eq!(from.unfolded(), "Alice <sip:a@example.com>;tag=1");
/// assert_eq!(from.position().to_string(), "2:1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Header<'m> {
    pub(super) message: &'m Message<'m>,
    pub(super) record: &'m HeaderRecord,
}

impl<'m> Header<'m> {
    /// The message it stands in.
    pub fn message(self) -> &'m Message<'m> {
        self.message
    }

    /// The name as it is written: any case, or a letter.
    pub fn name(self) -> &'m str {
        self.record.name(self.message.text())
    }

    /// The name that a letter stands for, and any known name as RFCs write it; others as they are written.
    pub fn registered_name(self) -> &'m str {
        KnownHeader::find(self.name()).map_or_else(|| self.name(), |known| known.name)
    }

    /// What follows the colon, without the blanks around it. Where the header goes on in other lines, the line ends are
    /// in it, which count as blanks (RFC 3261, section 7.3.1).
    pub fn value(self) -> &'m str {
        self.value_span().of(self.message.text())
    }

    /// The value on one line: where it goes on in another, with one space.
    pub fn unfolded(self) -> Cow<'m, str> {
        unfolded(self.value())
    }

    /// Each of its values, where its grammar is a list with commas; else the one.
    pub fn values(self) -> HeaderValues<'m> {
        HeaderValues::of(self)
    }

    /// Where it is: from its name to the end of its value.
    pub fn span(self) -> Span {
        Span { start: self.record.start, end: self.record.end }
    }

    /// Where its name is.
    pub fn name_span(self) -> Span {
        Span { start: self.record.start, end: self.record.name_end }
    }

    /// Where its value is.
    pub fn value_span(self) -> Span {
        self.record.value_span()
    }

    /// The line and column that it begins at, in the message.
    pub fn position(self) -> Position {
        Position { line: self.record.line, column: 1 }
    }

    /// Whether it has this name: in any case, in its long form or by its letter.
    pub fn is(self, name: &str) -> bool {
        Wanted::new(name).is(self.name())
    }
}

impl fmt::Display for Header<'_> {
    /// Name and value, on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.unfolded())
    }
}

impl fmt::Debug for Header<'_> {
    /// Line and name. The value can hold a key or credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.record.line, self.name())
    }
}

/// The text with one space for each line end and the blanks around it (`LWS` of RFC 3261).
pub(super) fn unfolded(text: &str) -> Cow<'_, str> {
    if !text.contains(['\r', '\n']) {
        return Cow::Borrowed(text);
    }
    let lines = text.split(['\r', '\n']).map(|line| line.trim_matches([' ', '\t']));
    let mut unfolded = String::with_capacity(text.len());
    for line in lines.filter(|line| !line.is_empty()) {
        if !unfolded.is_empty() {
            unfolded.push(' ');
        }
        unfolded.push_str(line);
    }
    Cow::Owned(unfolded)
}

/// What divides words in a header that may go on in other lines.
pub(super) const fn is_space(byte: u8) -> bool {
    is_blank(byte) || matches!(byte, b'\r' | b'\n')
}

/// Without the spaces around it.
pub(super) fn trim_space(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}

/// Headers, in order.
#[derive(Clone)]
pub struct Headers<'m> {
    message: &'m Message<'m>,
    records: slice::Iter<'m, HeaderRecord>,
}

impl<'m> Headers<'m> {
    pub(super) fn new(message: &'m Message<'m>, records: &'m [HeaderRecord]) -> Self {
        Self { message, records: records.iter() }
    }

    /// The first of that name.
    pub(super) fn find_named(mut self, name: &str) -> Option<Header<'m>> {
        let wanted = Wanted::new(name);
        self.find(|header| wanted.is(header.name()))
    }
}

impl<'m> Iterator for Headers<'m> {
    type Item = Header<'m>;

    fn next(&mut self) -> Option<Header<'m>> {
        let record = self.records.find(|record| record.is_header())?;
        Some(Header { message: self.message, record })
    }
}

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
