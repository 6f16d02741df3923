//! Which rules are asked, and how bad what they find is.

use super::findings::{Checked, Findings};
use super::rule::{COUNT, all};
use super::{Report, Rule, Scope, Severity, areas, rules};
use crate::SessionDescription;

/// What a description is for: which rules it is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Preset {
    /// Any use of SDP: the grammar of RFC 8866, and what the registered attributes say of themselves.
    Rfc8866,
    /// An offer or answer, as in SIP (RFC 3264).
    #[default]
    OfferAnswer,
    /// An offer or answer of a browser (RFC 9429).
    WebRtc,
    /// An offer or answer that goes to a carrier, over a SIP trunk.
    SipTrunk,
}

impl Preset {
    const fn has(self, scope: Scope) -> bool {
        match scope {
            Scope::Any => true,
            Scope::OfferAnswer => !matches!(self, Self::Rfc8866),
            Scope::WebRtc => matches!(self, Self::WebRtc),
            Scope::SipTrunk => matches!(self, Self::SipTrunk),
        }
    }
}

/// How many places a rule tells, where nobody says otherwise.
pub(super) const TOLD_BY_A_RULE: usize = 1000;

/// Checks descriptions: with the rules of a [`Preset`], and with changes to them.
///
/// A rule tells at most 1000 places, so that a body of ten million faults gives no report of that size; what is left out
/// is counted ([`Report::omitted`]). [`Checker::places_per_rule`] allows more.
///
/// ```
/// use sdp_decoder::check::{Checker, Preset, Severity, rules};
///
/// let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=In IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let checker = Checker::new(Preset::Rfc8866);
/// let codes: Vec<_> = checker.check(&offer).findings().iter().map(|finding| finding.code()).collect();
/// assert_eq!(codes, ["wrong-case"]);
/// assert!(checker.without(&rules::WRONG_CASE).check(&offer).findings().is_empty());
/// assert!(checker.judging(&rules::WRONG_CASE, Severity::Error).check(&offer).has_errors());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Checker {
    severities: [Option<Severity>; COUNT],
    pub(super) places_per_rule: usize,
}

impl Checker {
    /// With the rules of that preset.
    pub fn new(preset: Preset) -> Self {
        let mut severities = [None; COUNT];
        for (severity, rule) in severities.iter_mut().zip(all()) {
            *severity = preset.has(rule.scope).then_some(rule.severity);
        }
        let checker = Self { severities, places_per_rule: TOLD_BY_A_RULE };
        match preset {
            // It knows no rejected sections: those are of RFC 3264.
            Preset::Rfc8866 => checker.judging(&rules::REJECTED_WITHOUT_CONNECTION, Severity::Error),
            _ => checker,
        }
    }

    /// Without that rule.
    #[must_use]
    pub fn without(mut self, rule: &Rule) -> Self {
        if let Some(severity) = self.severities.get_mut(rule.index) {
            *severity = None;
        }
        self
    }

    /// With that rule, and what it finds is that bad.
    #[must_use]
    pub fn judging(mut self, rule: &Rule, severity: Severity) -> Self {
        if let Some(own) = self.severities.get_mut(rule.index) {
            *own = Some(severity);
        }
        self
    }

    /// Only with rules whose findings are at least that bad.
    #[must_use]
    pub fn at_least(mut self, severity: Severity) -> Self {
        for own in &mut self.severities {
            *own = own.filter(|own| *own >= severity);
        }
        self
    }

    /// How many places a rule tells at most: 1000 where nothing is said, `usize::MAX` for all.
    #[must_use]
    pub fn places_per_rule(self, places: usize) -> Self {
        Self { places_per_rule: places, ..self }
    }

    /// How bad what the rule finds is; `None` where it is not asked.
    pub fn severity_of(&self, rule: &Rule) -> Option<Severity> {
        self.severities.get(rule.index).copied().flatten()
    }

    /// Checks a description.
    pub fn check(&self, description: &SessionDescription<'_>) -> Report {
        let mut findings = Findings::new(Checked::Description(description), self, self.places_per_rule);
        areas::check(description, &mut findings);
        findings.into_report()
    }
}

impl Default for Checker {
    /// For an offer or answer.
    fn default() -> Self {
        Self::new(Preset::default())
    }
}
