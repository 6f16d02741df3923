//! Findings as compilers print them.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use expect_test::expect;
use sdp_decoder::check::{Checker, Preset};
use sdp_decoder::{decode_all, decode_sdp};

fn snippets(body: &str) -> String {
    let description = decode_sdp(body).expect("it is SDP");
    let report = Checker::new(Preset::Rfc8866).check(&description);
    report.snippets(&description, "body.sdp").to_string()
}

const SESSION: &str = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n";

#[test]
fn each_finding_has_its_line() {
    let body = format!("{SESSION}m=audio 70000 RTP/AVP\r\na=ptime\r\n");
    expect![[r#"
        error[unreadable-value]: m=, port: found "70000", expected a number up to 65535
         --> body.sdp:6:9
          |
        6 | m=audio 70000 RTP/AVP
          |         ^^^^^
          |
          = note: RFC 8866, section 5.14
          = help: write the field as it is expected

        error[unreadable-value]: m=, formats: found nothing, expected at least one format
         --> body.sdp:6:22
          |
        6 | m=audio 70000 RTP/AVP
          |                      ^
          |
          = note: RFC 8866, section 5.14
          = help: write the field as it is expected

        error[unreadable-value]: a=ptime, value: found nothing, expected `:` and a value after the name
         --> body.sdp:7:8
          |
        7 | a=ptime
          |        ^
          |
          = note: RFC 8866, section 6.4
          = help: write the field as it is expected
    "#]]
    .assert_eq(&snippets(&body));
}

#[test]
fn keys_are_masked() {
    let body = format!("{SESSION}m=audio 5004 RTP/SAVP 0\r\nk=clear:hunter2 \r\na=ice-pwd:hunter2 hunter2\r\n");
    let text = snippets(&body);
    assert!(!text.contains("hunter2"), "{text}");
    let description = decode_sdp(&body).expect("it is SDP");
    let report = description.check();
    let shown = report.snippets(&description, "body.sdp").showing_secrets().to_string();
    assert!(shown.contains("a=ice-pwd:hunter2 hunter2"), "{shown}");
    expect![[r"
        hint[trailing-blanks]: k=: found *** behind it, expected nothing
         --> body.sdp:7:3
          |
        7 | k=***
          |   ^^^
          |
          = note: RFC 8866, section 5
          = help: remove the blanks

        warning[wrong-length]: a=ice-pwd, password: found *** of 7 characters, expected 22 to 256 characters
         --> body.sdp:8:11
          |
        8 | a=ice-pwd:***
          |           ^^^
          |
          = note: RFC 8839, section 5.4
          = help: write it in the length that is expected; where it was cut, look for what has cut it

        error[unreadable-value]: a=ice-pwd, after the value: found ***, expected the end of the line
         --> body.sdp:8:11
          |
        8 | a=ice-pwd:***
          |           ^^^
          |
          = note: RFC 8839, section 5.4
          = help: write the field as it is expected
    "]]
    .assert_eq(&text);
}

/// Nobody knows what the rest of a wrapped line is, so it is masked where the line is.
#[test]
fn the_rest_of_a_wrapped_key_is_masked() {
    let body = format!(
        "{SESSION}m=audio 5004 RTP/SAVP 0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 \r\n inline:hunter2\r\nhunter2\r\na=ptime:20\r\nhello\r\n"
    );
    let description = decode_sdp(&body).expect("it is SDP");
    let report = description.check();
    let found: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
    let text = report.snippets(&description, "body.sdp").to_string();
    for text in [text, found.join("\n"), format!("{description:?}")] {
        assert!(!text.contains("hunter2") && text.contains("hello"), "{text}");
    }
    assert!(found.contains(&String::from("9:1: error[wrapped-line]: *** looks like the rest of line 7")), "{found:?}");
}

#[test]
fn passwords_of_urls_are_masked() {
    for line in [
        "u=http://user:hunter2@example.com/%zz",
        "a=control:rtsp://user:hunter2@example.com/ x",
        "hunter http://a:hunter2@b",
    ] {
        let text = snippets(&format!("{SESSION}{line}\r\n"));
        assert!(text.contains("***@") && !text.contains("hunter2"), "{text}");
    }
}

/// What would move the cursor is a sign, and a long line is cut around the place.
#[test]
fn lines_are_shown_safely_and_shortly() {
    let body =
        format!("{SESSION}m=audio 5004 RTP/AVP 0\r\na=rtpmap:{}\u{1b}[2J x/y{}\r\n", "0".repeat(400), "z".repeat(400));
    expect![[r#"
        error[unreadable-value]: a=rtpmap, payload type: found "000000000000000000000000000000000000000000000000" and more, expected a payload type from 0 to 127
         --> body.sdp:7:10
          |
        7 | ...ap:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 x/...
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = note: RFC 8866, section 6.6
          = help: write the field as it is expected

        warning[dangling-format]: a=rtpmap: the format "000000000000000000000000000000000000000000000000" and more is not in the `m=` line
         --> body.sdp:7:10
          |
        7 | ...ap:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 x/...
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = note: RFC 8866, section 6.6
          = help: add the format to the `m=` line, or remove the line

        warning[control-character]: found the character 0x1b, which no line has
          |
        7 | ...00000000000000000000000000000000000000000000␛[2J x/yzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz...
          |                                                ^
          |
          = note: at body.sdp:7:410
          = note: RFC 8866, section 9
          = help: remove the character

        error[unreadable-value]: a=rtpmap, clock rate: found "yzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" and more, expected a number from 1 to 4294967295
          |
        7 | ... x/yzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = note: at body.sdp:7:417
          = note: RFC 8866, section 6.6
          = help: write the field as it is expected
    "#]].assert_eq(&snippets(&body));
}

#[test]
fn places_are_those_of_the_whole_input() {
    let body = format!("{SESSION}{SESSION}m=audio 5004 RTP/AVP\r\n");
    let second = decode_all(&body).expect("it is SDP").nth(1).expect("two sessions");
    let text = second.check().snippets(&second, "joined.sdp").to_string();
    assert!(text.contains(" --> joined.sdp:11:21\n"), "{text}");
    assert!(text.contains("11 | m=audio 5004 RTP/AVP\n"), "{text}");
}

#[test]
fn colours_are_for_terminals() {
    let description = decode_sdp("v=0\r\n").expect("it is SDP");
    let report = description.check();
    let plain = report.snippets(&description, "body.sdp");
    assert!(!plain.to_string().contains('\u{1b}'));
    assert!(plain.colored().fit(80).to_string().contains("\u{1b}[1m"));
}
