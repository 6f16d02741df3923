//! What each line says, where it stands.
//!
//! What a value says by itself is said beside the value (`Say`). Here is what depends on the other lines of its section,
//! on the session, and on the role.

mod packet_time;

use alloc::format;
use alloc::string::{String, ToString};

use super::context::Context;
use crate::attribute::{AttributeId, AttributeValue, Said};
use crate::line::LineType;
use crate::{Attribute, Line};

/// What the line says: a clause without a full stop.
pub(super) fn of(line: Line<'_>, context: Context<'_, '_>) -> String {
    match line.attribute() {
        Some(attribute) => of_attribute(attribute, context),
        None => line.line_type().map_or_else(|| "no line of SDP: it is kept, and says nothing".into(), of_type),
    }
}

fn of_type(line_type: LineType) -> String {
    line_type.title().to_string()
}

fn of_attribute(attribute: Attribute<'_>, context: Context<'_, '_>) -> String {
    let value = match attribute.decode() {
        Ok(value) => value,
        Err(error) => return unreadable(attribute, &error),
    };
    let Some(id) = attribute.id() else { return value.to_string() };
    match (id, &value) {
        (AttributeId::Ptime, AttributeValue::Decimal(time)) => packet_time::ptime(*time, context),
        (AttributeId::Maxptime, AttributeValue::Decimal(time)) => packet_time::maxptime(*time, context),
        _ => Said(&value, id.info()).to_string(),
    }
}

/// A value that cannot be read: which part, and what would have been right.
fn unreadable(attribute: Attribute<'_>, error: &crate::ValueError) -> String {
    let of = attribute.id().map_or("", |id| id.info().meaning);
    format!("cannot be read: {error}. {of}")
}
