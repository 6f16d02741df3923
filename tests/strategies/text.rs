//! The character classes of RFC 8866, section 9, as strategies.

use proptest::prelude::*;

/// `token`: what names and words of registries are made of. No blank, `:`, `/` or `=` is in it.
pub(crate) fn token() -> impl Strategy<Value = String> {
    "[!#$%&'*+\\-.0-9A-Z^_`a-z{|}~]{1,10}"
}

/// `non-ws-string`: anything without blanks and control characters.
pub(crate) fn non_ws_string() -> impl Strategy<Value = String> {
    "[!-~\\x{80}-\\x{17f}]{1,10}"
}

/// `byte-string`: at least one character, and neither NUL nor a line end in it. Blanks may be at its ends.
pub(crate) fn byte_string() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[ -~]{1,16}", 1 => "[^\\x00\\r\\n]{1,12}"]
}

/// A `byte-string` that neither begins nor ends with a blank, so that blanks around it are not of it.
pub(crate) fn byte_string_without_outer_blanks() -> impl Strategy<Value = String> {
    byte_string().prop_map(|text| match text.trim_matches([' ', '\t']) {
        "" => String::from("-"),
        text => text.into(),
    })
}

/// `1*DIGIT`, also beyond 64 bits.
pub(crate) fn digits() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[0-9]{1,10}", 1 => "[0-9]{17,25}"]
}

/// Any text at all, line ends and NUL included.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![2 => "\\PC{0,24}", 1 => any::<String>()]
}
