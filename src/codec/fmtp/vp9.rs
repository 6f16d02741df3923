//! Parameters of VP9.

use super::vp8::longest_side;
use crate::ValueError;

format_parameters! {
    /// Parameters of VP9 (RFC 9628).
    ///
    /// ```text
    /// max-fr=30; max-fs=3600; profile-id=0
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::Vp9Parameters;
    ///
    /// let vp9 = Vp9Parameters::new("profile-id=2");
    /// assert_eq!(vp9.profile_id_or_default()?.name(), Some("10 or 12 bit, 4:2:0"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Vp9Parameters<'a> with libwebrtc_bit_rates {
        /// The most frames per second that can be received.
        max_fr "max-fr": u32;
        /// The largest frame that can be received, in macroblocks of 16 by 16 pixels.
        max_fs "max-fs": u32;
        /// The profile.
        profile_id "profile-id": Vp9ProfileId, profile_id_or_default = "0";
    }
}

impl Vp9Parameters<'_> {
    /// The widest and highest that a frame may be with `max-fs`, in pixels.
    pub fn longest_side(&self) -> Option<Result<u32, ValueError>> {
        Some(self.max_fs()?.map(longest_side))
    }
}

number_value! {
    /// The number of a profile of VP9.
    pub struct Vp9ProfileId, "profile-id", [0..=3], |profile| profile.name().map(Into::into)
}

impl Vp9ProfileId {
    /// What samples it has: the profiles have no other names.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("8 bit, 4:2:0"),
            1 => Some("8 bit, 4:2:2, 4:4:0 or 4:4:4"),
            2 => Some("10 or 12 bit, 4:2:0"),
            3 => Some("10 or 12 bit, 4:2:2, 4:4:0 or 4:4:4"),
            _ => None,
        }
    }
}
