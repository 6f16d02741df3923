//! Silence suppression.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use super::atm::{Generic, OnOff, OrDash};
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
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
            is_enabled: cursor.word::<OrDash<OnOff>>("on or off")?.0.map(OnOff::is_on),
            timer: cursor.word::<OrDash<Generic<u16>>>("timer")?.0.map(|number| number.0),
            preference: cursor.word::<OrDash<_>>("preference")?.0,
            sid_use: read_sid_use(cursor)?,
            noise_level: cursor.word::<OrDash<NoiseLevel>>("noise level")?.0.map(|number| number.0),
        })
    }
}

/// Two words, or `-`.
fn read_sid_use<O: Observe>(cursor: &mut Cursor<'_, '_, O>) -> Result<Option<SidUse>, ValueError> {
    let is_omitted = cursor.starts_with("-") || cursor.starts_with("OMIT");
    let sid_use: OrDash<SidUse> = if is_omitted { cursor.word("SID use")? } else { cursor.two_words("SID use")? };
    Ok(sid_use.0)
}

readable!(SilenceSuppression);

impl fmt::Display for SilenceSuppression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_enabled = OrDash(self.is_enabled.map(OnOff::of));
        let (timer, noise_level) = (OrDash(self.timer), OrDash(self.noise_level));
        let (preference, sid_use) = (OrDash(self.preference), OrDash(self.sid_use));
        write!(f, "{is_enabled} {timer} {preference} {sid_use} {noise_level}")
    }
}

impl Say for SilenceSuppression {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.is_enabled {
            Some(false) => "asks that silence not be suppressed: it is sent like speech, as for a fax or modem",
            Some(true) => "asks that silence be suppressed",
            None => "leaves it open whether silence is suppressed",
        })?;
        if let Some(timer) = self.timer {
            write!(f, " after {timer} ms")?;
        }
        match self.preference {
            Some(SilencePreference::Standard) => f.write_str(", by the codec's own standard")?,
            Some(SilencePreference::Custom) => f.write_str(", by another way than the codec's standard")?,
            None => {}
        }
        match self.sid_use {
            Some(SidUse::NoSid) => f.write_str(", nothing sent in its place")?,
            Some(SidUse::FixedNoise) => f.write_str(", the level of a fixed comfort noise sent in its place")?,
            Some(SidUse::SampledNoise) => f.write_str(", a sample of the background noise sent in its place")?,
            None => {}
        }
        match self.noise_level {
            Some(127) => f.write_str(", no noise"),
            Some(level) => write!(f, ", noise of -{level} dBm0"),
            None => Ok(()),
        }
    }
}

/// `fxnslevel`
struct NoiseLevel(u8);

impl<'a> Token<'a> for NoiseLevel {
    const EXPECTED: &'static str = u8::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        Generic::token(text).map(|Generic(level)| Self(level))
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(if self.0 == 127 { "no noise".into() } else { format!("-{} dBm0", self.0).into() })
    }
}
