//! JSON, and whatever else serde writes. `docs/explained.schema.json` has the shape.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use super::json_media::MediaSections;
use super::json_session::SessionFields;
use crate::Role;
use crate::annotate::{
    Explained, ExplainedField, ExplainedRow, MediaSummary, RowLevel, RowReference, SessionSummary, Summary,
};
use crate::check::{Finding, Omitted, Severity};

/// Everything that is explained, as structured data: the session, each media section with its formats, the rows, and what
/// was found. `docs/explained.schema.json` is its schema for JSON.
///
/// Texts are as they are written, with control characters; keys and passwords are masked, unless
/// [`Explained::showing_secrets`] is asked for.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 18\r\na=ptime:20\r\n")?;
/// let json = serde_json::to_value(offer.explain())?;
/// assert_eq!(json["media"][0]["formats"][0]["encoding"], "G729");
/// assert_eq!(json["rows"][2]["name"], "Attributes-Packetization");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Serialize for Explained<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let description = self.description();
        let fields = ExplainedFields {
            role: description.role(),
            summary: SummaryFields::of(self.summary()),
            session: SessionFields::of(self),
            media: MediaSections { explained: self },
            rows: Rows { explained: self },
            findings: Findings(self.report().findings()),
            omitted: self.report().omitted(),
        };
        fields.serialize(serializer)
    }
}

#[derive(Serialize)]
#[serde(rename = "Explained")]
struct ExplainedFields<'e, 'd> {
    role: Role,
    summary: SummaryFields,
    session: SessionFields<'d>,
    media: MediaSections<'e, 'd>,
    rows: Rows<'e, 'd>,
    findings: Findings<'e>,
    /// Rules that found more places than are told.
    #[serde(skip_serializing_if = "<[Omitted]>::is_empty")]
    omitted: &'e [Omitted],
}

/// The sentences.
#[derive(Serialize)]
#[serde(rename = "Summary")]
struct SummaryFields {
    session: Sentence<SessionSummary>,
    media: Vec<Sentence<MediaSummary>>,
}

/// A sentence, and what it is made of.
#[derive(Serialize)]
struct Sentence<T> {
    sentence: String,
    #[serde(flatten)]
    facts: T,
}

impl SummaryFields {
    fn of(summary: Summary) -> Self {
        let Summary { session, media } = summary;
        Self { session: Sentence::of(session), media: media.into_iter().map(Sentence::of).collect() }
    }
}

impl<T: ToString> Sentence<T> {
    fn of(facts: T) -> Self {
        Self { sentence: facts.to_string(), facts }
    }
}

struct Rows<'e, 'd> {
    explained: &'e Explained<'d>,
}

impl Serialize for Rows<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.explained.rows().map(Row))
    }
}

struct Row<'d>(ExplainedRow<'d>);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(row) = self;
        let (level, media) = match row.level {
            RowLevel::Session => (Level::Session, None),
            RowLevel::Media(index) => (Level::Media, Some(index)),
        };
        let fields = RowFields {
            line: row.number(),
            level,
            media,
            text: &row.text,
            name: &row.name,
            meaning: &row.meaning,
            reference: row.reference,
            implied: row.is_implied(),
            secret: row.is_secret,
            fields: &row.fields,
            references: &row.references,
            findings: Findings(&row.findings),
        };
        fields.serialize(serializer)
    }
}

#[derive(Serialize)]
#[serde(rename = "Row")]
struct RowFields<'r> {
    /// `null` where the row is implied.
    line: Option<u32>,
    level: Level,
    /// Which media section, from 0.
    media: Option<usize>,
    text: &'r str,
    name: &'r str,
    meaning: &'r str,
    reference: Option<&'static str>,
    implied: bool,
    secret: bool,
    fields: &'r [ExplainedField<'r>],
    references: &'r [RowReference],
    findings: Findings<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Session,
    Media,
}

struct Findings<'r>(&'r [Finding]);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(FindingFields::of))
    }
}

#[derive(Serialize)]
#[serde(rename = "Finding")]
struct FindingFields<'r> {
    code: &'static str,
    severity: Severity,
    line: u32,
    column: u32,
    message: &'r str,
    reference: &'static str,
    help: &'static str,
}

impl<'r> FindingFields<'r> {
    fn of(finding: &'r Finding) -> Self {
        Self {
            code: finding.code(),
            severity: finding.severity(),
            line: finding.position().line,
            column: finding.position().column,
            message: finding.message(),
            reference: finding.reference(),
            help: finding.cure(),
        }
    }
}
