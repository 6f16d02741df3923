//! Names that are nearly those of the registry.

use crate::attribute::AttributeId;

/// Names longer than this are no slips of the pen.
const LONGEST: usize = 40;

/// The registered attribute whose name is one slip away, or two where the name is long enough to tell: a letter too
/// many, too few, another, or two that changed places. Case does not count.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let most = match name.len() {
        0..=2 | LONGEST.. => return None,
        3..=5 => 1,
        _ => 2,
    };
    let near = AttributeId::all().map(AttributeId::name).filter(|known| known.len().abs_diff(name.len()) <= most);
    let told = near.map(|known| (slips(name.as_bytes(), known.as_bytes()), known)).filter(|(slips, _)| *slips <= most);
    told.min_by_key(|(slips, _)| *slips).map(|(_, known)| known)
}

/// How many slips make one name of the other (optimal string alignment), for names of at most [`LONGEST`] bytes and a few.
fn slips(name: &[u8], known: &[u8]) -> usize {
    const ROW: usize = LONGEST + 4;
    let mut before: [usize; ROW] = [0; ROW];
    let mut last: [usize; ROW] = core::array::from_fn(|at| at);
    for (row, &letter) in (1..).zip(name) {
        let mut next: [usize; ROW] = [row; ROW];
        for (column, &other) in (1..).zip(known.iter().take(ROW - 1)) {
            let at = |row: &[usize; ROW], column: usize| row.get(column).copied().unwrap_or(usize::MAX);
            let is_same = letter.eq_ignore_ascii_case(&other);
            let mut best = (at(&last, column - 1) + usize::from(!is_same))
                .min(at(&last, column).saturating_add(1))
                .min(at(&next, column - 1).saturating_add(1));
            let swapped = (name.get(row.wrapping_sub(2)), column.checked_sub(2).and_then(|at| known.get(at)));
            if let (Some(earlier), Some(other_earlier)) = swapped {
                if letter.eq_ignore_ascii_case(other_earlier) && other.eq_ignore_ascii_case(earlier) {
                    best = best.min(at(&before, column - 2) + 1);
                }
            }
            if let Some(slot) = next.get_mut(column) {
                *slot = best;
            }
        }
        (before, last) = (last, next);
    }
    last.get(known.len()).copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_or_two() {
        for (name, expected) in [
            ("sendonyl", Some("sendonly")),
            ("sendrecieve", None),
            ("sendrec", Some("sendrecv")),
            ("rtmap", Some("rtpmap")),
            ("RTPMPA", Some("rtpmap")),
            ("ftmp", Some("fmtp")),
            ("pitme", Some("ptime")),
            ("setpu", Some("setup")),
            ("ic-ufrg", Some("ice-ufrag")),
            ("x", None),
            ("xy", None),
            ("banana", None),
            ("é", None),
        ] {
            assert_eq!(nearest(name), expected, "{name}");
        }
        assert_eq!(slips(b"abcd", b"abdc"), 1);
        assert_eq!(slips(b"kitten", b"sitting"), 3);
        assert_eq!(nearest(&"a".repeat(1000)), None);
    }
}
