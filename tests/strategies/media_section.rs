//! Media sections, and the attributes of sections and sessions.

use proptest::prelude::*;
use sdp_decoder::attribute::{AttributeId, AttributeValue, Direction, Flag};
use sdp_decoder::line::{Bandwidth, Connection, Information, Key, MediaLine};

use super::attribute_values::{
    conference_type, decimal, fmtp, group, hidden, orientation, payload_type, quality, rtcp, rtpmap, text, word,
};
use super::line_values::{bandwidth, connection, information, key, media_line_of, other_protocol, rtp_protocol};
use super::text::{byte_string, token};
use super::written::Written;

/// One media section of a valid body: its `m=` line and all that follows it.
#[derive(Clone, Debug)]
pub(crate) struct MediaSection {
    /// `m=`
    pub(crate) line: Written<MediaLine<'static>>,
    /// `i=`
    pub(crate) information: Option<Written<Information<'static>>>,
    /// `c=`
    pub(crate) connections: Vec<Written<Connection<'static>>>,
    /// `b=`
    pub(crate) bandwidths: Vec<Written<Bandwidth<'static>>>,
    /// `k=`
    pub(crate) key: Option<Written<Key<'static>>>,
    /// `a=`
    pub(crate) attributes: Vec<AttributeLine>,
}

impl MediaSection {
    /// The lines, in the order of RFC 8866, without line ends.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let line = |letter: char, text: &String| format!("{letter}={text}");
        std::iter::once(line('m', &self.line.text))
            .chain(self.information.iter().map(move |written| line('i', &written.text)))
            .chain(self.connections.iter().map(move |written| line('c', &written.text)))
            .chain(self.bandwidths.iter().map(move |written| line('b', &written.text)))
            .chain(self.key.iter().map(move |written| line('k', &written.text)))
            .chain(self.attributes.iter().map(AttributeLine::line))
    }

    /// Whether a part of the protocol is `RTP`.
    pub(super) fn is_rtp(&self) -> bool {
        self.line.value.protocol.as_str().to_ascii_uppercase().split('/').any(|part| part == "RTP")
    }
}

/// An attribute: its name, its value as text, and what that value is.
#[derive(Clone, Debug)]
pub(crate) struct AttributeLine {
    /// The name, registered or not.
    pub(crate) name: String,
    /// What follows the `:`.
    pub(crate) value: Option<String>,
    /// The value as the registry has it for the name.
    pub(crate) decoded: AttributeValue<'static>,
}

impl AttributeLine {
    /// The line without its end.
    pub(super) fn line(&self) -> String {
        match &self.value {
            Some(value) => format!("a={}:{value}", self.name),
            None => format!("a={}", self.name),
        }
    }

    /// The direction that the attribute states.
    pub(crate) fn direction(&self) -> Option<Direction> {
        match self.name.as_str() {
            "sendrecv" => Some(Direction::SendRecv),
            "sendonly" => Some(Direction::SendOnly),
            "recvonly" => Some(Direction::RecvOnly),
            "inactive" => Some(Direction::Inactive),
            _ => None,
        }
    }
}

/// A media section of RTP or of something else.
pub(crate) fn media_section() -> BoxedStrategy<MediaSection> {
    let formats = prop::collection::vec(payload_type().prop_map(|written| written.text), 1..6);
    let odd_formats = prop::collection::vec(prop_oneof!["[0-9]{1,4}", token()], 1..4);
    let words = prop::sample::select(&["t38", "*", "webrtc-datachannel", "96"][..]).prop_map(String::from);
    let other_formats = prop::collection::vec(prop_oneof![words, token()], 1..4);
    let line = prop_oneof![
        6 => media_line_of(rtp_protocol(), formats),
        1 => media_line_of(rtp_protocol(), odd_formats),
        2 => media_line_of(other_protocol(), other_formats),
    ];
    let attributes = prop::collection::vec(attribute_of_media(), 0..8);
    (
        line,
        prop::option::weighted(0.2, information()),
        prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(connection(), 1..3)],
        prop::collection::vec(bandwidth(), 0..2),
        prop::option::weighted(0.1, key()),
        attributes,
    )
        .prop_map(|(line, information, connections, bandwidths, key, attributes)| MediaSection {
            line,
            information,
            connections,
            bandwidths,
            key,
            attributes,
        })
        .boxed()
}

/// An attribute of a media section: those that formats are joined with more often than the others.
fn attribute_of_media() -> impl Strategy<Value = AttributeLine> {
    prop_oneof![
        6 => named("rtpmap", rtpmap(), AttributeValue::RtpMap),
        4 => named("fmtp", fmtp(), AttributeValue::Fmtp),
        2 => direction(),
        1 => named("ptime", decimal(), AttributeValue::Decimal),
        1 => named("maxptime", decimal(), AttributeValue::Decimal),
        1 => named("framerate", decimal(), AttributeValue::Decimal),
        1 => named("rtcp", rtcp(), AttributeValue::Rtcp),
        1 => flag("rtcp-mux"),
        1 => flag("bundle-only"),
        1 => named("crypto", hidden(), AttributeValue::Hidden),
        1 => named("mid", word(), AttributeValue::Word),
        1 => named("quality", quality(), AttributeValue::Quality),
        1 => named("orient", orientation(), AttributeValue::Orientation),
        2 => unknown(),
    ]
}

/// An attribute of a session. `ptime` should not stand there, but devices write it.
pub(super) fn attribute_of_session() -> impl Strategy<Value = AttributeLine> {
    prop_oneof![
        2 => direction(),
        1 => named("group", group(), AttributeValue::Group),
        1 => named("tool", text(), AttributeValue::Text),
        1 => named("type", conference_type(), AttributeValue::ConferenceType),
        1 => named("charset", word(), AttributeValue::Word),
        1 => named("ptime", decimal(), AttributeValue::Decimal),
        1 => named("ice-pwd", hidden(), AttributeValue::Hidden),
        1 => unknown(),
    ]
}

fn named<T: std::fmt::Debug + 'static>(
    name: &'static str,
    value: impl Strategy<Value = Written<T>> + 'static,
    kind: fn(T) -> AttributeValue<'static>,
) -> BoxedStrategy<AttributeLine> {
    let line =
        move |Written { value, text }| AttributeLine { name: name.to_owned(), value: Some(text), decoded: kind(value) };
    value.prop_map(line).boxed()
}

fn direction() -> impl Strategy<Value = AttributeLine> {
    prop_oneof![flag("sendrecv"), flag("sendonly"), flag("recvonly"), flag("inactive")]
}

fn flag(name: &'static str) -> Just<AttributeLine> {
    Just(AttributeLine { name: name.to_owned(), value: None, decoded: AttributeValue::Flag(Flag) })
}

/// An attribute that has no row in the registry. `AttributeId` knows which names have one.
fn unknown() -> impl Strategy<Value = AttributeLine> {
    let name = token().prop_filter("a registered name", |name| AttributeId::from_name(name).is_none());
    let value = prop::option::of(prop_oneof![Just(String::new()), byte_string()]);
    (name, value).prop_map(|(name, value)| AttributeLine {
        name,
        decoded: AttributeValue::Unknown(value.clone().map(Into::into)),
        value,
    })
}
