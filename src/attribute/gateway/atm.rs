//! What the attributes of ATM connections and gateways share.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use super::atm_names::{meaning, parameter_names};
use crate::ValueError;
use crate::attribute::say::{Say, fill};
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{
    Cursor, DeviationKind, Observe, Read, Short, Token, Words, hexadecimal_number, is_hexadecimal, number_behind_0x,
    octets, phrase,
};

text_value! {
    /// Parameters of an ATM connection, as written (RFC 3108, section 5.6). The section of each attribute names them.
    ///
    /// ```text
    /// value     = [ SP ] parameter *( SP parameter )
    /// parameter = "-" / "OMIT"         ; not said (RFC 3108, section 2.5)
    ///           / "$" / "CHOOSE"       ; to be chosen by who receives this
    ///           / token                ; numbers in decimal, or in hexadecimal behind "0x"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{AtmParameter, AtmParameters};
    ///
    /// let cache = AtmParameters::try_from("on 0x1C20 -")?;
    /// let parameters: Vec<_> = cache.iter().collect();
    /// assert_eq!((parameters[0].is_on(), parameters[1].number()), (Some(true), Some(7200)));
    /// assert_eq!(parameters[2], AtmParameter::Omitted);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AtmParameters<'a>, "at least one parameter"
}

impl AtmParameters<'_> {
    /// The parameters, in order.
    pub fn iter(&self) -> impl Iterator<Item = AtmParameter<'_>> + Clone {
        Words::new(&self.0).map(AtmParameter::of)
    }
}

impl<'a> Read<'a> for AtmParameters<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest_words("parameters")
    }
}

readable!(AtmParameters<'a>);

/// The clause of the row, and the parameters by the names that the section of the attribute gives them.
impl Say for AtmParameters<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = parameter_names(row.id);
        if names.is_empty() {
            return match self.iter().next() {
                None | Some(AtmParameter::Omitted) => write!(f, "not said: {}", phrase(row.meaning)),
                Some(AtmParameter::Choose) => write!(f, "to be chosen by the other side: {}", phrase(row.meaning)),
                Some(parameter @ AtmParameter::Value(text)) => match meaning(row.id, "", parameter) {
                    Some(meaning) => fill(row, meaning, f),
                    None => fill(row, Short(text), f),
                },
            };
        }
        fill(row, "", f)?;
        let mut separator = ": ";
        for (parameter, name) in self.iter().zip(names) {
            match parameter {
                AtmParameter::Omitted => continue,
                AtmParameter::Choose => write!(f, "{separator}{name} to be chosen by the other side")?,
                AtmParameter::Value(text) => match (meaning(row.id, name, parameter), name.split_once(" in ")) {
                    (Some(meaning), _) => write!(f, "{separator}{meaning}")?,
                    (None, Some((name, unit))) => write!(f, "{separator}{name} {} {unit}", Short(text))?,
                    (None, None) => write!(f, "{separator}{name} {}", Short(text))?,
                },
            }
            separator = ", ";
        }
        Ok(())
    }
}

/// One of [`AtmParameters`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AtmParameter<'a> {
    /// Nothing is said: it does not matter, or is known from elsewhere. `-` or `OMIT`.
    Omitted,
    /// Who receives this may choose. `$` or `CHOOSE`.
    Choose,
    /// This value, as written.
    Value(&'a str),
}

impl<'a> AtmParameter<'a> {
    fn of(text: &'a str) -> Self {
        match text {
            "-" | "OMIT" => Self::Omitted,
            "$" | "CHOOSE" => Self::Choose,
            _ => Self::Value(text),
        }
    }

    /// The number, in decimal, or in hexadecimal behind `0x`.
    pub fn number(self) -> Option<u32> {
        match self {
            Self::Value(text) => Generic::token(text).map(|number| number.0),
            Self::Omitted | Self::Choose => None,
        }
    }

    /// Whether it is `on`; `None` where it is not `off` either.
    pub fn is_on(self) -> Option<bool> {
        match self {
            Self::Value(text) => OnOff::token(text).map(OnOff::is_on),
            Self::Omitted | Self::Choose => None,
        }
    }
}

bounded_text! {
    /// Digits of a hexadecimal number or of the bytes of an information element, without `0x` (RFC 3108, section 2.2).
    ///
    /// ```text
    /// value = 1*32HEXDIG
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::HexDigits;
    ///
    /// let configuration = HexDigits::try_from("01080C")?;
    /// assert_eq!(configuration.bytes().collect::<Vec<_>>(), [0x01, 0x08, 0x0c]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct HexDigits<'a>, "hexadecimal digits", 1..=32, |byte| byte.is_ascii_hexdigit()
}

impl HexDigits<'_> {
    /// The bytes, the most significant first. One digit too few is a zero left out at the beginning. None where
    /// there is something else than digits.
    pub fn bytes(&self) -> impl Iterator<Item = u8> + Clone {
        let digits = if is_hexadecimal(&self.0) { self.0.as_ref() } else { "" };
        let (first, rest) = digits.split_at_checked(digits.len() % 2).unwrap_or_default();
        hexadecimal_number(first).into_iter().chain(octets(rest.as_bytes()).flatten())
    }
}

word_value!(HexDigits<'a>, "digits");

/// The clause of the row, with what a known code stands for.
impl Say for HexDigits<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.bytes();
        let code = bytes.next().filter(|_| bytes.next().is_none());
        let meaning = code.and_then(|code| match row.id {
            AttributeId::CbrRate => constant_bit_rate(code),
            AttributeId::UiLayer1Prot => layer_1_protocol(code),
            _ => None,
        });
        match meaning {
            Some(meaning) => fill(row, meaning, f),
            None => fill(row, format!("0x{}", Short(self.as_str())), f),
        }
    }
}

/// The codes of ITU-T Q.2931, table 4-6 (RFC 3108, section 5.6.2.2).
const fn constant_bit_rate(code: u8) -> Option<&'static str> {
    Some(match code {
        0x01 => "64 kbit/s",
        0x04 => "1544 kbit/s",
        0x05 => "6312 kbit/s",
        0x06 => "32064 kbit/s",
        0x07 => "44736 kbit/s",
        0x08 => "97728 kbit/s",
        0x10 => "2048 kbit/s",
        0x11 => "8448 kbit/s",
        0x12 => "34368 kbit/s",
        0x13 => "139264 kbit/s",
        0x40 => "a multiple of 64 kbit/s",
        0x41 => "a multiple of 8 kbit/s",
        _ => return None,
    })
}

/// The codes of ITU-T Q.931, section 4.5.5 (RFC 3108, section 5.6.3.12).
const fn layer_1_protocol(code: u8) -> Option<&'static str> {
    Some(match code {
        0x01 => "rate adaption by V.110 and X.30",
        0x02 => "G.711 µ-law",
        0x03 => "G.711 A-law",
        0x04 => "G.721 of 32 kbit/s, I.460",
        0x05 => "H.221 and H.242",
        0x06 => "H.223 and H.245",
        0x07 => "rate adaption that is no standard of ITU-T",
        0x08 => "rate adaption by V.120",
        0x09 => "rate adaption by X.31 with HDLC flags",
        _ => return None,
    })
}

choice! {
    /// For which direction something is said (RFC 3108, section 2.3).
    pub enum FlowDirection, "`f`, `b` or `fb`" {
        /// Forward: away from who is described.
        Forward = "f",
        /// Backward: towards who is described.
        Backward = "b",
        /// Both directions.
        Both = "fb",
    }
}

impl FlowDirection {
    /// As seen from the sender of the SDP (RFC 3108, section 2.3).
    pub(in crate::attribute) const fn in_words(self) -> &'static str {
        match self {
            Self::Forward => "in what it sends",
            Self::Backward => "in what it receives",
            Self::Both => "in both directions",
        }
    }
}

choice! {
    /// `on-off-or-null`
    pub(in crate::attribute) enum OnOff, "`on`, `off` or `-`" {
        /// It is on.
        On = "on",
        /// It is off.
        Off = "off",
    }
}

impl OnOff {
    pub(in crate::attribute) const fn of(is_on: bool) -> Self {
        if is_on { Self::On } else { Self::Off }
    }

    pub(in crate::attribute) const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }
}

/// `-` or `OMIT` for nothing (RFC 3108, section 2.5).
pub(in crate::attribute) struct OrDash<T>(pub(in crate::attribute) Option<T>);

impl<'a, T: Token<'a>> Token<'a> for OrDash<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        if matches!(text, "-" | "OMIT") { Some(Self(None)) } else { T::token(text).map(Some).map(Self) }
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        self.0.as_ref().and_then(|value| value.deviation(text))
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.as_ref().map_or(Some(Cow::Borrowed("not said")), Token::in_words)
    }
    fn bounds(&self) -> &'static str {
        self.0.as_ref().map_or(Self::EXPECTED, T::bounds)
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.as_ref().and_then(T::registered)
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
pub(in crate::attribute) struct Generic<T>(pub(in crate::attribute) T);

impl<'a, T: Token<'a> + TryFrom<u64>> Token<'a> for Generic<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        T::token(text).or_else(|| number_behind_0x(text)).map(Self)
    }
}
