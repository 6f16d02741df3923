//! Parameters of H.265.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use super::value::{Each, HexadecimalNumber, ZeroOrOne};
use super::{Base64, H265LevelId, H265ParallelCapabilities, NumberList};
use crate::ValueError;
use crate::syntax::{Listed, Token, hexadecimal_number};

format_parameters! {
    /// Parameters of H.265, HEVC (RFC 7798, section 7.1).
    ///
    /// ```text
    /// profile-id=1;tier-flag=0;level-id=93;tx-mode=SRST
    /// ```
    ///
    /// Those that begin with `sprop-` tell what the sender of this SDP will send; those with `max-`, what it can
    /// receive.
    ///
    /// ```
    /// use sdp_decoder::codec::H265Parameters;
    ///
    /// let h265 = H265Parameters::new("profile-id=2;tier-flag=1;level-id=120");
    /// assert_eq!(h265.profile_id_or_default()?.name(), Some("Main 10"));
    /// assert_eq!(h265.level_id_or_default()?.level().map(|level| level.to_string()).as_deref(), Some("4.0"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct H265Parameters<'a> with libwebrtc_bit_rates {
        /// The context in which the profile is to be understood.
        profile_space "profile-space": u8 [0..=3], profile_space_or_default = "0";
        /// The profile.
        profile_id "profile-id": H265ProfileId, profile_id_or_default = "1";
        /// Whether the tier is High rather than Main: higher bit rates at the same level.
        tier_flag "tier-flag": ZeroOrOne => bool, tier_flag_or_default = "0";
        /// The level.
        level_id "level-id": H265LevelId, level_id_or_default = "93";
        /// What the stream keeps to: frames or fields, and 44 bits that differ with the profile.
        interop_constraints "interop-constraints": H265InteropConstraints,
            interop_constraints_or_default = "b00000000000";
        /// Other profiles that the stream conforms to. Without it, that of `profile-id` alone.
        profile_compatibility_indicator "profile-compatibility-indicator": H265ProfileCompatibility;
        /// The highest temporal sub-layer of what is sent.
        sprop_sub_layer_id "sprop-sub-layer-id": u8 [0..=6], sprop_sub_layer_id_or_default = "6";
        /// The highest temporal sub-layer that is received. Without it, that of the offer.
        recv_sub_layer_id "recv-sub-layer-id": u8 [0..=6];
        /// The highest level that can be received, where it is higher than `level-id`.
        max_recv_level_id "max-recv-level-id": H265LevelId;
        /// In how many streams and transports the layers come.
        tx_mode "tx-mode": H265TxMode, tx_mode_or_default = "SRST";
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
        /// The largest picture that can be received, in luma samples.
        max_lps "max-lps": u32;
        /// The largest coded picture buffer, in units of `CpbBrVclFactor` bits, which are 1000 for Main and Main 10.
        max_cpb "max-cpb": u32;
        /// The largest decoded picture buffer, in pictures of the largest size of the level.
        max_dpb "max-dpb": u8 [1..=16], max_dpb_or_default = "6";
        /// The highest bit rate that can be received, in units of `CpbBrVclFactor` bit/s, which are 1000 for Main and
        /// Main 10.
        max_br "max-br": u64;
        /// The most rows of tiles that can be received.
        max_tr "max-tr": u32;
        /// The most columns of tiles that can be received.
        max_tc "max-tc": u32;
        /// The most pictures that can be received, in pictures per 100 seconds.
        max_fps "max-fps": u32;
        /// The greatest difference of decoding order numbers of NAL units out of order.
        sprop_max_don_diff "sprop-max-don-diff": u16 [0..=32_767], sprop_max_don_diff_or_default = "0";
        /// How many NAL units may be sent before one that is to be decoded before them.
        sprop_depack_buf_nalus "sprop-depack-buf-nalus": u16 [0..=32_767], sprop_depack_buf_nalus_or_default = "0";
        /// The size of the buffer that is needed to put NAL units in order, in octets.
        sprop_depack_buf_bytes "sprop-depack-buf-bytes": u32, sprop_depack_buf_bytes_or_default = "0";
        /// The size of the buffer that is there to put NAL units in order, in octets.
        depack_buf_cap "depack-buf-cap": u32 [1..=u32::MAX], depack_buf_cap_or_default = "4294967295";
        /// What divides the pictures: 0 is not told, 1 slices, 2 tiles, 3 wavefronts.
        sprop_segmentation_id "sprop-segmentation-id": u8 [0..=3], sprop_segmentation_id_or_default = "0";
        /// How small the parts of a picture are at most: `min_spatial_segmentation_idc`, in hexadecimal.
        sprop_spatial_segmentation_idc "sprop-spatial-segmentation-idc": HexadecimalNumber => u32;
        /// What more can be decoded where a picture is divided.
        dec_parallel_cap "dec-parallel-cap": H265ParallelCapabilities<'_>;
        /// The hashes of decoded pictures that are understood, the preferred first: 0 MD5, 1 CRC, 2 checksum.
        include_dph "include-dph": NumberList<'_> [Each(0..=255)];
    }
}

impl H265Parameters<'_> {
    /// The highest level that can be received: `max-recv-level-id`, or `level-id` without it.
    pub fn max_recv_level_id_or_default(&self) -> Result<H265LevelId, ValueError> {
        self.max_recv_level_id().unwrap_or_else(|| self.level_id_or_default())
    }

    /// The profiles that the stream conforms to: as said, or that of `profile-id` alone.
    pub fn profile_compatibility_indicator_or_default(&self) -> Result<H265ProfileCompatibility, ValueError> {
        self.profile_compatibility_indicator().unwrap_or_else(|| {
            let profile = self.profile_id_or_default()?;
            Ok(H265ProfileCompatibility(FIRST_FLAG.checked_shr(profile.0.into()).unwrap_or_default()))
        })
    }
}

/// The flag of profile 0.
const FIRST_FLAG: u32 = 1 << 31;

choice! {
    /// In how many streams and transports the layers of H.265 come (RFC 7798, section 7.1).
    pub enum H265TxMode, "`SRST`, `MRST` or `MRMT`" {
        /// In a single stream.
        SingleStream = "SRST",
        /// In several streams over a single transport.
        MultipleStreams = "MRST",
        /// In several streams over several transports.
        MultipleTransports = "MRMT",
    }
}

number_value! {
    /// The number of a profile of H.265 (`general_profile_idc`).
    pub struct H265ProfileId, "profile-id", [0..=31], |profile| profile.name().map(Into::into)
}

impl H265ProfileId {
    /// Its name in H.265, annexes A, G, H and I.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            1 => Some("Main"),
            2 => Some("Main 10"),
            3 => Some("Main Still Picture"),
            4 => Some("Format Range Extensions"),
            5 => Some("High Throughput"),
            6 => Some("Multiview Main"),
            7 => Some("Scalable Main"),
            8 => Some("3D Main"),
            9 => Some("Screen-Extended"),
            10 => Some("Scalable Format Range Extensions"),
            11 => Some("High Throughput Screen-Extended"),
            _ => None,
        }
    }
}

/// The profiles that a stream of H.265 conforms to, a bit each: the highest is that of profile 0 (RFC 7798, section
/// 7.1).
///
/// ```text
/// profile-compatibility-indicator = 8HEXDIG
/// ```
///
/// ```
/// use sdp_decoder::codec::{H265ProfileCompatibility, H265ProfileId};
///
/// let compatibility = H265ProfileCompatibility::try_from("60000000")?;
/// assert_eq!(compatibility.profiles().filter_map(H265ProfileId::name).collect::<Vec<_>>(), ["Main", "Main 10"]);
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct H265ProfileCompatibility(pub u32);

impl H265ProfileCompatibility {
    /// The profiles, by number.
    pub fn profiles(self) -> impl Iterator<Item = H265ProfileId> {
        (0..32).filter(move |id| self.0 & (FIRST_FLAG >> id) != 0).map(H265ProfileId)
    }
}

impl Token<'_> for H265ProfileCompatibility {
    const EXPECTED: &'static str = "eight hexadecimal digits";
    fn token(text: &str) -> Option<Self> {
        hexadecimal_number(text).filter(|_| text.len() == 8).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let profiles: Vec<_> =
            self.profiles().map(|id| id.name().map_or_else(|| format!("profile {id}").into(), Cow::Borrowed)).collect();
        Some(if profiles.is_empty() { "no profile".into() } else { Listed(profiles.iter()).to_string().into() })
    }
}

alone!(H265ProfileCompatibility, "profile-compatibility-indicator");

impl fmt::Display for H265ProfileCompatibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// What a stream of H.265 keeps to: four flags and 44 bits that differ with the profile (RFC 7798, section 7.1).
///
/// ```text
/// interop-constraints = 12HEXDIG
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct H265InteropConstraints(pub u64);

impl H265InteropConstraints {
    /// Whether all pictures are progressive: `progressive_source_flag`.
    pub const fn is_progressive(self) -> bool {
        self.0 & 1 << 47 != 0
    }

    /// Whether all pictures are interlaced: `interlaced_source_flag`.
    pub const fn is_interlaced(self) -> bool {
        self.0 & 1 << 46 != 0
    }

    /// Whether no two pictures are packed into one: `non_packed_constraint_flag`.
    pub const fn is_non_packed(self) -> bool {
        self.0 & 1 << 45 != 0
    }

    /// Whether there are frames only, and no fields: `frame_only_constraint_flag`.
    pub const fn is_frame_only(self) -> bool {
        self.0 & 1 << 44 != 0
    }
}

impl Token<'_> for H265InteropConstraints {
    const EXPECTED: &'static str = "twelve hexadecimal digits";
    fn token(text: &str) -> Option<Self> {
        hexadecimal_number(text).filter(|_| text.len() == 12).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let flags = [
            (self.is_progressive(), "progressive pictures"),
            (self.is_interlaced(), "interlaced pictures"),
            (self.is_non_packed(), "no two pictures in one"),
            (self.is_frame_only(), "frames only"),
        ];
        let set: Vec<_> = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, words)| words).collect();
        (!set.is_empty()).then(|| Listed(set.iter()).to_string().into())
    }
}

alone!(H265InteropConstraints, "interop-constraints");

impl fmt::Display for H265InteropConstraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}", self.0)
    }
}
