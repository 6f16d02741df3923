//! The sizes of pictures in H.261 and H.263.

use core::fmt;

use super::parameter::content;
use super::{FrameRate, ParameterInfo};
use crate::ValueError;
use crate::attribute::ParameterList;
use crate::syntax::{DeviationKind, Token};

/// A size of pictures, and how often they come at most.
///
/// ```text
/// CUSTOM = Xmax "," Ymax "," MPI          ; RFC 4629, section 8.1.1
/// ```
///
/// ```
/// use sdp_decoder::codec::{FrameRate, H263Parameters};
///
/// let h263 = H263Parameters::new("CIF=4;CUSTOM=360,240,2");
/// let sizes = h263.picture_sizes().collect::<Result<Vec<_>, _>>()?;
/// assert_eq!((sizes[0].width, sizes[0].height, sizes[0].interval), (352, 288, 4));
/// assert_eq!((sizes[1].width, sizes[1].height, sizes[1].interval), (360, 240, 2));
/// assert_eq!(sizes[1].frame_rate(), Some(FrameRate { numerator: 30_000, denominator: 2002 }));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PictureSize {
    /// Pixels in a line; a multiple of 4.
    pub width: u16,
    /// Lines; a multiple of 4.
    pub height: u16,
    /// The minimum picture interval (MPI), in units of 1.001/30 s: 1 to 32.
    pub interval: u8,
}

impl PictureSize {
    /// What is to be assumed where no size is said: QCIF, as fast as can be (RFC 4587, section 6.2.1; RFC 4629, section
    /// 8.2.1).
    pub(super) const ASSUMED: Self = Self { width: 176, height: 144, interval: 1 };

    /// The most frames a second; `None` where the interval is 0.
    pub fn frame_rate(self) -> Option<FrameRate> {
        let denominator = 1001 * u32::from(self.interval);
        (denominator > 0).then_some(FrameRate { numerator: 30_000, denominator })
    }
}

impl Token<'_> for PictureSize {
    const EXPECTED: &'static str = "width, height and interval, with commas between them";
    fn token(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(str::trim_ascii);
        let width = numbers.next().and_then(Token::token)?;
        let height = numbers.next().and_then(Token::token)?;
        let interval = numbers.next().and_then(Token::token)?;
        numbers.next().is_none().then_some(Self { width, height, interval })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_right = self.width % 4 == 0 && self.height % 4 == 0 && (1..=32).contains(&self.interval);
        (!is_right).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "width and height that are multiples of 4, and an interval from 1 to 32"
    }
}

alone!(PictureSize, "picture size");

impl fmt::Display for PictureSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{}", self.width, self.height, self.interval)
    }
}

/// The sizes in a list, in its order: the preferred first.
pub(super) fn sizes<'t>(
    list: &'t ParameterList<'_>,
    known: &'static [ParameterInfo],
) -> impl Iterator<Item = Result<PictureSize, ValueError>> + 't {
    list.iter().filter_map(move |parameter| {
        let name = ParameterInfo::find(known, parameter.name)?.name;
        let text = content(&parameter);
        let (size, expected) = match pixels(name) {
            Some((width, height)) => {
                (u8::token(text).map(|interval| PictureSize { width, height, interval }), u8::EXPECTED)
            }
            None if name == "CUSTOM" => (PictureSize::token(text), PictureSize::EXPECTED),
            None => return None,
        };
        Some(size.ok_or_else(|| ValueError::new(name, expected, parameter.value_span)))
    })
}

/// Width and height of the sizes that have names (H.263, section 4.1).
fn pixels(name: &str) -> Option<(u16, u16)> {
    match name {
        "SQCIF" => Some((128, 96)),
        "QCIF" => Some((176, 144)),
        "CIF" => Some((352, 288)),
        "CIF4" => Some((704, 576)),
        "CIF16" => Some((1408, 1152)),
        _ => None,
    }
}
