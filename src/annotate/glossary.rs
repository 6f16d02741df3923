//! What the parts of values are: one row a name.

use crate::Line;

/// What is known of the parts of one name.
pub(super) struct PartTerm {
    name: &'static str,
    /// What it counts.
    pub(super) unit: Option<&'static str>,
    /// What it is for.
    pub(super) meaning: &'static str,
}

const fn part(name: &'static str, meaning: &'static str) -> PartTerm {
    PartTerm { name, unit: None, meaning }
}

const fn counted(name: &'static str, unit: &'static str, meaning: &'static str) -> PartTerm {
    PartTerm { name, unit: Some(unit), meaning }
}

/// What the part of that name is, in such a line.
pub(super) fn find(_line: Line<'_>, name: &str) -> Option<&'static PartTerm> {
    PARTS.iter().find(|term| term.name == name)
}

/// Whether a part of that name is no key, whatever line it stands in.
pub(super) fn is_public(name: &str) -> bool {
    matches!(name, "tag")
}

static PARTS: &[PartTerm] = &[
    counted("clock rate", "Hz", "how fast RTP timestamps run"),
    part("payload type", "the number that RTP packets of this format have"),
];
