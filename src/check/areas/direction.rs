//! Directions.

use alloc::format;

use crate::Lines;
use crate::attribute::Direction;
use crate::check::findings::{Findings, Named};
use crate::check::rules;

/// Whether the session, or a media section, says one thing.
pub(super) fn check<'d>(lines: Lines<'d>, findings: &mut Findings<'_, 'd>) {
    let direction = |line: crate::Line<'d>| Some((line, Direction::from_attribute(line.attribute()?.id()?)?));
    let mut directions = lines.filter_map(direction);
    let Some((first_line, first)) = directions.next() else { return };
    for (line, direction) in directions {
        if direction == first {
            findings.add(&rules::REPEATED_DIRECTION, line.span(), || {
                format!("{} stands in line {} already", Named(line), first_line.number())
            });
        } else {
            findings.add(&rules::CONTRADICTING_DIRECTIONS, line.span(), || {
                format!("{} contradicts {} in line {}", Named(line), Named(first_line), first_line.number())
            });
        }
    }
}
