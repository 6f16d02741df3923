//! Parameters of VP8.

use crate::ValueError;

format_parameters! {
    /// Parameters of VP8 (RFC 7741, section 6.1).
    ///
    /// ```text
    /// max-fr=30; max-fs=3600
    /// ```
    ///
    /// They tell what can be received, and stand together or not at all.
    ///
    /// ```
    /// use sdp_decoder::codec::Vp8Parameters;
    ///
    /// let vp8 = Vp8Parameters::new("max-fr=30;max-fs=1200");
    /// assert_eq!((vp8.max_fr(), vp8.max_fs()), (Some(Ok(30)), Some(Ok(1200))));
    /// assert_eq!(vp8.longest_side(), Some(Ok(1552)));
    /// ```
    pub struct Vp8Parameters<'a> with libwebrtc_bit_rates {
        /// The most frames per second that can be received.
        max_fr "max-fr": u32;
        /// The largest frame that can be received, in macroblocks of 16 by 16 pixels.
        max_fs "max-fs": u32;
    }
}

impl Vp8Parameters<'_> {
    /// The widest and highest that a frame may be with `max-fs`, in pixels (RFC 7741, section 6.1).
    pub fn longest_side(&self) -> Option<Result<u32, ValueError>> {
        Some(self.max_fs()?.map(longest_side))
    }
}

/// The longest side of a frame of so many macroblocks, in pixels: eight times as wide as high at most.
#[expect(clippy::cast_possible_truncation, reason = "a square root of 35 bits has 18, and 16 times that has 22")]
pub(super) const fn longest_side(max_fs: u32) -> u32 {
    16 * (max_fs as u64 * 8).isqrt() as u32
}
