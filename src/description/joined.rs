//! Several sessions in one input: each is decoded on its own, none is merged into another.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::{self, Vec};

use super::record::{LineRecord, LineTypes};
use super::scan::Scan;
use super::session::{Role, SessionDescription};
use super::source::{Input, Place, raw_len};
use crate::line::LineType;
use crate::span::offset;

/// The sessions of one input, in order, from [`decode_all`](crate::decode_all).
#[derive(Clone, Debug)]
pub struct Sessions<'a> {
    sessions: vec::IntoIter<SessionDescription<'a>>,
}

impl<'a> Sessions<'a> {
    pub(crate) fn new(input: Input<'a>, scan: Scan, role: Role) -> Self {
        Self { sessions: split(input, scan, role).into_iter() }
    }

    /// The sessions that are left, as a slice.
    pub fn as_slice(&self) -> &[SessionDescription<'a>] {
        self.sessions.as_slice()
    }
}

impl<'a> Iterator for Sessions<'a> {
    type Item = SessionDescription<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.sessions.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.sessions.size_hint()
    }
}

impl DoubleEndedIterator for Sessions<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.sessions.next_back()
    }
}

impl ExactSizeIterator for Sessions<'_> {}

/// The lines at which the second and each later session starts.
///
/// A `v=` after other lines starts one where what follows it belongs to a beginning: `o=`, where the session before has
/// its own; and where that has media, anything but `a=`, `k=`, `r=` and `z=`. Any other `v=` is a stray line of the
/// session it stands in. One look at each line.
pub(super) fn starts(lines: &[LineRecord]) -> impl Iterator<Item = usize> {
    let mut seen = LineTypes::default();
    let mut version = None;
    let typed = lines.iter().enumerate().filter_map(|(index, line)| Some((index, line.line_type?)));
    typed.filter_map(move |(index, line_type)| {
        if line_type == LineType::Version {
            version = version.or((seen != LineTypes::default()).then_some(index));
            return None;
        }
        let start = version.take().filter(|_| begins_session(seen, line_type));
        if start.is_some() {
            seen = LineTypes::default();
        }
        seen.insert(line_type);
        start
    })
}

fn begins_session(before: LineTypes, after_version: LineType) -> bool {
    let has_media = before.contains(LineType::Media);
    match after_version {
        LineType::Attribute | LineType::Key | LineType::Repeat | LineType::TimeZones => false,
        LineType::Origin => has_media || before.contains(LineType::Origin),
        _ => has_media,
    }
}

fn split(input: Input<'_>, scan: Scan, role: Role) -> Vec<SessionDescription<'_>> {
    let starts: Vec<usize> = starts(&scan.lines).collect();
    let mut sessions = Vec::with_capacity(starts.len() + 1);
    if starts.is_empty() {
        sessions.push(SessionDescription::with_lines(input, scan, role, Place::default()));
        return sessions;
    }
    let mut place = Place::default();
    let mut lines = scan.lines.as_slice();
    let mut rest = Rest { input: &input, text: 0, raw: 0 };
    for start in starts.into_iter().map(Some).chain([None]) {
        let first_line = place.lines as usize;
        let (own, following) =
            lines.split_at_checked(start.map_or(lines.len(), |start| start - first_line)).unwrap_or((lines, &[]));
        let text_start = offset(rest.text);
        let before = |line: &LineRecord| input.text.get(..line.start as usize).unwrap_or_default();
        let end = following.first().map_or(input.text.len(), |line| scan.line_ends.line_start(before(line)));
        let own_lines = own.iter().map(|line| line.moved_back(text_start)).collect();
        let own_scan = Scan { lines: own_lines, line_ends: scan.line_ends };
        let part = rest.take(end);
        let bytes = part.bytes().len();
        sessions.push(SessionDescription::with_lines(part, own_scan, role, place));
        place = Place { lines: place.lines + offset(own.len()), bytes: place.bytes + bytes, text: offset(end) };
        lines = following;
    }
    sessions
}

/// What is left of an input that is given out in parts.
struct Rest<'i, 'a> {
    input: &'i Input<'a>,
    text: usize,
    raw: usize,
}

impl<'a> Rest<'_, 'a> {
    /// The part up to `end` of the text. Borrowed text stays borrowed.
    fn take(&mut self, end: usize) -> Input<'a> {
        let start = core::mem::replace(&mut self.text, end);
        let text = match &self.input.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or_default()),
            Cow::Owned(text) => Cow::Owned(text.get(start..end).unwrap_or_default().to_owned()),
        };
        let Some(raw) = &self.input.raw else { return Input { text, raw: None } };
        let rest = raw.get(self.raw..).unwrap_or_default();
        let len = if end == self.input.text.len() { rest.len() } else { raw_len(rest, end - start) };
        let range = self.raw..self.raw + len;
        self.raw = range.end;
        let part = match raw {
            Cow::Borrowed(raw) => Cow::Borrowed(raw.get(range).unwrap_or_default()),
            Cow::Owned(raw) => Cow::Owned(raw.get(range).unwrap_or_default().to_owned()),
        };
        // A part that is UTF-8 needs its bytes only once.
        Input { raw: (part.as_ref() != text.as_bytes()).then_some(part), text }
    }
}

impl LineRecord {
    fn moved_back(self, by: u32) -> Self {
        Self {
            start: self.start.saturating_sub(by),
            end: self.end.saturating_sub(by),
            name_end: self.name_end.saturating_sub(by),
            ..self
        }
    }
}
