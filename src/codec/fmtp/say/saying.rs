//! What is said of one parameter.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use crate::codec::ParameterInfo;
use crate::codec::fmtp::FrameRate;
use crate::syntax::{BitRate, Counted, Decimal, Short, Token};

/// How the value of a parameter becomes words. `{}` in a text stands for the value.
pub(super) enum Saying {
    /// The value, in words where it has any.
    Value(&'static str),
    /// The value as written.
    Written(&'static str),
    /// What holds where the value is `1`, `yes`, `on` or left away, and what where it is not.
    Switch(&'static str, &'static str),
    /// A frequency in Hz.
    Hertz(&'static str),
    /// A bit rate in so many bit/s.
    Rate(u64, &'static str),
    /// A number of things, by the name of one.
    Count(&'static str),
    /// Pictures in so many seconds.
    PicturesIn(u32, &'static str),
    /// The minimum picture interval of a size.
    Interval(&'static str),
    /// Words that are made by a function; what it knows nothing of is named.
    Made(fn(&str) -> Option<String>),
    /// The name, and the value in words where it has any.
    Named,
    /// Nothing: it matters to decoders alone.
    Nothing,
}

impl Saying {
    /// The words for a value that the row can read.
    pub(super) fn of(self, row: &'static ParameterInfo, text: &str) -> Option<String> {
        let value = || row.in_words(text).unwrap_or_else(|| Cow::Owned(Short(text).to_string()));
        let number = || u64::token(text);
        let words = match self {
            Self::Nothing => return None,
            Self::Value(template) => Some(filled(template, &value())),
            Self::Written(template) => Some(filled(template, &Short(text).to_string())),
            Self::Switch(on, off) => {
                let is = |word: &str| text.eq_ignore_ascii_case(word);
                Some(if text.is_empty() || is("1") || is("yes") || is("on") { on } else { off }.into())
            }
            Self::Hertz(template) => number().map(|hertz| filled(template, &frequency(hertz))),
            Self::Rate(unit, template) => {
                let rate = Decimal::token(text).and_then(|rate| rate.times(unit));
                rate.map(|rate| filled(template, &BitRate(rate).to_string()))
            }
            Self::Count(thing) => number().map(|count| Counted(count, thing).to_string()),
            Self::PicturesIn(seconds, template) => u32::token(text).map(|numerator| {
                filled(template, &FrameRate { numerator, denominator: seconds }.in_decimals().to_string())
            }),
            Self::Interval(size) => u8::token(text).filter(|interval| *interval > 0).map(|interval| {
                let rate = FrameRate { numerator: 30_000, denominator: 1001 * u32::from(interval) };
                format!("{size} at up to {} pictures/s", rate.in_decimals())
            }),
            Self::Made(make) => make(text),
            Self::Named => None,
        };
        Some(words.unwrap_or_else(|| match text {
            "" => row.name.into(),
            _ => format!("{} {}", row.name, value()),
        }))
    }
}

/// The text with the words in the place of `{}`.
pub(super) fn filled(template: &str, words: &str) -> String {
    template.replacen("{}", words, 1)
}

/// A frequency, in kHz where it has one decimal of them at most: `44.1 kHz`, `11025 Hz`.
pub(in crate::codec::fmtp) fn frequency(hertz: u64) -> String {
    match hertz {
        1_000.. if hertz % 1_000 == 0 => format!("{} kHz", hertz / 1_000),
        1_000.. if hertz % 100 == 0 => format!("{} kHz", Decimal::new(hertz / 100, 1)),
        _ => format!("{hertz} Hz"),
    }
}
