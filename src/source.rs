//! What is decoded: the input as text, without losing a byte of it.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// The byte order mark, which some editors put before UTF-8.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Whether a line ends here.
#[inline]
const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// What can be decoded: text or bytes, borrowed or owned. Made by `into()` from any of them.
#[derive(Clone)]
pub struct Body<'a>(Kind<'a>);

#[derive(Clone)]
enum Kind<'a> {
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

/// A row `&'a str => Text Cow::Borrowed;` becomes `impl From<&'a str> for Body<'a>`, with the value wrapped in both.
macro_rules! bodies {
    ($( $type:ty => $kind:ident $wrap:expr; )+) => { $(
        impl<'a> From<$type> for Body<'a> {
            #[inline]
            fn from(body: $type) -> Self {
                Self(Kind::$kind($wrap(body)))
            }
        }
    )+ };
}

bodies! {
    &'a str => Text Cow::Borrowed;
    &'a String => Text |body: &'a String| Cow::Borrowed(body.as_str());
    String => Text Cow::Owned;
    Cow<'a, str> => Text core::convert::identity;
    &'a [u8] => Bytes Cow::Borrowed;
    &'a Vec<u8> => Bytes |body: &'a Vec<u8>| Cow::Borrowed(body.as_slice());
    Vec<u8> => Bytes Cow::Owned;
    Cow<'a, [u8]> => Bytes core::convert::identity;
}

impl<'a, const N: usize> From<&'a [u8; N]> for Body<'a> {
    fn from(body: &'a [u8; N]) -> Self {
        Self::from(body.as_slice())
    }
}

impl fmt::Debug for Body<'_> {
    /// How long it is. A body can hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}

impl<'a> Body<'a> {
    pub(crate) fn len(&self) -> usize {
        match &self.0 {
            Kind::Text(text) => text.len(),
            Kind::Bytes(bytes) => bytes.len(),
        }
    }

    #[inline]
    pub(crate) fn into_input(self) -> Input<'a> {
        match self.0 {
            Kind::Text(text) => Input::from_text(text),
            Kind::Bytes(bytes) => Input::from_bytes(bytes),
        }
    }
}

/// The input: its text, and its bytes where they are not that text.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Input<'a> {
    pub(crate) text: Cow<'a, str>,
    /// The input where it is not UTF-8: boxed, as it seldom is, and the smaller a description is, the faster it moves.
    pub(crate) raw: Option<Box<Cow<'a, [u8]>>>,
}

impl<'a> Input<'a> {
    #[inline]
    pub(crate) fn from_text(text: Cow<'a, str>) -> Self {
        Self { text, raw: None }
    }

    #[inline]
    pub(crate) fn from_bytes(bytes: Cow<'a, [u8]>) -> Self {
        match bytes {
            Cow::Borrowed(bytes) => match core::str::from_utf8(bytes) {
                Ok(text) => Self::from_text(Cow::Borrowed(text)),
                Err(_) => Self::mixed(Cow::Borrowed(bytes)),
            },
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Self::from_text(Cow::Owned(text)),
                Err(error) => Self::mixed(Cow::Owned(error.into_bytes())),
            },
        }
    }

    #[cold]
    fn mixed(bytes: Cow<'a, [u8]>) -> Self {
        Self { text: Cow::Owned(to_text(&bytes)), raw: Some(Box::new(bytes)) }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text is the input as it came.
    pub(crate) fn is_utf8(&self) -> bool {
        self.raw.is_none()
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.raw.as_ref().map_or(self.text.as_bytes(), |raw| raw)
    }

    /// The bytes of a place of the text, each of them asked for in its order.
    #[cfg(feature = "sip")]
    pub(crate) fn raw_offsets(&self) -> RawOffsets<'_> {
        RawOffsets::of(self.raw.as_ref().map(|raw| &***raw))
    }

    /// The place of the text that the byte of the input at `raw` is at. What lies before it and behind it are texts of
    /// their own from now on, so that a line that it stands in is read as two.
    ///
    /// Inside of a character it is where that begins.
    #[cfg(any(feature = "sip", feature = "serde"))]
    pub(crate) fn cut_at(&mut self, raw: usize) -> usize {
        let Some(bytes) = &self.raw else {
            return (0..=raw.min(self.text.len())).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0);
        };
        let (head, tail) = bytes.split_at_checked(raw).unwrap_or((bytes, &[]));
        let mut text = to_text(head);
        let len = text.len();
        let is_inside = !head.last().copied().is_none_or(is_line_end) && !tail.first().copied().is_none_or(is_line_end);
        if is_inside {
            push_text(&mut text, tail);
            self.text = Cow::Owned(text);
        }
        len
    }

    pub(crate) fn into_owned(self) -> Input<'static> {
        Input {
            text: Cow::Owned(self.text.into_owned()),
            raw: self.raw.map(|raw| Box::new(Cow::Owned(raw.into_owned()))),
        }
    }
}

/// Line by line: UTF-8 where the line is UTF-8, Latin-1 where it is not. Line ends are the same in both.
fn to_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let bytes = match bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()) {
        Some(rest) => {
            text.push_str(BYTE_ORDER_MARK);
            rest
        }
        None => bytes,
    };
    push_text(&mut text, bytes);
    text
}

fn push_text(text: &mut String, bytes: &[u8]) {
    for line in bytes.split_inclusive(|&byte| is_line_end(byte)) {
        match core::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) => text.extend(line.iter().copied().map(char::from)),
        }
    }
}

/// How many bytes of `raw` the first `len` bytes of its text stand for.
pub(crate) fn raw_len(raw: &[u8], len: usize) -> usize {
    RawOffsets::of(Some(raw)).at(len)
}

/// Finds places of the text in the bytes of the input: asked for in their order, all of them cost one pass.
pub(crate) struct RawOffsets<'i> {
    /// The bytes that are left, from the start of a line on; nothing where the text is the input.
    rest: Option<&'i [u8]>,
    /// Where they begin in the text, and in the input.
    text: usize,
    raw: usize,
}

impl<'i> RawOffsets<'i> {
    fn of(raw: Option<&'i [u8]>) -> Self {
        let behind_mark = raw.and_then(|raw| raw.strip_prefix(BYTE_ORDER_MARK.as_bytes()));
        let start = if behind_mark.is_some() { BYTE_ORDER_MARK.len() } else { 0 };
        Self { rest: behind_mark.or(raw), text: start, raw: start }
    }

    /// The byte of the input at a place of the text.
    pub(crate) fn at(&mut self, text: usize) -> usize {
        let Some(mut rest) = self.rest else { return text };
        while let Some(line) = rest.split_inclusive(|&byte| is_line_end(byte)).next() {
            let len = text_len(line);
            if self.text + len > text {
                return self.raw + raw_len_in_line(line, text.saturating_sub(self.text));
            }
            self.text += len;
            self.raw += line.len();
            rest = rest.get(line.len()..).unwrap_or_default();
            self.rest = Some(rest);
        }
        self.raw
    }
}

/// How many bytes of a line the first `len` bytes of its text stand for.
fn raw_len_in_line(line: &[u8], len: usize) -> usize {
    if core::str::from_utf8(line).is_ok() {
        return len;
    }
    let ends = line.iter().scan(0, |end, &byte| {
        *end += char::from(byte).len_utf8();
        Some(*end)
    });
    ends.take_while(|&end| end <= len).count()
}

/// How long a line is as text.
fn text_len(line: &[u8]) -> usize {
    match core::str::from_utf8(line) {
        Ok(line) => line.len(),
        Err(_) => line.iter().map(|&byte| char::from(byte).len_utf8()).sum(),
    }
}
