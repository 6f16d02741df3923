//! Decodes SDP bodies and prints their tables: `cargo run --example decode_sdp -- examples/data/invite.sdp`

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use sdp_decoder::{DecodeError, Decoder, Role, SessionDescription};
use terminal_size::{Width, terminal_size};
use unicode_width::UnicodeWidthStr;

/// Decode SDP bodies: what each line is, and what each media line says.
///
/// Prints a table with every line of the body and its name, and under it each media line explained, with its codecs.
/// In a terminal, long lines are folded to its width.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit code: 0 where everything was decoded; 1 where an input is no SDP, or is refused under --strict; 2 where a file \
cannot be read, or an argument is wrong. Of several inputs, the highest counts.

Examples:
  decode_sdp offer.sdp
  pbpaste | decode_sdp
  decode_sdp --strict --role offer *.sdp"
)]
struct Arguments {
    /// Files to decode; `-` or none for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Refuse what has errors, and say all of them
    #[arg(long)]
    strict: bool,

    /// What the bodies are in the exchange of offer and answer
    #[arg(long, value_name = "ROLE", default_value = "unknown")]
    role: RoleName,
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    Offer,
    Answer,
    Unknown,
}

/// Why an input gave no table, with the exit code that says so.
enum Failure {
    Read(io::Error),
    Decode(DecodeError),
    Write(io::Error),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let files = if arguments.files.is_empty() { vec![PathBuf::from("-")] } else { arguments.files.clone() };
    let mut worst = 0;
    for (index, file) in files.iter().enumerate() {
        let heading = (files.len() > 1).then_some((file.as_path(), index == 0));
        match decode_and_print(file, heading, &arguments) {
            Ok(()) => {}
            // Whoever read the output has seen enough.
            Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::from(worst),
            Err(failure) => worst = worst.max(report(file, &failure)),
        }
    }
    ExitCode::from(worst)
}

fn decode_and_print(file: &Path, heading: Option<(&Path, bool)>, arguments: &Arguments) -> Result<(), Failure> {
    let body = read(file).map_err(Failure::Read)?;
    let role = match arguments.role {
        RoleName::Offer => Role::Offer,
        RoleName::Answer => Role::Answer,
        RoleName::Unknown => Role::Unknown,
    };
    let decoder = if arguments.strict { Decoder::new().strict() } else { Decoder::new() };
    let sessions = decoder.role(role).decode_all(body).map_err(Failure::Decode)?;
    let mut output = io::stdout().lock();
    print(&mut output, heading, sessions.as_slice()).map_err(Failure::Write)
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut body = Vec::new();
        io::stdin().lock().read_to_end(&mut body)?;
        Ok(body)
    } else {
        fs::read(file)
    }
}

fn print(output: &mut impl Write, heading: Option<(&Path, bool)>, sessions: &[SessionDescription]) -> io::Result<()> {
    if let Some((file, is_first)) = heading {
        writeln!(output, "{}{}:\n", if is_first { "" } else { "\n" }, file.display())?;
    }
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
    let name = if file == Path::new("-") { "standard input".into() } else { file.display().to_string() };
    match failure {
        Failure::Read(error) => eprintln!("{name}: cannot be read: {error}"),
        Failure::Write(error) => eprintln!("standard output: cannot be written: {error}"),
        Failure::Decode(error) => {
            eprintln!("{name}: {error}");
            for finding in error.findings() {
                eprintln!("{name}:{finding}\n    {}: {}", finding.reference(), finding.help());
            }
        }
    }
    if matches!(failure, Failure::Decode(_)) { 1 } else { 2 }
}
