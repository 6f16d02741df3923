//! Parameters of SILK.

use super::value::ZeroOrOne;

format_parameters! {
    /// Parameters of SILK, the codec of Skype, as devices write them. There is no RFC.
    ///
    /// ```text
    /// maxaveragebitrate=20000; useinbandfec=1; usedtx=0
    /// ```
    pub struct SilkParameters<'a> with packet_times {
        /// The highest bit rate that the receiver would like on average, in bit/s.
        max_average_bitrate "maxaveragebitrate": u32;
        /// Whether the receiver can make use of the error correction inside the stream.
        use_inband_fec "useinbandfec": ZeroOrOne => bool;
        /// Whether the receiver would like nothing to be sent while there is silence.
        use_dtx "usedtx": ZeroOrOne => bool;
        /// The highest sampling rate that will be sent, in Hz.
        sprop_max_capture_rate "sprop-maxcapturerate": u32;
        /// The shortest packets that the receiver would like, in milliseconds.
        min_ptime "minptime": u32;
    }
}
