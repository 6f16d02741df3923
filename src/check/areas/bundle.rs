//! Sections that share one transport: `a=group:BUNDLE`.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::facts::{Facts, Surveyed};
use super::group::Mids;
use crate::attribute::{AttributeId, Group, GroupSemantics};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::codec::Codecs;
use crate::{Attribute, Format, Line, Media, SessionDescription};

/// The bundles, and which section is in which.
pub(super) struct Bundles<'d> {
    bundles: Vec<Bundle<'d>>,
    /// For each section the place of its bundle among all.
    of_sections: Vec<Option<usize>>,
}

/// One `a=group:BUNDLE`.
pub(super) struct Bundle<'d> {
    /// Its place among all.
    pub(super) index: usize,
    group: Attribute<'d>,
    /// The section that is named first: it provides the transport.
    tagged: Option<Media<'d>>,
    /// What that section says.
    pub(super) facts: Facts<'d>,
}

impl<'d> Bundles<'d> {
    pub(super) fn of(
        description: &'d SessionDescription<'d>,
        mids: &Mids<'d>,
        findings: &mut Findings<'_, 'd>,
    ) -> Self {
        let mut bundles = Self { bundles: Vec::new(), of_sections: vec![None; description.media().len()] };
        for attribute in description.attributes().filter(|attribute| attribute.id() == Some(AttributeId::Group)) {
            if let Some(group) = attribute.read().ok().filter(|group| is_bundle(group)) {
                bundles.add(attribute, &group, mids, findings);
            }
        }
        bundles
    }

    fn add(&mut self, attribute: Attribute<'d>, group: &Group<'d>, mids: &Mids<'d>, findings: &mut Findings<'_, 'd>) {
        let index = self.bundles.len();
        let mut tagged = None;
        for (at, mid) in group.mids.iter().enumerate() {
            let Some(media) = mids.get(mid).and_then(|line| line.media()) else { continue };
            let Some(place) = self.of_sections.get_mut(media.index()) else { continue };
            match *place {
                None => {
                    *place = Some(index);
                    tagged = tagged.or((at == 0).then_some(media));
                }
                Some(other) if other != index => {
                    let first = self.bundles.get(other).map_or(0, |bundle| bundle.group.line().number());
                    findings.add(&rules::SECTION_IN_TWO_BUNDLES, attribute.span(), || {
                        let line = media.line().map_or(0, Line::number);
                        format!("a=group: the section of line {line} is in the bundle of line {first} already")
                    });
                }
                Some(_) => {}
            }
        }
        let facts = tagged.map_or_else(Facts::default, |media| Facts::of(media.lines()));
        let bundle = Bundle { index, group: attribute, tagged, facts };
        bundle.check_port(findings);
        self.bundles.push(bundle);
    }

    /// The bundle that a section is in.
    pub(super) fn of_section(&self, media: Media<'d>) -> Option<&Bundle<'d>> {
        self.bundles.get((*self.of_sections.get(media.index())?)?)
    }
}

fn is_bundle(group: &Group<'_>) -> bool {
    group.semantics == GroupSemantics::Bundle
}

impl<'d> Bundle<'d> {
    /// Whether that section provides the transport.
    pub(super) fn is_tagged(&self, media: Media<'d>) -> bool {
        self.tagged.is_some_and(|tagged| tagged.index() == media.index())
    }

    fn check_port(&self, findings: &mut Findings<'_, 'd>) {
        if let Some(line) = self.tagged.filter(|media| media.port() == Ok(0)).and_then(Media::line) {
            findings.add(&rules::BUNDLE_WITHOUT_PORT, self.group.span(), || {
                format!("a=group: the first section, of line {}, has port 0", line.number())
            });
        }
    }
}

/// What the sections of a bundle have to agree about, as found so far.
#[derive(Default)]
pub(super) struct Agreement<'d> {
    /// The first RTP section of each bundle.
    rtp: BTreeMap<usize, Media<'d>>,
    /// The first format of each payload type in each bundle.
    formats: BTreeMap<(usize, u8), Format<'d>>,
}

impl<'d> Agreement<'d> {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
        check_bundle_only(section, findings);
        let Some(bundle) = section.bundle else { return };
        if section.media.is_rejected() {
            // The first one is told with its group.
            if !bundle.is_tagged(section.media) {
                findings.add(&rules::REJECTED_IN_BUNDLE, section.span(), || {
                    format!("m=: port 0, but the section is in the bundle of line {}", bundle.group.line().number())
                });
            }
        } else if section.media.is_rtp() {
            self.check_protocol(section, bundle, findings);
            check_mux(section, bundle, findings);
            for format in codecs.formats().iter().filter(|format| !format.is_repeated()) {
                self.check_format(*format, bundle, findings);
            }
        }
    }

    fn check_protocol(&mut self, section: &Surveyed<'_, 'd>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
        let first = *self.rtp.entry(bundle.index).or_insert(section.media);
        let (Ok(own), Ok(other)) = (section.media.protocol(), first.protocol()) else { return };
        if !own.as_str().eq_ignore_ascii_case(other.as_str()) {
            findings.add(&rules::BUNDLE_PROTOCOLS_DIFFER, section.span(), || {
                let line = first.line().map_or(0, Line::number);
                format!("m=: another protocol than that of line {line} in the same bundle")
            });
        }
    }

    fn check_format(&mut self, format: Format<'d>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
        let Some(payload_type) = format.payload_type() else { return };
        let first = *self.formats.entry((bundle.index, payload_type.number())).or_insert(format);
        let (Some(name), Some(other_name)) = (format.encoding_name(), first.encoding_name()) else { return };
        let Some(line) = format.media().line() else { return };
        let first_line = first.media().line().map_or(0, Line::number);
        let is_same = name.eq_ignore_ascii_case(other_name)
            && (format.clock_rate(), format.channels()) == (first.clock_rate(), first.channels())
            && format.media().media_type().ok() == first.media().media_type().ok();
        if !is_same {
            findings.add(&rules::BUNDLE_PAYLOAD_TYPE_DIFFERS, format.span(), || {
                let quoted = Quoted(line, format.span());
                format!("m=: {quoted} stands for something else than in line {first_line} of the same bundle")
            });
        } else if parameters(format) != parameters(first) {
            findings.add(&rules::BUNDLE_PARAMETERS_DIFFER, format.span(), || {
                let quoted = Quoted(line, format.span());
                format!("m=: {quoted} has other parameters than in line {first_line} of the same bundle")
            });
        }
    }
}

/// The `fmtp`, without what stands for the format.
fn parameters(format: Format<'_>) -> Option<&str> {
    let value = format.fmtp_attribute()?.value()?.trim_ascii();
    Some(value.split_once([' ', '\t']).map_or("", |(_, parameters)| parameters.trim_ascii()))
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
    let is_mux = |facts: &Facts<'d>| facts.rtcp_mux.or(facts.rtcp_mux_only).is_some();
    if !is_mux(&section.own) && !is_mux(&bundle.facts) {
        findings.add(&rules::BUNDLE_WITHOUT_RTCP_MUX, section.span(), || {
            format!("RTP in the bundle of line {}, but no a=rtcp-mux", bundle.group.line().number())
        });
    }
}
