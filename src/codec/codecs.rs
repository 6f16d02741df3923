//! The formats of a section with everything that is said for each of them.

use alloc::vec::Vec;

use super::association::{self, Associated};
use super::format::Format;
use super::join::{Index, join};
use super::lines_by_payload_type::{LinesByPayloadType, LinesOf};
use super::payload_type_facts::{self, PayloadTypeFact};
use crate::attribute::{AttributeId, PayloadType, Rid, RtcpFeedback};
use crate::syntax::{Token, Words};
use crate::{Attribute, Media, ValueError};

/// The formats of a section, indexed: which feedback, streams and other formats belong to which, and what is odd about
/// the payload types.
///
/// It is made in one pass over the section, so keep it while you ask. [`Media::formats`] is enough where only the
/// codecs matter.
///
/// ```
/// let body = "v=0\r
/// m=video 9 UDP/TLS/RTP/SAVPF 96 97\r
/// a=rtpmap:96 VP8/90000\r
/// a=rtcp-fb:96 nack pli\r
/// a=rtcp-fb:* transport-cc\r
/// a=rtpmap:97 rtx/90000\r
/// a=fmtp:97 apt=96\r
/// ";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let codecs = offer.media_at(0).ok_or("one section")?.codecs();
/// let [vp8, rtx] = codecs.formats() else { return Err("two formats".into()) };
///
/// let feedback: Result<Vec<_>, _> = codecs.feedback(*vp8).collect();
/// assert_eq!(feedback?.iter().map(|one| one.to_string()).collect::<Vec<_>>(), ["96 nack pli", "* transport-cc"]);
/// let repaired = codecs.associated(*rtx).next().and_then(|one| one.format());
/// assert_eq!(repaired.and_then(|format| format.encoding_name()), Some("VP8"));
/// assert_eq!(codecs.facts().count(), 0, "nothing is odd");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Codecs<'d> {
    media: Media<'d>,
    formats: Vec<Format<'d>>,
    index: Index<'d>,
    feedback: LinesByPayloadType,
    rids: LinesByPayloadType,
    /// For what corrects errors: the `fmtp` of the redundancy that carries it.
    carriers: LinesByPayloadType,
}

impl<'d> Media<'d> {
    /// The formats with everything that the section says for each of them.
    pub fn codecs(self) -> Codecs<'d> {
        Codecs::of(self)
    }
}

impl<'d> Codecs<'d> {
    fn of(media: Media<'d>) -> Self {
        let mut index = Index::new();
        let formats = join(media, &mut index);
        let (mut feedback, mut rids) = (LinesByPayloadType::new(), LinesByPayloadType::new());
        for (at, line) in media.lines().enumerate().rev() {
            let at = crate::span::offset(at);
            let Some(attribute) = line.attribute() else { continue };
            match attribute.id() {
                Some(AttributeId::RtcpFb) => index_feedback(&mut feedback, at, attribute),
                Some(AttributeId::Rid) => index_rid(&mut rids, at, attribute),
                _ => {}
            }
        }
        let carriers = association::carriers(&formats);
        Self { media, formats, index, feedback, rids, carriers }
    }

    /// The media section.
    pub fn media(&self) -> Media<'d> {
        self.media
    }

    /// The formats, in order of preference.
    pub fn formats(&self) -> &[Format<'d>] {
        &self.formats
    }

    /// The first format of that payload type.
    pub fn format(&self, payload_type: PayloadType) -> Option<Format<'d>> {
        self.index.find_payload_type(payload_type).and_then(|at| self.formats.get(at)).copied()
    }

    /// The first format that is written so.
    pub fn find(&self, token: &str) -> Option<Format<'d>> {
        self.index.find(token).and_then(|at| self.formats.get(at)).copied()
    }

    /// The RTCP feedback for a format, by its payload type or by `*`, in the order of the lines.
    ///
    /// A repeated format has none of its own, and what is no payload type has none.
    pub fn feedback(
        &self,
        format: Format<'d>,
    ) -> impl Iterator<Item = Result<RtcpFeedback<'d>, ValueError>> + Clone + use<'_, 'd> {
        self.feedback_attributes(format).map(Attribute::read)
    }

    /// The lines of that feedback.
    pub fn feedback_attributes(&self, format: Format<'d>) -> impl Iterator<Item = Attribute<'d>> + Clone + use<'_, 'd> {
        self.attributes(self.feedback.of(own_payload_type(format)))
    }

    /// The streams (`a=rid`) that may have this format: those whose `pt` names it, and those without `pt`.
    ///
    /// A repeated format has none of its own, and what is no payload type has none. A `rid` that cannot be read is for
    /// no format.
    pub fn rids(&self, format: Format<'d>) -> impl Iterator<Item = Rid<'d>> + Clone + use<'_, 'd> {
        self.rid_attributes(format).filter_map(|attribute| attribute.read().ok())
    }

    /// The lines of those streams.
    pub fn rid_attributes(&self, format: Format<'d>) -> impl Iterator<Item = Attribute<'d>> + Clone + use<'_, 'd> {
        self.attributes(self.rids.of(own_payload_type(format)))
    }

    /// The formats that a format repairs or carries: see [`Association`](super::Association).
    ///
    /// A repeated format has none of its own.
    pub fn associated(&self, format: Format<'d>) -> Associated<'_, 'd> {
        Associated::of(self, format)
    }

    /// What is odd about the payload types of the section: first the formats in their order, then the lines in theirs.
    ///
    /// Nothing where the section is not RTP.
    pub fn facts(&self) -> impl Iterator<Item = PayloadTypeFact<'d>> + use<'_, 'd> {
        payload_type_facts::facts(self)
    }

    /// The redundancy that carries a format which corrects errors, by its `fmtp`.
    pub(super) fn carriers(&self, format: Format<'d>) -> LinesOf<'_> {
        self.carriers.of(own_payload_type(format))
    }

    fn attributes<'c>(&self, lines: LinesOf<'c>) -> impl Iterator<Item = Attribute<'d>> + Clone + use<'c, 'd> {
        let media = self.media;
        lines.filter_map(move |line| media.attribute_at(line))
    }
}

/// The payload type of a format that is not repeated.
fn own_payload_type(format: Format<'_>) -> Option<PayloadType> {
    format.payload_type().filter(|_| !format.is_repeated())
}

fn index_feedback(feedback: &mut LinesByPayloadType, at: u32, attribute: Attribute<'_>) {
    match attribute.value().and_then(|value| Words::new(value).next()) {
        Some("*") => feedback.put_before_for_all(at),
        token => {
            if let Some(payload_type) = token.and_then(PayloadType::token) {
                feedback.put_before(payload_type, at);
            }
        }
    }
}

fn index_rid(rids: &mut LinesByPayloadType, at: u32, attribute: Attribute<'_>) {
    let Ok(rid) = attribute.read::<Rid<'_>>() else { return };
    if rid.restrictions.get("pt").is_none() {
        return rids.put_before_for_all(at);
    }
    for payload_type in rid.restrictions.formats().filter_map(PayloadType::token) {
        rids.put_before(payload_type, at);
    }
}
