//! One pass over the text: lines, their letters, the names of attributes.

use alloc::vec::Vec;

use memchr::{memchr_iter, memchr2, memchr2_iter};

use super::pasted::{self, Pasted};
use super::place::Extent;
use super::record::{LineRecord, PREFIX};
use crate::attribute::AttributeId;
use crate::line::LineType;
use crate::line_end::LineEnds;
use crate::source::{BYTE_ORDER_MARK, Input};
use crate::span::offset;

/// There are more lines than allowed.
pub(crate) struct TooManyLines;

/// All lines of an input, those of joined sessions included.
pub(crate) struct Scan {
    pub(super) lines: Vec<LineRecord>,
    pub(super) line_ends: LineEnds,
    /// Whether quotes around the description were left out of its lines.
    pub(super) is_quoted: bool,
    /// What of the text was cut.
    pub(super) extent: Extent,
}

impl Scan {
    /// Whether any line is an SDP line.
    #[inline]
    pub(crate) fn has_sdp(&self) -> bool {
        self.lines.iter().any(|line| line.line_type.is_some())
    }
}

/// Cuts a part of the text into lines; where it is pasted text, at the escapes of line ends, and without the quotes around it.
///
/// Whether it is pasted text is looked for, or known.
#[inline]
pub(crate) fn scan(
    input: &Input<'_>,
    extent: Extent,
    limit: usize,
    known: Option<Pasted>,
) -> Result<Scan, TooManyLines> {
    let text = extent.of(input.text());
    let mut scan = scan_lines(text, limit)?;
    let is_escaped = known.map_or_else(|| pasted::has_escapes(&scan.lines, text), |known| known.escaped);
    // Lines that are not UTF-8 are told by the ends that are characters.
    if is_escaped && input.is_utf8() {
        scan = scan_escapes(text, limit)?;
    }
    if scan.lines.first().is_some_and(|line| line.line_type.is_none()) && known.is_none_or(|known| known.quoted) {
        pasted::unquote(&mut scan, text);
    }
    if extent.start > 0 {
        for line in &mut scan.lines {
            line.move_on(extent.start);
        }
    }
    Ok(Scan { extent, ..scan })
}

/// Cuts the text at CRLF and LF, and at CR where one is found that no LF follows.
///
/// Everything is linear in the text, and memory is asked for once: the line ends are counted before.
fn scan_lines(text: &str, limit: usize) -> Result<Scan, TooManyLines> {
    let bytes = text.as_bytes();
    let carriage_returns = memchr_iter(b'\r', bytes).count();
    let expected = if carriage_returns > 0 { carriage_returns } else { memchr_iter(b'\n', bytes).count() };
    let mut scanner = Scanner::new(text, expected, limit);
    let mut pairs = 0;
    for line_feed in memchr_iter(b'\n', bytes) {
        let is_pair = line_feed > scanner.start && bytes.get(line_feed - 1) == Some(&b'\r');
        pairs += usize::from(is_pair);
        scanner.line(line_feed - usize::from(is_pair), line_feed + 1)?;
    }
    // A CR without LF was passed over: cut again, slower.
    if pairs == carriage_returns { scanner.finish() } else { scan_any(text, limit) }
}

/// The same for text in which a lone CR ends a line too.
#[cold]
fn scan_any(text: &str, limit: usize) -> Result<Scan, TooManyLines> {
    let bytes = text.as_bytes();
    let mut scanner = Scanner::new(text, memchr2_iter(b'\r', b'\n', bytes).count(), limit);
    while let Some(len) = bytes.get(scanner.start..).and_then(|rest| memchr2(b'\r', b'\n', rest)) {
        let end = scanner.start + len;
        let is_pair = bytes.get(end..).is_some_and(|rest| rest.starts_with(b"\r\n"));
        scanner.line(end, end + 1 + usize::from(is_pair))?;
    }
    scanner.finish()
}

/// The same for text in which the escapes of line ends are line ends.
#[cold]
fn scan_escapes(text: &str, limit: usize) -> Result<Scan, TooManyLines> {
    let bytes = text.as_bytes();
    let mut scanner = Scanner::new(text, memchr_iter(b'\\', bytes).count(), limit);
    loop {
        let end = LineEnds::Escapes.line_end(bytes, scanner.start);
        let len = LineEnds::Escapes.len_at(bytes.get(end..).unwrap_or_default());
        if len == 0 {
            return scanner.finish().map(|scan| Scan { line_ends: LineEnds::Escapes, ..scan });
        }
        scanner.line(end, end + len)?;
    }
}

struct Scanner<'t> {
    text: &'t str,
    /// Where the next line starts.
    start: usize,
    lines: Vec<LineRecord>,
    limit: usize,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, line_ends: usize, limit: usize) -> Self {
        let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        // CRLF counts twice where lines end in several ways, so this is memory only; the limit is held line by line.
        Self { text, start, lines: Vec::with_capacity(line_ends.min(limit) + 1), limit }
    }

    /// The line up to `end`; `next` is where the next one starts.
    #[inline]
    fn line(&mut self, end: usize, next: usize) -> Result<(), TooManyLines> {
        if self.lines.len() >= self.limit {
            return Err(TooManyLines);
        }
        let start = core::mem::replace(&mut self.start, next);
        self.lines.push(record(self.text, start, end));
        Ok(())
    }

    fn finish(mut self) -> Result<Scan, TooManyLines> {
        if self.start < self.text.len() {
            self.line(self.text.len(), self.text.len())?;
        }
        Ok(Scan { lines: self.lines, line_ends: LineEnds::Characters, is_quoted: false, extent: Extent::default() })
    }
}

/// What a line is.
#[inline]
pub(super) fn record(text: &str, start: usize, end: usize) -> LineRecord {
    // Of bytes, as no letter is asked whether it is whole: a line and a name end before one of ASCII.
    let line = text.as_bytes().get(start..end).unwrap_or_default();
    let (name_end, attribute, line_type) = match line {
        [b'a', b'=', name_and_value @ ..] => {
            let name_end = colon(name_and_value);
            let name = name_and_value.get(..name_end).unwrap_or_default();
            (2 + name_end, AttributeId::from_name_between_blanks(name), Some(LineType::Attribute))
        }
        [letter, b'=', ..] => (0, None, LineType::from_letter(*letter)),
        [b' ' | b'\t' | 0xef, ..] => return indented(text, start, end),
        [_, b' ' | b'\t', ..] => return spaced(text, start, end),
        _ => (0, None, None),
    };
    LineRecord {
        start: offset(start),
        end: offset(end),
        name_end: offset(start + name_end),
        attribute,
        line_type,
        prefix: PREFIX,
    }
}

/// A line that is none, or one with blanks before its `=`.
#[cold]
fn spaced(text: &str, start: usize, end: usize) -> LineRecord {
    let line = text.get(start..end).unwrap_or_default();
    let Some((line_type, prefix)) = pasted::spaced(line.as_bytes()) else { return no_line(start, end) };
    let value_start = start + usize::from(prefix);
    let value = text.as_bytes().get(value_start..end).unwrap_or_default();
    let (name_end, attribute) = match line_type {
        LineType::Attribute => {
            let name_end = colon(value);
            let name = value.get(..name_end).unwrap_or_default();
            (value_start + name_end, AttributeId::from_name_between_blanks(name))
        }
        _ => (start, None),
    };
    LineRecord { name_end: offset(name_end), attribute, line_type: Some(line_type), prefix, ..no_line(start, end) }
}

/// A line that is no SDP line.
fn no_line(start: usize, end: usize) -> LineRecord {
    let (start, end) = (offset(start), offset(end));
    LineRecord { start, end, name_end: start, attribute: None, line_type: None, prefix: PREFIX }
}

/// A line with blanks before it, or a byte order mark, is what stands behind them.
#[cold]
fn indented(text: &str, start: usize, end: usize) -> LineRecord {
    let line = text.get(start..end).unwrap_or_default();
    let inner = line.trim_start_matches([' ', '\t', '\u{feff}']);
    if inner.len() < line.len() {
        let record = record(text, end - inner.len(), end);
        // Only a letter and `=` make it a line of its own; anything else stays whole.
        if record.line_type.is_some() {
            return record;
        }
    }
    no_line(start, end)
}

/// Where the name of an attribute ends.
///
/// Names are short and of many lengths: eight bytes at a time cost one wrong guess of the processor, not one a byte.
#[inline]
fn colon(attribute: &[u8]) -> usize {
    const LOW: u64 = u64::from_le_bytes([0x01; 8]);
    const COLONS: u64 = u64::from_le_bytes([b':'; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let mut rest = attribute;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        // A byte of `differs` is zero where a colon is; the lowest set bit of `hits` marks the first such byte.
        let differs = u64::from_le_bytes(*word) ^ COLONS;
        let hits = differs.wrapping_sub(LOW) & !differs & HIGH;
        if hits != 0 {
            return attribute.len() - rest.len() + (hits.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    let tail = rest.iter().position(|&byte| byte == b':').unwrap_or(rest.len());
    attribute.len() - rest.len() + tail
}
