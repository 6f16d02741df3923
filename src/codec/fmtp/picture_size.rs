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

/// A clock of pictures that is not that of television with 30/1.001 Hz, and the intervals in it (RFC 4629, section 8.1.1).
///
/// ```text
/// CPCF = cd "," cf "," SQCIFMPI "," QCIFMPI "," CIFMPI "," CIF4MPI "," CIF16MPI "," CUSTOMMPI
/// ```
///
/// Each interval is 1 to 2048; 0 for a size that is not supported with this clock.
///
/// ```
/// use sdp_decoder::codec::{FrameRate, PictureClock};
///
/// let clock = PictureClock::try_from("36,1000,0,1,1,0,0,2")?;
/// assert_eq!(clock.frequency().map(FrameRate::to_f64), Some(50.0));
/// assert_eq!((clock.cif, clock.custom), (1, 2));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PictureClock {
    /// What 1.8 MHz is divided by (`cd`): 1 to 127.
    pub divisor: u8,
    /// And what more it is divided by (`cf`): 1000 or 1001.
    pub factor: u16,
    /// The interval of SQCIF.
    pub sqcif: u16,
    /// The interval of QCIF.
    pub qcif: u16,
    /// The interval of CIF.
    pub cif: u16,
    /// The interval of 4CIF.
    pub cif4: u16,
    /// The interval of 16CIF.
    pub cif16: u16,
    /// The interval of the size in `CUSTOM`.
    pub custom: u16,
}

impl PictureClock {
    /// Its frequency in Hz, which is that of pictures at an interval of 1; `None` where it is divided by 0.
    pub fn frequency(self) -> Option<FrameRate> {
        let denominator = u32::from(self.divisor) * u32::from(self.factor);
        (denominator > 0).then_some(FrameRate { numerator: 1_800_000, denominator })
    }
}

impl Token<'_> for PictureClock {
    const EXPECTED: &'static str = "eight numbers with commas between them";
    fn token(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|number| u16::token(number.trim_ascii()));
        let mut number = || numbers.next().flatten();
        let clock = Self {
            divisor: number()?.try_into().ok()?,
            factor: number()?,
            sqcif: number()?,
            qcif: number()?,
            cif: number()?,
            cif4: number()?,
            cif16: number()?,
            custom: number()?,
        };
        numbers.next().is_none().then_some(clock)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let Self { divisor, factor, sqcif, qcif, cif, cif4, cif16, custom } = *self;
        let is_right = (1..=127).contains(&divisor)
            && (1000..=1001).contains(&factor)
            && [sqcif, qcif, cif, cif4, cif16, custom].iter().all(|interval| *interval <= 2048);
        (!is_right).then_some(DeviationKind::OutOfRange)
    }
}

alone!(PictureClock, "picture clock");

impl fmt::Display for PictureClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { divisor, factor, sqcif, qcif, cif, cif4, cif16, custom } = self;
        write!(f, "{divisor},{factor},{sqcif},{qcif},{cif},{cif4},{cif16},{custom}")
    }
}

/// The shape of a pixel, or of a sample: width to height.
///
/// ```text
/// PAR = 1*DIGIT ":" 1*DIGIT
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AspectRatio {
    /// Its width.
    pub width: u32,
    /// Its height, in the same unit.
    pub height: u32,
}

impl Token<'_> for AspectRatio {
    const EXPECTED: &'static str = "two numbers with `:` between them";
    fn token(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(':')?;
        Some(Self { width: Token::token(width)?, height: Token::token(height)? })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.width == 0 || self.height == 0).then_some(DeviationKind::OutOfRange)
    }
}

alone!(AspectRatio, "aspect ratio");

impl fmt::Display for AspectRatio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.width, self.height)
    }
}
