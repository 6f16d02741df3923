//! DCCP.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
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
#[cfg_attr(feature = "serde", serde(transparent))]
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
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(match self.octets() {
            octets if octets.iter().all(u8::is_ascii_graphic) => {
                Cow::Owned(octets.iter().copied().map(char::from).collect())
            }
            _ => Cow::Owned(format!("0x{:08X}", self.0)),
        })
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

impl Say for DccpServiceCode {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.in_words().unwrap_or_default();
        match &self.octets() {
            b"RTPA" => f.write_str("wants a DCCP connection for audio (RTPA)"),
            b"RTPV" => f.write_str("wants a DCCP connection for video (RTPV)"),
            b"RTPT" => f.write_str("wants a DCCP connection for text (RTPT)"),
            b"RTPO" => f.write_str("wants a DCCP connection for other media (RTPO)"),
            _ => write!(f, "wants a DCCP connection for the service {code}, which is none of RTP"),
        }
    }
}
