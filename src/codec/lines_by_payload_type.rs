//! Lines of a section, by the payload types that they are for.

use alloc::vec::Vec;

use crate::attribute::PayloadType;

/// The lines for each payload type, and those for all, each as a chain in the order of the section.
///
/// A line may be for several payload types. A chain is as long as its lines are many, so that asking every payload
/// type costs no more than all lines together, and those for all once for each of the 128.
#[derive(Clone, Debug)]
pub(super) struct LinesByPayloadType {
    first: [u32; 128],
    first_for_all: u32,
    links: Vec<Link>,
}

#[derive(Clone, Copy, Debug)]
struct Link {
    line: u32,
    /// Among the links.
    next: u32,
}

const END: u32 = u32::MAX;

impl LinesByPayloadType {
    pub(super) const fn new() -> Self {
        Self { first: [END; 128], first_for_all: END, links: Vec::new() }
    }

    /// Puts a line before those that are there: the last line of a section comes first. Twice the same is once.
    pub(super) fn put_before(&mut self, payload_type: PayloadType, line: u32) {
        if let Some(first) = self.first.get_mut(usize::from(payload_type.number())) {
            put(&mut self.links, first, line);
        }
    }

    /// The same for all payload types.
    pub(super) fn put_before_for_all(&mut self, line: u32) {
        put(&mut self.links, &mut self.first_for_all, line);
    }

    /// The lines for a payload type, with those for all, in the order of the section.
    pub(super) fn of(&self, payload_type: Option<PayloadType>) -> LinesOf<'_> {
        let own = payload_type.and_then(|payload_type| self.first.get(usize::from(payload_type.number())).copied());
        let for_all = if payload_type.is_some() { self.first_for_all } else { END };
        LinesOf { links: &self.links, own: own.unwrap_or(END), for_all }
    }
}

fn put(links: &mut Vec<Link>, first: &mut u32, line: u32) {
    if links.get(*first as usize).is_none_or(|link| link.line != line) {
        let at = crate::span::offset(links.len());
        links.push(Link { line, next: *first });
        *first = at;
    }
}

/// Two chains, merged.
#[derive(Clone, Debug)]
pub(super) struct LinesOf<'c> {
    links: &'c [Link],
    own: u32,
    for_all: u32,
}

impl Iterator for LinesOf<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let link = |at: u32| self.links.get(at as usize).copied();
        let (link, chain) = match (link(self.own), link(self.for_all)) {
            (Some(own), Some(for_all)) if for_all.line < own.line => (for_all, &mut self.for_all),
            (Some(own), _) => (own, &mut self.own),
            (None, Some(for_all)) => (for_all, &mut self.for_all),
            (None, None) => return None,
        };
        *chain = link.next;
        Some(link.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn chains_are_merged_in_the_order_of_lines() {
        let (a, b) = (PayloadType::known(96), PayloadType::known(97));
        let mut lines = LinesByPayloadType::new();
        lines.put_before(a, 9);
        lines.put_before_for_all(7);
        lines.put_before(b, 5);
        lines.put_before(b, 5);
        lines.put_before_for_all(3);
        lines.put_before(a, 1);
        assert_eq!(lines.of(Some(a)).collect::<Vec<_>>(), [1, 3, 7, 9]);
        assert_eq!(lines.of(Some(b)).collect::<Vec<_>>(), [3, 5, 7]);
        assert_eq!(lines.of(PayloadType::new(0)).collect::<Vec<_>>(), [3, 7]);
        assert_eq!(lines.of(None).collect::<Vec<_>>(), vec![0; 0]);
    }
}
