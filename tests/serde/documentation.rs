//! The example of docs/json.md is what the crate writes.

use sdp_decoder::{Decoder, Role};
use serde_json::{Value, from_str, to_value};

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
