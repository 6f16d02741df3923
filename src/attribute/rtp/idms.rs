//! Screens that play in time with each other.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token};

value! {
    /// `a=rtcp-idms`: the group of receivers that play in time with each other (RFC 7272, section 10).
    ///
    /// ```text
    /// rtcp-idms-value = "sync-group=" 1*10DIGIT      ; 0 to 2^32 - 2
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::SyncGroup;
    ///
    /// assert_eq!(SyncGroup::try_from("sync-group=42")?.id, 42);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Copy)]
    pub struct SyncGroup {
        /// The number of the group. 0 asks the other side for one; 2^32 - 1 is reserved.
        pub id: u32,
    }
}

impl<'a> Read<'a> for SyncGroup {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { id: cursor.word::<GroupToken>("group")?.0 })
    }
}

impl fmt::Display for SyncGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.id)
    }
}

const PREFIX: &str = "sync-group=";

/// `sync-grp`
struct GroupToken(u32);

impl<'a> Token<'a> for GroupToken {
    const EXPECTED: &'static str = "a group such as `sync-group=42`";
    fn token(text: &'a str) -> Option<Self> {
        text.strip_prefix(PREFIX).and_then(u32::token).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.0 == u32::MAX).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a group from 0 to 4294967294"
    }
}
