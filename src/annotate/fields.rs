//! The parts of a line's value.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::context::Context;
use super::explained_row::ExplainedField;
use super::glossary;
use super::masked::{self, MASK};
use crate::attribute::{AttributeId, Fmtp};
use crate::codec::{FormatParameters, ParameterInfo};
use crate::syntax::{Hear, Listener};
use crate::{Attribute, Line, Span};

/// The parts of the value, in the order of the text; those of an `fmtp` with its parameters, as the codec has them.
pub(super) fn of<'d>(line: Line<'d>, context: Context<'_, 'd>, shows_secrets: bool) -> Vec<ExplainedField<'d>> {
    let mut parts = Parts::default();
    line.observe(&mut parts);
    let text = line.description().text();
    let masks = line.is_secret() && !shows_secrets;
    // Where a part cannot be read, a key may stand in the place of any.
    let is_torn = masks && !line.errors().is_empty();
    let show = |span: Span| masked::text(Cow::Borrowed(span.of(text)), shows_secrets);
    let parameters = line.attribute().and_then(|attribute| Parameters::of(attribute, context));
    let mut fields: Vec<_> = parts
        .0
        .into_iter()
        .filter(|part| part.name != "attribute name")
        .filter(|part| parameters.is_none() || part.name != "parameters")
        .map(|part| {
            let term = glossary::find(line, part.name);
            // A part that is a known word is no key.
            let is_hidden = masks && part.words.is_none() && (is_torn || !glossary::is_public(part.name));
            ExplainedField {
                name: part.name,
                text: if is_hidden { Cow::Borrowed(MASK) } else { show(part.span) },
                decoded: part.words.filter(|_| !is_hidden),
                unit: term.and_then(|term| term.unit),
                meaning: term.map(|term| term.meaning),
                span: part.span,
            }
        })
        .collect();
    if let Some(parameters) = parameters {
        fields.extend(parameters.parts.0.into_iter().map(|part| ExplainedField {
            name: part.name,
            text: show(part.span),
            decoded: part.words,
            unit: None,
            meaning: ParameterInfo::find(parameters.known, part.name).map(|row| row.meaning),
            span: part.span,
        }));
    }
    fields
}

/// Hears the parts and what they stand for.
#[derive(Default)]
struct Parts(Vec<Part>);

struct Part {
    name: &'static str,
    span: Span,
    words: Option<Cow<'static, str>>,
}

impl Hear for Parts {
    fn hears_words(&self) -> bool {
        true
    }

    fn field(&mut self, name: &'static str, span: Span) {
        self.0.push(Part { name, span, words: None });
    }

    fn in_words(&mut self, words: Cow<'static, str>) {
        if let Some(part) = self.0.last_mut() {
            part.words = Some(words);
        }
    }
}

/// The parameters of an `fmtp`.
struct Parameters {
    parts: Parts,
    known: &'static [ParameterInfo],
}

impl Parameters {
    fn of(attribute: Attribute<'_>, context: Context<'_, '_>) -> Option<Self> {
        if attribute.id() != Some(AttributeId::Fmtp) {
            return None;
        }
        let fmtp = attribute.read::<Fmtp<'_>>().ok()?;
        let format = context.section?.codecs.find(&fmtp.format)?;
        let encoding = format.encoding_name().or(format.assumed_encoding())?;
        let Cow::Borrowed(text) = fmtp.text else { return None };
        let parameters = FormatParameters::of(encoding, text);
        let by = Span::of_part(attribute.line().description().text(), text).start;
        let mut parts = Parts::default();
        parameters.observe(&mut Listener::new(&mut parts).further(by));
        Some(Self { parts, known: parameters.known() })
    }
}
