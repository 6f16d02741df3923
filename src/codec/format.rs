//! One format of an `m=` line, with what its section says about it.

use core::fmt;
use core::num::NonZeroU32;

use super::encoding::Encoding;
use super::framing::PacketSize;
use super::static_payload_types::Assignment;
use super::telephone_event::{TELEPHONE_EVENT, is_telephone_event};
use crate::attribute::{Fmtp, PayloadType, RtpMap, RtpMapFields, channels};
use crate::syntax::{Decimal, Token};
use crate::{Attribute, Media, Span, ValueError};

/// One format of an `m=` line, joined with the `rtpmap` and `fmtp` of its section. A small `Copy` handle.
///
/// ```
/// use sdp_decoder::codec::MappingSource;
///
/// let body = "v=0\r\nm=audio 25268 RTP/AVP 18 0 8 101 96\r\na=rtpmap:96 opus/48000/2\r\n";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let media = offer.media().next().ok_or("one section")?;
/// let names: Vec<_> = media.formats().map(|format| (format.encoding_name(), format.mapping_source())).collect();
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
    media: Media<'d>,
    token: &'d str,
    is_rtp: bool,
    is_repeated: bool,
    pub(super) joined: Joined<'d>,
}

/// What the section says about a format. Read once, by the join.
#[derive(Clone, Copy)]
pub(super) struct Joined<'d> {
    codec: Codec<'d>,
    rtpmap: Option<LineIndex>,
    fmtp: Option<LineIndex>,
}

/// The codec of a format, whatever tells it.
#[derive(Clone, Copy)]
struct Codec<'d> {
    encoding_name: Option<&'d str>,
    clock_rate: Option<NonZeroU32>,
    channels: Option<NonZeroU32>,
    source: MappingSource,
}

/// The place of an attribute among the lines of its section, plus one, so that none costs nothing.
#[derive(Clone, Copy)]
pub(super) struct LineIndex(NonZeroU32);

impl LineIndex {
    #[inline]
    pub(super) fn new(index: u32) -> Option<Self> {
        NonZeroU32::new(index.saturating_add(1)).map(Self)
    }

    #[inline]
    fn get(self) -> u32 {
        self.0.get() - 1
    }
}

/// How a format is known to be its codec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MappingSource {
    /// An `rtpmap` of its section.
    #[cfg_attr(feature = "serde", serde(rename = "rtpmap"))]
    RtpMap,
    /// The static payload types of RFC 3551.
    StaticTable,
    /// Nothing says so, but payload type 101 is nearly always telephone events: see [`Format::assumed_encoding`].
    Convention,
    /// It is not known, or no payload type.
    Unknown,
}

impl<'d> Format<'d> {
    /// A format about which the section says nothing: static, or unknown.
    #[inline]
    pub(super) fn new(media: Media<'d>, token: &'d str, is_rtp: bool) -> Self {
        let payload_type = if is_rtp { PayloadType::token(token) } else { None };
        let codec = Codec::assigned(payload_type);
        let joined = Joined { codec, rtpmap: None, fmtp: None };
        Self { media, token, is_rtp, is_repeated: false, joined }
    }

    /// Takes an `rtpmap`, unless there is one: the first counts. One that cannot be read changes no codec.
    #[inline]
    pub(super) fn map(&mut self, index: u32, rtpmap: RtpMapFields<'d>, is_audio: bool) {
        if self.joined.rtpmap.is_some() {
            return;
        }
        self.joined.rtpmap = LineIndex::new(index);
        if let Ok(name) = rtpmap.encoding_name {
            self.joined.codec = self.joined.codec.mapped(name, rtpmap, is_audio);
        }
    }

    /// Takes an `fmtp`, unless there is one.
    #[inline]
    pub(super) fn parametrize(&mut self, index: u32) {
        if self.joined.fmtp.is_none() {
            self.joined.fmtp = LineIndex::new(index);
        }
    }

    /// Takes it for telephone events, as convention has it.
    pub(super) fn assume_telephone_event(&mut self) {
        self.joined.codec.source = MappingSource::Convention;
    }

    /// The same format again: it is what the first one is.
    pub(super) fn repeat(&mut self) {
        self.is_repeated = true;
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

    /// Where it stands in the text of the description.
    pub fn span(self) -> Span {
        Span::of_part(self.media.description().text(), self.token)
    }

    /// Whether the same format stands earlier in the line. It is joined as that one is.
    #[inline]
    pub fn is_repeated(self) -> bool {
        self.is_repeated
    }

    /// The first `rtpmap` for this format.
    #[inline]
    pub fn rtpmap(self) -> Option<Result<RtpMap<'d>, ValueError>> {
        self.rtpmap_attribute().map(Attribute::read)
    }

    /// The line of that `rtpmap`.
    #[inline]
    pub fn rtpmap_attribute(self) -> Option<Attribute<'d>> {
        self.attribute(self.joined.rtpmap?)
    }

    /// The first `fmtp` for this format.
    #[inline]
    pub fn fmtp(self) -> Option<Result<Fmtp<'d>, ValueError>> {
        self.fmtp_attribute().map(Attribute::read)
    }

    /// The line of that `fmtp`.
    #[inline]
    pub fn fmtp_attribute(self) -> Option<Attribute<'d>> {
        self.attribute(self.joined.fmtp?)
    }

    /// The codec: from the `rtpmap`, or from the static payload types of RFC 3551. Case does not count in it.
    ///
    /// What is only assumed is not told here, but by [`Format::assumed_encoding`].
    #[inline]
    pub fn encoding_name(self) -> Option<&'d str> {
        self.joined.codec.encoding_name
    }

    /// What is known of that codec. This goes through the table of codecs: ask once.
    ///
    /// ```
    /// use sdp_decoder::attribute::Decimal;
    ///
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 18\r\n")?;
    /// let format = offer.media_at(0).and_then(|media| media.formats().next()).ok_or("a format")?;
    /// let codec = format.encoding().ok_or("a known codec")?;
    /// assert_eq!(codec.meaning, "G.729, narrowband speech at 8 kbit/s");
    ///
    /// let packet = format.packet(Decimal::from(20)).ok_or("a clock rate")?;
    /// assert_eq!((packet.frames, packet.payload_bytes), (Some(2), Some(20)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encoding(self) -> Option<&'static Encoding> {
        self.encoding_name().and_then(Encoding::from_name)
    }

    /// What a packet of so many milliseconds holds, by [`Encoding::packet`].
    ///
    /// `None` where codec or clock rate are not known. Without channels, one is reckoned with.
    pub fn packet(self, milliseconds: Decimal) -> Option<PacketSize> {
        self.encoding()?.packet(milliseconds, self.clock_rate()?, self.channels().unwrap_or(1))
    }

    /// The codec that nothing names, but that convention has there: `telephone-event` for payload type 101.
    ///
    /// 101 is a dynamic payload type, and other codecs use it too. It is assumed only in an RTP audio section, without
    /// an `rtpmap` for 101, without another `telephone-event` in the section, and where the `fmtp` for 101 is missing
    /// or a list of events.
    #[inline]
    pub fn assumed_encoding(self) -> Option<&'static str> {
        (self.mapping_source() == MappingSource::Convention).then_some(TELEPHONE_EVENT)
    }

    /// How the codec is known.
    pub fn mapping_source(self) -> MappingSource {
        self.joined.codec.source
    }

    /// How fast RTP timestamps run, in Hz, where the `rtpmap` or the static payload types say it.
    pub fn clock_rate(self) -> Option<u32> {
        self.joined.codec.clock_rate.map(NonZeroU32::get)
    }

    /// The clock rate of the codec, where its `rtpmap` is written without one: `a=rtpmap:98 iLBC`. `None` where the
    /// `rtpmap` says it, and for codecs that have several.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 98\r\na=rtpmap:98 iLBC\r\n")?;
    /// let format = offer.media_at(0).and_then(|media| media.formats().next()).ok_or("a format")?;
    /// assert_eq!((format.clock_rate(), format.implied_clock_rate()), (None, Some(8000)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn implied_clock_rate(self) -> Option<u32> {
        let is_missing = self.rtpmap()?.is_ok_and(|rtpmap| rtpmap.clock_rate.is_none());
        if is_missing { self.encoding()?.clock_rate() } else { None }
    }

    /// The number of channels of an audio codec: as said, as static, or 1 where an audio `rtpmap` does not say
    /// (RFC 8866, section 6.6).
    pub fn channels(self) -> Option<u32> {
        self.joined.codec.channels.map(NonZeroU32::get)
    }

    /// Whether this is DTMF and other tones as events (RFC 4733), named or assumed.
    pub fn is_telephone_event(self) -> bool {
        self.assumed_encoding().or(self.encoding_name()).is_some_and(is_telephone_event)
    }

    /// Whether that line of the section is the `rtpmap` that counts for it.
    pub(super) fn is_mapped_by(self, line: u32) -> bool {
        self.joined.rtpmap.is_some_and(|index| index.get() == line)
    }

    /// Whether a further `rtpmap` makes the same of it. What is compared is what the first one was read as, so that a
    /// long one is not read again for each of many.
    pub(super) fn is_also(self, rtpmap: RtpMapFields<'d>, is_audio: bool) -> bool {
        let own = self.joined.codec;
        let Ok(name) = rtpmap.encoding_name else { return false };
        let other = Codec::assigned(self.payload_type()).mapped(name, rtpmap, is_audio);
        own.source == other.source
            && own.encoding_name.is_some_and(|own| own.eq_ignore_ascii_case(name))
            && (own.clock_rate, own.channels) == (other.clock_rate, other.channels)
    }

    /// The place of its `fmtp` among the lines of the section.
    pub(super) fn fmtp_line(self) -> Option<u32> {
        self.joined.fmtp.map(LineIndex::get)
    }

    /// Whether its section is RTP, so that it should be a payload type.
    pub(crate) fn is_rtp(self) -> bool {
        self.is_rtp
    }

    #[inline]
    fn attribute(self, index: LineIndex) -> Option<Attribute<'d>> {
        self.media.attribute_at(index.get())
    }
}

impl<'d> Codec<'d> {
    const UNKNOWN: Self =
        Self { encoding_name: None, clock_rate: None, channels: None, source: MappingSource::Unknown };

    /// What a payload type is without an `rtpmap`.
    #[inline]
    fn assigned(payload_type: Option<PayloadType>) -> Self {
        match payload_type.map(PayloadType::assignment) {
            Some(Assignment::Static(row)) => Self {
                encoding_name: Some(row.encoding_name),
                clock_rate: NonZeroU32::new(row.clock_rate),
                channels: row.channels.and_then(NonZeroU32::new),
                source: MappingSource::StaticTable,
            },
            _ => Self::UNKNOWN,
        }
    }

    /// What an `rtpmap` makes of it. A clock rate that is missing is that of the same static codec.
    #[inline]
    fn mapped(self, name: &'d str, rtpmap: RtpMapFields<'d>, is_audio: bool) -> Self {
        let is_same = self.encoding_name.is_some_and(|own| own.eq_ignore_ascii_case(name));
        let static_rate = if is_same { self.clock_rate } else { None };
        let channels = match rtpmap.encoding_parameters {
            Ok(Some(parameters)) => channels(parameters).and_then(NonZeroU32::new),
            Ok(None) => is_audio.then_some(NonZeroU32::MIN),
            Err(_) => None,
        };
        Self {
            encoding_name: Some(name),
            clock_rate: rtpmap.clock_rate.map_or(None, |rate| rate.and_then(NonZeroU32::new).or(static_rate)),
            channels,
            source: MappingSource::RtpMap,
        }
    }
}

impl fmt::Debug for Format<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Format")
            .field("token", &self.token)
            .field("encoding_name", &self.encoding_name())
            .field("mapping_source", &self.mapping_source())
            .finish()
    }
}
