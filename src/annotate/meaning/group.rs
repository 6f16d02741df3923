//! Which sections belong together.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::annotate::context::Context;
use crate::annotate::masked::Shown;
use crate::attribute::{Group, GroupSemantics, Word};
use crate::syntax::Listed;
use crate::{Media, Role};

/// `a=group`
pub(super) fn of(group: &Group<'_>, said: String, context: Context<'_, '_>) -> String {
    let sections: Vec<_> =
        group.mids.iter().take(MOST).filter_map(|mid| Some((mid, context.session.section(mid)?))).collect();
    let named = sections.iter().map(|(mid, media)| format!("{} ({})", Shown(mid), kind(*media)));
    let named: Vec<_> = named.collect();
    let count = group.mids.iter().count();
    if group.semantics != GroupSemantics::Bundle || named.len() < count.min(MOST) || named.is_empty() {
        return said;
    }
    if let [only] = named.as_slice() {
        return format!("names the section {only} alone: a bundle that others can be added to");
    }
    let verb = match context.role() {
        Role::Answer => "puts",
        Role::Offer | Role::Unknown => "wants",
    };
    let sections = Listed(named.iter());
    let more = if count > MOST { format!(" and {} more", count - MOST) } else { String::new() };
    format!("{verb} the sections {sections}{more} on one transport: the address and port of the first")
}

/// How many sections are named.
const MOST: usize = 12;

/// `a=mid`
pub(super) fn mid(mid: &Word<'_>, context: Context<'_, '_>) -> String {
    let name = Shown(mid.as_str());
    match context.section.and_then(|section| context.session.bundle_of(section.media)) {
        Some(bundle) if bundle.size < 2 => format!("this section is called {name}; it is alone in its bundle"),
        Some(bundle) => {
            let others = bundle.size.saturating_sub(1);
            let sections = if others == 1 { "section" } else { "sections" };
            format!("this section is called {name}; it shares its transport with {others} other {sections} (BUNDLE)")
        }
        None => format!("this section is called {name}, so that groups can name it"),
    }
}

/// What a section carries, in a word.
pub(in crate::annotate) fn kind(media: Media<'_>) -> String {
    media.media_type().map_or_else(|_| "unreadable".into(), |kind| Shown(kind.as_str()).to_string())
}
