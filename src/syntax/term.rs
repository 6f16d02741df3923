//! What a word means: the rows of registries that are looked up when asked for.

/// One registered word: where it is defined, and what it means.
pub(crate) struct Term {
    pub(crate) name: &'static str,
    pub(crate) reference: &'static str,
    pub(crate) meaning: &'static str,
}

/// A row of a table of them.
pub(crate) const fn term(name: &'static str, reference: &'static str, meaning: &'static str) -> Term {
    Term { name, reference, meaning }
}

impl Term {
    /// The row of a word, in any case.
    pub(crate) fn find(terms: &'static [Self], name: &str) -> Option<&'static Self> {
        terms.iter().find(|term| term.name.eq_ignore_ascii_case(name))
    }
}
