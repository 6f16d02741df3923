//! Parameters of H.266.

use super::value::ZeroOrOne;
use super::{Base64, H266LevelId};
use crate::ValueError;

format_parameters! {
    /// Parameters of H.266, VVC (RFC 9328, section 7.2).
    ///
    /// ```text
    /// profile-id=1;tier-flag=0;level-id=51
    /// ```
    ///
    /// Those that begin with `sprop-` tell what the sender of this SDP will send; those with `max-`, what it can
    /// receive.
    ///
    /// ```
    /// use sdp_decoder::codec::H266Parameters;
    ///
    /// let h266 = H266Parameters::new("profile-id=65;level-id=80");
    /// assert_eq!(h266.profile_id_or_default()?.name(), Some("Main 10 Still Picture"));
    /// assert_eq!(h266.level_id_or_default()?.level().map(|level| level.to_string()).as_deref(), Some("5.0"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct H266Parameters<'a> {
        /// The profile.
        profile_id "profile-id": H266ProfileId, profile_id_or_default = "1";
        /// Whether the tier is High rather than Main: higher bit rates at the same level.
        tier_flag "tier-flag": ZeroOrOne => bool, tier_flag_or_default = "0";
        /// The level.
        level_id "level-id": H266LevelId, level_id_or_default = "51";
        /// The sub-profiles, in base64.
        sub_profile_id "sub-profile-id": Base64<'_>;
        /// What the stream keeps to, in base64.
        interop_constraints "interop-constraints": Base64<'_>;
        /// The highest temporal sub-layer of what is sent.
        sprop_sublayer_id "sprop-sublayer-id": u8 [0..=6], sprop_sublayer_id_or_default = "6";
        /// The output layer set of what is sent.
        sprop_ols_id "sprop-ols-id": u16 [0..=256];
        /// The highest temporal sub-layer that is received. Without it, that of the offer.
        recv_sublayer_id "recv-sublayer-id": u8 [0..=6];
        /// The output layer set that is received. Without it, that of the offer.
        recv_ols_id "recv-ols-id": u16 [0..=256];
        /// The highest level that can be received, where it is higher than `level-id`.
        max_recv_level_id "max-recv-level-id": H266LevelId;
        /// What is needed to decode what is sent, in base64.
        sprop_dci "sprop-dci": Base64<'_>;
        /// Video parameter sets of what is sent, in base64.
        sprop_vps "sprop-vps": Base64<'_>;
        /// Sequence parameter sets of what is sent, in base64.
        sprop_sps "sprop-sps": Base64<'_>;
        /// Picture parameter sets of what is sent, in base64.
        sprop_pps "sprop-pps": Base64<'_>;
        /// NAL units with supplemental information about what is sent, in base64.
        sprop_sei "sprop-sei": Base64<'_>;
        /// The most luma samples per second that can be received.
        max_lsr "max-lsr": u64;
        /// The most pictures that can be received, in pictures per 100 seconds.
        max_fps "max-fps": u32;
        /// The greatest difference of decoding order numbers of NAL units out of order.
        sprop_max_don_diff "sprop-max-don-diff": u16 [0..=32_767], sprop_max_don_diff_or_default = "0";
        /// The size of the buffer that is needed to put NAL units in order, in octets.
        sprop_depack_buf_bytes "sprop-depack-buf-bytes": u32, sprop_depack_buf_bytes_or_default = "0";
        /// The size of the buffer that is there to put NAL units in order, in octets.
        depack_buf_cap "depack-buf-cap": u32 [1..=u32::MAX], depack_buf_cap_or_default = "4294967295";
    }
}

impl H266Parameters<'_> {
    /// The highest level that can be received: `max-recv-level-id`, or `level-id` without it.
    pub fn max_recv_level_id_or_default(&self) -> Result<H266LevelId, ValueError> {
        self.max_recv_level_id().unwrap_or_else(|| self.level_id_or_default())
    }
}

number_value! {
    /// The number of a profile of H.266 (`general_profile_idc`).
    pub struct H266ProfileId, "profile-id", [0..=127], |profile| profile.name().map(Into::into)
}

impl H266ProfileId {
    /// Its name (RFC 9328, sections 7.3.2.1 and 7.3.2.2).
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            1 => Some("Main 10"),
            17 => Some("Multilayer Main 10"),
            33 => Some("Main 10 4:4:4"),
            49 => Some("Multilayer Main 10 4:4:4"),
            65 => Some("Main 10 Still Picture"),
            97 => Some("Main 10 4:4:4 Still Picture"),
            _ => None,
        }
    }
}
