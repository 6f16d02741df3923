//! Why a description cannot go over.

use alloc::boxed::Box;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeId;
use crate::line::LineType;

/// Why a description cannot be converted: which line, and what about it.
///
/// It holds nothing of the input. One word in size.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\no=- 1 1 IN IP4 pc.example.com\r\ns=-\r\nt=0 0\r\n")?;
/// let error = sdp_rs::SessionDescription::try_from(&offer).unwrap_err();
/// assert_eq!(error.to_string(), "line 2, o=: address: sdp-rs holds an IPv4 or IPv6 address");
/// assert_eq!(error.line(), Some(2));
/// # Ok::<(), sdp_decoder::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}{}", Place(.0), .0.kind)]
pub struct BridgeError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Inner {
    line: Option<u32>,
    line_type: Option<LineType>,
    attribute: Option<AttributeId>,
    kind: BridgeErrorKind,
}

/// What is wrong with the line of a [`BridgeError`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum BridgeErrorKind {
    /// The session does not have it.
    #[error("missing, and sdp-rs has no description without it")]
    Missing,
    /// It stands there a second time.
    #[error("the second one, and sdp-rs holds one")]
    Repeated,
    /// It stands where the grammar has no such line.
    #[error("sdp-rs has no place for it here")]
    Misplaced,
    /// It is no SDP line.
    #[error("no SDP line, and sdp-rs holds no others")]
    NotSdp,
    /// It is not UTF-8.
    #[error("not UTF-8, and sdp-rs holds nothing else")]
    NotUtf8,
    /// Another session begins with it.
    #[error("another session begins here, and sdp-rs holds one")]
    AnotherSession,
    /// It has no value that can be read.
    #[error(transparent)]
    Unreadable(#[from] ValueError),
    /// A field of it does not fit the type that it has in sdp-rs.
    #[error("{field}: sdp-rs holds {held}")]
    #[non_exhaustive]
    Unheld {
        /// The field, as its grammar calls it.
        field: &'static str,
        /// What would have fit.
        held: &'static str,
    },
    /// A field of it, made by hand, cannot be written as SDP.
    #[error("{field}: SDP has {written}")]
    #[non_exhaustive]
    Unwritable {
        /// The field, as its grammar calls it.
        field: &'static str,
        /// What could be written.
        written: &'static str,
    },
    /// The description, written as SDP, is too long for this crate.
    #[error("longer than 4 GiB")]
    TooLong,
}

impl BridgeErrorKind {
    pub(super) fn unheld(field: &'static str, held: &'static str) -> Self {
        Self::Unheld { field, held }
    }

    pub(super) fn unwritable(field: &'static str, written: &'static str) -> Self {
        Self::Unwritable { field, written }
    }

    /// The error of a line.
    #[cold]
    pub(super) fn at(
        self,
        line: Option<u32>,
        line_type: Option<LineType>,
        attribute: Option<AttributeId>,
    ) -> BridgeError {
        BridgeError(Box::new(Inner { line, line_type, attribute, kind: self }))
    }
}

impl BridgeError {
    /// The number of the line, from 1: in the input, or among the lines that would have been written. `None` for a line
    /// that is missing.
    pub fn line(&self) -> Option<u32> {
        self.0.line
    }

    /// The type of the line; `None` for a line that is no SDP line, and for another session.
    pub fn line_type(&self) -> Option<LineType> {
        self.0.line_type
    }

    /// The name of the attribute, where the line is one that the registry has.
    pub fn attribute(&self) -> Option<AttributeId> {
        self.0.attribute
    }

    /// What is wrong with the line.
    pub fn kind(&self) -> &BridgeErrorKind {
        &self.0.kind
    }
}

/// `line 9, a=rtpmap: `
struct Place<'e>(&'e Inner);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { line, line_type, attribute, .. } = self.0;
        if let Some(line) = line {
            write!(f, "line {line}{}", if line_type.is_some() { ", " } else { "" })?;
        }
        if let Some(line_type) = line_type {
            write!(f, "{line_type}{}", attribute.map_or("", AttributeId::name))?;
        }
        if line.is_some() || line_type.is_some() { f.write_str(": ") } else { Ok(()) }
    }
}
