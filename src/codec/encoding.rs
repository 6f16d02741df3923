//! What is known of an encoding name.

use super::encodings::ENCODINGS;
use super::framing::{Framing, PacketSize, units};
use super::static_payload_types::{STATIC, StaticPayloadType};
use crate::line::MediaType;
use crate::syntax::Decimal;

/// What is known of the encoding name of an `rtpmap`: one row of the registry of codecs.
///
/// It holds the payload formats that IANA registers, and those that are met without.
///
/// ```
/// use sdp_decoder::attribute::Decimal;
/// use sdp_decoder::codec::{Encoding, NameKind};
///
/// let g722 = Encoding::from_name("g722").ok_or("a known name")?;
/// assert_eq!((g722.name, g722.clock_rate(), g722.sampling_rate(8000)), ("G722", Some(8000), Some(16_000)));
/// let packet = g722.packet(Decimal::from(20), 8000, 1).ok_or("a number")?;
/// assert_eq!((packet.ticks, packet.samples, packet.payload_bytes), (160, Some(320), Some(160)));
///
/// let hevc = Encoding::from_name("HEVC").ok_or("a known name")?;
/// assert_eq!((hevc.name, hevc.name_kind("HEVC")), ("H265", Some(NameKind::Registry)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Encoding {
    /// The name, as an `rtpmap` has it. Case does not count.
    pub name: &'static str,
    /// Other names that are met for it.
    pub other_names: &'static [OtherName],
    /// The media types of the sections that it is for, the most usual first.
    pub media: &'static [MediaType<'static>],
    /// What it is for.
    pub purpose: Purpose,
    /// How fast its RTP timestamps run.
    pub clock_rates: ClockRates,
    /// How its sampling rate follows from that.
    pub sampling: SamplingRate,
    /// The number of channels where the `rtpmap` does not say. `None` for what has no channels, or tells them itself.
    pub channels: Option<u32>,
    /// How it is divided into packets: the usual way first. Empty where that is not known, or differs all the time.
    pub framings: &'static [Framing],
    /// Whether IANA has registered it as a media type.
    pub is_registered: bool,
    /// Where it is defined.
    pub reference: &'static str,
    /// What it is, in words.
    pub meaning: &'static str,
}

/// What an encoding is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Purpose {
    /// Sound, pictures, text or data themselves.
    Media,
    /// DTMF, tones and signals beside the speech.
    Signals,
    /// The noise of a pause.
    ComfortNoise,
    /// Earlier packets again, within later ones.
    Redundancy,
    /// Lost packets again, on request.
    Retransmission,
    /// What lost packets are computed from.
    ErrorCorrection,
    /// What was received, sent back.
    Loopback,
}

/// How fast the RTP timestamps of an encoding run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ClockRates {
    /// One of these, in Hz, the most usual first; others are rare or wrong.
    Usual(&'static [u32]),
    /// Mostly one of these, in Hz, but its RFC has no objection to others.
    Typical(&'static [u32]),
    /// Any: the `rtpmap` alone says it.
    Any,
    /// That of the formats that it belongs to.
    OfAssociated,
    /// It has none, as it is not sent in RTP.
    None,
}

/// How the sampling rate of an encoding follows from its clock rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SamplingRate {
    /// They are the same.
    AsClock,
    /// It is this, in Hz, whatever the clock: G722 samples at 16000 by a clock of 8000 (RFC 3551, section 4.5.2).
    Fixed(u32),
    /// It varies, and the stream or the format parameters tell it.
    InStream,
    /// Nothing is sampled, or it is no sound.
    NoSamples,
}

/// A name that is met for an encoding with another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OtherName {
    /// The name. Case does not count.
    pub name: &'static str,
    /// How it came about.
    pub kind: NameKind,
}

/// How a name belongs to an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NameKind {
    /// It is the name.
    Proper,
    /// The registry of RTP payload formats calls it so; `rtpmap` lines do not.
    Registry,
    /// It was called so before there was a standard.
    Former,
    /// Some vendors call it so, and mean the same.
    Vendor,
    /// A variant of it, written behind its name.
    Variant,
    /// Wrong: devices that look for the proper name do not find it.
    Misspelled,
}

impl Encoding {
    /// Looks a name up, in any case. Other names lead to the same row: [`Encoding::name_kind`] tells which it was.
    ///
    /// This goes through the table: ask once a format.
    pub fn from_name(name: &str) -> Option<&'static Self> {
        ENCODINGS.iter().find(|row| row.name_kind(name).is_some())
    }

    /// All of them, in the order of the table.
    pub fn all() -> impl ExactSizeIterator<Item = &'static Self> {
        ENCODINGS.iter()
    }

    /// What people call it: `G.729` for `G729`. The name where they have no other for it.
    ///
    /// ```
    /// use sdp_decoder::codec::Encoding;
    ///
    /// let titles = ["G729", "PCMA", "opus", "L16"].map(|name| Encoding::from_name(name).map(Encoding::title));
    /// assert_eq!(titles, [Some("G.729"), Some("G.711 A-law"), Some("Opus"), Some("L16")]);
    /// ```
    pub fn title(&self) -> &'static str {
        // The meaning begins with it, as a proper name, up to the first comma.
        match self.meaning.split_once(',') {
            Some((title, _)) if title.starts_with(|c: char| c.is_uppercase()) => title,
            _ => self.name,
        }
    }

    /// How a name belongs to this encoding; `None` where it does not.
    pub fn name_kind(&self, name: &str) -> Option<NameKind> {
        if self.name.eq_ignore_ascii_case(name) {
            return Some(NameKind::Proper);
        }
        let other = self.other_names.iter().find(|other| other.name.eq_ignore_ascii_case(name));
        other.map(|other| other.kind)
    }

    /// The static payload types that stand for it (RFC 3551, section 6).
    pub fn static_payload_types(&self) -> impl Iterator<Item = &'static StaticPayloadType> + use<> {
        let name = self.name;
        STATIC.iter().filter(move |row| row.encoding_name == name)
    }

    /// The clock rate, in Hz, where there is only one, or one that is typical.
    pub fn clock_rate(&self) -> Option<u32> {
        match self.clock_rates {
            ClockRates::Usual([only]) | ClockRates::Typical([only]) => Some(*only),
            _ => None,
        }
    }

    /// Whether a clock rate is one that this encoding usually has.
    pub fn is_usual_clock_rate(&self, rate: u32) -> bool {
        match self.clock_rates {
            ClockRates::Usual(rates) => rates.contains(&rate),
            ClockRates::Typical(_) | ClockRates::Any | ClockRates::OfAssociated => true,
            ClockRates::None => false,
        }
    }

    /// Whether sections of that media type carry it.
    pub fn is_for(&self, media_type: &MediaType<'_>) -> bool {
        self.media.iter().any(|own| own == media_type)
    }

    /// How many samples a second and channel there are with this clock rate, where that is fixed.
    pub fn sampling_rate(&self, clock_rate: u32) -> Option<u32> {
        match self.sampling {
            SamplingRate::AsClock => Some(clock_rate),
            SamplingRate::Fixed(rate) => Some(rate),
            SamplingRate::InStream | SamplingRate::NoSamples => None,
        }
    }

    /// The bits a second with this clock rate and number of channels, where they are fixed.
    pub fn bit_rate(&self, clock_rate: u32, channels: u32) -> Option<u64> {
        let [framing] = self.framings else { return None };
        framing.bit_rate(self.sampling_rate(clock_rate)?, channels)
    }

    /// What a packet of so many milliseconds holds. Numbers of ticks and samples are to the nearest.
    ///
    /// Where there are several framings (iLBC has frames of 30 and of 20 ms, G723 of 24 and of 20 bytes), only what all
    /// of them agree on is told; [`Encoding::packet_of`] takes one of them. `None` where a number is too large.
    ///
    /// ```
    /// use sdp_decoder::attribute::Decimal;
    /// use sdp_decoder::codec::Encoding;
    ///
    /// let g729 = Encoding::from_name("G729").ok_or("a known name")?;
    /// let packet = g729.packet(Decimal::from(20), 8000, 1).ok_or("a number")?;
    /// assert_eq!((packet.ticks, packet.frames, packet.payload_bytes), (160, Some(2), Some(20)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn packet(&self, milliseconds: Decimal, clock_rate: u32, channels: u32) -> Option<PacketSize> {
        let size_of = |framing| self.sized(framing, milliseconds, clock_rate, channels);
        let [first, rest @ ..] = self.framings else { return size_of(None) };
        rest.iter().try_fold(size_of(Some(*first))?, |size, framing| {
            let other = size_of(Some(*framing))?;
            Some(PacketSize {
                frames: size.frames.filter(|_| size.frames == other.frames),
                payload_bytes: size.payload_bytes.filter(|_| size.payload_bytes == other.payload_bytes),
                ..size
            })
        })
    }

    /// What a packet of so many milliseconds holds, where it is divided in this way.
    ///
    /// ```
    /// use sdp_decoder::attribute::Decimal;
    /// use sdp_decoder::codec::{Encoding, Framing};
    ///
    /// let ilbc = Encoding::from_name("iLBC").ok_or("a known name")?;
    /// let short = Framing::Frames { microseconds: 20_000, bytes: Some(38) };
    /// let packet = ilbc.packet_of(short, Decimal::from(60), 8000, 1).ok_or("a number")?;
    /// assert_eq!((packet.frames, packet.payload_bytes), (Some(3), Some(114)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn packet_of(
        &self,
        framing: Framing,
        milliseconds: Decimal,
        clock_rate: u32,
        channels: u32,
    ) -> Option<PacketSize> {
        self.sized(Some(framing), milliseconds, clock_rate, channels)
    }

    fn sized(
        &self,
        framing: Option<Framing>,
        milliseconds: Decimal,
        clock_rate: u32,
        channels: u32,
    ) -> Option<PacketSize> {
        let ticks = units(milliseconds, clock_rate)?;
        let samples = match self.sampling_rate(clock_rate) {
            Some(rate) => Some(units(milliseconds, rate)?),
            None => None,
        };
        let frames = framing.and_then(|framing| framing.frames(milliseconds));
        let payload_bytes = framing.and_then(|framing| framing.payload_bytes(samples, frames, channels));
        Some(PacketSize { ticks, samples, frames, payload_bytes })
    }
}
