//! What a rule is, and the macro of their table.

use super::Severity;
#[cfg(feature = "sip")]
use super::message_rules;
use super::rules;

/// One rule: what a finding refers to.
#[derive(Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Rule {
    /// Its stable name, in kebab case.
    pub code: &'static str,
    /// How bad it is, where nobody says otherwise.
    pub severity: Severity,
    /// Where it holds.
    pub scope: Scope,
    /// The section of an RFC that has it, or where the fault is known from.
    pub reference: &'static str,
    /// What to do.
    pub cure: &'static str,
    /// Why it matters, with an example.
    pub explanation: &'static str,
    /// Its place among all rules.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(super) index: usize,
}

/// For which descriptions a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Scope {
    /// For every one.
    Any,
    /// For those of offers and answers (RFC 3264).
    OfferAnswer,
    /// For those of browsers (RFC 9429).
    WebRtc,
    /// For those that go to a carrier.
    SipTrunk,
}

/// The rule of that code, which says why it matters and what to do.
///
/// ```
/// let rule = sdp_decoder::check::explain("missing-origin").ok_or("a rule")?;
/// assert_eq!(rule.reference, "RFC 8866, section 5.2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn explain(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}

/// The tables: the rules of descriptions, and those of SIP messages.
static TABLES: &[&[&Rule]] = &[
    rules::ALL,
    #[cfg(feature = "sip")]
    message_rules::ALL,
];

/// How many rules there are.
#[cfg(feature = "sip")]
pub(super) const COUNT: usize = rules::ALL.len() + message_rules::ALL.len();
#[cfg(not(feature = "sip"))]
pub(super) const COUNT: usize = rules::ALL.len();

/// All rules, by their places.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().flat_map(|table| table.iter().copied())
}

/// A table of rules, whose places go on behind those of the tables before it. `first 0;` and a row
///
/// ```text
/// /// Why it matters.
/// MISSING_ORIGIN "missing-origin": Error, Any, "RFC 8866, section 5.2", "what to do";
/// ```
///
/// becomes
///
/// ```text
/// pub static MISSING_ORIGIN: Rule = Rule { code: "missing-origin", severity: Severity::Error, … };
/// pub static ALL: &[&Rule] = &[…, &MISSING_ORIGIN, …];
/// ```
///
/// with the same doc, which is the `explanation` at run time.
macro_rules! rule_table {
    (first $first:expr; $(
        $(#[doc = $doc:literal])+
        $name:ident $code:literal: $severity:ident, $scope:ident, $reference:literal, $cure:literal;
    )+) => {
        $(
            $(#[doc = $doc])+
            #[doc = concat!("\n\n`", $code, "`, ", $reference)]
            pub static $name: Rule = Rule {
                code: $code,
                severity: Severity::$severity,
                scope: Scope::$scope,
                reference: $reference,
                cure: $cure,
                explanation: concat!($($doc),+).trim_ascii(),
                index: $first + Place::$name as usize,
            };
        )+

        /// All rules, in the order of the table.
        pub static ALL: &[&Rule] = &[ $( &$name, )+ ];

        /// The places of the rules, counted by the compiler.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the rules are")]
        enum Place { $( $name, )+ }
    };
}
