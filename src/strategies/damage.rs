//! Bodies with faults of transport and of copying.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::Index;

use super::bytes::line_end;

/// One fault.
#[derive(Clone, Debug)]
enum Damage {
    /// A line is missing.
    Drop(Index),
    /// A line is there twice.
    Double(Index),
    /// Two lines are in the wrong order.
    Swap(Index, Index),
    /// A line ends too early.
    Cut(Index, Index),
    /// A line goes on in the next one.
    Wrap(Index, Index),
    /// A byte is another one.
    Replace(Index, Index, u8),
    /// A bit of a byte is another one.
    Flip(Index, Index, u8),
    /// The body ends too early.
    Truncate(Index),
}

/// How the lines of a damaged body end.
#[derive(Clone, Debug)]
enum Ends {
    /// All in the same way, the last one too or not.
    Alike(&'static str, bool),
    /// Each in its own way.
    Mixed(Vec<&'static str>),
}

/// Bodies with one to five faults: a line dropped, doubled, swapped with another, cut or wrapped; a byte replaced or a
/// bit flipped; the rest of the body missing. Lines end in CRLF, LF or CR throughout, or each in its own way.
///
/// A body may still be valid afterwards. `bodies` gives anything that has bytes: a [`Session`](super::Session), a
/// `String`, a `Vec<u8>`.
///
/// ```
/// use proptest::prelude::*;
/// use sdp_decoder::decode_sdp;
/// use sdp_decoder::strategies::{damaged, webrtc};
///
/// let recorded = Just("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n");
/// proptest!(|(body in prop_oneof![damaged(webrtc()), damaged(recorded)])| {
///     // A single line that is SDP is enough to decode; the input comes back as it was.
///     if let Ok(description) = decode_sdp(&body) {
///         prop_assert_eq!(description.to_bytes(), &body);
///     }
/// });
/// ```
pub fn damaged<S>(bodies: S) -> BoxedStrategy<Vec<u8>>
where
    S: Strategy + 'static,
    S::Value: Into<Vec<u8>>,
{
    (bodies, prop::collection::vec(damage(), 1..6), ends())
        .prop_map(|(body, damages, ends)| {
            let mut lines = lines(&body.into());
            for damage in &damages {
                apply(damage, &mut lines);
            }
            joined(&lines, &ends)
        })
        .boxed()
}

fn damage() -> impl Strategy<Value = Damage> {
    let index = any::<Index>;
    let byte = prop_oneof![any::<u8>(), prop::sample::select(&b" \t\r\n\0:/=\xff"[..])];
    prop_oneof![
        3 => index().prop_map(Damage::Drop),
        3 => index().prop_map(Damage::Double),
        3 => (index(), index()).prop_map(|(one, other)| Damage::Swap(one, other)),
        3 => (index(), index()).prop_map(|(line, at)| Damage::Cut(line, at)),
        3 => (index(), index()).prop_map(|(line, at)| Damage::Wrap(line, at)),
        3 => (index(), index(), byte).prop_map(|(line, at, byte)| Damage::Replace(line, at, byte)),
        3 => (index(), index(), 0..8_u8).prop_map(|(line, at, bit)| Damage::Flip(line, at, bit)),
        1 => index().prop_map(Damage::Truncate),
    ]
}

fn ends() -> impl Strategy<Value = Ends> {
    let end = prop::sample::select(&["\r\n", "\n", "\r"][..]);
    prop_oneof![
        3 => (end, any::<bool>()).prop_map(|(end, at_the_end)| Ends::Alike(end, at_the_end)),
        1 => prop::collection::vec(line_end(), 1..8).prop_map(Ends::Mixed),
    ]
}

/// The lines of the body, without the line end at its end.
fn lines(body: &[u8]) -> Vec<Vec<u8>> {
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    let body = body.strip_suffix(b"\r").unwrap_or(body);
    body.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line).to_vec()).collect()
}

fn joined(lines: &[Vec<u8>], ends: &Ends) -> Vec<u8> {
    match ends {
        Ends::Alike(end, true) => [lines.join(end.as_bytes()).as_slice(), end.as_bytes()].concat(),
        Ends::Alike(end, false) => lines.join(end.as_bytes()),
        Ends::Mixed(ends) => lines
            .iter()
            .zip(ends.iter().cycle())
            .map(|(line, end)| [line, end.as_bytes()].concat())
            .collect::<Vec<_>>()
            .concat(),
    }
}

fn apply(damage: &Damage, lines: &mut Vec<Vec<u8>>) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    match *damage {
        Damage::Drop(line) => {
            lines.remove(line.index(count));
        }
        Damage::Double(line) => lines.insert(line.index(count), line.get(lines).clone()),
        Damage::Swap(one, other) => lines.swap(one.index(count), other.index(count)),
        Damage::Cut(line, at) => {
            let line = line.get_mut(lines);
            line.truncate(at.index(line.len() + 1));
        }
        Damage::Wrap(line, at) => {
            let start = line.get_mut(lines);
            let rest = start.split_off(at.index(start.len() + 1));
            lines.insert(line.index(count) + 1, rest);
        }
        Damage::Replace(line, at, byte) => change(line.get_mut(lines).as_mut_slice(), at, |_| byte),
        Damage::Flip(line, at, bit) => change(line.get_mut(lines).as_mut_slice(), at, |byte| byte ^ (1 << bit)),
        Damage::Truncate(line) => lines.truncate(line.index(count)),
    }
}

fn change(line: &mut [u8], at: Index, new: impl FnOnce(u8) -> u8) {
    if !line.is_empty() {
        let byte = at.get_mut(line);
        *byte = new(*byte);
    }
}
