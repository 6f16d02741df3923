//! The parts that values are made of.

use alloc::borrow::Cow;
use core::num::NonZeroU32;

use super::DeviationKind;

/// A part of a value: what it must look like, and how it is made from its text.
pub(crate) trait Token<'a>: Sized {
    /// What is expected where the text does not fit.
    const EXPECTED: &'static str;
    /// The part, where `text` is one.
    fn token(text: &'a str) -> Option<Self>;
    /// What is not right in `text`, although it is this part.
    #[inline]
    fn deviation(&self, _text: &str) -> Option<DeviationKind> {
        None
    }
    /// What the part stands for, where its text does not say so by itself: the meaning of a word, the time of a number.
    fn in_words(&self) -> Option<Cow<'static, str>> {
        None
    }
    /// What is expected where the number or the length is not right: with the bounds, and what they are of.
    #[cold]
    fn bounds(&self) -> &'static str {
        Self::EXPECTED
    }
    /// The word that is registered, where this is a known one.
    #[cold]
    fn registered(&self) -> Option<&'static str> {
        None
    }
}

/// A deviation without its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) kind: DeviationKind,
    pub(crate) expected: Option<&'static str>,
}

/// What a token says beside its value.
#[derive(Debug)]
pub struct Judged {
    /// What is not right with it.
    pub(crate) told: Option<Told>,
    /// What it stands for, where its text does not say so by itself.
    pub(crate) words: Option<Cow<'static, str>>,
}

impl Judged {
    /// Its words are made where somebody hears them.
    #[inline]
    pub(crate) fn of<'t, T: Token<'t>>(value: &T, text: &'t str, in_words: bool) -> Self {
        let mut judged = Self { told: None, words: None };
        if let Some(kind) = value.deviation(text) {
            let expected = match kind {
                DeviationKind::OutOfRange | DeviationKind::WrongLength => Some(value.bounds()),
                DeviationKind::WrongCase | DeviationKind::Misspelled => value.registered(),
                _ => None,
            };
            judged.told = Some(Told { kind, expected });
        }
        if in_words {
            judged.words = value.in_words();
        }
        judged
    }
}

impl<'a> Token<'a> for &'a str {
    const EXPECTED: &'static str = "some text";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        (!text.is_empty()).then_some(text)
    }
}

impl<'a> Token<'a> for Cow<'a, str> {
    const EXPECTED: &'static str = <&str>::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        <&str>::token(text).map(Cow::Borrowed)
    }
}

/// Numbers are digits and nothing else, and fit their type or are an error. A row
///
/// ```text
/// u8 = "a number up to 255";
/// ```
///
/// becomes an `impl Token for u8` with that text as `EXPECTED`. `str::parse` is not used, as it takes a plus sign.
macro_rules! numbers {
    ($( $number:ty = $expected:literal; )+) => { $(
        impl Token<'_> for $number {
            const EXPECTED: &'static str = $expected;
            #[inline]
            fn token(text: &str) -> Option<Self> {
                if text.is_empty() {
                    return None;
                }
                text.bytes().try_fold(0, |number: $number, byte| {
                    let digit = byte.wrapping_sub(b'0');
                    if digit > 9 { None } else { number.checked_mul(10)?.checked_add(digit.into()) }
                })
            }
        }
    )+ };
}

numbers! {
    u8 = "a number up to 255";
    u16 = "a number up to 65535";
    u32 = "a number up to 4294967295";
    u64 = "a number up to 18446744073709551615";
}

/// `integer` of RFC 8866: above zero.
impl Token<'_> for NonZeroU32 {
    const EXPECTED: &'static str = "a number from 1 to 4294967295";
    #[inline]
    fn token(text: &str) -> Option<Self> {
        u32::token(text).and_then(Self::new)
    }
}

/// A word that is as right in any case, as ABNF has it (RFC 5234, section 2.3): none is told.
pub(crate) struct AnyCase<T>(pub(crate) T);

impl<'a, T: Token<'a>> Token<'a> for AnyCase<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        T::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.in_words()
    }
}

/// A part that may be left away between separators.
pub(crate) struct OrEmpty<T>(pub(crate) Option<T>);

impl<'a, T: Token<'a>> Token<'a> for OrEmpty<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        if text.is_empty() { Some(Self(None)) } else { T::token(text).map(Some).map(Self) }
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        self.0.as_ref().and_then(|value| value.deviation(text))
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.as_ref()?.in_words()
    }
    fn bounds(&self) -> &'static str {
        self.0.as_ref().map_or(Self::EXPECTED, T::bounds)
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.as_ref().and_then(T::registered)
    }
}
