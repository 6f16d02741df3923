//! Clocks of pictures in H.263.

use core::fmt;

use super::FrameRate;
use crate::syntax::{DeviationKind, Token};

/// A clock of pictures that is not that of television with 30/1.001 Hz, and the intervals in it (RFC 4629, section
/// 8.1.1).
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
    fn bounds(&self) -> &'static str {
        "a divisor from 1 to 127, then 1000 or 1001, then six intervals up to 2048"
    }
}

alone!(PictureClock, "picture clock");

impl fmt::Display for PictureClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { divisor, factor, sqcif, qcif, cif, cif4, cif16, custom } = self;
        write!(f, "{divisor},{factor},{sqcif},{qcif},{cif},{cif4},{cif16},{custom}")
    }
}
