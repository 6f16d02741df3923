//! Profiles of AAL2.

use alloc::borrow::Cow;
use core::fmt;

use super::codec_selection::{SelectedCodec, at_least_one};
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Read, Short, Token, Words};

value! {
    /// `a=profileDesc`: what a profile of AAL2 is made of (RFC 3108, section 5.6.3.5).
    ///
    /// ```text
    /// profileDesc-value = [ SP ] aal2-transport SP profile SP row *( SP row )
    /// row               = uuiCodeRange SP codec                 ; the codec as of `vsel`
    /// uuiCodeRange      = code "-" code / "-"                   ; 0 to 15
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::ProfileDescription;
    ///
    /// let profile = ProfileDescription::try_from("AAL2/custom 100 0-7 PCMG 40 5000 8-15 SIDG 1 -")?;
    /// let rows: Vec<_> = profile.rows().map(|row| (row.codes, row.codec.encoding_name)).collect();
    /// assert_eq!(rows, [(Some((0, 7)), Some("PCMG")), (Some((8, 15)), Some("SIDG"))]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ProfileDescription<'a> {
        /// Who has defined the profile: `AAL2/ITU`, `AAL2/ATMF`, `AAL2/custom` or another.
        pub transport: Cow<'a, str>,
        /// The number of the profile.
        pub profile: u8,
        /// The rows, as written. [`ProfileDescription::rows`] divides them.
        pub rows_text: Cow<'a, str>,
    }
}

impl ProfileDescription<'_> {
    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = ProfileRow<'_>> + Clone {
        let mut words = Words::new(&self.rows_text);
        core::iter::from_fn(move || {
            let codes = CodeRange::token(words.next()?)?.0;
            Some(ProfileRow { codes, codec: SelectedCodec::next(&mut words)? })
        })
    }
}

/// One row of a [`ProfileDescription`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProfileRow<'a> {
    /// The first and the last code (UUI) that packets of this row carry.
    pub codes: Option<(u8, u8)>,
    /// The codec.
    pub codec: SelectedCodec<'a>,
}

/// `uuiCodeRange`
struct CodeRange(Option<(u8, u8)>);

impl<'a> Token<'a> for CodeRange {
    const EXPECTED: &'static str = "a range of codes such as `0-7`, or `-`";
    fn token(text: &'a str) -> Option<Self> {
        if matches!(text, "-" | "OMIT") {
            return Some(Self(None));
        }
        let (first, last) = text.split_once('-')?;
        Some(Self(Some((u8::token(first)?, u8::token(last)?))))
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_right = |(first, last)| first <= last && last <= 15;
        (!self.0.is_none_or(is_right)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "codes from 0 to 15, the lower one first"
    }
}

impl<'a> Read<'a> for ProfileDescription<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let transport = cursor.word("transport")?;
        let profile = cursor.word("profile")?;
        let rows_text = at_least_one(cursor, |c| {
            c.word::<CodeRange>("codes")?;
            SelectedCodec::read(c)
        })?;
        Ok(Self { transport, profile, rows_text })
    }
}

impl fmt::Display for ProfileDescription<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.transport, self.profile, self.rows_text)
    }
}

impl Say for ProfileDescription<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "profile {} of {} is made of {}", self.profile, Short(&self.transport), Listed(self.rows()))
    }
}

impl fmt::Display for ProfileRow<'_> {
    /// In words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.codec.fmt(f)?;
        self.codes.map_or(Ok(()), |(first, last)| write!(f, " for the codes {first} to {last}"))
    }
}
