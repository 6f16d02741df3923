//! What a body is.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::header::{is_space, trim_space};

/// The value of a Content-Type header.
///
/// ```text
/// media-type  = m-type SLASH m-subtype *(SEMI m-parameter)    ; RFC 3261, section 25.1
/// m-parameter = m-attribute EQUAL m-value
/// m-value     = token / quoted-string
/// ```
///
/// ```
/// use sdp_decoder::sip::Message;
///
/// let message = Message::read("SIP/2.0 200 OK\r\nc: multipart/mixed ; boundary=\"a b\"\r\n\r\n")?;
/// let content_type = message.content_type().ok_or("there is one")?;
/// assert!(content_type.is("Multipart", "MIXED"));
/// assert_eq!(content_type.parameter("Boundary").as_deref(), Some("a b"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentType<'m>(pub(super) &'m str);

impl<'m> ContentType<'m> {
    /// The whole value, as written.
    pub fn as_str(self) -> &'m str {
        self.0
    }

    /// Type and subtype, as written: `application/sdp`.
    pub fn media_type(self) -> &'m str {
        trim_space(self.0.split(';').next().unwrap_or_default())
    }

    /// The type: `application`.
    pub fn top_level(self) -> &'m str {
        trim_space(self.media_type().split('/').next().unwrap_or_default())
    }

    /// The subtype: `sdp`. Empty where there is none.
    pub fn subtype(self) -> &'m str {
        trim_space(self.media_type().split_once('/').unwrap_or_default().1)
    }

    /// Whether it is that type, in any case and whatever its parameters.
    pub fn is(self, top_level: &str, subtype: &str) -> bool {
        self.top_level().eq_ignore_ascii_case(top_level) && self.subtype().eq_ignore_ascii_case(subtype)
    }

    /// Whether it is `application/sdp` (RFC 8866, section 8.1).
    pub fn is_sdp(self) -> bool {
        self.is("application", "sdp")
    }

    /// Whether the body has parts of its own (RFC 2046, section 5.1).
    pub fn is_multipart(self) -> bool {
        self.top_level().eq_ignore_ascii_case("multipart")
    }

    /// The first parameter of that name, in any case; without its quotes.
    pub fn parameter(self, name: &str) -> Option<Cow<'m, str>> {
        parameter(self.0, name)
    }
}

impl fmt::Display for ContentType<'_> {
    /// As written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The first parameter of that name behind the value: `;name=value` or `;name="value"`.
fn parameter<'m>(text: &'m str, name: &str) -> Option<Cow<'m, str>> {
    let mut rest = text.get(text.find(';')?..)?;
    while let Some(parameter) = rest.strip_prefix(';') {
        let (own, following) = parameter.split_at_checked(parameter_len(parameter)).unwrap_or((parameter, ""));
        rest = following;
        let Some((own_name, value)) = own.split_once('=') else { continue };
        if trim_space(own_name).eq_ignore_ascii_case(name) {
            return Some(unquoted(trim_space(value)));
        }
    }
    None
}

/// Up to the `;` that begins the next one.
fn parameter_len(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    let mut is_quoted = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => {
                bytes.next();
            }
            b'"' => is_quoted = !is_quoted,
            b';' if !is_quoted => return at,
            _ => {}
        }
    }
    text.len()
}

/// The text of a quoted string; other text as it is.
fn unquoted(text: &str) -> Cow<'_, str> {
    let Some(inner) = text.strip_prefix('"') else { return Cow::Borrowed(text) };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut characters = inner.chars();
    let mut text = String::with_capacity(inner.len());
    while let Some(c) = characters.next() {
        text.extend(if c == '\\' { characters.next() } else { Some(c) });
    }
    Cow::Owned(text)
}

/// The first word of a value that parameters may follow: `session;handling=required`.
pub(super) fn before_parameters(text: &str) -> &str {
    let text = trim_space(text.split(';').next().unwrap_or_default());
    text.split(|c: char| c.is_ascii() && is_space(c as u8)).next().unwrap_or_default()
}
