//! Keys in the SDP: `a=crypto`.

use alloc::collections::BTreeMap;
use alloc::format;

use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, Crypto, CryptoKeyMethod, CryptoSuite};
use crate::check::findings::{Findings, Plain};
use crate::check::rules;
use crate::{Attribute, Role, Span};

/// One section.
pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let Some(first) = section.own.crypto else { return };
    let is_srtp = section.is_srtp();
    if section.media.is_rtp() && !is_srtp {
        findings.add(&rules::KEY_WITHOUT_SRTP, first.span(), || {
            format!("a=crypto, but the protocol in line {} is not SAVP or SAVPF", section.line_number())
        });
    }
    if first.line().description().role() == Role::Answer {
        if let Some((second, _)) = cryptos(section.media.attributes()).nth(1) {
            findings.add(&rules::SEVERAL_KEYS_IN_ANSWER, second.span(), || {
                format!(
                    "a=crypto: the answer has one in line {} already, expected the one that it takes",
                    first.line().number()
                )
            });
        }
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
                    format!("a=crypto: the suite {} is not known", Plain(attribute.line(), span))
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

/// The keys of the sections so far, each with its line and the bundle it is for.
#[derive(Default)]
pub(super) struct Across<'d>(BTreeMap<&'d str, (u32, Option<usize>)>);

impl<'d> Across<'d> {
    /// The next section. Those of one bundle have one transport, and so one key.
    pub(super) fn check(&mut self, section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
        let text = section.media.description().text();
        let bundle = section.bundle.map(|bundle| bundle.index);
        for (attribute, crypto) in cryptos(section.media.attributes()) {
            let line = attribute.line().number();
            for key in crypto.keys.iter().filter(|key| key.method == CryptoKeyMethod::Inline) {
                let key = Span::of_part(text, key.key.expose()).of(text);
                let (first, first_bundle) = *self.0.entry(key).or_insert((line, bundle));
                if first != line && (bundle.is_none() || bundle != first_bundle) {
                    findings.add(&rules::REPEATED_KEY, attribute.span(), || {
                        format!("a=crypto: the key of line {first}, expected one that is used once")
                    });
                }
            }
        }
    }
}
