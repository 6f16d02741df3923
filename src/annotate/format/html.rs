//! HTML: one page that needs nothing else.

use core::{fmt, iter};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::parts::{Part, Parts, heading, sentences};
use crate::annotate::{Explained, ExplainedField, ExplainedRow, MediaSummary, RowReference, Summary};
use crate::check::{Finding, Severity};
use crate::syntax::{Counted, shown};

/// Light and dark, wide and narrow, on a screen and on paper.
const STYLE: &str = include_str!("explained.css");

/// The explained table as HTML, from [`Explained::html`]. `Display` writes a page that stands alone: without scripts,
/// pictures or anything else to fetch, light or dark as its reader has it, for wide and narrow screens, and for paper.
///
/// On top stands the summary. Each row is the number of the line, the line, and what it says, with what was found. The fields of its value and where
/// it is defined are on demand. Every text is escaped, and control characters have a visible sign.
#[derive(Clone, Copy, Debug)]
pub struct ExplainedHtml<'e, 'd> {
    explained: &'e Explained<'d>,
    name: &'e str,
    is_article: bool,
}

impl<'d> Explained<'d> {
    /// As a page of HTML.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\ns=<script>\r\nm=audio 5004 RTP/AVP 0\r\n")?;
    /// let page = offer.explain().html().named("offer.sdp").to_string();
    /// assert!(page.starts_with("<!DOCTYPE html>"));
    /// assert!(page.contains("<code>s=&lt;script&gt;</code>"));
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn html(&self) -> ExplainedHtml<'_, 'd> {
        ExplainedHtml { explained: self, name: "SDP explained", is_article: false }
    }
}

impl<'e> ExplainedHtml<'e, '_> {
    /// With that heading, such as the name of a file.
    #[must_use]
    pub fn named(self, name: &'e str) -> Self {
        Self { name, ..self }
    }

    /// Only what stands in the body of a page, for an [`HtmlPage`] of several.
    #[must_use]
    pub fn article(self) -> Self {
        Self { is_article: true, ..self }
    }

    fn write_article(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.explained.report();
        let summary = self.explained.summary();
        write(f, &html! { h1 { (shown(self.name)) } (self::summary(&summary)) (counts(report.findings())) })?;
        let mut end = "";
        for part in Parts::of(self.explained) {
            let markup = match part {
                Part::Level(level) => {
                    let heading = heading(self.explained.description(), level);
                    f.write_str(end)?;
                    end = "</tbody></table>\n";
                    write(f, &html! { h2 { (heading) } })?;
                    f.write_str("\n<table class=\"rows\"><thead><tr><th>Line</th><th>SDP</th>")?;
                    f.write_str("<th>What it says</th></tr></thead><tbody>\n")?;
                    continue;
                }
                Part::Row(row) => self::row(&row),
                Part::Rest(findings, omitted) => {
                    f.write_str(core::mem::take(&mut end))?;
                    html! {
                        (found(findings))
                        @for omitted in omitted { p { "and " (omitted.count) " more of " code { (omitted.rule.code) } } }
                    }
                }
            };
            write(f, &markup)?;
            f.write_str("\n")?;
        }
        f.write_str(end)
    }
}

impl fmt::Display for ExplainedHtml<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_article {
            HtmlPage::new(self.name).fmt(f)?;
        }
        f.write_str("<article>\n")?;
        self.write_article(f)?;
        f.write_str("</article>\n")?;
        f.write_str(if self.is_article { "" } else { HtmlPage::END })
    }
}

/// The beginning of a page with several explained tables. `Display` writes it; behind it stand
/// [articles](ExplainedHtml::article), and then [`HtmlPage::END`].
///
/// ```
/// use sdp_decoder::annotate::HtmlPage;
///
/// let mut page = HtmlPage::new("a call").to_string();
/// for (name, body) in [("offer", "v=0\r\nm=audio 5004 RTP/AVP 8 0\r\n"), ("answer", "v=0\r\nm=audio 5006 RTP/AVP 8\r\n")] {
///     let description = sdp_decoder::decode_sdp(body)?;
///     page += &description.explain().html().named(name).article().to_string();
/// }
/// page += HtmlPage::END;
/// assert_eq!(page.matches("<h1>").count(), 2);
/// # Ok::<(), sdp_decoder::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct HtmlPage<'t> {
    title: &'t str,
}

impl<'t> HtmlPage<'t> {
    /// What a page ends with.
    pub const END: &'static str = "</body></html>\n";

    /// A page of that title.
    pub fn new(title: &'t str) -> Self {
        Self { title }
    }
}

impl fmt::Display for HtmlPage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = html! {
            (DOCTYPE)
            (PreEscaped("<html lang=\"en\"><head>\n"))
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            // Nothing is fetched and nothing runs, whatever is in a body.
            meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
            title { (shown(self.title)) }
            style { (PreEscaped("\n")) (PreEscaped(STYLE)) }
            (PreEscaped("\n</head><body>\n"))
        };
        write(f, &head)
    }
}

fn write(f: &mut fmt::Formatter<'_>, PreEscaped(markup): &Markup) -> fmt::Result {
    f.write_str(markup)
}

/// The sentences, and the same a fact at a time.
fn summary(summary: &Summary) -> Markup {
    let facts = iter::once(summary.session.facts()).chain(summary.media.iter().map(MediaSummary::facts));
    html! {
        ul.summary {
            @for (sentence, facts) in sentences(summary).iter().zip(facts) {
                li {
                    (sentence)
                    details {
                        summary { "a fact at a time" }
                        table.fields.facts {
                            @for (about, fact) in facts { tr { th scope="row" { (about) } td { (shown(&fact)) } } }
                        }
                    }
                }
            }
        }
    }
}

/// How many findings of each severity, the worst first.
fn counts(findings: &[Finding]) -> Markup {
    let count = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    html! {
        @if !findings.is_empty() {
            p.counts {
                @for severity in [Severity::Error, Severity::Warning, Severity::Hint] {
                    @match count(severity) {
                        0 => {},
                        count => { span.severity.(class(severity)) { (Counted(count as u64, class(severity))) } " " },
                    }
                }
            }
        }
    }
}

fn row(row: &ExplainedRow<'_>) -> Markup {
    html! {
        tr.implied[row.is_implied()] {
            th scope="row" { @match row.number() { Some(number) => (number), None => span.tag { "implied" } } }
            td { code { (shown(&row.text)) } }
            td {
                p { b { (row.name) } @if !row.meaning.is_empty() { ": " (shown(&row.meaning)) } }
                (found(&row.findings))
                (on_demand(row))
            }
        }
    }
}

/// Findings, each with its cure.
fn found(findings: &[Finding]) -> Markup {
    html! {
        @if !findings.is_empty() {
            ul.findings {
                @for finding in findings {
                    li.(class(finding.severity())) {
                        span.severity.(class(finding.severity())) { (class(finding.severity())) } " "
                        code { (finding.code()) } " at " (maud::display(finding.position())) ": "
                        (shown(finding.message()))
                        br;
                        (finding.reference()) ": " (with_code(finding.cure()))
                    }
                }
            }
        }
    }
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

/// A text of this crate, with backticks around what is code.
fn with_code(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// The fields of the value, what it refers to, and where it is defined.
fn on_demand(row: &ExplainedRow<'_>) -> Markup {
    let reference = row.reference.unwrap_or_default();
    if row.fields.is_empty() && row.references.is_empty() {
        return html! { @if !reference.is_empty() { p.reference { (reference) } } };
    }
    html! {
        details {
            summary {
                (Counted(row.fields.len() as u64, "field"))
                @if !reference.is_empty() { " · " (reference) }
            }
            table.fields {
                @for field in &row.fields { (self::field(field)) }
            }
            @for reference in &row.references { (self::reference(reference)) }
        }
    }
}

fn field(field: &ExplainedField<'_>) -> Markup {
    html! {
        tr {
            th scope="row" { (field.name) }
            td { code { (shown(&field.text)) } @if let Some(unit) = field.unit { " " (unit) } }
            td {
                @if let Some(decoded) = &field.decoded { (shown(decoded)) }
                @if field.decoded.is_some() && field.meaning.is_some() { ": " }
                @if let Some(meaning) = field.meaning { (with_code(meaning)) }
            }
        }
    }
}

fn reference(reference: &RowReference) -> Markup {
    html! {
        p.reference {
            code { (shown(&reference.text)) } " is "
            @match &reference.meaning { Some(meaning) => (shown(meaning)), None => "not there" }
            @if let Some(line) = reference.line { " (line " (line) ")" }
        }
    }
}
