//! Whole sessions: valid bodies, with the values that they are made of.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use alloc::{format, vec};
use core::fmt;

use proptest::prelude::*;

use super::attribute_line::AttributeLine;
use super::line::{
    bandwidth, connection, email, information, key, origin, phone, repeat, session_name, time_zones, timing, uri,
};
use super::media_section::{MediaSection, attribute_of_session, media_section};
use super::written::Written;
use crate::line::{
    Bandwidth, Connection, Email, Information, Key, NtpTime, Origin, Phone, Repeat, SessionName, TimeZones, Timing, Uri,
};

/// A valid body, as all the values that it says, in the order in which it says them. The version is 0.
///
/// [`body()`](Self::body) and `Display` are the text; a strategy for text alone is
/// `webrtc().prop_map(|session| session.body())`. The order of the lines is that of RFC 8866, section 5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// `o=`
    pub origin: Written<Origin<'static>>,
    /// `s=`
    pub name: Written<SessionName<'static>>,
    /// `i=`
    pub information: Option<Written<Information<'static>>>,
    /// `u=`
    pub uri: Option<Written<Uri<'static>>>,
    /// The `e=` lines.
    pub emails: Vec<Written<Email<'static>>>,
    /// The `p=` lines.
    pub phones: Vec<Written<Phone<'static>>>,
    /// `c=`
    pub connection: Option<Written<Connection<'static>>>,
    /// The `b=` lines.
    pub bandwidths: Vec<Written<Bandwidth<'static>>>,
    /// `t=` with its `r=` and `z=`, at least once.
    pub times: Vec<TimeLines>,
    /// `k=`
    pub key: Option<Written<Key<'static>>>,
    /// The `a=` lines before the first `m=`.
    pub attributes: Vec<AttributeLine>,
    /// The media sections.
    pub media: Vec<MediaSection>,
}

/// A `t=` line of a [`Session`] with what belongs to it (RFC 8866, sections 5.9 to 5.11).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeLines {
    /// `t=`
    pub timing: Written<Timing>,
    /// The `r=` lines.
    pub repeats: Vec<Written<Repeat>>,
    /// `z=`, only behind an `r=`.
    pub time_zones: Option<Written<TimeZones>>,
}

impl Session {
    /// A session that is there from the beginning to the end of time, `t=0 0`, and has no media.
    pub(super) fn new(origin: Written<Origin<'static>>, name: Written<SessionName<'static>>) -> Self {
        let timing = Written::new(Timing { start: NtpTime(0), stop: NtpTime(0) }, "0 0");
        Self {
            origin,
            name,
            information: None,
            uri: None,
            emails: Vec::new(),
            phones: Vec::new(),
            connection: None,
            bandwidths: Vec::new(),
            times: vec![TimeLines { timing, repeats: Vec::new(), time_zones: None }],
            key: None,
            attributes: Vec::new(),
            media: Vec::new(),
        }
    }

    /// The lines, in the order of RFC 8866, without line ends.
    pub fn lines(&self) -> Vec<String> {
        let line = |letter: char, text: &String| format!("{letter}={text}");
        let mut lines = vec!["v=0".to_owned(), line('o', &self.origin.text), line('s', &self.name.text)];
        lines.extend(self.information.iter().map(|written| line('i', &written.text)));
        lines.extend(self.uri.iter().map(|written| line('u', &written.text)));
        lines.extend(self.emails.iter().map(|written| line('e', &written.text)));
        lines.extend(self.phones.iter().map(|written| line('p', &written.text)));
        lines.extend(self.connection.iter().map(|written| line('c', &written.text)));
        lines.extend(self.bandwidths.iter().map(|written| line('b', &written.text)));
        for time in &self.times {
            lines.push(line('t', &time.timing.text));
            lines.extend(time.repeats.iter().map(|written| line('r', &written.text)));
            lines.extend(time.time_zones.iter().map(|written| line('z', &written.text)));
        }
        lines.extend(self.key.iter().map(|written| line('k', &written.text)));
        lines.extend(self.attributes.iter().map(AttributeLine::line));
        lines.extend(self.media.iter().flat_map(MediaSection::lines));
        lines
    }

    /// The body, with CRLF behind each line.
    pub fn body(&self) -> String {
        self.lines().into_iter().map(|line| line + "\r\n").collect()
    }
}

impl fmt::Display for Session {
    /// Writes the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.body())
    }
}

impl From<Session> for String {
    /// The body.
    fn from(session: Session) -> Self {
        session.body()
    }
}

impl From<Session> for Vec<u8> {
    /// The body.
    fn from(session: Session) -> Self {
        session.body().into_bytes()
    }
}

/// Any valid body (RFC 8866, section 9): every line type occurs now and then, with values from all of their range.
///
/// Little of it is what devices write: attributes are of any name, protocols of any kind, numbers of any size. Up to
/// three media sections. What devices write is [`sip_audio()`](super::sip_audio()) and its siblings.
pub fn anything() -> BoxedStrategy<Session> {
    // Boxed, as are the larger parts: a strategy of so many parts fills the stack of a test.
    let people = (prop::collection::vec(email(), 0..2), prop::collection::vec(phone(), 0..2));
    let texts =
        (session_name(), prop::option::weighted(0.3, information()), prop::option::weighted(0.2, uri()), people);
    let texts = texts.boxed();
    let transport = (prop::option::weighted(0.7, connection()), prop::collection::vec(bandwidth(), 0..2));
    let times = prop::collection::vec(time_description(), 1..3);
    let rest = (
        prop::option::weighted(0.1, key()),
        prop::collection::vec(attribute_of_session(), 0..4),
        prop::collection::vec(media_section(), 0..4),
    )
        .boxed();
    (origin(), texts, transport, times, rest)
        .prop_map(|(origin, texts, transport, times, rest)| {
            let (name, information, uri, (emails, phones)) = texts;
            let ((connection, bandwidths), (key, attributes, media)) = (transport, rest);
            Session {
                origin,
                name,
                information,
                uri,
                emails,
                phones,
                connection,
                bandwidths,
                times,
                key,
                attributes,
                media,
            }
        })
        .boxed()
}

fn time_description() -> impl Strategy<Value = TimeLines> {
    let repeats = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(repeat(), 1..3)];
    (timing(), repeats, prop::option::of(time_zones())).prop_map(|(timing, repeats, time_zones)| TimeLines {
        timing,
        time_zones: time_zones.filter(|_| !repeats.is_empty()),
        repeats,
    })
}
