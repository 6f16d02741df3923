//! Keys in the SDP: `a=crypto`.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::facts::Surveyed;
use crate::attribute::{AttributeId, Crypto, CryptoKeyMethod, CryptoSuite};
use crate::check::findings::{Findings, Plain};
use crate::check::rules;
use crate::{Attribute, Line, SessionDescription, Span};

/// One section.
pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(first) = section.own.crypto else { return };
    let is_srtp = section.has_protocol_part("SAVP") || section.has_protocol_part("SAVPF");
    if section.media.is_rtp() && !is_srtp {
        findings.add(&rules::KEY_WITHOUT_SRTP, first.span(), || {
            format!("a=crypto, but the protocol in line {} is not SAVP or SAVPF", section.line_number())
        });
    }
    let mut tags = BTreeMap::new();
    for (attribute, crypto) in cryptos(section.media.attributes()) {
        let line = *tags.entry(crypto.tag).or_insert(attribute.line().number());
        if line != attribute.line().number() {
            findings.add(&rules::REPEATED_CRYPTO_TAG, attribute.span(), || {
                format!("a=crypto: the number {} stands in line {line} already", crypto.tag)
            });
        }
        check_mki(attribute, &crypto, findings);
        if let CryptoSuite::Other(suite) = &crypto.suite {
            let is_name = suite.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
            let span = Span::of_part(attribute.line().description().text(), suite);
            findings.add(&rules::UNKNOWN_CRYPTO_SUITE, span, || {
                // What looks like no name may be a part of the key.
                if is_name {
                    format!("a=crypto: no suite as {} is known", Plain(attribute.line(), span))
                } else {
                    "a=crypto: the suite is not known".into()
                }
            });
        }
    }
}

fn cryptos<'d>(attributes: impl Iterator<Item = Attribute<'d>>) -> impl Iterator<Item = (Attribute<'d>, Crypto<'d>)> {
    let lines = attributes.filter(|attribute| attribute.id() == Some(AttributeId::Crypto));
    lines.filter_map(|attribute| Some((attribute, attribute.read().ok()?)))
}

fn check_mki<'d>(attribute: Attribute<'d>, crypto: &Crypto<'d>, findings: &mut Findings<'_, 'd>) {
    let mut lengths = crypto.keys.iter().map(|key| key.mki.map(|mki| mki.length));
    let (Some(first), Some(second)) = (lengths.next(), lengths.next()) else { return };
    let says = if first.is_none() || second.is_none() || lengths.clone().any(|length| length.is_none()) {
        "a=crypto: several keys, of which one has no MKI"
    } else if first != second || lengths.any(|length| length != first) {
        "a=crypto: several keys, whose MKI have different lengths"
    } else {
        return;
    };
    findings.add(&rules::KEYS_WITHOUT_MKI, attribute.span(), || says);
}

/// Keys that stand in the description twice.
pub(super) fn check_keys<'d>(description: &'d SessionDescription<'d>, findings: &mut Findings<'_, 'd>) {
    let cryptos: Vec<_> = cryptos(description.lines().filter_map(Line::attribute)).collect();
    let mut lines = BTreeMap::new();
    for (attribute, crypto) in &cryptos {
        for key in crypto.keys.iter().filter(|key| key.method == CryptoKeyMethod::Inline) {
            let span = Span::of_part(description.text(), key.key.expose());
            let first = *lines.entry(span.of(description.text())).or_insert(attribute.line().number());
            if first != attribute.line().number() {
                findings.add(&rules::REPEATED_KEY, attribute.span(), || {
                    format!("a=crypto: the key of line {first}, expected one that is used once")
                });
            }
        }
    }
}
