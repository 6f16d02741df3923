//! Profile and level of H.264.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use super::VideoLevel;
use crate::syntax::{DeviationKind, Listed, Token, hexadecimal_number};

/// Profile, constraints and level of H.264: three octets of the sequence parameter set (RFC 6184, section 8.1).
///
/// ```text
/// profile-level-id = 6HEXDIG          ; profile_idc, profile-iop, level_idc
/// ```
///
/// `Display` writes lower-case digits, as browsers do.
///
/// ```
/// use sdp_decoder::codec::{H264Profile, H264ProfileLevelId};
///
/// let id = H264ProfileLevelId::try_from("42e01f")?;
/// assert_eq!(id.profile(), Some(H264Profile::ConstrainedBaseline));
/// assert_eq!(id.constraint_sets().collect::<Vec<_>>(), [0, 1, 2]);
/// assert_eq!(id.level().to_string(), "3.1");
/// assert_eq!(id.to_string(), "42e01f");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct H264ProfileLevelId {
    /// The number of the profile: `0x42` for Baseline, `0x4d` for Main, `0x64` for High.
    pub profile_idc: u8,
    /// The constraint flags, from `constraint_set0_flag` in the highest bit to `constraint_set5_flag`; then two bits
    /// that are 0.
    pub profile_iop: u8,
    /// The level, ten times as high: `31` for 3.1.
    pub level_idc: u8,
}

impl H264ProfileLevelId {
    /// The profile, where number and constraints together stand for all of one (RFC 6184, section 8.1, table 5; RFC
    /// 6190, section 7.1, table 13; and High with constraints of H.264, annex A). Equal profiles are the same coding
    /// tools, whatever the numbers: `42e0`, `4d80` and `58c0` are Constrained Baseline.
    ///
    /// `None` for what is common to several profiles, as cameras say with `64c0`; [`Self::named_profile`] knows more.
    pub fn profile(self) -> Option<H264Profile> {
        let row =
            PROFILES.iter().find(|row| row.idc == self.profile_idc && self.profile_iop & row.mask == row.flags)?;
        Some(row.profile)
    }

    /// The profile that the number alone stands for, whatever the constraints; `None` for numbers that are not known.
    pub fn named_profile(self) -> Option<H264Profile> {
        match self.profile_idc {
            0x42 => Some(H264Profile::Baseline),
            0x4d => Some(H264Profile::Main),
            0x58 => Some(H264Profile::Extended),
            0x64 => Some(H264Profile::High),
            0x6e => Some(H264Profile::High10),
            0x7a => Some(H264Profile::High422),
            0xf4 => Some(H264Profile::High444Predictive),
            0x2c => Some(H264Profile::Cavlc444Intra),
            0x53 => Some(H264Profile::ScalableBaseline),
            0x56 => Some(H264Profile::ScalableHigh),
            _ => None,
        }
    }

    /// The numbers of the constraint sets whose flags are set: 0 to 5.
    pub fn constraint_sets(self) -> impl Iterator<Item = u8> {
        (0..6).filter(move |set| self.profile_iop & (0x80 >> set) != 0)
    }

    /// The level. Number 11 is 1b in Baseline, Main and Extended where constraint set 3 is there; number 9 always is.
    pub fn level(self) -> VideoLevel {
        let has_1b_flag = matches!(self.profile_idc, 0x42 | 0x4d | 0x58);
        level(self.level_idc, has_1b_flag && self.profile_iop & CONSTRAINT_SET_3 != 0)
    }
}

const CONSTRAINT_SET_3: u8 = 0x10;

fn level(level_idc: u8, is_flagged: bool) -> VideoLevel {
    match level_idc {
        9 => VideoLevel::ONE_B,
        11 if is_flagged => VideoLevel::ONE_B,
        _ => VideoLevel::new(level_idc / 10, level_idc % 10),
    }
}

impl Token<'_> for H264ProfileLevelId {
    const EXPECTED: &'static str = "six hexadecimal digits";
    fn token(text: &str) -> Option<Self> {
        let [_, profile_idc, profile_iop, level_idc] = octets(text, 6)?;
        Some(Self { profile_idc, profile_iop, level_idc })
    }
    /// Bits that H.264 has not given a meaning.
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.profile_iop & 0b11 != 0).then_some(DeviationKind::OutOfRange)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let level = self.level();
        Some(match (self.profile(), self.named_profile()) {
            (Some(profile), _) => format!("{profile}, level {level}").into(),
            (None, Some(profile)) => {
                let constraints = Listed(self.constraint_sets().collect::<Vec<_>>().into_iter());
                format!("{profile} with constraints {constraints}, level {level}").into()
            }
            (None, None) => format!("a profile that is not known, level {level}").into(),
        })
    }
    fn bounds(&self) -> &'static str {
        "six hexadecimal digits, whose fourth is 0, 4, 8 or C"
    }
}

alone!(H264ProfileLevelId, "profile-level-id");

impl fmt::Display for H264ProfileLevelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { profile_idc, profile_iop, level_idc } = self;
        write!(f, "{profile_idc:02x}{profile_iop:02x}{level_idc:02x}")
    }
}

/// The highest level that a receiver takes, where it is higher than that of `profile-level-id` (RFC 6184, section 8.1).
///
/// ```text
/// max-recv-level = 4HEXDIG          ; profile-iop, level_idc
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct H264ReceiveLevel {
    /// The constraint flags, as in [`H264ProfileLevelId`].
    pub profile_iop: u8,
    /// The level, ten times as high.
    pub level_idc: u8,
}

impl H264ReceiveLevel {
    /// The level. Number 11 is 1b where constraint set 3 is there, and number 9 where it is not.
    pub fn level(self) -> VideoLevel {
        level(self.level_idc, self.profile_iop & CONSTRAINT_SET_3 != 0)
    }
}

impl Token<'_> for H264ReceiveLevel {
    const EXPECTED: &'static str = "four hexadecimal digits";
    fn token(text: &str) -> Option<Self> {
        let [.., profile_iop, level_idc] = octets(text, 4)?;
        Some(Self { profile_iop, level_idc })
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(super::video_level::in_words(self.level()))
    }
}

alone!(H264ReceiveLevel, "max-recv-level");

impl fmt::Display for H264ReceiveLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02x}{:02x}", self.profile_iop, self.level_idc)
    }
}

/// The octets that so many hexadecimal digits stand for; the last is the last.
fn octets(text: &str, digits: usize) -> Option<[u8; 4]> {
    hexadecimal_number(text).filter(|_| text.len() == digits).map(u32::to_be_bytes)
}

/// The profiles of H.264. A row gives the variant, the name that engineers say, and the ways to signal it:
/// `profile_idc`, and the pattern of `profile-iop` from the highest bit, with `x` for bits that do not count.
macro_rules! h264_profiles {
    ($( $variant:ident = $name:literal: $( $idc:literal $pattern:literal ),+; )+) => {
        /// The profiles of H.264 (RFC 6184, section 8.1, table 5; RFC 6190, section 7.1, table 13; H.264, annex A).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum H264Profile { $(
            #[doc = concat!($name, ".")]
            $variant,
        )+ }

        impl H264Profile {
            /// Its name: `Constrained Baseline`.
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }
        }

        const PROFILES: &[ProfileRow] = &[$( $( ProfileRow {
            idc: $idc,
            mask: bits($pattern, b"01"),
            flags: bits($pattern, b"1"),
            profile: H264Profile::$variant,
        } ),+ ),+];
    };
}

h264_profiles! {
    ConstrainedBaseline = "Constrained Baseline": 0x42 b"x1xx0000", 0x4d b"1xxx0000", 0x58 b"11xx0000";
    Baseline = "Baseline": 0x42 b"x0xx0000", 0x58 b"10xx0000";
    Main = "Main": 0x4d b"0x0x0000";
    Extended = "Extended": 0x58 b"00xx0000";
    High = "High": 0x64 b"00000000";
    ProgressiveHigh = "Progressive High": 0x64 b"00001000";
    ConstrainedHigh = "Constrained High": 0x64 b"00001100";
    High10 = "High 10": 0x6e b"00000000";
    High10Intra = "High 10 Intra": 0x6e b"00010000";
    High422 = "High 4:2:2": 0x7a b"00000000";
    High422Intra = "High 4:2:2 Intra": 0x7a b"00010000";
    High444Predictive = "High 4:4:4 Predictive": 0xf4 b"00000000";
    High444Intra = "High 4:4:4 Intra": 0xf4 b"00010000";
    Cavlc444Intra = "CAVLC 4:4:4 Intra": 0x2c b"00010000";
    ScalableBaseline = "Scalable Baseline": 0x53 b"x0000000";
    ScalableHigh = "Scalable High": 0x56 b"0x000000";
    ScalableHighIntra = "Scalable High Intra": 0x56 b"0x010000";
}

impl fmt::Display for H264Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One way to signal a profile.
struct ProfileRow {
    idc: u8,
    /// The bits of `profile-iop` that count,
    mask: u8,
    /// and what they must be.
    flags: u8,
    profile: H264Profile,
}

/// A bit set for each place of the pattern that has one of those characters.
const fn bits(mut pattern: &[u8], characters: &[u8]) -> u8 {
    let mut bits = 0;
    while let [bit, rest @ ..] = pattern {
        bits = bits << 1 | is_one_of(*bit, characters) as u8;
        pattern = rest;
    }
    bits
}

const fn is_one_of(character: u8, mut characters: &[u8]) -> bool {
    while let [first, rest @ ..] = characters {
        if *first == character {
            return true;
        }
        characters = rest;
    }
    false
}
