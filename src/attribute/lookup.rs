//! From a name to its row: as registered, or in any case (`a=RTPMAP`, `a=t38faxversion`).
//!
//! Every attribute of a body is looked up while it is decoded, so this is a hash table that the compiler makes. A name of
//! up to sixteen bytes is compared as two words.

#![expect(clippy::inline_always, reason = "measured: decode takes an eighth more where this is called, not inlined")]

use super::AttributeId;
use super::table::TABLE;
use crate::syntax::trim_blanks;

impl AttributeId {
    /// Looks a name up, as registered. Case counts.
    ///
    /// ```
    /// use sdp_decoder::attribute::AttributeId;
    ///
    /// assert_eq!(AttributeId::from_name("ptime"), Some(AttributeId::Ptime));
    /// assert_eq!(AttributeId::from_name("PTIME"), None);
    /// ```
    #[inline]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::from_own_place(name.as_bytes()).or_else(|| Self::from_further_place(name))
    }

    /// Looks a name up in any case. Where rows differ in nothing else (`fec` and `FEC`), the one as written is preferred.
    ///
    /// ```
    /// use sdp_decoder::attribute::AttributeId;
    ///
    /// assert_eq!(AttributeId::from_name_in_any_case("PTIME"), Some(AttributeId::Ptime));
    /// ```
    #[inline]
    pub fn from_name_in_any_case(name: &str) -> Option<Self> {
        Self::from_own_place(name.as_bytes()).or_else(|| Self::from_miswritten(name))
    }

    /// The same for a line, in which blanks may stand around the name. They are looked at where the name is not found
    /// as it is: no name has any.
    #[inline(always)]
    pub(crate) fn from_name_between_blanks(name: &[u8]) -> Option<Self> {
        Self::from_own_place(name).or_else(|| Self::from_miswritten(trim_blanks(core::str::from_utf8(name).ok()?)))
    }

    /// Most names stand in their own place, and two words are all of them.
    #[inline(always)]
    fn from_own_place(name: &[u8]) -> Option<Self> {
        let words = Words::of(name);
        let key = BY_NAME.get(words.place())?;
        if key.words == words && usize::from(key.len) == name.len() { key.id } else { None }
    }

    #[cold]
    fn from_further_place(name: &str) -> Option<Self> {
        candidates(name).find(|id| id.name() == name)
    }

    /// The row that has the name, or else the first that has it in another case.
    #[cold]
    fn from_miswritten(name: &str) -> Option<Self> {
        let in_another_case = || candidates(name).find(|id| id.name().eq_ignore_ascii_case(name));
        Self::from_further_place(name).or_else(in_another_case)
    }
}

/// The rows from the place of a name on, up to the next free place.
fn candidates(name: &str) -> impl Iterator<Item = AttributeId> {
    let keys = BY_NAME.iter().cycle().skip(Words::of(name.as_bytes()).place()).take(PLACES);
    keys.map_while(|key| key.id)
}

/// The first and the last bytes of a name, which are all of it up to sixteen.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Words {
    first: u64,
    last: u64,
}

impl Words {
    #[inline(always)]
    const fn of(name: &[u8]) -> Self {
        if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
            return Self { first: u64::from_le_bytes(*first), last: u64::from_le_bytes(*last) };
        }
        if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
            return Self { first: u32::from_le_bytes(*first) as u64, last: u32::from_le_bytes(*last) as u64 };
        }
        match name {
            [a, b, c] => Self { first: *a as u64, last: *b as u64 | (*c as u64) << 8 },
            [a, b] => Self { first: *a as u64, last: *b as u64 },
            [a] => Self { first: *a as u64, last: 0 },
            _ => Self { first: 0, last: 0 },
        }
    }

    /// Where to look first: the same place in any case, as the bit in which letters differ is set.
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "eleven bits are left")]
    const fn place(self) -> usize {
        const LOWER_CASE: u64 = u64::from_le_bytes([0x20; 8]);
        let mixed = (self.first | LOWER_CASE) ^ (self.last | LOWER_CASE).rotate_left(29);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - PLACES.ilog2())) as usize
    }
}

/// A place of the table: what its row is found by.
#[derive(Clone, Copy)]
struct Key {
    words: Words,
    /// How long the name is; 0 where the two words are not all of it.
    len: u8,
    /// `None` where the place is free.
    id: Option<AttributeId>,
}

/// A power of two, and so many that most names stand in their own place.
const PLACES: usize = 2048;

/// The rows by their names. What finds its place taken stands in the next free one.
static BY_NAME: [Key; PLACES] = by_name();

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::large_stack_arrays,
    reason = "run by the compiler only"
)]
const fn by_name() -> [Key; PLACES] {
    let mut keys = [Key { words: Words { first: 0, last: 0 }, len: 0, id: None }; PLACES];
    let mut row = 0;
    while row < TABLE.len() {
        let name = TABLE[row].name.as_bytes();
        let words = Words::of(name);
        let mut place = words.place();
        while keys[place].id.is_some() {
            place = (place + 1) % PLACES;
        }
        keys[place] = Key { words, len: if name.len() > 16 { 0 } else { name.len() as u8 }, id: Some(TABLE[row].id) };
        row += 1;
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_in_any_case() {
        for row in TABLE {
            for name in [row.name.to_ascii_uppercase(), row.name.to_ascii_lowercase()] {
                let found = AttributeId::from_name_in_any_case(&name).expect("found").name();
                assert!(found.eq_ignore_ascii_case(row.name), "{name}");
            }
            assert_eq!(AttributeId::from_name_in_any_case(row.name), Some(row.id));
            assert_eq!(AttributeId::from_name(row.name), Some(row.id));
        }
    }

    #[test]
    fn what_is_no_name_is_not_found() {
        for row in TABLE {
            let (first, last) = (row.name.get(1..).unwrap(), row.name.get(..row.name.len() - 1).unwrap());
            for wrong in [first, last, &[row.name, "x"].concat(), &["x", row.name].concat()] {
                let found = AttributeId::from_name_in_any_case(wrong);
                assert!(found.is_none_or(|id| id.name().eq_ignore_ascii_case(wrong)), "{wrong}");
            }
            // The same words at both ends.
            let longer = [row.name, "-", row.name].concat();
            assert_eq!(AttributeId::from_name_in_any_case(&longer), None, "{longer}");
        }
        for unknown in ["", "x", "ptim", "ptimes", "\u{e9}", "\u{1f574}\u{1f574}\u{1f574}"] {
            assert_eq!(AttributeId::from_name_in_any_case(unknown), None);
        }
    }

    #[test]
    fn most_names_stand_in_their_own_place() {
        let own = |id: AttributeId| BY_NAME[Words::of(id.name().as_bytes()).place()].id == Some(id);
        let count = AttributeId::all().filter(|id| own(*id)).count();
        assert!(count * 10 > TABLE.len() * 8, "{count} of {}", TABLE.len());
        assert!(TABLE.len() < PLACES / 4);
    }
}
