//! The values of headers, those of a list one by one.

use alloc::borrow::Cow;
use core::fmt;

use super::header::{Header, Headers, is_space, trim_space, unfolded};
use super::header_name::{List, Wanted};
use super::start_line::is_token_char;
use crate::syntax::len_before;
use crate::{Position, Span};

/// One value of a header: all of it, or what stands between two commas of a list.
///
/// ```text
/// header-value *(COMMA header-value)    ; RFC 3261, section 7.3.1
/// ```
///
/// Commas in quotes and in angle brackets divide nothing. Of challenges in one header, each is a value.
#[derive(Clone, Copy)]
pub struct HeaderValue<'m> {
    header: Header<'m>,
    text: &'m str,
}

impl<'m> HeaderValue<'m> {
    /// The header that it stands in.
    pub fn header(self) -> Header<'m> {
        self.header
    }

    /// As it is written, without the blanks around it. Where it goes on in another line, the line end is in it.
    pub fn text(self) -> &'m str {
        self.text
    }

    /// On one line: where it goes on in another, with one space.
    pub fn unfolded(self) -> Cow<'m, str> {
        unfolded(self.text)
    }

    /// Where it is in the message.
    pub fn span(self) -> Span {
        Span::of_part(self.header.message.text(), self.text)
    }

    /// The line and column that it begins at, in the message.
    pub fn position(self) -> Position {
        self.header.message.position(self.span())
    }
}

impl fmt::Display for HeaderValue<'_> {
    /// On one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.unfolded())
    }
}

impl fmt::Debug for HeaderValue<'_> {
    /// Where it is. It can hold a key or credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, {:?}", self.header, self.span())
    }
}

/// The values of one header, or of all headers of a name, in order.
#[derive(Clone)]
pub struct HeaderValues<'m> {
    /// Those of which no value was given out.
    headers: Option<(Headers<'m>, Wanted<'m>)>,
    list: List,
    /// The one that values are given out of, and what is left of it.
    current: Option<(Header<'m>, &'m str)>,
}

impl<'m> HeaderValues<'m> {
    pub(super) fn of(header: Header<'m>) -> Self {
        let list = Wanted::new(header.name()).list();
        Self { headers: None, list, current: Some((header, header.value())) }
    }

    pub(super) fn named(headers: Headers<'m>, name: &'m str) -> Self {
        let wanted = Wanted::new(name);
        Self { headers: Some((headers, wanted)), list: wanted.list(), current: None }
    }
}

impl<'m> Iterator for HeaderValues<'m> {
    type Item = HeaderValue<'m>;

    fn next(&mut self) -> Option<HeaderValue<'m>> {
        loop {
            let Some((header, rest)) = self.current else {
                let (headers, wanted) = self.headers.as_mut()?;
                let header = headers.find(|header| wanted.is(header.name()))?;
                self.current = Some((header, header.value()));
                continue;
            };
            let len = match self.list {
                List::No => {
                    self.current = None;
                    return Some(HeaderValue { header, text: rest });
                }
                List::Commas => value_len(rest),
                List::Challenges => challenge_len(rest),
            };
            let (value, rest) = rest.split_at_checked(len).unwrap_or((rest, ""));
            self.current = rest.get(1..).map(|rest| (header, rest));
            let text = trim_space(value);
            // An empty element says nothing: `Via: ,` has no value.
            if !text.is_empty() {
                return Some(HeaderValue { header, text });
            }
        }
    }
}

impl fmt::Debug for HeaderValues<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Up to the comma that divides values. What opens and is not closed reaches to the end.
fn value_len(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    let mut is_quoted = false;
    let mut is_in_brackets = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => {
                bytes.next();
            }
            b'"' => is_quoted = !is_quoted,
            b'<' if !is_quoted => is_in_brackets = true,
            b'>' if !is_quoted => is_in_brackets = false,
            b',' if !is_quoted && !is_in_brackets => return at,
            _ => {}
        }
    }
    text.len()
}

/// Up to the comma that the next challenge stands behind: `Digest realm="a", nonce="1", Digest realm="b"`.
fn challenge_len(text: &str) -> usize {
    let mut len = len_before(text, b',');
    while let Some(rest) = text.get(len + 1..).filter(|rest| !begins_challenge(rest)) {
        len += 1 + len_before(rest, b',');
    }
    len
}

/// Whether a scheme stands there, and the name of a parameter with its `=` behind it.
///
/// ```text
/// challenge = auth-scheme LWS auth-param *(COMMA auth-param)
/// ```
fn begins_challenge(text: &str) -> bool {
    let (scheme, behind) = word(trim_start(text));
    let parameter = trim_start(behind);
    let is_apart = parameter.len() < behind.len();
    let (name, behind) = word(parameter);
    !scheme.is_empty() && is_apart && !name.is_empty() && trim_start(behind).starts_with('=')
}

/// The characters of a `token`, and what follows them.
fn word(text: &str) -> (&str, &str) {
    let len = text.bytes().take_while(|&byte| is_token_char(byte)).count();
    text.split_at_checked(len).unwrap_or((text, ""))
}

fn trim_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| u8::try_from(c).is_ok_and(is_space))
}
