//! Why one value could not be read.

use alloc::boxed::Box;

use crate::Span;

/// Why a value could not be read: the field at fault, what was expected there, and its place.
///
/// It holds nothing of the input, so it can be logged wherever the input holds keys. One word in size, so that a
/// `Result` costs little where all is well.
///
/// ```
/// use sdp_decoder::line::MediaLine;
///
/// let error = "audio 70000 RTP/AVP 0".parse::<MediaLine>().unwrap_err();
/// assert_eq!(error.to_string(), "port: expected a number up to 65535");
/// assert_eq!(error.span().range(), 6..11);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}: expected {}", .0.field, .0.expected)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ValueError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
struct Inner {
    field: &'static str,
    expected: &'static str,
    span: Span,
}

impl ValueError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(field: &'static str, expected: &'static str, span: Span) -> Self {
        Self(Box::new(Inner { field, expected, span }))
    }

    /// The part of the value that is at fault, as its grammar calls it: `port`, `clock rate`.
    pub fn field(&self) -> &'static str {
        self.0.field
    }

    /// What would have been right there.
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// Where: in the text of the description, or in the text given to `parse` or `try_from`.
    pub fn span(&self) -> Span {
        self.0.span
    }

    /// The same error, where the value begins `by` bytes further on.
    #[cold]
    pub(crate) fn shifted(mut self, by: u32) -> Self {
        self.0.span = self.0.span.shifted(by);
        self
    }
}
