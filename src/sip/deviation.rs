//! What is odd about a message.

use crate::Span;

/// Something about a message that is not as RFC 3261 wants it. The message was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deviation {
    /// What it is.
    pub kind: DeviationKind,
    /// Where it is, in the text of the message.
    pub span: Span,
}

/// The kinds of [`Deviation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// Line ends before the first line, which receivers pass over (RFC 3261, section 7.5).
    LineEndsBeforeMessage,
    /// A line of the headers that does not end in CRLF (section 7); the first of them is told.
    BareLineEnd,
    /// A status code that is not three digits from 100 to 699 (section 7.2).
    UnreadableStatusCode,
    /// A line among the headers that is none: without colon, or with something before it that is no name
    /// (section 7.3.1).
    NotAHeader,
    /// No empty line behind the headers: the message ends there, or its body begins at once (section 7).
    MissingEmptyLine,
    /// Blanks in the line that should be empty, which make it a part of the header before it (section 7.3.1).
    BlanksInEmptyLine,
    /// A body and no Content-Length, with which no message can be read from a stream (sections 18.3 and 20.14). The
    /// body is all that is left.
    MissingContentLength,
    /// A Content-Length that is no number. The body is all that is left.
    UnreadableContentLength,
    /// Several Content-Length headers that say different things. The first counts.
    ContradictingContentLength,
    /// A Content-Length for more than is left (section 18.3): something of the body is missing, or the sender counted
    /// wrong.
    ContentLengthTooLarge,
    /// The same, where it is right for a body whose lines all end in CRLF: line ends were changed or the last one was
    /// lost since it was counted, such as by copying.
    ContentLengthOfCrlf,
    /// A Content-Length for less than the body (section 18.3): a receiver cuts it there. Here it is read to its end.
    ContentLengthTooSmall,
    /// Line ends behind the body, as copied messages have them.
    LineEndsBehindBody,
    /// A body and no Content-Type (section 20.15).
    MissingContentType,
    /// A body in a Content-Encoding other than `identity`, such as `gzip` (section 20.12).
    ContentEncoding,
    /// A part in a Content-Transfer-Encoding that must be undone, such as `base64`, which SIP does not need (RFC 5621,
    /// section 3.2).
    TransferEncoding,
    /// A `multipart` Content-Type without the boundary that divides the body (RFC 2046, section 5.1.1). Where the body
    /// begins with one, that is taken.
    MissingBoundary,
    /// A `multipart` body in which no part begins behind a boundary: no line is one, or only the one that closes it.
    NoParts,
    /// SDP before the first part of a `multipart` body, where nobody reads it (RFC 2046, section 5.1.1): the boundary before
    /// it was lost.
    SdpBeforeParts,
    /// A `multipart` body that ends without the boundary that closes it, so that some of it may be missing.
    UnclosedMultipart,
    /// A `multipart` body in so many others that its parts are not looked for: it is one part.
    NestedTooDeep,
}
