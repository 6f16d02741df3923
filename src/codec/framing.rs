//! How much of an encoding goes into a packet.

use crate::syntax::Decimal;

/// How an encoding cuts sound into pieces that a packet holds a whole number of.
///
/// ```
/// use sdp_decoder::codec::{Encoding, Framing};
///
/// let g729 = Encoding::from_name("G729").ok_or("a known name")?;
/// assert_eq!(g729.framings, [Framing::Frames { microseconds: 10_000, bytes: Some(10) }]);
/// let pcmu = Encoding::from_name("PCMU").ok_or("a known name")?;
/// assert_eq!(pcmu.framings, [Framing::Samples { bits: 8, header: 0 }]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Framing {
    /// Sample by sample, each of the same size.
    Samples {
        /// Of one sample of one channel.
        bits: u32,
        /// The bytes before the samples of one channel.
        header: u32,
    },
    /// Frames that last equally long.
    Frames {
        /// How long one lasts.
        microseconds: u32,
        /// The size of one, where all have the same; comfort noise may be shorter.
        bytes: Option<u32>,
    },
}

/// What one packet holds, as told by [`Encoding::packet`](super::Encoding::packet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PacketSize {
    /// By how much the RTP timestamp of the next packet is larger.
    pub ticks: u64,
    /// The samples of one channel, where the sampling rate is known.
    pub samples: Option<u64>,
    /// The frames, where the encoding has frames of a known length and a whole number of them fits the time.
    pub frames: Option<u64>,
    /// The bytes of the payload, where they are the same in each packet. RTP header and what is below it come on top.
    pub payload_bytes: Option<u64>,
}

impl Framing {
    /// The bits a second that a packet's payload is made of, without the header of each packet; `None` where frames
    /// differ in size.
    ///
    /// ```
    /// use sdp_decoder::codec::Framing;
    ///
    /// assert_eq!(Framing::Samples { bits: 8, header: 0 }.bit_rate(8000, 1), Some(64_000));
    /// assert_eq!(Framing::Frames { microseconds: 10_000, bytes: Some(10) }.bit_rate(8000, 1), Some(8000));
    /// ```
    pub fn bit_rate(self, sampling_rate: u32, channels: u32) -> Option<u64> {
        let each = match self {
            Self::Samples { bits, .. } => u64::from(bits).checked_mul(u64::from(sampling_rate))?,
            Self::Frames { microseconds, bytes } => {
                (u64::from(bytes?) * 8 * 1_000_000).checked_div(u64::from(microseconds))?
            }
        };
        each.checked_mul(u64::from(channels))
    }

    /// How many frames a packet of so many milliseconds holds: a whole number, or `None`.
    pub fn frames(self, milliseconds: Decimal) -> Option<u64> {
        let Self::Frames { microseconds, .. } = self else { return None };
        let nanoseconds = milliseconds.times(1_000_000)?;
        let frame = u64::from(microseconds).checked_mul(1000).filter(|&frame| frame > 0)?;
        (nanoseconds >= frame && nanoseconds % frame == 0).then_some(nanoseconds / frame)
    }

    /// The bytes of a payload with so many samples and frames.
    pub(super) fn payload_bytes(self, samples: Option<u64>, frames: Option<u64>, channels: u32) -> Option<u64> {
        let channels = u64::from(channels);
        match self {
            Self::Samples { bits, header } => {
                let bits = samples?.checked_mul(u64::from(bits))?.checked_mul(channels)?;
                bits.div_ceil(8).checked_add(u64::from(header).checked_mul(channels)?)
            }
            Self::Frames { bytes, .. } => frames?.checked_mul(u64::from(bytes?))?.checked_mul(channels),
        }
    }
}

/// The number of units that pass in so many milliseconds at a rate in Hz: to the nearest.
pub(super) fn units(milliseconds: Decimal, rate: u32) -> Option<u64> {
    let nanoseconds = u128::from(milliseconds.times(1_000_000)?);
    u64::try_from((nanoseconds * u128::from(rate) + 500_000_000) / 1_000_000_000).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_to_the_nearest() {
        let units_of = |digits, decimals, rate| units(Decimal::new(digits, decimals), rate);
        assert_eq!(units_of(20, 0, 8000), Some(160));
        assert_eq!(units_of(20, 0, 11_025), Some(221), "220.5");
        assert_eq!(units_of(125, 3, 48_000), Some(6));
        assert_eq!(units_of(333, 3, 48_000), Some(16), "15.984");
        assert_eq!(units_of(0, 0, 48_000), Some(0));
        assert_eq!(units_of(u64::MAX, 0, 1), None);
        assert_eq!(units_of(u64::MAX / 1_000_000, 0, u32::MAX), None);
    }

    #[test]
    fn frames_are_whole() {
        let frames = |microseconds, digits, decimals| {
            Framing::Frames { microseconds, bytes: None }.frames(Decimal::new(digits, decimals))
        };
        assert_eq!(frames(10_000, 20, 0), Some(2));
        assert_eq!(frames(10_000, 200, 1), Some(2));
        assert_eq!(frames(2_500, 25, 1), Some(1));
        assert_eq!(frames(30_000, 20, 0), None);
        assert_eq!(frames(10_000, 25, 0), None);
        assert_eq!(frames(10_000, 0, 0), None);
        assert_eq!(frames(0, 20, 0), None);
        assert_eq!(Framing::Samples { bits: 8, header: 0 }.frames(Decimal::from(20)), None);
    }

    #[test]
    fn nothing_overflows() {
        let most = u32::MAX;
        assert!(Framing::Frames { microseconds: most, bytes: Some(most) }.bit_rate(most, most).is_some());
        assert_eq!(Framing::Frames { microseconds: 0, bytes: Some(1) }.bit_rate(8000, 1), None);
        assert_eq!(Framing::Samples { bits: most, header: 0 }.bit_rate(most, most), None);
        let samples = Framing::Samples { bits: most, header: most };
        assert_eq!(samples.payload_bytes(Some(u64::MAX), None, 1), None);
        let frames = Framing::Frames { microseconds: 1, bytes: Some(most) };
        assert_eq!(frames.payload_bytes(None, Some(u64::MAX), 1), None);
    }
}
