//! The form of a message: what its reader tolerated.

use alloc::borrow::Cow;
use alloc::format;

use super::quotes::quote;
use crate::check::findings::Findings;
use crate::check::{Rule, message_rules as rules};
use crate::sip::{Deviation, DeviationKind, Message};

pub(super) fn check<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    for deviation in message.deviations() {
        findings.add(rule_of(deviation.kind), deviation.span, || told(message, deviation));
    }
    if let Some(span) = message.following_start_line() {
        findings.add(&rules::FOLLOWING_MESSAGE, span, || "another message follows; only the first was read");
    }
}

/// The rule that a deviation breaks.
fn rule_of(kind: DeviationKind) -> &'static Rule {
    match kind {
        DeviationKind::LineEndsBeforeMessage => &rules::LINE_ENDS_BEFORE_MESSAGE,
        DeviationKind::BareLineEnd => &rules::HEADER_LINE_END,
        DeviationKind::UnreadableStatusCode => &rules::UNREADABLE_STATUS_CODE,
        DeviationKind::NotAHeader => &rules::NOT_A_HEADER,
        DeviationKind::MissingEmptyLine => &rules::MISSING_EMPTY_LINE,
        DeviationKind::BlanksInEmptyLine => &rules::BLANKS_IN_EMPTY_LINE,
        DeviationKind::MissingContentLength => &rules::MISSING_CONTENT_LENGTH,
        DeviationKind::UnreadableContentLength => &rules::UNREADABLE_CONTENT_LENGTH,
        DeviationKind::ContradictingContentLength => &rules::CONTRADICTING_CONTENT_LENGTH,
        DeviationKind::ContentLengthTooLarge => &rules::CONTENT_LENGTH_TOO_LARGE,
        DeviationKind::ContentLengthOfCrlf => &rules::CONTENT_LENGTH_OF_CRLF,
        DeviationKind::ContentLengthTooSmall => &rules::CONTENT_LENGTH_TOO_SMALL,
        DeviationKind::LineEndsBehindBody => &rules::LINE_ENDS_BEHIND_BODY,
        DeviationKind::MissingContentType => &rules::MISSING_CONTENT_TYPE,
        DeviationKind::ContentEncoding => &rules::CONTENT_ENCODING,
        DeviationKind::TransferEncoding => &rules::TRANSFER_ENCODING,
        DeviationKind::MissingBoundary => &rules::MISSING_BOUNDARY,
        DeviationKind::NoParts => &rules::NO_PARTS,
        DeviationKind::SdpBeforeParts => &rules::SDP_BEFORE_PARTS,
        DeviationKind::UnclosedMultipart => &rules::UNCLOSED_MULTIPART,
        DeviationKind::NestedTooDeep => &rules::NESTED_TOO_DEEP,
    }
}

fn told(message: &Message<'_>, deviation: &Deviation) -> Cow<'static, str> {
    let found = quote(deviation.span.of(message.text()));
    let len = message.body().map_or(0, |body| body.bytes().len());
    match deviation.kind {
        DeviationKind::LineEndsBeforeMessage => "line ends stand before the first line".into(),
        DeviationKind::BareLineEnd => "a line of the headers does not end with CRLF".into(),
        DeviationKind::UnreadableStatusCode => format!("found {found}, expected a code from 100 to 699").into(),
        DeviationKind::NotAHeader => "expected the name of a header, `:`, and a value".into(),
        DeviationKind::MissingEmptyLine => "no empty line behind the headers".into(),
        DeviationKind::BlanksInEmptyLine => "blanks in the line that divides headers and body".into(),
        DeviationKind::MissingContentLength => format!("a body of {len} bytes, and no Content-Length").into(),
        DeviationKind::UnreadableContentLength => {
            format!("Content-Length: found {found}, expected the bytes of the body").into()
        }
        DeviationKind::ContradictingContentLength => {
            format!("Content-Length: found {found}, and another one before it").into()
        }
        DeviationKind::ContentLengthTooLarge => {
            format!("Content-Length: found {found}, and the body has {len} bytes").into()
        }
        DeviationKind::ContentLengthOfCrlf => {
            format!("Content-Length: found {found}, and the body has {len} bytes; with CRLF it would be right").into()
        }
        DeviationKind::ContentLengthTooSmall => {
            format!("Content-Length: found {found}, and the body goes on to {len} bytes").into()
        }
        DeviationKind::LineEndsBehindBody => "line ends stand behind the body".into(),
        DeviationKind::MissingContentType => "a body, and no Content-Type that says what it is".into(),
        DeviationKind::ContentEncoding => {
            format!("Content-Encoding: the body is in {found}, which is not undone").into()
        }
        DeviationKind::TransferEncoding => {
            format!("Content-Transfer-Encoding: the part is in {found}, which is not undone").into()
        }
        DeviationKind::MissingBoundary => format!("Content-Type: found {found}, expected `boundary=` in it").into(),
        DeviationKind::NoParts => "no part of the body begins behind the boundary that the Content-Type names".into(),
        DeviationKind::SdpBeforeParts => "SDP stands before the first part of the body, and belongs to none".into(),
        DeviationKind::UnclosedMultipart => "the body ends without the boundary that closes it".into(),
        DeviationKind::NestedTooDeep => "the body is in so many others that its parts are not looked for".into(),
    }
}
