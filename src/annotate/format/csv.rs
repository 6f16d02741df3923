//! CSV (RFC 4180), for spreadsheets.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::{fmt, iter};

use csv::{Terminator, Writer, WriterBuilder};

use super::parts::{Part, Parts, heading, sentences};
use crate::annotate::{Explained, ExplainedField, ExplainedRow, RowLevel, RowReference};
use crate::check::{Finding, Omitted};
use crate::syntax::shown;

/// The columns.
const HEADS: [&str; 11] =
    ["input", "kind", "level", "line", "text", "name", "meaning", "reference", "fields", "refers to", "findings"];

/// The bytes of a record, mostly; the crate takes 8 KiB otherwise.
const BUFFER: usize = 512;

/// The explained table as CSV, from [`Explained::csv`]. `Display` writes it: a header, the summary, and a record a row, each
/// with CRLF at its end.
///
/// | Column | What it has |
/// | --- | --- |
/// | `input` | the name that the input was given, such as of its file |
/// | `kind` | `summary`, `line`, `implied`; `findings` for what was found behind the last line, and how much is not told |
/// | `level` | `Session`, or the media section: `Media 1: audio` |
/// | `line` | the number of the line; nothing where it is implied |
/// | `text`, `name`, `meaning`, `reference` | as in [`ExplainedRow`] |
/// | `fields` | the parts of the value, a line each: `clock rate: 8000 Hz` |
/// | `refers to` | what the value refers to, a line each: `101: telephone-event (line 9)` |
/// | `findings` | what was found, a line each, with its cure |
///
/// Control characters have a visible sign. **No cell is a formula**: spreadsheets calculate what begins with `=`, `+`, `-` or
/// `@`, and a body that someone sent could make them fetch or run something. Before such a cell stands an apostrophe, which
/// spreadsheets take for the mark of a text; and before one that begins with an apostrophe another, so that whoever reads
/// the file with a program takes away one apostrophe wherever a cell begins with it.
#[derive(Clone, Copy, Debug)]
pub struct ExplainedCsv<'e, 'd> {
    explained: &'e Explained<'d>,
    input: &'e str,
    has_header: bool,
}

impl<'d> Explained<'d> {
    /// As CSV, for spreadsheets.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\n")?;
    /// let csv = offer.explain().csv().named("offer.sdp").to_string();
    /// assert!(csv.contains("\r\noffer.sdp,line,Media 1: audio,3,a=ptime:20,Attributes-Packetization,"));
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn csv(&self) -> ExplainedCsv<'_, 'd> {
        ExplainedCsv { explained: self, input: "", has_header: true }
    }
}

impl<'e> ExplainedCsv<'e, '_> {
    /// With that name of the input in each record.
    #[must_use]
    pub fn named(self, input: &'e str) -> Self {
        Self { input, ..self }
    }

    /// Without the header, to go on behind another input.
    #[must_use]
    pub fn without_header(self) -> Self {
        Self { has_header: false, ..self }
    }

    /// A record for the session, and one for each media section.
    fn summary(&self, records: &mut Writer<Vec<u8>>) -> csv::Result<()> {
        let media = (0..self.explained.description().media().len()).map(RowLevel::Media);
        let levels = iter::once(RowLevel::Session).chain(media);
        for (level, sentence) in levels.zip(sentences(&self.explained.summary())) {
            let level = heading(self.explained.description(), level);
            let record = Record { kind: "summary", level: &level, meaning: &sentence, ..Record::default() };
            records.write_record(record.cells(self.input))?;
        }
        Ok(())
    }

    /// The records of a part.
    fn write(&self, records: &mut Writer<Vec<u8>>, level: &str, part: &Part<'_, '_>) -> csv::Result<()> {
        match part {
            Part::Level(_) => Ok(()),
            Part::Row(row) => self.row(records, level, row),
            Part::Rest(findings, omitted) => {
                let record = Record { kind: "findings", findings: found(findings, omitted), ..Record::default() };
                records.write_record(record.cells(self.input))
            }
        }
    }

    fn row(&self, records: &mut Writer<Vec<u8>>, level: &str, row: &ExplainedRow<'_>) -> csv::Result<()> {
        let record = Record {
            kind: if row.is_implied() { "implied" } else { "line" },
            level,
            line: row.number().map(|number| number.to_string()).unwrap_or_default(),
            text: &row.text,
            name: &row.name,
            meaning: &row.meaning,
            reference: row.reference.unwrap_or_default(),
            fields: lines(row.fields.iter().map(field)),
            refers_to: lines(row.references.iter().map(reference)),
            findings: found(&row.findings, &[]),
        };
        records.write_record(record.cells(self.input))
    }
}

impl fmt::Display for ExplainedCsv<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.has_header {
            f.write_str(&written(|records| records.write_record(HEADS))?)?;
        }
        f.write_str(&written(|records| self.summary(records))?)?;
        let mut level = String::new();
        for part in Parts::of(self.explained) {
            if let Part::Level(of_rows) = part {
                level = heading(self.explained.description(), of_rows);
            }
            f.write_str(&written(|records| self.write(records, &level, &part))?)?;
        }
        Ok(())
    }
}

/// The records that `write` writes.
fn written(write: impl FnOnce(&mut Writer<Vec<u8>>) -> csv::Result<()>) -> Result<String, fmt::Error> {
    let mut records = WriterBuilder::new().terminator(Terminator::CRLF).buffer_capacity(BUFFER).from_writer(Vec::new());
    write(&mut records).map_err(|_| fmt::Error)?;
    let bytes = records.into_inner().map_err(|_| fmt::Error)?;
    String::from_utf8(bytes).map_err(|_| fmt::Error)
}

/// The cells of a record.
#[derive(Default)]
struct Record<'r> {
    kind: &'static str,
    level: &'r str,
    line: String,
    text: &'r str,
    name: &'r str,
    meaning: &'r str,
    reference: &'static str,
    fields: String,
    refers_to: String,
    findings: String,
}

impl<'r> Record<'r> {
    /// In the order of the header.
    fn cells(&'r self, input: &'r str) -> impl Iterator<Item = String> {
        let cells = [
            input,
            self.kind,
            self.level,
            &self.line,
            self.text,
            self.name,
            self.meaning,
            self.reference,
            &self.fields,
            &self.refers_to,
            &self.findings,
        ];
        cells.into_iter().map(cell)
    }
}

/// Text that is no formula, with signs for control characters but the ends of lines.
fn cell(text: &str) -> String {
    let mark = if text.starts_with(['=', '+', '-', '@', '\'']) { "'" } else { "" };
    mark.to_string() + &lines(text.split('\n').map(shown))
}

fn lines<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    let mut all = String::new();
    for (index, text) in texts.enumerate() {
        all.push_str(if index > 0 { "\n" } else { "" });
        all.push_str(text.as_ref());
    }
    all
}

/// `clock rate: 8000 Hz`, `network type: IN (the Internet)`
fn field(field: &ExplainedField<'_>) -> String {
    let text = shown(&field.text);
    let unit = field.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    let decoded = field.decoded.as_ref().map(|decoded| format!(" ({})", shown(decoded))).unwrap_or_default();
    format!("{}: {text}{unit}{decoded}", field.name)
}

/// `101: telephone-event (line 9)`
fn reference(reference: &RowReference) -> String {
    let meaning = reference.meaning.as_deref().map_or(Cow::Borrowed("not there"), shown);
    let line = reference.line.map(|line| format!(" (line {line})")).unwrap_or_default();
    format!("{}: {meaning}{line}", shown(&reference.text))
}

/// A finding a line.
fn found(findings: &[Finding], omitted: &[Omitted]) -> String {
    let told = findings
        .iter()
        .map(|finding| format!("{}; {}: {}", shown(&finding.to_string()), finding.reference(), finding.cure()));
    lines(told.chain(omitted.iter().map(|omitted| format!("and {} more of [{}]", omitted.count, omitted.rule.code))))
}
