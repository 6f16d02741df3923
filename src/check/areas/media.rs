//! `m=` lines: port, protocol, formats.

use alloc::format;

use super::facts::Surveyed;
use crate::attribute::PayloadType;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::syntax::Token;
use crate::{Line, Span};

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(line) = section.media.line() else { return };
    let field = |name: &str| line.reading().fields.iter().find(|field| field.name == name).map(|field| field.span);
    if section.media.protocol().is_ok_and(|protocol| protocol.as_str().eq_ignore_ascii_case("RTP")) {
        let span = field("protocol").unwrap_or(line.span());
        findings.add(&rules::INCOMPLETE_PROTOCOL, span, || {
            format!("m=: found {}, expected a protocol with its profile", Quoted(line, span))
        });
    }
    if !section.media.is_rtp() {
        return;
    }
    if section.media.port().is_ok_and(|port| port % 2 == 1 && port != 9) && section.own.rtcp.is_none() {
        let span = field("port").unwrap_or(line.span());
        findings.add(&rules::ODD_PORT, span, || format!("m=: RTP at the odd port {}", Quoted(line, span)));
    }
    check_formats(section, line, findings);
}

fn check_formats<'d>(section: &Surveyed<'_, 'd>, line: Line<'d>, findings: &mut Findings<'_, 'd>) {
    let text = line.description().text();
    for format in section.media.formats() {
        let token = format.token();
        // The token is a slice of the text, so its place is the difference of the two.
        let start = (token.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let span = Span::new(start, start + token.len());
        let quoted = Quoted(line, span);
        if format.is_repeated() {
            findings
                .add(&rules::REPEATED_FORMAT, span, || format!("m=: the format {quoted} stands earlier in the line"));
        } else if PayloadType::token(token).is_none() {
            if token.bytes().all(|byte| byte.is_ascii_digit()) {
                findings.add(&rules::PAYLOAD_TYPE_OUT_OF_RANGE, span, || {
                    format!("m=: found the format {quoted}, expected a payload type from 0 to 127")
                });
            } else {
                findings.add(&rules::FORMAT_NOT_A_PAYLOAD_TYPE, span, || {
                    format!("m=: found the format {quoted}, expected a payload type from 0 to 127")
                });
            }
        }
    }
}
