//! Parameters of MPEG-1, MPEG-2 and MPEG-4 video.

use super::Hexadecimal;

format_parameters! {
    /// Parameters of MPV, MPEG-1 and MPEG-2 video (RFC 3555).
    ///
    /// ```text
    /// type=mpeg2-fulld1
    /// ```
    pub struct MpegVideoParameters<'a> {
        /// Which of the MPEG videos it is, and how large.
        mpeg_type "type": MpegVideoType<'_>, mpeg_type_or_default = "mpeg1";
    }
}

words! {
    /// Which MPEG video it is, and how large (RFC 3555).
    pub enum MpegVideoType<'a>, "`mpeg1`, `mpeg2-halfd1` or `mpeg2-fulld1`" {
        /// MPEG-1.
        Mpeg1 = "mpeg1",
        /// MPEG-2 of half the width of standard definition.
        Mpeg2HalfD1 = "mpeg2-halfd1",
        /// MPEG-2 of standard definition.
        Mpeg2FullD1 = "mpeg2-fulld1",
    }
}

alone!(MpegVideoType<'a>, "type");

format_parameters! {
    /// Parameters of MP4V-ES, MPEG-4 Visual (RFC 6416, section 7.1).
    ///
    /// ```text
    /// profile-level-id=1; config=000001B001000001B50900
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::Mpeg4VisualParameters;
    ///
    /// let mpeg4 = Mpeg4VisualParameters::new("profile-level-id=245; config=000001B0F5");
    /// assert_eq!(mpeg4.profile_level_id_or_default()?.name(), Some("Advanced Simple, level 5"));
    /// let config = mpeg4.config().ok_or("it is there")??;
    /// assert_eq!(config.octets().collect::<Vec<_>>(), [0, 0, 1, 0xb0, 0xf5]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Mpeg4VisualParameters<'a> {
        /// Profile and level.
        profile_level_id "profile-level-id": Mpeg4VisualProfileLevelId, profile_level_id_or_default = "1";
        /// What the decoder must know beforehand.
        config "config": Hexadecimal<'_>;
        /// The clock rate, in Hz.
        rate "rate": u32, rate_or_default = "90000";
    }
}

number_value! {
    /// Profile and level of MPEG-4 Visual by their number (`profile_and_level_indication`, ISO/IEC 14496-2, table G.1).
    pub struct Mpeg4VisualProfileLevelId, "profile-level-id", [0..=u8::MAX], |profile| profile.name().map(Into::into)
}

impl Mpeg4VisualProfileLevelId {
    /// The name of the frequent ones.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            1 => Some("Simple, level 1"),
            2 => Some("Simple, level 2"),
            3 => Some("Simple, level 3"),
            8 => Some("Simple, level 0"),
            240 => Some("Advanced Simple, level 0"),
            241 => Some("Advanced Simple, level 1"),
            242 => Some("Advanced Simple, level 2"),
            243 => Some("Advanced Simple, level 3"),
            244 => Some("Advanced Simple, level 4"),
            245 => Some("Advanced Simple, level 5"),
            _ => None,
        }
    }
}
