//! One parameter: what is known of it, and how its value is found and read.

use alloc::borrow::Cow;
use core::fmt;

use super::value::Within;
use crate::attribute::ParameterList;
use crate::syntax::{DeviationKind, Judged, Listener, Observe, Parameter, Parameters, Token, Told, unquoted};
use crate::{Span, ValueError};

/// What is known of one parameter of a codec.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ParameterInfo {
    /// Its name. Case does not count (RFC 4855, section 3).
    pub name: &'static str,
    /// What it says, in a sentence.
    pub meaning: &'static str,
    /// What holds where it is not there, written as in SDP; `None` where nothing does, or where it depends on more.
    pub default: Option<&'static str>,
    /// What its value looks like, as errors say it.
    pub expected: &'static str,
    /// Whether it may be there several times. Of others the first one counts, as they must not (RFC 6838, section 4.3).
    pub is_repeatable: bool,
    /// Reads a value; `None` where it cannot be read. Its words are made where that is asked for.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(super) judge: fn(&str, bool) -> Option<Judged>,
}

impl ParameterInfo {
    /// The row of that name, in any case.
    pub(crate) fn find(rows: &'static [Self], name: &str) -> Option<&'static Self> {
        rows.iter().find(|row| row.is(name))
    }

    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether a value can be read.
    pub(super) fn is_readable(&self, value: &str) -> bool {
        (self.judge)(value, false).is_some()
    }

    /// What a value stands for, where its text does not say so by itself.
    pub(super) fn in_words(&self, value: &str) -> Option<Cow<'static, str>> {
        (self.judge)(value, true)?.words
    }
}

impl fmt::Debug for ParameterInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, meaning, default, expected, is_repeatable, judge: _ } = self;
        f.debug_struct("ParameterInfo")
            .field("name", name)
            .field("meaning", meaning)
            .field("default", default)
            .field("expected", expected)
            .field("is_repeatable", is_repeatable)
            .finish()
    }
}

/// The text of a value, without the quotes that any may stand in (RFC 4855, section 3: parameters come from a media type,
/// and RFC 2045, section 5.1, has quotes there). One without `=` has an empty value.
pub(super) fn content<'t>(parameter: &Parameter<'t>) -> &'t str {
    let value = parameter.value.unwrap_or_default();
    unquoted(value).unwrap_or(value)
}

/// Whether the codec has a parameter of that name.
pub(super) fn is_known(parameter: &Parameter<'_>, known: &'static [ParameterInfo]) -> bool {
    ParameterInfo::find(known, parameter.name).is_some()
}

/// The value of the first parameter of that name: read as a `T`, given as a `P`.
pub(super) fn value<'t, T: Token<'t>, P: From<T>>(
    list: &'t ParameterList<'_>,
    name: &'static str,
) -> Option<Result<P, ValueError>> {
    let parameter = list.get(name)?;
    Some(read::<T, P>(content(&parameter), name, parameter.value_span))
}

/// The same, and what the default stands for where there is none. Every default can be read: a test of the rows sees to
/// that.
pub(super) fn value_or<'t, T: Token<'t>, P: From<T>>(
    list: &'t ParameterList<'_>,
    name: &'static str,
    default: &'static str,
) -> Result<P, ValueError> {
    value::<T, P>(list, name).unwrap_or_else(|| read::<T, P>(default, name, Span::default()))
}

fn read<'t, T: Token<'t>, P: From<T>>(text: &'t str, name: &'static str, span: Span) -> Result<P, ValueError> {
    T::token(text).map(P::from).ok_or_else(|| ValueError::new(name, T::EXPECTED, span))
}

/// How a row judges a value whose type says all.
pub(super) fn judge<'t, T: Token<'t>>(text: &'t str, in_words: bool) -> Option<Judged> {
    Some(Judged::of(&T::token(text)?, text, in_words))
}

/// How a row judges a value that has bounds.
pub(super) fn judge_within<'t, T: Token<'t>>(
    text: &'t str,
    in_words: bool,
    range: &impl Within<T>,
    bounds: &'static str,
) -> Option<Judged> {
    let judged = judge::<T>(text, in_words)?;
    let is_outside = T::token(text).is_some_and(|value| !range.contains(&value));
    let told = Told { kind: DeviationKind::OutOfRange, expected: Some(bounds) };
    Some(if is_outside { Judged { told: Some(told), ..judged } } else { judged })
}

/// The values of all parameters of that name, where several may be.
pub(super) fn values<'t, T: Token<'t>>(
    list: &'t ParameterList<'_>,
    name: &'static str,
) -> impl Iterator<Item = Result<T, ValueError>> + 't {
    let of_that_name = list.iter().filter(move |parameter| parameter.name.eq_ignore_ascii_case(name));
    of_that_name.map(move |parameter| read(content(&parameter), name, parameter.value_span))
}

/// Tells each parameter of the list: known ones by their names, what is wrong with their values, and which of them were
/// there before.
pub(super) fn observe(list: &ParameterList<'_>, known: &'static [ParameterInfo], observer: &mut Listener<'_>) {
    let mut parameters = Parameters::of(list.as_str());
    // A bit a row: a test of the rows sees that there are no more.
    let mut seen = 0_u128;
    while let Some(parameter) = parameters.read(observer) {
        let Some((index, row)) = known.iter().enumerate().find(|(_, row)| row.is(parameter.name)) else {
            observer.field("parameter", parameter.span);
            continue;
        };
        observer.field(row.name, parameter.value_span);
        if seen >> index & 1 == 1 && !row.is_repeatable {
            observer.deviation(DeviationKind::Repeated, parameter.span);
        }
        seen |= 1 << index;
        match (row.judge)(content(&parameter), observer.hears_words()) {
            Some(judged) => observer.judged(judged, parameter.value_span),
            None => observer.error(&ValueError::new(row.name, row.expected, parameter.value_span)),
        }
    }
}
