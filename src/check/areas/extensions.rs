//! RTP header extensions: `a=extmap`.

use alloc::collections::BTreeMap;
use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, ExtMap};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::transport::{Bundle, Facts};
use crate::{Attribute, Line, Lines};

/// The header extension that carries the `mid`.
pub(super) const MID: &str = "urn:ietf:params:rtp-hdrext:sdes:mid";

/// The header extension that carries the name of a stream.
pub(super) const STREAM_ID: &str = "urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id";

/// What encrypts another header extension, which stands among its attributes.
const ENCRYPT: &str = "urn:ietf:params:rtp-hdrext:encrypt";

/// One line. Kept as it was read, so that a long one is not read again for each of many.
#[derive(Clone, Copy)]
struct Extension<'d> {
    attribute: Attribute<'d>,
    id: u16,
    uri: &'d str,
    /// The URI, and its attributes.
    text: &'d str,
}

impl<'d> Extension<'d> {
    fn of(attribute: Attribute<'d>) -> Option<Self> {
        let map = attribute.read::<ExtMap<'_>>().ok()?;
        let (_, text) = attribute.value()?.trim_ascii().split_once([' ', '\t'])?;
        let text = text.trim_ascii();
        let uri = text.split([' ', '\t']).next().unwrap_or_default();
        // Those for negotiation may be there several times: the answer chooses.
        (!map.is_provisional()).then_some(Self { attribute, id: map.id, uri, text })
    }

    fn is_same(self, other: Self) -> bool {
        self.uri == other.uri && (self.uri != ENCRYPT || self.text == other.text)
    }
}

/// The extensions of the bundles, as found so far.
#[derive(Default)]
pub(super) struct Across<'d> {
    by_id: BTreeMap<(usize, u16), Extension<'d>>,
    by_text: BTreeMap<(usize, &'d str), Extension<'d>>,
    /// The first that stands in a media section.
    first: Option<Attribute<'d>>,
}

impl<'d> Across<'d> {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let extensions = check_lines(section.media.lines(), findings);
        self.first = self.first.or(section.own.extmap);
        let Some(bundle) = section.bundle.filter(|_| !section.is_rejected()) else { return };
        let has_mid = |extension: &Extension<'d>| extension.uri == MID;
        if section.media.is_rtp() && !section.session.names_sections && !extensions.values().any(has_mid) {
            findings.add(
                &rules::BUNDLE_WITHOUT_MID_EXTENSION,
                section.span(),
                || "RTP in a bundle, but no header extension for the a=mid",
            );
        }
        for extension in extensions.into_values() {
            self.check_bundled(extension, bundle, findings);
        }
    }

    fn check_bundled(&mut self, extension: Extension<'d>, bundle: &Bundle<'d>, findings: &mut Findings<'_, 'd>) {
        let (attribute, line) = (extension.attribute, extension.attribute.line());
        let same_id = *self.by_id.entry((bundle.index, extension.id)).or_insert(extension);
        let same_text = *self.by_text.entry((bundle.index, extension.text)).or_insert(extension);
        if !extension.is_same(same_id) {
            findings.add(&rules::BUNDLE_EXTENSION_ID_DIFFERS, attribute.span(), || {
                let first = same_id.attribute.line().number();
                let value = Quoted(line, attribute.value_span());
                format!("a=extmap: found {value}, but in line {first} the number is that of another extension")
            });
        } else if extension.id != same_text.id {
            findings.add(&rules::BUNDLE_EXTENSION_DIFFERS, attribute.span(), || {
                let first = same_text.attribute.line().number();
                let value = Quoted(line, attribute.value_span());
                format!("a=extmap: found {value}, but in line {first} the extension has the number {}", same_text.id)
            });
        }
    }

    /// Those of the session, behind the last section.
    pub(super) fn check_session(&self, lines: Lines<'d>, session: &Facts<'d>, findings: &mut Findings<'_, 'd>) {
        check_lines(lines, findings);
        if let Some((of_session, of_section)) = session.extmap.zip(self.first) {
            findings.add(&rules::EXTENSIONS_AT_TWO_LEVELS, of_section.span(), || {
                format!("a=extmap in a media section, and in the session in line {}", of_session.line().number())
            });
        }
    }
}

/// The extensions of the session, or of a media section, each number once.
fn check_lines<'d>(lines: Lines<'d>, findings: &mut Findings<'_, 'd>) -> BTreeMap<u16, Extension<'d>> {
    let (mut by_id, mut by_text) = (BTreeMap::new(), BTreeMap::new());
    let attributes = lines.filter_map(Line::attribute);
    let extmaps = attributes.filter(|attribute| attribute.id() == Some(AttributeId::Extmap));
    for extension in extmaps.filter_map(Extension::of) {
        let attribute = extension.attribute;
        let quoted = Quoted(attribute.line(), attribute.value_span());
        let same_id: Extension<'d> = *by_id.entry(extension.id).or_insert(extension);
        let same_text: Extension<'d> = *by_text.entry(extension.text).or_insert(extension);
        if !extension.is_same(same_id) {
            findings.add(&rules::REPEATED_EXTENSION_ID, attribute.span(), || {
                let first = same_id.attribute.line().number();
                format!("a=extmap: found {quoted}, but the number stands in line {first} already")
            });
        } else if same_text.attribute.line().number() != attribute.line().number() {
            findings.add(&rules::REPEATED_EXTENSION, attribute.span(), || {
                let first = same_text.attribute.line().number();
                format!("a=extmap: found {quoted}, but line {first} has the extension already")
            });
        }
    }
    by_id
}

/// Whether the section, or the session, has the extension that tells streams apart.
pub(super) fn names_streams(section: &Surveyed<'_, '_>) -> bool {
    section.session.names_streams || has(section.media.lines(), STREAM_ID)
}

/// Whether the lines have an extension of that URI.
pub(super) fn has(lines: Lines<'_>, uri: &str) -> bool {
    let mut extmaps = lines.filter_map(Line::attribute).filter(|one| one.id() == Some(AttributeId::Extmap));
    extmaps.any(|one| one.value().is_some_and(|value| value.split([' ', '\t']).any(|word| word == uri)))
}
