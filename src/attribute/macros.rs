//! The two tables of the registry: names and value kinds.

/// The one table of names. A row
///
/// ```text
/// /// How many milliseconds of media the sender of this SDP would like in each packet.
/// Ptime PTIME "ptime": Decimal, [Media], IdenticalPerPt, "RFC 8866, section 6.4", "Packetization",
///     "asks for {} ms of media in each packet";
/// ```
///
/// becomes
///
/// ```text
/// pub enum AttributeId { /** How many … */ Ptime, … }
/// static TABLE: [AttributeInfo; …] = [AttributeInfo { id: AttributeId::Ptime, name: "ptime", … }, …];
/// impl AttributeId { pub fn info(self) -> &'static AttributeInfo; pub fn all() -> … }
/// pub mod names { /** How many … */ pub const PTIME: Name<Decimal> = Name::new(AttributeId::Ptime); … }
/// ```
///
/// The doc comment is the meaning at run time as well. The variant is the name with a capital at its start and behind
/// each `-`, the constant the name in capitals. The text behind the title is what a value of a shared shape says, with
/// `{}` for the value: the clause that goes on after "the sender of this SDP". Values with a structure of their own say it
/// by themselves ([`Say`](super::say::Say)). A row whose value holds a key ends in `, secret;`.
macro_rules! attributes {
    ($(
        $(#[doc = $doc:literal])+
        $id:ident $constant:ident $name:literal: $kind:ident, [$($level:ident),+], $mux:ident, $reference:literal,
        $title:literal $(, $says:literal)? $(, $secret:ident)?;
    )+) => {
        /// A registered attribute name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum AttributeId {
            $( $(#[doc = $doc])+ #[doc = concat!("\n\n`a=", $name, "`, ", $reference)] $id, )+
        }

        pub(super) static TABLE: &[AttributeInfo] = &[$( AttributeInfo {
            id: AttributeId::$id,
            name: $name,
            levels: Levels::of(&[$( Level::$level ),+]),
            value_kind: ValueKind::$kind,
            mux_category: MuxCategory::$mux,
            reference: $reference,
            title: concat!("Attributes-", $title),
            meaning: concat!($($doc),+).trim_ascii(),
            says: says!($($says)?),
            is_secret: is_secret!($($secret)?),
        }, )+];

        impl AttributeId {
            /// All that the registry knows of the name.
            #[inline]
            pub fn info(self) -> &'static AttributeInfo {
                #[expect(clippy::indexing_slicing, reason = "one row a variant, in their order; a test holds it to that")]
                &TABLE[self as usize]
            }

            /// All names, in the order of the table.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                TABLE.iter().map(|row| row.id)
            }
        }

        /// The registered names, each with the kind of its value.
        ///
        /// ```
        /// use sdp_decoder::{decode_sdp, names};
        ///
        /// let offer = decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\n")?;
        /// let ptime = offer.media().next().and_then(|media| media.attribute(names::PTIME));
        /// assert_eq!(ptime.transpose()?.map(|ptime| ptime.trunc()), Some(20));
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub mod names {
            use super::{AttributeId, Name, kind};
            $( $(#[doc = $doc])+ #[doc = concat!("\n\n`a=", $name, "`, ", $reference)]
            pub const $constant: Name<kind::$kind<'static>> = Name::new(AttributeId::$id); )+
        }
    };
}

/// The clause of a row, or that its values say it by themselves.
macro_rules! says {
    () => {
        None
    };
    ($says:literal) => {
        Some($says)
    };
}

/// The last word of a row: `secret` or nothing.
macro_rules! is_secret {
    () => {
        false
    };
    (secret) => {
        true
    };
}

/// The table of value kinds. A row
///
/// ```text
/// /// A number, with or without decimals.
/// Decimal(Decimal);
/// ```
///
/// becomes
///
/// ```text
/// pub enum ValueKind { /** A number … */ Decimal, … }
/// pub enum AttributeValue<'a> { /** A number … */ Decimal(Decimal), …, Unknown(Option<Cow<'a, str>>) }
/// impl ValueKind { fn read(self, value, observer) -> … { match self { Self::Decimal => …, … } } }
/// impl IntoOwned, Display, Say for AttributeValue
/// mod kind { pub(crate) type Decimal<'a> = super::Decimal; }      // from the kind to its value
/// impl Kind for kind::Decimal<'static> { type Value<'a> = kind::Decimal<'a>; }
/// ```
macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $kind:ident($($value:tt)+); )+) => {
        /// What a value looks like.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum ValueKind { $( $(#[doc = $doc])+ $kind, )+ }

        /// A decoded value: one variant a kind, not one a name.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum AttributeValue<'a> {
            $( $(#[doc = $doc])+ $kind($($value)+), )+
            /// The value of an attribute that has no row in the registry, as written; `None` without a `:`.
            Unknown(Option<Cow<'a, str>>),
        }

        impl ValueKind {
            /// Whether a value follows the name.
            pub const fn takes_value(self) -> bool {
                match self { $( Self::$kind => <kind::$kind<'static> as Read<'static>>::TAKES_VALUE, )+ }
            }

            #[inline]
            pub(super) fn read<'a, O: Observe>(
                self,
                value: Option<&'a str>,
                observer: &mut O,
            ) -> Result<AttributeValue<'a>, ValueError> {
                Ok(match self {
                    $( Self::$kind => AttributeValue::$kind(Read::read_attribute(value, observer)?), )+
                })
            }
        }

        #[cfg(feature = "serde")]
        impl AttributeValue<'_> {
            /// Writes the value alone, without its kind.
            pub(crate) fn serialize_value<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $( Self::$kind(value) => serde::Serialize::serialize(value, serializer), )+
                    Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl Say for AttributeValue<'_> {
            fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $( Self::$kind(value) => value.say(row, f), )+
                    Self::Unknown(value) => fmt::Display::fmt(&Unregistered(value.as_deref()), f),
                }
            }
        }

        impl AttributeValue<'_> {
            /// The same value, borrowing nothing.
            #[must_use]
            pub fn into_owned(self) -> AttributeValue<'static> {
                match self {
                    $( Self::$kind(value) => AttributeValue::$kind(IntoOwned::into_owned(value)), )+
                    Self::Unknown(value) => AttributeValue::Unknown(IntoOwned::into_owned(value)),
                }
            }
        }

        impl fmt::Display for AttributeValue<'_> {
            /// The value as SDP, without the name; nothing for a flag, nor where there is no value:
            /// [`AttributeValue::text`] tells that from an empty one.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $( Self::$kind(value) => value.fmt(f), )+
                    Self::Unknown(value) => value.as_deref().unwrap_or_default().fmt(f),
                }
            }
        }

        impl AttributeValue<'_> {
            /// The value as SDP has it behind the `:` after the name; `None` where there is no `:`, as of a flag. Reads
            /// back as the same value with [`AttributeId::decode`](super::AttributeId::decode).
            ///
            /// ```
            /// use sdp_decoder::attribute::AttributeId;
            ///
            /// assert_eq!(AttributeId::Ptime.decode(Some("20"))?.text().as_deref(), Some("20"));
            /// assert_eq!(AttributeId::Suspended.decode(Some(""))?.text().as_deref(), Some(""));
            /// assert_eq!(AttributeId::Suspended.decode(None)?.text(), None);
            /// # Ok::<(), sdp_decoder::ValueError>(())
            /// ```
            pub fn text(&self) -> Option<String> {
                match self {
                    Self::Flag(_) | Self::OptionalText(OptionalText(None)) | Self::Unknown(None) => None,
                    value => Some(value.to_string()),
                }
            }
        }

        /// The value of each kind.
        pub(super) mod kind {
            $( pub(crate) type $kind<'a> = super::$($value)+; )+
        }
        $( impl Kind for kind::$kind<'static> { type Value<'a> = kind::$kind<'a>; } )+
    };
}

/// Makes an open word a value of its own: `word_value!(Orientation<'a>, "orientation")` reads it as the only word,
/// and gives what [`readable!`] gives.
macro_rules! word_value {
    ($value:ident<'a>, $field:literal) => {
        impl<'a> $crate::syntax::Read<'a> for $value<'a> {
            fn read<O: $crate::syntax::Observe>(
                cursor: &mut $crate::syntax::Cursor<'a, '_, O>,
            ) -> Result<Self, $crate::ValueError> {
                cursor.word($field)
            }
        }
        readable!($value<'a>);
    };
}

/// Text of certain characters, of a certain length. `bounded_text! { pub struct TlsId<'a>, "an identifier", 20..=255,
/// is_tls_id_char }` is a [`text_value!`] that tells where the text is not so; it is read all the same.
macro_rules! bounded_text {
    (
        $(#[$meta:meta])*
        pub struct $value:ident<'a>, $expected:literal, $shortest:literal..=$longest:literal, $is_allowed:expr
    ) => {
        text_struct! { $(#[$meta])* pub struct $value<'a> }

        impl<'a> $crate::syntax::Token<'a> for $value<'a> {
            const EXPECTED: &'static str = $expected;
            #[inline]
            fn token(text: &'a str) -> Option<Self> {
                Some(Self($crate::syntax::Token::token(text)?))
            }
            fn deviation(&self, text: &str) -> Option<$crate::DeviationKind> {
                if !text.bytes().all($is_allowed) {
                    return Some($crate::DeviationKind::UnexpectedCharacter);
                }
                (!($shortest..=$longest).contains(&text.len())).then_some($crate::DeviationKind::WrongLength)
            }
            fn bounds(&self) -> &'static str {
                concat!($shortest, " to ", $longest, " characters")
            }
        }
    };
}

/// A list whose items have a type, as written. A row
///
/// ```text
/// list! { pub struct FloorRoles<'a>: words of FloorRole, "role" }
/// ```
///
/// becomes a [`text_struct!`] with
///
/// ```text
/// impl FloorRoles<'_> { pub fn iter(&self) -> impl Iterator<Item = FloorRole> + Clone }   // walks over the text again
/// impl Read for FloorRoles          // one item at least; each is a field of that name, and an error of its own
/// ```
///
/// and what [`readable!`] gives. Between `words` are blanks, between `quoted_words` those that stand in no double
/// quotes, between `commas` commas.
macro_rules! list {
    ($(#[$meta:meta])* pub struct $value:ident<'a>: $form:ident of $item:ty, $name:literal) => {
        text_struct! { $(#[$meta])* pub struct $value<'a> }

        impl $value<'_> {
            /// The items, in order.
            pub fn iter(&self) -> impl Iterator<Item = $item> + Clone {
                items!($form, &self.0).filter_map($crate::syntax::Token::token)
            }
        }

        impl<'a> $crate::syntax::Read<'a> for $value<'a> {
            fn read<O: $crate::syntax::Observe>(
                cursor: &mut $crate::syntax::Cursor<'a, '_, O>,
            ) -> Result<Self, $crate::ValueError> {
                read_items!($form, cursor, $item, $name).map(|text| Self(alloc::borrow::Cow::Borrowed(text)))
            }
        }
        readable!($value<'a>);
    };
}

/// The items of a [`list!`], as text.
macro_rules! items {
    (words, $text:expr) => {
        $crate::syntax::Words::new($text)
    };
    (quoted_words, $text:expr) => {
        $crate::syntax::QuotedWords::new($text)
    };
    (commas, $text:expr) => {
        $text.split(',').map(str::trim_ascii)
    };
}

/// Reads the items of a [`list!`], one at least, and gives their text.
macro_rules! read_items {
    (words, $cursor:ident, $item:ty, $name:literal) => {{
        let start = $cursor.at();
        $cursor.word::<$item>($name).and_then(|_| $cursor.each_word::<$item>($name)).map(|_| $cursor.since(start))
    }};
    (quoted_words, $cursor:ident, $item:ty, $name:literal) => {{
        let start = $cursor.at();
        loop {
            if let Err(error) = $cursor.quoted_word::<$item>($name) {
                break Err(error);
            }
            if $cursor.is_done() {
                break Ok($cursor.since(start));
            }
        }
    }};
    (commas, $cursor:ident, $item:ty, $name:literal) => {
        $cursor.each_item::<$item>(b',', $name)
    };
}
