//! How much is decoded.

use core::fmt;

/// How much is decoded. Inputs beyond are refused before memory is spent on them.
///
/// ```
/// use sdp_decoder::{Decoder, DecodeError, LimitKind, Limits};
///
/// let decoder = Decoder::new().limits(Limits::default().lines(2));
/// let error = decoder.decode("v=0\r\ns=-\r\nt=0 0\r\n").unwrap_err();
/// assert!(matches!(error, DecodeError::LimitExceeded { limit: LimitKind::Lines, allowed: 2, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) bytes: usize,
    pub(crate) lines: usize,
}

/// Which limit was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// The size of the input.
    Bytes,
    /// The number of lines.
    Lines,
}

impl Limits {
    /// Only what the crate itself needs: 4 GiB, as places are kept in 32 bits.
    pub const NONE: Self = Self { bytes: u32::MAX as usize - 1, lines: u32::MAX as usize - 1 };

    /// Inputs of up to that many bytes. 16 MiB by default.
    #[must_use]
    pub const fn bytes(self, bytes: usize) -> Self {
        Self { bytes: if bytes < Self::NONE.bytes { bytes } else { Self::NONE.bytes }, ..self }
    }

    /// Inputs of up to that many lines, each of which costs 16 bytes. A million by default. Of a SIP message the lines
    /// around the SDP are counted apart from those of the SDP.
    #[must_use]
    pub const fn lines(self, lines: usize) -> Self {
        Self { lines: if lines < Self::NONE.lines { lines } else { Self::NONE.lines }, ..self }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::NONE.bytes(16 << 20).lines(1_000_000)
    }
}

impl fmt::Display for LimitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bytes => "bytes",
            Self::Lines => "lines",
        })
    }
}
