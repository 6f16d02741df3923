//! What the parts of a value refer to.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::context::Context;
use super::explained_row::{ExplainedField, ReferenceTarget, RowReference};
use super::masked::Shown;
use super::meaning::{format_name, kind};
use crate::attribute::{AttributeId, Rid, Ssrc};
use crate::line::LineType;
use crate::syntax::Token;
use crate::{Attribute, Format, Line};

/// The formats, sections and streams that the line names: of many, the first few.
pub(super) fn of(line: Line<'_>, fields: &[ExplainedField<'_>], context: Context<'_, '_>) -> Vec<RowReference> {
    let Some(id) = line.attribute().and_then(Attribute::id) else {
        return if line.line_type() == Some(LineType::Media) { FORMATS.of(fields, context) } else { Vec::new() };
    };
    let rows = REFERRING.iter().filter(|(own, _)| *own == id);
    rows.flat_map(|(_, part)| part.of(fields, context)).take(MOST).collect()
}

/// How many are told.
const MOST: usize = 32;

/// A part of a value that names other lines: which field, what divides the names in it, and what they name.
struct Naming {
    field: &'static str,
    separators: &'static [char],
    refer: fn(&str, Context<'_, '_>) -> Option<RowReference>,
}

const FORMATS: Naming = Naming { field: "formats", separators: BLANKS, refer: format };
const BLANKS: &[char] = &[' ', '\t'];

/// The attributes that name other lines.
#[rustfmt::skip]
static REFERRING: &[(AttributeId, Naming)] = &[
    (AttributeId::Rtpmap, Naming { field: "payload type", separators: &[], refer: format }),
    (AttributeId::Fmtp, Naming { field: "format", separators: &[], refer: format }),
    (AttributeId::Fmtp, Naming { field: "apt", separators: &[], refer: format }),
    (AttributeId::Fmtp, Naming { field: "pt", separators: &[','], refer: format }),
    (AttributeId::RtcpFb, Naming { field: "format", separators: &[], refer: format }),
    (AttributeId::XSignalingFb, Naming { field: "format", separators: &[], refer: format }),
    (AttributeId::Imageattr, Naming { field: "payload type", separators: &[], refer: format }),
    (AttributeId::Framesize, Naming { field: "payload type", separators: &[], refer: format }),
    (AttributeId::Rid, Naming { field: "pt", separators: &[','], refer: format }),
    (AttributeId::Simulcast, Naming { field: "streams", separators: &[',', ';'], refer: rid }),
    (AttributeId::Group, Naming { field: "words", separators: BLANKS, refer: section }),
    (AttributeId::Ssrc, Naming { field: "source", separators: &[], refer: source }),
    (AttributeId::SsrcGroup, Naming { field: "source", separators: &[], refer: source }),
];

impl Naming {
    fn of(&self, fields: &[ExplainedField<'_>], context: Context<'_, '_>) -> Vec<RowReference> {
        let parts = fields.iter().filter(|field| field.name == self.field);
        let names = parts.flat_map(|field| field.text.split(self.separators)).filter(|name| !name.is_empty());
        names.take(MOST).filter_map(|name| (self.refer)(name, context)).collect()
    }
}

fn format(token: &str, context: Context<'_, '_>) -> Option<RowReference> {
    if token == "*" {
        return None;
    }
    let format = context.section?.codecs.find(token);
    let is_known = |format: &Format<'_>| format.encoding_name().or(format.assumed_encoding()).is_some();
    Some(RowReference {
        target: ReferenceTarget::Format,
        text: Shown(token).to_string(),
        meaning: format.filter(is_known).map(format_name),
        line: format.and_then(|format| Some(format.rtpmap_attribute()?.line().number())),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "as the other kinds of names")]
fn section(mid: &str, context: Context<'_, '_>) -> Option<RowReference> {
    let media = context.session.section(mid);
    Some(RowReference {
        target: ReferenceTarget::Section,
        text: Shown(mid).to_string(),
        meaning: media.map(kind),
        line: media.and_then(|media| Some(media.line()?.number())),
    })
}

/// A stream, which may be paused: `~4`.
fn rid(id: &str, context: Context<'_, '_>) -> Option<RowReference> {
    let id = id.trim_start_matches('~');
    let line = context.section?.rid(id);
    let value = line.and_then(|line| line.read::<Rid<'_>>().ok());
    let meaning = value.map(|rid| match rid.restrictions.as_str() {
        "" => "a stream without restrictions".to_string(),
        restrictions => format!("a stream with {}", Shown(restrictions)),
    });
    Some(RowReference {
        target: ReferenceTarget::Rid,
        text: Shown(id).to_string(),
        meaning,
        line: line.map(|line| line.line().number()),
    })
}

fn source(id: &str, context: Context<'_, '_>) -> Option<RowReference> {
    let line = context.section?.source(u32::token(id)?)?;
    let name = line.read::<Ssrc<'_>>().ok().and_then(|ssrc| {
        let cname = ssrc.attribute.filter(|attribute| attribute.id() == Some(AttributeId::Cname))?;
        Some(format!("the source named {}", Shown(cname.value.as_deref()?)))
    });
    Some(RowReference {
        target: ReferenceTarget::Source,
        text: Shown(id).to_string(),
        meaning: name,
        line: Some(line.line().number()),
    })
}
