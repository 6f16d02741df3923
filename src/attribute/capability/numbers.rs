//! Lists of capability numbers.

use alloc::borrow::Cow;

use super::attribute_capability::CapabilityNumber;
use crate::syntax::{DeviationKind, Token};

text_struct! {
    /// Numbers of capabilities, as written (RFC 6871, section 3.3.1).
    ///
    /// ```text
    /// list    = element *( "," element )
    /// element = number [ "-" number ] [ "*" ]     ; 1 to 2^31 - 1; `*` in `mscap` only
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FormatCapability;
    ///
    /// let capability = FormatCapability::try_from("1-3,7 t38")?;
    /// let ranges: Vec<_> = capability.numbers.iter().map(|range| (range.first, range.last)).collect();
    /// assert_eq!(ranges, [(1, 3), (7, 7)]);
    /// assert!(capability.numbers.contains(2));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CapabilityNumbers<'a>
}

impl CapabilityNumbers<'_> {
    /// The numbers, in order; each alone or with those that follow it.
    pub fn iter(&self) -> impl Iterator<Item = CapabilityRange> + Clone {
        self.0.split(',').filter_map(CapabilityRange::of)
    }

    /// Whether this number is among them.
    pub fn contains(&self, number: u32) -> bool {
        self.iter().any(|range| range.contains(number))
    }
}

/// One element of [`CapabilityNumbers`]: a number, or several that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CapabilityRange {
    /// The first number.
    pub first: u32,
    /// The last number, which is the first one where there is no other.
    pub last: u32,
    /// Whether the attribute is for all formats of the section, not for the one with this number: `*` behind it
    /// (RFC 6871, section 3.3.3).
    pub is_wildcard: bool,
}

impl CapabilityRange {
    /// Whether this number is in it.
    pub const fn contains(self, number: u32) -> bool {
        self.first <= number && number <= self.last
    }

    fn of(text: &str) -> Option<Self> {
        let (numbers, is_wildcard) = text.strip_suffix('*').map_or((text, false), |numbers| (numbers, true));
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        Some(Self { first: u32::token(first)?, last: u32::token(last)?, is_wildcard })
    }

    /// Whether the RFC allows it: numbers of the right size, and a range that grows.
    fn is_in_range(self, text: &str) -> bool {
        let grows = self.first < self.last || !text.contains('-');
        CapabilityNumber::is_in_range(self.first) && CapabilityNumber::is_in_range(self.last) && grows
    }
}

/// Numbers without a wildcard.
pub(in crate::attribute) struct PlainNumbers<'a>(pub(in crate::attribute) CapabilityNumbers<'a>);

impl<'a> Token<'a> for PlainNumbers<'a> {
    const EXPECTED: &'static str = "capability numbers such as `1,3-5`";
    fn token(text: &'a str) -> Option<Self> {
        let is_plain = |element| CapabilityRange::of(element).is_some_and(|range| !range.is_wildcard);
        text.split(',').all(is_plain).then_some(Self(CapabilityNumbers(Cow::Borrowed(text))))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        outside(text)
    }
    fn bounds(&self) -> &'static str {
        RANGES
    }
}

impl<'a> Token<'a> for CapabilityNumbers<'a> {
    const EXPECTED: &'static str = "capability numbers such as `1,3-5` or `2*`";
    fn token(text: &'a str) -> Option<Self> {
        text.split(',').all(|element| CapabilityRange::of(element).is_some()).then_some(Self(Cow::Borrowed(text)))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        outside(text)
    }
    fn bounds(&self) -> &'static str {
        RANGES
    }
}

/// What [`outside`] wants.
const RANGES: &str = "numbers from 1 to 2147483647, ranges with the lower one first";

/// Tells numbers that the RFC does not allow.
pub(in crate::attribute) fn outside(text: &str) -> Option<DeviationKind> {
    let is_right = |element| CapabilityRange::of(element).is_none_or(|range| range.is_in_range(element));
    (!text.split(',').all(is_right)).then_some(DeviationKind::OutOfRange)
}
