//! What every value that is read has: one reader.

use super::{Cursor, Observe};
use crate::{Span, ValueError};

/// A value that a cursor reads.
pub trait Read<'a>: Sized {
    /// Whether blanks at the ends belong to the value, as they do in free text.
    const VERBATIM: bool = false;

    /// Whether one space may stand before the value, as the grammar has it.
    const BEHIND_SPACE: bool = false;

    /// Whether a value is written after the name of an attribute. A flag has none.
    const TAKES_VALUE: bool = true;

    /// Reads the value; the cursor is left behind it.
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError>;

    /// The whole text must be the value.
    #[inline]
    fn read_all<O: Observe>(text: &'a str, observer: &mut O) -> Result<Self, ValueError> {
        let mut cursor = Cursor::new(text, Self::VERBATIM, Self::BEHIND_SPACE, observer);
        let value = Self::read(&mut cursor)?;
        cursor.end()?;
        Ok(value)
    }

    /// The value of an attribute, which may have none.
    #[inline]
    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        if let Some(value) = value {
            return Self::read_all(value, observer);
        }
        Err(missing(observer))
    }
}

/// Tells that an attribute has no value, and needs one.
#[cold]
fn missing<O: Observe>(observer: &mut O) -> ValueError {
    let error = ValueError::new("value", "`:` and a value after the name", Span::default());
    observer.error(&error);
    error
}
