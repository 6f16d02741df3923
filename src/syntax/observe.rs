//! What a reader tells while it reads.

use alloc::vec::Vec;

use crate::{Span, ValueError};

/// One named part of a value: `port` of an `m=` line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Field {
    /// The name that the grammar gives it.
    pub name: &'static str,
    /// Where it is.
    pub span: Span,
}

/// Something that is not as the grammar wants it, and was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tolerated {
    /// Blanks before the first part of a value.
    LeadingBlanks,
    /// Blanks after the last part of a value.
    TrailingBlanks,
    /// More than one blank, or a TAB, between two parts (RFC 8866, section 5: exactly one space).
    ExtraBlanks,
    /// A session id or version that is no number (RFC 8866, section 5.2).
    IdNotNumeric,
    /// An `rtpmap` without clock rate (RFC 8866, section 6.6).
    MissingClockRate,
    /// An `fmtp` that names a format and no parameters (RFC 8866, section 6.15).
    MissingParameters,
}

/// Everything the reader of one line found.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio  5004 RTP/AVP 0\r\n")?;
/// let media = offer.lines().nth(1).ok_or("two lines")?;
/// let reading = media.reading();
/// let names: Vec<_> = reading.fields.iter().map(|field| field.name).collect();
/// assert_eq!(names, ["media type", "port", "protocol", "formats"]);
/// assert_eq!(reading.tolerated.len(), 1);
/// assert!(reading.error.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The parts of the value, in the order of the text.
    pub fields: Vec<Field>,
    /// What was read although it should not be there, in the order of the text.
    pub tolerated: Vec<(Tolerated, Span)>,
    /// Why reading stopped before the end.
    pub error: Option<ValueError>,
}

impl Reading {
    /// The same, where the value begins `by` bytes further on.
    pub(crate) fn shifted(mut self, by: u32) -> Self {
        for field in &mut self.fields {
            field.span = field.span.shifted(by);
        }
        for (_, span) in &mut self.tolerated {
            *span = span.shifted(by);
        }
        self.error = self.error.map(|error| error.shifted(by));
        self
    }
}

/// Hears what a reader says. `()` hears nothing and costs nothing.
pub trait Observe {
    /// A part of the value is here, readable or not.
    fn field(&mut self, name: &'static str, span: Span);
    /// Something was tolerated here.
    fn tolerated(&mut self, what: Tolerated, span: Span);
}

impl Observe for () {
    #[inline]
    fn field(&mut self, _: &'static str, _: Span) {}
    #[inline]
    fn tolerated(&mut self, _: Tolerated, _: Span) {}
}

impl Observe for Reading {
    fn field(&mut self, name: &'static str, span: Span) {
        self.fields.push(Field { name, span });
    }
    fn tolerated(&mut self, what: Tolerated, span: Span) {
        self.tolerated.push((what, span));
    }
}
