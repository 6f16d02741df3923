//! Text as it can be shown in a line of a terminal.

use alloc::borrow::Cow;

/// The text, with a visible sign for each character that would do something instead of being seen: nothing that is
/// decoded moves a cursor, rings a bell or turns the direction of writing.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    if may_act(text) { Cow::Owned(text.chars().map(visible).collect()) } else { Cow::Borrowed(text) }
}

/// Told by single bytes, which is quick: C0, DEL, and the bytes that begin the others in UTF-8, and more besides.
fn may_act(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef))
}

/// The picture that Unicode has for a control character, or the sign for what cannot be shown.
fn visible(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32('\u{2400}' as u32 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        // C1; marks of direction; line and paragraph ends; embeddings, overrides and isolates of direction; the byte
        // order mark.
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
