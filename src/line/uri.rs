//! `u=`

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read};

text_value! {
    /// `u=`: where more is said about the session (RFC 8866, section 5.5).
    ///
    /// ```text
    /// uri-field = %s"u" "=" URI-reference CRLF
    /// ```
    ///
    /// The URI is not taken apart. It can hold a password, so treat it with care in logs.
    ///
    /// ```
    /// use sdp_decoder::line::Uri;
    ///
    /// assert_eq!(Uri::try_from("https://example.com/call")?.as_str(), "https://example.com/call");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Uri<'a>, "a URI"
}

impl<'a> Read<'a> for Uri<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("URI")
    }
}

readable!(Uri<'a>);
