//! Parameters of EVC.

use super::{Base64, EvcLevelId};
use crate::ValueError;

format_parameters! {
    /// Parameters of EVC, Essential Video Coding (RFC 9584, section 7.2).
    ///
    /// ```text
    /// profile-id=1;level-id=90
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::EvcParameters;
    ///
    /// let evc = EvcParameters::new("level-id=123");
    /// assert_eq!(evc.profile_id_or_default()?.name(), Some("Baseline"));
    /// assert_eq!(evc.level_id_or_default()?.level().map(|level| level.to_string()).as_deref(), Some("4.1"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct EvcParameters<'a> {
        /// The profile.
        profile_id "profile-id": EvcProfileId, profile_id_or_default = "0";
        /// The level.
        level_id "level-id": EvcLevelId, level_id_or_default = "90";
        /// The coding tools that may be used, 64 bits in base64.
        toolset_id "toolset-id": Base64<'_>;
        /// The highest level that can be received, where it is higher than `level-id`.
        max_recv_level_id "max-recv-level-id": EvcLevelId;
        /// Sequence parameter sets of what is sent, in base64.
        sprop_sps "sprop-sps": Base64<'_>;
        /// Picture parameter sets of what is sent, in base64.
        sprop_pps "sprop-pps": Base64<'_>;
        /// NAL units with supplemental information about what is sent, in base64.
        sprop_sei "sprop-sei": Base64<'_>;
        /// The greatest difference of decoding order numbers of NAL units out of order.
        sprop_max_don_diff "sprop-max-don-diff": u16 [0..=32_767], sprop_max_don_diff_or_default = "0";
        /// The size of the buffer that is needed to put NAL units in order, in octets.
        sprop_depack_buf_bytes "sprop-depack-buf-bytes": u32, sprop_depack_buf_bytes_or_default = "0";
        /// The size of the buffer that is there to put NAL units in order, in octets.
        depack_buf_cap "depack-buf-cap": u32 [1..=u32::MAX], depack_buf_cap_or_default = "4294967295";
    }
}

impl EvcParameters<'_> {
    /// The highest level that can be received: `max-recv-level-id`, or `level-id` without it.
    pub fn max_recv_level_id_or_default(&self) -> Result<EvcLevelId, ValueError> {
        self.max_recv_level_id().unwrap_or_else(|| self.level_id_or_default())
    }
}

number_value! {
    /// The number of a profile of EVC (`profile_idc`).
    pub struct EvcProfileId, "profile-id", [0..=u8::MAX], |profile| profile.name().map(Into::into)
}

impl EvcProfileId {
    /// Its name in ISO/IEC 23094-1.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("Baseline"),
            1 => Some("Main"),
            2 => Some("Baseline Still Picture"),
            3 => Some("Main Still Picture"),
            _ => None,
        }
    }
}
