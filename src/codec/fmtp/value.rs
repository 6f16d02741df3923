//! What the values of format parameters look like, where several codecs have the same.

use crate::syntax::Token;

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
