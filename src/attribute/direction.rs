//! The four directions.

use core::fmt;

use super::AttributeId;
use crate::syntax::{DeviationKind, Token};

/// Which way media goes, as the sender of the SDP sees it (RFC 8866, section 6.7).
///
/// ```
/// use sdp_decoder::attribute::Direction;
///
/// assert!(Direction::SendOnly.sends() && !Direction::SendOnly.receives());
/// assert_eq!(Direction::SendOnly.to_string(), "sendonly");
/// assert_eq!(Direction::SendOnly.reversed(), Direction::RecvOnly);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Direction {
    /// Both ways. Holds where nothing is said.
    #[default]
    SendRecv,
    /// From the sender of the SDP only.
    SendOnly,
    /// To the sender of the SDP only.
    RecvOnly,
    /// Neither way. RTCP goes on.
    Inactive,
}

impl Direction {
    /// The direction that an attribute states, where it states one.
    #[inline]
    pub const fn from_attribute(id: AttributeId) -> Option<Self> {
        match id {
            AttributeId::Sendrecv => Some(Self::SendRecv),
            AttributeId::Sendonly => Some(Self::SendOnly),
            AttributeId::Recvonly => Some(Self::RecvOnly),
            AttributeId::Inactive => Some(Self::Inactive),
            _ => None,
        }
    }

    /// The name of the attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SendRecv => "sendrecv",
            Self::SendOnly => "sendonly",
            Self::RecvOnly => "recvonly",
            Self::Inactive => "inactive",
        }
    }

    /// Whether the sender of the SDP sends media.
    pub const fn sends(self) -> bool {
        matches!(self, Self::SendRecv | Self::SendOnly)
    }

    /// Whether the sender of the SDP receives media.
    pub const fn receives(self) -> bool {
        matches!(self, Self::SendRecv | Self::RecvOnly)
    }

    /// The same, as the other side sees it.
    pub const fn reversed(self) -> Self {
        match self {
            Self::SendOnly => Self::RecvOnly,
            Self::RecvOnly => Self::SendOnly,
            both => both,
        }
    }
}

/// As `extmap` writes it (RFC 8285, section 8). Read in any case.
impl<'a> Token<'a> for Direction {
    const EXPECTED: &'static str = "`sendrecv`, `sendonly`, `recvonly` or `inactive`";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        let directions = [Self::SendRecv, Self::SendOnly, Self::RecvOnly, Self::Inactive];
        directions.into_iter().find(|direction| text.eq_ignore_ascii_case(direction.as_str()))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        (text != self.as_str()).then_some(DeviationKind::WrongCase)
    }
    fn registered(&self) -> Option<&'static str> {
        Some(self.as_str())
    }
}

owned!(Direction);

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
