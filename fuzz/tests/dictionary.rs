//! The dictionary has names that the crate knows. `UPDATE_EXPECT=1 cargo test` in this folder writes it anew; a name that
//! is newer than it is no fault, as a row is all that a name needs.

use std::collections::BTreeSet;
use std::path::Path;

use sdp_decoder::attribute::AttributeId;
use sdp_decoder::codec::Encoding;
use sdp_decoder::line::LineType;

/// What stands in values, beside names of the registries: words that lead to other branches, numbers at the ends of
/// their ranges, and what divides.
const WORDS: &[&str] = &[
    "IN IP4 192.0.2.1",
    "IN IP6 2001:db8::1",
    "IN IP4 0.0.0.0",
    "224.2.1.1/127/3",
    "RTP/AVP",
    "RTP/SAVP",
    "RTP/AVPF",
    "RTP/SAVPF",
    "UDP/TLS/RTP/SAVPF",
    "UDP/DTLS/SCTP",
    "TCP/DTLS/SCTP",
    "TCP/MSRP",
    "TCP/BFCP",
    "TCP/MRCPv2",
    "udptl",
    "audio",
    "video",
    "text",
    "application",
    "message",
    "image",
    "offer",
    "sendrecv",
    "sendonly",
    "recvonly",
    "inactive",
    "actpass",
    "active",
    "passive",
    "holdconn",
    "sha-256",
    "sha-1",
    "BUNDLE",
    "LS",
    "FID",
    "nack pli",
    "ccm fir",
    "goog-remb",
    "transport-cc",
    "typ host",
    "typ srflx raddr",
    "tcptype",
    "generation",
    "send",
    "recv",
    "pt=",
    "max-width=",
    "inline:",
    "AES_CM_128_HMAC_SHA1_80",
    "|2^20|1:32",
    "AS",
    "TIAS",
    "CT",
    "RR",
    "RS",
    "base64:",
    "clear:",
    "prompt",
    "uri:",
    "apt=",
    "0-15",
    "111/111",
    "profile-level-id=42e01f",
    "packetization-mode=1",
    "sprop-parameter-sets=",
    "mode-set=",
    "annexb=no",
    "[x=[320:16:1280],y=720]",
    "urn:ietf:params:rtp-hdrext:",
    "npt=",
    "clock=",
    "smpte=",
    "0",
    "1",
    "9",
    "127",
    "128",
    "255",
    "256",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "-1",
    "0x",
    "1.5",
    "2h",
    "7d",
    "a=",
    "m=",
    "v=",
    "v=0",
    ":",
    "/",
    ";",
    ",",
    "=",
    "*",
    "-",
    "~",
    "+",
    "|",
    "{",
    "}",
    "[",
    "]",
    "\"",
    " ",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\\r\\n",
    "\u{e9}",
];

#[test]
fn has_known_names_only() {
    let lines = LineType::all().iter().map(|line| line.to_string());
    let attributes = AttributeId::all().map(|id| format!("a={}", id.name()));
    let names = Encoding::all().flat_map(|one| one.other_names.iter().map(|other| other.name).chain([one.name]));
    let codecs: BTreeSet<_> = names.collect();
    let parts = [
        ("Line types", lines.collect::<Vec<_>>()),
        ("Attributes", attributes.collect()),
        ("Codecs", codecs.into_iter().map(str::to_owned).collect()),
        ("Words and separators", WORDS.iter().map(|word| (*word).to_owned()).collect()),
    ];
    let mut text = String::from("# Made by tests/dictionary.rs from the registries; do not edit it.\n");
    for (title, words) in parts {
        text += &format!("\n# {title}\n");
        text.extend(words.iter().map(|word| format!("\"{}\"\n", escaped(word))));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sdp.dict");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).expect("the dictionary can be written");
    }
    let known: BTreeSet<_> = text.lines().collect();
    let dictionary = std::fs::read_to_string(path).expect("a dictionary");
    let unknown: Vec<_> = dictionary.lines().filter(|line| !known.contains(line)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// As libFuzzer reads it.
fn escaped(word: &str) -> String {
    let escape = |byte: u8| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02X}"),
    };
    word.bytes().map(escape).collect()
}
