//! What is printed of one input.

use std::io::{self, Write};

use sdp_decoder::SessionDescription;
use sdp_decoder::annotate::{Explained, HtmlPage};
use sdp_decoder::check::{Checker, Report};
use sdp_decoder::sip::Message;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::arguments::{Arguments, Format};
use crate::input::{Input, Traced};

/// Prints one input after the other.
pub(crate) struct Printer<'a, W> {
    output: W,
    arguments: &'a Arguments,
    checker: Checker,
    width: Option<usize>,
    has_color: bool,
    /// How many inputs there are.
    inputs: usize,
    /// Whether something was printed.
    has_begun: bool,
}

/// One session of an input, as JSON.
#[derive(Serialize)]
struct Object<'e> {
    file: &'e str,
    /// Where the message begins in a file with several: its line.
    #[serde(skip_serializing_if = "Option::is_none")]
    message_line: Option<u32>,
    /// Which session of the input, from 1, where it has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<usize>,
    #[serde(flatten)]
    explained: &'e Explained<'e>,
}

impl<'a, W: Write> Printer<'a, W> {
    pub(crate) fn new(output: W, arguments: &'a Arguments, inputs: usize) -> Self {
        let (width, has_color) = (arguments.width(), arguments.has_color());
        Self { output, arguments, checker: arguments.checker(), width, has_color, inputs, has_begun: false }
    }

    /// All sessions of an input, and the message that they came in.
    pub(crate) fn print(
        &mut self,
        input: &Input,
        message: Option<&Message>,
        sessions: &[SessionDescription],
    ) -> io::Result<()> {
        match self.arguments.format() {
            None => self.message(input, message, sessions, Self::table)?,
            Some(Format::Text) => self.message(input, message, sessions, Self::text)?,
            Some(format) => {
                for (index, session) in sessions.iter().enumerate() {
                    let part = (sessions.len() > 1).then_some(index + 1);
                    self.explained(format, input, part, session)?;
                    self.has_begun = true;
                }
            }
        }
        self.has_begun = true;
        self.output.flush()
    }

    /// The body alone. Where another may follow, it ends with a line end.
    pub(crate) fn print_body(&mut self, input: &Input) -> io::Result<()> {
        self.output.write_all(&input.body)?;
        if input.traced.is_some() && !input.body.ends_with(b"\n") {
            self.output.write_all(b"\r\n")?;
        }
        self.output.flush()
    }

    /// The findings as compilers print them.
    pub(crate) fn print_report(&mut self, input: &Input, report: &Report) -> io::Result<()> {
        for finding in report.findings() {
            writeln!(self.output, "{}", input.told(finding))?;
        }
        for omitted in report.omitted() {
            writeln!(self.output, "{}: and {} more of [{}]", input.name(), omitted.count, omitted.rule.code)?;
        }
        self.output.flush()
    }

    /// What stands behind the last input.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        if self.has_begun && self.arguments.format() == Some(Format::Html) {
            self.output.write_all(HtmlPage::END.as_bytes())?;
        }
        self.output.flush()
    }

    /// The name of a file, where there are several, and which of its messages follows.
    fn heading(&mut self, input: &Input) -> io::Result<()> {
        let mut space = if self.has_begun { "\n" } else { "" };
        if self.inputs > 1 && input.traced.is_none_or(|traced| traced.is_first) {
            writeln!(self.output, "{space}{}:\n", input.file)?;
            space = "";
        }
        match input.traced {
            Some(Traced { number, count, line, .. }) => {
                writeln!(self.output, "{space}Message {number} of {count} in this input, from line {line}:\n")
            }
            None => Ok(()),
        }
    }

    /// What is said of a message, its sessions, and what was found in it; the sessions alone where there is no message.
    fn message(
        &mut self,
        input: &Input,
        message: Option<&Message>,
        sessions: &[SessionDescription],
        print: fn(&mut Self, &SessionDescription) -> io::Result<()>,
    ) -> io::Result<()> {
        self.heading(input)?;
        if let Some(message) = message {
            write!(self.output, "{}{}", message.explain(), if sessions.is_empty() { "" } else { "\n" })?;
        }
        self.sessions(sessions, print)?;
        let report = message.map(|message| self.checker.check_message(message));
        match report.filter(|report| report.count() > 0) {
            Some(report) => write!(self.output, "\nThe message:\n\n{report}"),
            None => Ok(()),
        }
    }

    /// Each session of an input, counted where there are several.
    fn sessions(
        &mut self,
        sessions: &[SessionDescription],
        print: fn(&mut Self, &SessionDescription) -> io::Result<()>,
    ) -> io::Result<()> {
        for (index, session) in sessions.iter().enumerate() {
            if sessions.len() > 1 {
                let space = if index == 0 { "" } else { "\n" };
                writeln!(self.output, "{space}Session {} of {} in this input:\n", index + 1, sessions.len())?;
            }
            print(self, session)?;
        }
        Ok(())
    }

    /// The two-column table, the media lines explained, and what was found.
    fn table(&mut self, session: &SessionDescription) -> io::Result<()> {
        let table = session.table().measured_by(UnicodeWidthStr::width);
        write!(self.output, "{}", self.width.map_or(table, |width| table.fit(width)))?;
        for media in session.media() {
            write!(self.output, "\n{}", media.explain())?;
        }
        let report = self.checker.check(session);
        if report.count() > 0 {
            write!(self.output, "\n{report}")?;
        }
        Ok(())
    }

    fn text(&mut self, session: &SessionDescription) -> io::Result<()> {
        let explained = self.explain(session);
        let text = explained.text();
        let text = self.width.map_or(text, |width| text.fit(width));
        write!(self.output, "{}", if self.has_color { text.colored() } else { text })
    }

    /// A session in one of the formats that have the name of the input in them.
    fn explained(
        &mut self,
        format: Format,
        input: &Input,
        part: Option<usize>,
        session: &SessionDescription,
    ) -> io::Result<()> {
        let explained = self.explain(session);
        if format == Format::Json {
            let message_line = input.traced.map(|traced| traced.line);
            let object = Object { file: &input.file, message_line, part, explained: &explained };
            serde_json::to_writer(&mut self.output, &object)?;
            return writeln!(self.output);
        }
        let name = input.name();
        let name = part.map_or_else(|| name.clone(), |part| format!("{name}, session {part}"));
        match format {
            Format::Html => {
                if !self.has_begun {
                    let title = if self.inputs > 1 { "SDP explained" } else { &input.file };
                    write!(self.output, "{}", HtmlPage::new(title))?;
                }
                write!(self.output, "{}", explained.html().named(&name).article())
            }
            Format::Csv => {
                let csv = explained.csv().named(&name);
                write!(self.output, "{}", if self.has_begun { csv.without_header() } else { csv })
            }
            Format::Markdown | Format::Text | Format::Json => {
                let space = if self.has_begun { "\n" } else { "" };
                write!(self.output, "{space}{}", explained.markdown().named(&name))
            }
        }
    }

    fn explain<'d>(&self, session: &'d SessionDescription) -> Explained<'d> {
        let explained = session.explain().checked_by(&self.checker);
        if self.arguments.show_secrets { explained.showing_secrets() } else { explained }
    }
}
