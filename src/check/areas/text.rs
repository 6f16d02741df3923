//! Line ends, blank lines, and characters.

use alloc::format;

use crate::attribute::AttributeId;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::{Line, SessionDescription, Span};

pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    check_line_ends(description, findings);
    check_blank_lines(description, findings);
    check_characters(description, findings);
    if !description.following_text().is_empty() {
        let end = description.end();
        findings.add(&rules::JOINED_SESSIONS, Span::new(end, end), || "another session begins here, expected one");
    }
}

/// One finding for the ends of all lines, at the first that is not CRLF; and one for the last line.
fn check_line_ends<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let ends = description.lines().map(|line| (line.written_end(), end_of(line)));
    if let Some((at, _)) = ends.clone().find(|(_, end)| *end == LineEnd::Escape) {
        findings.add(
            &rules::ESCAPED_LINE_ENDS,
            Span::new(at, at + 2),
            || "lines end with a backslash and letters, expected CRLF",
        );
        return;
    }
    if let Some((at, end)) = ends.clone().find(|(_, end)| !matches!(end, LineEnd::CrLf | LineEnd::None)) {
        let name = if end == LineEnd::Lf { "LF" } else { "CR" };
        let is_mixed = ends.clone().any(|(_, other)| other != end && other != LineEnd::None);
        findings.add(&rules::LINE_END, Span::new(at, at + 1), || {
            if is_mixed {
                format!("lines end in several ways, this one with {name} alone, expected CRLF")
            } else {
                format!("lines end with {name}, expected CRLF")
            }
        });
    }
    // A quote behind the last end is no line.
    if let Some((at, LineEnd::None)) = description
        .lines()
        .next_back()
        .filter(|last| !(last.is_blank() && last.is_cut()))
        .map(|line| (line.written_end(), end_of(line)))
    {
        findings.add(&rules::NO_LAST_LINE_END, Span::new(at, at), || "the last line has no end, expected CRLF");
    }
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    CrLf,
    Lf,
    Cr,
    /// `\r\n`, letter by letter.
    Escape,
    None,
}

fn end_of(line: Line<'_>) -> LineEnd {
    match line.line_end().as_bytes() {
        [b'\r', b'\n'] => LineEnd::CrLf,
        [b'\n'] => LineEnd::Lf,
        [b'\r'] => LineEnd::Cr,
        [b'\\', ..] => LineEnd::Escape,
        _ => LineEnd::None,
    }
}

fn check_blank_lines<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let last = description.lines().rfind(|line| !line.is_blank()).map_or(0, Line::number);
    for line in description.lines().filter(|line| line.is_blank() && !line.is_cut()) {
        if line.number() < last {
            findings.add(&rules::BLANK_LINE, line.span(), || "a blank line stands between others, expected none");
        } else {
            findings.add(&rules::TRAILING_BLANK_LINE, line.span(), || "a blank line stands at the end, expected none");
        }
    }
}

fn check_characters<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let text = description.text();
    for line in description.lines() {
        let is_control = |byte: u8| byte.is_ascii_control() && byte != b'\t';
        if let Some(at) = line.text().bytes().position(is_control) {
            let at = line.span().start as usize + at;
            let code = text.as_bytes().get(at).copied().unwrap_or_default();
            findings.add(&rules::CONTROL_CHARACTER, Span::new(at, at + 1), || {
                format!("found the character {code:#04x}, which no line has")
            });
        }
    }
    if !description.has_attribute(AttributeId::Charset) {
        let mut latin1 = description.latin1_lines().into_iter().peekable();
        for line in description.lines() {
            if latin1.next_if_eq(&line.index()).is_some() {
                findings.add(&rules::NOT_UTF_8, line.span(), || "the line is not UTF-8; it is shown as Latin-1");
            }
        }
    }
}
