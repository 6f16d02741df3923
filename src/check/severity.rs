//! How bad a finding is.

use core::fmt;

/// How bad a finding is; the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Severity {
    /// It is legal, but known to break peers, or likely not what was meant.
    Hint,
    /// It is against an RFC, but can be read.
    Warning,
    /// A value cannot be read, the description contradicts itself, or breaks a MUST so that peers refuse it or media
    /// fails.
    Error,
}

impl fmt::Display for Severity {
    /// `error`, `warning` or `hint`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
