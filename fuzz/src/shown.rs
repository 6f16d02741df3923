//! What may be printed.

/// Panics where something in the text would act instead of being seen: move the cursor, ring a bell, turn the direction
/// of writing. The ends of lines may.
pub(crate) fn assert_moves_no_cursor(text: &str) {
    let acts = |c: char| match c {
        '\n' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        c => c.is_control(),
    };
    assert!(!text.contains(acts), "{text:?}");
}
