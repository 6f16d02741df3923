//! Markdown, as GitHub has it.

use alloc::borrow::Cow;
use core::fmt;

use super::parts::{Part, Parts, heading, sentences};
use crate::annotate::{Explained, ExplainedRow};
use crate::check::Finding;
use crate::syntax::shown;

/// The explained table as Markdown, from [`Explained::markdown`]. `Display` writes it: the summary, and a heading and a table
/// for the session and for each media section. The dialect is that of GitHub, whose tables others have too.
#[derive(Clone, Copy, Debug)]
pub struct ExplainedMarkdown<'e, 'd> {
    explained: &'e Explained<'d>,
    name: &'e str,
}

impl<'d> Explained<'d> {
    /// As Markdown, for tickets and pages. What is in a value stays text there: bars, backticks, stars, HTML.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\ns=a|b <b>\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\n")?;
    /// let markdown = offer.explain().markdown().to_string();
    /// assert!(markdown.contains("\n## Media 1: audio\n\n| Line | SDP |"));
    /// assert!(markdown.contains("\n| 4 | `a=ptime:20` | Attributes-Packetization | asks to receive 20 ms"));
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn markdown(&self) -> ExplainedMarkdown<'_, 'd> {
        ExplainedMarkdown { explained: self, name: "" }
    }
}

impl<'e> ExplainedMarkdown<'e, '_> {
    /// With that heading on top, such as the name of a file.
    #[must_use]
    pub fn named(self, name: &'e str) -> Self {
        Self { name, ..self }
    }
}

impl fmt::Display for ExplainedMarkdown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.name.is_empty() {
            writeln!(f, "# {}\n", Prose(self.name))?;
        }
        for sentence in sentences(&self.explained.summary()) {
            writeln!(f, "- {}", Prose(&sentence))?;
        }
        for part in Parts::of(self.explained) {
            match part {
                Part::Level(level) => {
                    let heading = heading(self.explained.description(), level);
                    writeln!(f, "\n## {}\n", Prose(&heading))?;
                    f.write_str("| Line | SDP | Name | What it says | Defined in |\n")?;
                    f.write_str("| ---: | --- | --- | --- | --- |\n")?;
                }
                Part::Row(row) => Row(&row).fmt(f)?,
                Part::Rest(findings, omitted) => {
                    f.write_str("\n")?;
                    for finding in findings {
                        writeln!(f, "- {}", Found(finding))?;
                    }
                    for omitted in omitted {
                        writeln!(f, "- and {} more of `{}`", omitted.count, omitted.rule.code)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A row of the table.
struct Row<'r>(&'r ExplainedRow<'r>);

impl fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(row) = self;
        match row.number() {
            Some(number) => write!(f, "| {number} ")?,
            None => f.write_str("| implied ")?,
        }
        write!(f, "| {} | {} | {}", Code(&row.text), Prose(&row.name), Prose(&row.meaning))?;
        for finding in &row.findings {
            write!(f, "<br>{}", Found(finding))?;
        }
        writeln!(f, " | {} |", row.reference.unwrap_or_default())
    }
}

/// What was found, and what to do.
struct Found<'f>(&'f Finding);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(finding) = self;
        write!(f, "**{}** `{}` ({}): ", finding.severity(), finding.code(), finding.position())?;
        // Cures are texts of this crate, with backticks around what is code.
        write!(f, "{}<br>{}: {}", Prose(finding.message()), finding.reference(), finding.cure())
    }
}

/// A part of the body as code.
///
/// Between backticks nothing has a meaning but the backtick, and in a table the bar. Where one of them is in the text, or
/// a backslash, which before a bar is one thing here and another there, the text stands in `<code>`, with all signs as
/// references.
struct Code<'t>(&'t str);

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = shown(self.0);
        if text.is_empty() || text.contains(['`', '|', '\\']) {
            f.write_str("<code>")?;
            references(f, &text, |c| c.is_ascii_punctuation())?;
            return f.write_str("</code>");
        }
        write!(f, "`{text}`")
    }
}

/// Text in which no sign has a meaning, on one line.
struct Prose<'t>(&'t str);

impl fmt::Display for Prose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: Cow<'_, str> = shown(self.0);
        references(f, &text, |c| matches!(c, '|' | '<' | '>' | '&' | '*' | '_' | '`' | '\\' | '[' | ']' | '~' | '$'))
    }
}

/// The text, with the characters that have a meaning as references to them, which no dialect takes for anything else:
/// `&#124;` for a bar.
fn references(f: &mut fmt::Formatter<'_>, text: &str, has_meaning: fn(char) -> bool) -> fmt::Result {
    let mut plain = text;
    while let Some((at, sign)) = plain.char_indices().find(|(_, c)| has_meaning(*c)) {
        let (before, rest) = plain.split_at_checked(at).unwrap_or((plain, ""));
        f.write_str(before)?;
        write!(f, "&#{};", u32::from(sign))?;
        let mut rest = rest.chars();
        rest.next();
        plain = rest.as_str();
    }
    f.write_str(plain)
}
