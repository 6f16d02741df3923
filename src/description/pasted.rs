//! What was copied out of a log, a debugger or a source text: line ends as escapes, quotes around, blanks around `=`.
//!
//! Nothing is unescaped: an escape ends a line where it stands, so bytes and spans remain those of the input.

use memchr::memchr_iter;

use super::joined;
use super::record::LineRecord;
use super::scan::{Scan, record};
use crate::line::LineType;
use crate::line_end::LineEnds;
use crate::syntax::{is_blank, trim_blanks};

/// How a description was cut out of what was pasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub(crate) struct Pasted {
    /// Whether escapes end lines.
    pub(crate) escaped: bool,
    /// Whether quotes around it are left out.
    pub(crate) quoted: bool,
}

/// Whether the description is one line with the escapes of line ends in it, such as `v=0\r\no=- 1 1 …`: the only one that
/// is SDP, or a quoted one where none is.
///
/// Behind one of the escapes must be another line. A backslash before it makes it something else: an escape of an escape.
#[inline]
pub(super) fn has_escapes(lines: &[LineRecord], text: &str) -> bool {
    let mut written = lines.iter().filter(|line| !is_empty(line, text));
    match (written.next(), written.next()) {
        (Some(first), Some(second)) if first.line_type.is_some() && second.line_type.is_some() => false,
        (None, _) => false,
        _ => is_one_line(lines, text),
    }
}

#[cold]
fn is_one_line(lines: &[LineRecord], text: &str) -> bool {
    let mut typed = lines.iter().filter(|line| line.line_type.is_some());
    match (typed.next(), typed.next()) {
        (Some(_), Some(_)) => false,
        (Some(line), None) => has_escape(line, text),
        (None, _) => lines.iter().any(|line| opening(line.text(text)).is_some() && has_escape(line, text)),
    }
}

#[cold]
fn has_escape(line: &LineRecord, text: &str) -> bool {
    let bytes = text.as_bytes().get(..line.end as usize).unwrap_or_default();
    let begins_line = |rest: &[u8]| match rest.trim_ascii_start() {
        [] => line.line_type.is_some(),
        [letter, b'=', ..] => LineType::from_letter(*letter).is_some(),
        _ => false,
    };
    memchr_iter(b'\\', bytes).filter(|&at| at >= line.start as usize).any(|at| {
        let is_escaped = at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'\\');
        let rest = bytes.get(at..).unwrap_or_default();
        let len = LineEnds::Escapes.len_at(rest);
        !is_escaped && len > 0 && begins_line(rest.get(len..).unwrap_or_default())
    })
}

/// Whether nothing is on the line but blanks.
fn is_empty(line: &LineRecord, text: &str) -> bool {
    line.line_type.is_none() && trim_blanks(line.text(text)).is_empty()
}

/// Leaves out of the lines what stands around the description: quotes, and what a structure such as
/// `{"type":"offer","sdp":"…"}` has before and behind them.
#[cold]
pub(super) fn unquote(scan: &mut Scan, text: &str) {
    // Each of joined sessions is a part of the input, which must be the same when it is decoded alone. Behind a line in
    // quotes, `v=` begins another one.
    let is_version = |line: &LineRecord| line.line_type == Some(LineType::Version);
    if joined::starts(&scan.lines).next().is_some() || scan.lines.iter().any(is_version) {
        return;
    }
    let lines = &mut scan.lines;
    let mut before = lines.iter_mut().take_while(|line| line.line_type.is_none());
    let Some((first, quote)) = before.find_map(|line| opening(line.text(text)).map(|quote| (line, quote))) else {
        return;
    };
    let start = first.start as usize + quote;
    *first = record(text, start + 1, first.end as usize);
    scan.is_quoted = true;
    let Some(quote) = text.as_bytes().get(start).copied().map(char::from) else { return };
    for last in lines.iter_mut().rev() {
        let behind = |c: char| matches!(c, '}' | ']' | ')' | ',' | ';' | ' ' | '\t');
        if let Some(inner) = last.text(text).trim_end_matches(behind).strip_suffix(quote) {
            *last = record(text, last.start as usize, last.start as usize + inner.len());
            return;
        }
        if last.line_type.is_some() {
            return;
        }
    }
}

/// Where the quote is that a description begins behind: before the first line, or anywhere before `v=`.
fn opening(line: &str) -> Option<usize> {
    let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
    match line.as_bytes().get(blanks..)? {
        [b'"' | b'\'' | b'`', letter, b'=', ..] if LineType::from_letter(*letter).is_some() => Some(blanks),
        _ => QUOTED_VERSIONS.iter().filter_map(|version| line.find(version)).min(),
    }
}

const QUOTES: [char; 3] = ['"', '\'', '`'];
const QUOTED_VERSIONS: [&str; 3] = ["\"v=", "'v=", "`v="];

/// Whether what stands before a line is quotes, and what belongs to them.
pub(super) fn is_quotes(before: &str) -> bool {
    before.ends_with(QUOTES)
}

/// A line with blanks before its `=`: `v = 0`. Those behind it belong to them.
///
/// Gives the type and how far the value is from the letter; at most 255 bytes.
#[cold]
pub(super) fn spaced(line: &[u8]) -> Option<(LineType, u8)> {
    let (letter, rest) = line.split_first()?;
    let line_type = LineType::from_letter(*letter)?;
    let equals = rest.iter().position(|&byte| !is_blank(byte))?;
    let value = rest.get(equals..)?.strip_prefix(b"=")?;
    let blanks = value.iter().position(|&byte| !is_blank(byte)).unwrap_or(value.len());
    Some((line_type, u8::try_from(1 + equals + 1 + blanks).ok()?))
}
