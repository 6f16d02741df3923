//! How much candidates are preferred.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::syntax::{DeviationKind, Token};

/// How much a [`Candidate`](super::Candidate) is preferred: 1 to 2^31 - 1 (RFC 8839, section 5.1).
///
/// ```text
/// priority = 1*10DIGIT
/// ```
///
/// ```
/// use sdp_decoder::attribute::{Priority, PriorityParts};
///
/// let parts = PriorityParts { type_preference: 126, local_preference: 65_535, component: 1 };
/// assert_eq!(Priority::of(parts), Some(Priority(2_130_706_431)));
/// assert_eq!(Priority(2_130_706_431).parts(), Some(parts));
/// assert_eq!(Priority(u32::MAX).parts(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Priority(pub u32);

/// What a [`Priority`] is made of (RFC 8445, section 5.1.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PriorityParts {
    /// How much this type of candidate is preferred: 0 to 126. Recommended are 126 for host, 110 for peer-reflexive,
    /// 100 for server-reflexive and 0 for relayed candidates.
    pub type_preference: u8,
    /// How much this address is preferred among those of its type; 65535 where there is one only.
    pub local_preference: u16,
    /// The component: 1 to 256.
    pub component: u16,
}

impl Priority {
    /// The priority that the formula makes of the parts, where each is in its range.
    ///
    /// ```text
    /// priority = 2^24 * type preference + 2^8 * local preference + (256 - component)
    /// ```
    pub fn of(parts: PriorityParts) -> Option<Self> {
        let PriorityParts { type_preference, local_preference, component } = parts;
        let component = u8::try_from(256u16.checked_sub(component)?).ok()?;
        let [high, low] = local_preference.to_be_bytes();
        (type_preference <= 126).then_some(Self(u32::from_be_bytes([type_preference, high, low, component])))
    }

    /// The parts that the formula makes this priority of, where it can. Whether it was made so is another question,
    /// which [`Candidate::priority_parts`](super::Candidate::priority_parts) answers by the component.
    pub fn parts(self) -> Option<PriorityParts> {
        let [type_preference, high, low, component] = self.0.to_be_bytes();
        let local_preference = u16::from_be_bytes([high, low]);
        let component = 256 - u16::from(component);
        (type_preference <= 126).then_some(PriorityParts { type_preference, local_preference, component })
    }
}

impl<'a> Token<'a> for Priority {
    const EXPECTED: &'static str = u32::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!(1..=0x7fff_ffff).contains(&self.0)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a priority from 1 to 2147483647"
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let PriorityParts { type_preference, local_preference, component } = self.parts()?;
        Some(Cow::Owned(format!(
            "type preference {type_preference}, local preference {local_preference}, component {component}"
        )))
    }
}

owned!(Priority);

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(type_preference: u8, local_preference: u16, component: u16) -> PriorityParts {
        PriorityParts { type_preference, local_preference, component }
    }

    /// RFC 8445, section 5.1.2.1, at the ends of each range.
    #[test]
    fn formula() {
        let rows = [
            (parts(126, 65_535, 1), 2_130_706_431),
            (parts(126, 65_535, 2), 2_130_706_430),
            (parts(100, 65_535, 1), 1_694_498_815),
            (parts(0, 65_535, 256), 16_776_960),
            (parts(0, 0, 256), 0),
            (parts(0, 0, 1), 255),
            (parts(126, 0, 256), 2_113_929_216),
        ];
        for (parts, priority) in rows {
            assert_eq!(Priority::of(parts), Some(Priority(priority)), "{parts:?}");
            assert_eq!(Priority(priority).parts(), Some(parts), "{priority}");
        }
    }

    #[test]
    fn parts_out_of_range_make_no_priority() {
        for parts in [parts(127, 0, 1), parts(126, 0, 0), parts(126, 0, 257), parts(255, 65_535, u16::MAX)] {
            assert_eq!(Priority::of(parts), None, "{parts:?}");
        }
    }

    #[test]
    fn priorities_beyond_the_formula_have_no_parts() {
        for priority in [127 << 24, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
            assert_eq!(Priority(priority).parts(), None, "{priority}");
        }
    }
}
