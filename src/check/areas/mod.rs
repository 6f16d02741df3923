//! The rules, area by area. One walk over the lines, and one over the sections.

mod address;
mod applications;
mod attribute_count;
mod browser;
mod bundle;
mod candidates;
mod carrier;
mod codecs;
mod damage;
mod direction;
mod dtls;
mod extensions;
mod fax;
mod fragment;
mod grammar;
mod group;
mod ice;
mod keys;
mod media;
mod misspelling;
mod optional_srtp;
mod order;
mod packet_time;
mod parameters;
mod payload_types;
mod ports;
mod repair;
mod required;
mod rtcp;
mod sdes;
mod sources;
mod streams;
mod surveyed;
mod text;
mod voice_band_data;

use self::surveyed::{Session, Surveyed};
use super::findings::Findings;
use crate::SessionDescription;
use crate::attribute::AttributeId;
use crate::codec::Codecs;
use crate::line::LineType;
use crate::transport::{Bundles, Facts};

/// Asks every rule.
pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let mut order = order::Order::default();
    let mut damage = damage::Damage::default();
    for line in description.lines() {
        order.check(line, findings);
        damage.check(line, findings);
        grammar::check(line, findings);
        optional_srtp::check(line, findings);
        voice_band_data::check(line, findings);
        match line.line_type() {
            Some(LineType::Version) => required::check_version(line, findings),
            Some(LineType::Origin) => address::check_origin(line, findings),
            Some(LineType::SessionName) => required::check_session_name(line, findings),
            _ => {}
        }
        if let Some(fingerprint) = line.attribute().filter(|attribute| attribute.id() == Some(AttributeId::Fingerprint))
        {
            dtls::check_hash(fingerprint, findings);
        }
    }
    damage::check_end(description, findings);
    text::check(description, findings);
    if let Some(headless) = fragment::Headless::of(description) {
        fragment::check(description, headless, findings);
        if headless == fragment::Headless::Fragment {
            return;
        }
    } else {
        required::check(description, findings);
    }
    media::check_count(description, findings);
    let mids = group::check(description, findings);
    let bundles = bundle::check(description, &mids, findings);
    check_sections(description, &bundles, findings);
}

fn check_sections<'d>(description: &'d SessionDescription<'d>, bundles: &Bundles<'d>, findings: &mut Findings<'_, 'd>) {
    let session = Session::of(description);
    direction::check(description.session_lines(), findings);
    direction::check_inherited(description, findings);
    attribute_count::check(description.session_lines(), findings);
    carrier::check(description.session_lines(), findings);
    let mut across = Across::default();
    for media in description.media() {
        let section =
            Surveyed { media, own: Facts::of(media.lines()), bundle: bundles.of_section(media), session: &session };
        let codecs = media.codecs();
        check_section(&section, &codecs, findings);
        across.check(&section, &codecs, findings);
    }
    across.check_session(description, &session.facts, findings);
}

/// What is to be said of a section whatever the others are like.
fn check_section<'d>(section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
    address::check(section, findings);
    media::check(section, findings);
    direction::check(section.media.lines(), findings);
    attribute_count::check(section.media.lines(), findings);
    carrier::check(section.media.lines(), findings);
    payload_types::check(section, codecs, findings);
    repair::check(codecs, findings);
    parameters::check(codecs, findings);
    // What a section that nobody wants says further does no harm: many answers set the port to 0, and leave the rest.
    if section.is_rejected() {
        return;
    }
    carrier::check_placeholder(section, findings);
    codecs::check(section, codecs, findings);
    packet_time::check(section, findings);
    rtcp::check(section, findings);
    streams::check(section, findings);
    ice::check(section, findings);
    candidates::check(section, findings);
    keys::check(section, findings);
    sdes::check(section, findings);
    applications::check(section, findings);
    browser::check(section, findings);
}

/// What is known of the sections so far, for rules that are about several of them.
#[derive(Default)]
struct Across<'d> {
    address: address::Across,
    agreement: bundle::Agreement<'d>,
    extensions: extensions::Across<'d>,
    sources: sources::Across,
    dtls: dtls::Across,
    sdes: sdes::Across<'d>,
    ice: ice::Across,
    fax: fax::Across<'d>,
    ports: ports::Across<'d>,
}

impl<'d> Across<'d> {
    /// The next section.
    fn check(&mut self, section: &Surveyed<'_, 'd>, codecs: &Codecs<'d>, findings: &mut Findings<'_, 'd>) {
        self.agreement.check(section, codecs, findings);
        self.extensions.check(section, findings);
        if section.is_rejected() {
            return;
        }
        self.address.check(section);
        self.sources.check(section, findings);
        self.dtls.check(section, findings);
        self.sdes.check(section, findings);
        self.ice.check(section);
        self.fax.check(section, findings);
        self.ports.check(section, findings);
    }

    /// Behind the last one.
    fn check_session(
        &self,
        description: &'d SessionDescription<'d>,
        session: &Facts<'d>,
        findings: &mut Findings<'_, 'd>,
    ) {
        self.address.check_session(session, description.media().len() > 0, findings);
        self.extensions.check_session(description.session_lines(), session, findings);
        self.dtls.check_session(session, findings);
        self.ice.check_session(session, findings);
        self.fax.check_session(findings);
    }
}
