//! DCCP.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token, hexadecimal_number};

/// `a=dccp-service-code`: what the DCCP connection is for (RFC 5762, section 5.2): 32 bits.
///
/// ```text
/// service-code = "SC=x" *HEXDIG / "SC=" *DIGIT / "SC:" 1*4sc-char
/// sc-char      = %d42-43 / %d45-47 / %d63-90 / %d95 / %d97-122
/// ```
///
/// The three forms are one value; the characters of the third are its octets, filled up with spaces. `RTPA`, `RTPV`,
/// `RTPT` and `RTPO` are audio, video, text and other media. `Display` writes the first form.
///
/// ```
/// use sdp_decoder::attribute::DccpServiceCode;
///
/// let code = DccpServiceCode::try_from("SC=x52545056")?;
/// assert_eq!(&code.octets(), b"RTPV");
/// assert_eq!(DccpServiceCode::try_from("SC:RTPV")?, code);
/// assert_eq!(DccpServiceCode::try_from("SC=1381257302")?, code);
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DccpServiceCode(pub u32);

impl DccpServiceCode {
    /// The octets, which are characters mostly.
    pub const fn octets(self) -> [u8; 4] {
        self.0.to_be_bytes()
    }
}

impl<'a> Token<'a> for DccpServiceCode {
    const EXPECTED: &'static str = "a service code such as `SC=x52545056` or `SC:RTPV`";
    fn token(text: &'a str) -> Option<Self> {
        if let Some(characters) = text.strip_prefix("SC:") {
            return of_characters(characters.as_bytes());
        }
        let number = text.strip_prefix("SC=")?;
        number.strip_prefix('x').map_or_else(|| u32::token(number), hexadecimal_number).map(Self)
    }
}

/// Up to four characters.
fn of_characters(characters: &[u8]) -> Option<DccpServiceCode> {
    let is_allowed = |byte: &u8| matches!(byte, 42..=43 | 45..=47 | 63..=90 | 95 | 97..=122);
    if characters.is_empty() || characters.len() > 4 || !characters.iter().all(is_allowed) {
        return None;
    }
    let padded = characters.iter().copied().chain(core::iter::repeat(b' ')).take(4);
    Some(DccpServiceCode(padded.fold(0, |code, byte| code << 8 | u32::from(byte))))
}

impl<'a> Read<'a> for DccpServiceCode {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word("service code")
    }
}

readable!(DccpServiceCode);

impl fmt::Display for DccpServiceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SC=x{:08x}", self.0)
    }
}
