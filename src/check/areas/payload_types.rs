//! Payload types, and the lines that are about them.

use alloc::format;

use super::grammar;
use super::surveyed::Surveyed;
use crate::check::findings::{Findings, Named, Quoted};
use crate::check::rules;
use crate::codec::{Codecs, MappingSource, PayloadTypeFact};
use crate::{Attribute, Format, Span};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    let is_wanted = !section.is_rejected();
    let shares_port = is_wanted && section.is_mux();
    if is_wanted {
        check_static(codecs, findings);
    }
    for fact in codecs.facts() {
        match fact {
            PayloadTypeFact::NotPayloadType { format } => check_token(format, findings),
            PayloadTypeFact::RepeatedFormat { format } => {
                about(format, findings, &rules::REPEATED_FORMAT, "stands earlier in the line");
            }
            PayloadTypeFact::ConflictsWithRtcp { format } if shares_port => {
                about(format, findings, &rules::TAKEN_FOR_RTCP, "is taken for RTCP on a shared port");
            }
            PayloadTypeFact::WithoutRtpMap { format } if is_wanted => {
                let says = match format.assumed_encoding() {
                    Some(_) => "has no a=rtpmap; by convention it is telephone-event",
                    None => "has no a=rtpmap, so that its codec is not known",
                };
                about(format, findings, &rules::MISSING_RTPMAP, says);
            }
            PayloadTypeFact::RepeatedRtpMap { first, repeated, agrees, .. } => {
                let rule = if agrees { &rules::DUPLICATE_RTPMAP } else { &rules::CONTRADICTING_RTPMAP };
                findings.add(rule, repeated.span(), || {
                    let (number, first) = (first.line().number(), Quoted(first.line(), first.value_span()));
                    if agrees {
                        format!("a=rtpmap: line {number} says the same already")
                    } else {
                        let found = Quoted(repeated.line(), repeated.value_span());
                        format!("a=rtpmap: found {found}, but line {number} has {first}, which counts")
                    }
                });
            }
            PayloadTypeFact::RepeatedFmtp { first, repeated, .. } => {
                findings.add(&rules::DUPLICATE_FMTP, repeated.span(), || {
                    format!("a=fmtp: line {} has parameters for this format already, and counts", first.line().number())
                });
            }
            PayloadTypeFact::OverridesStatic { assigned, attribute, .. } => {
                findings.add(&rules::STATIC_PAYLOAD_TYPE_OVERRIDDEN, attribute.span(), || {
                    let value = Quoted(attribute.line(), attribute.value_span());
                    let (number, name) = (assigned.payload_type, assigned.encoding_name);
                    format!("a=rtpmap: found {value}, but {number} is {name} at {} Hz", assigned.clock_rate)
                });
            }
            PayloadTypeFact::Dangling { attribute, .. } => check_dangling(attribute, findings),
            _ => {}
        }
    }
}

/// Static payload types that leave their codec to the table.
fn check_static<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    if !findings.asks(&rules::STATIC_WITHOUT_RTPMAP) {
        return;
    }
    for format in codecs.formats().iter().copied().filter(|format| !format.is_repeated()) {
        if format.mapping_source() == MappingSource::StaticTable {
            let name = format.encoding_name().unwrap_or_default();
            about(format, findings, &rules::STATIC_WITHOUT_RTPMAP, &format!("has no a=rtpmap; it is {name}"));
        }
    }
}

fn check_token<'d>(format: Format<'d>, findings: &mut Findings<'_, 'd>) {
    let is_number = format.token().bytes().all(|byte| byte.is_ascii_digit());
    let rule = if is_number { &rules::PAYLOAD_TYPE_OUT_OF_RANGE } else { &rules::FORMAT_NOT_A_PAYLOAD_TYPE };
    about(format, findings, rule, "is no payload type from 0 to 127");
}

fn check_dangling<'d>(attribute: Attribute<'d>, findings: &mut Findings<'_, 'd>) {
    let reference = grammar::reference_of(attribute.line()).unwrap_or(rules::DANGLING_FORMAT.reference);
    let line = attribute.line();
    let format = attribute.value().and_then(|value| value.split_ascii_whitespace().next()).unwrap_or_default();
    let span = Span::of_part(line.description().text(), format);
    findings.add_by(&rules::DANGLING_FORMAT, reference, span, || {
        format!("{}: the format {} is not in the `m=` line", Named(line), Quoted(line, span))
    });
}

/// Something about one format of the `m=` line.
pub(super) fn about<'d>(
    format: Format<'d>,
    findings: &mut Findings<'_, 'd>,
    rule: &'static crate::check::Rule,
    says: &str,
) {
    let Some(line) = format.media().line() else { return };
    findings.add(rule, format.span(), || format!("m=: the format {} {says}", Quoted(line, format.span())));
}
