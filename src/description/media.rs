//! The view of one media section.

use core::fmt;

use super::attribute::{Attribute, Attributes, NamedAttributes};
use super::line::{Line, Lines};
use super::section::Section;
use super::session::SessionDescription;
use crate::ValueError;
use crate::attribute::{AttributeId, Kind, Name};
use crate::line::{Bandwidth, Connection, Information, Key, LineType, MediaFields, MediaLine, MediaType, Protocol};
use crate::syntax::{Read, Words};

/// One media section: an `m=` line and the lines up to the next one. A small `Copy` handle onto the description.
///
/// ```text
/// media-description = media-field [information-field] *connection-field *bandwidth-field [key-field] *attribute-field
/// ```
///
/// The fields of the `m=` line are answered one by one, so that a wrong one hides no other:
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 70000 RTP/AVP 18 101\r\n")?;
/// let media = offer.media().next().ok_or("one section")?;
/// assert_eq!(media.port().unwrap_err().to_string(), "port: expected a number up to 65535");
/// assert_eq!(media.protocol()?.as_str(), "RTP/AVP");
/// assert_eq!(media.format_tokens().collect::<Vec<_>>(), ["18", "101"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Media<'d> {
    description: &'d SessionDescription<'d>,
    /// Among the sections, of which the first is the session's.
    section: u32,
}

impl<'d> Media<'d> {
    #[inline]
    pub(super) const fn new(description: &'d SessionDescription<'d>, section: u32) -> Self {
        Self { description, section }
    }

    /// Which media section this is, from 0.
    #[inline]
    pub fn index(self) -> usize {
        self.section as usize - 1
    }

    /// The description it is a part of.
    #[inline]
    pub fn description(self) -> &'d SessionDescription<'d> {
        self.description
    }

    #[inline]
    pub(super) fn section(self) -> Section<'d> {
        self.description.section(self.section)
    }

    /// The lines of the section, in order, whatever they are: the `m=` line first.
    pub fn lines(self) -> Lines<'d> {
        self.section().lines()
    }

    /// The `m=` line as written, which knows its number and place.
    #[inline]
    pub fn line(self) -> Option<Line<'d>> {
        self.section().line_at(0)
    }

    /// What follows `m=`, as written.
    #[inline]
    pub fn value(self) -> &'d str {
        self.line().map_or("", Line::value)
    }

    /// The `m=` line as a value: an error where any of its fields is wrong.
    #[inline]
    pub fn media_line(self) -> Result<MediaLine<'d>, ValueError> {
        MediaLine::read_all(self.value(), &mut ()).map_err(|error| error.shifted(self.value_start()))
    }

    /// What is carried.
    pub fn media_type(self) -> Result<MediaType<'d>, ValueError> {
        self.field(|fields| fields.media_type)
    }

    /// The (first) port where it is wanted. 0 says that it is not wanted.
    pub fn port(self) -> Result<u16, ValueError> {
        self.field(|fields| fields.port)
    }

    /// How many ports are used, where the line says so: `30000/2`.
    pub fn port_count(self) -> Result<Option<u32>, ValueError> {
        self.field(|fields| fields.port_count)
    }

    /// Whether the media is not wanted: port 0, without `a=bundle-only` (RFC 3264, section 6; RFC 9143, section 6), and
    /// without `a=control`: RTSP agrees on ports itself (RFC 2326, section C.1.2).
    pub fn is_rejected(self) -> bool {
        self.port() == Ok(0) && !self.has(AttributeId::BundleOnly) && !self.is_controlled()
    }

    /// Whether RTSP sets the section up.
    pub(crate) fn is_controlled(self) -> bool {
        self.has(AttributeId::Control)
    }

    /// How it is carried.
    pub fn protocol(self) -> Result<Protocol<'d>, ValueError> {
        self.field(|fields| fields.protocol)
    }

    /// Whether RTP is carried, so that the formats are payload types.
    pub fn is_rtp(self) -> bool {
        self.protocol().is_ok_and(|protocol| protocol.is_rtp())
    }

    /// The formats as written, in order of preference. [`Media::formats`] knows what they are.
    #[inline]
    pub fn format_tokens(self) -> Words<'d> {
        Words::new(self.fields().formats.unwrap_or_default())
    }

    #[inline]
    fn field<T>(self, field: impl FnOnce(MediaFields<'d>) -> Result<T, ValueError>) -> Result<T, ValueError> {
        field(self.fields()).map_err(|error| error.shifted(self.value_start()))
    }

    /// Where the value of the `m=` line begins.
    fn value_start(self) -> u32 {
        self.line().map_or(0, |line| line.value_span().start)
    }

    #[inline]
    pub(crate) fn fields(self) -> MediaFields<'d> {
        MediaFields::of(self.value())
    }

    /// `i=` of the section: its title.
    pub fn information(self) -> Option<Result<Information<'d>, ValueError>> {
        self.section().first(LineType::Information)
    }

    /// All `c=` lines of the section. Several are for layers that go to several multicast groups.
    ///
    /// [`Media::connection`] tells what holds.
    pub fn declared_connections(self) -> impl Iterator<Item = Result<Connection<'d>, ValueError>> + Clone + use<'d> {
        self.section().all(LineType::Connection)
    }

    /// All `b=` lines of the section.
    pub fn bandwidths(self) -> impl Iterator<Item = Result<Bandwidth<'d>, ValueError>> + Clone + use<'d> {
        self.section().all(LineType::Bandwidth)
    }

    /// `k=` of the section
    pub fn key(self) -> Option<Result<Key<'d>, ValueError>> {
        self.section().first(LineType::Key)
    }

    /// All attributes of the section, in order.
    #[inline]
    pub fn attributes(self) -> Attributes<'d> {
        self.section().attributes()
    }

    /// The first attribute of the section with that name, decoded.
    ///
    /// Names are in [`names`](crate::names). Nothing is inherited from the session.
    #[inline]
    pub fn attribute<K: Kind>(self, name: Name<K>) -> Option<Result<K::Value<'d>, ValueError>> {
        self.section().attribute(name)
    }

    /// All attributes of the section with that name, decoded, in order.
    #[inline]
    pub fn attributes_named<K: Kind>(self, name: Name<K>) -> NamedAttributes<'d, K> {
        self.section().attributes_named(name)
    }

    /// The first attribute of the section with that name, as written; registered or not.
    pub fn find_attribute(self, name: &str) -> Option<Attribute<'d>> {
        self.attributes().find(|attribute| attribute.name() == name)
    }

    /// The attributes of those names, each with its place among the lines of the section.
    #[inline]
    pub(crate) fn attributes_of(self, ids: &[AttributeId]) -> impl Iterator<Item = (u32, Attribute<'d>)> {
        let attributes = (0..).zip(self.section().lines()).filter_map(|(at, line)| Some((at, line.attribute()?)));
        attributes.filter(|(_, attribute)| attribute.id().is_some_and(|id| ids.contains(&id)))
    }

    /// The attribute at a place among the lines of the section.
    #[inline]
    pub(crate) fn attribute_at(self, index: u32) -> Option<Attribute<'d>> {
        self.section().line_at(index)?.attribute()
    }

    /// Whether the section has that attribute.
    pub(super) fn has(self, id: AttributeId) -> bool {
        self.section().find(id).is_some()
    }
}

impl fmt::Debug for Media<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Media").field("index", &self.index()).field("line", &self.value()).finish()
    }
}
