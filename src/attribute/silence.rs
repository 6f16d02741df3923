//! Silence suppression.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token};

choice! {
    /// Which method of silence suppression is preferred (RFC 3108, section 5.6.3.2).
    pub enum SilencePreference, "`standard`, `custom` or `-`" {
        /// That of a standard, where there is one.
        Standard = "standard",
        /// Another, where there is one.
        Custom = "custom",
    }
}

choice! {
    /// What is sent when silence begins (RFC 3108, section 5.6.3.2).
    pub enum SidUse, "`No SID`, `Fixed Noise`, `Sampled Noise` or `-`" {
        /// Nothing.
        NoSid = "No SID",
        /// The level of a fixed comfort noise.
        FixedNoise = "Fixed Noise",
        /// A sample of the noise in the background.
        SampledNoise = "Sampled Noise",
    }
}

/// `a=silenceSupp`: whether silence is not sent, and how (RFC 3108, section 5.6.3.2).
///
/// ```text
/// silenceSupp-value = [SP] silenceSuppEnable SP silenceTimer SP suppPref SP sidUse SP fxnslevel
/// silenceSuppEnable = "on" / "off" / "-"
/// silenceTimer      = generic-U16 / "-"          ; in milliseconds, decimal or behind "0x"
/// suppPref          = "standard" / "custom" / "-"
/// sidUse            = "No SID" / "Fixed Noise" / "Sampled Noise" / "-"
/// fxnslevel         = generic-U8 / "-"           ; 30 to 78 for -30 to -78 dBm0, 127 for no noise
/// ```
///
/// `-` is `None`. Gateways and exchanges write `off - - - -` for calls of faxes and modems.
///
/// ```
/// use sdp_decoder::attribute::SilenceSuppression;
///
/// let silence = SilenceSuppression::try_from("off - - - -")?;
/// assert_eq!((silence.is_enabled, silence.timer), (Some(false), None));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SilenceSuppression {
    /// Whether silence is suppressed.
    pub is_enabled: Option<bool>,
    /// How long it must be silent before, in milliseconds.
    pub timer: Option<u16>,
    /// Which method is preferred.
    pub preference: Option<SilencePreference>,
    /// What is sent when silence begins.
    pub sid_use: Option<SidUse>,
    /// The level of a fixed comfort noise.
    pub noise_level: Option<u8>,
}

impl<'a> Read<'a> for SilenceSuppression {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            is_enabled: cursor.word::<OrDash<OnOff>>("on or off")?.0.map(|on_off| on_off == OnOff::On),
            timer: cursor.word::<OrDash<Generic<u16>>>("timer")?.0.map(|number| number.0),
            preference: cursor.word::<OrDash<_>>("preference")?.0,
            sid_use: read_sid_use(cursor)?,
            noise_level: cursor.word::<OrDash<Generic<u8>>>("noise level")?.0.map(|number| number.0),
        })
    }
}

/// Two words, or `-`.
fn read_sid_use<O: Observe>(cursor: &mut Cursor<'_, '_, O>) -> Result<Option<SidUse>, ValueError> {
    let sid_use: OrDash<SidUse> =
        if cursor.starts_with("-") { cursor.word("SID use")? } else { cursor.two_words("SID use")? };
    Ok(sid_use.0)
}

readable!(SilenceSuppression);

impl fmt::Display for SilenceSuppression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_enabled = self.is_enabled.map(|is_enabled| if is_enabled { OnOff::On } else { OnOff::Off });
        let (timer, noise_level) = (OrDash(self.timer), OrDash(self.noise_level));
        let (preference, sid_use) = (OrDash(self.preference), OrDash(self.sid_use));
        write!(f, "{} {timer} {preference} {sid_use} {noise_level}", OrDash(is_enabled))
    }
}

choice! {
    /// `on-off-or-null`
    enum OnOff, "`on`, `off` or `-`" {
        /// It is on.
        On = "on",
        /// It is off.
        Off = "off",
    }
}

/// `-` for nothing.
struct OrDash<T>(Option<T>);

impl<'a, T: Token<'a>> Token<'a> for OrDash<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        if text == "-" { Some(Self(None)) } else { T::token(text).map(Some).map(Self) }
    }
    fn deviation(&self, text: &str) -> Option<crate::DeviationKind> {
        self.0.as_ref().and_then(|value| value.deviation(text))
    }
}

impl<T: fmt::Display> fmt::Display for OrDash<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(value) => value.fmt(f),
            None => f.write_str("-"),
        }
    }
}

/// A number in decimal, or in hexadecimal behind `0x` (RFC 3108, section 9: `generic-U8`, `generic-U16`).
struct Generic<T>(T);

impl<'a, T: Token<'a> + TryFrom<u32>> Token<'a> for Generic<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) else {
            return T::token(text).map(Self);
        };
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok().and_then(|number| number.try_into().ok()).map(Self)
    }
}
