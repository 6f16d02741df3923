//! telephone-event (RFC 4733)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{Event, EventSet, FormatParameters, TelephoneEventParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read, refused, tolerated};

fn events(text: &str) -> TelephoneEventParameters<'static> {
    let FormatParameters::TelephoneEvent(parameters) = read("telephone-event", text) else { panic!("telephone-event") };
    parameters
}

fn set(text: &str) -> EventSet<'static> {
    text.parse().expect("events")
}

#[test]
fn events_that_are_said() {
    let parameters = events("0-15,66,70");
    let events = parameters.events().expect("they are there").expect("they are readable");
    assert_eq!(events.ranges().collect::<Vec<_>>(), [0..=15, 66..=66, 70..=70]);
    assert!([0, 15, 66, 70].into_iter().all(|event| events.contains(event)));
    assert!(![16, 65, 67, 255].into_iter().any(|event| events.contains(event)));
    assert_eq!(events.iter().count(), 18);
    assert_eq!((events.to_string(), set("0-15,66,70")), ("0-15,66,70".to_owned(), events.into_owned()));
}

#[test]
fn what_holds_where_nothing_is_said() {
    for text in ["rate=8000", ";"] {
        assert_eq!(events(text).events(), None);
        assert_eq!(events(text).events_or_default(), Ok(set("0-15")));
    }
    assert_eq!(TelephoneEventParameters::default().events_or_default(), Ok(set("0-15")));
    assert!(events("0-256").events_or_default().is_err());
}

#[test]
fn every_name_that_devices_give_it() {
    for name in ["telephone-event", "TELEPHONE-EVENT", "telephone-events", "cisco-rtp-dtmf"] {
        assert_right(name, &["0-15", "0-16,32-49,66", "192-194,200-202", "144", "0-15;"]);
    }
}

#[test]
fn told_and_refused() {
    assert_tolerated("telephone-event", "0-11, 16", DeviationKind::ExtraBlanks, " 16");
    assert_tolerated("telephone-event", "0-11 ,16", DeviationKind::ExtraBlanks, "0-11 ");
    assert_tolerated("telephone-event", "events=0-15", DeviationKind::UnexpectedName, "events=0-15");
    assert_tolerated("telephone-event", "EVENTS=\"0-15,66\"", DeviationKind::UnexpectedName, "EVENTS=\"0-15,66\"");
    assert_eq!(tolerated("telephone-event", "\"0-15\""), []);
    let expected = "events: expected an event from 0 to 255, or a range of them such as `0-15`";
    for (text, place) in
        [("0-256", "0-256"), ("15-0", "15-0"), ("0-15,-12", "-12"), ("1-2-3", "1-2-3"), ("+1", "+1"), ("1,2,", "")]
    {
        assert_refused("telephone-event", text, expected, place);
        let error = events(text).events().expect("it is there").expect_err("it is wrong");
        assert_eq!((error.to_string().as_str(), error.span().of(text)), (expected, place));
    }
    assert_eq!(refused("telephone-event", "1,,x,5").len(), 2);
    assert_eq!(refused("telephone-event", "events=").len(), 1);
}

#[test]
fn other_parameters_beside_the_list() {
    let parameters = events("rate=8000;0-15;x");
    assert_eq!(parameters.events(), Some(Ok(set("0-15"))));
    let read = FormatParameters::TelephoneEvent(parameters);
    let unknown: Vec<_> = read.unknown().map(|parameter| parameter.name).collect();
    assert_eq!(unknown, ["rate"]);
    let names: Vec<_> = read.reading().fields.iter().map(|field| field.name).collect();
    assert_eq!(names, ["parameter", "events", "parameter"]);
}

#[test]
fn in_words() {
    let words = |text: &str| set(text).in_words().to_string();
    assert_eq!(words("0-15"), "the DTMF digits 0-9, *, #, A-D");
    assert_eq!(words("0-11"), "the DTMF digits 0-9, *, #");
    assert_eq!(words("15,2,1,0,5"), "the DTMF digits 0-2, 5, D");
    assert_eq!(words("0-16"), "the DTMF digits 0-9, *, #, A-D; event 16 (reserved; line flash in RFC 2833)");
    assert_eq!(
        words("36,32"),
        "answer tone (ANS, 2100 Hz), also that of a fax machine (CED); calling tone of a fax machine (CNG, 1100 Hz)"
    );
    assert_eq!(
        words("127-128"),
        "MF code 12 (SS5) or KP'/STP (R1); MF digit 0 (SS5 or R1); also North American operator attached"
    );
    assert_eq!(words("255"), "event 255 (not assigned)");
    assert_eq!(EventSet("x".into()).in_words().to_string(), "no event");
}

#[test]
fn every_code_is_in_the_set_of_all_and_in_its_own() {
    let all = set("0-255");
    assert_eq!(all.iter().map(|event| event.0).collect::<Vec<_>>(), (0..=255).collect::<Vec<_>>());
    for code in 0..=255u8 {
        let one = set(&code.to_string());
        assert_eq!(one.iter().collect::<Vec<_>>(), [Event(code)]);
        assert!(one.contains(code) && !one.contains(code.wrapping_add(1)));
        assert_eq!(Event(code).dtmf_digit().is_some(), code < 16);
    }
}

#[test]
fn what_a_code_means() {
    assert_eq!((Event(0).meaning(), Event(0).dtmf_digit()), (Some("DTMF digit 0"), Some('0')));
    assert_eq!((Event(15).meaning(), Event(15).dtmf_digit()), (Some("DTMF digit D"), Some('D')));
    assert_eq!((Event(66).meaning(), Event(66).former_meaning()), (None, Some("dial tone")));
    assert_eq!((Event(176).meaning(), Event(211).meaning().is_some()), (Some("R2 MFC forward signal 1"), true));
    assert_eq!((Event(212).meaning(), Event(212).former_meaning()), (None, None));
    assert_eq!(Event(212).to_string(), "event 212 (not assigned)");
}

#[test]
fn a_long_list_is_read_once() {
    let text = vec!["0-255"; 100_000].join(",");
    let parameters = TelephoneEventParameters::new(text);
    let events = parameters.events().expect("it is there").expect("it is readable");
    assert_eq!((events.iter().count(), parameters.reading().fields.len()), (256, 100_000));
}
