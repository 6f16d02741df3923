//! One format of an `m=` line, with what its section says about it.

use core::fmt;

use super::static_payload_types::{Assignment, StaticPayloadType};
use super::telephone_event::{TELEPHONE_EVENT, is_telephone_event};
use crate::attribute::{Fmtp, PayloadType, RtpMap, RtpMapFields};
use crate::line::MediaType;
use crate::syntax::Token;
use crate::{Attribute, Media, ValueError};

/// One format of an `m=` line, joined with the `rtpmap` and `fmtp` of its section. A small `Copy` handle.
///
/// ```
/// use sdp_decoder::codec::MappingSource;
///
/// let body = "v=0\r\nm=audio 25268 RTP/AVP 18 0 8 101 96\r\na=rtpmap:96 opus/48000/2\r\n";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let media = offer.media().next().ok_or("one section")?;
/// let names: Vec<_> = media.formats().map(|format| (format.encoding_name(), format.mapping())).collect();
/// assert_eq!(names, [
///     (Some("G729"), MappingSource::StaticTable),
///     (Some("PCMU"), MappingSource::StaticTable),
///     (Some("PCMA"), MappingSource::StaticTable),
///     (None, MappingSource::Convention), // telephone-event, as nothing speaks against it
///     (Some("opus"), MappingSource::RtpMap),
/// ]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Format<'d> {
    pub(super) media: Media<'d>,
    pub(super) token: &'d str,
    pub(super) rtpmap: LineIndex,
    pub(super) fmtp: LineIndex,
    pub(super) is_rtp: bool,
    pub(super) is_repeated: bool,
    pub(super) is_assumed: bool,
}

/// Among the lines of the section.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct LineIndex(u32);

impl LineIndex {
    pub(super) const NONE: Self = Self(u32::MAX);

    /// Takes `index` where there is none yet: the first line counts.
    #[inline]
    pub(super) fn set_first(&mut self, index: u32) {
        if *self == Self::NONE {
            *self = Self(index);
        }
    }
}

/// How a format is known to be its codec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MappingSource {
    /// An `rtpmap` of its section.
    RtpMap,
    /// The static payload types of RFC 3551.
    StaticTable,
    /// Nothing says so, but payload type 101 is nearly always telephone events: see [`Format::assumed_encoding`].
    Convention,
    /// It is not known, or no payload type.
    None,
}

impl<'d> Format<'d> {
    #[inline]
    pub(super) const fn new(media: Media<'d>, token: &'d str, is_rtp: bool) -> Self {
        Self {
            media,
            token,
            rtpmap: LineIndex::NONE,
            fmtp: LineIndex::NONE,
            is_rtp,
            is_repeated: false,
            is_assumed: false,
        }
    }

    /// The media section it belongs to.
    #[inline]
    pub fn media(self) -> Media<'d> {
        self.media
    }

    /// The format as written: `18`, `t38`, `*`, `webrtc-datachannel`.
    #[inline]
    pub fn token(self) -> &'d str {
        self.token
    }

    /// The payload type: only where the section is RTP, and the number from 0 to 127.
    #[inline]
    pub fn payload_type(self) -> Option<PayloadType> {
        if self.is_rtp { PayloadType::token(self.token) } else { None }
    }

    /// Whether the same format stands earlier in the line. It is joined as that one is.
    #[inline]
    pub fn is_repeated(self) -> bool {
        self.is_repeated
    }

    /// The first `rtpmap` for this format.
    #[inline]
    pub fn rtpmap(self) -> Option<Result<RtpMap<'d>, ValueError>> {
        self.attribute(self.rtpmap).map(Attribute::read)
    }

    /// The first `fmtp` for this format.
    #[inline]
    pub fn fmtp(self) -> Option<Result<Fmtp<'d>, ValueError>> {
        self.attribute(self.fmtp).map(Attribute::read)
    }

    /// The codec: from the `rtpmap`, or from the static payload types of RFC 3551. Case does not count in it.
    ///
    /// What is only assumed is not told here, but by [`Format::assumed_encoding`].
    #[inline]
    pub fn encoding_name(self) -> Option<&'d str> {
        self.mapped_name().or_else(|| self.static_payload_type().map(|row| row.encoding_name))
    }

    /// The codec that nothing names, but that convention has there: `telephone-event` for payload type 101.
    ///
    /// 101 is a dynamic payload type, and other codecs use it too. It is assumed only in an RTP audio section, without
    /// an `rtpmap` for 101, without another `telephone-event` in the section, and where the `fmtp` for 101 is missing
    /// or a list of events.
    #[inline]
    pub fn assumed_encoding(self) -> Option<&'static str> {
        self.is_assumed.then_some(TELEPHONE_EVENT)
    }

    /// How the codec is known.
    pub fn mapping(self) -> MappingSource {
        if self.mapped_name().is_some() {
            MappingSource::RtpMap
        } else if self.static_payload_type().is_some() {
            MappingSource::StaticTable
        } else if self.is_assumed {
            MappingSource::Convention
        } else {
            MappingSource::None
        }
    }

    /// How fast RTP timestamps run, in Hz, where that is said or static.
    pub fn clock_rate(self) -> Option<u32> {
        match self.map_fields() {
            Some(fields) if fields.encoding_name.is_ok() => fields.clock_rate.ok().flatten(),
            _ => self.static_payload_type().map(|row| row.clock_rate),
        }
    }

    /// The number of channels of an audio codec: as said, as static, or 1 where an audio `rtpmap` does not say
    /// (RFC 8866, section 6.6).
    pub fn channels(self) -> Option<u32> {
        match self.map_fields() {
            Some(fields) if fields.encoding_name.is_ok() => match fields.encoding_parameters.ok()? {
                Some(channels) => Token::token(channels),
                None => self.media.media_type().is_ok_and(|kind| kind == MediaType::Audio).then_some(1),
            },
            _ => self.static_payload_type().and_then(|row| row.channels),
        }
    }

    /// Whether this is DTMF and other tones as events (RFC 4733), named or assumed.
    pub fn is_telephone_event(self) -> bool {
        self.is_assumed || self.encoding_name().is_some_and(is_telephone_event)
    }

    /// The static payload type of RFC 3551 with this number.
    fn static_payload_type(self) -> Option<&'static StaticPayloadType> {
        match self.payload_type()?.assignment() {
            Assignment::Static(row) => Some(row),
            _ => None,
        }
    }

    fn mapped_name(self) -> Option<&'d str> {
        self.map_fields()?.encoding_name.ok()
    }

    fn map_fields(self) -> Option<RtpMapFields<'d>> {
        self.attribute(self.rtpmap).and_then(Attribute::value).map(RtpMapFields::of)
    }

    #[inline]
    fn attribute(self, index: LineIndex) -> Option<Attribute<'d>> {
        self.media.attribute_at(index.0)
    }
}

impl fmt::Debug for Format<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Format")
            .field("token", &self.token)
            .field("encoding_name", &self.encoding_name())
            .field("mapping", &self.mapping())
            .finish()
    }
}
