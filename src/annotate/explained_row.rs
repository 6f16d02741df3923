//! One row of an explained description.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::Finding;
use crate::{Line, Span};

/// One row: a line of the description, or what is implied by those that are there, and what it says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExplainedRow<'d> {
    /// The line; `None` where the row is implied.
    pub line: Option<Line<'d>>,
    /// Where it belongs.
    pub level: RowLevel,
    /// The line as written, without blanks around it. What is implied, as it would be written. The value of a line that
    /// holds a key or password is masked, unless secrets are shown.
    pub text: Cow<'d, str>,
    /// What the line is called, as in the two-column table.
    pub name: Cow<'static, str>,
    /// What this value says: a clause, whose subject is the sender of the description where it has none of its own.
    pub meaning: String,
    /// The section of the RFC that has it; `None` for a line that is not registered.
    pub reference: Option<&'static str>,
    /// The parts of the value.
    pub fields: Vec<ExplainedField<'d>>,
    /// The lines and formats that the value refers to.
    pub references: Vec<RowReference>,
    /// What was found wrong in the line, or in what stands between it and the row before, as empty lines.
    pub findings: Vec<Finding>,
    /// Whether the line holds a key or password by what it is. A password in a URL is masked in any line.
    pub is_secret: bool,
}

impl ExplainedRow<'_> {
    /// Whether no line says it.
    pub fn is_implied(&self) -> bool {
        self.line.is_none()
    }

    /// The number of the line in the input, from 1; `None` where the row is implied.
    pub fn number(&self) -> Option<u32> {
        self.line.map(Line::number)
    }
}

/// Where a row belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowLevel {
    /// Before the first `m=` line.
    Session,
    /// In a media section, by its place among all of them, from 0.
    Media(usize),
}

/// One part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExplainedField<'d> {
    /// The name that the grammar gives it.
    pub name: &'static str,
    /// The part as written; a secret one is masked, unless secrets are shown.
    pub text: Cow<'d, str>,
    /// What it stands for, where its text does not say so by itself: `IN` for the Internet.
    pub decoded: Option<Cow<'static, str>>,
    /// What it counts: `Hz`, `ms`, `bit/s`.
    pub unit: Option<&'static str>,
    /// What such a part is for.
    pub meaning: Option<&'static str>,
    /// Where it is, in the text of the description.
    pub span: Span,
}

/// Something that a value refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RowReference {
    /// What is referred to.
    pub target: ReferenceTarget,
    /// How it is written in the value: `101`.
    pub text: String,
    /// What it is: `telephone-event/8000`. `None` where there is no such thing in the description.
    pub meaning: Option<String>,
    /// The number of its line, where there is one.
    pub line: Option<u32>,
}

/// What a value can refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReferenceTarget {
    /// A format of the section.
    Format,
    /// A media section, by its `a=mid`.
    Section,
    /// A stream, by its `a=rid`.
    Rid,
    /// An RTP source, by its `a=ssrc`.
    Source,
}
