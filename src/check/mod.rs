//! What is wrong with a description: findings, each by a documented rule.
//!
//! [`SessionDescription::check`] asks the rules for offers and answers; a [`Checker`] those of another [`Preset`], or
//! more or fewer of them.

#[macro_use]
mod rule;
mod areas;
mod checker;
mod finding;
mod findings;
#[cfg(feature = "sip")]
mod message;
#[cfg(feature = "sip")]
pub mod message_rules;
mod report;
pub mod rules;
mod severity;
#[cfg(feature = "annotate-snippets")]
mod snippets;

pub use checker::{Checker, Preset};
pub use finding::Finding;
pub use report::{Omitted, Report};
pub use rule::{Rule, Scope, explain};
pub use severity::Severity;

#[cfg(feature = "annotate-snippets")]
pub use snippets::Snippets;

use crate::SessionDescription;

impl SessionDescription<'_> {
    /// Everything that is to be said about it as an offer or answer: errors, warnings and hints, in the order of the
    /// text.
    ///
    /// ```
    /// let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=In IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n";
    /// let offer = sdp_decoder::decode_sdp(body)?;
    /// let findings: Vec<_> = offer.check().findings().iter().map(ToString::to_string).collect();
    /// assert_eq!(findings, ["4:3: hint[wrong-case]: c=: found \"In\", expected \"IN\""]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Report {
        Checker::default().check(self)
    }
}
