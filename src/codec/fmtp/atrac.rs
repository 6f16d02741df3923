//! Parameters of the ATRAC family.

format_parameters! {
    /// Parameters of ATRAC3, ATRAC-X and ATRAC Advanced Lossless (RFC 5584, sections 7.1 to 7.3).
    ///
    /// ```text
    /// baseLayer=128; channelID=2; delayMode=2
    /// ```
    ///
    /// ATRAC3 has the base layers 66, 105 and 132; ATRAC-X those from 32 to 352; lossless has both, and 0 for none.
    pub struct AtracParameters<'a> with packet_times {
        /// The bit rate of the base layer, in kbit/s.
        base_layer "baseLayer": u32 [[0, 32, 48, 64, 66, 96, 105, 128, 132, 160, 192, 256, 320, 352]];
        /// Number and places of the channels, by a number in RFC 5584, section 7.4.
        channel_id "channelID": u32 [0..=7];
        /// How the delay is kept low: 2 or 4, in ATRAC-X.
        delay_mode "delayMode": u32 [[2, 4]];
        /// The length of a block, in samples, in Advanced Lossless.
        block_length "blockLength": u32 [[512, 1_024, 2_048]];
        /// The most frames that a packet may carry again.
        max_redundant_frames "maxRedundantFrames": u32 [0..=15], max_redundant_frames_or_default = "15";
    }
}
