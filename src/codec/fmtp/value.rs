//! What the values of format parameters look like, where several codecs have the same.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::ops::RangeInclusive;

use super::NumberList;
use crate::syntax::{Token, hexadecimal_number};

/// A switch that is a word. `switch! { /// … pub(super) ZeroOrOne: "0" "1", "`0` or `1`" }` becomes a type that is read
/// from either word, in any case, and is a `bool`.
macro_rules! switch {
    ($( $(#[$meta:meta])* $switch:ident: $off:literal $on:literal, $expected:literal; )+) => { $(
        $(#[$meta])*
        pub(super) struct $switch(bool);

        impl Token<'_> for $switch {
            const EXPECTED: &'static str = $expected;
            fn token(text: &str) -> Option<Self> {
                let is = |word: &str| text.eq_ignore_ascii_case(word);
                (is($on) || is($off)).then(|| Self(is($on)))
            }
            /// Words are plain already.
            fn in_words(&self) -> Option<Cow<'static, str>> {
                ($on == "1").then_some(Cow::Borrowed(if self.0 { "yes" } else { "no" }))
            }
        }

        impl From<$switch> for bool {
            fn from(switch: $switch) -> Self {
                switch.0
            }
        }
    )+ };
}

switch! {
    /// `0` or `1`
    ZeroOrOne: "0" "1", "`0` or `1`";
    /// `yes` or `no`
    YesOrNo: "no" "yes", "`yes` or `no`";
    /// `on` or `off`
    OnOrOff: "off" "on", "`on` or `off`";
}

/// Something that is said by being there: `interlace`. Some write `interlace=1`, or `=0` where they mean that it is not.
pub(super) struct Present(bool);

impl Token<'_> for Present {
    const EXPECTED: &'static str = "no value, or `0` or `1`";
    fn token(text: &str) -> Option<Self> {
        if text.is_empty() { Some(Self(true)) } else { ZeroOrOne::token(text).map(|ZeroOrOne(is)| Self(is)) }
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        ZeroOrOne(self.0).in_words()
    }
}

impl From<Present> for bool {
    fn from(present: Present) -> Self {
        present.0
    }
}

/// A small number that may be below zero.
impl Token<'_> for i16 {
    const EXPECTED: &'static str = "a number from -32768 to 32767";
    fn token(text: &str) -> Option<Self> {
        let Some(digits) = text.strip_prefix('-') else { return u16::token(text)?.try_into().ok() };
        i32::from(u16::token(digits)?).checked_neg()?.try_into().ok()
    }
}

/// What a value must be, in the brackets of a row: `u32 [1..=4]`, `u32 [[16, 24]]`.
pub(super) trait Within<T> {
    fn contains(&self, value: &T) -> bool;
}

impl<T: PartialOrd> Within<T> for RangeInclusive<T> {
    fn contains(&self, value: &T) -> bool {
        self.contains(value)
    }
}

impl<T: PartialEq, const N: usize> Within<T> for [T; N] {
    fn contains(&self, value: &T) -> bool {
        self.as_slice().contains(value)
    }
}

/// What every number of a list must be: `NumberList<'_> [Each(0..=8)]`.
pub(super) struct Each<S>(pub(super) S);

impl<S: Within<u32>> Within<NumberList<'_>> for Each<S> {
    fn contains(&self, list: &NumberList<'_>) -> bool {
        list.iter().all(|number| self.0.contains(&number))
    }
}

/// A number in hexadecimal digits, without anything before them.
pub(super) struct HexadecimalNumber(u32);

impl Token<'_> for HexadecimalNumber {
    const EXPECTED: &'static str = "a number of up to eight hexadecimal digits";
    fn token(text: &str) -> Option<Self> {
        hexadecimal_number(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(self.0.to_string().into())
    }
}

impl From<HexadecimalNumber> for u32 {
    fn from(number: HexadecimalNumber) -> Self {
        number.0
    }
}
