//! The values of headers, and what their readers tell.

use alloc::format;

use crate::Span;
use crate::check::findings::Findings;
use crate::check::{message_rules, rules};
use crate::sip::{HeaderValue, Message, Reason, Via, Warning};
use crate::syntax::{Listener, Quoted, Read, Reading};

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
    let name = value.header().registered_name();
    for error in &reading.errors {
        let found = Quoted(error.span().of(text));
        findings.add(&message_rules::UNREADABLE_HEADER, place(value, error.span()), || {
            format!("{name}, {}: found {found}, expected {}", error.field(), error.expected())
        });
    }
    for deviation in &reading.deviations {
        let found = Quoted(deviation.span.of(text));
        findings.add(&rules::UNEXPECTED_CHARACTER, place(value, deviation.span), || {
            format!("{name}: {found} holds a character that does not belong there")
        });
    }
}

/// The place of a part in the message; that of the whole value where it goes on in another line.
fn place(value: HeaderValue<'_>, span: Span) -> Span {
    let whole = value.span();
    if whole.len() == value.unfolded().len() { span.shifted(whole.start) } else { whole }
}
