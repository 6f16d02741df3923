//! Sizes and ratios of pictures: one, a range, or a list.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Decimal, DeviationKind, Either, Observe, Token};

/// Widths or heights, in pixels.
///
/// ```text
/// xyrange = "[" xyvalue ":" [ step ":" ] xyvalue "]" / "[" xyvalue 1*( "," xyvalue ) "]" / xyvalue
/// xyvalue = 1*6DIGIT                      ; 1 to 999999
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PixelRange<'a> {
    /// This one.
    Value(u32),
    /// From one to the other.
    Range {
        /// The least.
        min: u32,
        /// From each to the next; 1 where nothing is said.
        step: u32,
        /// The greatest.
        max: u32,
    },
    /// These.
    List(PixelList<'a>),
}

impl<'a> PixelRange<'a> {
    /// Whether this many pixels are among them.
    pub fn contains(self, pixels: u32) -> bool {
        match self {
            Self::Value(value) => value == pixels,
            Self::Range { min, step, max } => {
                let is_step = pixels.checked_sub(min).and_then(|above| above.checked_rem(step));
                pixels <= max && is_step == Some(0)
            }
            Self::List(list) => list.iter().any(|value| value == pixels),
        }
    }

    pub(in crate::attribute) fn read<O: Observe>(
        cursor: &mut Cursor<'a, '_, O>,
        name: &'static str,
    ) -> Result<Self, ValueError> {
        Ok(match read_values::<Pixels, O>(cursor, ":", name)? {
            Values::One(Pixels(value)) => Self::Value(value),
            Values::Range(Pixels(min), None, Pixels(max)) => Self::Range { min, step: 1, max },
            Values::Range(Pixels(min), Some(Pixels(step)), Pixels(max)) => Self::Range { min, step, max },
            Values::List(text) => Self::List(PixelList { text }),
        })
    }
}

/// A [`PixelRange`] in words: `480 to 800 in steps of 16`.
pub(super) struct PixelsInWords<'a>(pub(super) PixelRange<'a>);

impl fmt::Display for PixelsInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            PixelRange::Value(value) => write!(f, "{value}"),
            PixelRange::Range { min, step: 1, max } => write!(f, "{min} to {max}"),
            PixelRange::Range { min, step, max } => write!(f, "{min} to {max} (in steps of {step})"),
            PixelRange::List(list) => write!(f, "{}", Either(list.iter())),
        }
    }
}

/// The list of a [`PixelRange`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PixelList<'a> {
    text: &'a str,
}

impl<'a> PixelList<'a> {
    /// The numbers, in order.
    pub fn iter(self) -> impl Iterator<Item = u32> + Clone + 'a {
        self.text.split(',').filter_map(|value| u32::token(value.trim_ascii()))
    }
}

/// Ratios of width to height.
///
/// ```text
/// srange  = "[" spvalue 1*( "," spvalue ) "]" / "[" spvalue "-" spvalue "]" / spvalue
/// prange  = "[" spvalue "-" spvalue "]"
/// spvalue = DIGIT "." 1*4DIGIT            ; 0.1 to 9.9999
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RatioRange<'a> {
    /// This one.
    Value(Decimal),
    /// From one to the other.
    Range {
        /// The least.
        min: Decimal,
        /// The greatest.
        max: Decimal,
    },
    /// These.
    List(RatioList<'a>),
}

impl<'a> RatioRange<'a> {
    /// Whether this ratio is among them.
    pub fn contains(self, ratio: Decimal) -> bool {
        match self {
            Self::Value(value) => value == ratio,
            Self::Range { min, max } => (min..=max).contains(&ratio),
            Self::List(list) => list.iter().any(|value| value == ratio),
        }
    }

    pub(in crate::attribute) fn read<O: Observe>(
        cursor: &mut Cursor<'a, '_, O>,
        name: &'static str,
    ) -> Result<Self, ValueError> {
        Ok(match read_values::<Ratio, O>(cursor, "-", name)? {
            Values::One(Ratio(value)) => Self::Value(value),
            Values::Range(Ratio(min), _, Ratio(max)) => Self::Range { min, max },
            Values::List(text) => Self::List(RatioList { text }),
        })
    }
}

/// A [`RatioRange`] in words.
pub(super) struct RatiosInWords<'a>(pub(super) RatioRange<'a>);

impl fmt::Display for RatiosInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            RatioRange::Value(value) => write!(f, "{value}"),
            RatioRange::Range { min, max } => write!(f, "{min} to {max}"),
            RatioRange::List(list) => write!(f, "{}", Either(list.iter())),
        }
    }
}

/// The list of a [`RatioRange`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RatioList<'a> {
    text: &'a str,
}

impl<'a> RatioList<'a> {
    /// The ratios, in order.
    pub fn iter(self) -> impl Iterator<Item = Decimal> + Clone + 'a {
        self.text.split(',').filter_map(|value| Decimal::token(value.trim_ascii()))
    }
}

/// One value, a range of them, or a list as written.
enum Values<'a, T> {
    One(T),
    Range(T, Option<T>, T),
    List(&'a str),
}

/// One value, or several in brackets: a range where `range` stands between them.
fn read_values<'a, T: Token<'a> + PartialOrd, O: Observe>(
    cursor: &mut Cursor<'a, '_, O>,
    range: &'static str,
    name: &'static str,
) -> Result<Values<'a, T>, ValueError> {
    let ends = |byte: u8| ends_value(byte) || range.as_bytes() == [byte];
    let start = cursor.at();
    if !passes(cursor, "[") {
        return cursor.before(ends, name).map(Values::One);
    }
    let list = cursor.at();
    let first: T = cursor.before(ends, name)?;
    let values = if passes(cursor, range) {
        let second = cursor.before(ends, name)?;
        if range == ":" && passes(cursor, ":") {
            Values::Range(first, Some(second), cursor.before(ends, name)?)
        } else {
            Values::Range(first, None, second)
        }
    } else {
        while passes(cursor, ",") {
            cursor.before::<T>(ends, name)?;
        }
        Values::List(cursor.since(list))
    };
    cursor.extra_blanks();
    if !cursor.take("]") {
        return Err(cursor.error_at(name, "`]`", cursor.at()));
    }
    if matches!(&values, Values::Range(min, _, max) if min >= max) {
        cursor.tolerate_bounds(DeviationKind::OutOfRange, "the lower number first", start);
    }
    Ok(values)
}

/// `xyvalue`
#[derive(PartialEq, PartialOrd)]
struct Pixels(u32);

impl<'a> Token<'a> for Pixels {
    const EXPECTED: &'static str = "a number of pixels";
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!(1..=999_999).contains(&self.0)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a number of pixels from 1 to 999999"
    }
}

/// `spvalue`
#[derive(PartialEq, PartialOrd)]
struct Ratio(Decimal);

impl<'a> Token<'a> for Ratio {
    const EXPECTED: &'static str = "a ratio such as `1.33`";
    fn token(text: &'a str) -> Option<Self> {
        Decimal::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!(Decimal::new(1, 1)..Decimal::from(10)).contains(&self.0)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a ratio from 0.1 to 9.9999"
    }
}

pub(in crate::attribute) fn ends_value(byte: u8) -> bool {
    matches!(byte, b',' | b']')
}

/// Consumes `text` and the blanks around it, of which there should be none.
pub(in crate::attribute) fn passes<O: Observe>(cursor: &mut Cursor<'_, '_, O>, text: &str) -> bool {
    cursor.extra_blanks();
    let is_next = cursor.take(text);
    cursor.extra_blanks();
    is_next
}
