//! Properties of streams of RealNetworks.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token, unquoted};

words! {
    /// What the value of a [`RealProperty`] is.
    pub enum RealType<'a>, "`integer`, `string` or `buffer`" {
        /// A number.
        Integer = "integer",
        /// Text in quotes.
        String = "string",
        /// Base64 in quotes.
        Buffer = "buffer",
    }
}

value! {
    /// A property of a stream, as servers of RealNetworks write it: `a=AvgBitRate`, `a=StreamName`, `a=OpaqueData`.
    ///
    /// ```text
    /// property = "integer;" number / "string;" DQUOTE text DQUOTE / "buffer;" DQUOTE base64 DQUOTE
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::RealProperty;
    ///
    /// assert_eq!(RealProperty::try_from("integer;64695")?.integer(), Some(64_695));
    /// assert_eq!(RealProperty::try_from("string;\"The Sky\"")?.text(), "The Sky");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RealProperty<'a> {
        /// What the value is.
        pub property_type: RealType<'a>,
        /// The value, with its quotes.
        pub value: Cow<'a, str>,
    }
}

impl RealProperty<'_> {
    /// The number, where it is one.
    pub fn integer(&self) -> Option<u64> {
        if self.property_type == RealType::Integer { u64::token(&self.value) } else { None }
    }

    /// The value without its quotes. A `\` before a quote or another `\` is left as it is.
    pub fn text(&self) -> &str {
        unquoted(&self.value).unwrap_or(&self.value)
    }
}

impl<'a> Read<'a> for RealProperty<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            property_type: cursor.until(b';', "type")?,
            value: cursor.after_separator("value", "`;` and a value", |c| c.rest("value"))?,
        })
    }
}

impl fmt::Display for RealProperty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{};{}", self.property_type, self.value)
    }
}
