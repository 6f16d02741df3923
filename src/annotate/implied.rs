//! What no line says, and holds all the same.

use alloc::string::String;
use alloc::vec::Vec;

use super::context::Context;
use super::explained_row::{ExplainedRow, RowLevel};
use crate::attribute::Direction;
use crate::description::ValueSource;

/// What is implied in a section.
pub(super) fn rows<'d>(context: Context<'_, 'd>) -> Vec<ExplainedRow<'d>> {
    let Some(section) = context.section else { return Vec::new() };
    let mut rows = Vec::new();
    let mut imply = |text: String, name, meaning, reference| {
        rows.push(ExplainedRow {
            line: None,
            level: RowLevel::Media(section.media.index()),
            text: text.into(),
            name: alloc::borrow::Cow::Borrowed(name),
            meaning,
            reference: Some(reference),
            fields: Vec::new(),
            references: Vec::new(),
            findings: Vec::new(),
            is_secret: false,
        });
    };
    if section.direction.source == ValueSource::Default && !section.media.is_rejected() {
        let text = alloc::format!("a={}", Direction::SendRecv);
        let meaning = "sends and receives: no direction is written, and then this one holds".into();
        imply(text, "Attributes-Direction", meaning, "RFC 8866, section 6.7");
    }
    rows
}
