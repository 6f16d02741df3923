//! Every typed value: what is read into which field, and what an unreadable one is told to be, where.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

#[path = "values/attributes.rs"]
mod attributes;
#[path = "values/media_lines.rs"]
mod media_lines;
#[path = "values/session_lines.rs"]
mod session_lines;

use std::fmt::{Debug, Display};
use std::str::FromStr;

use sdp_decoder::attribute::{ConferenceType, Fmtp, Group, Hidden, Orientation, Rtcp, RtpMap, Text, Word};
use sdp_decoder::line::{Bandwidth, Connection, Email, Information, Key, MediaLine, Origin, Phone, SessionName, Uri};
use sdp_decoder::{DeviationKind, ValueError, decode_sdp};

/// Reads each text, and writes it back: as it was, or as the second column has it.
fn written<T: FromStr<Err = ValueError> + Display>(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let value = read::<T>(text);
        assert_eq!(value.to_string(), *expected, "{text:?}");
        assert_eq!(read::<T>(expected).to_string(), *expected, "{text:?}, written and read again");
    }
}

fn read<T: FromStr<Err = ValueError>>(text: &str) -> T {
    text.parse().expect(text)
}

/// Each text has its fault between `[` and `]`; beside it is what the error says.
fn unreadable<T: FromStr<Err = ValueError> + Debug>(cases: &[(&str, &str)]) {
    for (marked, message) in cases {
        let start = marked.find('[').expect("a fault begins");
        let text = marked.replace(['[', ']'], "");
        let end = marked.find(']').expect("a fault ends") - 1;
        let error = text.parse::<T>().expect_err(marked);
        assert_eq!(error.to_string(), *message, "{marked:?}");
        assert_eq!(error.span().range(), start..end, "{marked:?}");
        assert_eq!(format!("{}: expected {}", error.field(), error.expected()), *message, "{marked:?}");
    }
}

/// Each line is read all the same; what is tolerated stands between `[` and `]`, and beside it is what it is.
fn deviates(letter: &str, cases: &[(&str, DeviationKind)]) {
    for (marked, kind) in cases {
        let marked = [letter, marked].concat();
        let start = marked.find('[').expect("a deviation begins");
        let body = marked.replace(['[', ']'], "");
        let end = marked.find(']').expect("a deviation ends") - 1;
        let description = decode_sdp(&body).expect(&marked);
        let reading = description.lines().next().expect("a line").reading();
        let told: Vec<_> = reading.deviations.iter().map(|told| (told.kind, told.span.range())).collect();
        assert_eq!((told, reading.errors), (vec![(*kind, start..end)], vec![]), "{marked:?}");
    }
}

/// `into_owned` and `TryFrom<&str>` exist for every value that borrows.
#[test]
fn values_can_be_owned() {
    fn owned<T: 'static + PartialEq + Debug>(value: &T, same: &T) {
        assert_eq!(value, same);
    }
    macro_rules! each {
        ($( $value:ident $text:literal, )+) => { $( {
            let text = String::from($text);
            let value = $value::try_from(text.as_str()).expect($text);
            owned(&value.clone().into_owned(), &read::<$value>($text));
        } )+ };
    }
    each! {
        Origin "- 1 1 IN IP4 192.0.2.1", SessionName "a", Information "a", Uri "a", Email "a", Phone "1",
        Connection "IN IP4 192.0.2.1/1/1", Bandwidth "X:1", Key "clear:x", MediaLine "x 1 y z", RtpMap "0 a/1/1",
        Fmtp "0 a", Rtcp "1 IN IP4 192.0.2.1", Group "x y", Orientation "x", ConferenceType "x", Word "x", Text "x",
        Hidden "x",
    }
}
