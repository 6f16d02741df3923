//! What the scan keeps of a line and of a section.

use core::num::NonZeroU32;

use crate::attribute::{AttributeId, Direction};
use crate::line::LineType;

/// One line: 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineRecord {
    /// The letter, or the first byte where there is none. Blanks before a letter lie before the line.
    pub(super) start: u32,
    /// The byte after the last one, without the line end.
    pub(super) end: u32,
    /// Of an attribute: its colon, or the end of the line.
    pub(super) name_end: u32,
    /// Of an attribute: its row in the registry.
    pub(super) attribute: Option<AttributeId>,
    /// What the letter says; `None` for a line that is no SDP line.
    pub(super) line_type: Option<LineType>,
    /// How far the value is from the letter: 2, or more where blanks stand around the `=`.
    pub(super) prefix: u8,
}

/// The letter and the `=`.
pub(super) const PREFIX: u8 = 2;

impl LineRecord {
    /// Where the value begins, behind the `=`.
    #[inline]
    pub(super) fn value_start(&self) -> u32 {
        self.start + u32::from(self.prefix)
    }

    /// The same line in a text that has so many bytes more before it.
    pub(super) fn move_on(&mut self, by: u32) {
        for place in [&mut self.start, &mut self.end, &mut self.name_end] {
            *place = place.saturating_add(by);
        }
    }

    /// The same line in a text that has so many bytes less before it.
    pub(super) fn move_back(&mut self, by: u32) {
        for place in [&mut self.start, &mut self.end, &mut self.name_end] {
            *place = place.saturating_sub(by);
        }
    }

    /// The line without its end.
    #[inline]
    pub(super) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// One section: the lines up to the first `m=`, or from an `m=` line to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SectionRecord {
    /// Its first line.
    pub(super) first: u32,
    /// The line types that occur in it.
    pub(super) types: LineTypes,
}

/// Which lines of the session section hold for its media sections: remembered, as every section asks. They are counted
/// from one: a description is moved while it is made, and is smaller so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Inherited {
    pub(super) connection: Option<NonZeroU32>,
    pub(super) direction: Option<NonZeroU32>,
    pub(super) ptime: Option<NonZeroU32>,
}

impl Inherited {
    /// Takes the first line of each.
    #[inline]
    pub(super) fn see(&mut self, index: u32, record: &LineRecord) {
        let slot = match (record.line_type, record.attribute) {
            (Some(LineType::Connection), _) => &mut self.connection,
            (_, Some(AttributeId::Ptime)) => &mut self.ptime,
            (_, Some(id)) if Direction::from_attribute(id).is_some() => &mut self.direction,
            _ => return,
        };
        *slot = slot.or(NonZeroU32::MIN.checked_add(index));
    }
}

/// A set of line types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LineTypes(u16);

impl LineTypes {
    #[inline]
    pub(super) fn insert(&mut self, line_type: LineType) {
        self.0 |= 1 << line_type as u8;
    }

    #[inline]
    pub(super) const fn contains(self, line_type: LineType) -> bool {
        self.0 & (1 << line_type as u8) != 0
    }
}
