//! The examples, run as programs: what they print, and how they end.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

#[path = "examples/captures.rs"]
mod captures;

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

/// The files of `examples/`, and folders with a `main.rs`, that are run here.
const EXAMPLES: [&str; 3] = ["decode_sdp", "pcap", "sip_status"];

/// The offer of the support documents.
const OFFER: &str = "examples/data/invite.sdp";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program of an example. All are built once, where this test is built.
fn program(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        // This test is `<target>/<profile>/deps/examples-<hash>`.
        let test = env::current_exe().expect("a test has a file");
        let profile = test.ancestors().nth(2).expect("the folder of the profile");
        let target = profile.parent().expect("the target folder");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--examples"]).arg("--target-dir").arg(target).current_dir(root());
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().expect("cargo runs").success(), "the examples do not build");
        profile.join("examples")
    });
    folder.join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// What came of a run: its output, what it said beside, and its exit code.
#[derive(Debug, PartialEq)]
struct Ran {
    output: String,
    errors: String,
    code: Option<i32>,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { output: text(output.stdout), errors: text(output.stderr), code: output.status.code() }
    }
}

/// Runs `decode_sdp`, with `input` on its standard input.
fn decode_sdp(arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(program("decode_sdp"));
    command.args(arguments).current_dir(root());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the example starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let input = input.to_vec();
    // It need not read its input, so writing may fail.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let ran = child.wait_with_output().expect("the example ends").into();
    writer.join().expect("its input was written");
    ran
}

/// A file of this test with that content.
fn file(name: &str, content: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("a writable folder");
    path.to_str().expect("a plain path").to_owned()
}

fn offer() -> String {
    fs::read_to_string(root().join(OFFER)).expect("the offer is there")
}

#[test]
fn every_example_is_run_here() {
    let files = fs::read_dir(root().join("examples")).expect("a readable folder");
    let paths = files.map(|entry| entry.expect("a readable entry").path());
    let is_example = |path: &PathBuf| path.extension().is_some_and(|it| it == "rs") || path.join("main.rs").is_file();
    let names = paths.filter(is_example);
    let mut names: Vec<_> = names.map(|path| path.file_stem().expect("a name").to_owned()).collect();
    names.sort();
    assert_eq!(names, EXAMPLES);
    assert!(EXAMPLES.iter().all(|name| program(name).is_file()));
}

#[test]
fn the_offer_of_the_documents() {
    let Ran { output, errors, code } = decode_sdp(&[OFFER], b"");
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let (table, explanation) = output.split_once("\n\n").expect("a table, and the media line explained");
    let rows: Vec<_> = table.lines().skip(2).filter_map(|row| row.split_once("  ")).collect();
    let rows: Vec<_> = rows.into_iter().map(|(text, name)| (text, name.trim_start())).collect();
    assert_eq!(
        rows,
        [
            ("v=0", "Version Number"),
            ("o=CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14", "Origin"),
            ("s=SIP Call", "Call Subject"),
            ("c=IN IP4 10.133.92.102", "Connection/IP address for RTP stream"),
            ("t=0 0", "time"),
            ("m=audio 25268 RTP/AVP 18 101", "Media"),
            ("a=rtpmap:18 G729/8000", "Attributes-media"),
            ("a=ptime:20", "Attributes-Packetization"),
            ("a=rtpmap:101 telephone-event/8000", "Dtmf attributes"),
            ("a=fmtp:101 0-15", "Dtmf tones"),
        ]
    );
    let (explanation, findings) = explanation.split_once("\n\n").expect("findings below");
    let lines: Vec<_> = explanation.lines().collect();
    assert_eq!(
        lines,
        [
            "m=audio 25268 RTP/AVP 18 101",
            "  audio: means an audio call",
            "  25268: is the RTP port used for the call",
            "  RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile",
            "  18=G729",
            "  101=rtp-nte payload (telephone-event)",
        ]
    );
    assert!(findings.starts_with("4:10: hint[private-address]: ") && findings.lines().count() == 2, "{findings}");
    let mut head = table.lines();
    assert!(head.next().is_some_and(|head| head.split_whitespace().eq("SDP Parameter Parameter Name".split(' '))));
    assert!(head.next().is_some_and(|rule| rule.trim_matches(['-', ' ']).is_empty()));
}

#[test]
fn the_same_offer_written_otherwise() {
    let parts = |input: &[u8]| {
        let Ran { output, errors, code } = decode_sdp(&[], input);
        assert_eq!((errors.as_str(), code), ("", Some(0)));
        let parts: Vec<_> = output.split("\n\n").map(str::to_owned).collect();
        let [table, explanation, findings] = parts.try_into().expect("three parts");
        ((table, explanation), findings)
    };
    let offer = offer().replace("\r\n", "\n");
    let (expected, _) = parts(offer.replace('\n', "\r\n").as_bytes());
    for (code, body) in [
        ("line-end", offer.clone()),
        ("line-end", offer.replace('\n', "\r")),
        ("no-last-line-end", offer.trim_end().to_owned()),
        ("trailing-blanks", offer.replace('\n', " \t\r\n")),
        ("trailing-blank-line", format!("{offer}\n\n \n")),
        ("leading-blanks", format!(" {}", offer.trim_end().replace('\n', "\r\n "))),
        ("private-address", format!("\u{feff}{offer}")),
    ] {
        let (output, findings) = parts(body.as_bytes());
        assert_eq!(output, expected, "{code}");
        assert!(findings.contains(&format!("[{code}]: ")), "{findings}");
    }
}

#[test]
fn standard_input_is_read_where_no_file_is_named_and_for_a_dash() {
    let expected = decode_sdp(&[OFFER], b"");
    assert_eq!(decode_sdp(&[], offer().as_bytes()), expected);
    assert_eq!(decode_sdp(&["-"], offer().as_bytes()), expected);
    let both = decode_sdp(&["-", OFFER], b"v=0\n");
    assert_eq!((both.errors.as_str(), both.code), ("", Some(0)));
    assert!(both.output.starts_with("standard input:\n\n") && both.output.contains(&expected.output));
}

#[test]
fn several_files_have_headings() {
    let alone = decode_sdp(&[OFFER], b"").output;
    let second = file("second.sdp", b"v=0\r\n");
    let Ran { output, errors, code } = decode_sdp(&[OFFER, &second], b"");
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let table = decode_sdp(&[&second], b"").output;
    assert_eq!(output, format!("{OFFER}:\n\n{alone}\n{second}:\n\n{table}"));
}

#[test]
fn joined_sessions_are_counted() {
    let body = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n".repeat(2);
    let Ran { output, errors, code } = decode_sdp(&[], body.as_bytes());
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let headings: Vec<_> = output.lines().filter(|line| line.starts_with("Session ")).collect();
    assert_eq!(headings, ["Session 1 of 2 in this input:", "Session 2 of 2 in this input:"]);
}

#[test]
fn what_cannot_be_read_ends_with_2() {
    let missing = decode_sdp(&["no-such-file.sdp"], b"");
    assert_eq!((missing.output.as_str(), missing.code), ("", Some(2)));
    assert!(missing.errors.starts_with("no-such-file.sdp: cannot be read: "), "{}", missing.errors);
    for arguments in [["--no-such-flag"], ["--role"]] {
        let wrong = decode_sdp(&arguments, b"");
        assert_eq!((wrong.output.as_str(), wrong.code), ("", Some(2)), "{arguments:?}");
        assert!(wrong.errors.starts_with("error: "), "{}", wrong.errors);
    }
}

#[test]
fn what_is_no_sdp_ends_with_1() {
    for (input, reason) in [
        (
            b"hello\n".as_slice(),
            "there is no SDP in the input: expected lines such as `v=0` and `m=audio 5004 RTP/AVP 0`",
        ),
        (b"", "the input is empty"),
    ] {
        let refused = decode_sdp(&[], input);
        let errors = format!("standard input: {reason}\n");
        assert_eq!(refused, Ran { output: String::new(), errors, code: Some(1) });
    }
}

#[test]
fn strict_says_every_error_with_its_place() {
    let wrong = file("wrong.sdp", b"v=0\r\ns=-\r\nt=0 0\r\n  m=audio 70000 RTP/AVP 0\r\njunk\r\n");
    let refused = decode_sdp(&["--strict", &wrong], b"");
    assert_eq!((refused.output.as_str(), refused.code), ("", Some(1)));
    let lines: Vec<_> = refused.errors.lines().collect();
    assert_eq!(
        lines,
        [
            format!("{wrong}: rejected in strict mode, errors found: 4"),
            format!("{wrong}:2:1: error[missing-origin]: no `o=` line in the session, expected before this line"),
            "    RFC 8866, section 5.2: add an `o=` line after `v=`, such as `o=- 1 1 IN IP4 192.0.2.1`".to_owned(),
            format!("{wrong}:4:3: error[missing-connection]: no `c=` line in the section, nor in the session"),
            "    RFC 8866, section 5.7: add a `c=` line to the section, or to the session".to_owned(),
            format!("{wrong}:4:11: error[unreadable-value]: m=, port: found \"70000\", expected a number up to 65535"),
            "    RFC 8866, section 5.14: write the field as it is expected".to_owned(),
            format!(
                "{wrong}:5:1: error[not-an-sdp-line]: found \"junk\", expected one of the letters v o s i u e p c b t r z k a m, `=`, and a value"
            ),
            "    RFC 8866, section 5: remove the line".to_owned(),
        ]
    );
    assert_eq!(decode_sdp(&[&wrong], b"").code, Some(0), "tolerated otherwise");
    assert_eq!(decode_sdp(&["--strict", OFFER], b""), decode_sdp(&[OFFER], b""));
}

#[test]
fn check_prints_the_findings_alone() {
    let hint = "4:10: hint[private-address]: c=: \"10.133.92.102\" is an address of a private network";
    let checked = decode_sdp(&["--check", OFFER, OFFER], b"");
    assert_eq!((checked.errors.as_str(), checked.code), ("", Some(0)), "a hint is no error");
    let lines: Vec<_> = checked.output.lines().collect();
    assert_eq!(lines.len(), 4, "{}", checked.output);
    let told = format!("{OFFER}:{hint}");
    assert_eq!([lines[0], lines[2]], [&told, &told]);
    assert!(lines[1].starts_with("    RFC 1918, section 3: "));

    let broken = b"v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 70000 RTP/AVP 0\r\nc=IN IP4 10.0.0.1\r\n";
    let checked = decode_sdp(&["--check", "--preset", "rfc8866"], broken);
    assert_eq!((checked.errors.as_str(), checked.code), ("", Some(1)));
    let message = "5:9: error[unreadable-value]: m=, port: found \"70000\", expected a number up to 65535";
    let cure = "RFC 8866, section 5.14: write the field as it is expected";
    assert_eq!(checked.output, format!("standard input:{message}\n    {cure}\n"));
    assert!(decode_sdp(&["--preset", "rfc8866"], broken).output.ends_with(&format!("\n\n{message}\n    {cure}\n")));
}

#[test]
fn some_findings_are_for_an_offer() {
    let digest = ["AB"; 32].join(":");
    let body = format!(
        "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 UDP/TLS/RTP/SAVP 0\r\n\
         a=fingerprint:sha-256 {digest}\r\na=setup:active\r\n"
    );
    for (role, codes) in [("offer", 1), ("answer", 0)] {
        let checked = decode_sdp(&["--check", "--role", role], body.as_bytes());
        assert_eq!((checked.output.matches("[setup-not-actpass]").count(), checked.code), (codes, Some(0)), "{role}");
    }
}

#[test]
fn of_several_files_the_highest_code_counts() {
    let junk = file("junk.sdp", b"junk");
    for (files, code) in [
        ([OFFER, OFFER], 0),
        ([OFFER, &junk], 1),
        ([&junk, OFFER], 1),
        ([&junk, "no-such-file.sdp"], 2),
        (["no-such-file.sdp", &junk], 2),
    ] {
        let ran = decode_sdp(&files, b"");
        assert_eq!(ran.code, Some(code), "{files:?}");
        let decoded = files.iter().filter(|file| **file == OFFER).count();
        assert_eq!(ran.output.matches("Parameter Name").count(), decoded, "{files:?}: what can be, is decoded");
        assert_eq!(ran.errors.lines().count(), 2 - decoded, "{files:?}");
    }
}

#[test]
fn a_sip_message_is_explained_around_its_sdp() {
    let Ran { output, errors, code } = decode_sdp(&["examples/data/invite.sip"], b"");
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let parts: Vec<_> = output.split("\n\n").filter_map(|part| part.lines().next()).collect();
    assert_eq!(
        parts,
        [
            "INVITE sip:61383940221@sip.example.com SIP/2.0",
            "Via: SIP/2.0/UDP 198.51.100.20;branch=z9hG4bK74bf9.1",
            "Via: SIP/2.0/UDP 192.0.2.67:5060;branch=z9hG4bK776asdhds;received=192.0.2.67;rport=5060",
            "SDP Parameter                      Parameter Name",
            "m=audio 25268 RTP/AVP 18 101",
            "The message:",
            "10:1: hint[from-differs-from-digest]: Authorization: the digest is of \"61383940218\" and From of \
             \"61383940220\": authenticate as \"61383940220\", or send \"61383940218\" in From",
        ]
    );
    for line in [
        "  SDP: is an offer: the sender proposes the session, or a change of it",
        "  5060: is the port that it wants responses on",
    ] {
        assert!(output.lines().any(|own| own == line), "{output}");
    }
    // No part of the digest but the user name is shown.
    assert!(!output.contains("42ce3cef") && !output.contains("f84f1cec"));

    let both = decode_sdp(&["examples/data/invite.sip", OFFER], b"");
    assert!(both.output.starts_with("examples/data/invite.sip:\n\nINVITE "), "{}", both.output);
    let checked = decode_sdp(&["--check", "examples/data/invite.sip"], b"");
    assert_eq!((checked.errors.as_str(), checked.code, checked.output.lines().count()), ("", Some(0), 2));
    assert!(checked.output.starts_with("examples/data/invite.sip:10:1: hint[from-differs-from-digest]: "));
}

#[test]
fn a_sip_message_without_sdp_is_explained() {
    let response = b"SIP/2.0 487 Request Terminated\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n";
    let Ran { output, errors, code } = decode_sdp(&[], response);
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    assert!(output.starts_with("SIP/2.0 487 Request Terminated\n  SIP/2.0: is the protocol and its version\n  INVITE: is what it answers\n  487: is Request Terminated\n  class: "), "{output}");
    assert!(output.contains("\nMostly the caller has hung up"), "{output}");
    assert!(output.contains("\n\nThe message:\n\n1:1: hint[request-terminated]: "), "{output}");
    // Errors of the message count as those of SDP do.
    let wrong = decode_sdp(
        &["--check"],
        b"BYE sip:a@example.com SIP/2.0\r\nVia: SIP/2.0/UDP a:70000\r\nContent-Length: 0\r\n\r\n",
    );
    assert_eq!(wrong.code, Some(1));
    assert!(
        wrong.output.starts_with("standard input:2:20: error[unreadable-header]: Via, port: found \"70000\""),
        "{}",
        wrong.output
    );
}

const REFUSAL: &str = "SIP/2.0 488 Not Acceptable Here\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n";

/// What has the SDP alone is silent about nothing: it says that there is none.
#[test]
fn a_sip_message_without_sdp_is_named_where_it_is_sdp_that_is_asked_for() {
    let refusal = file("refusal.sip", REFUSAL.as_bytes());
    let errors = format!("{refusal}: there is no SDP in the 488 response to INVITE: it has no body\n");
    for arguments in [
        ["--format", "json"].as_slice(),
        &["--format", "csv"],
        &["--format", "markdown"],
        &["--format", "html"],
        &["--redact"],
        &["--redact", "--explain"],
        &["--redact", "--check"],
    ] {
        let ran = decode_sdp(&[arguments, &[&refusal]].concat(), b"");
        assert_eq!(ran, Ran { output: String::new(), errors: errors.clone(), code: Some(1) }, "{arguments:?}");
    }
    let both = decode_sdp(&["--format", "json", &refusal, OFFER], b"");
    assert_eq!((both.output.lines().count(), both.errors, both.code), (1, errors, Some(1)));
    assert_eq!(decode_sdp(&["--strict", &refusal], b"").code, Some(0), "as text, the message is explained");
}

/// A request and its answers, as a log has them.
#[test]
fn messages_of_a_trace_are_decoded_in_turn() {
    let invite = fs::read_to_string(root().join("examples/data/invite.sip")).expect("the message is there");
    let alone = |message: &str| decode_sdp(&[], message.as_bytes()).output;
    let headline = |number, line| format!("Message {number} of 2 in this input, from line {line}:\n\n");
    let expected = [&headline(1, 1), alone(&invite).as_str(), "\n", &headline(2, 25), &alone(REFUSAL)].concat();
    let joined = [invite.as_str(), "\r\n", REFUSAL].concat();
    let ran = decode_sdp(&[], joined.as_bytes());
    assert_eq!(ran, Ran { output: expected, errors: String::new(), code: Some(0) });

    let log = format!(
        "\n<--- SIP read from UDP:192.0.2.1:5060 --->\n{invite}\n<------------->\n\
         <--- Transmitting (NAT) to 192.0.2.1:5060 --->\n{REFUSAL}"
    );
    let log = file("messages.log", log.replace('\r', "").as_bytes());
    let text = decode_sdp(&[&log, OFFER], b"");
    assert_eq!((text.errors.as_str(), text.code), ("", Some(0)));
    let first = format!("{log}:\n\nMessage 1 of 2 in this input, from line 3:\n\nINVITE ");
    assert!(text.output.starts_with(&first), "{}", text.output);
    for behind in
        ["\n\nMessage 2 of 2 in this input, from line 29:\n\nSIP/2.0 488 ", &format!("\n\n{OFFER}:\n\nSDP Parameter")]
    {
        assert!(text.output.contains(behind), "{behind}: {}", text.output);
    }
    assert!(!text.output.contains("Not an SDP line"), "{}", text.output);

    // Places are those of the text, so that editors find them.
    let checked = decode_sdp(&["--check", &log], b"").output;
    for place in ["12:1: hint[from-differs-from-digest]", "16:4: hint[line-end]", "29:1: hint[session-not-acceptable]"]
    {
        assert!(checked.contains(&format!("{log}:{place}: ")), "{place}: {checked}");
    }

    // Where it is SDP that is asked for, nothing is said of the messages without.
    let json = decode_sdp(&["--format", "json", &log], b"");
    assert_eq!((json.errors.as_str(), json.code), ("", Some(0)));
    let object: serde_json::Value = serde_json::from_str(&json.output).expect("one object");
    assert_eq!(
        (&object["file"], &object["message_line"], &object["role"]),
        (&log.as_str().into(), &3.into(), &"offer".into())
    );
    let table = decode_sdp(&["--format", "csv", &log], b"").output;
    assert!(table.contains(&format!("\"{log}, message 1\",line,")), "{table}");
    let redacted = decode_sdp(&["--redact", &log], b"");
    assert!(redacted.output.starts_with("v=0\n") && !redacted.output.contains("192.0.2.67"), "{}", redacted.output);
    assert_eq!((redacted.errors.as_str(), redacted.code), ("", Some(0)));

    // Where no message has any, each says so.
    let without = decode_sdp(&["--format", "json"], REFUSAL.repeat(2).as_bytes());
    assert_eq!((without.output.as_str(), without.errors.lines().count(), without.code), ("", 2, Some(1)));
    assert!(without.errors.starts_with("standard input, message 1: there is no SDP in "), "{}", without.errors);
}

/// One message stays one, whatever its body looks like, and SDP is SDP with messages behind it.
#[test]
fn what_is_no_trace_is_decoded_as_a_whole() {
    let body = format!("v=0\r\ns=-\r\n{REFUSAL}");
    let length = body.len();
    let message = format!(
        "INVITE sip:a@example.com SIP/2.0\r\nContent-Type: application/sdp\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    for whole in [&message, &body] {
        let output = decode_sdp(&[], whole.as_bytes()).output;
        assert!(output.contains("Not an SDP line") && !output.contains("in this input"), "{output}");
    }
}

#[test]
fn presets_have_the_names_that_people_use() {
    for (preset, names) in [("web-rtc", ["webrtc", "browser"].as_slice()), ("sip-trunk", &["trunk"])] {
        let expected = decode_sdp(&["--check", "--preset", preset, OFFER], b"");
        for name in names {
            assert_eq!(decode_sdp(&["--check", "--preset", name, OFFER], b""), expected, "{name}");
        }
    }
}

/// Runs `sip_status`.
fn sip_status(arguments: &[&str]) -> Ran {
    Command::new(program("sip_status")).args(arguments).output().expect("the example starts").into()
}

#[test]
fn a_code_is_explained() {
    let Ran { output, errors, code } = sip_status(&["487"]);
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let mut lines = output.lines();
    assert_eq!(lines.next(), Some("487 Request Terminated"));
    assert!(lines.next().is_some_and(|line| line.starts_with("  class: 4xx, Request Failures: ")), "{output}");
    assert!(output.contains("\nMostly the caller has hung up before the call was answered"), "{output}");

    let unknown = sip_status(&["499", "409"]);
    assert_eq!((unknown.errors.as_str(), unknown.code), ("", Some(0)));
    assert!(unknown.output.starts_with("499 (not registered)\n") && unknown.output.contains("\n\n409 Conflict\n"));
}

#[test]
fn all_codes_are_listed_by_class() {
    let Ran { output, errors, code } = sip_status(&[]);
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let classes: Vec<_> = output.split("\n\n").map(|class| (class.lines().next(), class.lines().count() - 1)).collect();
    assert_eq!(
        classes,
        [
            (Some("1xx Info"), 6),
            (Some("2xx Success"), 3),
            (Some("3xx Redirection"), 5),
            (Some("4xx Request Failures"), 48),
            (Some("5xx Server Errors"), 9),
            (Some("6xx Global Failures"), 6),
        ]
    );
    for line in ["  202 Accepted (deprecated)\n", "  409 Conflict (no longer registered)\n", "  486 Busy Here\n"] {
        assert!(output.contains(line), "{output}");
    }
}

#[test]
fn what_is_no_code_ends_with_2() {
    for wrong in ["48", "999", "busy", "-5"] {
        let Ran { output, errors, code } = sip_status(&[wrong]);
        assert_eq!((output.as_str(), code), ("", Some(2)), "{wrong}");
        assert!(errors.starts_with("error: ") && errors.contains(wrong), "{errors}");
    }
}

#[test]
fn help_tells_exit_codes_and_examples() {
    let Ran { output, errors, code } = decode_sdp(&["--help"], b"");
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    for told in
        ["Exit code: 0", "1 where", "2 where", "--strict", "standard input", "Examples:", "--explain", "NO_COLOR"]
    {
        assert!(output.contains(told), "{told}: {output}");
    }
}

/// No refusal shows what is redacted, and a message tells the role of its SDP all the same.
#[test]
fn redacting_comes_first() {
    let wrong =
        b"v=0\r\no=alice 1 1 IN IP4 10.1.2.3\r\ns=-\r\nt=0 0\r\nm=audio 70000 RTP/AVP 0\r\nc=IN IP4 10.1.2.3/x\r\n";
    let refused = decode_sdp(&["--redact", "--strict"], wrong);
    assert_eq!((refused.output.as_str(), refused.code), ("", Some(1)));
    assert!(refused.errors.contains("70000") && !refused.errors.contains("10.1.2.3"), "{}", refused.errors);
    let explained = decode_sdp(&["--redact", "--explain", "examples/data/invite.sip"], b"");
    assert!(explained.output.contains("Audio: the offerer receives"), "{}", explained.output);
    assert!(!explained.output.contains("192.0.2.67"), "{}", explained.output);
}

/// The reader of a pipe may leave early, as `head` does.
#[test]
fn a_closed_pipe_ends_quietly() {
    let large = file("large.sdp", &[b"v=0\n".as_slice(), &b"a=x-attribute:some value\n".repeat(100_000)].concat());
    let mut command = Command::new(program("decode_sdp"));
    let mut child = command.arg(&large).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut output = child.stdout.take().expect("it has an output");
    output.read_exact(&mut [0; 13]).expect("it begins to write");
    drop(output);
    let Ran { errors, code, .. } = child.wait_with_output().expect("it ends").into();
    assert_eq!((errors.as_str(), code), ("", Some(0)));
}

/// Each format, with the name of its input.
#[test]
fn explained_in_each_format() {
    let text = decode_sdp(&["--explain", OFFER], b"");
    assert_eq!((text.errors.as_str(), text.code), ("", Some(0)));
    let offer = offer();
    let description = sdp_decoder::decode_sdp(&offer).expect("it is SDP");
    let explained = description.explain();
    let json = serde_json::to_string(&explained).expect("it is JSON");
    let json = format!("{{\"file\":\"{OFFER}\",{}\n", json.strip_prefix('{').expect("an object"));
    for (format, expected) in [
        ("text", explained.text().to_string()),
        ("markdown", explained.markdown().named(OFFER).to_string()),
        ("html", explained.html().named(OFFER).to_string()),
        ("json", json),
        ("csv", explained.csv().named(OFFER).to_string()),
    ] {
        let ran = decode_sdp(&["--format", format, OFFER], b"");
        assert_eq!(ran, Ran { output: expected, errors: String::new(), code: Some(0) }, "{format}");
    }
    assert_eq!(text, decode_sdp(&["--format", "text", OFFER], b""));
    let wide = decode_sdp(&["--explain", "--width", "120", OFFER], b"").output;
    assert_eq!(wide, explained.text().fit(120).to_string());
    assert_eq!(decode_sdp(&["--width", "60", OFFER], b"").output.lines().next().map(str::len), Some(40));
}

/// Into a pipe there are none, unless they are asked for.
#[test]
fn colors_are_for_terminals() {
    let plain = decode_sdp(&["--explain", OFFER], b"").output;
    assert!(!plain.contains('\u{1b}'));
    assert_eq!(decode_sdp(&["--explain", "--color", "never", OFFER], b"").output, plain);
    let colored = decode_sdp(&["--explain", "--color", "always", OFFER], b"").output;
    assert!(colored.contains("\u{1b}[1m"));
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
}

#[test]
fn several_inputs_are_explained_in_one_output() {
    let second = file("second-explained.sdp", b"v=0\r\nm=audio 5004 RTP/AVP 0\r\n");
    let files = |format| decode_sdp(&["--format", format, OFFER, &second, "no-such-file.sdp"], b"");
    for format in ["text", "markdown", "html", "json", "csv"] {
        let Ran { output, errors, code } = files(format);
        assert!(errors.starts_with("no-such-file.sdp: cannot be read: ") && code == Some(2), "{format}: {errors}");
        assert!(output.contains(OFFER) && output.contains("second-explained.sdp"), "{format}: {output}");
    }
    let page = files("html").output;
    assert_eq!([page.matches("<!DOCTYPE html>").count(), page.matches("</html>").count()], [1, 1]);
    assert_eq!(page.matches("<article>").count(), 2);
    let objects = files("json").output;
    let objects: Vec<serde_json::Value> =
        objects.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
    assert_eq!(objects.iter().map(|object| &object["file"]).collect::<Vec<_>>(), [OFFER, &second]);
    let table = files("csv").output;
    assert_eq!(table.matches("input,kind,").count(), 1, "one header: {table}");
    assert_eq!(files("markdown").output.matches("\n# ").count(), 1, "the other one is the first line");
}

#[test]
fn sessions_of_an_input_are_parts() {
    let body = "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n".repeat(2);
    let objects = decode_sdp(&["--format", "json"], body.as_bytes()).output;
    let parts =
        objects.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["part"].as_u64());
    assert_eq!(parts.collect::<Vec<_>>(), [Some(1), Some(2)]);
    let table = decode_sdp(&["--format", "csv"], body.as_bytes()).output;
    assert!(table.contains("\"standard input, session 2\",line,"), "{table}");
}

/// What a browser has: its type is the role, and its lines are those of the SDP.
#[test]
fn a_description_of_a_browser() {
    let offer = offer();
    for (kind, role) in [("offer", "offer"), ("answer", "answer"), ("pranswer", "answer")] {
        let json = serde_json::json!({ "type": kind, "sdp": offer }).to_string();
        let Ran { output, errors, code } = decode_sdp(&["--format", "json"], json.as_bytes());
        assert_eq!((errors.as_str(), code), ("", Some(0)));
        let object: serde_json::Value = serde_json::from_str(&output).expect("it is JSON");
        assert_eq!(object["role"], role);
        assert_eq!(object["rows"][9]["line"], 10);
        assert_eq!(object["findings"].as_array().map(Vec::len), Some(1));
        let asked: serde_json::Value =
            serde_json::from_str(&decode_sdp(&["--format", "json", "--role", "offer"], json.as_bytes()).output)
                .expect("it is JSON");
        assert_eq!(asked["role"], "offer", "what was asked for counts more");
    }
    let json = serde_json::json!({ "type": "offer", "sdp": offer }).to_string();
    assert_eq!(decode_sdp(&[], json.as_bytes()), decode_sdp(&[OFFER], b""));
}

#[test]
fn secrets_are_masked_where_lines_are_explained() {
    let body = b"v=0\r\nm=audio 5004 RTP/SAVP 0\r\na=ice-pwd:aVerySecretPassword0000\r\n";
    for format in ["text", "markdown", "html", "json", "csv"] {
        let masked = decode_sdp(&["--format", format], body).output;
        assert!(masked.contains("ice-pwd:") && !masked.contains("aVerySecret"), "{format}: {masked}");
        let shown = decode_sdp(&["--format", format, "--show-secrets"], body).output;
        assert!(shown.contains("aVerySecret"), "{format}: {shown}");
    }
    assert!(decode_sdp(&[], body).output.contains("aVerySecret"), "the table has the lines as they are");
}

/// A body to share, and the same where it is explained; what is the same in two inputs is so in what is printed of them.
#[test]
fn redacted_bodies() {
    let second = file("second-redacted.sdp", offer().replace("10.105.40.14", "10.105.40.15").as_bytes());
    let Ran { output, errors, code } = decode_sdp(&["--redact", OFFER, &second], b"");
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let told: Vec<_> = output.lines().filter(|line| line.starts_with("c=")).collect();
    assert_eq!(told.len(), 2, "{output}");
    assert_eq!(told[0], told[1]);
    for private in ["10.133.92.102", "10.105.40", "CiscoSystemsCCM"] {
        assert!(!output.contains(private), "{private}: {output}");
    }
    let alone = decode_sdp(&["--redact", OFFER], b"").output;
    assert_eq!(alone.lines().count(), offer().lines().count());
    assert_eq!(decode_sdp(&["--redact"], alone.as_bytes()).output, alone, "redacted again it stays as it is");
    for format in ["text", "markdown", "html", "json", "csv"] {
        let explained = decode_sdp(&["--redact", "--format", format, OFFER], b"").output;
        assert!(!explained.contains("10.133.92.102") && explained.contains("a=ptime:20"), "{format}: {explained}");
    }
}
