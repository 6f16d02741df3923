//! Plain text, for terminals.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use anstyle::{AnsiColor, Style};
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm, wrap};

use super::parts::{Part, Parts, heading, sentences};
use crate::Span;
use crate::annotate::{Explained, ExplainedRow, Summary, masked};
use crate::check::{Finding, Severity};
use crate::syntax::shown;

/// The columns of a terminal, where nobody says otherwise.
const WIDTH: usize = 80;

/// With fewer, hardly a word fits its column; with more, no row has use for them.
const WIDTHS: (usize, usize) = (40, 1000);

/// Between the columns.
const GAP: usize = 2;

const BLANKS: &str = "                                                                ";

/// Before what goes on below.
const INDENT: &str = "  ";

const HEADS: (&str, &str) = ("SDP", "What it says");

/// The explained table as text, from [`Explained::text`]. `Display` writes it, wrapped to a width.
///
/// On top stands the summary. Each row is the number of the line, the line, and what it says, which begins with the name
/// that the two-column table has for it. What is implied has no number, and stands in parentheses. What was found stands
/// below its line, across the columns. Wide characters, as those of Chinese, Japanese and Korean, count twice.
#[derive(Clone, Copy, Debug)]
pub struct ExplainedText<'e, 'd> {
    explained: &'e Explained<'d>,
    width: usize,
    is_colored: bool,
}

impl<'d> Explained<'d> {
    /// As text, for terminals; 80 columns wide, and without colours.
    ///
    /// ```
    /// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\n")?;
    /// let explained = offer.explain();
    /// let text = explained.text().fit(100).to_string();
    /// assert!(text.contains("\nMedia 1: audio\n"));
    /// assert!(text.lines().all(|line| line.len() <= 100));
    /// # Ok::<(), sdp_decoder::DecodeError>(())
    /// ```
    pub fn text(&self) -> ExplainedText<'_, 'd> {
        ExplainedText { explained: self, width: WIDTH, is_colored: false }
    }
}

impl ExplainedText<'_, '_> {
    /// For so many columns, from 40 to 1000.
    #[must_use]
    pub fn fit(self, width: usize) -> Self {
        Self { width: width.clamp(WIDTHS.0, WIDTHS.1), ..self }
    }

    /// With the colours of a terminal.
    #[must_use]
    pub fn colored(self) -> Self {
        Self { is_colored: true, ..self }
    }
}

impl fmt::Display for ExplainedText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let palette = if self.is_colored { &COLORED } else { &PLAIN };
        let mut sheet = Sheet { columns: Columns::of(self), palette, output: f };
        sheet.summary(&self.explained.summary(), self.width)?;
        sheet.heads()?;
        for part in Parts::of(self.explained) {
            match part {
                Part::Level(level) => {
                    let heading = heading(self.explained.description(), level);
                    writeln!(sheet.output, "\n{}{heading}{:#}", palette.heading, palette.heading)?;
                }
                Part::Row(row) => sheet.row(&row)?,
                Part::Rest(findings, omitted) => {
                    writeln!(sheet.output)?;
                    findings.iter().try_for_each(|finding| sheet.finding(finding))?;
                    for omitted in omitted {
                        writeln!(sheet.output, "and {} more of [{}]", omitted.count, omitted.rule.code)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// The colours of what has any.
struct Palette {
    heading: Style,
    number: Style,
    name: Style,
    implied: Style,
    error: Style,
    warning: Style,
    hint: Style,
}

static PLAIN: Palette = Palette {
    heading: Style::new(),
    number: Style::new(),
    name: Style::new(),
    implied: Style::new(),
    error: Style::new(),
    warning: Style::new(),
    hint: Style::new(),
};

static COLORED: Palette = Palette {
    heading: Style::new().bold().underline(),
    number: Style::new().dimmed(),
    name: Style::new().bold(),
    implied: Style::new().dimmed(),
    error: AnsiColor::Red.on_default().bold(),
    warning: AnsiColor::Yellow.on_default().bold(),
    hint: AnsiColor::Cyan.on_default().bold(),
};

impl Palette {
    fn of(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Hint => self.hint,
        }
    }
}

/// How wide the columns are.
#[derive(Clone, Copy)]
struct Columns {
    number: usize,
    text: usize,
    meaning: usize,
}

impl Columns {
    fn of(text: &ExplainedText<'_, '_>) -> Self {
        let ExplainedText { explained, width, .. } = text;
        let lines = || explained.description().lines().filter(|line| !line.is_blank());
        let number = lines().next_back().map_or(1, |line| line.number().to_string().len());
        let both = width.saturating_sub(number + GAP + GAP);
        // Lines of SDP are short, or so long that they are wrapped anyhow; what they say is a sentence.
        let most = both * 2 / 5;
        let widest = lines().map(|line| {
            let text = masked::line(line, explained.shows_secrets);
            // What is longer than the column need not be measured to its end.
            let end = text.char_indices().nth(most).map_or(text.len(), |(end, _)| end);
            display_width(&shown(text.get(..end).unwrap_or_default()))
        });
        let text = widest.max().unwrap_or(0).clamp(HEADS.0.len(), most);
        Self { number, text, meaning: both - text }
    }
}

/// What is written on.
struct Sheet<'s, 'f> {
    columns: Columns,
    palette: &'static Palette,
    output: &'s mut fmt::Formatter<'f>,
}

impl Sheet<'_, '_> {
    /// The sentences, in front of all columns.
    fn summary(&mut self, summary: &Summary, width: usize) -> fmt::Result {
        for sentence in sentences(summary) {
            for line in wrap(&sentence, options(width).subsequent_indent(INDENT)) {
                writeln!(self.output, "{line}")?;
            }
        }
        writeln!(self.output)
    }

    fn heads(&mut self) -> fmt::Result {
        let Columns { number, text, meaning } = self.columns;
        writeln!(self.output, "{:>number$}  {:text$}  {}", "", HEADS.0, HEADS.1)?;
        writeln!(self.output, "{:->number$}  {:->text$}  {:->meaning$}", "", "", "")
    }

    fn row(&mut self, row: &ExplainedRow<'_>) -> fmt::Result {
        let text = shown(&row.text);
        let text = if row.is_implied() { Cow::Owned(format!("({text})")) } else { text };
        let mut says = String::from(if row.is_implied() { "implied, " } else { "" });
        says.push_str(&row.name);
        let name = says.len();
        if !row.meaning.is_empty() {
            says.push_str(": ");
            says.push_str(&shown(&row.meaning));
        }
        let style = if row.is_implied() { self.palette.implied } else { Style::new() };
        let number = row.number().map(|number| number.to_string()).unwrap_or_default();
        self.side_by_side(&number, (&text, style), &says, &[(name, self.palette.name), (says.len(), style)])?;
        row.findings.iter().try_for_each(|finding| self.finding(finding))
    }

    /// The columns of a row, line by line.
    fn side_by_side(
        &mut self,
        number: &str,
        (text, style): (&str, Style),
        says: &str,
        styles: &[(usize, Style)],
    ) -> fmt::Result {
        let Columns { number: number_width, text: text_width, meaning } = self.columns;
        let left = wrap(text, options(text_width).subsequent_indent(INDENT));
        let right = wrap(says, options(meaning));
        let faint = self.palette.number;
        for index in 0..left.len().max(right.len()) {
            let number = if index == 0 { number } else { "" };
            let left = left.get(index).map_or("", |line| line);
            self.blanks(number_width.saturating_sub(number.len()))?;
            self.put(faint, number)?;
            self.blanks(GAP)?;
            self.put(style, left)?;
            if let Some(line) = right.get(index) {
                self.blanks(text_width.saturating_sub(display_width(left)) + GAP)?;
                self.styled(says, line, styles)?;
            }
            self.output.write_str("\n")?;
        }
        Ok(())
    }

    /// What was found: as the report has it, below its row.
    fn finding(&mut self, finding: &Finding) -> fmt::Result {
        let place = format!("{}: ", finding.position());
        let code = format!("{place}{}[{}]", finding.severity(), finding.code());
        let found = format!("{code}: {}", shown(finding.message()));
        let number = self.palette.number;
        let styles =
            [(place.len(), number), (code.len(), self.palette.of(finding.severity())), (found.len(), Style::new())];
        self.paragraph(&found, "", &styles)?;
        let cure = format!("{}: {}", finding.reference(), finding.cure());
        self.paragraph(&cure, INDENT, &[(finding.reference().len() + 1, number), (cure.len(), Style::new())])
    }

    /// Text across the columns, behind the number; what goes on below is indented.
    fn paragraph(&mut self, text: &str, indent: &str, styles: &[(usize, Style)]) -> fmt::Result {
        let Columns { number, text: text_width, meaning } = self.columns;
        let width = text_width + GAP + meaning - INDENT.len() - indent.len();
        for (index, line) in wrap(text, options(width)).iter().enumerate() {
            let below = if index == 0 { "" } else { INDENT };
            self.blanks(number + GAP)?;
            self.put(Style::new(), indent)?;
            self.put(Style::new(), below)?;
            self.styled(text, line, styles)?;
            self.output.write_str("\n")?;
        }
        Ok(())
    }

    /// A line of a text that was wrapped. The styles go up to their places in the text.
    fn styled(&mut self, text: &str, line: &str, styles: &[(usize, Style)]) -> fmt::Result {
        let Span { start, .. } = Span::of_part(text, line);
        let mut begin = start as usize;
        let line_end = begin + line.len();
        for &(end, style) in styles {
            let end = end.min(line_end);
            if let Some(part) = text.get(begin..end).filter(|part| !part.is_empty()) {
                self.put(style, part)?;
                begin = end;
            }
        }
        Ok(())
    }

    /// Without the style where it is none, as most are: formatting nothing takes its time too.
    fn put(&mut self, style: Style, text: &str) -> fmt::Result {
        if style.is_plain() { self.output.write_str(text) } else { write!(self.output, "{style}{text}{style:#}") }
    }

    fn blanks(&mut self, columns: usize) -> fmt::Result {
        let rest = columns.saturating_sub(BLANKS.len());
        self.output.write_str(BLANKS.get(..columns).unwrap_or(BLANKS))?;
        if rest > 0 { self.blanks(rest) } else { Ok(()) }
    }
}

/// Text is divided at blanks, and where there is none, wherever the line ends.
fn options(width: usize) -> Options<'static> {
    Options::new(width)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}
