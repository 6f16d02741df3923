//! Parameters of H.264.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use super::{Base64, H264ProfileLevelId};
use crate::syntax::{Listed, Token};

/// The parameters of H.264, and those in braces: H.264 with scalability has all of them, and more.
macro_rules! h264_parameters {
    ($(#[$meta:meta])* pub struct $set:ident<'a> { $($more:tt)* }) => { format_parameters! {
        $(#[$meta])*
        pub struct $set<'a> with libwebrtc_bit_rates {
            /// Profile, constraints and level, for both directions.
            profile_level_id "profile-level-id": $crate::codec::H264ProfileLevelId,
                profile_level_id_or_default = "42000a";
            /// The highest level that can be received, where it is higher than that of `profile-level-id`.
            max_recv_level "max-recv-level": $crate::codec::H264ReceiveLevel;
            /// Whether each direction may have its own level. It holds where offer and answer say so.
            level_asymmetry_allowed "level-asymmetry-allowed": $crate::codec::fmtp::value::ZeroOrOne => bool,
                level_asymmetry_allowed_or_default = "0";
            /// How NAL units are put into packets.
            packetization_mode "packetization-mode": $crate::codec::H264PacketizationMode,
                packetization_mode_or_default = "0";
            /// The most macroblocks per second that can be received.
            max_mbps "max-mbps": u32;
            /// The most static macroblocks per second that can be received.
            max_smbps "max-smbps": u32;
            /// The largest picture that can be received, in macroblocks.
            max_fs "max-fs": u32;
            /// The largest coded picture buffer, in units of 1000 bits (1200 with the headers of NAL units).
            max_cpb "max-cpb": u32;
            /// The largest decoded picture buffer, in units of 8/3 macroblocks.
            max_dpb "max-dpb": u32;
            /// The highest bit rate that can be received, in units of 1000 bit/s (1200 with the headers of NAL units).
            max_br "max-br": u32;
            /// Whether redundant pictures can be used to repair broken ones.
            redundant_pic_cap "redundant-pic-cap": $crate::codec::fmtp::value::ZeroOrOne => bool,
                redundant_pic_cap_or_default = "0";
            /// Sequence and picture parameter sets of what is sent, in base64.
            sprop_parameter_sets "sprop-parameter-sets": $crate::codec::Base64<'_>;
            /// Parameter sets for other levels than that of `profile-level-id`.
            sprop_level_parameter_sets "sprop-level-parameter-sets": $crate::codec::H264LevelParameterSets<'_>;
            /// Whether `sprop-level-parameter-sets`, and parameter sets in `a=ssrc … fmtp`, are understood.
            use_level_src_parameter_sets "use-level-src-parameter-sets": $crate::codec::fmtp::value::ZeroOrOne => bool,
                use_level_src_parameter_sets_or_default = "0";
            /// Whether parameter sets must come inside the stream, as those in SDP are not used.
            in_band_parameter_sets "in-band-parameter-sets": $crate::codec::fmtp::value::ZeroOrOne => bool;
            /// How many NAL units may be sent before one that is to be decoded before them. Interleaved mode only.
            sprop_interleaving_depth "sprop-interleaving-depth": u16 [0..=32_767];
            /// The size of the buffer that is needed to put NAL units in order, in octets. Interleaved mode only.
            sprop_deint_buf_req "sprop-deint-buf-req": u32;
            /// The size of the buffer that is there to put NAL units in order, in octets.
            deint_buf_cap "deint-buf-cap": u32, deint_buf_cap_or_default = "0";
            /// How long to wait before decoding, in units of 1/90000 s. Interleaved mode only.
            sprop_init_buf_time "sprop-init-buf-time": u32;
            /// The greatest difference of decoding order numbers of NAL units out of order. Interleaved mode only.
            sprop_max_don_diff "sprop-max-don-diff": u16 [0..=32_767];
            /// The largest NAL unit that can be handled well, in octets.
            max_rcmd_nalu_size "max-rcmd-nalu-size": u32;
            /// The highest `aspect_ratio_idc` below 255 that is understood.
            sar_understood "sar-understood": u8 [1..=254], sar_understood_or_default = "13";
            /// The highest `aspect_ratio_idc` that is shown without distortion; 255 for all shapes.
            sar_supported "sar-supported": u8 [1..=255];
            /// The most pictures that can be received, in pictures per 100 seconds. Video conferencing systems write
            /// it; RFC 6184 has none.
            max_fps "max-fps": u32;
            /// The shape of pixels, as an `aspect_ratio_idc`. Video conferencing systems write it; RFC 6184 has none.
            sar "sar": u8;
            /// Whether every key frame brings its parameter sets. libwebrtc writes it; RFC 6184 has none.
            sps_pps_idr_in_keyframe "sps-pps-idr-in-keyframe": $crate::codec::fmtp::value::ZeroOrOne => bool;
            $($more)*
        }
    } };
}

h264_parameters! {
    /// Parameters of H.264, and of H264-RCDO (RFC 6184, section 8.1; RFC 6185).
    ///
    /// ```text
    /// level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f
    /// ```
    ///
    /// `profile-level-id` and `packetization-mode` must be the same on both sides, aside from the level. Those that
    /// begin with `sprop-` tell what the sender of this SDP will send; those with `max-`, what it can receive.
    ///
    /// ```
    /// use sdp_decoder::codec::{H264Parameters, H264Profile};
    ///
    /// let h264 = H264Parameters::new("profile-level-id=640028;sprop-parameter-sets=Z2QAKA==,aO4Bniw=");
    /// let id = h264.profile_level_id_or_default()?;
    /// assert_eq!((id.profile(), id.level().to_string()), (Some(H264Profile::High), "4.0".to_owned()));
    /// let sets = h264.sprop_parameter_sets().ok_or("two sets")??;
    /// assert_eq!(sets.texts().collect::<Vec<_>>(), ["Z2QAKA==", "aO4Bniw="]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct H264Parameters<'a> {}
}

choice! {
    /// How NAL units of H.264 are put into packets (RFC 6184, section 6.2).
    pub enum H264PacketizationMode, "`0`, `1` or `2`" {
        /// One NAL unit in each packet.
        SingleNal = "0",
        /// NAL units in decoding order, also several in a packet, and one in several.
        NonInterleaved = "1",
        /// NAL units in any order, also several in a packet, and one in several.
        Interleaved = "2",
    }
}

text_struct! {
    /// Parameter sets of H.264 for other levels than that of `profile-level-id`, as written (RFC 6184, section 8.1).
    ///
    /// ```text
    /// sprop-level-parameter-sets = PLId ":" PSL *( ":" PLId ":" PSL )
    /// PLId                       = profile-level-id
    /// PSL                        = base64 *( "," base64 )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::H264Parameters;
    ///
    /// let h264 = H264Parameters::new("sprop-level-parameter-sets=42e00a:Z0LgCg==,aM4xEg==:42e00b:Z0LgCw==");
    /// let sets = h264.sprop_level_parameter_sets().ok_or("it is there")??;
    /// let levels: Vec<_> = sets.iter().map(|(id, sets)| (id.level().to_string(), sets.texts().count())).collect();
    /// assert_eq!(levels, [("1.0".to_owned(), 2), ("1.1".to_owned(), 1)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct H264LevelParameterSets<'a>
}

impl H264LevelParameterSets<'_> {
    /// Each level with its parameter sets, in order.
    pub fn iter(&self) -> impl Iterator<Item = (H264ProfileLevelId, Base64<'_>)> {
        level_parameter_sets(&self.0).flatten()
    }
}

impl<'a> Token<'a> for H264LevelParameterSets<'a> {
    const EXPECTED: &'static str = "a profile-level-id, `:` and base64, for each level";
    fn token(text: &'a str) -> Option<Self> {
        level_parameter_sets(text).all(|level| level.is_some()).then(|| Self(text.into()))
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let mut levels = self.iter().map(|(id, _)| id.level());
        let named: Vec<_> = levels.by_ref().take(6).collect();
        let more = if levels.next().is_some() { " and more" } else { "" };
        Some(format!("for the levels {}{more}", Listed(named.iter())).into())
    }
}

/// What is between the colons, two by two; `None` where one cannot be read.
fn level_parameter_sets(text: &str) -> impl Iterator<Item = Option<(H264ProfileLevelId, Base64<'_>)>> {
    let mut parts = text.split(':');
    core::iter::from_fn(move || {
        let id = parts.next()?;
        Some(H264ProfileLevelId::token(id).zip(parts.next().and_then(Base64::token)))
    })
}
