//! Echo cancellation and gain control, as gateways ask for them.

use core::fmt;

use super::atm::{FlowDirection, Generic, OnOff, OrDash};
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Observe, Read};

choice! {
    /// Which standard an echo canceller follows (RFC 3108, section 5.6.3.3).
    pub enum EchoCanceller, "`G165`, `G168` or `-`" {
        /// ITU-T G.165.
        G165 = "G165",
        /// ITU-T G.168.
        G168 = "G168",
    }
}

value! {
    /// `a=ecan`: whether echo is cancelled (RFC 3108, section 5.6.3.3).
    ///
    /// ```text
    /// ecan-value    = [ SP ] directionFlag SP ecanEnable SP ecanType
    /// directionFlag = "f" / "b" / "fb"
    /// ecanEnable    = "on" / "off" / "-"
    /// ecanType      = "G165" / "G168" / "-"
    /// ```
    ///
    /// `-` is `None`. Gateways write `fb off -` for calls of faxes and modems.
    ///
    /// ```
    /// use sdp_decoder::attribute::{EchoCancellation, EchoCanceller, FlowDirection};
    ///
    /// let echo = EchoCancellation::try_from("fb on G168")?;
    /// assert_eq!((echo.direction, echo.is_enabled), (FlowDirection::Both, Some(true)));
    /// assert_eq!(echo.canceller, Some(EchoCanceller::G168));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct EchoCancellation {
        /// For which direction.
        pub direction: FlowDirection,
        /// Whether echo is cancelled.
        pub is_enabled: Option<bool>,
        /// How.
        pub canceller: Option<EchoCanceller>,
    }
}

impl<'a> Read<'a> for EchoCancellation {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            direction: cursor.word("direction")?,
            is_enabled: cursor.word::<OrDash<OnOff>>("on or off")?.0.map(OnOff::is_on),
            canceller: cursor.word::<OrDash<_>>("canceller")?.0,
        })
    }
}

impl fmt::Display for EchoCancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.direction, OrDash(self.is_enabled.map(OnOff::of)), OrDash(self.canceller))
    }
}

impl Say for EchoCancellation {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.is_enabled {
            Some(true) => "asks for echo cancellation",
            Some(false) => "asks for no echo cancellation",
            None => "leaves echo cancellation open",
        })?;
        match self.canceller {
            Some(EchoCanceller::G165) => f.write_str(" by ITU-T G.165")?,
            Some(EchoCanceller::G168) => f.write_str(" by ITU-T G.168")?,
            None => {}
        }
        write!(f, ", {}", self.direction.in_words())
    }
}

value! {
    /// `a=gc`: whether the gain is controlled (RFC 3108, section 5.6.3.4).
    ///
    /// ```text
    /// gc-value      = [ SP ] directionFlag SP gcEnable SP gcLvl
    /// directionFlag = "f" / "b" / "fb"
    /// gcEnable      = "on" / "off" / "-"
    /// gcLvl         = generic-U16 / "-"     ; in dB, decimal or behind "0x"; 0xFFFF for automatic control
    /// ```
    ///
    /// `-` is `None`.
    ///
    /// ```
    /// use sdp_decoder::attribute::GainControl;
    ///
    /// let gain = GainControl::try_from("f on 0xFFFF")?;
    /// assert!(gain.is_automatic());
    /// assert_eq!(GainControl::try_from("b on 6")?.level, Some(6));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct GainControl {
        /// For which direction.
        pub direction: FlowDirection,
        /// Whether the gain is controlled.
        pub is_enabled: Option<bool>,
        /// How much loss is put in, in dB; 65535 stands for automatic control.
        pub level: Option<u16>,
    }
}

impl GainControl {
    /// Whether the level is found automatically: 0xFFFF.
    pub fn is_automatic(&self) -> bool {
        self.level == Some(u16::MAX)
    }
}

impl<'a> Read<'a> for GainControl {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            direction: cursor.word("direction")?,
            is_enabled: cursor.word::<OrDash<OnOff>>("on or off")?.0.map(OnOff::is_on),
            level: cursor.word::<OrDash<Generic<u16>>>("level")?.0.map(|number| number.0),
        })
    }
}

impl fmt::Display for GainControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.direction, OrDash(self.is_enabled.map(OnOff::of)), OrDash(self.level))
    }
}

impl Say for GainControl {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.is_enabled, self.is_automatic()) {
            (Some(true), true) => "asks for automatic gain control",
            (Some(true), false) => "asks for gain control",
            (Some(false), _) => "asks for no gain control",
            (None, _) => "leaves gain control open",
        })?;
        match self.level {
            Some(u16::MAX) | None => {}
            Some(level) => write!(f, ", with {level} dB of loss")?,
        }
        write!(f, ", {}", self.direction.in_words())
    }
}
