//! What can be asked for.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};
use clap::{Parser, ValueEnum};
use sdp_decoder::check::{Checker, Preset};
use sdp_decoder::{Decoder, Role};
use terminal_size::{Width, terminal_size};

/// Decode SDP bodies, and those in SIP messages: what each line is, and what each media line says.
///
/// Prints a table with every line of the body and its name, under it each media line explained, with its codecs, and then
/// what is wrong or likely to make trouble. In a terminal, long lines of the table are folded to its width.
///
/// With --explain, each line is explained instead: what its value says, what is implied, and what was found.
///
/// An input is SDP, a SIP message, pasted text with SDP in it, or what browsers have for it: {"type":"offer","sdp":"v=0\r\n…"}.
/// Of a SIP message, the first line and the Via headers are explained before its SDP, and what is found in the message
/// stands at the end: as text, and with --check. The other formats and --redact have its SDP alone.
///
/// Of a text with several messages, such as a log, each is decoded in turn, and its lines are counted from its first one;
/// with --check from that of the text.
#[derive(Parser)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[command(
    version,
    after_help = "\
Exit code: 0 where everything was decoded; 1 where an input is no SDP and no SIP message, has no SDP under --redact or in a format other \
than text, is refused under --strict, or has an error under --check; 2 where a file cannot be read, or an argument is wrong. Of several inputs, the highest counts.

Examples:
  decode_sdp offer.sdp
  pbpaste | decode_sdp --role offer --explain
  decode_sdp invite.sip
  decode_sdp --check --preset web-rtc *.sdp
  decode_sdp --redact offer.sdp > offer-to-share.sdp
  decode_sdp --format html offer.sdp answer.sdp > call.html
  decode_sdp --format json *.sdp | jq -r '.media[].formats[].encoding'"
)]
pub(crate) struct Arguments {
    /// Files to decode; `-` or none for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Print the findings alone: errors, warnings and hints, each with its line, column and cure
    #[arg(long, conflicts_with_all = ["strict", "explain", "format"])]
    pub(crate) check: bool,

    /// Explain each line; keys and passwords are masked
    #[arg(long)]
    explain: bool,

    /// How the explained lines are written; implies --explain
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// Write keys and passwords as they are, where lines are explained
    #[arg(long)]
    pub(crate) show_secrets: bool,

    /// Replace keys, addresses, names, phone numbers and text by pseudonyms, the same in all inputs; prints SDP, unless
    /// lines are explained or checked
    #[arg(long)]
    pub(crate) redact: bool,

    /// How many columns tables have; those of the terminal, where output goes to one
    #[arg(long, value_name = "COLUMNS")]
    width: Option<usize>,

    /// Whether explained text has colours; `auto` where output goes to a terminal and `NO_COLOR` is not set
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = When::Auto)]
    color: When,

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

/// The formats of the explained table.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For terminals
    Text,
    /// For tickets and wikis
    Markdown,
    /// One page, for browsers and paper
    Html,
    /// An object a line, for programs
    Json,
    /// For spreadsheets
    Csv,
}

#[derive(Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

/// The presets of the library.
#[derive(Clone, Copy, ValueEnum)]
enum Use {
    /// Any use of SDP
    Rfc8866,
    /// Offers and answers, as in SIP
    OfferAnswer,
    /// Offers and answers of browsers; also `webrtc` and `browser`
    #[value(aliases = ["webrtc", "browser"])]
    WebRtc,
    /// Offers and answers that go to a carrier; also `trunk`
    #[value(alias = "trunk")]
    SipTrunk,
}

#[derive(Clone, Copy, ValueEnum)]
enum Side {
    Offer,
    Answer,
}

impl Arguments {
    /// For an input of that role, where it says so itself. What was asked for counts more.
    pub(crate) fn decoder(&self, told: Option<Role>) -> Decoder {
        let decoder = self.tolerant_decoder(told);
        if self.strict { decoder.strict_with(self.checker()) } else { decoder }
    }

    pub(crate) fn tolerant_decoder(&self, told: Option<Role>) -> Decoder {
        let role = match self.role {
            Some(Side::Offer) => Role::Offer,
            Some(Side::Answer) => Role::Answer,
            None => told.unwrap_or_default(),
        };
        Decoder::new().role(role)
    }

    pub(crate) fn checker(&self) -> Checker {
        Checker::new(match self.preset {
            Use::Rfc8866 => Preset::Rfc8866,
            Use::OfferAnswer => Preset::OfferAnswer,
            Use::WebRtc => Preset::WebRtc,
            Use::SipTrunk => Preset::SipTrunk,
        })
    }

    /// How lines are explained; `None` for the two-column table.
    pub(crate) fn format(&self) -> Option<Format> {
        self.format.or(self.explain.then_some(Format::Text))
    }

    /// Whether nothing is printed of a SIP message but its SDP.
    pub(crate) fn is_sdp_alone(&self) -> bool {
        self.redact || !self.check && !matches!(self.format(), None | Some(Format::Text))
    }

    /// How wide tables are: as wide as asked for, or as the terminal that the output goes to.
    pub(crate) fn width(&self) -> Option<usize> {
        let of_terminal = || terminal_size().map(|(Width(columns), _)| columns.into());
        self.width.or_else(|| if io::stdout().is_terminal() { of_terminal() } else { None })
    }

    pub(crate) fn has_color(&self) -> bool {
        match self.color {
            When::Auto => AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            When::Always => true,
            When::Never => false,
        }
    }
}
