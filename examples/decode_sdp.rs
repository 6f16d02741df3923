//! Decodes SDP bodies and prints their tables: `cargo run --example decode_sdp -- examples/data/invite.sdp`

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use sdp_decoder::check::{Checker, Preset, Report};
use sdp_decoder::sip::Message;
use sdp_decoder::{DecodeError, Decoder, Role, SessionDescription, Sessions};
use terminal_size::{Width, terminal_size};
use unicode_width::UnicodeWidthStr;

/// Decode SDP bodies, and those in SIP messages: what each line is, and what each media line says.
///
/// Prints a table with every line of the body and its name, under it each media line explained, with its codecs, and then
/// what is wrong or likely to make trouble. In a terminal, long lines of the table are folded to its width.
///
/// Of a SIP message, the first line and the Via headers are explained before that, and what is found in the message
/// stands at the end.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit code: 0 where everything was decoded; 1 where an input is no SDP and no SIP message, is refused under --strict, or has an error \
under --check; 2 where a file cannot be read, or an argument is wrong. Of several inputs, the highest counts.

Examples:
  decode_sdp offer.sdp
  pbpaste | decode_sdp --role offer
  decode_sdp invite.sip
  decode_sdp --check --preset web-rtc *.sdp"
)]
struct Arguments {
    /// Files to decode; `-` or none for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Print the findings alone: errors, warnings and hints, each with its line, column and cure
    #[arg(long, conflicts_with = "strict")]
    check: bool,

    /// Refuse bodies that have errors, and list every error
    #[arg(long)]
    strict: bool,

    /// What the bodies are held to
    #[arg(long, value_enum, default_value_t = Use::OfferAnswer)]
    preset: Use,

    /// What the bodies are; some findings are only for an offer or an answer
    #[arg(long, value_enum)]
    role: Option<Side>,
}

/// The presets of the library.
#[derive(Clone, Copy, ValueEnum)]
enum Use {
    /// Any use of SDP
    Rfc8866,
    /// Offers and answers, as in SIP
    OfferAnswer,
    /// Offers and answers of browsers
    WebRtc,
    /// Offers and answers that go to a carrier
    SipTrunk,
}

#[derive(Clone, Copy, ValueEnum)]
enum Side {
    Offer,
    Answer,
}

impl Arguments {
    fn decoder(&self) -> Decoder {
        let role = match self.role {
            Some(Side::Offer) => Role::Offer,
            Some(Side::Answer) => Role::Answer,
            None => Role::Unknown,
        };
        let decoder = Decoder::new().role(role);
        if self.strict { decoder.strict_with(self.checker()) } else { decoder }
    }

    fn checker(&self) -> Checker {
        Checker::new(match self.preset {
            Use::Rfc8866 => Preset::Rfc8866,
            Use::OfferAnswer => Preset::OfferAnswer,
            Use::WebRtc => Preset::WebRtc,
            Use::SipTrunk => Preset::SipTrunk,
        })
    }
}

/// Why an input gave no output, or one that is a failure, with the exit code that says so.
enum Failure {
    Read(io::Error),
    Decode(DecodeError),
    /// Its errors were printed.
    Check,
    Write(io::Error),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &standard_input[..] } else { &arguments.files };
    let mut output = io::stdout().lock();
    let mut space = "";
    let mut worst = 0;
    for file in files {
        let heading =
            if files.len() > 1 && !arguments.check { format!("{space}{}:\n\n", name(file)) } else { String::new() };
        match decode_and_print(&mut output, file, &heading, &arguments) {
            Ok(()) => space = "\n",
            // Whoever read the output has seen enough.
            Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(failure) => worst = worst.max(report(file, &failure)),
        }
    }
    ExitCode::from(worst)
}

fn decode_and_print(output: &mut impl Write, file: &Path, heading: &str, arguments: &Arguments) -> Result<(), Failure> {
    let input = read(file).map_err(Failure::Read)?;
    let message = Message::read(&input).ok();
    let sessions = match arguments.decoder().decode_all(&input) {
        Ok(sessions) => Some(sessions),
        // There is something to be said of the message all the same.
        Err(DecodeError::NoSdpInMessage { .. }) => None,
        Err(error) => return Err(Failure::Decode(error)),
    };
    let sessions = sessions.as_ref().map(Sessions::as_slice).unwrap_or_default();
    let checker = arguments.checker();
    if !arguments.check {
        let printed = print_message(output, heading, message.as_ref(), sessions, &checker);
        return printed.map_err(Failure::Write);
    }
    let of_message = message.iter().map(|message| checker.check_message(message));
    let report: Report = of_message.chain(sessions.iter().map(|session| checker.check(session))).collect();
    print_report(output, file, &report).map_err(Failure::Write)?;
    if report.has_errors() { Err(Failure::Check) } else { Ok(()) }
}

/// The findings as compilers print them, each with its file, so that editors find the place.
fn print_report(output: &mut impl Write, file: &Path, report: &Report) -> io::Result<()> {
    for finding in report.findings() {
        writeln!(output, "{}:{finding}\n    {}: {}", name(file), finding.reference(), finding.cure())?;
    }
    for omitted in report.omitted() {
        writeln!(output, "{}: and {} more of [{}]", name(file), omitted.count, omitted.rule.code)?;
    }
    output.flush()
}

/// What a file is called in the output.
fn name(file: &Path) -> String {
    if is_standard_input(file) { "standard input".to_owned() } else { file.display().to_string() }
}

fn is_standard_input(file: &Path) -> bool {
    file == Path::new("-")
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if is_standard_input(file) {
        let mut body = Vec::new();
        io::stdin().lock().read_to_end(&mut body)?;
        Ok(body)
    } else {
        fs::read(file)
    }
}

/// What is said of a message around its sessions, where the input is one.
fn print_message(
    output: &mut impl Write,
    heading: &str,
    message: Option<&Message>,
    sessions: &[SessionDescription],
    checker: &Checker,
) -> io::Result<()> {
    let Some(message) = message else { return print(output, heading, sessions, checker) };
    write!(output, "{heading}{}", message.explain())?;
    print(output, if sessions.is_empty() { "" } else { "\n" }, sessions, checker)?;
    let report = checker.check_message(message);
    if report.count() > 0 {
        write!(output, "\nThe message:\n\n{report}")?;
    }
    output.flush()
}

fn print(output: &mut impl Write, heading: &str, sessions: &[SessionDescription], checker: &Checker) -> io::Result<()> {
    output.write_all(heading.as_bytes())?;
    let width = terminal_width();
    for (index, session) in sessions.iter().enumerate() {
        if sessions.len() > 1 {
            let space = if index == 0 { "" } else { "\n" };
            writeln!(output, "{space}Session {} of {} in this input:\n", index + 1, sessions.len())?;
        }
        let table = session.table().measured_by(UnicodeWidthStr::width);
        write!(output, "{}", width.map_or(table, |width| table.fit(width)))?;
        for media in session.media() {
            write!(output, "\n{}", media.explain())?;
        }
        let report = checker.check(session);
        if report.count() > 0 {
            write!(output, "\n{report}")?;
        }
    }
    output.flush()
}

/// How wide the terminal is that the output goes to, where it goes to one.
fn terminal_width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    terminal_size().map(|(Width(columns), _)| columns.into())
}

/// Says on standard error why there is no table, and gives the exit code.
fn report(file: &Path, failure: &Failure) -> u8 {
    let name = name(file);
    match failure {
        Failure::Read(error) => eprintln!("{name}: cannot be read: {error}"),
        Failure::Check => {}
        Failure::Write(error) => eprintln!("standard output: cannot be written: {error}"),
        Failure::Decode(error) => {
            eprintln!("{name}: {error}");
            for finding in error.findings() {
                eprintln!("{name}:{finding}\n    {}: {}", finding.reference(), finding.cure());
            }
        }
    }
    if matches!(failure, Failure::Decode(_) | Failure::Check) { 1 } else { 2 }
}
