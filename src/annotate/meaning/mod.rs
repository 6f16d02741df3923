//! What each line says, where it stands.
//!
//! What a value says by itself is said beside the value. Here is what depends on the other lines of its section, on the
//! session, and on the role.

mod connection;
mod direction;
mod format;
mod group;
mod ice;
mod media;
mod packet_time;
mod rtcp;
mod setup;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::context::Context;
use super::explained_row::{ReferenceTarget, RowReference};
use crate::attribute::{AttributeId, AttributeValue, Direction, Said, Unregistered};
use crate::line::LineType;
use crate::syntax::Listed;
use crate::{Attribute, Line, ValueError};

pub(super) use direction::in_words as direction;
pub(super) use group::kind;
pub(super) use media::name as format_name;

/// What the line says: a clause without a full stop.
pub(super) fn of(line: Line<'_>, references: &[RowReference], context: Context<'_, '_>) -> String {
    let clause = clause_of(line, references, context);
    if line.is_secret() && shows_part(line.value(), &clause) { masked(line) } else { clause }
}

/// Whether a clause has a part of the value in it. In a line with a key, what no reader knows may be the key, torn.
fn shows_part(value: &str, clause: &str) -> bool {
    let value = value.split_once(':').map_or(value, |(_, value)| value);
    let parts = value.split(|c: char| !c.is_ascii_alphanumeric());
    // What is long is cut in a clause, so a part may be there with its beginning only.
    parts.filter_map(|part| part.get(..SHORTEST_HIDDEN)).any(|beginning| clause.contains(beginning))
}

/// How long a word is that may be a part of a key. Names of algorithms are shorter between their `_`.
const SHORTEST_HIDDEN: usize = 5;

/// What is said of a line with a key of which more is not known.
fn masked(line: Line<'_>) -> String {
    let meaning = line.attribute().and_then(Attribute::id).map(|id| crate::syntax::phrase(id.info().meaning));
    match meaning {
        Some(meaning) => format!("{meaning}; masked, as it holds a key that cannot be told from the rest"),
        None => "a key, masked".into(),
    }
}

fn clause_of(line: Line<'_>, references: &[RowReference], context: Context<'_, '_>) -> String {
    match (line.attribute(), line.line_type()) {
        (Some(attribute), _) => of_attribute(attribute, references, context),
        (None, Some(LineType::Media)) => media::of(line, context),
        (None, Some(LineType::Connection)) => connection::of(line, context),
        (None, Some(line_type)) => said(line_type, line),
        (None, None) => "no line of SDP: it is kept as it stands, and programs pass over it or refuse the body".into(),
    }
}

/// What the value of the line says by itself.
fn said(line_type: LineType, line: Line<'_>) -> String {
    line_type.say(line.value()).unwrap_or_else(|error| unreadable(&error))
}

fn of_attribute(attribute: Attribute<'_>, references: &[RowReference], context: Context<'_, '_>) -> String {
    let Some(id) = attribute.id() else { return Unregistered(attribute.value()).to_string() };
    let value = match attribute.decode() {
        Ok(value) => value,
        Err(error) => return unreadable_attribute(id, &error),
    };
    if let Some(direction) = Direction::from_attribute(id) {
        return direction::declared(direction, attribute, context);
    }
    let said = || Said(&value, id.info()).to_string();
    match (id, &value) {
        (_, AttributeValue::RtpMap(rtpmap)) => format::rtpmap(rtpmap, attribute, context),
        // The first is the format itself, which the clause names.
        (_, AttributeValue::Fmtp(fmtp)) => {
            with_references(format::fmtp(fmtp, attribute, context), references.get(1..).unwrap_or_default())
        }
        (AttributeId::Ptime, AttributeValue::Decimal(time)) => packet_time::ptime(*time, context),
        (AttributeId::Maxptime, AttributeValue::Decimal(time)) => packet_time::maxptime(*time, context),
        (AttributeId::RtcpMux, _) => rtcp::mux(context),
        (AttributeId::Rtcp, AttributeValue::Rtcp(rtcp)) => rtcp::port(rtcp, context),
        (AttributeId::Setup, AttributeValue::Setup(setup)) => setup::of(setup, context),
        (_, AttributeValue::Candidate(_)) => ice::candidate(said(), attribute, context),
        (_, AttributeValue::Group(group)) => group::of(group, said(), context),
        (AttributeId::Mid, AttributeValue::Word(mid)) => group::mid(mid, context),
        _ => with_references(said(), references),
    }
}

/// The clause, and what the numbers and names in it stand for.
fn with_references(said: String, references: &[RowReference]) -> String {
    let is_named =
        |reference: &&RowReference| matches!(reference.target, ReferenceTarget::Format | ReferenceTarget::Section);
    let known = references.iter().filter(is_named).filter_map(|reference| {
        let meaning = reference.meaning.as_deref()?;
        // What the clause says itself needs no saying again.
        (!said.contains(meaning)).then(|| format!("{} is {meaning}", reference.text))
    });
    let known: Vec<_> = known.collect();
    if known.is_empty() { said } else { format!("{said}; {}", Listed(known.iter())) }
}

/// A value that cannot be read: which part, and what would have been right.
fn unreadable(error: &ValueError) -> String {
    format!("cannot be read: {error}")
}

/// The same, and what the attribute is for.
fn unreadable_attribute(id: AttributeId, error: &ValueError) -> String {
    format!("{}; for: {}", unreadable(error), crate::syntax::clause(id.info().meaning))
}
