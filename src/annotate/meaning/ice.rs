//! Candidates among each other.

use alloc::format;
use alloc::string::String;

use crate::Attribute;
use crate::annotate::context::Context;

/// What a candidate says, and how much it is preferred among those of its component.
pub(super) fn candidate(said: String, attribute: Attribute<'_>, context: Context<'_, '_>) -> String {
    let rank = context.section.and_then(|section| section.rank(attribute.line().number()));
    match rank {
        Some(rank) if rank.of > 1 => format!("{said}; number {} of {} by priority", rank.place, rank.of),
        _ => said,
    }
}
