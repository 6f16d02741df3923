//! Sections that share one transport: `a=group:BUNDLE`.

use alloc::collections::BTreeMap;
use alloc::format;

use super::surveyed::Surveyed;
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::codec::{Codecs, fmtp_parameters};
use crate::line::{MediaType, Protocol};
use crate::transport::{Bundle, Bundles, Mids};
use crate::{Format, Line, Media, SessionDescription};

/// Which section is in which bundle.
pub(super) fn check<'d>(
    description: &'d SessionDescription<'d>,
    mids: &Mids<'d>,
    findings: &mut Findings<'_, 'd>,
) -> Bundles<'d> {
    let bundles = Bundles::of(description, mids, |group, media, other| {
        findings.add(&rules::SECTION_IN_TWO_BUNDLES, group.span(), || {
            let (line, first) = (media.line().map_or(0, Line::number), other.group.line().number());
            format!("a=group: the section of line {line} is in the bundle of line {first} already")
        });
    });
    for bundle in bundles.iter() {
        if let Some(line) = bundle.tagged.filter(|media| media.port() == Ok(0)).and_then(Media::line) {
            findings.add(&rules::BUNDLE_WITHOUT_PORT, bundle.group.span(), || {
                format!("a=group: the first section, of line {}, has port 0", line.number())
            });
        }
    }
    bundles
}

/// What the sections of a bundle have to agree about, as found so far.
#[derive(Default)]
pub(super) struct Agreement<'d> {
    /// The protocol of the first RTP section of each bundle, and the line of that section.
    protocols: BTreeMap<usize, (Protocol<'d>, u32)>,
    /// The first format of each payload type in each bundle.
    formats: BTreeMap<(usize, u8), Shared<'d>>,
}

/// A format as a bundle has it. Kept as it was read, so that a long line is not read again for each of many.
#[derive(Clone)]
struct Shared<'d> {
    format: Format<'d>,
    media_type: Option<MediaType<'d>>,
    /// The `fmtp`, without what stands for the format.
    parameters: Option<&'d str>,
    /// The line of the section.
    line: u32,
}

impl<'d> Agreement<'d> {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
        check_bundle_only(section, findings);
        let Some(bundle) = section.bundle else { return };
        if section.is_rejected() {
            // The first one is told with its group.
            if !bundle.is_tagged(section.media) {
                findings.add(&rules::REJECTED_IN_BUNDLE, section.span(), || {
                    format!("m=: port 0, but the section is in the bundle of line {}", bundle.group.line().number())
                });
            }
        } else if section.media.is_rtp() {
            self.check_protocol(section, bundle, findings);
            check_mux(section, bundle, findings);
            let media_type = section.media.media_type().ok();
            for format in codecs.formats().iter().filter(|format| !format.is_repeated()) {
                let (media_type, line) = (media_type.clone(), section.line_number());
                let shared = Shared {
                    format: *format,
                    media_type,
                    parameters: format.fmtp_attribute().and_then(fmtp_parameters),
                    line,
                };
                self.check_format(&shared, bundle, findings);
            }
        }
    }

    fn check_protocol(&mut self, section: &Surveyed<'_, 'd>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
        let Ok(own) = section.media.protocol() else { return };
        let first = self.protocols.entry(bundle.index).or_insert_with(|| (own.clone(), section.line_number()));
        if !own.as_str().eq_ignore_ascii_case(first.0.as_str()) {
            findings.add(&rules::BUNDLE_PROTOCOLS_DIFFER, section.span(), || {
                format!("m=: another protocol than that of line {} in the same bundle", first.1)
            });
        }
    }

    fn check_format(&mut self, own: &Shared<'d>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
        let format = own.format;
        let Some(payload_type) = format.payload_type() else { return };
        let first = self.formats.entry((bundle.index, payload_type.number())).or_insert_with(|| own.clone());
        // What is not known yet says nothing against the next.
        if first.format.encoding_name().is_none() && format.encoding_name().is_some() {
            *first = own.clone();
        }
        let Some(line) = format.media().line() else { return };
        let (rule, says) = if !own.is_same_codec(first) {
            (&rules::BUNDLE_PAYLOAD_TYPE_DIFFERS, "stands for something else than")
        } else if own.parameters != first.parameters {
            (&rules::BUNDLE_PARAMETERS_DIFFER, "has other parameters than")
        } else {
            return;
        };
        findings.add(rule, format.span(), || {
            format!("m=: {} {says} in line {} of the same bundle", Quoted(line, format.span()), first.line)
        });
    }
}

impl Shared<'_> {
    /// Whether both are the same codec, or one of them is not known.
    fn is_same_codec(&self, other: &Self) -> bool {
        let (Some(name), Some(other_name)) = (self.format.encoding_name(), other.format.encoding_name()) else {
            return true;
        };
        name.eq_ignore_ascii_case(other_name)
            && (self.format.clock_rate(), self.format.channels())
                == (other.format.clock_rate(), other.format.channels())
            && self.media_type == other.media_type
    }
}

fn check_bundle_only<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(attribute) = section.own.bundle_only else { return };
    if section.bundle.is_none() {
        findings.add(
            &rules::BUNDLE_ONLY_WITHOUT_BUNDLE,
            attribute.span(),
            || "a=bundle-only in a section that no bundle names",
        );
    } else if section.media.port().is_ok_and(|port| port != 0) {
        findings.add(&rules::BUNDLE_ONLY_WITH_PORT, attribute.span(), || {
            format!("a=bundle-only, but line {} has another port than 0", section.line_number())
        });
    }
}

/// RTP and RTCP on one port: by the section itself, or by the one that provides the transport.
fn check_mux<'d>(section: &Surveyed<'_, 'd>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
    if !section.is_mux() {
        findings.add(&rules::BUNDLE_WITHOUT_RTCP_MUX, section.span(), || {
            format!("RTP in the bundle of line {}, but no a=rtcp-mux", bundle.group.line().number())
        });
    }
}
