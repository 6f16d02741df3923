//! One line: as it is written, and what it says.

use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use super::read::Encoding;
use crate::attribute::AttributeValue;
use crate::description::{Lines, WrittenLine};
use crate::line::LineType;
use crate::{Attribute, Line, SessionDescription, Span, ValueError};

/// The lines of one section.
pub(super) struct SectionLines<'d> {
    pub(super) lines: Lines<'d>,
    /// Those that are not UTF-8.
    pub(super) latin1: &'d [u32],
}

impl Serialize for SectionLines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.lines.clone().map(|line| LineFields::new(line, self.latin1)))
    }
}

#[derive(Serialize)]
#[serde(rename = "Line")]
struct LineFields<'d> {
    number: u32,
    #[serde(rename = "type")]
    line_type: Option<LineType>,
    text: &'d str,
    end: &'d str,
    #[serde(skip_serializing_if = "Encoding::is_utf8")]
    encoding: Encoding,
    /// Of an attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    /// Of an attribute; `null` without a `:`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[expect(clippy::option_option, reason = "left out, `null` and text are three things to say")]
    value: Option<Option<&'d str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    typed: Option<Typed<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ErrorFields>,
}

impl<'d> LineFields<'d> {
    fn new(line: Line<'d>, latin1: &[u32]) -> Self {
        let written = line.written();
        let errors = line.errors();
        Self {
            number: line.number(),
            line_type: line.line_type(),
            text: written.text,
            end: written.end,
            encoding: Encoding::of(line.index(), latin1),
            name: line.attribute().map(Attribute::name),
            value: line.attribute().map(Attribute::value),
            typed: if errors.is_empty() { Typed::of(line) } else { None },
            errors: errors.iter().map(|error| ErrorFields::new(error, line.description())).collect(),
        }
    }
}

/// A line before or behind the description, of which only the text counts.
#[derive(Serialize)]
#[serde(rename = "Line")]
pub(super) struct PlainLine<'d> {
    text: &'d str,
    end: &'d str,
    #[serde(skip_serializing_if = "Encoding::is_utf8")]
    encoding: Encoding,
}

impl<'d> PlainLine<'d> {
    pub(super) fn new(line: WrittenLine<'d>, index: u32, latin1: &[u32]) -> Self {
        Self { text: line.text, end: line.end, encoding: Encoding::of(index, latin1) }
    }
}

impl Encoding {
    /// Of the line at that place.
    fn of(index: u32, latin1: &[u32]) -> Self {
        if latin1.binary_search(&index).is_ok() { Self::Latin1 } else { Self::Utf8 }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    fn is_utf8(&self) -> bool {
        *self == Self::Utf8
    }
}

/// The value of a line, where it can be read.
enum Typed<'d> {
    Line(LineType, &'d str),
    Attribute(AttributeValue<'d>),
}

impl<'d> Typed<'d> {
    /// Nothing for attributes without a row in the registry.
    fn of(line: Line<'d>) -> Option<Self> {
        match line.attribute() {
            Some(attribute) => attribute.id().and(attribute.decode().ok()).map(Self::Attribute),
            None => line.line_type().map(|line_type| Self::Line(line_type, line.value())),
        }
    }
}

impl Serialize for Typed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Line(line_type, value) => line_type.serialize_value(value, serializer),
            Self::Attribute(value) => value.serialize_value(serializer),
        }
    }
}

/// Why a part of the line cannot be read.
#[derive(Serialize)]
#[serde(rename = "ValueError")]
struct ErrorFields {
    field: &'static str,
    expected: &'static str,
    column: u32,
    span: Span,
}

impl ErrorFields {
    fn new(error: &ValueError, description: &SessionDescription<'_>) -> Self {
        let column = description.position(error.span()).column;
        Self { field: error.field(), expected: error.expected(), column, span: error.span() }
    }
}
