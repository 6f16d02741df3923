//! Numbers that stand for something.

/// A number, of which not all may be used, and methods that say what it stands for. `number_value! { /// … pub struct
/// EvcProfile, "profile", [0..=3], |profile| profile.name() }` becomes
///
/// ```text
/// pub struct EvcProfile(pub u8);          // `Copy` and ordered, with the usual derives and those of serde
/// impl Token, Read, Display, FromStr …    // a number that may not be used is read, and told; the last part gives its words
/// ```
macro_rules! number_value {
    ($(#[$meta:meta])* pub struct $value:ident, $field:literal, [$($numbers:tt)+], $in_words:expr) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(transparent))]
        pub struct $value(pub u8);

        impl $crate::syntax::Token<'_> for $value {
            const EXPECTED: &'static str = <u8 as $crate::syntax::Token<'_>>::EXPECTED;
            fn token(text: &str) -> Option<Self> {
                Some(Self($crate::syntax::Token::token(text)?))
            }
            fn deviation(&self, _: &str) -> Option<$crate::DeviationKind> {
                (!matches!(self.0, $($numbers)+)).then_some($crate::DeviationKind::OutOfRange)
            }
            fn bounds(&self) -> &'static str {
                bounds_of!($($numbers)+)
            }
            fn in_words(&self) -> Option<alloc::borrow::Cow<'static, str>> {
                let in_words: fn(Self) -> Option<alloc::borrow::Cow<'static, str>> = $in_words;
                in_words(*self)
            }
        }
        alone!($value, $field);

        impl core::fmt::Display for $value {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}
