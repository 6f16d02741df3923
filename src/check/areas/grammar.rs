//! Values: what cannot be read, what is tolerated, and attributes in the wrong place.

use alloc::format;
use alloc::string::String;
use core::fmt;

use super::misspelling::nearest;
use crate::attribute::Level;
use crate::check::findings::{Findings, Named, Plain, Quoted};
use crate::check::{Rule, rules};
use crate::line::LineType;
use crate::syntax::{Deviation, DeviationKind, Reading};
use crate::{Attribute, Line, Span};

pub(super) fn check<'d>(line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    check_reading(&rules::UNREADABLE_VALUE, reference_of(line), line, &line.reading(), findings);
    if let Some(attribute) = line.attribute() {
        check_attribute(attribute, findings);
    }
}

/// Where a line is defined.
pub(super) fn reference_of(line: Line<'_>) -> Option<&'static str> {
    let of_type = line.line_type().filter(|line_type| *line_type != LineType::Attribute).map(LineType::reference);
    line.attribute().and_then(Attribute::id).map(|id| id.info().reference).or(of_type)
}

/// What the reader of a line told, or of a part of it; `unreadable` is the rule of its errors, `reference` where the value
/// is defined.
pub(super) fn check_reading<'d>(
    unreadable: &'static Rule,
    reference: Option<&'static str>,
    line: Line<'d>,
    reading: &Reading,
    findings: &mut Findings<'_, 'd>,
) {
    for error in &reading.errors {
        let found = Quoted(line, error.span());
        let message = || format!("{}, {}: found {found}, expected {}", Named(line), error.field(), error.expected());
        findings.add_by(unreadable, reference.unwrap_or(unreadable.reference), error.span(), message);
    }
    for deviation in &reading.deviations {
        let rule = rule_of(deviation.kind);
        let reference = reference.filter(|_| is_of_the_value(deviation.kind)).unwrap_or(rule.reference);
        findings.add_by(rule, reference, deviation.span, || message(line, reading, deviation));
    }
}

/// The rule that a deviation breaks.
fn rule_of(kind: DeviationKind) -> &'static Rule {
    match kind {
        DeviationKind::ByteOrderMark => &rules::BYTE_ORDER_MARK,
        DeviationKind::Quotes => &rules::QUOTED_BODY,
        DeviationKind::BlanksAroundEqualsSign => &rules::BLANKS_AROUND_EQUALS_SIGN,
        DeviationKind::LeadingBlanks => &rules::LEADING_BLANKS,
        DeviationKind::TrailingBlanks => &rules::TRAILING_BLANKS,
        DeviationKind::ExtraBlanks => &rules::EXTRA_BLANKS,
        DeviationKind::WrongCase => &rules::WRONG_CASE,
        DeviationKind::Misspelled => &rules::MISSPELLED,
        DeviationKind::NotNumeric => &rules::NOT_NUMERIC,
        DeviationKind::MissingClockRate => &rules::RTPMAP_WITHOUT_CLOCK_RATE,
        DeviationKind::MissingParameters => &rules::MISSING_PARAMETERS,
        DeviationKind::OutOfRange => &rules::OUT_OF_RANGE,
        DeviationKind::WrongLength => &rules::WRONG_LENGTH,
        DeviationKind::UnexpectedCharacter => &rules::UNEXPECTED_CHARACTER,
        DeviationKind::UnexpectedSeparator => &rules::UNEXPECTED_SEPARATOR,
        DeviationKind::UnexpectedName => &rules::UNEXPECTED_NAME,
        DeviationKind::RepeatedLetter => &rules::REPEATED_LETTER,
        DeviationKind::BlankInUserName => &rules::BLANK_IN_USER_NAME,
        DeviationKind::MissingAddressType => &rules::MISSING_ADDRESS_TYPE,
        DeviationKind::DraftForm => &rules::DRAFT_FORM,
        DeviationKind::Repeated => &rules::REPEATED_PART,
    }
}

/// Whether what is expected stands where the value is defined, and not in the grammar of all lines.
fn is_of_the_value(kind: DeviationKind) -> bool {
    matches!(
        kind,
        DeviationKind::Misspelled
            | DeviationKind::MissingParameters
            | DeviationKind::OutOfRange
            | DeviationKind::WrongLength
            | DeviationKind::UnexpectedCharacter
            | DeviationKind::Repeated
            | DeviationKind::DraftForm
    )
}

/// The field at that place, behind a comma. The fields stand in the order of the text, so that none is looked for in vain
/// for long.
fn field_at(reading: &Reading, span: Span) -> FieldName {
    let at = reading.fields.partition_point(|field| field.span.start < span.start);
    FieldName(reading.fields.get(at).filter(|field| field.span == span).map(|field| field.name))
}

struct FieldName(Option<&'static str>);

impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, ", {name}"))
    }
}

fn message(line: Line<'_>, reading: &Reading, deviation: &Deviation) -> String {
    let (of, found) = (Named(line), Quoted(line, deviation.span));
    let field = field_at(reading, deviation.span);
    let expected = deviation.expected.unwrap_or("another value");
    // What is a known word in another case or spelling is no key: it is shown, whatever the line is.
    match deviation.kind {
        DeviationKind::ByteOrderMark => format!("{of}: a byte order mark stands before the line"),
        DeviationKind::Quotes => format!("{of}: the body begins behind a quote, expected it without"),
        DeviationKind::BlanksAroundEqualsSign => format!("{of}: found {found} around the `=`, expected no blanks"),
        DeviationKind::LeadingBlanks => format!("{of}: found {found} before it, expected nothing"),
        DeviationKind::TrailingBlanks => format!("{of}: found {found} behind it, expected nothing"),
        DeviationKind::ExtraBlanks => format!("{of}: found {found} between two parts, expected one space or none"),
        DeviationKind::WrongCase => match deviation.expected {
            Some(word) => format!("{of}: found {}, expected \"{word}\"", Plain(line, deviation.span)),
            None => format!("{of}: found {found}, expected hexadecimal digits in capitals"),
        },
        DeviationKind::Misspelled => {
            let word = deviation.expected.unwrap_or("the registered name");
            format!("{of}: found {}, expected \"{word}\"", Plain(line, deviation.span))
        }
        DeviationKind::NotNumeric => format!("{of}: found {found}, expected digits"),
        DeviationKind::MissingClockRate => format!("{of}: found no clock rate, expected one behind the codec"),
        DeviationKind::MissingParameters => format!("{of}: the line ends here, expected what it has to say"),
        DeviationKind::OutOfRange => format!("{of}{field}: found {found}, expected {expected}"),
        DeviationKind::WrongLength => {
            let length = deviation.span.of(line.description().text()).chars().count();
            format!("{of}{field}: found {found} of {length} characters, expected {expected}")
        }
        DeviationKind::UnexpectedCharacter => {
            format!("{of}{field}: {found} holds a character that does not belong there")
        }
        DeviationKind::UnexpectedSeparator => format!("{of}: found {found} between two parameters, expected `;`"),
        DeviationKind::UnexpectedName => format!("{of}: found {found}, expected the value without a name"),
        DeviationKind::Repeated => format!("{of}: found {found} again, expected it once"),
        DeviationKind::RepeatedLetter => format!("{of}: found {found}, expected the value once and nothing before it"),
        DeviationKind::BlankInUserName => format!("{of}: the user name {found} has blanks in it, expected one word"),
        DeviationKind::MissingAddressType => format!("{of}: found {found}, expected `IP4` or `IP6` before the address"),
        DeviationKind::DraftForm => format!("{of}: {found} is written as a draft had it"),
    }
}

/// Whether it belongs where it stands, and is known at all.
fn check_attribute<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let line = attribute.line();
    let is_usual = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' ' | b'\t');
    if !attribute.name().bytes().all(is_usual) {
        let span = attribute.name_span();
        findings.add(&rules::UNUSUAL_ATTRIBUTE_NAME, span, || {
            format!("the name {} has characters that some parsers stop at", Quoted(line, span))
        });
    }
    let Some(id) = attribute.id() else {
        // What begins so is private by its own account.
        let is_private =
            |name: &str| name.starts_with(['+']) || name.get(..2).is_some_and(|x| x.eq_ignore_ascii_case("x-"));
        if !attribute.name().is_empty() && !is_private(attribute.name()) {
            findings.add(&rules::UNKNOWN_ATTRIBUTE, line.span(), || {
                let name = Quoted(line, attribute.name_span());
                match nearest(attribute.name()) {
                    Some(known) => format!("no attribute of the name {name} is known; did you mean `{known}`?"),
                    None => format!("no attribute of the name {name} is known"),
                }
            });
        }
        return;
    };
    let levels = id.info().levels;
    let (level, here) = match line.media() {
        Some(_) => (Level::Media, "in a media section"),
        None => (Level::Session, "in the session"),
    };
    if !levels.contains(level) {
        let expected = match (levels.contains(Level::Session), levels.contains(Level::Media)) {
            (true, _) => "before the first `m=`",
            (false, true) => "in a media section",
            (false, false) => "inside of `a=ssrc` or `a=dcsa`",
        };
        findings.add(&rules::MISPLACED_ATTRIBUTE, line.span(), || {
            format!("{}: found {here}, expected {expected}", Named(line))
        });
    }
}
