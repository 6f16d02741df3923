//! What a body is.

use alloc::borrow::Cow;
use core::fmt;

use super::header::{is_space, trim_space};
use crate::syntax::{Parameter, Parameters};

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
        let parameters = self.0.split_once(';')?.1;
        let named = |parameter: &Parameter<'_>| parameter.name.eq_ignore_ascii_case(name);
        Parameters::of_header(parameters, b';').find(named)?.unquoted()
    }
}

impl fmt::Display for ContentType<'_> {
    /// As written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The first word of a value that parameters may follow: `session;handling=required`.
pub(super) fn before_parameters(text: &str) -> &str {
    let text = trim_space(text.split(';').next().unwrap_or_default());
    text.split(|c: char| c.is_ascii() && is_space(c as u8)).next().unwrap_or_default()
}
