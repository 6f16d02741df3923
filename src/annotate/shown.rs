//! Text as it can be shown in a line of a terminal.

use alloc::borrow::Cow;

/// The text, with a visible sign for each control character: nothing that is decoded moves a cursor or rings a bell.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    if may_hold_control(text) { Cow::Owned(text.chars().map(visible).collect()) } else { Cow::Borrowed(text) }
}

/// Told by single bytes, which is quick: C0, DEL, and the first byte of C1 in UTF-8, which others have as well.
fn may_hold_control(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' || matches!(byte, 0x7f | 0xc2))
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
