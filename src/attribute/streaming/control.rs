//! Where RTSP controls a stream.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Short, Token, is_blank};

text_struct! {
    /// `a=control`: the URI by which RTSP controls the stream or the presentation, as written (RFC 7826, section D.1.1;
    /// RFC 2326, section C.1.1).
    ///
    /// ```text
    /// control-value = *SP URI-reference / "*"
    /// ```
    ///
    /// Relative ones count from the `Content-Base`, the `Content-Location` or the URI of the request. Nothing behind the
    /// name is read as that URI itself, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::ControlUri;
    ///
    /// assert!(ControlUri::try_from("rtsp://192.0.2.1/video")?.is_absolute());
    /// assert!(!ControlUri::try_from("trackID=1")?.is_absolute());
    /// assert!(ControlUri::try_from("*")?.is_base());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct ControlUri<'a>
}

impl ControlUri<'_> {
    /// Whether it is the base itself: `*`, or nothing. In the session, it controls all streams at once.
    pub fn is_base(&self) -> bool {
        matches!(self.as_str(), "*" | "")
    }

    /// Whether it has a scheme, so that no base is needed.
    pub fn is_absolute(&self) -> bool {
        let Some((scheme, _)) = self.0.split_once(':') else { return false };
        scheme.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    }
}

impl<'a> Token<'a> for ControlUri<'a> {
    const EXPECTED: &'static str = "a URI, or `*`";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_strange = |byte| is_blank(byte) || byte == b'\\';
        text.bytes().any(is_strange).then_some(DeviationKind::UnexpectedCharacter)
    }
}

impl<'a> Read<'a> for ControlUri<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let uri = cursor.optional(|c| c.rest("URI"))?;
        if uri.is_none() {
            cursor.tolerate(DeviationKind::MissingParameters, cursor.at());
        }
        Ok(uri.unwrap_or_default())
    }

    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        Self::read_all(value.unwrap_or_default(), observer)
    }
}

readable!(ControlUri<'a>);

impl Say for ControlUri<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_base(), self.is_absolute()) {
            (true, _) => f.write_str("is controlled by RTSP at the URI that others are relative to"),
            (_, true) => write!(f, "is controlled by RTSP at {}", Short(self.as_str())),
            (_, false) => write!(f, "is controlled by RTSP at {}, relative to the base URI", Short(self.as_str())),
        }
    }
}
