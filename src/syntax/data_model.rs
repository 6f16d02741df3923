//! The shapes of values in serde's data model, where they are not those that a derive gives.

use alloc::string::ToString;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Decimal, Token};

/// A text that `read` knows.
pub(crate) fn word<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Word { expected, read })
}

struct Word<F> {
    expected: &'static str,
    read: F,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Word<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let Self { expected, read } = self;
        read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &expected))
    }
}

/// A number that not every value of its integer type is: the token says which are.
pub(crate) fn number<'de, D: Deserializer<'de>, T: for<'t> Token<'t>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_u64(Number(PhantomData))
}

struct Number<T>(PhantomData<T>);

impl<T: for<'t> Token<'t>> Visitor<'_> for Number<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(<T as Token<'static>>::EXPECTED)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::token(&number.to_string()).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
}

/// As text, since floating point has not every decimal number. Whole numbers are read as numbers, too.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DecimalVisitor)
    }
}

struct DecimalVisitor;

impl Visitor<'_> for DecimalVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number as text such as \"29.97\", or a whole number")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        Decimal::token(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
        Ok(Decimal::from(number))
    }
}

/// A text of words as the list of what stands between its spaces. It comes back as it was: where a space is one too
/// many, a word is empty.
pub(crate) mod words {
    use alloc::borrow::Cow;
    use alloc::string::String;
    use core::fmt;

    use serde::de::{SeqAccess, Visitor};
    use serde::{Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        // An empty text has no word, not an empty one.
        serializer.collect_seq(text.split(' ').filter(|_| !text.is_empty()))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, str>, D::Error> {
        deserializer.deserialize_seq(Words).map(Cow::Owned)
    }

    struct Words;

    impl<'de> Visitor<'de> for Words {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of words")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut words: A) -> Result<String, A::Error> {
            let mut text = words.next_element::<String>()?.unwrap_or_default();
            while let Some(word) = words.next_element::<Cow<'de, str>>()? {
                text.push(' ');
                text.push_str(&word);
            }
            Ok(text)
        }
    }
}
