//! Attributes as lines: a name, a value, and what that value is.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;

use proptest::prelude::*;

use super::attribute;
use super::written::Written;
use crate::attribute::{AttributeValue, Decimal, Direction, Flag, Fmtp, RtpMap};

/// An `a=` line of a [`Session`](super::Session): its name, its value as text, and what that value is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributeLine {
    /// The name, registered or not.
    pub name: String,
    /// What follows the `:`, where there is one.
    pub value: Option<String>,
    /// What a reader has to make of the value. `None` where the strategy knows the text alone.
    pub decoded: Option<AttributeValue<'static>>,
}

impl AttributeLine {
    /// An attribute with a value.
    pub(super) fn typed<T>(name: &str, value: Written<T>, kind: fn(T) -> AttributeValue<'static>) -> Self {
        Self { name: name.to_owned(), value: Some(value.text), decoded: Some(kind(value.value)) }
    }

    /// An attribute of which only the text is known.
    pub(super) fn plain(name: &str, value: impl Into<String>) -> Self {
        Self { name: name.to_owned(), value: Some(value.into()), decoded: None }
    }

    /// A name alone, of a flag in the registry.
    pub(super) fn flag(name: &str) -> Self {
        Self { name: name.to_owned(), value: None, decoded: Some(AttributeValue::Flag(Flag)) }
    }

    /// A name alone, in the registry or not.
    pub(super) fn plain_flag(name: &str) -> Self {
        Self { name: name.to_owned(), value: None, decoded: None }
    }

    /// A direction.
    pub(super) fn of_direction(direction: &Written<Direction>) -> Self {
        Self::flag(&direction.text)
    }

    /// A number without decimals, where it could have some.
    pub(super) fn number(name: &str, number: u64) -> Self {
        Self::typed(name, Written::new(Decimal::new(number, 0), format!("{number}")), AttributeValue::Decimal)
    }

    /// `a=rtpmap`
    pub(super) fn rtp_map(map: Written<RtpMap<'static>>) -> Self {
        Self::typed("rtpmap", map, AttributeValue::RtpMap)
    }

    /// `a=fmtp`
    pub(super) fn fmtp(fmtp: Written<Fmtp<'static>>) -> Self {
        Self::typed("fmtp", fmtp, AttributeValue::Fmtp)
    }

    /// The line without its end.
    pub fn line(&self) -> String {
        match &self.value {
            Some(value) => format!("a={}:{value}", self.name),
            None => format!("a={}", self.name),
        }
    }

    /// The direction that the attribute states (RFC 8866, section 6.7).
    pub fn direction(&self) -> Option<Direction> {
        match self.name.as_str() {
            "sendrecv" => Some(Direction::SendRecv),
            "sendonly" => Some(Direction::SendOnly),
            "recvonly" => Some(Direction::RecvOnly),
            "inactive" => Some(Direction::Inactive),
            _ => None,
        }
    }
}

/// An attribute with a value of these.
pub(super) fn named<T: core::fmt::Debug + 'static>(
    name: &'static str,
    values: impl Strategy<Value = Written<T>> + 'static,
    kind: fn(T) -> AttributeValue<'static>,
) -> BoxedStrategy<AttributeLine> {
    values.prop_map(move |written| AttributeLine::typed(name, written, kind)).boxed()
}

/// One of the four directions.
pub(super) fn direction() -> impl Strategy<Value = AttributeLine> {
    attribute::direction().prop_map(|direction| AttributeLine::of_direction(&direction))
}

/// A name alone.
pub(super) fn flag(name: &'static str) -> impl Strategy<Value = AttributeLine> {
    Just(AttributeLine::flag(name))
}
