//! Passwords inside URLs.

use alloc::borrow::Cow;
use alloc::string::String;

/// The text with `***` for each password that a URL in it holds: `rtsp://user:***@host` (RFC 3986, section 3.2.1).
pub(crate) fn without_passwords(text: &str) -> Cow<'_, str> {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(url) = Url::find(rest) {
        let Some(user) = url.user else {
            masked.push_str(rest.strip_suffix(url.behind).unwrap_or_default());
            rest = url.behind;
            continue;
        };
        let (name, password) = user.split_once(':').unwrap_or((user, ""));
        masked.push_str(url.before);
        masked.push_str(name);
        masked.push_str(if user.len() > name.len() { ":" } else { "" });
        masked.push_str(if password.is_empty() { "" } else { "***" });
        rest = rest.get(url.before.len() + user.len()..).unwrap_or_default();
    }
    if masked.is_empty() {
        return Cow::Borrowed(text);
    }
    masked.push_str(rest);
    Cow::Owned(masked)
}

/// A URL in a text.
pub(crate) struct Url<'t> {
    /// What stands before it, with its scheme.
    pub(crate) before: &'t str,
    /// `user [ ":" password ]`, where an `@` follows.
    pub(crate) user: Option<&'t str>,
    /// What follows the `@`, up to the end of the host and its port. Without a user: where one was looked for.
    pub(crate) host: &'t str,
    /// What follows the host.
    pub(crate) behind: &'t str,
}

impl<'t> Url<'t> {
    /// The first of a text. Those behind it are found in what follows its host, so that the text is read once.
    pub(crate) fn find(text: &'t str) -> Option<Self> {
        let (start, scheme) = authority(text)?;
        let (before, rest) = text.split_at_checked(start)?;
        let (at, end) = scheme.user_and_host(rest);
        let user = at.and_then(|at| rest.get(..at));
        let host = rest.get(at.map_or(0, |at| at + 1)..end)?;
        Some(Self { before, user, host, behind: rest.get(end..)? })
    }
}

/// What a URL is like behind its scheme.
enum Scheme {
    /// `rtsp://user:password@host/path`
    Hierarchical,
    /// `sip:user:password@host;transport=udp?subject=x` (RFC 3261, section 19.1.1)
    Sip,
}

impl Scheme {
    /// Where in a text behind the scheme the user ends, and where the host.
    ///
    /// As careless passwords hold an `@`, the last one before the end of the host counts.
    fn user_and_host(&self, text: &str) -> (Option<usize>, usize) {
        match self {
            Self::Hierarchical => {
                let end = text.find(['/', '?', '#', ' ', '\t', '"', '<', '>']).unwrap_or(text.len());
                (text.get(..end).and_then(|authority| authority.rfind('@')), end)
            }
            // Users may have `;`, `?` and `/` in them, and headers behind the host an `@`.
            Self::Sip => {
                let first = text.find(['@', ' ', '\t', '"', '<', '>']).unwrap_or(text.len());
                let Some(host) = text.get(first..).filter(|rest| rest.starts_with('@')) else { return (None, first) };
                let host = host
                    .find([';', '?', '/', ',', ' ', '\t', '"', '<', '>'])
                    .map_or(host, |end| host.get(..end).unwrap_or_default());
                (host.rfind('@').map(|at| first + at), first + host.len())
            }
        }
    }
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
            ("sip:b:hunter&t=w,o2@c", "sip:b:***@c"),
            ("sip:b:hun@ter2@c;d=e@f,sip:g:hunter2@h,sip:i@j", "sip:b:***@c;d=e@f,sip:g:***@h,sip:i@j"),
        ] {
            assert_eq!(without_passwords(text), expected, "{text}");
        }
    }

    #[test]
    fn many_urls_take_their_time_once() {
        let text = "a://b:c@d ".repeat(100_000);
        assert_eq!(without_passwords(&text).len(), text.len() + 200_000);
        for text in ["://@", "sip:a ", "sip:", ":", "sip:@,", "://@,"] {
            let text = text.repeat(100_000);
            assert_eq!(without_passwords(&text).len(), text.len());
        }
        assert_eq!(without_passwords(&"sip:@".repeat(100_000)), "sip:@sip:***@");
    }
}
