//! Several sessions in one input: each is decoded on its own, none is merged into another.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::vec::{self, Vec};

use super::place::{Extent, Place};
use super::record::{LineRecord, LineTypes};
use super::scan::Scan;
use super::session::SessionDescription;
use crate::Role;
use crate::line::LineType;
use crate::source::{Input, raw_len};
use crate::span::offset;

/// The sessions of one input, in order, from [`decode_all`](crate::decode_all).
#[derive(Clone, Debug)]
pub struct Sessions<'a> {
    sessions: vec::IntoIter<SessionDescription<'a>>,
}

impl<'a> Sessions<'a> {
    /// Those of each scan; of one at least.
    pub(crate) fn new(input: Input<'a>, scans: Vec<Scan>, role: Role) -> Self {
        Self { sessions: split(input, scans, role).into_iter() }
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

/// One session, before its part of the input is cut out.
struct Piece<'s> {
    scan: &'s Scan,
    /// Its lines, and how many lines of the input stand before them.
    lines: &'s [LineRecord],
    lines_before: u32,
    /// Where it begins and ends in the text.
    start: usize,
    end: usize,
    /// Whether it ends where what was scanned does.
    is_last: bool,
}

/// The sessions of one scan.
fn pieces<'s>(text: &'s str, scan: &'s Scan) -> impl Iterator<Item = Piece<'s>> {
    let begin = move |line: &LineRecord| scan.line_ends.line_start(text.get(..line.start as usize).unwrap_or_default());
    let starts = starts(&scan.lines).map(Some).chain([None]);
    starts.scan((0, scan.extent.start as usize), move |(index, start), next| {
        let lines = scan.lines.get(*index..next.unwrap_or(scan.lines.len())).unwrap_or_default();
        let end = next.and_then(|next| scan.lines.get(next)).map_or(scan.extent.end as usize, begin);
        let lines_before = scan.extent.lines.saturating_add(offset(*index));
        let piece = Piece { scan, lines, lines_before, start: *start, end, is_last: next.is_none() };
        (*index, *start) = (next.unwrap_or_default(), end);
        Some(piece)
    })
}

/// The parts together are the input: the first begins with it, each other where its session does.
fn split(input: Input<'_>, mut scans: Vec<Scan>, role: Role) -> Vec<SessionDescription<'_>> {
    if let [scan] = scans.as_slice()
        && starts(&scan.lines).next().is_none()
    {
        let session = scans.pop().map(|scan| SessionDescription::with_lines(input, scan, role, Place::default()));
        return session.into_iter().collect();
    }
    let mut pieces = scans.iter().flat_map(|scan| pieces(&input.text, scan)).peekable();
    let mut sessions = Vec::new();
    let mut rest = Rest { input: &input, text: 0, raw: 0 };
    let mut raw_before = 0;
    while let Some(piece) = pieces.next() {
        let text_before = rest.text;
        let part = rest.take(pieces.peek().map_or(input.text.len(), |next| next.start));
        // Only the first has something of a message before it.
        let is_first = sessions.is_empty();
        let lines = piece.lines_before;
        let scanned = piece.scan.extent;
        let extent = Extent {
            start: offset(piece.start.saturating_sub(text_before)),
            end: offset(piece.end.saturating_sub(text_before)),
            raw_start: if is_first { scanned.raw_start } else { 0 },
            raw_end: if piece.is_last {
                scanned.raw_end.saturating_sub(offset(raw_before))
            } else {
                offset(part.bytes().len())
            },
            lines: if is_first { lines } else { 0 },
        };
        let place =
            Place { lines: if is_first { 0 } else { lines }, bytes: offset(raw_before), text: offset(text_before) };
        let mut own_lines = piece.lines.to_vec();
        for line in &mut own_lines {
            line.move_back(offset(text_before));
        }
        let Scan { line_ends, is_quoted, .. } = *piece.scan;
        let scan = Scan { lines: own_lines, line_ends, is_quoted, extent };
        raw_before += part.bytes().len();
        sessions.push(SessionDescription::with_lines(part, scan, role, place));
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
        let part = match &**raw {
            Cow::Borrowed(raw) => Cow::Borrowed(raw.get(range).unwrap_or_default()),
            Cow::Owned(raw) => Cow::Owned(raw.get(range).unwrap_or_default().to_owned()),
        };
        // A part that is UTF-8 needs its bytes only once.
        Input { raw: (part.as_ref() != text.as_bytes()).then(|| Box::new(part)), text }
    }
}
