//! Keys and passwords in text that is no line of its own: lines that run together, lines with quotes before them.

use super::{AttributeId, holds_secret};
use crate::line::LineType;
use crate::syntax::trim_blanks;

/// Before a key of `crypto`; in any case.
const BEFORE_KEY: &str = "inline:";

/// What `k=` gives a key by, behind a letter in either case. Only what is hardly ever found in other text.
const KEY_METHODS: [&str; 2] = ["clear:", "base64:"];

/// The first key or password that stands in a text behind the beginning of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InnerSecret<'t> {
    /// What stands before that line, or before `inline:`.
    pub(crate) before: &'t str,
    /// From there on, to the end of the text.
    pub(crate) line: &'t str,
    /// What begins there.
    pub(crate) kind: InnerKind,
    /// What follows `a=ice-pwd:`, `k=` or `inline:`, to the end of the text.
    pub(crate) value: &'t str,
}

/// What a key or password is the value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InnerKind {
    Attribute(AttributeId),
    /// `k=`
    Key,
    /// `inline:`
    Inline,
}

impl<'t> InnerSecret<'t> {
    /// Reads the text up to the secret once: each `a=` is asked for what stands up to the next one.
    pub(crate) fn find(text: &'t str) -> Option<Self> {
        let inline = behind_inline(text);
        // A line that begins behind `inline:` is not the first.
        let searched = inline.and_then(|end| text.get(..end)).unwrap_or(text);
        let line = Self::find_line(text, searched);
        line.or_else(|| Self::at(text, inline? - BEFORE_KEY.len(), inline?, InnerKind::Inline))
    }

    fn find_line(text: &'t str, searched: &str) -> Option<Self> {
        let mut lines = beginnings(searched).peekable();
        while let Some((start, line_type, value)) = lines.next() {
            let end = lines.peek().map_or(searched.len(), |(start, ..)| *start);
            let line = searched.get(value..end).unwrap_or_default();
            if line_type == LineType::Key {
                if KEY_METHODS.iter().any(|method| starts_with(line, method)) {
                    return Self::at(text, start, value, InnerKind::Key);
                }
            } else if let Some((name, inner)) = line.split_once(':') {
                let id = AttributeId::from_name_in_any_case(trim_blanks(name));
                if let Some(id) = id.filter(|id| holds_secret(*id, Some(inner))) {
                    return Self::at(text, start, value + name.len() + 1, InnerKind::Attribute(id));
                }
            }
        }
        None
    }

    fn at(text: &'t str, start: usize, value: usize, kind: InnerKind) -> Option<Self> {
        let (before, line) = text.split_at_checked(start)?;
        Some(Self { before, line, kind, value: text.get(value..)? })
    }
}

/// Where in a text an `a=` or `k=` begins, which of them, and where what follows begins, without blanks.
fn beginnings(text: &str) -> impl Iterator<Item = (usize, LineType, usize)> + '_ {
    memchr::memchr_iter(b'=', text.as_bytes()).filter_map(|equals| {
        let before = text.get(..equals)?.trim_end_matches([' ', '\t']);
        let line_type = LineType::from_letter(before.bytes().next_back()?.to_ascii_lowercase())?;
        let value = text.get(equals + 1..)?;
        let blanks = value.len() - value.trim_start_matches([' ', '\t']).len();
        let is_asked = matches!(line_type, LineType::Attribute | LineType::Key);
        is_asked.then_some((before.len() - 1, line_type, equals + 1 + blanks))
    })
}

/// Where the first `inline:` ends.
fn behind_inline(text: &str) -> Option<usize> {
    let ends_so = |end: usize| text.get(end.checked_sub(BEFORE_KEY.len())?..end);
    memchr::memchr_iter(b':', text.as_bytes())
        .map(|colon| colon + 1)
        .find(|end| ends_so(*end).is_some_and(|word| word.eq_ignore_ascii_case(BEFORE_KEY)))
}

fn starts_with(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&str, &str, &str)> {
        let secret = InnerSecret::find(text)?;
        Some((secret.before, secret.line.strip_suffix(secret.value)?, secret.value))
    }

    #[test]
    fn beginnings_of_lines_with_a_key() {
        for (text, expected) in [
            ("0 PCMU/8000 a=ice-pwd:x", Some(("0 PCMU/8000 ", "a=ice-pwd:", "x"))),
            ("> A = ICE-PWD : x", Some(("> ", "A = ICE-PWD :", " x"))),
            ("xyza=ice-pwd:x a=crypto:y", Some(("xyz", "a=ice-pwd:", "x a=crypto:y"))),
            ("a=ptime:20 a=ssrc:1 ice-pwd:x", Some(("a=ptime:20 ", "a=ssrc:", "1 ice-pwd:x"))),
            ("a=candidate:1 a=x:password k=CLEAR:x", Some(("a=candidate:1 a=x:password ", "k=", "CLEAR:x"))),
            ("a=x:Inline:y a=crypto:z", Some(("a=x:", "Inline:", "y a=crypto:z"))),
            ("> a=crypto:1 X inline:y", Some(("> ", "a=crypto:", "1 X inline:y"))),
            ("é=inline:", Some(("é=", "inline:", ""))),
            ("a=ice-pwd", None),
            ("a=sendrecv:a=ice-pwdx:y z=ice-pwd:", None),
            ("k=prompt k=uri:x ice-pwd:x clear:x", None),
            ("= a= k= : line:", None),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn many_beginnings_take_their_time_once() {
        for text in ["a=", "a=x:", "a=candidate:1 ", "k=", "a =   ", "inlin:", "a=ssrc:1 ssrc:1 "] {
            assert_eq!(found(&text.repeat(200_000)), None, "{text}");
        }
    }
}
