//! What a reader tells while it reads.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Judged, Told};
use crate::{Span, ValueError};

/// One named part of a value: `port` of an `m=` line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Field {
    /// The name that the grammar gives it.
    pub name: &'static str,
    /// Where it is.
    pub span: Span,
}

/// Something that is not as the grammar wants it, and was read all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Deviation {
    /// What it is.
    pub kind: DeviationKind,
    /// What was expected, where a number or a length is not right: `4 to 256 characters`; or the word that is registered,
    /// where a known one is in another case or spelling: `IN`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expected: Option<&'static str>,
    /// Where it is.
    pub span: Span,
}

/// The kinds of [`Deviation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DeviationKind {
    /// A byte order mark before a line, as editors put it at the beginning of a file.
    ByteOrderMark,
    /// Quotes around the body, as programs print it, and what a structure such as JSON has before them.
    Quotes,
    /// Blanks before the `=` of a line (RFC 8866, section 5: none on either side), as in `v = 0`.
    BlanksAroundEqualsSign,
    /// Blanks before a line, a name or the first part of a value.
    LeadingBlanks,
    /// Blanks after a name or the last part of a value.
    TrailingBlanks,
    /// More than one blank, or a TAB, between two parts (RFC 8866, section 5: exactly one space).
    ExtraBlanks,
    /// A word that is registered in another case: `In` for `IN`. Also digits of a hash that are not in capitals.
    WrongCase,
    /// A name that stands for a registered one: `AES_CM_256_HMAC_SHA1_80` for `AES_256_CM_HMAC_SHA1_80`.
    Misspelled,
    /// A session id or version that is no number (RFC 8866, section 5.2).
    NotNumeric,
    /// An `rtpmap` without clock rate (RFC 8866, section 6.6).
    MissingClockRate,
    /// A line that names what it is about, and says nothing of it: an `fmtp` without parameters (RFC 8866,
    /// section 6.15), an `ssrc` without an attribute (RFC 5576, section 4.1), an `sctpmap` with a port only, a rate of
    /// `mediaclk` without its divisor (RFC 7273, section 5.4), a `range` without times, the last extension of a
    /// `candidate` without its value (RFC 8839, section 5.1).
    MissingParameters,
    /// A number that its grammar has and its RFC does not: `256` for the id of an `extmap` (RFC 8285, section 4.3). Also
    /// a word that its RFC says to pass over: `ordered=maybe` of a `dcmap` (RFC 8864, section 5.1.7).
    OutOfRange,
    /// A text that is too long or too short: an `ice-ufrag` of three characters (RFC 8839, section 5.4), a digest that
    /// is not as long as its hash makes it (RFC 8122, section 5).
    WrongLength,
    /// A character that the grammar does not have there: `#` in the foundation of a candidate (RFC 8839, section 5.1),
    /// `\` in a URI.
    UnexpectedCharacter,
    /// Parameters divided by something that is no `;`: `mode=30, type=fixed`.
    UnexpectedSeparator,
    /// A name before a value that stands without one: `events=0-15` for telephone-event (RFC 4733, section 2.4.1).
    UnexpectedName,
    /// A form that a draft had, and the RFC made of it has not: `simulcast: send rid=1;2`.
    DraftForm,
    /// The letter of the line and its `=` again, inside of its value: `c=IN c=IN IP4 192.0.2.1`.
    RepeatedLetter,
    /// A user name of several words (RFC 8866, section 5.2: `non-ws-string`).
    BlankInUserName,
    /// An address without its type, which it tells by itself: `c=IN 192.0.2.1` (RFC 8866, section 5.7).
    MissingAddressType,
    /// A part that may be there once only: a second `a=` in a `pcfg` (RFC 5939, section 3.5.1).
    Repeated,
}

/// Everything the reader of one line found.
///
/// ```
/// use sdp_decoder::DeviationKind;
///
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio  70000 RTP/AVP\r\n")?;
/// let reading = offer.lines().nth(1).ok_or("two lines")?.reading();
/// let names: Vec<_> = reading.fields.iter().map(|field| field.name).collect();
/// assert_eq!(names, ["media type", "port", "protocol", "formats"]);
/// assert_eq!(reading.deviations[0].kind, DeviationKind::ExtraBlanks);
/// let errors: Vec<_> = reading.errors.iter().map(|error| error.field()).collect();
/// assert_eq!(errors, ["port", "formats"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reading {
    /// The parts of the value, in the order of the text.
    pub fields: Vec<Field>,
    /// What was read although it should not be as it is.
    pub deviations: Vec<Deviation>,
    /// What could not be read: every part of the line that is wrong, not the first only.
    pub errors: Vec<ValueError>,
}

/// Hears what readers tell.
pub(crate) trait Hear {
    /// Whether what the parts stand for is heard, so that it is worth saying.
    fn hears_words(&self) -> bool {
        false
    }
    /// A part of the value is here, readable or not.
    fn field(&mut self, _name: &'static str, _span: Span) {}
    /// What the part that was told last stands for.
    fn in_words(&mut self, _words: Cow<'static, str>) {}
    /// Something was tolerated here, in place of what was expected, where that is known.
    fn told(&mut self, _kind: DeviationKind, _expected: Option<&'static str>, _span: Span) {}
    /// Something cannot be read here.
    fn error(&mut self, _error: ValueError) {}
}

impl Hear for Reading {
    fn field(&mut self, name: &'static str, span: Span) {
        self.fields.push(Field { name, span });
    }
    fn told(&mut self, kind: DeviationKind, expected: Option<&'static str>, span: Span) {
        self.deviations.push(Deviation { kind, expected, span });
    }
    fn error(&mut self, error: ValueError) {
        self.errors.push(error);
    }
}

/// Hears errors only.
impl Hear for Vec<ValueError> {
    fn error(&mut self, error: ValueError) {
        self.push(error);
    }
}

/// What a reader tells goes through this. There are two, so that the compiler makes each reader twice, and not once for
/// each that hears: `()`, by which nobody hears anything and which costs nothing, and [`Listener`].
pub trait Observe {
    /// Whether anything is heard, so that it is worth looking for.
    const LISTENS: bool;
    /// Whether what the parts stand for is heard.
    fn hears_words(&self) -> bool;
    /// A part of the value is here, readable or not.
    fn field(&mut self, name: &'static str, span: Span);
    /// What the token says that stands in the part that was told last.
    fn judged(&mut self, judged: Judged, span: Span);
    /// Something was tolerated here, in place of what was expected, where that is known.
    fn told(&mut self, kind: DeviationKind, expected: Option<&'static str>, span: Span);
    /// The same, where what was expected is not known, or is the same for every one of its kind.
    fn deviation(&mut self, kind: DeviationKind, span: Span) {
        self.told(kind, None, span);
    }
    /// Something cannot be read here.
    fn error(&mut self, error: &ValueError);
}

impl Observe for () {
    const LISTENS: bool = false;
    #[inline]
    fn hears_words(&self) -> bool {
        false
    }
    #[inline]
    fn field(&mut self, _: &'static str, _: Span) {}
    #[inline]
    fn judged(&mut self, _: Judged, _: Span) {}
    #[inline]
    fn told(&mut self, _: DeviationKind, _: Option<&'static str>, _: Span) {}
    #[inline]
    fn error(&mut self, _: &ValueError) {}
}

/// Tells what is met in a value that begins `by` bytes further on than what is heard of.
pub(crate) struct Listener<'l> {
    hears: &'l mut dyn Hear,
    by: u32,
}

impl<'l> Listener<'l> {
    pub(crate) fn new(hears: &'l mut dyn Hear) -> Self {
        Self { hears, by: 0 }
    }

    /// For a part that begins `by` bytes further on.
    pub(crate) fn further(&mut self, by: u32) -> Listener<'_> {
        Listener { hears: self.hears, by: self.by + by }
    }
}

impl Observe for Listener<'_> {
    const LISTENS: bool = true;
    fn hears_words(&self) -> bool {
        self.hears.hears_words()
    }
    fn field(&mut self, name: &'static str, span: Span) {
        self.hears.field(name, span.shifted(self.by));
    }
    fn judged(&mut self, judged: Judged, span: Span) {
        if let Some(Told { kind, expected }) = judged.told {
            self.told(kind, expected, span);
        }
        if let Some(words) = judged.words {
            self.hears.in_words(words);
        }
    }
    fn told(&mut self, kind: DeviationKind, expected: Option<&'static str>, span: Span) {
        self.hears.told(kind, expected, span.shifted(self.by));
    }
    fn error(&mut self, error: &ValueError) {
        self.hears.error(error.clone().shifted(self.by));
    }
}
