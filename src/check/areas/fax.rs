//! Fax by T.38.

use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, FaxRateManagement};
use crate::check::findings::{Findings, Named};
use crate::check::rules;
use crate::line::MediaType;
use crate::{Line, Media};

/// Sections that are wanted, as found so far.
#[derive(Default)]
pub(super) struct Across<'d> {
    /// The first for sound.
    sound: Option<Media<'d>>,
    /// The first for fax.
    fax: Option<Media<'d>>,
}

impl<'d> Across<'d> {
    /// The next section.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let is_fax = section.has_protocol_part("udptl");
        if is_fax {
            self.fax = self.fax.or(Some(section.media));
        } else if section.media.media_type() == Ok(MediaType::Audio) {
            self.sound = self.sound.or(Some(section.media));
        }
        if !is_fax {
            return;
        }
        for attribute in section.media.attributes().filter(|attribute| attribute.id().is_some_and(is_for_sound)) {
            findings.add(&rules::SOUND_IN_FAX, attribute.span(), || {
                format!("{} in a section for fax, which has no sound", Named(attribute.line()))
            });
        }
        if let Some(attribute) = section.own.fax_rate_management {
            if attribute.read().is_ok_and(|management| matches!(management, FaxRateManagement::LocalTcf)) {
                findings.add(
                    &rules::LOCAL_TRAINING_OVER_UDP,
                    attribute.span(),
                    || "a=T38FaxRateManagement: found \"localTCF\" over UDP, expected \"transferredTCF\"",
                );
            }
        }
    }

    /// Behind the last section.
    pub(super) fn check_session(&self, findings: &mut Findings<'_, 'd>) {
        let (Some(sound), Some(fax)) = (self.sound.and_then(Media::line), self.fax.and_then(Media::line)) else {
            return;
        };
        findings.add(&rules::FAX_BESIDE_SOUND, fax.span(), || {
            format!("m=: fax is wanted, and in line {} sound as well", Line::number(sound))
        });
    }
}

/// What is said of RTP only.
fn is_for_sound(id: AttributeId) -> bool {
    matches!(
        id,
        AttributeId::Rtpmap
            | AttributeId::Ptime
            | AttributeId::Maxptime
            | AttributeId::Rtcp
            | AttributeId::RtcpMux
            | AttributeId::RtcpFb
            | AttributeId::SilenceSupp
            | AttributeId::Crypto
    )
}
