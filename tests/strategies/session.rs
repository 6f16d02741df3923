//! Whole sessions: valid bodies, with the values that they are made of.

use proptest::prelude::*;
use sdp_decoder::line::{
    Bandwidth, Connection, Email, Information, Key, Origin, Phone, Repeat, SessionName, TimeZones, Timing, Uri,
};

use super::line_values::{
    bandwidth, connection, email, information, key, origin, phone, repeat, session_name, time_zones, timing, uri,
};
use super::media_section::{AttributeLine, MediaSection, attribute_of_session, media_section};
use super::written::Written;

/// All that a valid body says, in the order in which it says it. The version is 0.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    /// `o=`
    pub(crate) origin: Written<Origin<'static>>,
    /// `s=`
    pub(crate) name: Written<SessionName<'static>>,
    /// `i=`
    pub(crate) information: Option<Written<Information<'static>>>,
    /// `u=`
    pub(crate) uri: Option<Written<Uri<'static>>>,
    /// `e=`
    pub(crate) emails: Vec<Written<Email<'static>>>,
    /// `p=`
    pub(crate) phones: Vec<Written<Phone<'static>>>,
    /// `c=`
    pub(crate) connection: Option<Written<Connection<'static>>>,
    /// `b=`
    pub(crate) bandwidths: Vec<Written<Bandwidth<'static>>>,
    /// `t=` with its `r=` and `z=`, at least once
    pub(crate) times: Vec<TimeDescription>,
    /// `k=`
    pub(crate) key: Option<Written<Key<'static>>>,
    /// `a=`
    pub(crate) attributes: Vec<AttributeLine>,
    /// The media sections.
    pub(crate) media: Vec<MediaSection>,
}

/// A `t=` line with what belongs to it.
#[derive(Clone, Debug)]
pub(crate) struct TimeDescription {
    /// `t=`
    pub(crate) timing: Written<Timing>,
    /// `r=`
    pub(crate) repeats: Vec<Written<Repeat>>,
    /// `z=`, only behind an `r=`
    pub(crate) time_zones: Option<Written<TimeZones>>,
}

impl Session {
    /// The lines, in the order of RFC 8866, without line ends.
    pub(crate) fn lines(&self) -> Vec<String> {
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
    pub(crate) fn body(&self) -> String {
        self.lines().into_iter().map(|line| line + "\r\n").collect()
    }
}

/// A valid body, in which every line type occurs now and then.
///
/// Boxed, as are the larger of its parts: a strategy of so many parts fills the stack of a test.
pub(crate) fn session() -> BoxedStrategy<Session> {
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

fn time_description() -> impl Strategy<Value = TimeDescription> {
    let repeats = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(repeat(), 1..3)];
    (timing(), repeats, prop::option::of(time_zones())).prop_map(|(timing, repeats, time_zones)| TimeDescription {
        timing,
        time_zones: time_zones.filter(|_| !repeats.is_empty()),
        repeats,
    })
}
