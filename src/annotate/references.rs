//! What the parts of a value refer to.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::context::Context;
use super::explained_row::{ExplainedField, ReferenceTarget, RowReference};
use crate::Format;
use crate::syntax::Short;

/// The formats, sections and streams that the fields name.
pub(super) fn of(fields: &[ExplainedField<'_>], context: Context<'_, '_>) -> Vec<RowReference> {
    let is_format = |field: &&ExplainedField<'_>| matches!(field.name, "payload type" | "format");
    let of_formats = fields.iter().filter(is_format).filter_map(|field| format(&field.text, context));
    of_formats.collect()
}

fn format(token: &str, context: Context<'_, '_>) -> Option<RowReference> {
    let format = context.section?.codecs.find(token);
    Some(RowReference {
        target: ReferenceTarget::Format,
        text: Short(token).to_string(),
        meaning: format.and_then(encoding),
        line: format.and_then(Format::rtpmap_attribute).map(|rtpmap| rtpmap.line().number()),
    })
}

/// The codec of a format.
fn encoding(format: Format<'_>) -> Option<String> {
    format.encoding_name().or(format.assumed_encoding()).map(|name| Short(name).to_string())
}
