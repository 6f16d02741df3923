//! Data that is no description.

use sdp_decoder::SessionDescription;
use serde_json::from_str;

const V: &str = r#"{"text":"v=0"}"#;
const M: &str = r#"{"text":"m=audio 1 RTP/AVP 0"}"#;

#[track_caller]
fn refused(json: &str, message: &str) {
    let error = from_str::<SessionDescription<'_>>(json).unwrap_err().to_string();
    assert_eq!(error.split(" at line ").next(), Some(message), "{json}");
}

fn session(lines: &str) -> String {
    format!(r#"{{"session":{{"lines":[{lines}]}},"media":[]}}"#)
}

/// All that must be there: what says more is passed over, and lines end at CRLF where nothing else is said.
#[test]
fn little_is_needed() {
    let json = format!(
        r#"{{"mine":1,"session":{{"lines":[{{"number":7,"type":"x","typed":[],"text":"v=0"}}]}},"media":[{{"port":7,"lines":[{M}]}}]}}"#
    );
    let description: SessionDescription<'_> = from_str(&json).unwrap();
    assert_eq!(description.text(), "v=0\r\nm=audio 1 RTP/AVP 0\r\n");
    assert_eq!(description.media_at(0).unwrap().port(), Ok(1));
}

#[test]
fn shapes() {
    let expected = "expected a session description: an object with `session` and `media`";
    refused("1", &format!("invalid type: integer `1`, {expected}"));
    refused("\"v=0\"", &format!("invalid type: string \"v=0\", {expected}"));
    refused("{}", "missing field `session`");
    refused(r#"{"session":{"lines":[]}}"#, "missing field `media`");
    refused(r#"{"session":{},"media":[]}"#, "missing field `lines`");
    refused(r#"{"session":{"lines":0},"media":[]}"#, "invalid type: integer `0`, expected a list of lines");
    refused(&session("1"), "invalid type: integer `1`, expected a line: an object with `text`");
    refused(&session("{}"), "missing field `text`");
    refused(r#"{"role":"caller","session":{"lines":[]},"media":[]}"#, ROLES);
    refused(
        r#"{"before":{"lines":-1},"session":{"lines":[]},"media":[]}"#,
        "invalid value: integer `-1`, expected u32",
    );
}

const ROLES: &str = "unknown variant `caller`, expected one of `offer`, `answer`, `unknown`";

#[test]
fn no_sdp() {
    refused(&session(""), "the input is empty");
    let message = "there is no SDP in the input: expected lines such as `v=0` and `m=audio 5004 RTP/AVP 0`";
    refused(&session(r#"{"text":"hello"}"#), message);
}

#[test]
fn lines() {
    let message = "the `text` of a line has no line end in it: that is its `end`";
    refused(&session(r#"{"text":"v=0\r\n"}"#), message);
    refused(&session(r#"{"text":"v=0\rs=-"}"#), message);
    refused(
        &session(r#"{"text":"v=0","end":"\n\n"}"#),
        r#"invalid value: string "\n\n", expected a line end: "\r\n", "\n" or "\r", each perhaps escaped, or """#,
    );
    refused(&session(r#"{"text":"v=0","end":""},{"text":"s=-"}"#), "only the last line can have no `end`");
    refused(&session(r#"{"text":"","end":""}"#), "a line has a `text` or an `end`");
}

#[test]
fn encodings() {
    let message = "the `encoding` of a line is not `latin1`: its `text` does not come back from those bytes";
    for text in ["s=\u{20ac}", "s=\u{c3}\u{a9}", "\u{feff}s=-"] {
        refused(&session(&format!(r#"{V},{{"text":"{text}","encoding":"latin1"}}"#)), message);
    }
    // At the beginning of an input those bytes are a byte order mark.
    refused(&session(&format!(r#"{{"text":"\u00ef\u00bb\u00bf\u00e9","encoding":"latin1"}},{V}"#)), message);
    refused(
        &format!(
            r#"{{"session":{{"lines":[{V}]}},"media":[{{"lines":[{{"text":"{}m=\u00e9","encoding":"latin1"}}]}}]}}"#,
            '\u{feff}'
        ),
        message,
    );
    refused(
        &session(r#"{"text":"v=0","encoding":"utf-16"}"#),
        "unknown variant `utf-16`, expected `utf-8` or `latin1`",
    );
}

/// The sections are those that the lines make.
#[test]
fn sections() {
    let because = "each section of `media` is an `m=` line and the lines up to the next one, and `following` is other \
                   sessions";
    let of = |name: &str, given: &str, decoded: &str| {
        format!("`{name}` is {given}, but {decoded} when its text is decoded: {because}")
    };
    let sections = |media: &str, following: &str| {
        format!(r#"{{"session":{{"lines":[{V}]}},"media":[{media}],"following":[{following}]}}"#)
    };
    let section = |lines: &str| format!(r#"{{"lines":[{lines}]}}"#);
    refused(&session(&format!("{V},{M}")), &of("session", "of 2 lines", "of 1 lines"));
    refused(&sections(&section(V), ""), &of("session", "of 1 lines", "of 2 lines"));
    refused(&sections("", V), &of("session", "of 1 lines", "of 2 lines"));
    refused(&sections("", M), &of("media[0]", "missing", "of 1 lines"));
    refused(&sections(&format!("{},{}", section(M), section("")), ""), &of("media[1]", "of 0 lines", "missing"));
    refused(&sections(&section(&format!("{M},{M}")), ""), &of("media[0]", "of 2 lines", "of 1 lines"));
    // CR and LF are one line end where they meet.
    refused(
        &session(r#"{"text":"v=0","end":"\r"},{"text":"","end":"\n"}"#),
        &of("session", "of 2 lines", "of 1 lines"),
    );
}
