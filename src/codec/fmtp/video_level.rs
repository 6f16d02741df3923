//! Levels: how large and how fast pictures may be.

use core::fmt;

/// A level of a video codec. Higher levels are greater.
///
/// ```
/// use sdp_decoder::codec::{H264ProfileLevelId, H265LevelId};
///
/// let level = H265LevelId(93).level().ok_or("a level")?;
/// assert_eq!(level.to_string(), "3.1");
/// assert_eq!(H264ProfileLevelId::try_from("42e01f")?.level(), level);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VideoLevel {
    /// What stands before the point.
    pub major: u8,
    /// What stands behind it.
    pub minor: u8,
    /// Whether it is level 1b of H.264, between 1 and 1.1.
    pub is_1b: bool,
}

impl VideoLevel {
    /// Level 1b of H.264.
    pub(super) const ONE_B: Self = Self { major: 1, minor: 0, is_1b: true };

    pub(super) const fn new(major: u8, minor: u8) -> Self {
        Self { major, minor, is_1b: false }
    }

    /// A level that is written 30 times as high, as in H.265 and EVC: `93` for 3.1.
    const fn of_thirtieths(id: u8) -> Option<Self> {
        if id % 3 == 0 { Some(Self::new(id / 30, id % 30 / 3)) } else { None }
    }
}

impl fmt::Display for VideoLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_1b { f.write_str("1b") } else { write!(f, "{}.{}", self.major, self.minor) }
    }
}

number_value! {
    /// A level of H.265, as SDP writes it: 30 times the level (RFC 7798, section 7.1). `93` is level 3.1.
    pub struct H265LevelId, "level-id", 0..=u8::MAX
}

impl H265LevelId {
    /// The level; `None` where the number stands for none.
    pub const fn level(self) -> Option<VideoLevel> {
        VideoLevel::of_thirtieths(self.0)
    }
}

number_value! {
    /// A level of H.266, as SDP writes it: 16 times what is before the point, 3 times what is behind it (RFC 9328,
    /// section 7.2). `51` is level 3.1.
    pub struct H266LevelId, "level-id", 0..=u8::MAX
}

impl H266LevelId {
    /// The level; `None` where the number stands for none.
    pub const fn level(self) -> Option<VideoLevel> {
        let (major, minor) = (self.0 / 16, self.0 % 16);
        if minor % 3 == 0 { Some(VideoLevel::new(major, minor / 3)) } else { None }
    }
}

number_value! {
    /// A level of EVC, as SDP writes it: 30 times the level (RFC 9584, section 7.2). `90` is level 3.0.
    pub struct EvcLevelId, "level-id", 0..=u8::MAX
}

impl EvcLevelId {
    /// The level; `None` where the number stands for none.
    pub const fn level(self) -> Option<VideoLevel> {
        VideoLevel::of_thirtieths(self.0)
    }
}

number_value! {
    /// A level of AV1, as SDP writes it: `seq_level_idx` of the bitstream. `0` is level 2.0, `5` is 3.1, and four
    /// numbers further on it is one level higher. `31` is no level, but that nothing is limited; 24 to 30 are
    /// reserved.
    pub struct Av1LevelIdx, "level-idx", 0..=23 | 31
}

impl Av1LevelIdx {
    /// The level; `None` where the number stands for none.
    pub const fn level(self) -> Option<VideoLevel> {
        if self.0 < 24 { Some(VideoLevel::new(2 + self.0 / 4, self.0 % 4)) } else { None }
    }
}
