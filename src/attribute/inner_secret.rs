//! Keys and passwords in text that is no line of its own: lines that run together, lines with quotes before them.

use super::{AttributeId, holds_secret};
use crate::line::LineType;
use crate::syntax::trim_blanks;

/// What stands before a key or password wherever it is, in any case, and what that is: hardly anything else does. So a
/// line that lost its `a=` shows no key either, nor one with `=` in the place of the colon.
const BEFORE_KEYS: [(&str, InnerKind); 3] = [
    ("inline:", InnerKind::Inline),
    ("ice-pwd:", InnerKind::Attribute(AttributeId::IcePwd)),
    ("ice-pwd=", InnerKind::Attribute(AttributeId::IcePwd)),
];

/// What `k=` gives a key by, behind a letter in either case. Only what is hardly ever found in other text.
const KEY_METHODS: [&str; 2] = ["clear:", "base64:"];

/// The first key or password that stands in a text behind the beginning of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InnerSecret<'t> {
    /// What stands before that line, or before a word such as `inline:`.
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
        let word = find_word(text);
        // A line that begins behind the word is not the first.
        let searched = word.and_then(|(_, end, _)| text.get(..end)).unwrap_or(text);
        Self::find_line(text, searched).or_else(|| {
            let (start, end, kind) = word?;
            Self::at(text, start, end, kind)
        })
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

/// Where the first of the words before keys begins and ends, and what is behind it.
fn find_word(text: &str) -> Option<(usize, usize, InnerKind)> {
    memchr::memchr2_iter(b':', b'=', text.as_bytes()).map(|at| at + 1).find_map(|end| {
        BEFORE_KEYS.into_iter().find_map(|(word, kind)| {
            let start = end.checked_sub(word.len())?;
            text.get(start..end)?.eq_ignore_ascii_case(word).then_some((start, end, kind))
        })
    })
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
            ("a=sendrecv:a=ice-pwdx:y z=ice-pw:", None),
            ("k=prompt k=uri:x clear:x", None),
            ("b=ICE-pwd:x", Some(("b=", "ICE-pwd:", "x"))),
            ("ice-pwd=x inline:y", Some(("", "ice-pwd=", "x inline:y"))),
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
