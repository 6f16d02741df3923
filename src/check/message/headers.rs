//! The values of headers, and what their readers tell.

use alloc::format;

use super::quotes::Quotes;
use crate::Span;
use crate::check::findings::Findings;
use crate::check::{Rule, message_rules, rules};
use crate::sip::{HeaderValue, Message, Reason, Via, Warning};
use crate::syntax::{Deviation, DeviationKind, Listener, Read, Reading};

/// Reads the values that are told about.
pub(super) fn check<'d>(message: &'d Message<'_>, findings: &mut Findings<'_, 'd>) {
    for value in message.header_values("Via") {
        check_value::<Via<'_>>(value, &value.unfolded(), findings);
    }
    for value in message.header_values("Reason") {
        check_value::<Reason<'_>>(value, &value.unfolded(), findings);
    }
    for value in message.header_values("Warning") {
        check_value::<Warning<'_>>(value, &value.unfolded(), findings);
    }
}

fn check_value<'t, T: Read<'t>>(value: HeaderValue<'_>, text: &'t str, findings: &mut Findings<'_, '_>) {
    let mut reading = Reading::default();
    // Its errors are told to the observer.
    let _ = T::read_all(text, &mut Listener::new(&mut reading));
    if reading.errors.is_empty() && reading.deviations.is_empty() {
        return;
    }
    let (name, quotes) = (value.header().registered_name(), Quotes::of(text));
    for error in &reading.errors {
        let found = quotes.quote(error.span().of(text));
        findings.add(&message_rules::UNREADABLE_HEADER, place(value, error.span()), || {
            format!("{name}, {}: found {found}, expected {}", error.field(), error.expected())
        });
    }
    for deviation in &reading.deviations {
        let found = quotes.quote(deviation.span.of(text));
        let (rule, expected) = broken(deviation);
        findings.add(rule, place(value, deviation.span), || match expected {
            Some(expected) => format!("{name}: found {found}, expected {expected}"),
            None => format!("{name}: {found} holds a character that does not belong there"),
        });
    }
}

/// The rule that a deviation breaks, and what was expected where the words of the rule are not enough.
fn broken(deviation: &Deviation) -> (&'static Rule, Option<&'static str>) {
    let (rule, expected) = match deviation.kind {
        DeviationKind::UnexpectedCharacter => return (&rules::UNEXPECTED_CHARACTER, None),
        DeviationKind::LeadingBlanks => (&rules::LEADING_BLANKS, "nothing before the value"),
        DeviationKind::TrailingBlanks => (&rules::TRAILING_BLANKS, "nothing behind the value"),
        DeviationKind::ExtraBlanks => (&rules::EXTRA_BLANKS, "one space or none"),
        DeviationKind::WrongCase => (&rules::WRONG_CASE, "the registered case"),
        DeviationKind::Misspelled => (&rules::MISSPELLED, "the registered name"),
        DeviationKind::NotNumeric => (&rules::NOT_NUMERIC, "digits"),
        DeviationKind::OutOfRange => (&rules::OUT_OF_RANGE, "another value"),
        DeviationKind::WrongLength => (&rules::WRONG_LENGTH, "another length"),
        DeviationKind::Repeated => (&rules::REPEATED_PART, "it once"),
        // Readers of headers tell none of the others, which are about lines of SDP.
        _ => (&message_rules::UNREADABLE_HEADER, "it as its grammar has it"),
    };
    (rule, Some(deviation.expected.unwrap_or(expected)))
}

/// The place of a part in the message; that of the whole value where it goes on in another line.
fn place(value: HeaderValue<'_>, span: Span) -> Span {
    let whole = value.span();
    if whole.len() == value.unfolded().len() { span.shifted(whole.start) } else { whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_deviation_has_its_own_rule() {
        let broken = |kind, expected| broken(&Deviation { kind, expected, span: Span::new(0, 1) });
        let bound = Some("a number up to 255");
        assert_eq!(broken(DeviationKind::OutOfRange, bound), (&rules::OUT_OF_RANGE, bound));
        assert_eq!(broken(DeviationKind::ExtraBlanks, None), (&rules::EXTRA_BLANKS, Some("one space or none")));
        assert_eq!(broken(DeviationKind::UnexpectedCharacter, None), (&rules::UNEXPECTED_CHARACTER, None));
        assert_eq!(broken(DeviationKind::DraftForm, None).0, &message_rules::UNREADABLE_HEADER);
    }
}
