//! The rows of the registry of attributes against a list of the names: those that IANA registers (September 2026), and
//! those that are met without.

use std::collections::BTreeMap;

use sdp_decoder::attribute::{AttributeId, AttributeInfo, MuxCategory};

/// One line of the list.
struct Listed {
    is_registered: bool,
    levels: String,
    multiplexing: &'static str,
}

fn list() -> BTreeMap<&'static str, Listed> {
    let lines = include_str!("registry/attributes.tsv").lines().skip(1);
    lines.filter_map(|line| listed(&line.split('\t').collect::<Vec<_>>())).collect()
}

fn listed(columns: &[&'static str]) -> Option<(&'static str, Listed)> {
    let [name, registered, levels, multiplexing] = columns else { return None };
    Some((name, Listed { is_registered: *registered == "yes", levels: (*levels).to_owned(), multiplexing }))
}

#[test]
fn every_name_has_a_row() {
    let list = list();
    let missing: Vec<_> = list.keys().filter(|name| AttributeId::from_name(name).is_none()).collect();
    assert!(missing.is_empty(), "{} of {} names have no row: {missing:?}", missing.len(), list.len());
}

/// Where a registered attribute may stand, and how it multiplexes.
#[test]
fn rows_say_what_is_registered() {
    let differs = |(name, listed): (&'static str, Listed)| {
        let info = AttributeId::from_name(name)?.info();
        let (levels, multiplexing) = (levels(info), multiplexing(info.mux_category));
        let is_same = EXCEPTIONS.contains(&name) || levels == listed.levels && multiplexing == listed.multiplexing;
        (listed.is_registered && !is_same)
            .then(|| format!("{name}: {levels} {multiplexing}, listed {} {}", listed.levels, listed.multiplexing))
    };
    let different: Vec<_> = list().into_iter().filter_map(differs).collect();
    assert!(different.is_empty(), "{different:#?}");
}

/// Rows that say more than the registry: browsers write the first two for sources, RFC 8839 (section 5.6) has the
/// third in media sections as well.
const EXCEPTIONS: [&str; 3] = ["msid", "label", "ice-options"];

fn levels(info: &AttributeInfo) -> String {
    let levels: Vec<_> = info.levels.iter().map(|level| format!("{level:?}").to_lowercase()).collect();
    levels.join(",")
}

fn multiplexing(category: MuxCategory) -> &'static str {
    match category {
        MuxCategory::Normal => "NORMAL",
        MuxCategory::Caution => "CAUTION",
        MuxCategory::Identical => "IDENTICAL",
        MuxCategory::IdenticalPerPt => "IDENTICAL-PER-PT",
        MuxCategory::Sum => "SUM",
        MuxCategory::Transport => "TRANSPORT",
        MuxCategory::Inherit => "INHERIT",
        MuxCategory::Special => "SPECIAL",
        MuxCategory::Tbd => "TBD",
        _ => "another",
    }
}
