//! Time descriptions: a `t=` line with what belongs to it.

use core::fmt;

use super::record::LineRecord;
use super::section::Section;
use crate::ValueError;
use crate::line::{LineType, Repeat, TimeZones, Timing};
use crate::span::offset;

/// A `t=` line with the `r=` and `z=` lines up to the next `t=` (RFC 8866, sections 5.9 to 5.11).
///
/// ```text
/// time-description = time-field [ 1*repeat-field [zone-field] ]
/// ```
///
/// ```
/// let body = "v=0\r\nt=3724394400 3724398000\r\nr=7d 1h 0\r\nt=0 0\r\n";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let repeats: Vec<_> = offer.time_descriptions().map(|time| time.repeats().count()).collect();
/// assert_eq!(repeats, [1, 0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct TimeDescription<'d> {
    lines: Section<'d>,
}

impl<'d> TimeDescription<'d> {
    /// The `t=` line. Always there.
    pub fn timing(self) -> Option<Result<Timing, ValueError>> {
        self.lines.first(LineType::Timing)
    }

    /// The `r=` lines.
    pub fn repeats(self) -> impl Iterator<Item = Result<Repeat, ValueError>> + Clone + use<'d> {
        self.lines.all(LineType::Repeat)
    }

    /// The `z=` line.
    pub fn time_zones(self) -> Option<Result<TimeZones, ValueError>> {
        self.lines.first(LineType::TimeZones)
    }
}

impl fmt::Debug for TimeDescription<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TimeDescription").field("timing", &self.timing()).finish_non_exhaustive()
    }
}

/// Divides the lines of the session at its `t=` lines.
pub(super) fn descriptions(session: Section<'_>) -> impl Iterator<Item = TimeDescription<'_>> + Clone {
    let is_timing = |record: &LineRecord| record.line_type == Some(LineType::Timing);
    let before = session.records.iter().position(is_timing).unwrap_or(session.records.len());
    let records = session.records.get(before..).unwrap_or_default();
    // Each part begins where a `t=` follows another line.
    let parts = records.chunk_by(move |_, next| !is_timing(next));
    parts.scan(session.first + offset(before), move |first, records| {
        let lines = Section { first: *first, records, ..session };
        *first += offset(records.len());
        Some(TimeDescription { lines })
    })
}
