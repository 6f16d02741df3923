//! Names in the wrong case: `a=RTPMAP`, `a=t38faxversion`.

use super::AttributeId;
use super::table::TABLE;

/// The rows by the hash of their names in lower case, made by the compiler: 0 is free, another number is a row plus one.
/// What finds its place taken stands in the next free one.
static BY_NAME: [u16; PLACES] = places();

/// A power of two, and so many that most names stand in their own place.
const PLACES: usize = 1024;

impl AttributeId {
    /// Looks a name up in any case. Where rows differ in nothing else (`fec` and `FEC`), the one as written is preferred.
    ///
    /// ```
    /// use sdp_decoder::attribute::AttributeId;
    ///
    /// assert_eq!(AttributeId::from_name("PTIME"), None);
    /// assert_eq!(AttributeId::from_name_in_any_case("PTIME"), Some(AttributeId::Ptime));
    /// ```
    pub fn from_name_in_any_case(name: &str) -> Option<Self> {
        Self::from_name(name).or_else(|| Self::from_miswritten(name))
    }

    /// The first row that has the name in another case.
    #[cold]
    fn from_miswritten(name: &str) -> Option<Self> {
        let start = hash(name.as_bytes());
        let places = BY_NAME.iter().cycle().skip(start).take(PLACES);
        places
            .map_while(|&place| TABLE.get(usize::from(place).checked_sub(1)?))
            .find(|row| row.name.eq_ignore_ascii_case(name))
            .map(|row| row.id)
    }
}

/// FNV-1a over the letters in lower case, as a place.
const fn hash(name: &[u8]) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut rest = name;
    while let [byte, others @ ..] = rest {
        hash = (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        rest = others;
    }
    (hash ^ (hash >> 16)) as usize % PLACES
}

#[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "run by the compiler only")]
const fn places() -> [u16; PLACES] {
    let mut places = [0; PLACES];
    let mut row = 0;
    while row < TABLE.len() {
        let mut place = hash(TABLE[row].name.as_bytes());
        while places[place] != 0 {
            place = (place + 1) % PLACES;
        }
        row += 1;
        places[place] = row as u16;
    }
    places
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
        }
        for unknown in ["", "x", "ptim", "ptimes"] {
            assert_eq!(AttributeId::from_name_in_any_case(unknown), None);
        }
    }

    #[test]
    fn there_are_free_places() {
        assert!(TABLE.len() < PLACES / 2);
    }
}
