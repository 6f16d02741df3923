//! Parameters of telephone-event: which events.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;
use core::ops::RangeInclusive;

use super::ParameterInfo;
use super::event::{DTMF_DIGITS, Event};
use super::unnamed_list::{self, UnnamedList};
use crate::ValueError;
use crate::attribute::ParameterList;
use crate::syntax::Token;

/// Parameters of telephone-event, which are a list of events (RFC 4733, sections 2.4 and 2.4.1). So are those of
/// `cisco-rtp-dtmf`; the numbers of `X-NSE` are signals of its own.
///
/// ```text
/// list  = range *( "," range )
/// range = event [ "-" event ]   ; 0 to 255, the smaller first
/// ```
///
/// Other parameters beside the list are kept, and blanks around its commas and the name `events=` before it are read.
///
/// ```
/// use sdp_decoder::codec::TelephoneEventParameters;
///
/// let parameters = TelephoneEventParameters::new("0-16");
/// let events = parameters.events_or_default()?;
/// assert!(events.contains(11) && !events.contains(36));
/// assert_eq!(
///     events.in_words().to_string(),
///     "the DTMF digits 0-9, *, #, A-D; event 16 (reserved; line flash in RFC 2833)",
/// );
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct TelephoneEventParameters<'a>(pub ParameterList<'a>);

impl TelephoneEventParameters<'_> {
    const KNOWN: &'static [ParameterInfo] = &[ParameterInfo {
        name: Events::NAME,
        meaning: "The events that the receiver takes; a list without a name.",
        default: Some(DTMF),
        expected: EventRange::EXPECTED,
        is_repeatable: false,
        judge: |text, _| unnamed_list::judge::<Events>(text),
    }];

    /// The events that the receiver takes. `None` where they are not said.
    pub fn events(&self) -> Option<Result<EventSet<'_>, ValueError>> {
        let text = unnamed_list::text::<Events>(&self.0)?;
        Some(text.map(|text| EventSet(Cow::Borrowed(text))))
    }

    /// The events that the receiver takes, and 0 to 15 where they are not said (RFC 4733, sections 2.5.1.1 and 7.1.1).
    pub fn events_or_default(&self) -> Result<EventSet<'_>, ValueError> {
        self.events().unwrap_or(Ok(EventSet(Cow::Borrowed(DTMF))))
    }
}

parameter_set!(TelephoneEventParameters<'a>, unnamed_list::observe::<Events>, unnamed_list::is_known::<Events>);

/// Whether an `fmtp` behind the payload type can be that of telephone-event: a list of events and nothing else, or
/// nothing.
pub(crate) fn is_event_list(text: &str) -> bool {
    unnamed_list::is_all::<Events>(text)
}

/// What holds where nothing is said.
const DTMF: &str = "0-15";

struct Events;

impl UnnamedList for Events {
    const NAME: &'static str = "events";
    const SEPARATORS: &'static [char] = &[','];
    type Member = EventRange;
}

struct EventRange(RangeInclusive<u8>);

impl Token<'_> for EventRange {
    const EXPECTED: &'static str = "an event from 0 to 255, or a range of them such as `0-15`";
    fn token(text: &str) -> Option<Self> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let range = u8::token(first)?..=u8::token(last)?;
        (!range.is_empty()).then_some(Self(range))
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let mut codes = Codes::default();
        codes.insert(self.0.clone());
        Some(EventsInFewWords(codes).to_string().into())
    }
}

text_struct! {
    /// Which telephone events, as written: `0-15,66,70`.
    ///
    /// ```
    /// use sdp_decoder::codec::EventSet;
    ///
    /// let events = EventSet::try_from("0-9,11,36")?;
    /// assert_eq!(events.ranges().collect::<Vec<_>>(), [0..=9, 11..=11, 36..=36]);
    /// assert_eq!(events.in_words().to_string(), "the DTMF digits 0-9, #; calling tone of a fax machine (CNG, 1100 Hz)");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct EventSet<'a>
}

impl EventSet<'_> {
    /// The ranges as written, in their order; a single event is a range of one.
    pub fn ranges(&self) -> impl Iterator<Item = RangeInclusive<u8>> + '_ {
        unnamed_list::members::<Events>(&self.0).map(|EventRange(range)| range)
    }

    /// Whether that event is in the set.
    pub fn contains(&self, event: u8) -> bool {
        self.ranges().any(|range| range.contains(&event))
    }

    /// The events, each once, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = Event> + use<> {
        let codes = Codes::of(self);
        (0..=u8::MAX).filter(move |&code| codes.contains(code)).map(Event)
    }

    /// What the set is, in words: the keys of a telephone first, then the other events by their names.
    pub fn in_words(&self) -> EventsInWords {
        EventsInWords(Codes::of(self))
    }

    /// The same, with no more than a few events by their names.
    pub(super) fn in_few_words(&self) -> EventsInFewWords {
        EventsInFewWords(Codes::of(self))
    }
}

impl<'a> Token<'a> for EventSet<'a> {
    const EXPECTED: &'static str = "events from 0 to 255, and ranges of them, with commas between them";
    fn token(text: &'a str) -> Option<Self> {
        text.split(',').all(|range| EventRange::token(range.trim_ascii()).is_some()).then(|| Self(text.into()))
    }
}

alone!(EventSet<'a>, "events");

/// An [`EventSet`] in words, by [`EventSet::in_words`].
#[derive(Clone, Copy, Debug)]
pub struct EventsInWords(Codes);

impl fmt::Display for EventsInWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(usize::MAX, f)
    }
}

/// An [`EventSet`] in words that do not grow with it.
pub(super) struct EventsInFewWords(Codes);

/// How many events are named there, aside from the keys of a telephone.
const NAMED: usize = 4;

impl fmt::Display for EventsInFewWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(NAMED, f)
    }
}

impl Codes {
    /// Writes the keys first, then so many of the other events; the rest is counted.
    fn write(self, named: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "the DTMF digits ";
        for keys in [0..=9, 10..=10, 11..=11, 12..=15] {
            for (first, last) in self.runs(keys) {
                write!(f, "{separator}{}", digit(first))?;
                if first < last {
                    write!(f, "-{}", digit(last))?;
                }
                separator = ", ";
            }
        }
        let mut separator = if separator == ", " { "; " } else { "" };
        let mut others = (16..=u8::MAX).filter(|&code| self.contains(code));
        for code in others.by_ref().take(named) {
            write!(f, "{separator}{}", Event(code))?;
            separator = "; ";
        }
        match others.count() {
            0 if separator.is_empty() => f.write_str("no event"),
            0 => Ok(()),
            1 => f.write_str("; and 1 more event"),
            more => write!(f, "; and {more} more events"),
        }
    }
}

fn digit(code: u8) -> char {
    DTMF_DIGITS.get(usize::from(code)).map_or(' ', |&digit| char::from(digit))
}

/// A set of codes, so that each is looked at once, however long the list is.
#[derive(Clone, Copy, Debug, Default)]
struct Codes {
    lower: u128,
    upper: u128,
}

impl Codes {
    fn of(events: &EventSet<'_>) -> Self {
        let mut codes = Self::default();
        events.ranges().for_each(|range| codes.insert(range));
        codes
    }

    fn insert(&mut self, range: RangeInclusive<u8>) {
        let (first, last) = range.into_inner();
        self.lower |= bits(first.min(128), last.saturating_add(1).min(128));
        self.upper |= bits(first.max(128) - 128, (last.max(127) - 127).min(128));
    }

    fn contains(self, code: u8) -> bool {
        let half = if code < 128 { self.lower } else { self.upper };
        half & (1 << (code % 128)) != 0
    }

    /// The runs of codes in a row, from first to last, among these.
    fn runs(self, among: RangeInclusive<u8>) -> impl Iterator<Item = (u8, u8)> {
        let end = *among.end();
        let is_in = move |code: u8| among.contains(&code) && self.contains(code);
        let is_first = is_in.clone();
        (0..=end).filter(move |&code| is_first(code) && !code.checked_sub(1).is_some_and(&is_first)).map(move |first| {
            let last = (first..=end).take_while(|&code| is_in(code)).last();
            (first, last.unwrap_or(first))
        })
    }
}

/// The bits from `first` up to, not including, `end`, which are up to 128.
fn bits(first: u8, end: u8) -> u128 {
    let below = |end: u8| if end < 128 { (1u128 << end) - 1 } else { u128::MAX };
    below(end) & !below(first)
}
