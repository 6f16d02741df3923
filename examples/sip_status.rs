//! Explains the codes of SIP responses: `cargo run --example sip_status -- 487`

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use sdp_decoder::sip::{StatusClass, StatusCode};

/// Explain the codes of SIP responses: what each means, and where it is defined.
///
/// The codes that support is asked about most come with their usual causes and cures. Without a code, all that are known
/// are listed by class.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit code: 0; 2 where an argument is wrong.

Examples:
  sip_status 487
  sip_status 401 403
  sip_status"
)]
struct Arguments {
    /// Codes from 100 to 699
    #[arg(value_name = "CODE", value_parser = code)]
    codes: Vec<StatusCode>,
}

fn code(text: &str) -> Result<StatusCode, String> {
    text.parse().map_err(|_| "expected a code from 100 to 699, such as 487".to_owned())
}

fn main() -> ExitCode {
    let Arguments { codes } = Arguments::parse();
    let mut output = io::stdout().lock();
    let written = if codes.is_empty() { list(&mut output) } else { explain(&mut output, &codes) };
    match written.and_then(|()| output.flush()) {
        // Whoever read the output has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("standard output: cannot be written: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn explain(output: &mut impl Write, codes: &[StatusCode]) -> io::Result<()> {
    for (index, code) in codes.iter().enumerate() {
        write!(output, "{}{}", if index > 0 { "\n" } else { "" }, code.explain())?;
    }
    Ok(())
}

/// All known codes with their phrases, by class.
fn list(output: &mut impl Write) -> io::Result<()> {
    for class in StatusClass::ALL {
        let space = if class == StatusClass::Provisional { "" } else { "\n" };
        writeln!(output, "{space}{}xx {class}", class.digit())?;
        for code in StatusCode::known().filter(|code| code.class() == class) {
            let note = match (code.is_registered(), code.is_deprecated()) {
                (false, _) => " (no longer registered)",
                (true, true) => " (deprecated)",
                (true, false) => "",
            };
            writeln!(output, "  {code} {}{note}", code.reason_phrase().unwrap_or_default())?;
        }
    }
    Ok(())
}
