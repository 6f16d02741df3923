//! `k=`

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Secret};

choice! {
    /// How a key is given (RFC 8866, section 5.12). There are no others. Read in any case.
    pub enum KeyMethod, "`prompt`, `clear`, `base64` or `uri`" {
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
    /// assert!(Key::try_from("pass:hunter2").is_err());
    /// assert_eq!(Key::try_from("uri:https://example.com/k")?.method, KeyMethod::Uri);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Key<'a> {
        /// How the key is given.
        pub method: KeyMethod,
        /// What follows the `:`. All methods but `prompt` have it.
        pub secret: Option<Secret<'a>>,
    }
}

impl<'a> Read<'a> for Key<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let method = cursor.until(b':', "key method")?;
        let secret = match method {
            KeyMethod::Prompt => None,
            _ => Some(cursor.after_separator("key", "`:` and a key", |c| c.rest("key"))?),
        };
        Ok(Self { method, secret })
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.method.fmt(f)?;
        self.secret.as_ref().map_or(Ok(()), |secret| write!(f, ":{}", secret.expose()))
    }
}

impl Key<'_> {
    /// What the line says, in words: not the key.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.method {
            KeyMethod::Prompt => "wants the user to be asked for the key",
            KeyMethod::Clear => "gives a key as plain text",
            KeyMethod::Base64 => "gives a key in base64",
            KeyMethod::Uri => "says where to get a key",
        })?;
        f.write_str(": obsolete, to be ignored (RFC 8866)")
    }
}
