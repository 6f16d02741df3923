//! What values say, in words.

use alloc::string::{String, ToString};
use core::fmt;

#[allow(clippy::wildcard_imports, reason = "values of any family")]
use super::*;
use super::{
    Address, AttributeInfo, CommaList, Decimal, Digits, Flag, Hidden, Integer, NamedParameters, NestedAttribute,
    NumberRanges, OptionalText, ParameterList, Switch, Text, UriText, Word, WordList, codes,
};
use crate::syntax::{Counted, Listed, Parameter, Quoted, Short, phrase, unquoted};

/// A value that says in words what it is: the clause that goes on after "the sender of this SDP", as in "asks for 20 ms
/// of media in each packet", or what the line gives, as in "a host candidate at 192.0.2.1". In lower case, without a
/// full stop, of this value and not of its attribute in general. It quotes no more than a few characters of each part,
/// names no key, and knows nothing of the other lines: what depends on them is added where the rows are put together.
pub(crate) trait Say {
    /// Writes the clause. `row` is that of the name that the value stands behind.
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A value and its row, to be written.
pub(crate) struct Said<'v, V>(pub(crate) &'v V, pub(crate) &'static AttributeInfo);

impl<V: Say> fmt::Display for Said<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.say(self.1, f)
    }
}

/// The shapes that many attributes share say what their row has for it, with the value in its place. A row
///
/// ```text
/// Word(word) => Quoted(word.as_str());
/// ```
///
/// becomes
///
/// ```text
/// impl Say for Word<'_> {
///     fn say(&self, row, f) -> fmt::Result { let word = self; fill(row.says, Quoted(word.as_str()), f) }
/// }
/// ```
macro_rules! shapes {
    ($( $shape:ty, $value:ident => $words:expr; )+) => { $(
        impl Say for $shape {
            fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let $value = self;
                fill(row, $words, f)
            }
        }
    )+ };
}

shapes! {
    Flag, _flag => "";
    Decimal, number => number;
    Text<'_>, text => Quoted(unquoted(text.as_str()).unwrap_or(text.as_str()));
    Hidden<'_>, _hidden => "";
    CommaList<'_>, list => Listed(list.iter().map(Short));
    UriText<'_>, uri => Short(uri.as_str());
    ParameterList<'_>, list => Listed(list.iter().map(InWords));
    Digits<'_>, digits => Short(digits.as_str());
    NumberRanges<'_>, ranges => Listed(ranges.iter().map(Range));
    Address<'_>, address => Short(address.as_str());
    OptionalText<'_>, text => Quoted(text.0.as_deref().unwrap_or_default());
}

/// With what a known code stands for.
impl Say for Integer {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match codes::number(row.id, self.0) {
            Some(meaning) => fill(row, meaning, f),
            None => fill(row, self.0, f),
        }
    }
}

impl Say for Word<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match codes::word(row.id, self.as_str()) {
            Some(meaning) => fill(row, meaning, f),
            None => fill(row, Quoted(self.as_str()), f),
        }
    }
}

impl Say for WordList<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match codes::words(row.id, self) {
            Some(words) => fill(row, words, f),
            None => fill(row, Listed(self.iter().map(Short)), f),
        }
    }
}

impl Say for Port {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (row.id, self.0) {
            (AttributeId::SctpPort, 0) => f.write_str("closes the SCTP association, and all its data channels"),
            (AttributeId::SctpPort, port) => write!(f, "takes data channels at SCTP port {port}, inside DTLS"),
            _ => fill(row, self.0, f),
        }
    }
}

/// The clause of the row, with the words of the value for `{}`.
pub(super) fn fill(row: &'static AttributeInfo, words: impl fmt::Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(says) = row.says else { return f.write_str(&phrase(row.meaning)) };
    match says.split_once("{}") {
        Some((before, after)) => write!(f, "{before}{words}{after}"),
        None => f.write_str(says),
    }
}

/// The clause of the row is what can be done: `take out fill bits`.
impl Say for Switch {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::On => "can ",
            Self::Off => "cannot ",
        })?;
        fill(row, "", f)
    }
}

impl Say for NamedParameters<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fill(row, Short(&self.name), f)?;
        match &self.parameters {
            Some(parameters) => write!(f, ": {}", Listed(parameters.iter().map(InWords))),
            None => Ok(()),
        }
    }
}

/// What the attribute inside says, by its own row. One that holds another attribute in turn is named only, so that what
/// is said does not grow with how deep they are.
impl Say for NestedAttribute<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(id) = self.id() else {
            return write!(f, "the attribute {}, which is not registered", Quoted(&self.name));
        };
        if holds_attribute(id.info().value_kind) {
            return write!(f, "a={} with another attribute inside", id.name());
        }
        match self.decode() {
            Ok(value) => value.say(id.info(), f),
            Err(error) => write!(f, "a={} that cannot be read: {error}", id.name()),
        }
    }
}

/// Whether another attribute may be written inside.
const fn holds_attribute(kind: ValueKind) -> bool {
    matches!(
        kind,
        ValueKind::NestedAttribute
            | ValueKind::Ssrc
            | ValueKind::DcSa
            | ValueKind::AttributeCapability
            | ValueKind::FormatAttributeCapability
            | ValueKind::CapabilityParameter
            | ValueKind::RealmAttribute
            | ValueKind::Alternative
    )
}

/// What the value of an attribute without a row says: nothing that is known.
pub(crate) struct Unregistered<'v>(pub(crate) Option<&'v str>);

impl fmt::Display for Unregistered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a registered attribute: what it says is known to its maker alone")?;
        match self.0 {
            Some(value) => write!(f, "; its value has {}", Counted(value.chars().count() as u64, "character")),
            None => Ok(()),
        }
    }
}

/// What a known word stands for, within a sentence; another in quotes.
pub(super) fn meant(meaning: Option<&'static str>, word: &str) -> String {
    meaning.map_or_else(|| Quoted(word).to_string(), phrase)
}

/// A parameter: `name value`, or its name alone.
pub(super) struct InWords<'a>(pub(super) Parameter<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.value {
            Some(value) => write!(f, "{} {}", Short(self.0.name), Short(value)),
            None => Short(self.0.name).fmt(f),
        }
    }
}

/// A range of numbers: `1 to 100`, or the only one.
struct Range(core::ops::RangeInclusive<u32>);

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.0.start(), self.0.end());
        if first == last { first.fmt(f) } else { write!(f, "{first} to {last}") }
    }
}
