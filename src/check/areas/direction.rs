//! Directions.

use alloc::format;

use crate::attribute::Direction;
use crate::check::findings::{Findings, Named};
use crate::check::rules;
use crate::{Lines, SessionDescription};

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

/// A direction of the session that a section has to look up there.
pub(super) fn check_inherited<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let is_direction = |line: &crate::Line<'d>| {
        line.attribute().and_then(|attribute| Direction::from_attribute(attribute.id()?)).is_some()
    };
    let Some(line) = description.session_lines().find(is_direction) else { return };
    let inherits = |media: crate::Media<'d>| !media.is_rejected() && !media.lines().any(|line| is_direction(&line));
    if let Some(section) = description.media().find(|media| inherits(*media)).and_then(crate::Media::line) {
        findings.add(&rules::INHERITED_DIRECTION, line.span(), || {
            format!("{} holds for the section of line {}, which has no direction", Named(line), section.number())
        });
    }
}
