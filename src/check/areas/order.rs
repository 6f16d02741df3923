//! The order of lines, and how often each may stand.

use alloc::format;

use crate::Line;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::LineType;

/// What came before, in the session or in a media section.
#[derive(Default)]
pub(super) struct Order {
    /// The first line of each type in this section, by its number; 0 where there is none.
    first: [u32; LineType::all().len()],
    /// The last of them in the order of RFC 8866, and its line.
    last: Option<(LineType, u32)>,
    is_media: bool,
}

/// Those that stand once in their section.
const SINGLE: [LineType; 7] = [
    LineType::Version,
    LineType::Origin,
    LineType::SessionName,
    LineType::Information,
    LineType::Uri,
    LineType::Connection,
    LineType::Key,
];

impl Order {
    pub(super) fn check<'d>(&mut self, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        let Some(line_type) = line.line_type() else { return };
        if line_type == LineType::Media {
            *self = Self { is_media: true, ..Self::default() };
        } else if self.is_media && !belongs_to_media(line_type) {
            findings.add(&rules::MISPLACED_LINE, line.span(), || {
                format!("{line_type} found in a media section, expected before the first `m=`")
            });
        } else {
            self.check_count(line_type, line, findings);
            self.check_order(line_type, line, findings);
        }
        if let Some(first @ 0) = self.first.get_mut(line_type as usize) {
            *first = line.number();
        }
    }

    fn check_count<'d>(&self, line_type: LineType, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        // Layers of a multicast section have an address each.
        let is_single = SINGLE.contains(&line_type) && !(self.is_media && line_type == LineType::Connection);
        if let Some(first) = self.first_of(line_type).filter(|_| is_single) {
            findings.add(&rules::REPEATED_LINE, line.span(), || {
                format!("{line_type} found again, expected the one of line {first} only")
            });
        }
        if matches!(line_type, LineType::Repeat | LineType::TimeZones) && self.first_of(LineType::Timing).is_none() {
            findings.add(&rules::REPEAT_WITHOUT_TIME, line.span(), || {
                format!("{line_type} found without a `t=` line before it")
            });
        }
    }

    fn check_order<'d>(&mut self, line_type: LineType, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        match self.last {
            Some((last, number)) if rank(line_type) < rank(last) => {
                findings.add(&rules::LINE_ORDER, line.span(), || {
                    format!("{line_type} found after {last} of line {number}, expected before every {last}")
                });
            }
            _ => self.last = Some((line_type, line.number())),
        }
    }

    fn first_of(&self, line_type: LineType) -> Option<u32> {
        self.first.get(line_type as usize).copied().filter(|first| *first > 0)
    }
}

/// The place in the order; `t=`, `r=` and `z=` take turns.
fn rank(line_type: LineType) -> LineType {
    match line_type {
        LineType::Repeat | LineType::TimeZones => LineType::Timing,
        other => other,
    }
}

fn belongs_to_media(line_type: LineType) -> bool {
    matches!(
        line_type,
        LineType::Information | LineType::Connection | LineType::Bandwidth | LineType::Key | LineType::Attribute
    )
}
