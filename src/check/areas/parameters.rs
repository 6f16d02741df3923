//! Format parameters, as the codec of their format has them.

use alloc::format;

use super::grammar;
use crate::Format;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::codec::Codecs;
use crate::syntax::{Listener, Reading};

pub(super) fn check<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    for format in codecs.formats().iter().filter(|format| !format.is_repeated()) {
        check_format(*format, findings);
    }
}

fn check_format<'d>(format: Format<'d>, findings: &mut Findings<'_, 'd>) {
    let Some((attribute, parameters)) = format.fmtp_attribute().zip(format.parameters()) else { return };
    let line = attribute.line();
    let mut reading = Reading::default();
    let place = line.reading().fields.iter().find(|field| field.name == "parameters").map(|field| field.span.start);
    let by = place.unwrap_or(line.span().end);
    parameters.observe(&mut Listener::new(&mut reading).further(by));
    let reference = format.encoding().map(|encoding| encoding.reference);
    grammar::check_reading(&rules::UNREADABLE_PARAMETER, reference, line, &reading, findings);
    if parameters.known().is_empty() {
        return;
    }
    let codec = format.encoding_name().unwrap_or_default();
    for parameter in parameters.unknown() {
        let span = parameter.span.shifted(by);
        findings.add_by(
            &rules::UNKNOWN_PARAMETER,
            reference.unwrap_or(rules::UNKNOWN_PARAMETER.reference),
            span,
            || format!("a=fmtp: {codec} has no parameter such as {}", Quoted(line, span)),
        );
    }
}
