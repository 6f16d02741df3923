//! The fifteen line types.

use core::fmt;

#[cfg(feature = "serde")]
use serde::Serialize;

use super::{
    Bandwidth, Connection, Email, Information, Key, MediaLine, Origin, Phone, Repeat, SessionName, TimeZones, Timing,
    Uri, Version,
};
use crate::ValueError;
use crate::syntax::{Observe, Read};

/// The line types, in the order in which RFC 8866 wants them. A row
///
/// ```text
/// /// The version of the protocol.
/// b'v' Version "Version Number" "RFC 8866, section 5.1" = Version;
/// ```
///
/// becomes the variant `LineType::Version`, its arms in `from_letter`, `letter`, `title` and `reference`, and the arm
/// of `observe` that reads the value as a `Version`.
macro_rules! line_types {
    ($( $(#[$meta:meta])* $letter:literal $kind:ident $title:literal $reference:literal = $value:ty; )+) => {
        /// What a line is, told by the letter before its `=`.
        ///
        /// The order is the one of RFC 8866, section 5, for a whole description; in a media section, `i=`, `c=`,
        /// `b=`, `k=` and `a=` follow the `m=` line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum LineType { $( $(#[$meta])* $kind, )+ }

        impl LineType {
            /// The type of lines that begin with `letter` and `=`. Letters are case-significant.
            #[inline]
            pub const fn from_letter(letter: u8) -> Option<Self> {
                match letter { $( $letter => Some(Self::$kind), )+ _ => None }
            }

            /// The type whose letter is the word.
            #[cfg(feature = "serde")]
            fn from_word(word: &str) -> Option<Self> {
                match word.as_bytes() { [letter] => Self::from_letter(*letter), _ => None }
            }

            /// The letter before the `=`.
            pub const fn letter(self) -> char {
                match self { $( Self::$kind => $letter as char, )+ }
            }

            /// What the table calls such a line.
            pub const fn title(self) -> &'static str {
                match self { $( Self::$kind => $title, )+ }
            }

            /// Where the line is defined.
            pub const fn reference(self) -> &'static str {
                match self { $( Self::$kind => $reference, )+ }
            }

            /// All types, in the order of a description.
            pub const fn all() -> &'static [Self] {
                &[ $( Self::$kind, )+ ]
            }

            /// Reads `value` as this type has it, for what the reader tells.
            pub(crate) fn observe<O: Observe>(self, value: &str, observer: &mut O) -> Result<(), ValueError> {
                match self { $( Self::$kind => <$value>::read_all(value, observer).map(drop), )+ }
            }

            /// Writes `value` as this type has it; nothing where it cannot be read.
            #[cfg(feature = "serde")]
            pub(crate) fn serialize_value<S: serde::Serializer>(
                self,
                value: &str,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$kind => <$value>::read_all(value, &mut ()).ok().serialize(serializer), )+
                }
            }
        }
    };
}

line_types! {
    /// `v=`, the version of SDP.
    b'v' Version "Version Number" "RFC 8866, section 5.1" = Version;
    /// `o=`, who made the description, and which revision it is.
    b'o' Origin "Origin" "RFC 8866, section 5.2" = Origin;
    /// `s=`, the name of the session.
    b's' SessionName "Call Subject" "RFC 8866, section 5.3" = SessionName;
    /// `i=`, about the session or one of its media, for people.
    b'i' Information "Session Information" "RFC 8866, section 5.4" = Information;
    /// `u=`, more about the session.
    b'u' Uri "URI" "RFC 8866, section 5.5" = Uri;
    /// `e=`, whom to write to.
    b'e' Email "Email Address" "RFC 8866, section 5.6" = Email;
    /// `p=`, whom to call.
    b'p' Phone "Phone Number" "RFC 8866, section 5.6" = Phone;
    /// `c=`, the address for media.
    b'c' Connection "Connection/IP address for RTP stream" "RFC 8866, section 5.7" = Connection;
    /// `b=`, the bandwidth.
    b'b' Bandwidth "Bandwidth" "RFC 8866, section 5.8" = Bandwidth;
    /// `t=`, when the session is active.
    b't' Timing "time" "RFC 8866, section 5.9" = Timing;
    /// `r=`, when it repeats.
    b'r' Repeat "Repeat Times" "RFC 8866, section 5.10" = Repeat;
    /// `z=`, when clocks change meanwhile.
    b'z' TimeZones "Time Zones" "RFC 8866, section 5.11" = TimeZones;
    /// `k=`, a key. Obsolete.
    b'k' Key "Encryption Key" "RFC 8866, section 5.12" = Key;
    /// `a=`, an attribute of the session or a media section.
    b'a' Attribute "Attributes" "RFC 8866, section 5.13" = Verbatim;
    /// `m=`, which opens a media section.
    b'm' Media "Media" "RFC 8866, section 5.14" = MediaLine;
}

impl fmt::Display for LineType {
    /// The letter and its `=`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.letter())
    }
}

#[cfg(feature = "serde")]
impl Serialize for LineType {
    /// The letter.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(self.letter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for LineType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::word(deserializer, "the letter of a line type", Self::from_word)
    }
}

/// An `a=` line as a whole; its value is read by the registry, name by name.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
struct Verbatim;

impl<'a> Read<'a> for Verbatim {
    const VERBATIM: bool = true;

    fn read<O: Observe>(cursor: &mut crate::syntax::Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest::<&str>("attribute").map(|_| Self)
    }
}
