//! Headers: found by any of their names, and taken apart where they are lists.

use sdp_decoder::sip::{Header, HeaderValue, Message};

use super::read;

fn values<'m>(message: &'m Message<'m>, name: &'m str) -> Vec<&'m str> {
    message.header_values(name).map(HeaderValue::text).collect()
}

#[test]
fn each_name_of_a_header_finds_it() {
    let message = read("ACK sip:b@h SIP/2.0\r\nV: one\r\nvia : two\r\nX-Mine: a\r\nx-mine: b\r\n\r\n");
    for name in ["Via", "VIA", "via", "v", "V"] {
        assert_eq!(values(&message, name), ["one", "two"], "{name}");
        assert_eq!(message.header(name).map(Header::name), Some("V"));
    }
    assert_eq!(values(&message, "X-MINE"), ["a", "b"]);
    assert!(message.header("x").is_none(), "the letter of Session-Expires");
    assert!(message.header("").is_none());
    let names: Vec<_> = message.headers().map(Header::registered_name).collect();
    assert_eq!(names, ["Via", "Via", "X-Mine", "x-mine"]);
}

/// Short forms are those of the registry.
#[test]
fn short_forms() {
    let rows = [
        ("a", "Accept-Contact"),
        ("b", "Referred-By"),
        ("c", "Content-Type"),
        ("d", "Request-Disposition"),
        ("e", "Content-Encoding"),
        ("f", "From"),
        ("i", "Call-ID"),
        ("j", "Reject-Contact"),
        ("k", "Supported"),
        ("l", "Content-Length"),
        ("m", "Contact"),
        ("n", "Identity-Info"),
        ("o", "Event"),
        ("r", "Refer-To"),
        ("s", "Subject"),
        ("t", "To"),
        ("u", "Allow-Events"),
        ("v", "Via"),
        ("x", "Session-Expires"),
        ("y", "Identity"),
    ];
    for (letter, name) in rows {
        let text = format!("ACK sip:b@h SIP/2.0\r\n{letter}: x\r\n\r\n");
        let message = read(&text);
        assert_eq!(message.header(name).map(Header::registered_name), Some(name));
        let text = format!("ACK sip:b@h SIP/2.0\r\n{}: x\r\n\r\n", name.to_uppercase());
        assert_eq!(read(&text).header(letter).map(Header::value), Some("x"));
    }
}

#[test]
fn commas_divide_lists_only() {
    let message = read(
        "ACK sip:b@h SIP/2.0\r\n\
         Contact: \"A, \\\"B\\\",\" <sip:a,b@h>;q=1 , <sip:c@h>,\r\n ,\"open, <sip:d@h>\r\n\
         Contact: <sip:e,f\r\n\
         Date: Sat, 13 Nov 2010 23:29:00 GMT\r\n\
         X-Mine: a, b\r\n\
         Authorization: Digest username=\"a\", realm=\"b\"\r\n\
         Allow:\r\n\r\n",
    );
    let contacts = values(&message, "m");
    let expected = ["\"A, \\\"B\\\",\" <sip:a,b@h>;q=1", "<sip:c@h>", "\"open, <sip:d@h>", "<sip:e,f"];
    assert_eq!(contacts, expected);
    assert_eq!(values(&message, "Date"), ["Sat, 13 Nov 2010 23:29:00 GMT"]);
    assert_eq!(values(&message, "x-mine"), ["a, b"]);
    assert_eq!(values(&message, "Authorization").len(), 1);
    assert_eq!(values(&message, "Allow").len(), 0);
    let places: Vec<_> = message.header_values("Contact").map(|value| value.position().to_string()).collect();
    assert_eq!(places, ["2:10", "2:40", "3:3", "4:10"]);
    let of_one: Vec<_> =
        message.header("Contact").expect("the first").values().map(|it| it.span().of(message.text())).collect();
    assert_eq!(of_one, expected[..3]);
}

/// A comma divides challenges where a scheme follows it, and parameters elsewhere.
#[test]
fn commas_divide_challenges() {
    for (value, expected) in [
        ("Digest realm=\"a\", nonce=\"3\"", &["Digest realm=\"a\", nonce=\"3\""][..]),
        (
            "Digest realm=\"a, Digest b=\", nonce = \"3\",Digest\trealm = b, stale ,, Basic realm=c,",
            &["Digest realm=\"a, Digest b=\", nonce = \"3\"", "Digest\trealm = b, stale ,", "Basic realm=c,"],
        ),
        ("Digest realm=\"a\" , opaque=\"x\" nonce=\"3\", qop", &["Digest realm=\"a\" , opaque=\"x\" nonce=\"3\", qop"]),
        (",Digest realm=a", &["Digest realm=a"]),
        ("Digest realm=\"open, Digest realm=b", &["Digest realm=\"open, Digest realm=b"]),
        ("", &[]),
    ] {
        for name in ["WWW-Authenticate", "proxy-authenticate"] {
            let text = format!("SIP/2.0 401 x\r\n{name}: {value}\r\n\r\n");
            assert_eq!(values(&read(&text), name), expected, "{value}");
            let message = read(&text);
            let header = message.header(name).expect("it is there");
            assert_eq!(header.values().map(HeaderValue::text).collect::<Vec<_>>(), expected, "{value}");
        }
    }
}

#[test]
fn lines_that_go_on() {
    let message =
        read("ACK sip:b@h SIP/2.0\r\nSubject:\r\n  I know\r\n\tyou're there,\r\n \r\n  pick up\r\nTo: b\r\n\r\n");
    let subject = message.header("s").expect("there is one");
    assert_eq!(subject.unfolded(), "I know you're there, pick up");
    assert_eq!(subject.to_string(), "Subject: I know you're there, pick up");
    assert_eq!(message.position(subject.value_span()).to_string(), "3:3");
    assert_eq!(message.header("To").map(|to| to.position().to_string()).as_deref(), Some("7:1"));
    let one_line = message.header("To").expect("there is one").unfolded();
    assert!(matches!(one_line, std::borrow::Cow::Borrowed("b")));
}

/// Values can hold credentials.
#[test]
fn debug_shows_no_values() {
    let message = read("ACK sip:b@h SIP/2.0\r\nAuthorization: hunter2\r\nl: 9\r\n\r\nk=hunter2");
    let values: Vec<_> = message.header_values("Authorization").collect();
    let text = format!("{message:?} {values:?} {:?} {:?}", message.header("Authorization"), message.body());
    assert!(!text.contains("hunter2"), "{text}");
}
