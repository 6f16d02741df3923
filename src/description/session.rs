//! The session description.

use alloc::vec::Vec;
use core::fmt;

use super::attribute::{Attribute, Attributes, NamedAttributes};
use super::division::Division;
use super::joined;
use super::line::{Line, Lines};
use super::media::Media;
use super::place::{Extent, Place};
use super::record::{Inherited, LineRecord, SectionRecord};
use super::scan::Scan;
use super::section::Section;
use super::time::{self, TimeDescription};
use crate::attribute::{AttributeId, Direction, Kind, Name};
use crate::line::{
    Bandwidth, Connection, Email, Information, Key, LineType, Origin, Phone, SessionName, Timing, Uri, Version,
};
use crate::line_end::LineEnds;
use crate::source::Input;
use crate::span::offset;
use crate::{Role, Span, ValueError};

/// A decoded session description (RFC 8866): the input, where its lines and sections are, and every question about
/// them.
///
/// Nothing of the input is lost: [`SessionDescription::to_bytes`] gives it back byte for byte, and
/// [`SessionDescription::lines`] has every line. Values are read when asked for, each on its own: an unreadable line
/// hides no other. `Display` writes the text of the input.
///
/// ```
/// use sdp_decoder::decode_sdp;
///
/// let offer = decode_sdp("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n")?;
/// assert_eq!(offer.origin().transpose()?.map(|origin| origin.address.to_string()).as_deref(), Some("192.0.2.1"));
/// assert!(offer.connection().is_none());
/// for media in offer.media() {
///     for format in media.formats() {
///         assert_eq!((format.token(), format.encoding_name()), ("0", Some("PCMU")));
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct SessionDescription<'a> {
    pub(super) input: Input<'a>,
    pub(super) lines: Vec<LineRecord>,
    /// The session section, and one for each `m=` line.
    sections: Vec<SectionRecord>,
    inherited: Inherited,
    role: Role,
    pub(super) line_ends: LineEnds,
    pub(super) is_quoted: bool,
    pub(super) place: Place,
    pub(super) extent: Extent,
}

impl<'a> SessionDescription<'a> {
    /// The first session of the input.
    #[inline]
    pub(crate) fn first(input: Input<'a>, mut scan: Scan, role: Role) -> Self {
        let mut lines = core::mem::take(&mut scan.lines);
        let mut division = Division::of(&lines);
        if division.has_second_version {
            let second = joined::starts(&lines).next();
            if let Some(second) = second {
                lines.truncate(second);
                division = Division::of(&lines);
            }
        }
        Self::new(input, Scan { lines, ..scan }, division, role, Place::default())
    }

    /// A session whose lines are known.
    pub(super) fn with_lines(input: Input<'a>, scan: Scan, role: Role, place: Place) -> Self {
        let division = Division::of(&scan.lines);
        Self::new(input, scan, division, role, place)
    }

    #[inline]
    fn new(input: Input<'a>, scan: Scan, division: Division, role: Role, place: Place) -> Self {
        let Scan { lines, line_ends, is_quoted, extent } = scan;
        Self {
            input,
            lines,
            sections: division.sections,
            inherited: division.inherited,
            role,
            line_ends,
            is_quoted,
            place,
            extent,
        }
    }

    /// The input, byte for byte: all of it, whatever it holds. Of a SIP message that is the message.
    ///
    /// A session of [`decode_all`](crate::decode_all) has its own part of the input; the parts together are the
    /// input.
    #[inline]
    pub fn to_bytes(&self) -> &[u8] {
        self.input.bytes()
    }

    /// The bytes of the description itself: the input, or of a SIP message the part of its body that is the SDP.
    ///
    /// ```
    /// # #[cfg(feature = "sip")] {
    /// let message = "ACK sip:bob@example.com SIP/2.0\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n";
    /// let answer = sdp_decoder::decode_sdp(message)?;
    /// assert_eq!((answer.to_bytes(), answer.sdp_bytes()), (message.as_bytes(), &b"v=0\r\n"[..]));
    /// assert_eq!(answer.lines().next().map(|line| line.number()), Some(4));
    /// # }
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn sdp_bytes(&self) -> &[u8] {
        self.to_bytes().get(self.extent.raw_start as usize..self.extent.raw_end as usize).unwrap_or_default()
    }

    /// Where the description begins in the text.
    pub(crate) fn start(&self) -> usize {
        self.extent.start as usize
    }

    /// Where the description ends in the text.
    pub(crate) fn end(&self) -> usize {
        self.extent.end as usize
    }

    /// The text up to the end of the description.
    pub(super) fn text_to_end(&self) -> &str {
        self.text().get(..self.extent.end as usize).unwrap_or_default()
    }

    /// The input as text, which spans refer to.
    ///
    /// Where the input is UTF-8, text and input are the same. Where it is not, each line that is not UTF-8 is shown
    /// as Latin-1, so that the text is longer than the input.
    #[inline]
    pub fn text(&self) -> &str {
        &self.input.text
    }

    /// The same description, borrowing nothing. Text that is owned already is not copied.
    #[must_use]
    pub fn into_owned(self) -> SessionDescription<'static> {
        SessionDescription {
            input: self.input.into_owned(),
            lines: self.lines,
            sections: self.sections,
            inherited: self.inherited,
            role: self.role,
            line_ends: self.line_ends,
            is_quoted: self.is_quoted,
            place: self.place,
            extent: self.extent,
        }
    }

    /// Whether this is an offer or an answer: as the [`Decoder`](crate::Decoder) was told, else as the SIP message that
    /// it stands in tells.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The same description in another role.
    #[must_use]
    pub fn with_role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// Every line, in order, whatever it is: also those that are no SDP lines.
    #[inline]
    pub fn lines(&self) -> Lines<'_> {
        Lines::new(self, 0, &self.lines)
    }

    /// The text behind the last line: other sessions that stand in the same input, or in the same part of a SIP
    /// message. Empty in most inputs.
    ///
    /// [`decode_all`](crate::decode_all) decodes them.
    pub fn following_text(&self) -> &str {
        let end = self.lines().next_back().map_or(0, Line::next_start);
        self.text_to_end().get(end..).unwrap_or_default()
    }

    /// Where the first byte of [`SessionDescription::text`] lies in the input, in bytes of the input.
    ///
    /// Not 0 only for the later sessions of [`decode_all`](crate::decode_all).
    pub fn offset_in_input(&self) -> usize {
        self.place.bytes as usize
    }

    /// The span in the text of the whole input.
    pub(crate) fn in_input(&self, span: Span) -> Span {
        span.shifted(self.place.text)
    }

    /// The number of a line in the whole input.
    #[inline]
    pub(super) fn line_number(&self, index: u32) -> u32 {
        self.place.lines.saturating_add(self.extent.lines).saturating_add(index).saturating_add(1)
    }

    #[inline]
    pub(super) fn section(&self, index: u32) -> Section<'_> {
        let index = index as usize;
        let record = self.sections.get(index).copied().unwrap_or_default();
        let end = self.sections.get(index + 1).map_or(self.lines.len(), |next| next.first as usize);
        let records = self.lines.get(record.first as usize..end).unwrap_or_default();
        Section { description: self, first: record.first, records, types: record.types }
    }

    /// The media section of a line.
    pub(super) fn media_of(&self, line: u32) -> Option<Media<'_>> {
        // The first section is the session's; it starts at the first line, as a media section may.
        let media = self.sections.get(1..).unwrap_or_default();
        self.media_at(media.partition_point(|section| section.first <= line).checked_sub(1)?)
    }

    /// Whether the attribute stands anywhere in it.
    pub(crate) fn has_attribute(&self, id: AttributeId) -> bool {
        self.lines.iter().any(|record| record.attribute == Some(id))
    }

    /// Whether the session has a line of that type before its first `m=`.
    pub(crate) fn has(&self, line_type: LineType) -> bool {
        self.session_section().types.contains(line_type)
    }

    pub(super) fn inherited(&self) -> Inherited {
        self.inherited
    }

    #[inline]
    pub(super) fn session_section(&self) -> Section<'_> {
        self.section(0)
    }
}

/// What stands before the first `m=` line. A line that may stand only once is the first one of its type.
impl SessionDescription<'_> {
    /// `v=`
    pub fn version(&self) -> Option<Result<Version, ValueError>> {
        self.session_section().first(LineType::Version)
    }

    /// `o=`
    pub fn origin(&self) -> Option<Result<Origin<'_>, ValueError>> {
        self.session_section().first(LineType::Origin)
    }

    /// `s=`
    pub fn session_name(&self) -> Option<Result<SessionName<'_>, ValueError>> {
        self.session_section().first(LineType::SessionName)
    }

    /// `i=` of the session
    pub fn information(&self) -> Option<Result<Information<'_>, ValueError>> {
        self.session_section().first(LineType::Information)
    }

    /// `u=`
    pub fn uri(&self) -> Option<Result<Uri<'_>, ValueError>> {
        self.session_section().first(LineType::Uri)
    }

    /// All `e=` lines.
    pub fn emails(&self) -> impl Iterator<Item = Result<Email<'_>, ValueError>> + Clone {
        self.session_section().all(LineType::Email)
    }

    /// All `p=` lines.
    pub fn phones(&self) -> impl Iterator<Item = Result<Phone<'_>, ValueError>> + Clone {
        self.session_section().all(LineType::Phone)
    }

    /// `c=` of the session, which holds for every media section without one of its own.
    pub fn connection(&self) -> Option<Result<Connection<'_>, ValueError>> {
        self.session_section().first(LineType::Connection)
    }

    /// All `b=` lines of the session.
    pub fn bandwidths(&self) -> impl Iterator<Item = Result<Bandwidth<'_>, ValueError>> + Clone {
        self.session_section().all(LineType::Bandwidth)
    }

    /// All `t=` lines.
    pub fn timings(&self) -> impl Iterator<Item = Result<Timing, ValueError>> + Clone {
        self.session_section().all(LineType::Timing)
    }

    /// All `t=` lines with the `r=` and `z=` lines that belong to each.
    pub fn time_descriptions(&self) -> impl Iterator<Item = TimeDescription<'_>> + Clone {
        time::descriptions(self.session_section())
    }

    /// `k=` of the session
    pub fn key(&self) -> Option<Result<Key<'_>, ValueError>> {
        self.session_section().first(LineType::Key)
    }

    /// All attributes of the session, in order.
    #[inline]
    pub fn attributes(&self) -> Attributes<'_> {
        self.session_section().attributes()
    }

    /// The first attribute of the session with that name, decoded.
    ///
    /// Names are in [`names`](crate::names).
    pub fn attribute<K: Kind>(&self, name: Name<K>) -> Option<Result<K::Value<'_>, ValueError>> {
        self.session_section().attribute(name)
    }

    /// All attributes of the session with that name, decoded, in order.
    pub fn attributes_named<K: Kind>(&self, name: Name<K>) -> NamedAttributes<'_, K> {
        self.session_section().attributes_named(name)
    }

    /// The first attribute of the session with that name, as written; registered or not.
    pub fn find_attribute(&self, name: &str) -> Option<Attribute<'_>> {
        self.attributes().find(|attribute| attribute.name() == name)
    }

    /// The direction that the session states for all its media: the first one, where it states several.
    ///
    /// [`Media::direction`] tells what holds for a section.
    pub fn declared_direction(&self) -> Option<Direction> {
        self.session_section().direction()
    }

    /// The media sections, in order.
    #[inline]
    pub fn media(&self) -> impl ExactSizeIterator<Item = Media<'_>> + DoubleEndedIterator + Clone {
        (1..offset(self.sections.len())).map(move |index| Media::new(self, index))
    }

    /// The media section at a place among all, from 0.
    pub fn media_at(&self, index: usize) -> Option<Media<'_>> {
        let section = index.checked_add(1).filter(|&section| section < self.sections.len())?;
        Some(Media::new(self, offset(section)))
    }
}

impl fmt::Display for SessionDescription<'_> {
    /// The text of the input.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Debug for SessionDescription<'_> {
    /// The lines with their numbers; secret values are masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionDescription ")?;
        f.debug_list().entries(self.lines()).finish()
    }
}

impl PartialEq for SessionDescription<'_> {
    /// The same part of the same bytes in the same role.
    fn eq(&self, other: &Self) -> bool {
        self.extent == other.extent && self.role == other.role && self.to_bytes() == other.to_bytes()
    }
}

impl Eq for SessionDescription<'_> {}
