//! Ranges of numbers.

use alloc::borrow::Cow;
use core::ops::RangeInclusive;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

text_struct! {
    /// Ranges of numbers, as written: `a=x-ssrc-range`, `a=x-plaza-msi-range`, `a=framecount`. None of them is
    /// registered.
    ///
    /// ```text
    /// list  = range *(SP range)
    /// range = number [ "-" number ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::NumberRanges;
    ///
    /// let ranges = NumberRanges::try_from("1-100 101")?;
    /// assert_eq!(ranges.iter().collect::<Vec<_>>(), [1..=100, 101..=101]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct NumberRanges<'a>
}

impl NumberRanges<'_> {
    /// The ranges, in order.
    pub fn iter(&self) -> impl Iterator<Item = RangeInclusive<u32>> + Clone {
        Words::new(&self.0).filter_map(NumberRange::token).map(|range| range.0)
    }
}

impl<'a> Read<'a> for NumberRanges<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        cursor.word::<NumberRange>("range")?;
        cursor.each_word::<NumberRange>("range")?;
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

readable!(NumberRanges<'a>);

/// `number [ "-" number ]`
struct NumberRange(RangeInclusive<u32>);

impl<'a> Token<'a> for NumberRange {
    const EXPECTED: &'static str = "a range such as `1-100`, or a number";
    fn token(text: &'a str) -> Option<Self> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        Some(Self(u32::token(first)?..=u32::token(last)?))
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        self.0.is_empty().then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a range whose first number is not above its last"
    }
}
