//! Payload types.

use core::fmt;

use crate::syntax::Token;

/// The number that marks each RTP packet with its format: 0 to 127 (RFC 3550, section 5.1).
///
/// Written without leading zeros.
///
/// ```
/// use sdp_decoder::attribute::PayloadType;
///
/// assert_eq!(PayloadType::new(101).map(|payload_type| payload_type.number()), Some(101));
/// assert_eq!(PayloadType::new(128), None);
/// assert!("255".parse::<PayloadType>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PayloadType(u8);

impl PayloadType {
    /// The payload type of that number, up to 127.
    #[inline]
    pub const fn new(number: u8) -> Option<Self> {
        if number < 128 { Some(Self(number)) } else { None }
    }

    /// For tables: a number that is written in the source. Above 127 it does not compile.
    pub(crate) const fn known(number: u8) -> Self {
        assert!(number < 128);
        Self(number)
    }

    /// The number.
    #[inline]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl<'a> Token<'a> for PayloadType {
    const EXPECTED: &'static str = "a payload type from 0 to 127";

    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        match *text.as_bytes() {
            [] | [b'0', _, ..] => None,
            _ => u8::token(text).and_then(Self::new),
        }
    }
}

impl<'a> crate::syntax::Read<'a> for PayloadType {
    fn read<O: crate::syntax::Observe>(
        cursor: &mut crate::syntax::Cursor<'a, '_, O>,
    ) -> Result<Self, crate::ValueError> {
        cursor.word("payload type")
    }
}

readable!(PayloadType);

impl fmt::Display for PayloadType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PayloadType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::number(deserializer)
    }
}
