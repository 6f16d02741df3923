//! What is repeated or carried once more: retransmission and redundancy.

use alloc::format;

use crate::Format;
use crate::check::findings::Findings;
use crate::check::rules;
use crate::codec::{Association, Codecs, is_redundancy};
use crate::syntax::Short;

pub(super) fn check<'d>(codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    for format in codecs.formats().iter().filter(|format| !format.is_repeated()) {
        match format.encoding_name() {
            Some(name) if name.eq_ignore_ascii_case("rtx") => check_retransmission(codecs, *format, findings),
            Some(name) if is_redundancy(name) => {
                let reference = format.encoding().map_or("RFC 2198, section 5", |encoding| encoding.reference);
                for carried in codecs.associated(*format) {
                    check_named(*format, carried, reference, findings);
                }
            }
            _ => {}
        }
    }
}

fn check_retransmission<'d>(codecs: &Codecs<'d>, format: Format<'d>, findings: &mut Findings<'_, 'd>) {
    let Some(rtpmap) = format.rtpmap_attribute() else { return };
    let Some(repeated) = codecs.associated(format).next() else {
        findings.add(&rules::RTX_WITHOUT_APT, rtpmap.span(), || {
            format!("a=rtpmap: no `apt` says what payload type {} repeats", Short(format.token()))
        });
        return;
    };
    check_named(format, repeated, rules::REPAIR_OF_NO_FORMAT.reference, findings);
    let rates = format.clock_rate().zip(repeated.format().and_then(Format::clock_rate));
    if let Some((own, other)) = rates.filter(|(own, other)| own != other) {
        findings.add(&rules::RTX_CLOCK_RATE, rtpmap.span(), || {
            format!("a=rtpmap: found a clock of {own} Hz, but what is repeated has one of {other} Hz")
        });
    }
}

/// What is named must be a format of the section.
fn check_named<'d>(
    format: Format<'d>,
    named: Association<'d>,
    reference: &'static str,
    findings: &mut Findings<'_, 'd>,
) {
    let Some(fmtp) = format.fmtp_attribute() else { return };
    let why = match named.format() {
        None => "which the `m=` line does not",
        Some(named) if named.token() == format.token() => "which is its own",
        Some(_) => return,
    };
    findings.add_by(&rules::REPAIR_OF_NO_FORMAT, reference, fmtp.span(), || {
        format!("a=fmtp: names payload type {}, {why}", Short(named.token()))
    });
}
