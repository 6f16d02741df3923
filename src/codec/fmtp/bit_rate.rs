//! Parameters of codecs that say their bit rate and nothing else.

use crate::syntax::{DeviationKind, Token};

format_parameters! {
    /// Parameters of G.722.1 and its Annex C (RFC 5577, section 4.1.1).
    ///
    /// ```text
    /// bitrate=24000 / 32000 / 48000
    /// ```
    ///
    /// G.722.1 has 24000 and 32000 at a clock rate of 16 kHz, and 48000 too at 32 kHz. Other rates are not standard:
    /// they are multiples of 400, and should be from 16000 to 48000.
    ///
    /// ```
    /// use sdp_decoder::codec::G7221Parameters;
    ///
    /// assert_eq!(G7221Parameters::new("bitrate=32000").bit_rate(), Some(Ok(32_000)));
    /// ```
    pub struct G7221Parameters<'a> with packet_times {
        /// The bit rate of the stream, in bit/s.
        bit_rate "bitrate": G7221BitRate => u32;
    }
}

/// A bit rate whose frames of 20 ms are whole octets.
pub(super) struct G7221BitRate(u32);

impl Token<'_> for G7221BitRate {
    const EXPECTED: &'static str = u32::EXPECTED;
    fn token(text: &str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_right = (16_000..=48_000).contains(&self.0) && self.0 % 400 == 0;
        (!is_right).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a multiple of 400 from 16000 to 48000"
    }
}

impl From<G7221BitRate> for u32 {
    fn from(rate: G7221BitRate) -> Self {
        rate.0
    }
}

format_parameters! {
    /// Parameters of the codecs of the Siren family, and of `RTAudio` (`x-msrta`), as devices write them. Some give the
    /// 64000 of G.722 that way, which has only `ptime` and `maxptime` (RFC 4856, section 2.1.2).
    ///
    /// ```text
    /// bitrate=48000
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::BitRateParameters;
    ///
    /// assert_eq!(BitRateParameters::new("bitrate=48000").bit_rate(), Some(Ok(48_000)));
    /// ```
    pub struct BitRateParameters<'a> with packet_times {
        /// The bit rate of the stream, in bit/s.
        bit_rate "bitrate": u32;
    }
}
