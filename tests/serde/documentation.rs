//! The example of docs/json.md is what the crate writes.

use sdp_decoder::check::{Checker, Preset};
use sdp_decoder::{Decoder, Role};
use serde_json::{Value, from_str, json, to_value};

#[test]
fn the_documented_example_is_real() {
    let page = include_str!("../../docs/json.md");
    let block = |language: &str| {
        let text = page.split(&format!("```{language}\n")).nth(1).and_then(|text| text.split("```").next());
        text.expect("a block of that language")
    };
    let body = block("sdp").replace('\n', "\r\n");
    let answer = Decoder::new().role(Role::Answer).decode(&body).expect("it is SDP");
    assert_eq!(from_str::<Value>(block("json")).expect("JSON"), to_value(&answer).expect("data"));
}

#[test]
fn the_documented_report_is_real() {
    let page = include_str!("../../docs/json.md");
    let (_, findings) = page.split_once("## Findings").expect("a chapter");
    let text = findings.split("```text\n").nth(1).and_then(|text| text.split("```").next()).expect("a block");
    let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=In IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n";
    let offer = Decoder::new().decode(body).expect("it is SDP");
    assert_eq!(from_str::<Value>(text).expect("JSON"), to_value(offer.check()).expect("data"));

    let blanks = format!("{body}m=audio 5004 RTP/AVP{}\r\n", "  0".repeat(1012));
    let report = Checker::new(Preset::Rfc8866).check(&Decoder::new().decode(&blanks).expect("it is SDP"));
    let omitted = to_value(report.omitted()).expect("data");
    assert!(omitted.as_array().is_some_and(|rules| rules.contains(&json!({ "rule": "extra-blanks", "count": 12 }))));
}
