//! `v=`

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read};

/// `v=`: the version of SDP (RFC 8866, section 5.1). There is only version 0.
///
/// ```text
/// version-field = %s"v" "=" 1*DIGIT CRLF
/// ```
///
/// ```
/// use sdp_decoder::line::Version;
///
/// assert_eq!("0".parse(), Ok(Version(0)));
/// assert_eq!("-1".parse::<Version>().unwrap_err().to_string(), "version: expected a number up to 4294967295");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Version(pub u32);

impl<'a> Read<'a> for Version {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("version").map(Self)
    }
}

readable!(Version);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Version {
    /// What the line says, in words.
    pub(crate) fn say(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("version 0 of SDP, which is the only one"),
            other => write!(f, "version {other} of SDP, which does not exist: there is version 0 only"),
        }
    }
}
