//! Decodes SDP bodies, and those in SIP messages, and prints their tables: `cargo run --example decode_sdp -- examples/data/invite.sdp`

mod arguments;
mod input;
mod output;
mod progress;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use sdp_decoder::check::Report;
use sdp_decoder::sip::Message;
use sdp_decoder::{DecodeError, Redactor, SessionDescription};

use arguments::Arguments;
use input::{Input, name};
use output::Printer;

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
    let mut printer = Printer::new(BufWriter::new(io::stdout().lock()), &arguments, files.len());
    let bar = progress::bar(files.len());
    let mut redactor = arguments.redact.then(|| Redactor::new().everything());
    let mut worst = 0;
    for file in files {
        match decode_and_print(&mut printer, file, &arguments, redactor.as_mut()) {
            Ok(()) => {}
            // Whoever read the output has seen enough.
            Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(failure) => worst = worst.max(bar.suspend(|| report(file, &failure))),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    match printer.end() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            worst = worst.max(report(Path::new("-"), &Failure::Write(error)));
        }
        _ => {}
    }
    ExitCode::from(worst)
}

fn decode_and_print(
    printer: &mut Printer<'_, impl Write>,
    file: &Path,
    arguments: &Arguments,
    redactor: Option<&mut Redactor>,
) -> Result<(), Failure> {
    let mut input = Input::read(file).map_err(Failure::Read)?;
    if let Some(redactor) = redactor {
        input = redacted(&input, arguments, redactor).map_err(Failure::Decode)?;
    }
    let decoded = arguments.decoder(input.role).decode_all(&input.body);
    // What is redacted is the SDP: no message stands around it.
    let message = Message::read(&input.body).ok();
    let sessions = match decoded {
        Ok(sessions) => Some(sessions),
        // There is something to be said of the message all the same.
        Err(DecodeError::NoSdpInMessage { .. }) => None,
        Err(error) => return Err(Failure::Decode(error)),
    };
    let sessions: Vec<_> = sessions.into_iter().flatten().collect();
    if arguments.redact && !arguments.check && arguments.format().is_none() {
        return printer.print_bytes(&input.body).map_err(Failure::Write);
    }
    if !arguments.check {
        return printer.print(&name(file), message.as_ref(), &sessions).map_err(Failure::Write);
    }
    let checker = arguments.checker();
    let of_message = message.iter().map(|message| checker.check_message(message));
    let report: Report = of_message.chain(sessions.iter().map(|session| checker.check(session))).collect();
    printer.print_report(&name(file), &report).map_err(Failure::Write)?;
    if report.has_errors() { Err(Failure::Check) } else { Ok(()) }
}

/// The SDP of an input as it can be shared. It is decoded tolerantly, so that no refusal shows what is redacted.
fn redacted(input: &Input, arguments: &Arguments, redactor: &mut Redactor) -> Result<Input, DecodeError> {
    let sessions: Vec<_> = arguments.tolerant_decoder(input.role).decode_all(&input.body)?.collect();
    let body = sessions.iter().flat_map(|session| redactor.redact(session)).collect();
    // A message around the SDP may have told what it is.
    Ok(Input { body, role: sessions.first().map(SessionDescription::role) })
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
