//! A description and the way back: the same bytes, the same role, the same places.

use expect_test::expect_file;
use proptest::prelude::*;
use sdp_decoder::{Decoder, Role, SessionDescription, decode_all, decode_sdp};
use serde_json::{Value, from_str, to_string, to_string_pretty, to_value};

/// Reads back what was written, and compares all that a description knows.
fn assert_comes_back(description: &SessionDescription<'_>) -> Value {
    let json = to_string(description).unwrap();
    let back: SessionDescription<'_> = from_str(&json).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert_eq!(back.to_bytes(), description.to_bytes(), "{json}");
    assert_eq!(&back, description);
    assert_eq!(back.sdp_bytes(), description.sdp_bytes());
    assert_eq!(back.text(), description.text());
    assert_eq!(back.role(), description.role());
    assert_eq!(back.offset_in_input(), description.offset_in_input());
    assert_eq!(back.following_text(), description.following_text());
    assert_eq!(format!("{back:?}"), format!("{description:?}"));
    // Places included, and whatever the order of the keys: those of a `Value` are sorted.
    let value = to_value(description).unwrap();
    assert_eq!(to_string(&back).unwrap(), json);
    assert_eq!(&serde_json::from_value::<SessionDescription<'_>>(value.clone()).unwrap(), description);
    value
}

#[test]
fn the_invite_is_pinned() {
    let offer = Decoder::new().role(Role::Offer).decode(include_str!("../../examples/data/invite.sdp")).unwrap();
    assert_comes_back(&offer);
    expect_file!["invite.json"].assert_eq(&format!("{}\n", to_string_pretty(&offer).unwrap()));
}

#[test]
fn awkward_bodies_come_back() {
    let bodies: &[&[u8]] = &[
        b"v=0",
        b"v=0\r\ns=mixed\no=-\rt=0 0\r\n\nm=audio 1 RTP/AVP 0",
        b"v=0\rs=old\rm=audio 1 RTP/AVP 0\ra=ptime:20\r",
        b"\xef\xbb\xbfv=0\r\ns=mark\r\n",
        b"\xef\xbb\xbf \tv=0\r\n\xef\xbb\xbf  s=marks\r\n",
        b"\xef\xbb\xbfjunk \xe9\r\nv=0\r\n",
        b"\xef\xbb\xbf\r\nv=0\r\n\xef\xbb\xbf",
        b"v=0\r\ns=caf\xe9\r\ni=caf\xc3\xa9\r\nm=audio 1 RTP/AVP 0\r\na=\xff\xfe:\x80",
        b"v=0\r\n \xe9a=indented junk\r\n  a=ptime:20  \r\n",
        b"v=0\r\ns=\0nul\0\r\n\x01\x7f\r\n",
        b"\r\n\r\n\nv=0\n\r\n\r\r\n",
        b"m=audio 1 RTP/AVP 0\r\na=headless\r\nm=audio 2 RTP/AVP 0\r\n",
        b"v=0\r\nm=\r\nm=audio 70000 RTP/AVP\r\nm=video 0 RTP/AVP 31 31 31\r\n",
        b"v=0\r\na=\r\na=:\r\na= : \r\na=ptime\r\na=rtcp-mux:1\r\na=ptime:x\r\n",
        b"v=0\r\nv=0\r\ns=stray\r\n",
        b"v=0\r\no=a 1 1 IN IP4 h\r\nm=audio 1 RTP/AVP 0\r\n\r\nv=0\r\no=b 1 1 IN IP4 h\r\ns=\xe9\r\n\r\n",
        b"noise\r\nv=0\r\no=a 1 1 IN IP4 h\r\n\xef\xbb\xbf v=0\r\no=b 1 1 IN IP4 h\r\ns=\xe9",
        b"k=clear:hunter2\r\na=crypto:1 AES inline:abc\r\n",
        b"v=0\\r\\no=a 1 1 IN IP4 h\\r\\nm=audio 1 RTP/AVP 0\\r\\nv=0\\r\\no=b 1 1 IN IP4 h\\r\\ns=-\\r\\n",
        b"{\"sdp\":\"v=0\\ns=x\\na=sendrecv\"}\n",
        b" 'v=0\r\ns=\xe9\r\na=sendrecv';\r\n",
        b"v = 0\r\na = ptime : 20\r\nc=IN c=IN IP4 192.0.2.1\r\n",
    ];
    for body in bodies {
        assert_comes_back(&decode_sdp(*body).unwrap());
        for role in [Role::Offer, Role::Answer] {
            assert_comes_back(&Decoder::new().role(role).decode(*body).unwrap());
        }
        for session in decode_all(*body).unwrap() {
            assert_comes_back(&session);
        }
    }
}

/// A line in quotes before a description is no session of its own: alone, the description would have none before it.
#[test]
fn descriptions_behind_a_quoted_line_come_back() {
    let body = "  \"m=audio 5004 RTP/AVP 0\nthe answer\nv=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n";
    let sessions: Vec<_> = decode_all(body).expect("it is SDP").collect();
    assert_eq!(sessions.len(), 1);
    for session in &sessions {
        assert_comes_back(session);
    }
}

/// A description in a SIP message comes back with the message around it.
#[cfg(feature = "sip")]
#[test]
fn messages_come_back() {
    use sdp_decoder::strategies::{sip_like_bytes, sip_message};

    let head = "INVITE sip:b@h SIP/2.0\r\nTo: Ren\u{e9}\nl: 25\nc: application/sdp\r\n\r\n";
    let body = "v=0\r\ns=-\r\na=ptime:x\na=end";
    let input = format!("{head}{body}BYE sip:a@h SIP/2.0\r\n\r\n");
    let offer = decode_sdp(&input).unwrap();
    assert_eq!(offer.sdp_bytes(), body.as_bytes());
    let json = assert_comes_back(&offer);
    assert_eq!(json["role"], "offer");
    assert_eq!(json["message"]["before"][1].to_string(), "{\"end\":\"\\n\",\"text\":\"To: Ren\u{e9}\"}");
    assert_eq!(json["message"]["behind"][0].to_string(), r#"{"end":"\r\n","text":"BYE sip:a@h SIP/2.0"}"#);
    let line = &json["session"]["lines"][2];
    assert_eq!((&line["number"], &line["errors"][0]["column"]), (&8.into(), &9.into()));
    // The line that the length cuts is not UTF-8, on one side or on both.
    for (body, behind) in
        [(&b"v=0\r\ni=\xe9"[..], &b"BYE sip:\xc3\xa9@h SIP/2.0\r\n"[..]), (b"v=0\r\ni=\xc3", b"\r\n\r\n")]
    {
        let head = format!("ACK sip:b@h SIP/2.0\r\nc: application/sdp\r\nl: {}\r\n\r\n", body.len());
        let input = [b"\r\n", head.as_bytes(), body, behind].concat();
        let answer = decode_sdp(&input).unwrap();
        assert_eq!(answer.sdp_bytes(), body);
        assert_comes_back(&answer);
    }
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) };
    let bodies = proptest::collection::vec(piece(), 0..20).prop_map(|pieces| pieces.concat());
    let messages = prop_oneof![sip_like_bytes(), sip_message(bodies).prop_map(|message| message.bytes)];
    proptest!(config, |(input in messages)| {
        for session in decode_all(&input).into_iter().flatten() {
            assert_comes_back(&session);
        }
    });
}

/// A later session of an input knows where it was.
#[test]
fn places_come_back() {
    let input = b"v=0\r\no=a 1 1 IN IP4 h\r\ns=\xe9\r\nv=0\r\no=b 1 1 IN IP4 h\r\nm=audio x RTP/AVP 0\r\n";
    let second = decode_all(input).unwrap().nth(1).unwrap();
    let json = assert_comes_back(&second);
    assert_eq!(json["before"].to_string(), r#"{"bytes":28,"lines":3,"text":29}"#);
    assert_eq!(json["media"][0]["lines"][0]["number"], 6);
    assert_eq!(json["media"][0]["lines"][0]["errors"][0]["column"], 9);
}

/// What cannot be read says why, and hides nothing else.
#[test]
fn errors_are_told() {
    let offer = decode_sdp("v=0\r\nm=audio 70000 RTP/AVP\r\na=x-mine: 1\r\n???\r\na=rtcp-mux\r\n").unwrap();
    let json = assert_comes_back(&offer);
    let media = &json["media"][0];
    assert_eq!(media["media_type"], "audio");
    assert_eq!(media["port"], Value::Null);
    assert_eq!(media["formats"].to_string(), "[]");
    assert_eq!(
        to_string_pretty(&media["lines"]).unwrap(),
        r#"[
  {
    "end": "\r\n",
    "errors": [
      {
        "column": 9,
        "expected": "a number up to 65535",
        "field": "port",
        "span": {
          "end": 18,
          "start": 13
        }
      },
      {
        "column": 22,
        "expected": "at least one format",
        "field": "formats",
        "span": {
          "end": 26,
          "start": 26
        }
      }
    ],
    "number": 2,
    "text": "m=audio 70000 RTP/AVP",
    "type": "m"
  },
  {
    "end": "\r\n",
    "name": "x-mine",
    "number": 3,
    "text": "a=x-mine: 1",
    "type": "a",
    "value": " 1"
  },
  {
    "end": "\r\n",
    "number": 4,
    "text": "???",
    "type": null
  },
  {
    "end": "\r\n",
    "name": "rtcp-mux",
    "number": 5,
    "text": "a=rtcp-mux",
    "type": "a",
    "typed": true,
    "value": null
  }
]"#
    );
}

/// No shape of input is repeated in the data, and none takes longer than its size.
#[test]
fn the_data_is_linear_in_the_input() {
    let long = "x".repeat(50_000);
    let bodies = [
        format!("v=0\r\nm=audio 1 RTP/AVP{}\r\na=fmtp:96 {long}\r\na=rtpmap:96 {long}/8000\r\n", " 96".repeat(25_000)),
        format!("v=0\r\nc=IN IP4 {long}\r\n{}", "m=audio 1 RTP/AVP 0\r\n".repeat(5_000)),
        format!("v=0\r\na=ptime:{}\r\n{}", "0".repeat(50_000), "m=audio 1 RTP/AVP 0\r\n".repeat(5_000)),
        format!("v=0\r\n{}", "\n".repeat(50_000)),
        format!("v=0\r\n{}", "v=0\r\no=a\r\nm=x\r\n".repeat(50_000)),
    ];
    for body in bodies {
        let offer = decode_sdp(&body).unwrap();
        let json = to_string(&offer).unwrap();
        assert!(json.len() < 100 * body.len(), "{} bytes of {}", json.len(), body.len());
        assert_eq!(from_str::<SessionDescription<'_>>(&json).unwrap(), offer);
    }
}

/// Pieces of which bodies are made, good ones and others.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let pieces: &[&[u8]] = &[
        b"v=0",
        b"o=- 1 1 IN IP4 h",
        b"s=-",
        b"t=0 0",
        b"c=IN IP4 192.0.2.1",
        b"m=audio 1 RTP/AVP 0 101",
        b"m=",
        b"k=clear:x",
        b"a=ptime:20",
        b"a=sendonly",
        b"a=fmtp:101 0-15",
        b"a=rtcp:x",
        b"a=x-mine",
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n",
        b" ",
        b"\t",
        b"\0",
        b"\xe9",
        b"\xc3\xa9",
        b"\xef\xbb\xbf",
        b"\xef",
        b"junk",
    ];
    let known = proptest::sample::select(pieces).prop_map(<[u8]>::to_vec);
    prop_oneof![9 => known, 1 => proptest::collection::vec(any::<u8>(), 0..8)]
}

proptest! {
    #[test]
    fn any_bytes_come_back(pieces in proptest::collection::vec(piece(), 0..40)) {
        let body = pieces.concat();
        if let Ok(description) = decode_sdp(&body) {
            assert_comes_back(&description);
            for session in decode_all(&body).unwrap() {
                assert_comes_back(&session);
            }
        }
    }

    /// Lines put together by hand: refused, or read as the very text that they have.
    #[test]
    fn any_lines_are_read_or_refused(lines in proptest::collection::vec((LINE, END, any::<bool>()), 0..6)) {
        let lines: Vec<_> = lines
            .into_iter()
            .map(|(text, end, is_latin1)| {
                let encoding = if is_latin1 { "latin1" } else { "utf-8" };
                serde_json::json!({ "text": text, "end": end, "encoding": encoding })
            })
            .collect();
        let json = serde_json::json!({ "session": { "lines": lines }, "media": [] });
        if let Ok(description) = serde_json::from_value::<SessionDescription<'_>>(json) {
            let back = to_value(&description).unwrap();
            for (given, back) in lines.iter().zip(back["session"]["lines"].as_array().unwrap()) {
                prop_assert_eq!(&given["text"], &back["text"]);
                prop_assert_eq!(&given["end"], &back["end"]);
            }
            prop_assert_eq!(back["session"]["lines"].as_array().map(Vec::len), Some(lines.len()));
        }
    }

    /// Any part of the data replaced by anything: no panic, and what is read can be written.
    #[test]
    fn damaged_data_is_read_or_refused(at in any::<proptest::sample::Index>(), by in 0..DAMAGE.len()) {
        let offer = decode_sdp("v=0\r\ns=\u{e9}\nm=audio 70000 RTP/AVP 0\r\na=ptime:20\r\nv=0\r\no=a\r\n").unwrap();
        let mut json = to_value(&offer).unwrap();
        let count = nodes(&mut json).len();
        if let Some(node) = nodes(&mut json).get(at.index(count)).and_then(|path| json.pointer_mut(path)) {
            *node = from_str(DAMAGE[by]).unwrap();
        }
        if let Ok(description) = serde_json::from_value::<SessionDescription<'_>>(json) {
            assert_comes_back(&description);
        }
    }
}

const LINE: &str = "(v=0|o=- 1 1 IN IP4 h|m=audio 1 RTP/AVP 0|\u{e9}|\u{c3}\u{a9}|\u{feff}|\u{feff}\u{e9}|\u{ef}\u{bb}\u{bf}| |a=x|\u{20ac}){0,3}";
const END: &str = "(\r\n|\n|\r|)";
const DAMAGE: [&str; 10] =
    ["null", "true", "-1", "1e300", "\"\"", "\"\\r\\n\"", "[]", "{}", "[[{}]]", "18446744073709551615"];

/// The paths of all parts.
fn nodes(json: &mut Value) -> Vec<String> {
    fn walk(node: &Value, path: &str, paths: &mut Vec<String>) {
        paths.push(path.to_owned());
        match node {
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| walk(item, &format!("{path}/{index}"), paths));
            }
            Value::Object(fields) => fields.iter().for_each(|(key, item)| walk(item, &format!("{path}/{key}"), paths)),
            _ => {}
        }
    }
    let mut paths = Vec::new();
    walk(json, "", &mut paths);
    paths
}
