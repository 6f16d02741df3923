//! Each rule with a body that breaks it and one that does not: `tests/findings/<code>.sdp` with what is found in it
//! beside it, and `tests/findings/<code>.ok.sdp`. The rules of messages have `.sip` files; where two messages are in one,
//! the second is the response to the first. `UPDATE_EXPECT=1 cargo test --test findings` writes what is found anew.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use sdp_decoder::check::{Checker, Finding, Preset, Report, Rule, Scope, Severity, rules};
use sdp_decoder::{Decoder, Role};

fn path(code: &str, suffix: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings").join(format!("{code}{suffix}"))
}

/// Rules that are about answers only.
static OF_ANSWERS: [&Rule; 4] = [
    &rules::ACTPASS_IN_ANSWER,
    &rules::REMOTE_CANDIDATES_IN_ANSWER,
    &rules::RTCP_PORT_BESIDE_MUX,
    &rules::SEVERAL_KEYS_IN_ANSWER,
];

/// What a check finds in the body of that name, by the rules that the one of the body is among.
fn check(rule: &Rule, suffix: &str) -> Report {
    let path = path(rule.code, suffix);
    let preset = match rule.scope {
        Scope::WebRtc => Preset::WebRtc,
        Scope::SipTrunk => Preset::SipTrunk,
        _ => Preset::OfferAnswer,
    };
    let side = if OF_ANSWERS.contains(&rule) { Role::Answer } else { Role::Offer };
    let body = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let description = Decoder::new().role(side).decode(body).expect("it is SDP");
    Checker::new(preset).check(&description)
}

#[test]
fn each_rule_has_a_body_that_breaks_it() {
    for rule in rules::ALL {
        breaks(rule, &check(rule, ".sdp"));
    }
}

fn breaks(rule: &'static Rule, report: &Report) {
    assert!(report.findings().iter().any(|finding| finding.rule() == rule), "{}: {report:?}", rule.code);
    let mut text = String::new();
    for finding in report.findings() {
        let (reference, cure) = (finding.reference(), finding.cure());
        writeln!(text, "{finding}\n    {reference}: {cure}").expect("a string takes all");
    }
    expect_file![path(rule.code, ".txt")].assert_eq(&text);
}

#[test]
fn each_rule_has_a_body_that_keeps_it() {
    for rule in rules::ALL {
        keeps(rule, &check(rule, ".ok.sdp"));
    }
}

fn keeps(rule: &'static Rule, report: &Report) {
    let broken = report.findings().iter().find(|finding| finding.rule() == rule);
    assert_eq!(broken.map(ToString::to_string), None, "{}", rule.code);
}

#[cfg(feature = "sip")]
mod messages {
    use sdp_decoder::check::{Checker, Report, Rule, explain, message_rules};
    use sdp_decoder::sip::Message;

    /// What a check finds in the message of that name.
    fn check(rule: &Rule, suffix: &str) -> Report {
        let path = super::path(rule.code, suffix);
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let message = Message::read(&bytes).expect("it is a message");
        // Of one rule the first message is asked, since another one follows.
        let is_of_first = rule == &message_rules::FOLLOWING_MESSAGE;
        let response = Message::read(message.following_bytes()).ok().filter(|_| !is_of_first);
        match &response {
            Some(response) => Checker::default().check_response(response, Some(&message)),
            None => message.check(),
        }
    }

    #[test]
    fn each_rule_has_a_message_that_breaks_it() {
        for rule in message_rules::ALL {
            super::breaks(rule, &check(rule, ".sip"));
        }
    }

    #[test]
    fn each_rule_has_a_message_that_keeps_it() {
        for rule in message_rules::ALL {
            super::keeps(rule, &check(rule, ".ok.sip"));
        }
    }

    #[test]
    fn rules_of_messages_are_explained_as_the_others_are() {
        for rule in message_rules::ALL {
            assert_eq!(explain(rule.code), Some(*rule));
            assert!(rule.explanation.ends_with('.') && !rule.cure.ends_with('.'), "{}", rule.code);
        }
    }
}

/// All rules, by table.
fn tables() -> Vec<&'static Rule> {
    #[allow(unused_mut, reason = "only messages have another table")]
    let mut all = rules::ALL.to_vec();
    #[cfg(feature = "sip")]
    all.extend_from_slice(sdp_decoder::check::message_rules::ALL);
    all
}

/// `docs/diagnostics.md` is made of the rules.
#[cfg(feature = "sip")]
#[test]
fn the_documentation_is_that_of_the_rules() {
    let mut text = String::from(DIAGNOSTICS);
    let messages = sdp_decoder::check::message_rules::ALL;
    for rule in tables() {
        let scope = match rule.scope {
            Scope::Any if messages.contains(&rule) => ", SIP messages",
            Scope::Any => "",
            Scope::OfferAnswer => ", offers and answers",
            Scope::WebRtc => ", browsers",
            Scope::SipTrunk => ", SIP trunks",
            _ => ", others",
        };
        let Rule { code, severity, reference, explanation, cure, .. } = rule;
        write!(text, "\n## {code}\n\n*{severity}{scope}* - {reference}\n\n{explanation}\n\nCure: {cure}.\n")
            .expect("a string takes all");
    }
    expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md")].assert_eq(&text);
}

#[cfg(feature = "sip")]
const DIAGNOSTICS: &str = "\
# Findings

Made from the tables of rules (`src/check/rules.rs`, `src/check/message_rules.rs`) by `UPDATE_EXPECT=1 cargo test --test findings`; do not edit it.

An *error* cannot be read, contradicts itself, or breaks a MUST so that peers refuse it or media fails. A *warning* is
against an RFC, but can be read. A *hint* is legal, but known to break peers, or likely not what was meant. Rules for
offers and answers are not asked by the preset RFC 8866. Those for SIP messages are asked by `Message::check`.
";

/// Where rules look further than their own line: the media sections behind a session with a `c=` line, and all that is
/// found of errors and warnings. `:` before the body stands for an answer.
#[test]
fn what_stands_around_a_line_counts() {
    const DTLS: &str =
        "a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB\na=setup:actpass\n";
    let two = |first: &str, second: &str| format!("a=group:BUNDLE 1 2\n{first}a=mid:1\n{second}a=mid:2\n");
    let mux = "m=audio 5004 RTP/AVP 0\na=rtcp-mux\na=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid\n";
    let mid = "a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid\n";
    let rows: &[(&str, &[&str])] = &[
        // What a section that is not wanted says further.
        (
            ":m=audio 0 RTP/SAVP 0\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\na=crypto:2 AES_CM_128_HMAC_SHA1_32 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSok\n",
            &[],
        ),
        ("m=audio 0 RTP/AVP 0\na=ice-ufrag:abcd\na=ptime:40\na=maxptime:20\na=ssrc:1 x:y\n", &[]),
        ("m=audio 0 RTP/AVP 72 97\na=rtcp-mux\n", &[]),
        ("m=audio 0 UDP/TLS/RTP/SAVPF 0\na=bundle-only\n", &["bundle-only-without-bundle"]),
        // RTCP elsewhere is not on the port of RTP.
        ("m=audio 5004 RTP/AVP 0\na=rtcp:5004 IN IP4 192.0.2.9\n", &[]),
        ("m=audio 5004 RTP/AVP 0\na=rtcp:5004\n", &["rtcp-on-the-port-of-rtp"]),
        // The transport of a bundle.
        (&two(mux, &format!("m=audio 5004 RTP/AVP 8\n{mid}a=rtcp:5004\n")), &[]),
        (&two(mux, &format!("m=audio 5004 RTP/AVP 72\n{mid}a=rtpmap:72 x/8000\n")), &["taken-for-rtcp"]),
        (&two(&mux.replace("RTP/AVP 0", "RTP/AVP 96"), &format!("m=audio 5004 RTP/AVP 0\n{mid}")), &["missing-rtpmap"]),
        // One port for two sections.
        ("m=audio 5004 DCCP/TLS/RTP/SAVP 0\n", &["missing-fingerprint"]),
        (
            "m=audio 5004 RTP/AVP 0\nc=IN IP4 192.0.2.7\nm=audio 5004 RTP/SAVP 0\nc=IN IP4 192.0.2.8\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\n",
            &[],
        ),
        // Addresses of sections that nothing else is said of.
        ("m=audio 5004 RTP/AVP 0\nc=IN IP4 192.0.2.7\nc=IN IP4 192.0.2.300\n", &["repeated-line", "not-an-address"]),
        ("m=audio 5004 RTP/AVP 0\nc=IN IP4 224.2.1.1/127\nc=IN IP4 224.2.1.2/127\n", &[]),
        // Names of sections.
        ("m=audio 5004 RTP/AVP 0\na=mid:1\na=mid:2\n", &["repeated-attribute"]),
        ("a=group:LS 1\na=mid:1\nm=audio 5004 RTP/AVP 0\n", &["unknown-mid", "misplaced-attribute"]),
        // Retransmission of itself.
        ("m=video 5004 RTP/AVP 97\na=rtpmap:97 rtx/90000\na=fmtp:97 apt=97\n", &["repair-of-no-format"]),
        // Clocks that may be others.
        (
            "m=audio 5004 RTP/AVP 96 97 98\na=rtpmap:96 t140c/16000\na=rtpmap:97 tone/16000\na=rtpmap:98 DVI4/32000\n",
            &[],
        ),
        // A codec that is not known may have the clock of the events.
        ("m=audio 5004 RTP/AVP 0 96 97\na=rtpmap:97 telephone-event/16000\n", &["missing-rtpmap"]),
        // Formats on the next line.
        ("m=audio 5004 RTP/AVP 0 8\n9 18\n", &["wrapped-line"]),
        ("m=audio 5004 RTP/AVP 0 8\nhello\n", &["not-an-sdp-line"]),
        // No RTCP.
        (
            &format!(
                "m=audio 5004 RTP/AVP 0\nb=RS:0\nb=rr:00\n{DTLS}a=ice-ufrag:abcd\na=ice-pwd:abcdefghijklmnopqrstuv\na=candidate:1 1 UDP 1 192.0.2.1 5004 typ host\n"
            ),
            &[],
        ),
        // A readable end without a line end.
        ("m=audio 5004 RTP/AVP 0\na=x-vendor:1", &[]),
        ("m=audio 5004 RTP/AVP 0\na=sendrec", &["truncated"]),
    ];
    for (sections, expected) in rows {
        let (role, sections) = match sections.strip_prefix(':') {
            Some(sections) => (Role::Answer, sections),
            None => (Role::Offer, *sections),
        };
        let body = format!("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\n{sections}");
        let description = Decoder::new().role(role).decode(&body).expect("it is SDP");
        let report = Checker::new(Preset::OfferAnswer).at_least(Severity::Warning).check(&description);
        let found: Vec<_> = report.findings().iter().map(Finding::code).collect();
        assert_eq!(found, *expected, "{sections}\n{report:?}");
    }
}

/// The address of the session is judged by the sections that have no other.
#[test]
fn an_address_counts_where_packets_go() {
    let ice = "a=ice-ufrag:abcd\na=ice-pwd:abcdefghijklmnopqrstuv\na=candidate:1 1 UDP 1 192.0.2.7 5004 typ host\na=rtcp-mux\n";
    let own = "m=audio 5004 RTP/AVP 0\nc=IN IP4 192.0.2.7\n";
    for (sections, is_told) in [
        ("m=audio 5004 RTP/AVP 0\n".to_owned(), true),
        (own.to_owned(), false),
        ("m=audio 0 RTP/AVP 0\n".to_owned(), false),
        (format!("m=audio 5004 RTP/AVP 0\n{ice}"), false),
        (format!("m=audio 5004 RTP/AVP 0\n{ice}m=video 5006 RTP/AVP 31\n"), true),
        (format!("m=audio 5004 RTP/AVP 0\n{ice}{own}"), false),
    ] {
        let body = format!("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 127.0.0.1\nt=0 0\n{sections}");
        let description = Decoder::new().role(Role::Offer).decode(&body).expect("it is SDP");
        let report = Checker::new(Preset::OfferAnswer).check(&description);
        let is_found = report.findings().iter().any(|finding| finding.rule() == &rules::LOCAL_ADDRESS);
        assert_eq!(is_found, is_told, "{sections}\n{report:?}");
    }
}

/// Two sections on one port, and which of the rules says so.
#[test]
fn one_port_for_two_sections() {
    for (first, second, expected) in [
        ("audio 5004 RTP/AVP 0", "video 5004 RTP/AVP 31", Some(&rules::SHARED_PORT)),
        ("audio 5004 RTP/AVP 0", "audio 5004 RTP/SAVP 0", Some(&rules::OPTIONAL_SRTP)),
        ("audio 5004 RTP/AVP 0", "image 5004 udptl t38", None),
        ("image 5004 udptl t38", "audio 5004 RTP/AVP 0", None),
        ("audio 5004 RTP/AVP 0", "message 5004 TCP/MSRP *", None),
        ("audio 5004 RTP/AVP 0", "application 5004 TCP/BFCP *", None),
    ] {
        let body = format!("v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\nm={first}\nm={second}\n");
        let description = Decoder::new().role(Role::Offer).decode(&body).expect("it is SDP");
        let report = Checker::new(Preset::OfferAnswer).check(&description);
        let of_ports = [&rules::SHARED_PORT, &rules::OPTIONAL_SRTP];
        let found = report.findings().iter().map(Finding::rule).find(|rule| of_ports.contains(rule));
        assert_eq!(found, expected, "{first}, {second}");
    }
}

/// Bodies of rules that are gone.
#[test]
fn each_body_has_its_rule() {
    for entry in std::fs::read_dir(path("", "")).expect("the folder of the bodies") {
        let name = entry.expect("a file").file_name().into_string().expect("a name in ASCII");
        let code = name.split('.').next().unwrap_or_default();
        let is_known = tables().iter().any(|rule| rule.code == code);
        assert!(is_known || (cfg!(not(feature = "sip")) && path(code, ".sip").is_file()), "{name}");
    }
}
