//! `k=`

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Secret, Token};

words! {
    /// How a key is given (RFC 8866, section 5.12).
    pub enum KeyMethod<'a>, "`prompt`, `clear`, `base64` or `uri`" {
        /// The user is to be asked.
        Prompt = "prompt",
        /// The key itself.
        Clear = "clear",
        /// The key itself, in base64.
        Base64 = "base64",
        /// Where to get the key.
        Uri = "uri",
    }
}

value! {
    /// `k=`: a key for the media. Obsolete: never write one, ignore what is received (RFC 8866, section 5.12).
    ///
    /// ```text
    /// key-field = %s"k" "=" key-type CRLF
    /// key-type  = %s"prompt" / %s"clear:" text / %s"base64:" base64 / %s"uri:" uri
    /// ```
    ///
    /// `Debug` masks the key. `Display` writes the line as SDP, with the key.
    ///
    /// ```
    /// use sdp_decoder::line::{Key, KeyMethod};
    ///
    /// assert_eq!(Key::try_from("prompt")?, Key { method: KeyMethod::Prompt, secret: None });
    /// assert!(Key::try_from("hunter2").is_err());
    /// assert_eq!(Key::try_from("uri:https://example.com/k")?.method, KeyMethod::Uri);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Key<'a> {
        /// How the key is given.
        pub method: KeyMethod<'a>,
        /// What follows the `:`.
        pub secret: Option<Secret<'a>>,
    }
}

impl<'a> Read<'a> for Key<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        let method = cursor.until(b':', "key method")?;
        let secret = cursor.optional(|c| c.rest("key"))?;
        match method {
            // A key written without its method: it must not become one, which would be shown.
            KeyMethod::Other(_) if secret.is_none() => {
                Err(cursor.error_at("key method", <KeyMethod as Token>::EXPECTED, start))
            }
            method => Ok(Self { method, secret }),
        }
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.method.fmt(f)?;
        self.secret.as_ref().map_or(Ok(()), |secret| write!(f, ":{}", secret.expose()))
    }
}
