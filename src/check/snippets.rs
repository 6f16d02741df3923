//! Findings as compilers print them: the line, a marker under the place, and the cure.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::{Finding, Report, Severity};
use crate::span::offset;
use crate::syntax::{shown, without_passwords};
use crate::{Line, SessionDescription, Span};

/// A report as compilers print it, from [`Report::snippets`]. `Display` writes it.
#[derive(Clone, Copy, Debug)]
pub struct Snippets<'r, 'd> {
    report: &'r Report,
    description: &'d SessionDescription<'d>,
    name: &'r str,
    is_colored: bool,
    width: usize,
    shows_secrets: bool,
}

impl Report {
    /// The findings as compilers print them, each with its line. `name` is what the input is called, such as a file.
    ///
    /// The report must be of that description. Keys and passwords are masked in the lines that are shown.
    ///
    /// ```
    /// let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=In IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n";
    /// let offer = sdp_decoder::decode_sdp(body)?;
    /// let text = offer.check().snippets(&offer, "offer.sdp").to_string();
    /// let expected = "\
    /// hint[wrong-case]: c=: found \"In\", expected it in the registered case
    ///  --> offer.sdp:4:3
    ///   |
    /// 4 | c=In IP4 192.0.2.1
    ///   |   ^^
    ///   |
    ///   = note: RFC 8866, section 5
    ///   = help: write it as it is registered
    /// ";
    /// assert_eq!(text, expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn snippets<'r, 'd>(&'r self, description: &'d SessionDescription<'d>, name: &'r str) -> Snippets<'r, 'd> {
        Snippets { report: self, description, name, is_colored: false, width: WIDTH, shows_secrets: false }
    }
}

/// The columns of a terminal, where nobody says otherwise.
const WIDTH: usize = 100;

/// How many characters of a line are shown before the place, and behind its beginning.
const CONTEXT: usize = 120;

impl Snippets<'_, '_> {
    /// With the colours of a terminal.
    #[must_use]
    pub fn colored(self) -> Self {
        Self { is_colored: true, ..self }
    }

    /// For a terminal of so many columns. Longer lines are cut around the place.
    #[must_use]
    pub fn fit(self, width: usize) -> Self {
        Self { width, ..self }
    }

    /// With keys and passwords in the lines that are shown.
    #[must_use]
    pub fn showing_secrets(self) -> Self {
        Self { shows_secrets: true, ..self }
    }

    fn rendered(&self, renderer: &Renderer, finding: &Finding) -> String {
        let level = match finding.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Hint => Level::HELP.with_name("hint"),
        };
        let group = level.primary_title(finding.message()).id(finding.code());
        let (line, column) = (finding.position().line as usize, finding.position().column as usize);
        let origin = || Origin::path(self.name).line(line).char_column(column);
        let group = match self.line_of(finding) {
            Some(Shown { text, mark, is_whole }) => {
                let snippet = Snippet::source(text).line_start(line).annotation(AnnotationKind::Primary.span(mark));
                // The renderer counts the column, which it cannot where something is left out.
                if is_whole {
                    group.element(snippet.path(self.name))
                } else {
                    let place = format!("at {}:{}", self.name, finding.position());
                    group.element(snippet).element(Level::NOTE.message(place))
                }
            }
            None => group.element(origin()),
        };
        let reference = Level::NOTE.message(finding.reference());
        renderer.render(&[group.element(reference).element(Level::HELP.message(finding.cure()))])
    }

    /// The line of a finding, cut around the place.
    fn line_of(&self, finding: &Finding) -> Option<Shown> {
        let first = self.description.lines().next()?.number();
        let index = finding.position().line.checked_sub(first)?;
        let line = self.description.lines().nth(index as usize)?;
        let start = self.description.in_input(line.span()).start;
        let place = Span::new(
            (finding.span().start.saturating_sub(start)) as usize,
            (finding.span().end.saturating_sub(start)) as usize,
        );
        if self.shows_secrets {
            return Some(cut(line.text(), place));
        }
        if line.is_secret() {
            return Some(masked(line));
        }
        let text = without_passwords(line.text());
        // Behind a password that is left out, places are others: the mark is where it was left out then.
        let same = text.bytes().zip(line.text().bytes()).take_while(|(a, b)| a == b).count();
        let is_same = same == line.text().len() || place.range().end <= same;
        let here = offset(same.min(place.range().start));
        Some(cut(&text, if is_same { place } else { Span { start: here, end: here } }))
    }
}

/// A line as it is shown, with the place to mark.
struct Shown {
    text: String,
    mark: core::ops::Range<usize>,
    /// Whether nothing is left out before the place.
    is_whole: bool,
}

/// The name of a secret line, without its value.
fn masked(line: Line<'_>) -> Shown {
    let name = match line.attribute() {
        Some(attribute) => shown(attribute.name()).to_string() + ":",
        None => String::new(),
    };
    let letter = line.line_type().map(|line_type| line_type.to_string()).unwrap_or_default();
    let before = letter.len() + name.len();
    Shown { text: [&letter, &name, "***"].concat(), mark: before..before + 3, is_whole: true }
}

/// The characters around a place; all of a line that is not long.
fn cut(text: &str, place: Span) -> Shown {
    let (before, rest) = text.split_at_checked(place.range().start).unwrap_or((text, ""));
    let marked = place.range().len();
    let (inside, behind) = rest.split_at_checked(marked).unwrap_or((rest, ""));
    let tail = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
    let head = |text: &str| text.char_indices().nth(CONTEXT).map_or(text.len(), |(at, _)| at);
    let before = shown(before.get(tail..).unwrap_or_default()).to_string();
    let inside = shown(inside.get(..head(inside)).unwrap_or_default()).to_string();
    let behind = shown(behind.get(..head(behind)).unwrap_or_default()).to_string();
    let start = before.len();
    let end = start + inside.len();
    Shown { text: before + &inside + &behind, mark: start..end, is_whole: tail == 0 }
}

impl fmt::Display for Snippets<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renderer = if self.is_colored { Renderer::styled() } else { Renderer::plain() }.term_width(self.width);
        for (index, finding) in self.report.findings().iter().enumerate() {
            let space = if index > 0 { "\n" } else { "" };
            writeln!(f, "{space}{}", self.rendered(&renderer, finding))?;
        }
        for omitted in self.report.omitted() {
            writeln!(f, "\nand {} more of [{}]", omitted.count, omitted.rule.code)?;
        }
        Ok(())
    }
}
