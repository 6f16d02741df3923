//! Properties of streams of RealNetworks.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{BitRate, Counted, Cursor, Observe, Quoted, Read, Token, phrase};

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
        let quoted = self.value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        quoted.unwrap_or(&self.value)
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

impl Say for RealProperty<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (row.id, self.integer()) {
            (AttributeId::MaxBitRate, Some(bits)) => write!(f, "sends at most {}", BitRate(bits)),
            (AttributeId::AvgBitRate, Some(bits)) => write!(f, "sends {} on average", BitRate(bits)),
            (AttributeId::MaxPacketSize, Some(bytes)) => {
                write!(f, "sends packets of at most {}", Counted(bytes, "byte"))
            }
            (AttributeId::Preroll, Some(time)) => write!(f, "wants {time} ms of media stored before it is played"),
            (AttributeId::StreamCount, Some(count)) => {
                write!(f, "has {} in the presentation", Counted(count, "stream"))
            }
            (AttributeId::StreamName, _) => write!(f, "calls the stream {}", Quoted(self.text())),
            (AttributeId::Mimetype, _) => write!(f, "sends the media type {}", Quoted(self.text())),
            (AttributeId::AsmRuleBook, _) => write!(f, "has packets chosen by bandwidth: {}", Quoted(self.text())),
            (AttributeId::OpaqueData, _) => {
                write!(f, "tells the codec {} of base64", Counted(self.text().chars().count() as u64, "character"))
            }
            _ => write!(f, "{}: {}", phrase(row.meaning), Quoted(self.text())),
        }
    }
}
