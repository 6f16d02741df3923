//! The values of attributes: every field, good, odd and bad input, and the way back from `Display`.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

mod atm;
mod capabilities;
mod clocks;
mod conferences;
mod configurations;
mod connections;
mod crypto;
mod data_channels;
mod extmap;
mod fax;
mod ice;
mod image_attributes;
mod key_exchange;
mod messages;
mod multicast;
mod numbers;
mod preconditions;
mod properties;
mod repair;
mod rtcp;
mod simulcast;
mod sources;
mod streaming;
mod telephony;
mod vendors;

use std::fmt::{Debug, Display};
use std::str::FromStr;

use sdp_decoder::{Attribute, Deviation, DeviationKind, SessionDescription, ValueError, decode_sdp};

/// The value that `text` is; it must read back from what it writes.
fn read<T>(text: &str) -> T
where
    T: FromStr<Err = ValueError> + Display + Debug + PartialEq,
{
    let value: T = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let written = value.to_string();
    assert_eq!(written.parse().as_ref(), Ok(&value), "{text} was written as {written}");
    value
}

fn with_attribute<T>(attribute: &str, ask: impl FnOnce(&SessionDescription<'_>, Attribute<'_>) -> T) -> T {
    let body = format!("v=0\r\nm=audio 9 RTP/AVP 0\r\na={attribute}\r\n");
    let description = decode_sdp(&body).expect("it is SDP");
    let attribute = description.media().next().and_then(|media| media.attributes().next()).expect("one attribute");
    ask(&description, attribute)
}

/// What is tolerated in an attribute, each with the text at its place. The attribute can be read.
fn tolerated(attribute: &str) -> Vec<(DeviationKind, String)> {
    with_attribute(attribute, |description, view| {
        assert!(view.id().is_some() && view.decode().is_ok(), "{attribute}: {:?}", view.decode());
        let reading = view.line().reading();
        assert_eq!(reading.errors, [], "{attribute}");
        let place = |span: sdp_decoder::Span| span.of(description.text()).to_owned();
        reading.deviations.iter().for_each(assert_has_bounds);
        reading.deviations.iter().map(|deviation| (deviation.kind, place(deviation.span))).collect()
    })
}

/// Numbers and lengths that are not right are told with what was expected.
fn assert_has_bounds(deviation: &Deviation) {
    let is_of_bounds = matches!(deviation.kind, DeviationKind::OutOfRange | DeviationKind::WrongLength);
    assert!(deviation.expected.is_some() || !is_of_bounds, "{deviation:?}");
}

/// Why an attribute cannot be read, and the text at the place.
fn refused(attribute: &str) -> (String, String) {
    with_attribute(attribute, |description, view| {
        let error = view.decode().expect_err(attribute);
        assert_eq!(view.line().errors(), std::slice::from_ref(&error), "{attribute}");
        (error.to_string(), error.span().of(description.text()).to_owned())
    })
}

/// Nothing is to be said about any of these.
#[track_caller]
fn assert_right(attributes: &[&str]) {
    for attribute in attributes {
        assert_eq!(tolerated(attribute), [], "{attribute}");
    }
}

#[track_caller]
fn assert_tolerated(attribute: &str, kind: DeviationKind, place: &str) {
    assert_eq!(tolerated(attribute), [(kind, place.to_owned())], "{attribute}");
}

#[track_caller]
fn assert_refused(attribute: &str, message: &str, place: &str) {
    assert_eq!(refused(attribute), (message.to_owned(), place.to_owned()), "{attribute}");
}
