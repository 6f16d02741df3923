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
    let (authority, scheme) = authority(text)?;
    let rest = text.get(authority..)?;
    let (end, at) = match scheme {
        // The last `@`, as careless passwords hold one.
        Scheme::Hierarchical => {
            let end = rest.find(['/', '?', '#', ' ', '\t', '"', '<', '>']).unwrap_or(rest.len());
            (end, rest.get(..end)?.rfind('@'))
        }
        // The first one, as headers behind a `?` may hold others. Users may have `;`, `?` and `/` in them.
        Scheme::Sip => {
            let end = rest.find(['@', ' ', '\t', '"', '<', '>']).unwrap_or(rest.len());
            (end, Some(end).filter(|&at| rest.as_bytes().get(at) == Some(&b'@')))
        }
    };
    // Without an `@` there is no user, and the search goes on behind.
    let (colon, at) = match at {
        Some(at) => (rest.get(..at)?.find(':').map_or(at, |colon| colon + 1), at),
        None => (end, end),
    };
    Some((text.get(..authority + colon)?, text.get(authority + colon..authority + at)?, text.get(authority + at..)?))
}

/// What a URL is like behind its scheme.
enum Scheme {
    /// `rtsp://user:password@host/path`
    Hierarchical,
    /// `sip:user:password@host;transport=udp?subject=x` (RFC 3261, section 19.1.1)
    Sip,
}

/// Where the first URL of the text names its user or host.
fn authority(text: &str) -> Option<(usize, Scheme)> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b':', bytes).find_map(|colon| {
        let behind = bytes.get(colon + 1..).unwrap_or_default();
        if behind.starts_with(b"//") {
            return Some((colon + 3, Scheme::Hierarchical));
        }
        let before = bytes.get(..colon).unwrap_or_default();
        let scheme = before.rsplit(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
        let is_sip = scheme.eq_ignore_ascii_case(b"sip") || scheme.eq_ignore_ascii_case(b"sips");
        is_sip.then_some((colon + 1, Scheme::Sip))
    })
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
            ("sip:alice:hunter2@example.com:5060;x=a?y=b@c", "sip:alice:***@example.com:5060;x=a?y=b@c"),
            ("<SIPS:alice;a=b:hun/ter2@example.com>, sip:b:c@d", "<SIPS:alice;a=b:***@example.com>, sip:b:***@d"),
            ("sip:alice@example.com:5060", "sip:alice@example.com:5060"),
            ("sip:192.0.2.1:5060", "sip:192.0.2.1:5060"),
            ("gossip:a:b@c", "gossip:a:b@c"),
        ] {
            assert_eq!(without_passwords(text), expected, "{text}");
        }
    }

    #[test]
    fn many_urls_take_their_time_once() {
        let text = "a://b:c@d ".repeat(100_000);
        assert_eq!(without_passwords(&text).len(), text.len() + 200_000);
        for text in ["://@", "sip:a ", "sip:", ":", "sip:@"] {
            let text = text.repeat(100_000);
            assert_eq!(without_passwords(&text).len(), text.len());
        }
    }
}
