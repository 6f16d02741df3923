//! Descriptions that can be shared: `tests/redact/<name>.sdp`, with what they become beside them: without their keys, in
//! `<name>.keys.txt`, and without all that can be replaced, in `<name>.everything.txt`.
//!
//! `UPDATE_EXPECT=1 cargo test --test redact` writes the expected files anew; read what it wrote.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use expect_test::expect_file;
use sdp_decoder::{Line, Media, Redactor, SessionDescription, decode_all, decode_sdp};

#[test]
fn bodies_become_what_is_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/redact");
    let files = fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path());
    let bodies: Vec<_> = files.filter(|file| file.extension().is_some_and(|extension| extension == "sdp")).collect();
    assert!(bodies.len() >= 8, "{bodies:?}");
    for file in bodies {
        let body = fs::read_to_string(&file).expect("a readable file");
        let description = decode_sdp(&body).expect("it is SDP");
        for (redacted, extension) in
            [(description.redacted(), "keys.txt"), (description.redacted().everything(), "everything.txt")]
        {
            let text = redacted.to_string();
            expect_file![file.with_extension(extension)].assert_eq(&text);
            assert_eq!(redacted.to_bytes(), text.as_bytes());
            let again = decode_sdp(&text).expect("it is SDP still");
            assert_says_the_same(&description, &again);
        }
        let everything = description.redacted().everything().to_string();
        let again = decode_sdp(&everything).expect("it is SDP still");
        assert_eq!(again.redacted().everything().to_string(), everything, "{}", file.display());
        let keys = description.redacted().to_string();
        assert_eq!(decode_sdp(&keys).expect("it is SDP still").redacted().to_string(), keys, "{}", file.display());
    }
}

/// The lines, sections, formats and directions, and what is told of them.
fn assert_says_the_same(description: &SessionDescription<'_>, again: &SessionDescription<'_>) {
    let types = |own: &SessionDescription<'_>| own.lines().map(Line::line_type).collect::<Vec<_>>();
    assert_eq!(types(again), types(description));
    assert_eq!(sections(again), sections(description));
    let codes = |own: &SessionDescription<'_>| {
        let report = own.check();
        let findings = report.findings().iter().map(|finding| (finding.position().line, finding.code()));
        findings.collect::<BTreeSet<_>>()
    };
    assert_eq!(codes(again), codes(description));
}

fn sections(description: &SessionDescription<'_>) -> Vec<String> {
    let section = |media: Media<'_>| {
        let formats = media.formats().map(|format| (format.token(), format.encoding_name(), format.clock_rate()));
        format!("{} {} {:?}", media.value(), media.direction().value, formats.collect::<Vec<_>>())
    };
    description.media().map(section).collect()
}

/// A line of the session, with everything replaced.
fn redacted(line: &str) -> String {
    let body = format!("v=0\n{line}\n");
    let text = decode_sdp(&body).expect("it is SDP").redacted().everything().to_string();
    text.strip_prefix("v=0\n").and_then(|text| text.strip_suffix('\n')).expect("the same lines").to_owned()
}

#[test]
fn single_lines() {
    for (line, expected) in [
        // Written in another way, an address is the same.
        ("a=x:010.001.002.003 10.1.2.3 [::ffff:10.1.2.3]", "a=x:10.0.0.1 10.0.0.1 [::ffff:10.0.0.1]"),
        ("a=x:2600::1 2600:0:0:0:0:0:0:1 2600::2:", "a=x:2001:db8::1 2001:db8::1 2001:db8::2:"),
        ("a=x:at 8.8.8.8. Not 8.8.8.8.8, 8.8.8 or 8.8.8.888", "a=x:at 192.0.2.1. Not 8.8.8.8.8, 8.8.8 or 8.8.8.888"),
        ("a=x:8.8.8.8:5060/9.9.9.9,127.0.0.1", "a=x:192.0.2.1:5060/192.0.2.2,127.0.0.1"),
        // URIs
        ("a=x:sip:bob:pa:ss@pbx.corp:5060;x=y", "a=x:sip:user-1:1AAAA@host-1.example:5060;x=y"),
        ("a=x-uri:sip:alice:hunter&two2@example.com", "a=x-uri:sip:user-1:1AAAAAAAAAA@host-1.example"),
        ("a=x:sip:a:b,c=d@e,sips:f:g/h?i@j", "a=x:sip:user-1:1AAAA@host-1.example,sips:user-2:2AAAA@host-2.example"),
        ("a=x:sip:alice;a=b:hunterfour@h", "a=x:sip:user-1:1AAAAAAAAA@host-1.example"),
        ("a=x:sip:+441134960123;a=b:pin@h;c", "a=x:sip:+000000000001;a=b:1AA@host-1.example;c"),
        ("a=x:sip:bob:p@ss@pbx,sip:bob@pbx", "a=x:sip:user-1:1AAA@host-1.example,sip:user-1@host-1.example"),
        (
            "a=x:sip:pbx,http://b.corp:80,http://c",
            "a=x:sip:host-1.example,http://host-2.example:80,http://host-3.example",
        ),
        ("a=x:http://bob:p@ss@PBX.corp/a@b", "a=x:http://user-1:1AAA@host-1.example/user-2@host-2.example"),
        (
            "a=x:http://[2600::1]:80/,rtsp://1.1.1.1?u=sip:pbx",
            "a=x:http://[2001:db8::1]:80/,rtsp://192.0.2.1?u=sip:host-1.example",
        ),
        ("a=x:stun:stun.corp.com:3478 tel:+441134960123;ext=5", "a=x:stun:host-1.example:3478 tel:+000000000001;ext=5"),
        ("a=x:http://a.com", "a=x:http://host-1.example"),
        ("a=x:http://localhost http:// @ a@ @b ://", "a=x:http://localhost http:// @ a@ @b ://"),
        ("u=http://www.corp.com/~jdoe", "u=http://host-1.example/~jdoe"),
        // Numbers of users are phone numbers.
        ("o=4711 1 1 IN IP4 10.1.2.3", "o=0001 1 1 IN IP4 10.0.0.1"),
        ("o=- 1 1 IN IP4 pbx", "o=- 1 1 IN IP4 host-1.example"),
        ("o=a 1 1 IN IP6 PBX.local.", "o=user-1 1 1 IN IP6 host-1.local"),
        // What is read although it is wrong, and what is not.
        ("c=IN c=IN IP4 10.1.2.3", "c=IN c=IN IP4 10.0.0.1"),
        ("c=IN 10.1.2.3", "c=IN 10.0.0.1"),
        ("c=IN IP4 10.1.2.3/300", "c=IN IP4 10.0.0.1/300"),
        ("c=IN", "c=IN"),
        ("c=IN IP4 46.242.10.231:12626", "c=IN IP4 192.0.2.1:12626"),
        ("c=IN IP4 pbx:5060", "c=IN IP4 host-1.example:5060"),
        ("c=IN IP6 [fe80::7]", "c=IN IP6 [fe80::1]"),
        ("o=-1307 2 IN IP4 10.1.2.3", "o=user-1 2 IN IP4 10.0.0.1"),
        ("c=IN IP4 *", "c=IN IP4 *"),
        ("a=ice-pwd://aa00+a+aa000+A0a/++a0a", "a=ice-pwd:REDACTED1AAAAAAAAAAAAAAA"),
        ("u=https://example.com::db8:0:101/3", "u=https://host-1.example::000:0:001/3"),
        ("c=IN IP6 fe80::x", "c=IN IP6 2001:db8::00001"),
        ("c=ATM NSAP 47.0091.8100.0000", "c=ATM NSAP 00.0000.0000.0001"),
        ("c=ATM GWID gateway7", "c=ATM GWID host-1.example"),
        ("a=candidate:x 10.1.2.3", "a=candidate:1 10.0.0.1"),
        (
            "a=candidate:1 1 udp 1 10.1.2.3 9 typ host x y raddr 10.1.2.4",
            "a=candidate:1 1 udp 1 10.0.0.1 9 typ host x y raddr 10.0.0.2",
        ),
        // Names that are URIs say nothing of anyone.
        ("a=extmap:1 http://www.webrtc.org/experiments/x", "a=extmap:1 http://www.webrtc.org/experiments/x"),
        ("a=extmap:3 urn:x:smpte-tc 25@600/24", "a=extmap:3 urn:x:smpte-tc 25@600/24"),
        ("a=x:25@600", "a=x:25@600"),
        ("a=sendrecv", "a=sendrecv"),
        // Titles
        ("s= ", "s= "),
        ("s=-", "s=-"),
        ("i=Jane at 10.1.2.3", "i=text-1"),
        // Names of people, wherever they stand, and what no reader finds in a contact
        (
            "e=alice@corp.example (Alice Smith) bob@corp.example",
            "e=user-1@host-1.example (user-2) user-3@host-1.example",
        ),
        ("e=Alice Smith <a@b> Carol", "e=user-1 <user-2@host-1.example> user-3"),
        ("e=Jane Doe", "e=user-1"),
        ("e=a@bc.de Jane (Doe)", "e=user-1@host-1.example user-2 (user-3)"),
        ("e=http://a.corp/ -", "e=http://host-1.example/ -"),
        ("p=Jane Doe sip:jane@corp", "p=user-1 sip:user-2@host-1.example"),
        ("p=Jane tel: +44 113", "p=0000 000: +00 001"),
        ("a=ts-refclk:localmac=7C:E9:D3:1B:9A:AF", "a=ts-refclk:localmac=00:00:00:00:00:01"),
        ("a=x:7c:e9:d3:1b:9a:af.", "a=x:00:00:00:00:00:01."),
        ("p=tel:+44 113 496", "p=tel:+00 000 001"),
        ("p=sip:jane@corp", "p=sip:user-1@host-1.example"),
        // Keys
        ("k=", "k="),
        ("a=ice-pwd:", "a=ice-pwd:"),
        ("a=ice-pwd", "a=ice-pwd"),
        ("a=crypto:1 inline:c2VjcmV0", "a=crypto:REDACTED1AAAAAAAA"),
        ("a=crypto:1 X inline:c2VjcmV0 -X=c2VjcmV0 WSH=64", "a=crypto:1 A inline:1AAAAAAA -1AAAAAAAAA WSH=64"),
        ("a=x:inline:c2VjcmV0|2^20", "a=x:inline:1AAAAAAA|2^20"),
        ("a=x:INLINE:c2Vj-_JldA|2^20", "a=x:INLINE:1AAAAAAAAA|2^20"),
        ("crypto:1 AES inline:c2VjcmV0", "crypto:1 AES inline:1AAAAAAA"),
        // Lines that run together, and quoted ones
        ("a=rtpmap:0 PCMU/8000 a=ice-pwd:zbcdefgh", "a=rtpmap:0 PCMU/8000 a=ice-pwd:1AAAAAAA"),
        ("a=mid:0a=ice-pwd:zbcdefgh a=mid:1", "a=mid:0a=ice-pwd:REDACTED1AAAAAAA"),
        ("a=sendrecv a=ice-pwd:zbcdefgh", "a=sendrecv a=ice-pwd:1AAAAAAA"),
        ("a=inline:c2VjcmV0", "a=inline:1AAAAAAA"),
        ("c=IN IP4 10.1.2.3 k=clear:secret", "c=IN IP4 10.0.0.1 k=clear:1AAAAA"),
        (
            "> a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:c2Vj|2^20",
            "> a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:1AAA|2^20",
        ),
        ("> a=ssrc:1 ice-pwd:zbcdefgh", "> a=ssrc:1 ice-pwd:1AAAAAAA"),
        ("> a=x:10.1.2.3", "> a=x:10.0.0.1"),
        ("a=alt:1:q=c2VjcmV0", "a=alt:1:1AAAAAAAAA"),
        (
            "a=alt:1:a=alt:1:a=alt:1:a=alt:1:a=alt:1:a=alt:1:a=ice-pwd:secret",
            "a=alt:1:a=alt:1:a=alt:1:a=alt:1:a=alt:1:a=alt:REDACTED1AAAAAAAAA",
        ),
        (
            "a=ssrc:1 ssrc:1 ssrc:1 ssrc:1 ssrc:1 ssrc:1 x:10.1.2.3",
            "a=ssrc:1 ssrc:1 ssrc:1 ssrc:1 ssrc:1 ssrc:1 x:10.0.0.1",
        ),
    ] {
        assert_eq!(redacted(line), expected, "{line}");
        assert_eq!(redacted(expected), expected, "again: {line}");
    }
}

/// Passwords are replaced whatever else is.
#[test]
fn passwords_of_users_that_stay() {
    for (line, expected) in [
        ("a=x:sip:alice;a=b:hunterfour@h", "a=x:sip:alice;a=b:1AAAAAAAAA@h"),
        ("a=x:sips:alice:hunter&two2@h", "a=x:sips:alice:1AAAAAAAAAA@h"),
        ("a=sip:alice:hunter,two2@h", "a=sip:alice:1AAAAAAAAAA@h"),
        ("a=http://alice:hunter,two2@h", "a=http://alice:1AAAAAAAAAA@h"),
    ] {
        let body = format!("v=0\n{line}\n");
        let shared = decode_sdp(&body).expect("it is SDP").redacted().to_string();
        assert_eq!(shared, body.replace(line, expected));
    }
}

#[test]
fn only_what_is_asked_for() {
    let body = "v=0\no=bob 1 1 IN IP4 10.1.2.3\ns=Jane\ne=a@b.corp (J)\np=+44113\nc=IN IP4 pbx\na=fingerprint:sha-1 4A:AD\nk=clear:abc\n";
    let offer = decode_sdp(body).expect("it is SDP");
    let keys = body.replace("clear:abc", "clear:1AA");
    assert_eq!(offer.redacted().to_string(), keys);
    assert_eq!(offer.redacted().addresses().to_string(), keys.replace("10.1.2.3", "10.0.0.1"));
    assert_eq!(
        offer.redacted().host_names().to_string(),
        keys.replace("b.corp", "host-1.example").replace("pbx", "host-2.example")
    );
    let users = keys.replace("bob", "user-1").replace("a@", "user-2@").replace("(J)", "(user-3)");
    assert_eq!(offer.redacted().user_names().to_string(), users);
    assert_eq!(offer.redacted().phone_numbers().to_string(), keys.replace("+44113", "+00001"));
    assert_eq!(offer.redacted().texts().to_string(), keys.replace("Jane", "text-1"));
    assert_eq!(offer.redacted().fingerprints().to_string(), keys.replace("4A:AD", "00:01"));
}

#[test]
fn all_else_stays_byte_for_byte() {
    let input = b"\xef\xbb\xbf v=0\r\n\r\n??? \xff\n\ta = tool : caf\xe9 \rs=\xe9\r\nc=IN  IP4\t10.1.2.3 \na=x:\xe9 10.1.2.3 \xe9\n\xc3\xa9";
    let description = decode_sdp(&input[..]).expect("it is SDP");
    assert_eq!(description.redacted().to_bytes(), input);
    let expected = b"\xef\xbb\xbf v=0\r\n\r\n??? \xff\n\ta = tool : caf\xe9 \rs=\xe9\r\nc=IN  IP4\t10.0.0.1 \na=x:\xe9 10.0.0.1 \xe9\n\xc3\xa9";
    assert_eq!(description.redacted().addresses().to_bytes(), expected);
    let text = description.redacted().addresses().to_string();
    assert_eq!(text, decode_sdp(&expected[..]).expect("it is SDP").text());
}

#[test]
fn pasted_text_stays_pasted() {
    let input = r#"{"type":"offer","at":"8.8.8.8","sdp":"v=0\r\no=- 1 1 IN IP4 10.1.2.3\r\nk=clear:abc\r\n"}"#;
    let expected = r#"{"type":"offer","at":"192.0.2.1","sdp":"v=0\r\no=- 1 1 IN IP4 10.0.0.1\r\nk=clear:1AA\r\n"}"#;
    assert_eq!(decode_sdp(input).expect("it is SDP").redacted().everything().to_string(), expected);
}

#[test]
fn joined_sessions_have_pseudonyms_in_common() {
    let session = |address: &str| format!("v=0\r\no=- 1 1 IN IP4 {address}\r\ns=-\r\nt=0 0\r\na=ice-pwd:{address}\r\n");
    let input = ["10.1.2.3", "10.1.2.4", "10.1.2.3"].map(session).concat();
    let mut redactor = Redactor::new().everything();
    let sessions = decode_all(&input).expect("it is SDP");
    let bytes: Vec<u8> = sessions.flat_map(|session| redactor.redact(&session)).collect();
    let shared = |number: u32| {
        session(&format!("10.0.0.{number}")).replace(&format!("pwd:10.0.0.{number}"), &format!("pwd:{number}AAAAAAA"))
    };
    assert_eq!(String::from_utf8(bytes).expect("it was UTF-8"), [1, 2, 1].map(shared).concat());
    let first = decode_sdp(&input).expect("it is SDP").redacted().everything().to_string();
    assert_eq!(first, shared(1), "nothing of the sessions behind it");
}

#[test]
fn nothing_replaced_is_shown_by_debug() {
    let offer = decode_sdp("v=0\nk=clear:hunter2\no=hunter2 1 1 IN IP4 hunter2\n").expect("it is SDP");
    let mut redactor = Redactor::new().everything();
    redactor.redact(&offer);
    let debug = format!("{redactor:?} {:?}", offer.redacted().everything());
    assert!(!debug.contains("hunter2"), "{debug}");
    assert!(debug.contains("host_names: true"), "{debug}");
}

#[test]
fn many_public_addresses_stay_apart() {
    let address = |number: usize| format!("{}.{}.{}.{}", 11 + number / 65536, number / 256 % 256, number % 256, 7);
    let lines = (0..2000).map(|number| format!("a=x:{}\n", address(number)));
    let body = format!("v=0\n{}", lines.collect::<String>());
    let text = decode_sdp(&body).expect("it is SDP").redacted().addresses().to_string();
    assert_eq!(text.lines().collect::<BTreeSet<_>>().len(), 2001);
    assert!(text.contains("203.0.113.254") && text.contains("240.0.0.1") && text.contains("240.0.4.213"), "{text}");
}
