//! The rules, area by area. One walk over the lines, and one over the sections.

mod address;
mod attribute_count;
mod carrier;
mod codecs;
mod damage;
mod direction;
mod facts;
mod fragment;
mod grammar;
mod group;
mod ice;
mod keys;
mod media;
mod optional_srtp;
mod order;
mod packet_time;
mod parameters;
mod payload_types;
mod required;
mod text;
mod voice_band_data;

use self::facts::{Facts, Surveyed};
use super::findings::Findings;
use crate::SessionDescription;
use crate::attribute::AttributeId;
use crate::line::LineType;

/// Asks every rule.
pub(super) fn check<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let mut order = order::Order::default();
    let mut damage = damage::Damage::default();
    for line in description.lines() {
        order.check(line, findings);
        damage.check(line, findings);
        grammar::check(line, findings);
        optional_srtp::check_line(line, findings);
        voice_band_data::check(line, findings);
        match line.line_type() {
            Some(LineType::Version) => required::check_version(line, findings),
            Some(LineType::Origin) => address::check_origin(line, findings),
            _ => {}
        }
        if let Some(fingerprint) = line.attribute().filter(|attribute| attribute.id() == Some(AttributeId::Fingerprint))
        {
            keys::check_hash(fingerprint, findings);
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
    group::check(description, findings);
    optional_srtp::check(description, findings);
    check_sections(description, findings);
}

fn check_sections<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let session = Facts::of(description.session_lines());
    direction::check(description.session_lines(), findings);
    direction::check_inherited(description, findings);
    attribute_count::check(description.session_lines(), findings);
    carrier::check(description.session_lines(), findings);
    if let Some(line) = session.connection {
        let has = |id| description.has_attribute(id);
        let has_ice = session.has_ice() || has(AttributeId::Candidate) || has(AttributeId::IceUfrag);
        address::check_session(line, has_ice, findings);
    }
    let mut sections_add = false;
    for media in description.media() {
        let section = Surveyed { media, own: Facts::of(media.lines()), session: &session };
        address::check(&section, findings);
        media::check(&section, findings);
        direction::check(media.lines(), findings);
        attribute_count::check(media.lines(), findings);
        carrier::check(media.lines(), findings);
        carrier::check_placeholder(&section, findings);
        let codecs = media.codecs();
        payload_types::check(&codecs, findings);
        codecs::check(&section, &codecs, findings);
        parameters::check(&codecs, findings);
        packet_time::check(&section, findings);
        sections_add |= section.own.ice_ufrag.is_some() || section.own.ice_pwd.is_some();
        ice::check(&section, findings);
        keys::check(&section, findings);
    }
    ice::check_session(&session, sections_add, findings);
}
