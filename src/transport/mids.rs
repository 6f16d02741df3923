//! The names of sections.

use alloc::collections::BTreeMap;

use crate::attribute::AttributeId;
use crate::syntax::{is_blank, trim_blanks};
use crate::{Attribute, Line, Media, SessionDescription};

/// The lines `a=mid`, by the name they give; the first where several give the same.
#[derive(Debug)]
pub(crate) struct Mids<'d>(BTreeMap<&'d str, Line<'d>>);

impl<'d> Mids<'d> {
    /// Tells each line whose name is that of a line before it.
    pub(crate) fn of(
        description: &'d SessionDescription<'d>,
        mut repeated: impl FnMut(Attribute<'d>, Line<'d>),
    ) -> Self {
        let mut mids = BTreeMap::new();
        let attributes = description.media().flat_map(Media::attributes);
        for attribute in attributes.filter(|attribute| attribute.id() == Some(AttributeId::Mid)) {
            let mid = trim_blanks(attribute.value().unwrap_or_default());
            if mid.is_empty() || mid.bytes().any(is_blank) {
                continue;
            }
            let first = *mids.entry(mid).or_insert(attribute.line());
            if first.number() != attribute.line().number() {
                repeated(attribute, first);
            }
        }
        Self(mids)
    }

    /// The section of that name.
    pub(crate) fn section(&self, mid: &str) -> Option<Media<'d>> {
        self.0.get(mid)?.media()
    }
}
