//! RED (RFC 2198)

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::PayloadType;
use sdp_decoder::codec::{FormatParameters, RedParameters, RedPayloadTypes};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn red(text: &str) -> RedParameters<'static> {
    let FormatParameters::Red(red) = read("red", text) else { panic!("red") };
    red
}

fn numbers(payload_types: &RedPayloadTypes<'_>) -> Vec<u8> {
    payload_types.iter().map(PayloadType::number).collect()
}

#[test]
fn payload_types() {
    let red = red("98/97/0");
    let payload_types = red.payload_types().expect("they are there").expect("they are readable");
    assert_eq!(numbers(&payload_types), [98, 97, 0]);
    assert_eq!(payload_types.primary().map(PayloadType::number), Some(98));
    assert_eq!(payload_types.redundant().map(PayloadType::number).collect::<Vec<_>>(), [97, 0]);
    assert_eq!((payload_types.to_string(), Ok(payload_types.into_owned())), ("98/97/0".to_owned(), "98/97/0".parse()));
    assert_right("RED", &["111/111", "111/111;", "0/5", "98/98/98"]);
}

#[test]
fn none_is_said() {
    assert_eq!(red("x=1").payload_types(), None);
    assert_eq!(RedParameters::default().payload_types(), None);
}

#[test]
fn other_parameters_beside_the_list() {
    let FormatParameters::Red(forwarded) = read("fwdred", "98/98;forwardshift=5000") else { panic!("fwdred") };
    let payload_types = forwarded.payload_types().expect("they are there").expect("they are readable");
    assert_eq!(numbers(&payload_types), [98, 98]);
    assert_eq!(forwarded.list().get("forwardshift").and_then(|parameter| parameter.value), Some("5000"));
}

#[test]
fn told_and_refused() {
    assert_tolerated("red", "pt=0/5", DeviationKind::UnexpectedName, "pt=0/5");
    let form_of_the_media_type = red("pt=\"0,5\"");
    let payload_types = form_of_the_media_type.payload_types().expect("they are there").expect("they are readable");
    assert_eq!(numbers(&payload_types), [0, 5]);
    let expected = "pt: expected a payload type from 0 to 127";
    assert_refused("red", "111/111/130", expected, "130");
    assert_refused("red", "111/", expected, "");
    assert_refused("red", "pt=\"0,x\"", expected, "x");
    assert!(red("111/130").payload_types().expect("they are there").is_err());
}
