//! The input as text, without losing a byte of it.

use alloc::borrow::Cow;
use alloc::string::String;

/// The byte order mark, which some editors put before UTF-8.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Whether a line ends here.
#[inline]
const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// Where a description begins in the input that it was decoded from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Place {
    /// Lines before it.
    pub(super) lines: u32,
    /// Bytes of the input before it.
    pub(super) bytes: usize,
    /// Bytes of the input's text before it.
    pub(super) text: u32,
}

/// The input: its text, and its bytes where they are not that text.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Input<'a> {
    pub(super) text: Cow<'a, str>,
    /// The input where it is not UTF-8.
    pub(super) raw: Option<Cow<'a, [u8]>>,
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
        Self { text: Cow::Owned(to_text(&bytes)), raw: Some(bytes) }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the text is the input as it came.
    pub(super) fn is_utf8(&self) -> bool {
        self.raw.is_none()
    }

    #[inline]
    pub(super) fn bytes(&self) -> &[u8] {
        self.raw.as_deref().unwrap_or(self.text.as_bytes())
    }

    pub(super) fn into_owned(self) -> Input<'static> {
        Input { text: Cow::Owned(self.text.into_owned()), raw: self.raw.map(|raw| Cow::Owned(raw.into_owned())) }
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
    for line in bytes.split_inclusive(|&byte| is_line_end(byte)) {
        match core::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) => text.extend(line.iter().copied().map(char::from)),
        }
    }
    text
}

/// How many bytes of `raw` the first `len` bytes of its text stand for. A line ends there in both.
pub(super) fn raw_len(raw: &[u8], len: usize) -> usize {
    let has_mark = raw.starts_with(BYTE_ORDER_MARK.as_bytes());
    let (mark, lines) = raw.split_at_checked(if has_mark { BYTE_ORDER_MARK.len() } else { 0 }).unwrap_or_default();
    let mut in_text = mark.len();
    let mut in_raw = mark.len();
    for line in lines.split_inclusive(|&byte| is_line_end(byte)) {
        if in_text >= len {
            break;
        }
        in_text += text_len(line);
        in_raw += line.len();
    }
    in_raw
}

/// How long a line is as text.
fn text_len(line: &[u8]) -> usize {
    match core::str::from_utf8(line) {
        Ok(line) => line.len(),
        Err(_) => line.iter().map(|&byte| char::from(byte).len_utf8()).sum(),
    }
}
