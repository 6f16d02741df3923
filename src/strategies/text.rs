//! The character classes of RFC 8866, section 9, as strategies.

use alloc::borrow::ToOwned;
use alloc::string::String;

use proptest::prelude::*;

/// A `token`, what names and words of registries are made of: one to ten characters, no blank, `:`, `/` or `=` among
/// them (RFC 8866, section 9).
pub fn token() -> impl Strategy<Value = String> {
    "[!#$%&'*+\\-.0-9A-Z^_`a-z{|}~]{1,10}"
}

/// `non-ws-string`: anything without blanks and control characters.
pub(super) fn non_ws_string() -> impl Strategy<Value = String> {
    "[!-~\\x{80}-\\x{17f}]{1,10}"
}

/// `byte-string`: at least one character, and neither NUL nor a line end in it. Blanks may be at its ends.
pub(super) fn byte_string() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[ -~]{1,16}", 1 => "[^\\x00\\r\\n]{1,12}"]
}

/// A `byte-string` that neither begins nor ends with a blank, so that blanks around it are not of it.
pub(super) fn byte_string_without_outer_blanks() -> impl Strategy<Value = String> {
    byte_string().prop_map(|text| match text.trim_matches([' ', '\t']) {
        "" => "-".to_owned(),
        text => text.to_owned(),
    })
}

/// `1*DIGIT`, also beyond 64 bits.
pub(super) fn digit_string() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[0-9]{1,10}", 1 => "[0-9]{17,25}"]
}

/// Any text at all, line ends and NUL included. It may be empty.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![2 => "\\PC{0,24}", 1 => any::<String>()]
}
