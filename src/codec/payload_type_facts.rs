//! What is odd about the payload types of a section. Whether it is wrong, others say.

use super::codecs::Codecs;
use super::encoding::Encoding;
use super::format::Format;
use super::static_payload_types::{Assignment, StaticPayloadType};
use crate::Attribute;
use crate::attribute::{AttributeId, Rid, RtpMapFields};
use crate::line::MediaType;
use crate::syntax::Words;

/// One odd thing about the payload types of a section, with the places concerned, from [`Codecs::facts`].
///
/// ```
/// use sdp_decoder::codec::PayloadTypeFact;
///
/// let body = "v=0\r\nm=audio 5004 RTP/AVP 0 96\r\na=rtpmap:97 opus/48000/2\r\n";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let codecs = offer.media_at(0).ok_or("one section")?.codecs();
/// let facts: Vec<_> = codecs.facts().collect();
/// assert!(matches!(facts[0], PayloadTypeFact::WithoutRtpMap { format } if format.token() == "96"));
/// assert!(matches!(facts[1], PayloadTypeFact::Dangling { token: "97", attribute } if attribute.name() == "rtpmap"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PayloadTypeFact<'d> {
    /// A format that is no payload type from 0 to 127.
    NotPayloadType {
        /// The format.
        format: Format<'d>,
    },
    /// A format that stands in the `m=` line already.
    RepeatedFormat {
        /// The further one.
        format: Format<'d>,
    },
    /// A payload type from 64 to 95, which is mistaken for RTCP where both share a port (RFC 5761, section 4).
    ConflictsWithRtcp {
        /// The format.
        format: Format<'d>,
    },
    /// A payload type that is no static one, without an `rtpmap` that says what it is (RFC 8866, section 6.6).
    ///
    /// [`Format::assumed_encoding`] tells where convention knows it.
    WithoutRtpMap {
        /// The format.
        format: Format<'d>,
    },
    /// A further `rtpmap` for the same payload type: it does not count.
    RepeatedRtpMap {
        /// The format.
        format: Format<'d>,
        /// The one that counts.
        first: Attribute<'d>,
        /// The further one.
        repeated: Attribute<'d>,
        /// Whether both give the same codec, clock rate and channels; in whatever case, and with `/1` or without.
        agrees: bool,
    },
    /// A further `fmtp` for the same format: it does not count (RFC 8866, section 6.15: at most one).
    RepeatedFmtp {
        /// The format.
        format: Format<'d>,
        /// The one that counts.
        first: Attribute<'d>,
        /// The further one.
        repeated: Attribute<'d>,
    },
    /// An `rtpmap` that makes a static payload type something else, or gives it another clock rate or other channels.
    OverridesStatic {
        /// The format.
        format: Format<'d>,
        /// What the payload type stands for.
        assigned: &'static StaticPayloadType,
        /// The `rtpmap`.
        attribute: Attribute<'d>,
    },
    /// An `rtpmap`, `fmtp`, `rtcp-fb`, or the `pt` of a `rid`, for what is not in the `m=` line.
    Dangling {
        /// What the line is for.
        token: &'d str,
        /// The line.
        attribute: Attribute<'d>,
    },
}

pub(super) fn facts<'c, 'd>(codecs: &'c Codecs<'d>) -> impl Iterator<Item = PayloadTypeFact<'d>> + use<'c, 'd> {
    let (formats, ids): (_, &'static [AttributeId]) = if codecs.media().is_rtp() {
        (codecs.formats(), &[AttributeId::Rtpmap, AttributeId::Fmtp, AttributeId::RtcpFb, AttributeId::Rid])
    } else {
        (&[][..], &[])
    };
    let is_audio = codecs.media().media_type().is_ok_and(|media_type| media_type == MediaType::Audio);
    let lines = codecs.media().attributes_of(ids);
    let of_line = move |(line, attribute)| {
        let dangling = tokens(attribute).filter(|token| codecs.find(token).is_none());
        let dangling = dangling.map(move |token| PayloadTypeFact::Dangling { token, attribute });
        dangling.chain(of_known(codecs, line, attribute, is_audio))
    };
    formats.iter().copied().flat_map(of_format).chain(lines.flat_map(of_line))
}

fn of_format(format: Format<'_>) -> impl Iterator<Item = PayloadTypeFact<'_>> {
    let facts = match format.payload_type() {
        None => [Some(PayloadTypeFact::NotPayloadType { format }), None],
        Some(_) if format.is_repeated() => [Some(PayloadTypeFact::RepeatedFormat { format }), None],
        Some(payload_type) => {
            let is_static = matches!(payload_type.assignment(), Assignment::Static(_));
            let is_unmapped = !is_static && format.rtpmap_attribute().is_none();
            let conflicts = payload_type.conflicts_with_rtcp();
            [
                conflicts.then_some(PayloadTypeFact::ConflictsWithRtcp { format }),
                is_unmapped.then_some(PayloadTypeFact::WithoutRtpMap { format }),
            ]
        }
    };
    facts.into_iter().flatten()
}

/// What a line says for a format that is there.
fn of_known<'d>(
    codecs: &Codecs<'d>,
    line: u32,
    attribute: Attribute<'d>,
    is_audio: bool,
) -> Option<PayloadTypeFact<'d>> {
    let format = codecs.find(Words::new(attribute.value()?).next()?)?;
    match attribute.id()? {
        AttributeId::Rtpmap if format.is_mapped_by(line) => {
            let Assignment::Static(assigned) = format.payload_type()?.assignment() else { return None };
            let overrides = !is_as_assigned(format, assigned);
            overrides.then_some(PayloadTypeFact::OverridesStatic { format, assigned, attribute })
        }
        AttributeId::Rtpmap => {
            let agrees = format.is_also(RtpMapFields::of(attribute.value()?), is_audio);
            Some(PayloadTypeFact::RepeatedRtpMap {
                format,
                first: format.rtpmap_attribute()?,
                repeated: attribute,
                agrees,
            })
        }
        AttributeId::Fmtp if format.fmtp_line() != Some(line) => {
            Some(PayloadTypeFact::RepeatedFmtp { format, first: format.fmtp_attribute()?, repeated: attribute })
        }
        _ => None,
    }
}

/// Whether the codec of a format is the static one, by any of its names. What cannot be read changes nothing.
fn is_as_assigned(format: Format<'_>, assigned: &StaticPayloadType) -> bool {
    let is_same = |name: &str| {
        let alias = || Encoding::from_name(name).is_some_and(|encoding| encoding.name == assigned.encoding_name);
        name.eq_ignore_ascii_case(assigned.encoding_name) || alias()
    };
    let channels = assigned.channels.zip(format.channels());
    format.encoding_name().is_none_or(is_same)
        && format.clock_rate().is_none_or(|rate| rate == assigned.clock_rate)
        && channels.is_none_or(|(assigned, said)| assigned == said)
}

/// What a line is for: one format, or all that a `rid` names.
fn tokens(attribute: Attribute<'_>) -> impl Iterator<Item = &str> {
    let value = attribute.value().unwrap_or_default();
    let rid = if attribute.id() == Some(AttributeId::Rid) { attribute.read::<Rid<'_>>().ok() } else { None };
    let one = match attribute.id() {
        Some(AttributeId::Rid) => None,
        Some(AttributeId::RtcpFb) => Words::new(value).next().filter(|&token| token != "*"),
        _ => Words::new(value).next(),
    };
    one.into_iter().chain(rid.into_iter().flat_map(|rid| rid.restrictions.into_formats()))
}
