//! Shapes that many attributes share.

use core::fmt;

use crate::syntax::{Cursor, Observe, Read};
use crate::{Span, ValueError};

/// The value of an attribute that has none: being there is what it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flag;

owned!(Flag);

impl<'a> Read<'a> for Flag {
    const TAKES_VALUE: bool = false;

    fn read<O: Observe>(_: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self)
    }

    #[inline]
    fn read_attribute<O: Observe>(value: Option<&'a str>, _: &mut O) -> Result<Self, ValueError> {
        match value {
            None => Ok(Self),
            Some(value) => Err(ValueError::new("value", "no `:` and no value", Span::new(0, value.len()))),
        }
    }
}

impl fmt::Display for Flag {
    /// Writes nothing.
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

/// A number without sign or decimals, below 2^64.
///
/// ```text
/// value = 1*DIGIT
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Integer(pub u64);

readable!(Integer);

impl<'a> Read<'a> for Integer {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("number").map(Self)
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

text_value! {
    /// One word: anything without a blank in it.
    ///
    /// ```text
    /// value = token
    /// ```
    ///
    /// Characters that RFC 8866 has not in a `token` are kept: names with `/` or `:` are frequent.
    pub struct Word<'a>, "one word"
}

word_value!(Word<'a>, "word");

free_text! {
    /// Free text, with every blank it has.
    ///
    /// ```text
    /// value = byte-string
    /// ```
    pub struct Text<'a>, "text"
}
