//! Parameters of MPEG audio.

use crate::attribute::Decimal;

format_parameters! {
    /// Parameters of `MPA`, MPEG-1 and MPEG-2 audio (RFC 3555).
    ///
    /// ```text
    /// layer=2; samplerate=48000; mode=stereo
    /// ```
    pub struct MpegAudioParameters<'a> with packet_times {
        /// The layer: 1 to 3.
        layer "layer": u32 [1..=3];
        /// The sampling rate, as written.
        sample_rate "samplerate": Decimal;
        /// How the channels are coded.
        mode "mode": MpegAudioMode<'_>;
        /// The bit rate of the stream, as written.
        bit_rate "bitrate": Decimal;
    }
}

words! {
    /// How MPEG audio codes its channels.
    pub enum MpegAudioMode<'a>, "a mode" {
        /// Two channels, left and right.
        Stereo = "stereo",
        /// Two channels that are coded together.
        JointStereo = "joint_stereo",
        /// One channel.
        SingleChannel = "single_channel",
        /// Two channels that have nothing to do with each other.
        DualChannel = "dual_channel",
    }
}

alone!(MpegAudioMode<'a>, "mode");
