//! How the quality that people perceive is computed.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, Direction};
use crate::syntax::{Cursor, DeviationKind, Observe, Quoted, Read, Token, clause};

words! {
    /// A way to compute a mean opinion score (RFC 7266, section 4).
    pub enum MosAlgorithm<'a>, "an algorithm such as `P564`" {
        /// ITU-T P.564: from the way that packets arrive.
        P564 = "P564",
        /// ITU-T G.107: the E-model.
        G107 = "G107",
        /// ITU-T G.107.1: the E-model for wideband.
        G1071 = "G107_1",
        /// ETSI TS 101 329-5, annex E.
        Ts101329 = "TS101_329",
        /// TTC JJ-201.1.
        Jj2011 = "JJ201_1",
        /// ITU-T P.1201.1: streams of low resolution.
        P12011 = "P1201_1",
        /// ITU-T P.1201.2: streams of high resolution.
        P12012 = "P1201_2",
        /// ITU-T P.1202.1: the bit stream, low resolution.
        P12021 = "P1202_1",
        /// ITU-T P.1202.2: the bit stream, high resolution.
        P12022 = "P1202_2",
        /// ITU-T P.862.2: wideband PESQ.
        P8622 = "P.862.2",
        /// ITU-T P.863: POLQA.
        P863 = "P.863",
    }
}

value! {
    /// `a=calgextmap`: the number that a way to compute a mean opinion score has in RTCP reports (RFC 7266, section 4).
    ///
    /// ```text
    /// calgextmap-value = "calg:" 1*3DIGIT [ "/" direction ] "=" extensionname [ SP extensionattributes ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{CalculationAlgorithm, Direction, MosAlgorithm};
    ///
    /// let map = CalculationAlgorithm::try_from("calg:1/sendonly=G107_1 mosref=m")?;
    /// assert_eq!((map.id, map.direction), (1, Some(Direction::SendOnly)));
    /// assert_eq!((map.algorithm, map.attributes.as_deref()), (MosAlgorithm::G1071, Some("mosref=m")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CalculationAlgorithm<'a> {
        /// The number in the reports: 1 to 255; 0 refuses the algorithm, and 4096 to 4351 its attributes.
        pub id: u16,
        /// Which way the reports go; as RTCP goes, where nothing is said.
        pub direction: Option<Direction>,
        /// The algorithm.
        pub algorithm: MosAlgorithm<'a>,
        /// What the algorithm needs to be told, as written.
        pub attributes: Option<Cow<'a, str>>,
    }
}

impl<'a> Read<'a> for CalculationAlgorithm<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.until::<Keyword>(b':', "keyword")?;
        let entry: Entry = cursor.after_separator("id", "`:` and an id", |c| c.until(b'=', "id"))?;
        let algorithm = cursor.after_separator("algorithm", "`=` and an algorithm", |c| c.word("algorithm"))?;
        let attributes = cursor.optional(|c| c.rest("attributes"))?;
        Ok(Self { id: entry.id, direction: entry.direction, algorithm, attributes })
    }
}

impl fmt::Display for CalculationAlgorithm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "calg:{}", self.id)?;
        if let Some(direction) = self.direction {
            write!(f, "/{direction}")?;
        }
        write!(f, "={}", self.algorithm)?;
        self.attributes.as_ref().map_or(Ok(()), |attributes| write!(f, " {attributes}"))
    }
}

impl Say for CalculationAlgorithm<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let does = match (self.id, self.direction) {
            (0, _) => "rejects reports of quality",
            (_, None | Some(Direction::SendRecv)) => "can report quality, and be told it,",
            (_, Some(Direction::SendOnly)) => "can report quality",
            (_, Some(Direction::RecvOnly)) => "can be told quality",
            (_, Some(Direction::Inactive)) => "reports no quality for now",
        };
        write!(f, "{does} by ")?;
        match self.algorithm.meaning() {
            Some(algorithm) => f.write_str(&clause(algorithm))?,
            None => write!(f, "{}, which is not registered", Quoted(self.algorithm.as_str()))?,
        }
        if self.id != 0 {
            write!(f, " (number {} in reports)", self.id)?;
        }
        match self.attributes.as_deref() {
            None => Ok(()),
            Some("mosref=l") => f.write_str(", measured against narrowband or standard definition"),
            Some("mosref=m") => f.write_str(", measured against wideband or less than high definition"),
            Some("mosref=h") => f.write_str(", measured against super-wideband or high definition"),
            Some(attributes) => write!(f, ", with {}", Quoted(attributes)),
        }
    }
}

/// `calg`
struct Keyword;

impl<'a> Token<'a> for Keyword {
    const EXPECTED: &'static str = "`calg:` and an id";
    fn token(text: &'a str) -> Option<Self> {
        text.eq_ignore_ascii_case("calg").then_some(Self)
    }
}

/// `mapentry`, behind the keyword
struct Entry {
    id: u16,
    direction: Option<Direction>,
}

impl<'a> Token<'a> for Entry {
    const EXPECTED: &'static str = "an id such as `1` or `1/sendonly`";
    fn token(text: &'a str) -> Option<Self> {
        let Some((id, direction)) = text.split_once('/') else {
            return Some(Self { id: u16::token(text)?, direction: None });
        };
        Some(Self { id: u16::token(id)?, direction: Some(Direction::token(direction)?) })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!matches!(self.id, 0..=255 | 4096..=4351)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "an id from 0 to 255, or from 4096 to 4351"
    }
}
