//! The rules.

use core::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// A value cannot be read, the description contradicts itself, or breaks a MUST so that peers refuse it.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
        })
    }
}

/// One rule: what a finding refers to.
#[derive(Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rule {
    /// Its stable name, in kebab case.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it comes from.
    pub reference: &'static str,
    /// What to do.
    pub help: &'static str,
    /// Why it matters.
    pub explanation: &'static str,
}

/// The table of rules. A row
///
/// ```text
/// /// Why it matters.
/// MISSING_ORIGIN "missing-origin": Error, "RFC 8866, section 5.2", "what to do";
/// ```
///
/// becomes `pub static MISSING_ORIGIN: Rule = Rule { code: "missing-origin", … }` with the same doc, which is its
/// `explanation` at run time, and a place in `ALL`.
macro_rules! rule_table {
    ($( $(#[doc = $doc:literal])+ $name:ident $code:literal: $severity:ident, $reference:literal, $help:literal; )+) => {
        /// Every rule as a static of its own, and all of them as a list.
        pub mod rules {
            use super::{Rule, Severity};

            $( $(#[doc = $doc])+ pub static $name: Rule = Rule {
                code: $code,
                severity: Severity::$severity,
                reference: $reference,
                help: $help,
                explanation: concat!($($doc),+).trim_ascii(),
            }; )+

            /// All rules, in the order of the table.
            pub static ALL: &[&Rule] = &[ $( &$name, )+ ];
        }
    };
}

rule_table! {
    /// A description begins with `v=0`. Strict peers refuse it as a whole where that is missing, and a body that was
    /// cut at its beginning looks just so.
    MISSING_VERSION "missing-version": Error, "RFC 8866, section 5.1", "begin the description with `v=0`";
    /// The origin identifies the session; without it a peer cannot tell a new offer from a repeated one.
    MISSING_ORIGIN "missing-origin": Error, "RFC 8866, section 5.2",
        "add an `o=` line after `v=`, such as `o=- 1 1 IN IP4 192.0.2.1`";
    /// The session must have a name, even where there is nothing to say.
    MISSING_SESSION_NAME "missing-session-name": Error, "RFC 8866, section 5.3", "add `s=-` after the `o=` line";
    /// Every session has a time, even where it is now and without an end.
    MISSING_TIME "missing-time": Error, "RFC 8866, section 5.9", "add `t=0 0` before the attributes and the first `m=`";
    /// Every line is a letter that RFC 8866 knows, `=`, and a value. Anything else is often a line that was wrapped,
    /// cut, or pasted in.
    NOT_AN_SDP_LINE "not-an-sdp-line": Error, "RFC 8866, section 5",
        "remove the line, or join it to the one that it is the rest of";
    /// The value of a line does not fit the grammar, so that nobody can tell what is meant.
    UNREADABLE_VALUE "unreadable-value": Error, "RFC 8866, section 9", "write the field as it is expected";
}

#[cfg(test)]
mod tests {
    use super::rules;
    use alloc::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_in_kebab_case() {
        let codes: BTreeSet<_> = rules::ALL.iter().map(|rule| rule.code).collect();
        assert_eq!(codes.len(), rules::ALL.len());
        for rule in rules::ALL {
            assert!(rule.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.code);
            assert!(rule.explanation.ends_with('.') && !rule.help.ends_with('.'), "{}", rule.code);
        }
    }
}
