//! Media sections, and the attributes of sections and sessions.

use alloc::string::String;
use alloc::vec::Vec;
use alloc::{format, vec};

use proptest::prelude::*;

use super::attribute::{
    conference_type, crypto, decimal, fmtp, group, ice_pwd, orientation, payload_type, quality, rtcp, rtp_map, text,
    word,
};
use super::attribute_line::{AttributeLine, direction, flag, named};
use super::line::{bandwidth, connection, information, key, media_line_of, other_protocol, rtp_protocol};
use super::text::{byte_string, token};
use super::written::Written;
use crate::attribute::{AttributeId, AttributeValue};
use crate::line::{Bandwidth, Connection, Information, Key, MediaLine};

/// A media section of a [`Session`](super::Session): its `m=` line and all that follows it (RFC 8866, section 5.14).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaSection {
    /// `m=`, without a letter as all values here.
    pub line: Written<MediaLine<'static>>,
    /// `i=`
    pub information: Option<Written<Information<'static>>>,
    /// The `c=` lines.
    pub connections: Vec<Written<Connection<'static>>>,
    /// The `b=` lines.
    pub bandwidths: Vec<Written<Bandwidth<'static>>>,
    /// `k=`
    pub key: Option<Written<Key<'static>>>,
    /// The `a=` lines.
    pub attributes: Vec<AttributeLine>,
}

impl MediaSection {
    /// The lines, in the order of RFC 8866, without line ends.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        let line = |letter: char, text: &String| format!("{letter}={text}");
        core::iter::once(line('m', &self.line.text))
            .chain(self.information.iter().map(move |written| line('i', &written.text)))
            .chain(self.connections.iter().map(move |written| line('c', &written.text)))
            .chain(self.bandwidths.iter().map(move |written| line('b', &written.text)))
            .chain(self.key.iter().map(move |written| line('k', &written.text)))
            .chain(self.attributes.iter().map(AttributeLine::line))
    }

    /// A section of nothing but its `m=` line and attributes.
    pub(super) fn new(line: Written<MediaLine<'static>>, attributes: Vec<AttributeLine>) -> Self {
        Self { line, information: None, connections: Vec::new(), bandwidths: Vec::new(), key: None, attributes }
    }
}

/// A media section of RTP or of something else.
pub(super) fn media_section() -> BoxedStrategy<MediaSection> {
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
        prop_oneof![2 => Just(Vec::new()), 1 => connections()],
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
        6 => named("rtpmap", rtp_map(), AttributeValue::RtpMap),
        4 => named("fmtp", fmtp(), AttributeValue::Fmtp),
        2 => direction(),
        1 => named("ptime", decimal(), AttributeValue::Decimal),
        1 => named("maxptime", decimal(), AttributeValue::Decimal),
        1 => named("framerate", decimal(), AttributeValue::Decimal),
        1 => named("rtcp", rtcp(), AttributeValue::Rtcp),
        1 => flag("rtcp-mux"),
        1 => flag("bundle-only"),
        1 => named("crypto", crypto(), AttributeValue::Crypto),
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
        1 => named("ice-pwd", ice_pwd(), AttributeValue::IcePwd),
        1 => unknown(),
    ]
}

/// An attribute that has no row in the registry. `AttributeId` knows which names have one.
fn unknown() -> impl Strategy<Value = AttributeLine> {
    let name = token().prop_filter("a registered name", |name| AttributeId::from_name(name).is_none());
    let value = prop::option::of(prop_oneof![Just(String::new()), byte_string()]);
    (name, value).prop_map(|(name, value)| AttributeLine {
        name,
        decoded: Some(AttributeValue::Unknown(value.clone().map(Into::into))),
        value,
    })
}

/// One address, or several where they are of multicast: one for each layer (RFC 8866, section 5.7).
fn connections() -> impl Strategy<Value = Vec<Written<Connection<'static>>>> {
    prop::collection::vec(connection(), 1..3).prop_map(|mut connections| {
        if !connections.iter().all(|connection| connection.value.address.is_multicast()) {
            connections.truncate(1);
        }
        connections
    })
}
