//! Parameters of `MELPe` and TSVCIS.

use super::NumberList;
use super::value::Each;

format_parameters! {
    /// Parameters of `MELPe` (`MELP`, RFC 8130) and `TSVCIS` (RFC 8817).
    ///
    /// ```text
    /// bitrate=2400,1200,600; tcmax=35
    /// ```
    pub struct MelpParameters<'a> with packet_times {
        /// The bit rates that can be used, in bit/s, the preferred one first.
        bit_rates "bitrate": NumberList<'_> [Each([2_400, 1_200, 600])], bit_rates_or_default = "2400";
        /// The most octets of TSVCIS in a frame, in `TSVCIS`.
        max_octets "tcmax": u32 [1..=255], max_octets_or_default = "35";
    }
}
