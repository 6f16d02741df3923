//! What the lists of a configuration refer to, in words.

use alloc::format;
use alloc::string::ToString;
use core::fmt;

use super::configuration::{
    AttributeAlternative, AttributeConfiguration, ConfigurationList, ConfigurationParameter, DeletedAttributes,
    payload_type,
};
use crate::syntax::{Listed, Short};

/// What a list of a configuration refers to: `protocol 4 or 3`.
pub(super) struct ListInWords<'a>(pub(super) ConfigurationList<'a>);

impl fmt::Display for ListInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(ConfigurationList { is_required, parameter, value }) = self;
        let what = match parameter {
            ConfigurationParameter::Attributes => {
                return match AttributeConfiguration::of(value) {
                    Some(attributes) => fmt::Display::fmt(&AttributesInWords(attributes), f),
                    None => Ok(()),
                };
            }
            ConfigurationParameter::Transport => "protocol",
            ConfigurationParameter::Media => "format",
            ConfigurationParameter::PayloadTypes => {
                let types = value.split(',').filter_map(payload_type);
                let types = types.map(|(number, payload_type)| format!("{payload_type} for format {number}"));
                return write!(f, "payload type {}", Listed(types));
            }
            ConfigurationParameter::MediaType => "media type",
            ConfigurationParameter::Bandwidths => "bandwidth",
            ConfigurationParameter::Connection => "address",
            ConfigurationParameter::Title => "title",
            ConfigurationParameter::Other(name) => {
                let must = if *is_required { ", which must be understood" } else { "" };
                return write!(f, "{} {}{must}", Short(name), Short(value));
            }
        };
        write!(f, "{what} {}", Alternatives(value.split('|').map(Short)))
    }
}

/// `attributes 1 and 2 (and 3 if understood) or 7 in place of those of the section`
struct AttributesInWords<'a>(AttributeConfiguration<'a>);

impl fmt::Display for AttributesInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let alternatives = self.0.alternatives().map(|alternative| {
            let numbers = Listed(alternative.mandatory()).to_string();
            let optional = Listed(alternative.optional()).to_string();
            match (numbers.is_empty(), optional.is_empty()) {
                (false, false) => format!("{numbers} (and {optional} if understood)"),
                (true, _) => format!("{optional} if understood"),
                (false, true) => numbers,
            }
        });
        let place = self.0.deleted.map(|deleted| match deleted {
            DeletedAttributes::Media => "the section",
            DeletedAttributes::Session => "the session",
            DeletedAttributes::MediaAndSession => "session and section",
        });
        let is_one = |alternative: AttributeAlternative<'_>| {
            alternative.mandatory().chain(alternative.optional()).nth(1).is_none()
        };
        let attributes = if self.0.alternatives().all(is_one) { "attribute" } else { "attributes" };
        match (self.0.alternatives().next(), place) {
            (None, None) => f.write_str("no attributes"),
            (None, Some(place)) => write!(f, "none of the attributes of {place}"),
            (Some(_), None) => write!(f, "{attributes} {}", Alternatives(alternatives)),
            (Some(_), Some(place)) => {
                write!(f, "{attributes} {} in place of those of {place}", Alternatives(alternatives))
            }
        }
    }
}

/// Items of which one is taken: `4 or 3`.
struct Alternatives<I>(I);

impl<I: Iterator<Item: fmt::Display> + Clone> fmt::Display for Alternatives<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = self.0.clone();
        let mut separator = "";
        for item in items.by_ref().take(6) {
            write!(f, "{separator}{item}")?;
            separator = " or ";
        }
        match items.count() {
            0 => Ok(()),
            more => write!(f, " or {more} more"),
        }
    }
}
