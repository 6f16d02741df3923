//! The values of headers that tell who calls and why a call failed.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use sdp_decoder::ValueError;
use sdp_decoder::sip::{Authentication, NameAddress, Reason, ReasonProtocol, StatusCode, Warning};

/// What `Display` writes reads back as the same value.
fn read<T: FromStr<Err = ValueError> + Display + Debug + PartialEq>(text: &str) -> T {
    let value: T = text.parse().expect(text);
    assert_eq!(value.to_string().parse::<T>().as_ref(), Ok(&value), "{text}");
    value
}

/// Address, user, name and tag of each.
#[test]
fn addresses() {
    for (text, uri, user, name, tag) in [
        ("sip:alice@example.com", "sip:alice@example.com", Some("alice"), None, None),
        ("sip:alice@example.com;tag=1;x", "sip:alice@example.com", Some("alice"), None, Some("1")),
        (
            "<sip:alice@example.com;user=phone> ; tag = 1",
            "sip:alice@example.com;user=phone",
            Some("alice"),
            None,
            Some("1"),
        ),
        (
            "Alice  Smith <sips:a%6Cice:secret@example.com>",
            "sips:a%6Cice:secret@example.com",
            Some("alice"),
            Some("Alice  Smith"),
            None,
        ),
        (
            "\"A \\\"<;\\\" B\"<sip:+1234;phone-context=x@a.b>;tag=a-1",
            "sip:+1234;phone-context=x@a.b",
            Some("+1234"),
            Some("A \"<;\" B"),
            Some("a-1"),
        ),
        ("\"\" <tel:+61-3-8394.0220;ext=1>", "tel:+61-3-8394.0220;ext=1", Some("+61383940220"), Some(""), None),
        ("<sip:example.com>", "sip:example.com", None, None, None),
        (
            "Anonymous <sip:anonymous@anonymous.invalid>;tag=",
            "sip:anonymous@anonymous.invalid",
            Some("anonymous"),
            Some("Anonymous"),
            Some(""),
        ),
        ("<mailto:a@example.com>", "mailto:a@example.com", None, None, None),
        ("*", "*", None, None, None),
    ] {
        let address: NameAddress = read(text);
        assert_eq!((&*address.uri, address.user().as_deref()), (uri, user), "{text}");
        assert_eq!((address.name().as_deref(), address.tag()), (name, tag), "{text}");
    }
    for (text, error) in [
        ("", "URI: expected some text"),
        ("Alice <sip:a@example.com", "URI: expected `>` behind the address"),
        ("Alice <>", "URI: expected some text"),
        ("<sip:a@example.com> b", "after the value: expected the end of the line"),
        ("Alice sip:a@example.com", "after the value: expected the end of the line"),
    ] {
        let found = NameAddress::try_from(text).expect_err(text);
        assert_eq!(found.to_string(), error, "{text}");
    }
}

#[test]
fn reasons() {
    let reason: Reason = read("SIP ;cause=600 ;text=\"Busy Everywhere\"");
    assert_eq!(
        (reason.protocol.clone(), reason.status_code()),
        (ReasonProtocol::Sip, Some(StatusCode::BUSY_EVERYWHERE))
    );
    assert_eq!(reason.text().as_deref(), Some("Busy Everywhere"));
    let reason: Reason = read("q.850;cause=16;text=\"Normal \\\"call\\\" clearing; x\"");
    assert_eq!((reason.protocol.clone(), reason.cause(), reason.status_code()), (ReasonProtocol::Q850, Some(16), None));
    assert_eq!(reason.text().as_deref(), Some("Normal \"call\" clearing; x"));
    assert_eq!(reason.meaning(), Some("a user has hung up, as calls usually end"));
    for (text, meaning) in [
        ("SIP;cause=486", Some("Busy Here")),
        ("SIP;cause=16", None),
        ("SIP;cause=499", None),
        ("Q.850;cause=17", Some("the called user is busy")),
        ("Q.850;cause=486", None),
        ("Q.850", None),
        ("X;cause=17", None),
    ] {
        assert_eq!(read::<Reason>(text).meaning(), meaning, "{text}");
    }
    let reason: Reason = read("preemption");
    assert_eq!((reason.protocol.as_str(), reason.cause(), reason.text()), ("preemption", None, None));
    let reason: Reason = read("SIP;cause=x;cause=200");
    assert_eq!((reason.cause(), reason.status_code()), (None, None), "the first one counts");
    let reason: Reason = read("SIP;cause=70000");
    assert_eq!((reason.cause(), reason.status_code()), (Some(70000), None));
    assert_eq!(Reason::try_from(";cause=1").expect_err("no protocol").field(), "protocol");
}

#[test]
fn warnings() {
    let codes = [300, 301, 302, 303, 304, 305, 306, 307, 330, 331, 370, 399];
    for code in 300..400 {
        let warning: Warning = read(&format!("{code} isi.edu \"Session parameter 'foo' not understood\""));
        assert_eq!(warning.text().as_deref(), Some("Session parameter 'foo' not understood"));
        assert_eq!(
            (warning.name().is_some(), warning.meaning().is_some()),
            (codes.contains(&code), codes.contains(&code))
        );
    }
    let warning: Warning = read("304   sbc.example.com:5060");
    assert_eq!(
        (&*warning.agent, warning.text(), warning.name()),
        ("sbc.example.com:5060", None, Some("Media type not available"))
    );
    for (text, error) in [
        ("", "warning code: expected three digits"),
        ("30 a \"b\"", "warning code: expected three digits"),
        ("30x a", "warning code: expected three digits"),
        ("304", "warning agent: expected some text"),
    ] {
        assert_eq!(Warning::try_from(text).expect_err(text).to_string(), error);
    }
}

#[test]
fn challenges_and_credentials() {
    let challenge: Authentication = read(
        "Digest realm=\"a, \\\"b\\\"\", domain=\"sip:ss1.example.com\",\tqop=\"auth,auth-int\" , nonce = \"f84f1cec\" ,\
         opaque=\"\", stale=TRUE, algorithm=SHA-256",
    );
    assert!(challenge.is_digest() && challenge.is_stale());
    assert_eq!(challenge.parameter("REALM").as_deref(), Some("a, \"b\""));
    assert_eq!((challenge.parameter("qop").as_deref(), &*challenge.algorithm()), (Some("auth,auth-int"), "SHA-256"));
    assert_eq!(challenge.parameters().count(), 7);

    let credentials: Authentication = read("digest username=61383940218,response=\"dfe56131d1958046689d83306477ecc\"");
    assert_eq!(credentials.username().as_deref(), Some("61383940218"));
    assert_eq!((&*credentials.algorithm(), credentials.is_stale()), ("MD5", false));
    let shown = format!("{credentials:?}");
    assert!(!shown.contains("dfe5") && !shown.contains("61383940218"), "{shown}");

    let bearer: Authentication = read("Bearer abc");
    assert!(!bearer.is_digest());
    assert_eq!(Authentication::try_from("").expect_err("nothing").to_string(), "scheme: expected some text");
    assert_eq!(Authentication::try_from("Digest").expect_err("no parameters").field(), "parameters");
}
