//! A value, and one way to write it.

use alloc::string::String;

use proptest::prelude::*;

/// A value, and one way to write it.
///
/// The text is put together here, and not by the `Display` of the value, so that the one can be held against the other.
/// It is not always what `Display` writes: known words are in any case.
///
/// ```
/// use proptest::prelude::*;
/// use sdp_decoder::line::Connection;
/// use sdp_decoder::strategies::line::connection;
///
/// proptest!(|(written in connection())| {
///     prop_assert_eq!(Connection::try_from(written.text.as_str()), Ok(written.value));
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// What a reader has to make of the text.
    pub value: T,
    /// The value as SDP, without the letter or the name before it.
    pub text: String,
}

impl<T> Written<T> {
    /// `text` stands for `value`.
    pub fn new(value: T, text: impl Into<String>) -> Self {
        Self { value, text: text.into() }
    }

    /// The same text for another value, of which this one is a part.
    pub(super) fn map<U>(self, value: impl FnOnce(T) -> U) -> Written<U> {
        Written { value: value(self.value), text: self.text }
    }

    /// The same value in another text, of which this one is a part.
    pub(super) fn with_text(self, text: String) -> Self {
        Self { text, ..self }
    }
}

/// Text that is a value of its own, as it stands.
pub(super) fn as_it_stands<T>(
    text: impl Strategy<Value = String> + 'static,
    value: fn(String) -> T,
) -> BoxedStrategy<Written<T>>
where
    T: core::fmt::Debug + 'static,
{
    text.prop_map(move |text| Written::new(value(text.clone()), text)).boxed()
}

/// A word of an open registry: one of the known words, in any case, or another one.
pub(super) fn open_word<T>(known: &'static [(T, &'static str)], other: fn(String) -> T) -> BoxedStrategy<Written<T>>
where
    T: Clone + core::fmt::Debug + 'static,
{
    let is_known = move |word: &str| known.iter().any(|(_, name)| name.eq_ignore_ascii_case(word));
    let unknown = super::token().prop_filter("a known word", move |word| !is_known(word));
    prop_oneof![7 => closed_word(known), 1 => as_it_stands(unknown, other)].boxed()
}

/// A word of a closed list, in any case; most often as it is registered.
pub(super) fn closed_word<T>(known: &'static [(T, &'static str)]) -> BoxedStrategy<Written<T>>
where
    T: Clone + core::fmt::Debug + 'static,
{
    let as_registered = prop::sample::select(known).prop_map(|(value, name)| Written::new(value, name));
    let in_any_case = (prop::sample::select(known), any::<u32>())
        .prop_map(|((value, name), upper)| Written::new(value, with_case(name, upper)));
    prop_oneof![6 => as_registered, 1 => in_any_case].boxed()
}

/// `word` with upper-case letters where `upper` has a bit, and lower-case ones elsewhere.
fn with_case(word: &str, upper: u32) -> String {
    let in_case = |(at, c): (usize, char)| {
        if upper >> (at % 32) & 1 == 1 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
    };
    word.chars().enumerate().map(in_case).collect()
}
