//! Double quotes.

/// What stands between quotes; `None` where it does not both begin and end with one.
pub(crate) fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// Up to a byte that is `wanted` and stands in no quotes, or to the end. Quotes that nothing closes are characters as
/// any other.
pub(crate) fn len_outside_quotes(text: &str, wanted: impl Fn(u8) -> bool) -> usize {
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        if wanted(byte) {
            return at;
        }
        at += 1;
        if byte == b'"' {
            at += text.get(at..).and_then(|rest| rest.find('"')).map_or(0, |len| len + 1);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_quotes() {
        assert_eq!((unquoted("\"a b\""), unquoted("\"\"")), (Some("a b"), Some("")));
        for text in ["", "\"", "a", "\"a", "a\""] {
            assert_eq!(unquoted(text), None, "{text}");
        }
    }

    #[test]
    fn outside_of_quotes() {
        for (text, len) in [("a;b", 1), ("\"a;b\";c", 5), ("x=\";\"\";\";c", 8), ("\"a;b", 2), ("ab", 2), ("", 0)] {
            assert_eq!(len_outside_quotes(text, |byte| byte == b';'), len, "{text}");
        }
    }
}
