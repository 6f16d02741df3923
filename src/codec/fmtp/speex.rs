//! Parameters of Speex.

use super::value::OnOrOff;
use crate::ValueError;
use crate::syntax::{DeviationKind, Token, is_blank};

format_parameters! {
    /// Parameters of Speex (RFC 5574, section 4.1.1).
    ///
    /// ```text
    /// vbr=on / off / vad; cng=on / off; mode="3,any"
    /// ```
    ///
    /// The quotes around the modes may be missing.
    ///
    /// ```
    /// use sdp_decoder::codec::{SpeexMode, SpeexParameters};
    ///
    /// let speex = SpeexParameters::new("vbr=on;mode=\"1,any\"");
    /// let modes = speex.modes().ok_or("they are there")??;
    /// assert_eq!(modes.iter().collect::<Vec<_>>(), [SpeexMode::Number(1), SpeexMode::Any]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SpeexParameters<'a> with packet_times {
        /// Whether the bit rate may vary.
        variable_bit_rate "vbr": SpeexBitRate, variable_bit_rate_or_default = "off";
        /// Whether silence is filled with comfort noise.
        comfort_noise "cng": OnOrOff => bool, comfort_noise_or_default = "off";
        /// The modes that can be decoded, the preferred one first.
        modes "mode": SpeexModes<'_>;
        /// The sampling rate, in Hz. Some write it here although the clock rate says it.
        sampling_rate "sr": u32;
    }
}

impl SpeexParameters<'_> {
    /// The modes that can be decoded; where they are not said, `3,any` at a clock rate of 8000 Hz and `8,any` at others.
    pub fn modes_or_default(&self, clock_rate: u32) -> Result<SpeexModes<'_>, ValueError> {
        self.modes().unwrap_or(Ok(SpeexModes(if clock_rate == 8_000 { "3,any" } else { "8,any" }.into())))
    }
}

choice! {
    /// What `vbr` of Speex says.
    pub enum SpeexBitRate, "`on`, `off` or `vad`" {
        /// The bit rate may vary.
        Variable = "on",
        /// The bit rate is constant.
        Constant = "off",
        /// The bit rate is constant, but for short frames in silence.
        VoiceActivityDetection = "vad",
    }
}

text_struct! {
    /// The modes of Speex, as written.
    ///
    /// ```text
    /// modes = mode *( "," mode )
    /// mode  = "any" / number        ; 1 to 8 at 8000 Hz, 0 to 10 at 16000 and 32000 Hz
    /// ```
    pub struct SpeexModes<'a>
}

/// One mode of Speex: a bit rate by its number, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum SpeexMode {
    /// The mode of that number.
    Number(u8),
    /// All modes.
    Any,
}

impl SpeexModes<'_> {
    /// The modes, in order.
    pub fn iter(&self) -> impl Iterator<Item = SpeexMode> + '_ {
        modes(&self.0).flatten()
    }
}

impl<'a> Token<'a> for SpeexModes<'a> {
    const EXPECTED: &'static str = "modes with commas between them, or `any`";
    fn token(text: &'a str) -> Option<Self> {
        modes(text).all(|mode| mode.is_some()).then(|| Self(text.into()))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if self.iter().any(|mode| matches!(mode, SpeexMode::Number(11..))) {
            return Some(DeviationKind::OutOfRange);
        }
        if text.contains(';') {
            return Some(DeviationKind::UnexpectedSeparator);
        }
        text.bytes().any(is_blank).then_some(DeviationKind::ExtraBlanks)
    }
    fn bounds(&self) -> &'static str {
        "modes from 0 to 10"
    }
}

alone!(SpeexModes<'a>, "modes");

/// Inside the quotes some write semicolons.
fn modes(text: &str) -> impl Iterator<Item = Option<SpeexMode>> + '_ {
    text.split([',', ';']).map(str::trim_ascii).map(|mode| {
        if mode.eq_ignore_ascii_case("any") { Some(SpeexMode::Any) } else { u8::token(mode).map(SpeexMode::Number) }
    })
}
