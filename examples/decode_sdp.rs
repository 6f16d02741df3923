//! Decodes SDP bodies and prints their tables: `cargo run --example decode_sdp -- examples/data/invite.sdp`

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use sdp_decoder::{DecodeError, Decoder, SessionDescription};
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
  decode_sdp --strict *.sdp"
)]
struct Arguments {
    /// Files to decode; `-` or none for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Refuse bodies that have errors, and list every error
    #[arg(long)]
    strict: bool,
}

/// Why an input gave no table, with the exit code that says so.
enum Failure {
    Read(io::Error),
    Decode(DecodeError),
    Write(io::Error),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let files = if arguments.files.is_empty() { vec![PathBuf::from("-")] } else { arguments.files };
    let decoder = if arguments.strict { Decoder::new().strict() } else { Decoder::new() };
    let mut output = io::stdout().lock();
    let mut space = "";
    let mut worst = 0;
    for file in &files {
        let heading = if files.len() > 1 { format!("{space}{}:\n\n", name(file)) } else { String::new() };
        match decode_and_print(&mut output, file, &heading, decoder) {
            Ok(()) => space = "\n",
            // Whoever read the output has seen enough.
            Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(failure) => worst = worst.max(report(file, &failure)),
        }
    }
    ExitCode::from(worst)
}

fn decode_and_print(output: &mut impl Write, file: &Path, heading: &str, decoder: Decoder) -> Result<(), Failure> {
    let body = read(file).map_err(Failure::Read)?;
    let sessions = decoder.decode_all(body).map_err(Failure::Decode)?;
    print(output, heading, sessions.as_slice()).map_err(Failure::Write)
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

fn print(output: &mut impl Write, heading: &str, sessions: &[SessionDescription]) -> io::Result<()> {
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
        Failure::Write(error) => eprintln!("standard output: cannot be written: {error}"),
        Failure::Decode(error) => {
            eprintln!("{name}: {error}");
            for finding in error.findings() {
                eprintln!("{name}:{finding}\n    {}: {}", finding.reference(), finding.cure());
            }
        }
    }
    if matches!(failure, Failure::Decode(_)) { 1 } else { 2 }
}
