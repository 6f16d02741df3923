//! `dcmap`, `dcsa`

use sdp_decoder::DeviationKind::{ExtraBlanks, OutOfRange, UnexpectedCharacter, WrongCase};
use sdp_decoder::attribute::{AttributeValue, DcMap, DcSa};

use crate::{assert_refused, assert_right, assert_tolerated, read, tolerated, with_attribute};

/// The examples of RFC 8864, section 5.1.1.
#[test]
fn examples() {
    let channel: DcMap = read("0");
    assert_eq!((channel.stream, channel.options.iter().count()), (0, 0));
    assert_eq!((channel.options.is_ordered(), channel.options.priority()), (true, 256));
    assert_eq!((channel.options.label(), channel.options.subprotocol()), ("".into(), "".into()));
    assert_eq!((channel.options.max_retransmissions(), channel.options.max_lifetime()), (None, None));

    let channel: DcMap = read(r#"1 subprotocol="bfcp";max-time=60000;priority=512"#);
    assert_eq!((channel.stream, channel.options.subprotocol()), (1, "bfcp".into()));
    assert_eq!((channel.options.max_lifetime(), channel.options.priority()), (Some(60000), 512));
    let channel: DcMap = read(r#"3 label="Label 1";ordered=false;max-retr=5;priority=128"#);
    assert_eq!((channel.options.label(), channel.options.is_ordered()), ("Label 1".into(), false));
    assert_eq!(channel.options.max_retransmissions(), Some(5));
    let channel: DcMap = read(r#"4 label="foo%09bar";ordered=true;max-time=15000"#);
    assert_eq!((channel.options.label(), channel.options.is_ordered()), ("foo\tbar".into(), true));
    assert_right(&[
        "dcmap:0",
        r#"dcmap:1 subprotocol="bfcp";max-time=60000;priority=512"#,
        r#"dcmap:2 subprotocol="msrp";ordered=true;label="msrp""#,
        r#"dcmap:65535 label="";subprotocol="""#,
    ]);
}

#[test]
fn quotes_and_escapes() {
    let channel: DcMap = read(r#"2 label="a=b;c=%22d%22;%";x-mine="1;2";X-Flag;ordered=FALSE"#);
    assert_eq!((channel.options.label(), channel.options.is_ordered()), (r#"a=b;c="d";%"#.into(), false));
    let all: Vec<_> = channel.options.iter().collect();
    assert_eq!(all[1..], [("x-mine", Some(r#""1;2""#)), ("X-Flag", None), ("ordered", Some("FALSE"))]);
    assert_eq!(channel.options.get("X-MINE"), Some(r#""1;2""#));
    let label = |text: &str| read::<DcMap>(&format!("2 label={text}")).options.label().into_owned();
    assert_eq!(label(r#""Caf%C3%A9 %e2%82%ac""#), "Café €");
    assert_eq!(label(r#""%ff%zz%4""#), "\u{fffd}%zz%4");
    assert_eq!(label("plain"), "plain");
}

#[test]
fn told_and_refused() {
    assert_tolerated("dcmap:2 ordered=maybe", OutOfRange, "maybe");
    assert!(read::<DcMap>("2 ordered=maybe").options.is_ordered());
    assert_tolerated("dcmap:2 label=plain", UnexpectedCharacter, "plain");
    assert_tolerated(r#"dcmap:2 label="é""#, UnexpectedCharacter, r#""é""#);
    assert_tolerated(r#"dcmap:2 label="100%""#, UnexpectedCharacter, r#""100%""#);
    assert_tolerated(r#"dcmap:2 label="a"; ordered=true"#, ExtraBlanks, " ");
    assert_tolerated("dcmap:2 ordered=true;", UnexpectedCharacter, ";");
    assert_eq!(tolerated("dcmap:2 priority = 1 ;max-retr=2").len(), 3);
    assert_eq!(read::<DcMap>("2 priority = 1 ;max-retr=2").options.max_retransmissions(), Some(2));

    assert_refused("dcmap:", "stream: expected a number up to 65535", "");
    assert_refused("dcmap:65536", "stream: expected a number up to 65535", "65536");
    assert_refused("dcmap:2 max-retr=x;a=b", "max-retr: expected a number up to 4294967295", "x");
    assert_refused("dcmap:2 max-time=", "max-time: expected a number up to 4294967295", "");
    assert_refused("dcmap:2 priority=65536", "priority: expected a number up to 65535", "65536");
    assert_refused("dcmap:2 ordered", "ordered: expected `true` or `false`", "");
    assert_refused(r#"dcmap:2 label="open;ordered=true"#, "label: expected text in double quotes", "\"open");
    assert_refused("dcmap:2 x-mine=", "option value: expected some text", "");
    assert_refused("dcmap:2 =1", "option: expected some text", "");
    assert_refused("dcmap:2 ;a", "option: expected some text", "");
    assert_refused(r#"dcmap:2 a"b;c""#, "option: expected `;` between options", r#""b;c""#);
    assert_refused("dcmap:2 a b", "option: expected `;` between options", "b");
}

#[test]
fn attributes_of_channels() {
    let attribute: DcSa = read("2 setup:actpass");
    assert_eq!((attribute.stream, attribute.attribute.name.as_ref()), (2, "setup"));
    assert!(matches!(attribute.attribute.decode(), Ok(AttributeValue::Setup(_))));
    let flag: DcSa = read("2 sendonly");
    assert_eq!(flag.attribute.value, None);
    assert_right(&["dcsa:2 setup:actpass", "dcsa:2 sendonly", "dcsa:2 x-mine:1"]);
    assert_tolerated("dcsa:2  sendonly", ExtraBlanks, "  ");
    assert_refused("dcsa:2", "attribute: expected some text", "");
    assert_refused("dcsa:x sendonly", "stream: expected a number up to 65535", "x");
    with_attribute("dcsa:2 ice-pwd:hunter2", |_, attribute| {
        assert!(attribute.line().is_secret() && !format!("{attribute:?}").contains("hunter2"));
    });
    with_attribute("dcsa:2 setup:actpass", |_, attribute| assert!(!attribute.line().is_secret()));
    assert_tolerated("ike-setup:ActPass", WrongCase, "ActPass");
}
