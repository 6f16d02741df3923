//! Passwords inside URLs.

use alloc::borrow::Cow;
use alloc::string::String;

/// The text with `***` for each password that a URL in it holds: `rtsp://user:***@host` (RFC 3986, section 3.2.1).
pub(crate) fn without_passwords(text: &str) -> Cow<'_, str> {
    let mut masked = String::new();
    let mut rest = text;
    while let Some((before, password, after)) = password(rest) {
        masked.push_str(before);
        masked.push_str(if password.is_empty() { "" } else { "***" });
        rest = after;
    }
    if masked.is_empty() {
        return Cow::Borrowed(text);
    }
    masked.push_str(rest);
    Cow::Owned(masked)
}

/// The first password of a URL in the text, with what stands before it and behind it.
fn password(text: &str) -> Option<(&str, &str, &str)> {
    let authority = text.find("://")? + "://".len();
    let rest = text.get(authority..)?;
    let end = rest.find(['/', '?', '#', ' ', '\t', '"', '<', '>']).unwrap_or(rest.len());
    let user = rest.get(..end)?;
    // The last `@`, as careless passwords hold one; without one there is no user, and the search goes on behind.
    let (colon, at) = match user.rfind('@') {
        Some(at) => (user.find(':').filter(|colon| *colon < at).map_or(at, |colon| colon + 1), at),
        None => (end, end),
    };
    Some((text.get(..authority + colon)?, text.get(authority + colon..authority + at)?, text.get(authority + at..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_of_urls() {
        for (text, expected) in [
            ("rtsp://admin:hunter2@192.0.2.1/track1", "rtsp://admin:***@192.0.2.1/track1"),
            ("http://:hunter2@a", "http://:***@a"),
            ("http://user:hun@ter2@a b://c:d@e", "http://user:***@a b://c:***@e"),
            ("http://user@a", "http://user@a"),
            ("http://user:@a", "http://user:@a"),
            ("http://a:80/b@c", "http://a:80/b@c"),
            ("://", "://"),
            ("user:pass@host", "user:pass@host"),
        ] {
            assert_eq!(without_passwords(text), expected, "{text}");
        }
    }

    #[test]
    fn many_urls_take_their_time_once() {
        let text = "a://b:c@d ".repeat(100_000);
        assert_eq!(without_passwords(&text).len(), text.len() + 200_000);
        let text = "://@".repeat(100_000);
        assert_eq!(without_passwords(&text).len(), text.len());
    }
}
