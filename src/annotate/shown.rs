//! Text as it can be shown in a line of a terminal.

use alloc::borrow::Cow;

/// The text, with a visible sign for each control character: nothing that is decoded moves a cursor or rings a bell.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_control) {
        Cow::Owned(text.chars().map(visible).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The picture that Unicode has for a control character.
fn visible(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32('\u{2400}' as u32 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
