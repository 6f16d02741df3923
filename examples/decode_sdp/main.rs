//! Decodes SDP bodies, and those in SIP messages, and prints their tables: `cargo run --example decode_sdp -- examples/data/invite.sdp`

mod arguments;
mod input;
mod output;
mod progress;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
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
    'files: for file in files {
        let inputs = match Input::read(file) {
            Ok(input) => input.messages(arguments.is_sdp_alone()),
            Err(error) => {
                bar.suspend(|| eprintln!("{}: cannot be read: {error}", name(file)));
                worst = 2;
                Vec::new()
            }
        };
        for input in inputs {
            match decode_and_print(&mut printer, &input, &arguments, redactor.as_mut()) {
                Ok(()) => {}
                // Whoever read the output has seen enough.
                Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => break 'files,
                Err(failure) => worst = worst.max(bar.suspend(|| report(&input, &failure))),
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    match printer.end() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            worst = worst.max(not_written(&error));
        }
        _ => {}
    }
    ExitCode::from(worst)
}

fn decode_and_print(
    printer: &mut Printer<'_, impl Write>,
    input: &Input,
    arguments: &Arguments,
    redactor: Option<&mut Redactor>,
) -> Result<(), Failure> {
    let redacted =
        redactor.map(|redactor| redacted(input, arguments, redactor)).transpose().map_err(Failure::Decode)?;
    let input = redacted.as_ref().unwrap_or(input);
    let decoded = arguments.decoder(input.role).decode_all(&input.body);
    // What is redacted is the SDP: no message stands around it.
    let message = Message::read(&input.body).ok();
    let sessions = match decoded {
        Ok(sessions) => Some(sessions),
        // There is something to be said of the message all the same.
        Err(DecodeError::NoSdpInMessage { .. }) if !arguments.is_sdp_alone() => None,
        Err(error) => return Err(Failure::Decode(error)),
    };
    let sessions: Vec<_> = sessions.into_iter().flatten().collect();
    if arguments.redact && !arguments.check && arguments.format().is_none() {
        return printer.print_body(input).map_err(Failure::Write);
    }
    if !arguments.check {
        return printer.print(input, message.as_ref(), &sessions).map_err(Failure::Write);
    }
    let checker = arguments.checker();
    let of_message = message.iter().map(|message| checker.check_message(message));
    let report: Report = of_message.chain(sessions.iter().map(|session| checker.check(session))).collect();
    printer.print_report(input, &report).map_err(Failure::Write)?;
    if report.has_errors() { Err(Failure::Check) } else { Ok(()) }
}

/// The SDP of an input as it can be shared. It is decoded tolerantly, so that no refusal shows what is redacted.
fn redacted(input: &Input, arguments: &Arguments, redactor: &mut Redactor) -> Result<Input, DecodeError> {
    let sessions: Vec<_> = arguments.tolerant_decoder(input.role).decode_all(&input.body)?.collect();
    let body = sessions.iter().flat_map(|session| redactor.redact(session)).collect();
    // A message around the SDP may have told what it is.
    let role = sessions.first().map(SessionDescription::role);
    Ok(Input { file: input.file.clone(), body, role, traced: input.traced, lines_before: 0 })
}

/// Says on standard error why there is no table, and gives the exit code.
fn report(input: &Input, failure: &Failure) -> u8 {
    match failure {
        Failure::Check => 1,
        Failure::Write(error) => not_written(error),
        Failure::Decode(error) => {
            match error {
                // All of them follow, not only the first.
                DecodeError::Rejected { report, .. } => {
                    eprintln!("{}: rejected in strict mode, errors found: {}", input.name(), report.count());
                }
                _ => eprintln!("{}: {error}", input.name()),
            }
            for finding in error.findings() {
                eprintln!("{}", input.told(finding));
            }
            1
        }
    }
}

fn not_written(error: &io::Error) -> u8 {
    eprintln!("standard output: cannot be written: {error}");
    2
}
