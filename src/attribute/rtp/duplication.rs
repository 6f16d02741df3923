//! Streams that are sent twice.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Listed, Observe, Read, Token, Words};

text_struct! {
    /// `a=duplication-delay`: how much later a stream is sent again, as written (RFC 7197, section 3).
    ///
    /// ```text
    /// duplication-delay-value = period *(SP period)
    /// period                  = 1*DIGIT             ; in milliseconds
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::DuplicationDelay;
    ///
    /// assert_eq!(DuplicationDelay::try_from("50 100")?.iter().collect::<Vec<_>>(), [50, 100]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct DuplicationDelay<'a>
}

impl DuplicationDelay<'_> {
    /// How much later each stream is than the one before, in milliseconds.
    pub fn iter(&self) -> impl Iterator<Item = u32> + Clone {
        Words::new(&self.0).filter_map(u32::token)
    }
}

impl<'a> Read<'a> for DuplicationDelay<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        cursor.word::<u32>("delay")?;
        cursor.each_word::<u32>("delay")?;
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

readable!(DuplicationDelay<'a>);

impl Say for DuplicationDelay<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sends each packet {}", Listed(self.iter().enumerate().map(Again)))
    }
}

/// How much later than the time before.
struct Again((usize, u32));

impl fmt::Display for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            (0, delay) => write!(f, "again {delay} ms later"),
            (_, delay) => write!(f, "again {delay} ms after that"),
        }
    }
}
