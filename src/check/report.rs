//! All that a check found.

use alloc::vec::Vec;
use core::fmt;

use super::{Finding, Rule, Severity};

/// All that a check found, in the order of the text.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 70000 RTP/AVP 0\r\n")?;
/// let report = offer.check();
/// assert!(report.has_errors());
/// assert_eq!(report.errors().next().map(|finding| finding.position().line), Some(5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Report {
    findings: Vec<Finding>,
    omitted: Vec<Omitted>,
}

/// A rule that found more places than a report tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Omitted {
    /// The rule.
    #[cfg_attr(feature = "serde", serde(serialize_with = "code"))]
    pub rule: &'static Rule,
    /// How many places are left out.
    pub count: usize,
}

#[cfg(feature = "serde")]
fn code<S: serde::Serializer>(rule: &Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.code)
}

impl Report {
    pub(super) fn new(findings: Vec<Finding>, omitted: Vec<Omitted>) -> Self {
        Self { findings, omitted }
    }

    /// Every finding.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Those of severity error.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> + Clone {
        self.findings.iter().filter(|finding| finding.severity() == Severity::Error)
    }

    /// Whether there is one of severity error.
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// The worst severity of all; `None` where nothing was found.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(Finding::severity).max()
    }

    /// The rules that found more places than the report tells, and how many are left out.
    pub fn omitted(&self) -> &[Omitted] {
        &self.omitted
    }

    /// How many places were found, those that are left out among them.
    pub fn count(&self) -> usize {
        self.omitted.iter().fold(self.findings.len(), |count, omitted| count.saturating_add(omitted.count))
    }
}

impl fmt::Display for Report {
    /// Each finding on a line, with the cure on another; nothing where nothing was found.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}\n    {}: {}", finding.reference(), finding.cure())?;
        }
        for Omitted { rule, count } in &self.omitted {
            writeln!(f, "and {count} more of [{}]", rule.code)?;
        }
        Ok(())
    }
}

/// The reports of several sessions, one after the other.
impl FromIterator<Report> for Report {
    fn from_iter<I: IntoIterator<Item = Self>>(reports: I) -> Self {
        reports.into_iter().fold(Self::default(), |mut all, mut report| {
            all.findings.append(&mut report.findings);
            all.omitted.append(&mut report.omitted);
            all
        })
    }
}
