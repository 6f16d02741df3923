//! Parameters of codecs that say their bit rate and nothing else.

format_parameters! {
    /// Parameters of G.722.1 and its Annex C (RFC 5577, section 4.1.1), of the codecs of the Siren family that they come
    /// from, and of `RTAudio` (`x-msrta`).
    ///
    /// ```text
    /// bitrate=24000 / 32000 / 48000
    /// ```
    ///
    /// G.722.1 has 24000 and 32000 at a clock rate of 16 kHz, and 48000 too at 32 kHz; other rates are multiples of 400.
    /// Some devices give the 64000 of G.722 that way, which has no parameters.
    ///
    /// ```
    /// use sdp_decoder::codec::BitRateParameters;
    ///
    /// assert_eq!(BitRateParameters::new("bitrate=32000").bit_rate(), Some(Ok(32_000)));
    /// ```
    pub struct BitRateParameters<'a> with packet_times {
        /// The bit rate of the stream, in bit/s.
        bit_rate "bitrate": u32;
    }
}
