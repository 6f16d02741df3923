//! Parameters of AV1.

use super::Av1LevelIdx;
use super::value::ZeroOrOne;

format_parameters! {
    /// Parameters of AV1 (RTP Payload Format For AV1 of the Alliance for Open Media, section 7.1). `AV1X` was its
    /// name before.
    ///
    /// ```text
    /// profile=0; level-idx=8; tier=1
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::Av1Parameters;
    ///
    /// let av1 = Av1Parameters::new("level-idx=5;profile=0;tier=0");
    /// assert_eq!(av1.profile_or_default()?.name(), Some("Main"));
    /// assert_eq!(av1.level_idx_or_default()?.level().map(|level| level.to_string()).as_deref(), Some("3.1"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Av1Parameters<'a> with libwebrtc_bit_rates {
        /// The highest profile.
        profile "profile": Av1Profile, profile_or_default = "0";
        /// The highest level.
        level_idx "level-idx": Av1LevelIdx, level_idx_or_default = "5";
        /// Whether the tier is High rather than Main: higher bit rates at the same level.
        tier "tier": ZeroOrOne => bool, tier_or_default = "0";
    }
}

number_value! {
    /// The number of a profile of AV1 (`seq_profile`).
    pub struct Av1Profile, "profile", [0..=2], |profile| profile.name().map(Into::into)
}

impl Av1Profile {
    /// Its name.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("Main"),
            1 => Some("High"),
            2 => Some("Professional"),
            _ => None,
        }
    }
}
