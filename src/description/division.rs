//! Where the sections of a description begin.

use alloc::vec::Vec;

use super::record::{Inherited, LineRecord, SectionRecord};
use crate::line::LineType;

/// What one pass over the lines finds.
pub(super) struct Division {
    pub(super) sections: Vec<SectionRecord>,
    pub(super) inherited: Inherited,
    /// Whether a `v=` stands behind other lines, so that there may be another session.
    pub(super) has_second_version: bool,
}

impl Division {
    #[inline]
    pub(super) fn of(lines: &[LineRecord]) -> Self {
        // Counted before, so that there is one allocation however many there are.
        let media = lines.iter().filter(|record| record.line_type == Some(LineType::Media)).count();
        let mut sections = Vec::with_capacity(media + 1);
        let mut section = SectionRecord::default();
        let mut inherited = Inherited::default();
        let mut has_second_version = false;
        for (index, record) in (0..).zip(lines) {
            let Some(line_type) = record.line_type else { continue };
            match line_type {
                LineType::Media => {
                    sections.push(section);
                    section = SectionRecord { first: index, ..SectionRecord::default() };
                }
                LineType::Version => has_second_version |= index > 0,
                _ if sections.is_empty() => inherited.see(index, record),
                _ => {}
            }
            section.types.insert(line_type);
        }
        sections.push(section);
        Self { sections, inherited, has_second_version }
    }
}
