//! The parameters of a format as one clause.

mod audio;
mod other;
mod saying;
mod video;

use alloc::format;
use alloc::string::String;
use core::fmt;

use super::parameter::content;
use super::{FormatParameters, ParameterInfo};
use crate::attribute::Parameter;
use crate::syntax::{Listed, Short};
use saying::Saying;

pub(super) use saying::frequency;

/// The parameters of a format in words, in their order, with commas between them: `Constrained Baseline, level 3.1,
/// packetization mode 1 (NAL units may be split and joined)`. What cannot be read is named, what the codec does not have
/// is shown as it is, and of more than twelve parameters the others are counted. Nothing where there is no parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParametersInWords<'p> {
    parameters: &'p FormatParameters<'p>,
}

impl FormatParameters<'_> {
    /// What the parameters say, in words.
    pub(crate) fn in_words(&self) -> ParametersInWords<'_> {
        ParametersInWords { parameters: self }
    }
}

/// How many parameters are said.
const SAID: usize = 12;

impl fmt::Display for ParametersInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut seen = Seen::default();
        let (mut said, mut more) = (0, 0);
        for parameter in self.parameters.list() {
            let row = self.row(&parameter);
            if row.is_some_and(|(index, row)| !may_be_repeated(row.name) && !seen.insert(index)) {
                continue;
            }
            if said == SAID {
                more += 1;
                continue;
            }
            let clause = match row {
                Some((_, row)) => self.clause(row, &parameter),
                None => Some(unknown(&parameter)),
            };
            if let Some(clause) = clause {
                write!(f, "{}{clause}", if said == 0 { "" } else { ", " })?;
                said += 1;
            }
        }
        if more == 0 { Ok(()) } else { write!(f, " and {more} more") }
    }
}

impl ParametersInWords<'_> {
    /// What is known of the parameter, and its place among what the codec has. Of a list without a name it is the first.
    fn row(self, parameter: &Parameter<'_>) -> Option<(usize, &'static ParameterInfo)> {
        let known = self.parameters.known();
        if matches!(self.parameters, FormatParameters::TelephoneEvent(_) | FormatParameters::Red(_)) {
            return known.first().filter(|_| self.parameters.is_known(parameter)).map(|row| (0, row));
        }
        known.iter().enumerate().find(|(_, row)| row.name.eq_ignore_ascii_case(parameter.name))
    }

    /// What a known parameter says; `None` where that is nothing that anyone asks for.
    fn clause(self, row: &'static ParameterInfo, parameter: &Parameter<'_>) -> Option<String> {
        match self.parameters {
            FormatParameters::TelephoneEvent(events) => return Some(other::events(events)),
            FormatParameters::Red(red) => return Some(other::redundancy(red)),
            _ => {}
        }
        let text = content(parameter);
        if !row.is_readable(text) {
            return Some(format!("{} that cannot be read", row.name));
        }
        let saying = audio::saying(self.parameters, row.name)
            .or_else(|| video::saying(self.parameters, row.name))
            .or_else(|| other::saying(self.parameters, row.name))
            .unwrap_or(Saying::Named);
        saying.of(row, text)
    }
}

/// A parameter that the codec does not have.
fn unknown(parameter: &Parameter<'_>) -> String {
    match parameter.value {
        Some(value) => format!("{}={}", Short(parameter.name), Short(value)),
        None => format!("{}", Short(parameter.name)),
    }
}

/// The parameters that a list may have several times.
fn may_be_repeated(name: &str) -> bool {
    matches!(name, "CUSTOM" | "DID_SDID")
}

/// Which of the codec's parameters were there before: no codec has 128.
#[derive(Default)]
struct Seen(u128);

impl Seen {
    /// Whether this one was not.
    fn insert(&mut self, index: usize) -> bool {
        let bit = u32::try_from(index).ok().and_then(|index| 1u128.checked_shl(index)).unwrap_or_default();
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new
    }
}

/// Items with commas and `and` between them, made at once.
fn listed<T: fmt::Display>(items: &[T]) -> String {
    format!("{}", Listed(items.iter()))
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use core::fmt::Write;

    use expect_test::expect_file;

    use super::*;

    /// Each row of the file is an encoding name and its parameters, and what they say below.
    #[test]
    fn parameters_say_what_is_expected() {
        let rows = include_str!("parameters.txt").lines().filter(|line| !line.starts_with(' '));
        let mut said = String::new();
        for row in rows {
            let (encoding, text) = row.split_once(": ").unwrap();
            let words = FormatParameters::of(encoding, text).in_words().to_string();
            assert!(!words.is_empty() && !words.ends_with(['.', ' ']), "{row}: {words}");
            writeln!(said, "{row}\n    {words}").unwrap();
        }
        expect_file!["parameters.txt"].assert_eq(&said);
    }

    #[test]
    fn nothing_is_said_of_nothing() {
        assert_eq!(FormatParameters::of("opus", "").in_words().to_string(), "");
        assert_eq!(FormatParameters::of("opus", " ; ").in_words().to_string(), "");
    }

    #[test]
    fn what_is_said_does_not_grow_with_the_text() {
        for encoding in ["opus", "H264", "H263", "smpte291", "telephone-event", "red", "AMR", "x-mine"] {
            for text in
                ["a=b;", "CUSTOM=640,480,2;", "DID_SDID={0x61,0x02};", "mode-set=0,1,2,3,4,5,6,7;", "16-255,", "0/"]
            {
                let words = FormatParameters::of(encoding, text.repeat(10_000)).in_words().to_string();
                assert!(words.len() < 1_000, "{encoding} {text}: {} bytes", words.len());
            }
            let words = FormatParameters::of(encoding, format!("x={}", "y".repeat(100_000))).in_words().to_string();
            assert!(words.len() < 1_000, "{encoding}: {} bytes", words.len());
        }
    }
}
