//! Valid bodies with faults of transport and of copying.

use proptest::prelude::*;
use proptest::sample::Index;

use super::session::{Session, session};

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
}

/// A valid body with some faults, and any kind of line end throughout.
pub(crate) fn damaged_body() -> BoxedStrategy<Vec<u8>> {
    let ends = prop::sample::select(&["\r\n", "\n", "\r"][..]);
    (session(), prop::collection::vec(damage(), 1..6), ends)
        .prop_map(|(session, damages, end)| damaged(&session, &damages).join(end.as_bytes()))
        .boxed()
}

fn damage() -> impl Strategy<Value = Damage> {
    let index = any::<Index>;
    let byte = prop_oneof![any::<u8>(), prop::sample::select(&b" \t\r\n\0:/=\xff"[..])];
    prop_oneof![
        index().prop_map(Damage::Drop),
        index().prop_map(Damage::Double),
        (index(), index()).prop_map(|(one, other)| Damage::Swap(one, other)),
        (index(), index()).prop_map(|(line, at)| Damage::Cut(line, at)),
        (index(), index()).prop_map(|(line, at)| Damage::Wrap(line, at)),
        (index(), index(), byte).prop_map(|(line, at, byte)| Damage::Replace(line, at, byte)),
    ]
}

fn damaged(session: &Session, damages: &[Damage]) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = session.lines().into_iter().map(String::into_bytes).collect();
    for damage in damages {
        apply(damage, &mut lines);
    }
    lines
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
        Damage::Replace(line, at, byte) => {
            let line = line.get_mut(lines);
            if !line.is_empty() {
                *at.get_mut(line) = byte;
            }
        }
    }
}
