//! The order of lines, and how often each may stand.

use alloc::format;

use crate::Line;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::line::LineType;

/// What came before, in the session or in a media section.
#[derive(Default)]
pub(super) struct Order {
    /// Which types were met in this section, a bit each.
    met: u16,
    /// The last of them in the order of RFC 8866.
    last: Option<LineType>,
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
        self.met |= bit(line_type);
    }

    fn check_count<'d>(&self, line_type: LineType, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        // Layers of a multicast section have an address each.
        let is_single = SINGLE.contains(&line_type) && !(self.is_media && line_type == LineType::Connection);
        if is_single && self.has_met(line_type) {
            findings.add(&rules::REPEATED_LINE, line.span(), || format!("{line_type} found again, expected once"));
        }
        if matches!(line_type, LineType::Repeat | LineType::TimeZones) && !self.has_met(LineType::Timing) {
            findings.add(&rules::REPEAT_WITHOUT_TIME, line.span(), || {
                format!("{line_type} found without a `t=` line before it")
            });
        }
    }

    fn check_order<'d>(&mut self, line_type: LineType, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
        match self.last {
            Some(last) if rank(line_type) < rank(last) => findings
                .add(&rules::LINE_ORDER, line.span(), || format!("{line_type} found after {last}, expected before it")),
            _ => self.last = Some(line_type),
        }
    }

    fn has_met(&self, line_type: LineType) -> bool {
        self.met & bit(line_type) != 0
    }
}

fn bit(line_type: LineType) -> u16 {
    1 << line_type as u16
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
