//! Streams of one section: `a=rid` and `a=simulcast`.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;

use super::extensions;
use super::surveyed::Surveyed;
use crate::attribute::{AttributeId, Rid, Simulcast, SimulcastStreams, StreamDirection};
use crate::check::findings::{Findings, Quoted};
use crate::check::rules;
use crate::{Attribute, Span};

/// The streams of a section by their name, with the lines that declare them.
type Rids<'d> = BTreeMap<Cow<'d, str>, (StreamDirection, Attribute<'d>)>;

pub(super) fn check<'d>(section: &Surveyed<'_, 'd>, findings: &mut Findings<'_, 'd>) {
    let of = |id| section.media.attributes().filter(move |attribute| attribute.id() == Some(id));
    let mut rids = Rids::new();
    for attribute in of(AttributeId::Rid) {
        let Ok(rid) = attribute.read::<Rid<'_>>() else { continue };
        let (_, first) = *rids.entry(rid.id).or_insert((rid.direction, attribute));
        if first.line().number() != attribute.line().number() {
            findings.add(&rules::REPEATED_RID, attribute.span(), || {
                let value = Quoted(attribute.line(), attribute.value_span());
                format!("a=rid: found {value}, but line {} declares the stream already", first.line().number())
            });
        }
    }
    if let Some(attribute) = of(AttributeId::Rid).next() {
        if !extensions::names_streams(section) {
            findings.add(
                &rules::RID_WITHOUT_EXTENSION,
                attribute.span(),
                || "a=rid, but no header extension for the name of the stream",
            );
        }
    }
    let mut simulcasts = of(AttributeId::Simulcast);
    let Some(first) = simulcasts.next() else { return };
    check_simulcast(first, &rids, findings);
    for repeated in simulcasts {
        findings.add(&rules::REPEATED_SIMULCAST, repeated.span(), || {
            format!("a=simulcast: the section has one in line {} already", first.line().number())
        });
    }
}

fn check_simulcast<'d>(attribute: Attribute<'d>, rids: &Rids<'d>, findings: &mut Findings<'_, 'd>) {
    let Ok(simulcast) = attribute.read::<Simulcast<'d>>() else { return };
    let directions = [(StreamDirection::Send, &simulcast.send), (StreamDirection::Recv, &simulcast.recv)];
    let mut named = BTreeSet::new();
    for (direction, streams) in directions.into_iter().filter_map(|(way, streams)| Some((way, streams.as_ref()?))) {
        for id in ids(streams) {
            let span = Span::of_part(attribute.line().description().text(), id);
            let quoted = Quoted(attribute.line(), span);
            match rids.get(id) {
                None => {
                    findings.add(&rules::UNKNOWN_RID, span, || format!("a=simulcast: no a=rid declares {quoted}"));
                }
                Some((other, rid)) if *other != direction => {
                    findings.add(&rules::RID_DIRECTION, span, || {
                        let line = rid.line().number();
                        format!("a=simulcast: {quoted} is for {direction}, and in line {line} for {other}")
                    });
                }
                Some(_) => {}
            }
            if !named.insert(id) {
                findings.add(&rules::REPEATED_SIMULCAST, span, || {
                    format!("a=simulcast: {quoted} stands earlier in the line")
                });
            }
        }
    }
}

/// The names of the streams. Drafts have payload types as well, which no `a=rid` declares.
fn ids<'s>(streams: &'s SimulcastStreams<'_>) -> impl Iterator<Item = &'s str> {
    let is_by_name = streams.id_type.as_deref().is_none_or(|id_type| id_type == "rid");
    let streams = streams.iter().filter(move |_| is_by_name);
    streams.flat_map(|stream| stream.iter().map(|format| format.id))
}
