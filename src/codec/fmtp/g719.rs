//! Parameters of G.719, and of GSM half rate: frames are sent again.

format_parameters! {
    /// Parameters of G.719 (RFC 5404).
    ///
    /// ```text
    /// interleaving=8; int-delay=160; max-red=200
    /// ```
    pub struct G719Parameters<'a> with packet_times {
        /// Frames are sent out of order: this many places the buffer that puts them back must have.
        interleaving "interleaving": u32 [1..=u32::MAX];
        /// How long that buffer must fill before it is played, in milliseconds.
        interleaving_delay "int-delay": u32;
        /// How much later a frame may be sent again, in milliseconds; 0 for never.
        max_redundancy "max-red": u32 [0..=65_535];
        /// The number of audio channels, 1 to 6.
        channels "channels": u32 [1..=6], channels_or_default = "1";
        /// The constant bit rate that is wanted.
        constant_bit_rate "CBR": u32;
    }
}

format_parameters! {
    /// Parameters of GSM half rate, `GSM-HR-08` (RFC 5993).
    ///
    /// ```text
    /// max-red=220
    /// ```
    pub struct GsmHalfRateParameters<'a> with packet_times {
        /// How much later a frame may be sent again, in milliseconds; 0 for never.
        max_redundancy "max-red": u32 [0..=65_535];
    }
}
