//! What every value can do, written once.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// Takes a value out of the text it borrows from.
pub(crate) trait IntoOwned {
    /// The same value, borrowing nothing.
    type Owned;
    /// Copies what is borrowed.
    fn into_owned(self) -> Self::Owned;
}

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;
    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}

/// For types that borrow nothing: `IntoOwned` gives the value itself.
macro_rules! owned {
    ($( $value:ty ),+ $(,)?) => { $(
        impl $crate::syntax::IntoOwned for $value {
            type Owned = Self;
            fn into_owned(self) -> Self { self }
        }
    )+ };
}

owned!(bool, u8, u16, u32, u64);

/// A sentence as a part of a longer one: without its full stop.
pub(crate) fn clause(sentence: &'static str) -> Cow<'static, str> {
    Cow::Borrowed(sentence.strip_suffix('.').unwrap_or(sentence))
}

/// A sentence inside a longer one: without its full stop, and with a small letter at its start where no name or
/// abbreviation stands there.
pub(crate) fn phrase(sentence: &'static str) -> String {
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    let mut characters = sentence.chars();
    let first = characters.next().unwrap_or_default();
    // A name has capitals further on: `RTP`, `Max-Forwards`.
    let is_word = !characters.clone().take_while(|c| *c != ' ').any(char::is_uppercase);
    if is_word { first.to_lowercase().chain(characters).collect() } else { sentence.into() }
}

/// Makes a readable type a value of the public interface. `readable!(Timing)`, or `readable!(Origin<'a>)` for one
/// that borrows, becomes
///
/// ```text
/// impl FromStr for Origin<'static>          // the whole text must be the value
/// impl<'a> TryFrom<&'a str> for Origin<'a>  // the same, without a copy
/// ```
macro_rules! readable {
    ($value:ident<'a>) => {
        impl core::str::FromStr for $value<'static> {
            type Err = $crate::ValueError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $value::try_from(text).map($crate::syntax::IntoOwned::into_owned)
            }
        }
        impl<'a> TryFrom<&'a str> for $value<'a> {
            type Error = $crate::ValueError;
            fn try_from(text: &'a str) -> Result<Self, Self::Error> {
                <Self as $crate::syntax::Read>::read_all(text, &mut ())
            }
        }
        impl $value<'_> {
            /// The same value, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> $value<'static> {
                $crate::syntax::IntoOwned::into_owned(self)
            }
        }
    };
    ($value:ident) => {
        owned!($value);
        impl core::str::FromStr for $value {
            type Err = $crate::ValueError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::syntax::Read>::read_all(text, &mut ())
            }
        }
        impl TryFrom<&str> for $value {
            type Error = $crate::ValueError;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }
    };
}

/// A structure of public fields, one a part of the grammar. `value! { pub struct Rtcp<'a> { pub port: u16, … } }`
/// becomes the structure with the usual derives and those of serde, `IntoOwned` field by field, and what [`readable!`]
/// gives. A structure that borrows nothing has no `<'a>`.
macro_rules! value {
    ($(#[$meta:meta])* pub struct $value:ident<'a> { $( $(#[$field_meta:meta])* pub $field:ident: $type:ty, )+ }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct $value<'a> { $( $(#[$field_meta])* pub $field: $type, )+ }

        impl $crate::syntax::IntoOwned for $value<'_> {
            type Owned = $value<'static>;
            fn into_owned(self) -> $value<'static> {
                $value { $( $field: $crate::syntax::IntoOwned::into_owned(self.$field), )+ }
            }
        }
        readable!($value<'a>);
    };
    ($(#[$meta:meta])* pub struct $value:ident { $( $(#[$field_meta:meta])* pub $field:ident: $type:ty, )+ }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct $value { $( $(#[$field_meta])* pub $field: $type, )+ }

        readable!($value);
    };
}

/// One text with methods that look into it. `text_value! { pub struct Email<'a>, "an email address" }` becomes
///
/// ```text
/// pub struct Email<'a>(pub Cow<'a, str>);     // with the usual derives and those of serde
/// impl Email<'_> { pub fn as_str(&self) -> &str }
/// impl Token, IntoOwned, Display for Email    // the text as it stands
/// ```
macro_rules! text_value {
    ($(#[$meta:meta])* pub struct $value:ident<'a>, $expected:literal) => {
        text_struct! { $(#[$meta])* pub struct $value<'a> }

        impl<'a> $crate::syntax::Token<'a> for $value<'a> {
            const EXPECTED: &'static str = $expected;
            #[inline]
            fn token(text: &'a str) -> Option<Self> {
                Some(Self($crate::syntax::Token::token(text)?))
            }
        }
    };
}

/// The same without `Token`, for texts that not everything is.
macro_rules! text_struct {
    ($(#[$meta:meta])* pub struct $value:ident<'a>) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(transparent))]
        pub struct $value<'a>(pub alloc::borrow::Cow<'a, str>);

        impl $value<'_> {
            /// The text as written.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl $crate::syntax::IntoOwned for $value<'_> {
            type Owned = $value<'static>;
            fn into_owned(self) -> $value<'static> {
                $value($crate::syntax::IntoOwned::into_owned(self.0))
            }
        }
        impl core::fmt::Display for $value<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Free text, with every blank it has; it may be empty. A [`text_value!`] with a reader that takes the whole line.
macro_rules! free_text {
    ($(#[$meta:meta])* pub struct $value:ident<'a>, $name:literal) => {
        text_value! { $(#[$meta])* pub struct $value<'a>, "some text" }

        impl<'a> $crate::syntax::Read<'a> for $value<'a> {
            const VERBATIM: bool = true;
            #[inline]
            fn read<O: $crate::syntax::Observe>(
                cursor: &mut $crate::syntax::Cursor<'a, '_, O>,
            ) -> Result<Self, $crate::ValueError> {
                Ok(cursor.optional(|c| c.rest($name))?.unwrap_or(Self(alloc::borrow::Cow::Borrowed(""))))
            }
        }
        readable!($value<'a>);
    };
}

/// An open registry: known words, or any other as written. `words! { pub enum NetworkType<'a>, "a network type" {
/// Internet = "IN", … } }` becomes
///
/// ```text
/// pub enum NetworkType<'a> { Internet, …, Other(Cow<'a, str>) }
/// impl NetworkType<'_> { pub fn as_str(&self) -> &str; pub fn meaning(&self) -> Option<&'static str> }
/// impl Token, IntoOwned, Display for NetworkType    // known words in any case, written as registered
/// impl Serialize, Deserialize for NetworkType       // the same, with the feature `serde`
/// ```
///
/// The doc comment of a word is its meaning at run time as well. `Ip4 = "IP4" or "IPV4"` is read in the other spelling,
/// too, which is told.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $value:ident<'a>, $expected:literal {
        $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal $(or $misspelled:literal)?, )+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $value<'a> {
            $( $(#[doc = $doc])+ #[doc = concat!("\n\n`", $word, "`")] $variant, )+
            /// Any other word, as written.
            Other(alloc::borrow::Cow<'a, str>),
        }

        impl $value<'_> {
            /// The word; a known one as it is registered.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Other(word) => word,
                }
            }

            /// What a known word means, in a sentence.
            pub fn meaning(&self) -> Option<&'static str> {
                match self {
                    $( Self::$variant => Some(concat!($($doc),+).trim_ascii()), )+
                    Self::Other(_) => None,
                }
            }
        }
        impl<'a> $crate::syntax::Token<'a> for $value<'a> {
            const EXPECTED: &'static str = $expected;
            #[inline]
            fn token(text: &'a str) -> Option<Self> {
                $( if text.eq_ignore_ascii_case($word) { return Some(Self::$variant); } )+
                $( $( if text.eq_ignore_ascii_case($misspelled) { return Some(Self::$variant); } )? )+
                Some(Self::Other($crate::syntax::Token::token(text)?))
            }
            fn deviation(&self, text: &str) -> Option<$crate::DeviationKind> {
                $( $( if text.eq_ignore_ascii_case($misspelled) { return Some($crate::DeviationKind::Misspelled); } )? )+
                (text != self.as_str()).then_some($crate::DeviationKind::WrongCase)
            }
            fn in_words(&self) -> Option<alloc::borrow::Cow<'static, str>> {
                self.meaning().map($crate::syntax::clause)
            }
            fn registered(&self) -> Option<&'static str> {
                match self {
                    $( Self::$variant => Some($word), )+
                    Self::Other(_) => None,
                }
            }
        }
        impl $crate::syntax::IntoOwned for $value<'_> {
            type Owned = $value<'static>;
            fn into_owned(self) -> $value<'static> {
                match self {
                    $( Self::$variant => $value::$variant, )+
                    Self::Other(word) => $value::Other($crate::syntax::IntoOwned::into_owned(word)),
                }
            }
        }
        #[cfg(feature = "serde")]
        impl serde::Serialize for $value<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $value<'_> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::syntax::data_model::word(deserializer, $expected, |word| {
                    $( if word.eq_ignore_ascii_case($word) { return Some(Self::$variant); } )+
                    Some(Self::Other(alloc::borrow::Cow::Owned(word.into())))
                })
            }
        }
        impl core::fmt::Display for $value<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

/// A closed set of words. `choice! { pub enum StreamDirection, "`send` or `recv`" { Send = "send", … } }` becomes
///
/// ```text
/// pub enum StreamDirection { Send, … }        // `Copy`, with the usual derives
/// impl StreamDirection { pub const fn as_str(self) -> &'static str; pub const fn meaning(self) -> &'static str }
/// impl Token, IntoOwned, Display, and serde's // in any case, which is told; written as registered
/// ```
macro_rules! choice {
    ($(#[$meta:meta])* $visibility:vis enum $value:ident, $expected:literal {
        $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal, )+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $visibility enum $value {
            $( $(#[doc = $doc])+ #[doc = concat!("\n\n`", $word, "`")] $variant, )+
        }

        impl $value {
            /// The word as it is registered.
            #[inline]
            $visibility const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }

            /// What the word means, in a sentence.
            #[allow(dead_code, reason = "not every private choice is explained")]
            $visibility const fn meaning(self) -> &'static str {
                match self { $( Self::$variant => concat!($($doc),+).trim_ascii(), )+ }
            }
        }
        impl<'a> $crate::syntax::Token<'a> for $value {
            const EXPECTED: &'static str = $expected;
            #[inline]
            fn token(text: &'a str) -> Option<Self> {
                $( if text.eq_ignore_ascii_case($word) { return Some(Self::$variant); } )+
                None
            }
            fn deviation(&self, text: &str) -> Option<$crate::DeviationKind> {
                (text != self.as_str()).then_some($crate::DeviationKind::WrongCase)
            }
            fn in_words(&self) -> Option<alloc::borrow::Cow<'static, str>> {
                Some($crate::syntax::clause(self.meaning()))
            }
            fn registered(&self) -> Option<&'static str> {
                Some(self.as_str())
            }
        }
        owned!($value);
        impl core::fmt::Display for $value {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        #[cfg(feature = "serde")]
        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $value {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::syntax::data_model::word(deserializer, $expected, |text| $crate::syntax::Token::token(text))
            }
        }
    };
}
