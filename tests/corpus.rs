//! Outside bodies, where a folder of them is at hand: `SDP_CORPUS=… cargo test --test corpus`.
//!
//! The folder has one folder a source, with `.sdp` files in it. Nothing of it is part of the project.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use sdp_decoder::check::{Checker, Preset, Report};
use sdp_decoder::sip::{self, Message};
use sdp_decoder::{
    Attribute, DecodeError, Decoder, DeviationKind, Line, Media, Redactor, Role, SessionDescription, decode_all,
    decode_sdp,
};

#[path = "explained/reread.rs"]
mod reread;

/// What has no SDP line in it.
const NO_SDP: [&str; 3] = ["mozilla-webrtc-sdp/066", "gortsplib/102", "gortsplib/115"];

fn folder() -> PathBuf {
    std::env::var_os("SDP_CORPUS").map(PathBuf::from).expect("SDP_CORPUS names the folder of the corpus")
}

/// The bodies, each with `source/number` for a name.
fn bodies() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> =
        entries(&folder()).filter(|path| path.is_dir()).flat_map(|dir| entries(&dir)).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "sdp"));
    files.sort();
    assert!(files.len() > 400, "{} bodies: is this the corpus?", files.len());
    files.iter().map(|path| (name(path), fs::read(path).expect("a readable file"))).collect()
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("a readable entry").path())
}

fn name(path: &Path) -> String {
    let source = path.parent().and_then(Path::file_name).expect("a source").to_string_lossy();
    let file = path.file_name().expect("a file").to_string_lossy();
    format!("{source}/{}", file.split('-').next().unwrap_or_default())
}

#[test]
fn all_decode_but_those_without_sdp() {
    let refused: BTreeSet<String> =
        bodies().into_iter().filter(|(_, body)| decode_sdp(body).is_err()).map(|(name, _)| name).collect();
    assert_eq!(refused, NO_SDP.map(String::from).into());
}

#[test]
fn each_comes_back_byte_for_byte() {
    for (name, body) in bodies() {
        let Ok(description) = decode_sdp(&body) else { continue };
        assert!(description.to_bytes() == body, "{name}");
        let parts: Vec<u8> =
            decode_all(&body).expect("it decoded").flat_map(|session| session.to_bytes().to_vec()).collect();
        assert!(parts == body, "{name}");
    }
}

/// Every question about every line is asked; none may panic. Every `m=` is a section.
#[test]
fn every_question_has_an_answer() {
    for (name, body) in bodies() {
        let Ok(sessions) = decode_all(&body) else { continue };
        let lines = body.split(|byte| matches!(byte, b'\r' | b'\n'));
        let expected = lines.filter(|line| line.trim_ascii_start().starts_with(b"m=")).count();
        let mut sections = 0;
        for session in sessions {
            sections += session.media().len();
            for line in session.lines() {
                let reading = line.reading();
                assert!(reading.fields.iter().all(|field| line.span().start <= field.span.start), "{name}: {line:?}");
            }
            for media in session.media() {
                let _ = (media.media_line(), media.direction(), media.connection(), media.ptime(), media.rtcp_port());
                for format in media.formats() {
                    let _ = (format.mapping_source(), format.clock_rate(), format.channels(), format.fmtp());
                }
                assert!(media.explain().to_string().lines().count() > 3, "{name}");
            }
            assert!(session.table().to_string().lines().count() > 2, "{name}");
        }
        assert_eq!(sections, expected, "{name}");
    }
}

/// The name of a message, its bytes, and its body.
type WholeMessage = (String, Vec<u8>, Option<Vec<u8>>);

/// Whole messages, in the folder of one source: each with its body in the file behind it, where it has SDP.
fn messages() -> Vec<WholeMessage> {
    let mut files: Vec<PathBuf> = entries(&folder().join("sipsorcery")).collect();
    files.sort();
    let messages = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "sip"));
    let body = |path: &Path| {
        let stem = path.file_stem().expect("a name").to_string_lossy();
        let (_, title) = stem.split_once('-').expect("a number before the name");
        let beside = files.iter().find(|path| path.to_string_lossy().ends_with(&format!("-{title}-body.sdp")));
        beside.map(|beside| fs::read(beside).expect("a readable file"))
    };
    messages.map(|path| (name(path), fs::read(path).expect("a readable file"), body(path))).collect()
}

/// The SDP of a message is the body beside it. Where the Content-Length is not its length, what is told of it is here.
#[test]
fn messages_give_up_their_sdp() {
    let messages = messages();
    assert_eq!(messages.len(), 23);
    let mut without = BTreeSet::new();
    let mut lengths = BTreeSet::new();
    for (name, input, body) in &messages {
        let message = Message::read(input).expect("a message");
        assert!(message.to_bytes() == input, "{name}");
        let Ok(found) = decode_sdp(input) else {
            assert_eq!(body.as_ref(), None, "{name}");
            without.insert(decode_sdp(input).expect_err("there is none").to_string());
            continue;
        };
        let body = body.as_deref().expect("a body beside it");
        assert!(found.sdp_bytes() == body, "{name}: {:?}", found.text());
        assert!(found.to_bytes() == input, "{name}");
        let alone = decode_sdp(body).expect("there is SDP");
        let before = found.lines().next().expect("a line").number() - 1;
        assert!(found.lines().map(Line::number).eq(alone.lines().map(|line| line.number() + before)), "{name}");
        assert!(found.lines().map(Line::text).eq(alone.lines().map(Line::text)), "{name}");
        let kinds = message.deviations().iter().map(|deviation| deviation.kind);
        let of_length = kinds.filter(|kind| {
            use sip::DeviationKind::{ContentLengthOfCrlf, ContentLengthTooLarge, ContentLengthTooSmall};
            matches!(kind, ContentLengthOfCrlf | ContentLengthTooLarge | ContentLengthTooSmall)
        });
        match of_length.collect::<Vec<_>>().as_slice() {
            [] => assert_eq!(message.content_length(), Some(body.len()), "{name}"),
            [kind] => {
                let length = message.content_length().expect("a number").cast_signed();
                lengths.insert((name.clone(), format!("{kind:?}"), length - body.len().cast_signed()));
            }
            several => panic!("{name}: {several:?}"),
        }
    }
    assert_eq!(without.len(), 1, "{without:?}");
    let listed = LENGTHS.iter().map(|(name, kind, bytes)| ((*name).to_owned(), (*kind).to_owned(), *bytes));
    assert_eq!(lengths, listed.collect());
}

/// Messages whose Content-Length is another than that of the body beside them, and by how many bytes.
const LENGTHS: [(&str, &str, isize); 16] = [
    // All that is missing is line ends, which the copying changed.
    ("sipsorcery/028", "ContentLengthOfCrlf", 2),
    ("sipsorcery/032", "ContentLengthOfCrlf", 2),
    ("sipsorcery/034", "ContentLengthOfCrlf", 11),
    ("sipsorcery/040", "ContentLengthOfCrlf", 2),
    ("sipsorcery/044", "ContentLengthOfCrlf", 2),
    ("sipsorcery/102", "ContentLengthOfCrlf", 21),
    // The sources wrote another body than they counted, and do not look at the length.
    ("sipsorcery/003", "ContentLengthTooLarge", 145),
    ("sipsorcery/005", "ContentLengthTooLarge", 8),
    ("sipsorcery/007", "ContentLengthTooSmall", -122),
    ("sipsorcery/010", "ContentLengthTooSmall", -122),
    ("sipsorcery/030", "ContentLengthTooLarge", 3),
    ("sipsorcery/046", "ContentLengthTooLarge", 1),
    ("sipsorcery/048", "ContentLengthTooLarge", 19),
    ("sipsorcery/050", "ContentLengthTooSmall", -6),
    ("sipsorcery/052", "ContentLengthTooSmall", -7),
    // Cut in the middle of a word.
    ("sipsorcery/054", "ContentLengthTooLarge", 33),
];

/// In each format a description says the same, and no key; each line says something, and what has a value says more than
/// stands there: by a word or number that is neither in the line nor in the name of the row.
#[test]
fn each_is_explained() {
    let (mut lines, mut values, mut decoded) = (0, 0, 0);
    for (name, body) in bodies() {
        let Ok(sessions) = decode_all(&body) else { continue };
        for session in sessions.as_slice() {
            let explained = session.explain();
            reread::says_the_same(&explained, &name);
            for row in explained.rows() {
                lines += 1;
                assert!(!row.meaning.trim().is_empty() && !row.name.is_empty(), "{name}: {row:?}");
                let Some(line) = row.line.filter(|line| has_value(*line)) else { continue };
                if line.attribute().is_some_and(|attribute| attribute.id().is_none()) {
                    assert!(row.meaning.contains("not a registered attribute"), "{name}: {row:?}");
                    continue;
                }
                values += 1;
                let known: BTreeSet<_> = words(line.text()).chain(words(&row.name)).collect();
                let said = words(&row.meaning)
                    .chain(row.fields.iter().flat_map(|field| words(field.decoded.as_deref().unwrap_or_default())));
                decoded += usize::from(
                    said.filter(|word| !EVERYWHERE.contains(&word.as_str())).any(|word| !known.contains(&word)),
                );
            }
        }
    }
    assert!(lines > 7500, "{lines}");
    assert!(values - decoded <= values / 100, "{decoded} of {values}");
}

fn has_value(line: Line<'_>) -> bool {
    line.attribute().map_or(Some(line.value()), Attribute::value).is_some_and(|value| !value.is_empty())
}

/// Words that say nothing of a value.
const EVERYWHERE: [&str; 20] = [
    "a", "an", "and", "as", "by", "for", "from", "has", "in", "is", "it", "its", "names", "of", "on", "or", "that",
    "the", "to", "with",
];

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[test]
fn blanks_before_each_line() {
    let body = bodies().into_iter().find(|(name, _)| name == "sipsorcery/106").expect("it is in the corpus").1;
    let description = decode_sdp(&body).expect("it is SDP");
    assert_eq!(description.media().len(), 1);
    assert!(description.origin().is_some_and(|origin| origin.is_ok()));
}

/// What the manifest says of a body: whether its own source takes it, and what a plain look at its grammar found.
struct Listed {
    name: String,
    expectation: String,
    hints: Vec<String>,
    body: Vec<u8>,
}

fn listed() -> Vec<Listed> {
    let manifest = fs::read_to_string(folder().join("MANIFEST.tsv")).expect("a manifest");
    let rows = manifest.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>());
    rows.filter(|columns| {
        columns.first().is_some_and(|file| Path::new(file).extension().is_some_and(|extension| extension == "sdp"))
    })
    .map(|columns| {
        let path = folder().join(columns[0]);
        Listed {
            name: name(&path),
            expectation: columns[3].to_owned(),
            hints: columns[12].split(',').map(str::to_owned).collect(),
            body: fs::read(&path).expect("a readable file"),
        }
    })
    .collect()
}

/// Registered attributes that cannot be read, in bodies that their own sources do not refuse: the values are wrong.
const UNREADABLE: [(&str, &str, &str); 10] = [
    ("gortsplib/065", "rtpmap", "a clock rate of 0"),
    ("gortsplib/066", "rtpmap", "a clock rate of 0"),
    ("gortsplib/089", "key-mgmt", "a protocol without a message"),
    ("gortsplib/090", "key-mgmt", "a protocol without a message"),
    ("gortsplib/094", "mid", "nothing but a blank"),
    ("mozilla-webrtc-sdp/032", "imageattr", "a word where a payload type belongs"),
    ("ruby-sdp/014", "rtpmap", "three lines without line ends between them"),
    ("sipsorcery/069", "fingerprint", "a digest that is words"),
    ("sipsorcery/070", "ssrc", "a number beyond 32 bits"),
    ("sipsorcery/101", "rtpmap", "a word where a payload type belongs"),
];

#[test]
fn registered_attributes_can_be_read() {
    let mut count = 0;
    let mut unreadable = BTreeSet::new();
    for listed in listed().iter().filter(|listed| listed.expectation != "reject") {
        let Ok(sessions) = decode_all(&listed.body) else { continue };
        for session in sessions.as_slice() {
            for attribute in session.lines().filter_map(Line::attribute) {
                let Some(id) = attribute.id() else { continue };
                count += 1;
                if !attribute.line().errors().is_empty() {
                    unreadable.insert((listed.name.clone(), id.name()));
                }
            }
        }
    }
    assert!(count > 3900, "{count}");
    let known: BTreeSet<_> = UNREADABLE.iter().map(|(body, attribute, _)| ((*body).to_owned(), *attribute)).collect();
    assert_eq!(unreadable, known);
}

/// Bodies that nothing is wrong with by that look at their grammar, and that have an error all the same.
const WRONG_ALL_THE_SAME: [(&str, &str, &str); 6] = [
    ("gortsplib/014", "multicast-without-ttl", "239.3.1.142 alone, against a MUST"),
    ("mozilla-webrtc-sdp/032", "unreadable-value", "imageattr: a word where a payload type belongs"),
    ("sipsorcery/017", "not-an-address", "the address of a candidate with a zone, which RFC 8839 does not have"),
    ("sipsorcery/029", "contradicting-rtpmap", "101 at two clock rates"),
    ("sipsorcery/069", "unreadable-value", "fingerprint: a digest that is words"),
    ("sipsorcery/070", "unreadable-value", "ssrc: a number beyond 32 bits"),
];

/// By the rules of RFC 8866 alone.
fn check(body: &[u8]) -> Result<Report, DecodeError> {
    let checker = Checker::new(Preset::Rfc8866);
    Ok(decode_all(body)?.as_slice().iter().map(|session| checker.check(session)).collect())
}

/// What each preset says of each body, in each role, is in the order of the text and at places that are there.
#[test]
fn all_are_checked_by_all_presets() {
    let presets = [Preset::Rfc8866, Preset::OfferAnswer, Preset::WebRtc, Preset::SipTrunk];
    for (name, body) in bodies() {
        for role in [Role::Unknown, Role::Offer, Role::Answer] {
            let Ok(sessions) = Decoder::new().role(role).decode_all(&body) else { continue };
            for (session, preset) in
                sessions.as_slice().iter().flat_map(|session| presets.map(|preset| (session, preset)))
            {
                let report = Checker::new(preset).check(session);
                let places = report.findings().iter().map(|finding| finding.span().start as usize);
                // A byte that is not UTF-8 has two in the text.
                assert!(places.clone().is_sorted() && places.max().unwrap_or_default() <= 2 * body.len(), "{name}");
            }
        }
    }
}

#[test]
fn good_bodies_have_no_error() {
    let is_harmless = |hint: &String| ["ok", "eol-lf", "no-final-eol", "trailing-space"].contains(&hint.as_str());
    let good =
        listed().into_iter().filter(|listed| listed.expectation != "reject" && listed.hints.iter().all(is_harmless));
    let mut count = 0;
    let mut wrong = BTreeSet::new();
    for Listed { name, body, .. } in good {
        let Ok(report) = check(&body) else { continue };
        count += 1;
        wrong.extend(report.errors().map(|finding| (name.clone(), finding.code())));
    }
    assert!(count >= 180, "{count}");
    assert_eq!(wrong, WRONG_ALL_THE_SAME.iter().map(|(name, code, _)| ((*name).to_owned(), *code)).collect());
}

/// What that look at the grammar finds, and what is an error here.
const GRAMMAR_ERRORS: [&str; 18] = [
    "bad-b",
    "bad-c",
    "bad-m",
    "bad-m-port",
    "bad-o",
    "bad-r",
    "bad-rtpmap",
    "bad-t",
    "bad-v",
    "bad-z",
    "empty-s",
    "missing-c",
    "missing-o",
    "missing-s",
    "missing-t",
    "missing-v",
    "not-type-value",
    "unknown-type",
];

#[test]
fn bodies_that_are_refused_for_their_grammar_have_an_error() {
    let is_grammar_error = |hint: &String| GRAMMAR_ERRORS.contains(&hint.as_str());
    let refused = listed().into_iter().filter(|listed| listed.expectation == "reject");
    let without_error: Vec<_> = refused
        .filter(|listed| listed.hints.iter().any(is_grammar_error))
        .filter(|listed| check(&listed.body).is_ok_and(|report| !report.has_errors()))
        .map(|listed| listed.name)
        .collect();
    assert_eq!(without_error, [""; 0]);
}

/// What is shared of a body: sections as they were, with their formats and directions; and none of the addresses.
#[test]
fn redacted_bodies_say_the_same() {
    let sections = |session: &SessionDescription<'_>| -> Vec<String> {
        let section = |media: Media<'_>| {
            let formats = media.formats().map(|format| (format.token(), format.encoding_name(), format.clock_rate()));
            format!("{} {:?} {:?}", media.value(), media.direction().value, formats.collect::<Vec<_>>())
        };
        session.media().map(section).collect()
    };
    let mut count = 0;
    for (name, body) in bodies() {
        let Ok(sessions) = decode_all(&body) else { continue };
        for redactor in [Redactor::new(), Redactor::new().everything()] {
            let mut redacting = redactor.clone();
            let shared: Vec<u8> = sessions.as_slice().iter().flat_map(|session| redacting.redact(session)).collect();
            let again = decode_all(&shared).expect("it is SDP still");
            assert_eq!(again.len(), sessions.len(), "{name}");
            for (again, session) in again.as_slice().iter().zip(sessions.as_slice()) {
                let types = |session: &SessionDescription<'_>| session.lines().map(Line::line_type).collect::<Vec<_>>();
                assert_eq!(types(again), types(session), "{name}");
                assert_eq!(sections(again), sections(session), "{name}");
                count += 1;
            }
            let mut redacting = redactor;
            let twice: Vec<u8> = again.as_slice().iter().flat_map(|session| redacting.redact(session)).collect();
            assert!(twice == shared, "{name}: what is redacted stays");
        }
    }
    assert!(count > 900, "{count}");
}

/// In text as in typed values: the addresses of a body that are still there, but for those that stand for no host.
#[test]
fn redacted_bodies_have_no_address_of_before() {
    let addresses = |text: &str| -> BTreeSet<IpAddr> {
        let words = text.split(|c: char| !(c.is_ascii_hexdigit() || matches!(c, '.' | ':')));
        words.filter_map(|word| word.trim_end_matches(['.', ':']).parse().ok()).collect()
    };
    let mut count = 0;
    for (name, body) in bodies() {
        let Ok(description) = decode_sdp(&body) else { continue };
        let shared = description.redacted().everything().to_string();
        for address in addresses(&shared) {
            let is_pseudonym = PSEUDONYMS.iter().any(|start| address.to_string().starts_with(start));
            assert!(is_pseudonym, "{name}: {address}");
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

/// What the addresses of pseudonyms begin with, in bodies of a few hosts; and those that stay.
const PSEUDONYMS: [&str; 17] = [
    "0.0.0.0",
    "127.",
    "255.255.255.255",
    "10.0.0.",
    "172.16.0.",
    "192.168.0.",
    "100.64.0.",
    "169.254.1.",
    "192.0.2.",
    "239.0.0.",
    "232.0.1.",
    "233.252.0.",
    "::",
    "2001:db8::",
    "fd00::",
    "fe80::",
    "ff",
];

/// Lines whose sources take or refuse them, where this crate does not: what they are, and why.
const DISAGREEMENTS: [(&str, &str); 18] = [
    // Taken there.
    ("a=application 9 DTLS/SCTP 5000", "an `m=` line behind `a=`"),
    ("a=audio 0 UDP/TLS/RTP/SAVPF 8", "an `m=` line behind `a=`"),
    ("c=IN IP6 ::1/1/1", "IPv6 has no TTL: one slash at most (RFC 8866, section 5.7)"),
    // Refused there, and right by their grammar.
    (
        "a=candidate:1 1 UDP 1685987071 24.23.204.141 54609 typ srflx raddr 1%92.168.1 rport 61665",
        "an address may be any text without blanks (RFC 8839, section 5.1; RFC 8866, section 9)",
    ),
    ("a=dtls-message:unsupported SGVsbG8gV29ybGQ=", "not registered"),
    (
        "a=fingerprint:unsupported CD:34:D1:62:16:95:7B:B7:EB:74:E1:39:27:97:EB:0B:23:73:AC:BC",
        "hash functions are an open registry (RFC 8122, section 5)",
    ),
    ("a=fmtp:100 0-15,256", "a matter of the codec, which the line alone does not tell"),
    ("a=fmtp:109 111/129;", "a matter of the codec, which the line alone does not tell"),
    ("a=fmtp:63 111/111/130", "a matter of the codec, which the line alone does not tell"),
    ("a=rtcp-fb:101 ack", "`ack` may stand alone (RFC 4585, section 4.2)"),
    ("a=rtcp-fb:101 transport-cc unknown", "a parameter may follow any type (RFC 4585, section 4.2)"),
    ("a=unknown", "an attribute that nobody knows is ignored (RFC 8866, section 5.13)"),
    ("c=IN IP4 1.1.1.256", "a host name by the grammar (RFC 8866, section 9)"),
    ("m=audio 9 invalid/invalid 8", "protocols are an open registry (RFC 8866, section 8.2.2)"),
    ("o=jdoe 2890844526 2890842807 IN NOTIP 10.47.16.5", "address types are an open registry; a rule warns of it"),
    ("o=mozilla 506705521068071134 0 IN IP4 1.1.1.256", "a host name by the grammar (RFC 8866, section 9)"),
    ("u=foobar", "a relative reference (RFC 8866, section 9: URI-reference)"),
    ("v=1", "right by the grammar; an error by a rule"),
];

#[test]
fn lines_are_taken_and_refused_as_their_sources_do() {
    let fragments = fs::read_to_string(folder().join("FRAGMENTS.tsv")).expect("a list of lines");
    let rows = fragments.lines().skip(1).filter_map(|row| row.split_once('\t'));
    let mut count = 0;
    let mut disagreements = BTreeSet::new();
    for (escaped, rest) in rows {
        count += 1;
        let reading = Verdict::of(&unescaped(escaped));
        let agrees = if rest.starts_with("accept") { reading != Verdict::Wrong } else { reading != Verdict::Right };
        if !agrees {
            disagreements.insert(escaped.to_owned());
        }
    }
    assert!(count > 170, "{count}");
    assert_eq!(disagreements, DISAGREEMENTS.iter().map(|(line, _)| (*line).to_owned()).collect());
}

/// What the reader of a line says.
#[derive(PartialEq)]
enum Verdict {
    Right,
    /// It is read, and something else than blanks or case is told.
    Tolerated,
    Wrong,
}

impl Verdict {
    /// In a body that is made for the line.
    fn of(line: &str) -> Self {
        let section = match line.as_bytes().first() {
            Some(b'a' | b'b' | b'c' | b'i' | b'k') => "m=video 9 RTP/AVP 96\r\n",
            _ => "",
        };
        let body = format!("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n{section}{line}\r\n");
        let description = decode_sdp(&body).expect("it is SDP");
        let line = description.lines().next_back().expect("a line");
        let reading = line.reading();
        let is_harmless = |kind| {
            use DeviationKind::{ExtraBlanks, LeadingBlanks, TrailingBlanks, WrongCase};
            matches!(kind, ExtraBlanks | LeadingBlanks | TrailingBlanks | WrongCase)
        };
        if line.line_type().is_none() || !reading.errors.is_empty() {
            Self::Wrong
        } else if reading.deviations.iter().all(|deviation| is_harmless(deviation.kind)) {
            Self::Right
        } else {
            Self::Tolerated
        }
    }
}

/// Python's `unicode_escape`, as far as the list has it.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut line = parts.next().unwrap_or_default().to_owned();
    while let Some(part) = parts.next() {
        let hexadecimal = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
        let (character, rest) = match part.as_bytes().first() {
            None => (Some('\\'), parts.next().unwrap_or_default()),
            Some(b'x') => (part.get(1..3).and_then(hexadecimal), part.get(3..).unwrap_or_default()),
            Some(b'u') => (part.get(1..5).and_then(hexadecimal), part.get(5..).unwrap_or_default()),
            Some(b'r') => (Some('\r'), part.get(1..).unwrap_or_default()),
            Some(b'n') => (Some('\n'), part.get(1..).unwrap_or_default()),
            Some(b't') => (Some('\t'), part.get(1..).unwrap_or_default()),
            Some(_) => (None, part),
        };
        line.extend(character);
        line += rest;
    }
    line
}
