//! Findings as compilers print them: the line, a marker under the place, and the cure.

use alloc::borrow::Cow;
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
    /// hint[wrong-case]: c=: found \"In\", expected \"IN\"
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

    fn rendered(&self, renderer: &Renderer, finding: &Finding, here: Option<&Here<'_>>) -> String {
        let level = match finding.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Hint => Level::HELP.with_name("hint"),
        };
        let group = level.primary_title(finding.message()).id(finding.code());
        let (line, column) = (finding.position().line as usize, finding.position().column as usize);
        let origin = || Origin::path(self.name).line(line).char_column(column);
        let group = match here.map(|here| here.shown(finding)) {
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
}

/// The line that findings are at: what all of them ask of it is asked once, as a line may be long and have many.
struct Here<'d> {
    line: Line<'d>,
    /// Where it begins, in the input.
    start: u32,
    is_masked: bool,
    /// Without the passwords of its URLs.
    text: Cow<'d, str>,
    /// How many bytes of it are those of the line, where a password is left out.
    same: usize,
}

impl<'d> Here<'d> {
    fn of(line: Line<'d>, shows_secrets: bool) -> Self {
        let text = if shows_secrets { Cow::Borrowed(line.text()) } else { without_passwords(line.text()) };
        let same = match &text {
            Cow::Borrowed(_) => text.len(),
            Cow::Owned(text) => text.bytes().zip(line.text().bytes()).take_while(|(a, b)| a == b).count(),
        };
        let start = line.description().in_input(line.span()).start;
        Self { line, start, is_masked: !shows_secrets && line.is_secret(), text, same }
    }

    /// The line, cut around the place of a finding.
    fn shown(&self, finding: &Finding) -> Shown {
        if self.is_masked {
            return masked(self.line);
        }
        let in_line = |at: u32| at.saturating_sub(self.start) as usize;
        let place = Span::new(in_line(finding.span().start), in_line(finding.span().end));
        // Behind a password that is left out, places are others: the mark is where it was left out then.
        let is_same = self.same == self.line.text().len() || place.range().end <= self.same;
        let here = offset(self.same.min(place.range().start));
        cut(&self.text, if is_same { place } else { Span { start: here, end: here } })
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
        // Findings are in the order of the text, so that one walk over the lines meets them all.
        let mut lines = self.description.lines();
        let mut here: Option<Here<'_>> = None;
        for (index, finding) in self.report.findings().iter().enumerate() {
            let number = finding.position().line;
            if here.as_ref().is_none_or(|here| here.line.number() < number) {
                here = lines.find(|line| line.number() >= number).map(|line| Here::of(line, self.shows_secrets));
            }
            let line = here.as_ref().filter(|here| here.line.number() == number);
            let space = if index > 0 { "\n" } else { "" };
            writeln!(f, "{space}{}", self.rendered(&renderer, finding, line))?;
        }
        for omitted in self.report.omitted() {
            writeln!(f, "\nand {} more of [{}]", omitted.count, omitted.rule.code)?;
        }
        Ok(())
    }
}
