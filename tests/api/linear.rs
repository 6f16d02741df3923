//! Work grows with the input, not with its square. Counted where something can be counted; else by the clock, with
//! room to spare.

use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use sdp_decoder::attribute::{ImageSets, PixelRange};
use sdp_decoder::check::{Checker, Preset, rules};
use sdp_decoder::{Decoder, Limits, Media, SessionDescription, decode_all, names};

use super::{decode, first_media};

const MANY: usize = 30_000;

fn repeated(unit: &str) -> String {
    unit.repeat(MANY)
}

fn numbered(before: &str, unit: &str) -> String {
    let mut text = before.to_owned();
    for number in 0..MANY {
        write!(text, "{unit}{number}").expect("a string takes all");
    }
    text
}

/// Each is of some shape that tempts to look at everything before.
fn shapes() -> [String; 16] {
    [
        numbered("m=audio 5004 RTP/AVP", " "),
        numbered(&format!("m=audio 5004 {}RTP", repeated("x/")), " x"),
        format!("m=image 5004 udptl{}", repeated(" t38")),
        repeated("a=rtpmap:96 opus/48000/2\n"),
        format!("m=audio 5004 RTP/AVP 101\n{}", repeated("a=fmtp:101 0-15\n")),
        repeated("m=audio 5004 RTP/AVP 101\n"),
        repeated("v=0\n"),
        repeated("v=0\no=- 1 1 IN IP4 192.0.2.1\nm=audio 5004 RTP/AVP 0\n"),
        format!("v=0\n{}", repeated("\r ")),
        repeated("t=0 0\nr=1 1\n?\n"),
        repeated(r"a=ptime:20\n"),
        format!("v=0{}", repeated(r"\r ")),
        format!("a=x{}", repeated(r"\n a=fmtp:96  x\\")),
        format!("v=0\n{}", repeated("s = x\n")),
        format!("{}v=0\na=x\n{}", repeated("\"v\n"), repeated("\"\n")),
        format!("v=0\nc={}", repeated("c=IN ")),
    ]
}

#[test]
fn decoding_and_checking() {
    for body in shapes() {
        let sessions = decode_all(&body).expect("it is SDP");
        let lines: usize = sessions.map(|session| session.lines().len()).sum();
        assert!(lines >= 1);
        let error = Decoder::new().strict().decode_all(&body).expect_err("lines are missing");
        assert!(!error.findings().is_empty());
    }
}

#[test]
fn formats_and_names() {
    for body in shapes() {
        for session in decode_all(&body).expect("it is SDP") {
            for media in session.media() {
                assert!(media.formats().filter(|format| format.encoding_name().is_some()).count() <= MANY);
            }
            let rows = session.table().rows().filter(|row| row.name().is_empty()).count();
            assert_eq!(rows, 0, "each row has a name");
        }
    }
}

/// One clock at a time, as tests run beside each other.
static CLOCK: Mutex<()> = Mutex::new(());

/// Asserts that work on an input 16 times as large takes about 16 times as long, and not 256 times: less than 80 times.
/// The quickest of several runs counts; where other programs were in the way, it is measured again.
fn assert_linear(name: &str, body: impl Fn(usize) -> String, work: impl Fn(&SessionDescription) -> usize) {
    let quickest = |count: usize| {
        let body = body(count);
        let description = decode(&body);
        let took = (0..3).map(|_| {
            let start = Instant::now();
            assert_eq!(work(&description), count, "{name}");
            start.elapsed()
        });
        took.min().unwrap_or_default()
    };
    let _clock = CLOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let mut measured = (0..3).map(|_| (quickest(500), quickest(8000)));
    let is_linear = |(few, many): (Duration, Duration)| many < 80 * few;
    assert!(measured.any(is_linear), "{name}: more than 80 times as long for 8000 as for 500, three times over");
}

/// A body with so many of something.
type Shape = Box<dyn Fn(usize) -> String>;

/// What sections have in common is not read again for each of them, and lists are not searched for each member.
#[test]
fn checking() {
    let all = |unit: fn(usize) -> String| move |count: usize| (0..count).map(unit).collect::<String>();
    let sections =
        all(|n| format!("m=audio 9 RTP/AVP 0\na=mid:{n}\na=rid:1 send\na=candidate:1 1 udp 1 h 1 typ host\n"));
    let mids = all(|n| format!(" {n}"));
    let long = |count: usize| "x".repeat(200 * count);
    let shapes: [(&str, Shape); 10] = [
        (
            "a bundle",
            Box::new(move |n| {
                let first = format!("m=audio 9 RTP/{0} 0\na=mid:x\na=fmtp:0 {0}\n", long(n));
                format!("a=group:BUNDLE x{}\n{first}{}", mids(n), sections(n))
            }),
        ),
        ("bundles", Box::new(move |n| format!("{}{}", "a=group:BUNDLE 0\n".repeat(n), sections(n)))),
        (
            "a long extension",
            Box::new(move |n| {
                let extension = |n: usize| format!("a=extmap:1 urn:{n}\n");
                format!("m=audio 9 RTP/AVP 0\na=extmap:1 {}\n{}", long(n), (0..n).map(extension).collect::<String>())
            }),
        ),
        (
            "long lines of the session",
            Box::new(move |n| {
                let session = format!("c=IN IP4 {0}\na=ice-options:{0}\na=setup:{0}\na=fingerprint:{0}\n", long(n));
                format!("{session}{}", sections(n))
            }),
        ),
        (
            "streams",
            Box::new(move |n| {
                let rids = all(|n| format!("a=rid:{n} send\n"));
                let ids = all(|n| format!("{n};"));
                format!("m=video 9 RTP/AVP 0\n{}a=simulcast:send {}x\n", rids(n), ids(n))
            }),
        ),
        (
            "sources",
            Box::new(move |n| {
                let sources = all(|n| format!("a=ssrc:{n} cname:x\n"));
                format!("m=video 9 RTP/AVP 0\n{}a=ssrc-group:SIM{}\n", sources(n), mids(n))
            }),
        ),
        (
            "candidates",
            Box::new(move |n| {
                let candidates = all(|n| format!("a=candidate:1 1 udp 1 192.0.2.1 {} typ host\n", n % 7));
                format!("m=video 9 RTP/AVP 0\n{}", candidates(n))
            }),
        ),
        (
            "keys",
            Box::new(move |n| {
                let keys = all(|n| {
                    format!("a=crypto:{n} AES_CM_128_HMAC_SHA1_80 inline:bm90IGEga2V5LCBvbmx5IGEgZml4dHVyZSBoZXJl\n")
                });
                format!("m=video 9 RTP/SAVP 0\n{}", keys(n))
            }),
        ),
        (
            "keys of a line",
            Box::new(move |n| {
                let keys = all(|n| format!("inline:{n:040}|1:4;"));
                format!("m=video 9 RTP/SAVP 0\na=crypto:1 AES_CM_128_HMAC_SHA1_80 {}\n", keys(n))
            }),
        ),
        ("faxes", Box::new(|n| "m=image 9 udptl t38\na=ptime:20\n".repeat(n))),
    ];
    let checker = rules::ALL.iter().fold(Checker::default(), |checker, rule| checker.judging(rule, rule.severity));
    for (name, body) in shapes {
        let body = |count: usize| format!("v=0\n{}a=x:{count}\n", body(count));
        assert_linear(name, body, |session| {
            assert!(!checker.check(session).findings().is_empty(), "{name}");
            let count = session.lines().next_back().and_then(|line| line.attribute()?.value()?.parse().ok());
            count.expect("the last line has the count")
        });
    }
}

/// Input made to be slow, of `count` hundreds of bytes or with `count` members, and limits lifted.
fn hostile() -> Vec<(&'static str, Shape)> {
    fn shape(name: &'static str, body: impl Fn(usize) -> String + 'static) -> (&'static str, Shape) {
        (name, Box::new(body))
    }
    fn bytes(name: &'static str, unit: &'static str) -> (&'static str, Shape) {
        shape(name, move |count| format!("v=0\n{}", unit.repeat(100 * count / unit.len())))
    }
    fn list(name: &'static str, before: &'static str, unit: &'static str) -> (&'static str, Shape) {
        shape(name, move |count| {
            let members: String = (0..count).map(|n| unit.replace('#', &n.to_string())).collect();
            format!("v=0\nm=video 5004 RTP/SAVPF 96\na=rtpmap:96 H264/90000\n{before}{members}\n")
        })
    }
    vec![
        bytes("attributes without a name", "a=\n"),
        bytes("one line", "a"),
        bytes("NUL", "\0"),
        bytes("line ends", "\n"),
        bytes("CR", "\r"),
        bytes("media sections without anything", "m=\n"),
        bytes("sessions", "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\nm=audio 5004 RTP/AVP 0\n"),
        bytes("escaped lines", r"\na=ptime:x"),
        shape("blanks", |count| format!("v=0\nm=audio 9 RTP/AVP{}0\n", " ".repeat(100 * count))),
        shape("blanks between formats", |count| format!("v=0\nm=audio 9 RTP/AVP{}\n", "  0".repeat(30 * count))),
        shape("formats", |count| {
            let formats: Vec<_> = (0..10 * count).map(|n| format!(" {n}")).collect();
            format!("v=0\nm=audio 5004 RTP/AVP{}\n", formats.concat())
        }),
        shape("words for formats", |count| {
            let formats: Vec<_> = (0..10 * count).map(|n| format!(" x{n}")).collect();
            format!("v=0\nm=application 5004 udp{}\n", formats.concat())
        }),
        list("codecs of one payload type", "", "a=rtpmap:96 x#/8000\n"),
        list("rtpmaps of one payload type", "", "a=rtpmap:96 H264/90000\n"),
        list("groups", "a=mid:0\na=group:BUNDLE", " #"),
        list("simulcast", "a=simulcast:send 0", ";#"),
        list("alternatives of simulcast", "a=simulcast:send 0", ",#"),
        list("imageattr", "a=imageattr:96 send", " [x=#,y=1]"),
        list("imageattr that is not closed", "a=imageattr:96 send [x=[1", ",["),
        list("a candidate", "a=candidate:1 1 udp 1 192.0.2.1 9 typ host", " a b"),
        list("parameters", "a=fmtp:96 a=1", ";a#=1"),
        list("unreadable parameters", "a=fmtp:96 a=1", ";packetization-mode=x"),
        list("parameters out of range", "a=fmtp:96 a=1", ";sar-understood=0"),
        list("unknown attributes", "", "a=nothing-#:1\n"),
        list("unreadable attributes", "", "a=ptime:x\n"),
        list("keys", "", "a=crypto:# AES_CM_128_HMAC_SHA1_80 inline:bm90IGEga2V5LCBvbmx5IGEgZml4dHVyZSBoZXJl\n"),
        list("sources", "", "a=ssrc:# cname:x\n"),
        list("ports", "", "m=audio 5004 RTP/AVP 0\n"),
    ]
}

/// Ten times as much takes about ten times as long, and not a hundred times. How many instructions it takes grows by 12 at
/// most; the clock is given room, as other programs run beside the tests.
fn assert_grows_with_the_input(of: &str, work: impl Fn(&[u8])) {
    let _clock = CLOCK.lock().unwrap_or_else(PoisonError::into_inner);
    for (name, body) in hostile() {
        let quickest = |count: usize, runs: usize| {
            let body = body(count);
            let took = (0..runs).map(|_| {
                let start = Instant::now();
                work(body.as_bytes());
                start.elapsed()
            });
            took.min().unwrap_or_default()
        };
        let mut measured = (0..5).map(|_| (quickest(100, 3), quickest(1000, 1)));
        assert!(
            measured.any(|(few, many)| many < 50 * few),
            "{of}, {name}: more than 50 times as long for 10 times as much"
        );
    }
}

fn decode_without_limits(body: &[u8]) -> SessionDescription<'_> {
    Decoder::new().limits(Limits::NONE).decode(body).expect("it is SDP")
}

#[test]
fn hostile_input_is_decoded() {
    assert_grows_with_the_input("decode", |body| assert!(decode_without_limits(body).lines().len() > 0));
}

#[test]
fn hostile_input_is_checked() {
    let checker = Checker::default().places_per_rule(usize::MAX);
    assert_grows_with_the_input("check", |body| {
        assert!(!checker.check(&decode_without_limits(body)).findings().is_empty());
    });
}

#[test]
fn hostile_input_has_formats() {
    assert_grows_with_the_input("formats", |body| {
        let session = decode_without_limits(body);
        let known = |media: Media<'_>| media.formats().filter(|format| format.encoding_name().is_some()).count();
        std::hint::black_box(session.media().map(known).sum::<usize>());
    });
}

#[test]
fn hostile_input_has_a_table() {
    assert_grows_with_the_input("table", |body| assert!(decode_without_limits(body).table().to_string().len() > 10));
}

/// One walk over the lines shows all findings, and a long line is looked at once for all of its own.
#[test]
#[cfg(feature = "annotate-snippets")]
fn snippets() {
    let checker = Checker::default().places_per_rule(usize::MAX);
    let count_of = |session: &SessionDescription<'_>| {
        let report = checker.check(session);
        let text = report.snippets(session, "body.sdp").to_string();
        text.matches("error[unreadable-").count()
    };
    assert_linear("many lines", |count| format!("v=0\nm=audio 9 RTP/AVP 0\n{}", "a=ptime:x\n".repeat(count)), count_of);
    let one_line = |count: usize| {
        let parameters = ";stereo=yes".repeat(count);
        format!("v=0\nm=audio 9 RTP/AVP 96\na=rtpmap:96 opus/48000/2\na=fmtp:96 cbr=0{parameters}\n")
    };
    assert_linear("one line", one_line, count_of);
}

/// What sections inherit is not looked for again by each of them.
#[test]
fn what_holds() {
    let body = |count: usize| {
        let session = "c=IN IP4 192.0.2.1\na=sendonly\na=ptime:20\n";
        format!("v=0\n{}{session}{}", "a=x\n".repeat(count), "m=audio 1 RTP/AVP 0\n".repeat(count))
    };
    assert_linear("direction", body, |session| session.media().filter(|media| media.direction().value.sends()).count());
    assert_linear("connection", body, |session| session.media().filter_map(Media::connection).count());
    assert_linear("ptime", body, |session| session.media().filter_map(Media::ptime).count());
    assert_linear("RTCP port", body, |session| session.media().filter_map(Media::rtcp_port).count());
    assert_linear("section", body, |session| session.lines().filter(|line| line.media().is_some()).count());
}

/// The start of a line is not looked for at the start of the text, also where no character ends one.
#[test]
fn escaped_lines() {
    let body = |count: usize| format!("v=0{}", r"\na=PTIME:20".repeat(count));
    assert_linear("readings", body, |session| {
        session.lines().filter(|line| !line.reading().deviations.is_empty()).count()
    });
    let checker = Checker::new(Preset::Rfc8866).places_per_rule(usize::MAX);
    assert_linear("findings", body, |session| {
        checker.check(session).findings().iter().filter(|finding| finding.code() == "wrong-case").count()
    });
}

/// A protocol of many parts is not looked through for each format.
#[test]
fn formats_of_a_long_protocol() {
    let body = |count: usize| format!("m=audio 5004 {}RTP{}", "x/".repeat(count), " x".repeat(count));
    assert_linear("payload types", body, |session| {
        first_media(session).formats().filter(|format| format.payload_type().is_none()).count()
    });
    assert_linear("explanation", body, |session| first_media(session).explain().to_string().lines().count() - 4);
}

/// What is said for formats is asked for each of them.
#[test]
fn what_formats_have() {
    let numbered = |unit: &str, count: usize| (0..count).map(|n| unit.replace('#', &n.to_string())).collect::<String>();
    let asked = |session: &SessionDescription| {
        let codecs = first_media(session).codecs();
        let each = codecs.formats().iter();
        each.map(|&format| {
            codecs.feedback(format).count() + codecs.rids(format).count() + codecs.associated(format).count()
        })
        .sum::<usize>()
    };
    let head = |count: usize, formats: &str| format!("m=video 9 RTP/AVPF 96 97{}\n", formats.repeat(count));
    let for_one = |count| head(count, " 96") + &"a=rtcp-fb:96 nack\n".repeat(count);
    assert_linear("feedback", for_one, asked);
    let for_all = |count| head(count, " 255") + &"a=rtcp-fb:* nack\n".repeat(count);
    assert_linear("feedback for all", for_all, |session| asked(session) / 2);
    let streams = |count| head(count, " x") + &numbered("a=rid:# send pt=97,9999\n", count);
    assert_linear("streams", streams, asked);
    let listed = |count| format!("{}a=rid:1 send pt=97{}\n", head(count, " 97"), ",97".repeat(count));
    let commas = |session: &SessionDescription| session.text().matches(',').count();
    assert_linear("formats of a stream", listed, |session| asked(session) * commas(session));
    let redundant = |count: usize| {
        let list = "0/".repeat(count - 2);
        format!("{}a=rtpmap:96 red/1\na=rtpmap:97 ulpfec/1\na=fmtp:96 {list}97\n", head(count, " 96"))
    };
    assert_linear("redundancy", redundant, asked);
    let long = |count: usize| {
        let name = "x".repeat(count);
        format!("{}a=rtpmap:96 {name}/1\n{}", head(1, ""), "a=rtpmap:96 x/1\n".repeat(count))
    };
    let repeated = |session: &SessionDescription| first_media(session).codecs().facts().count() - 1;
    assert_linear("a long rtpmap, and others after it", long, repeated);
    let dangling = |count| head(1, "") + &numbered("a=fmtp:x#\n", count);
    assert_linear("dangling", dangling, |session| first_media(session).codecs().facts().count() - 2);
}

/// Lists inside one value: read once, and walked over once.
#[test]
fn lists_in_values() {
    let body = |before: &'static str, unit: &'static str, behind: &'static str| {
        move |count: usize| format!("m=video 9 RTP/AVP 96\na={before}{}{behind}\n", unit.repeat(count))
    };
    macro_rules! each {
        ($( $before:literal, $unit:literal, $behind:literal: $name:ident $value:ident => $count:expr; )+) => { $(
            assert_linear($before, body($before, $unit, $behind), |session| {
                let $value = first_media(session).attribute(names::$name).expect("the attribute").expect("right");
                $count
            });
        )+ };
    }
    each! {
        "imageattr:* send", " [x=1,y=[1,2]]", "": IMAGEATTR value => {
            value.send.iter().flat_map(ImageSets::iter).count()
        };
        "imageattr:* send [x=1,y=[1", ",2", "]]": IMAGEATTR value => {
            let list = value.send.iter().flat_map(ImageSets::iter).map(|set| match set.y {
                PixelRange::List(list) => list.iter().count() - 1,
                _ => 0,
            });
            list.sum()
        };
        "imageattr:* send [x=1,y=1", ",a=[b,c]", "]": IMAGEATTR value => {
            value.send.iter().flat_map(ImageSets::iter).map(|set| set.parameters().count() - 2).sum()
        };
        "crypto:1 X inline:a", ";inline:abcd|1:1", "": CRYPTO value => value.keys.iter().count() - 1;
        "crypto:1 X inline:a", " KDR=1", "": CRYPTO value => value.parameters.iter().count();
        "dcmap:1 a", ";b=\"c;d\"", "": DCMAP value => value.options.iter().count() - 1;
        "identity:QQ== a", ";b=c", "": IDENTITY value => value.extensions.iter().count() - 1;
    }
}

/// What opens something and never closes it, over and over.
#[test]
fn lists_that_are_wrong() {
    for (before, unit) in [
        ("imageattr:* send [x=1,y=1", ",a=["),
        ("imageattr:* send [x=1,y=1,a=", "["),
        ("imageattr:* send [x=[1", ",["),
        ("crypto:1 X inline:a", ";inline:"),
        ("crypto:1 X inline:a", "|"),
        ("dcmap:1 a=", "\""),
        ("dcmap:1 a", ";\""),
    ] {
        let body =
            |count: usize| format!("m=video 9 RTP/AVP 96\na={before}{}\n{}", unit.repeat(count), "a=x\n".repeat(count));
        assert_linear(before, body, |session| {
            let mut attributes = first_media(session).attributes();
            std::hint::black_box(attributes.next().map(|attribute| (attribute.decode(), attribute.line().reading())));
            attributes.filter(|attribute| attribute.decode().is_ok()).count()
        });
    }
}

/// All formats of the explained table.
fn explained(session: &SessionDescription) -> usize {
    let explained = session.explain();
    let json = serde_json::to_string(&explained).expect("it is JSON");
    let written = [
        explained.text().to_string(),
        explained.text().fit(40).to_string(),
        explained.markdown().to_string(),
        explained.html().to_string(),
        explained.csv().to_string(),
        json,
    ];
    written.iter().map(String::len).sum()
}

/// Bodies in which something is so long, or there is so much of it, that no row may have it again.
fn explained_shapes() -> [(&'static str, Shape); 11] {
    let long = |count: usize| "x".repeat(8 * count);
    [
        ("rows", Box::new(|n| "a=ptime:20\n".repeat(n))),
        ("unknown rows", Box::new(|n| "a=x-mine:y\n?\n".repeat(n / 2))),
        ("sections", Box::new(|n| "m=audio 5004 RTP/AVP 0\na=ptime:20\n".repeat(n / 2))),
        (
            "sections of a long session",
            Box::new(move |n| {
                let session = format!("s={0}\na=tool:{0}\ni={0}\n", long(n));
                format!("{session}{}", "m=audio 5004 RTP/AVP 0\n".repeat(n / 2))
            }),
        ),
        (
            "what sections inherit of a long session",
            Box::new(move |n| {
                let session = format!("c=IN IP4 {0}\na=setup:{0}\na=ptime:{0}\n", long(n));
                format!("{session}{}", "m=audio 5004 UDP/TLS/RTP/SAVP 0\n".repeat(n / 2))
            }),
        ),
        (
            "directions",
            Box::new(|n| {
                format!("m=audio 5004 RTP/AVP 0\n{}{}", "a=x:y\n".repeat(n / 2), "a=inactive\n".repeat(n / 2))
            }),
        ),
        ("formats", Box::new(|n| format!("m=audio 5004 RTP/AVP{}\na=ptime:20\na=maxptime:40\n", " 96".repeat(n)))),
        (
            "a long name of a format, in many lines",
            Box::new(move |n| {
                let name = format!("m=audio 5004 RTP/AVP 96\na=rtpmap:96 {}/8000\n", long(n));
                format!("{name}{}", "a=fmtp:96 x=1\na=rtcp-fb:96 nack\n".repeat(n / 2))
            }),
        ),
        ("parameters", Box::new(|n| format!("m=audio 5004 RTP/AVP 96\na=fmtp:96 {}\n", "x=1;".repeat(n)))),
        ("a line of words", Box::new(|n| format!("s={}\n", "word ".repeat(n)))),
        (
            "a line without a blank",
            Box::new(move |n| format!("s={}\na=x-{}\ni=\u{1b}{}\n", long(n), long(n), "話".repeat(n))),
        ),
    ]
}

/// What is written grows with the body: no format has a part of it again in each row.
#[test]
fn explained_tables() {
    for (name, body) in explained_shapes() {
        let size = |count: usize| explained(&decode(&format!("v=0\n{}", body(count))));
        let (few, many) = (size(100), size(1600));
        assert!(many < 20 * few, "{name}: {few} bytes for 100, {many} for 1600");
    }
}

#[test]
fn explaining() {
    for (name, body) in explained_shapes() {
        let body = |count: usize| format!("v=0\n{}a=x:{count}\n", body(count));
        assert_linear(name, body, |session| {
            // Its rows, and what is wrapped; the other formats go through rows in the same way.
            assert!(!session.explain().text().to_string().is_empty());
            let count = session.lines().next_back().and_then(|line| line.attribute()?.value()?.parse().ok());
            count.expect("the last line has the count")
        });
    }
}

/// Text is measured a constant number of times.
#[test]
fn measuring() {
    static MEASURED: AtomicUsize = AtomicUsize::new(0);
    let measured_of = |count: usize| {
        let body = format!("v=0\n{}", "a=x-some-name:some value\n".repeat(count));
        let before = MEASURED.load(Ordering::Relaxed);
        let description = decode(&body);
        let table = description.table().measured_by(|text| {
            MEASURED.fetch_add(text.len(), Ordering::Relaxed);
            text.len()
        });
        assert_eq!(table.to_string().lines().count(), count + 3);
        MEASURED.load(Ordering::Relaxed) - before
    };
    let (few, many) = (measured_of(100), measured_of(1000));
    assert!(many <= 10 * few, "{few} bytes for 100 lines, {many} for 1000");
}

/// One long line makes no other row long.
#[test]
fn tables() {
    let body = format!("v=0\ns={}\n{}", "x".repeat(100_000), "a=x\n".repeat(1000));
    let table = decode(&body).table().to_string();
    assert!(table.len() < 3 * 100_000, "{} bytes for {}", table.len(), body.len());
    let body = format!("v=0\na={}:1\n{}", "x".repeat(100_000), "a=x\n".repeat(1000));
    let table = decode(&body).table().to_string();
    assert!(table.len() < 5 * 100_000, "{} bytes for {}", table.len(), body.len());
    let longest = format!("v=0\ns={}\n", "x".repeat(254));
    assert!(decode(&longest).table().to_string().starts_with(&format!("SDP Parameter{}Parameter", " ".repeat(245))));
}

/// A long name is written once, however often its format is repeated.
#[test]
fn explanations() {
    let name = "x".repeat(100_000);
    let body = format!("v=0\nm=audio 5004 RTP/AVP{}\na=rtpmap:96 {name}/8000\n", " 96".repeat(1000));
    let description = decode(&body);
    let explained = first_media(&description).explain().to_string();
    assert_eq!(explained.matches(&name).count(), 1);
    assert!(explained.len() < 2 * body.len(), "{} bytes for {}", explained.len(), body.len());
}

/// Messages of many headers, of many parts, and of what only looks like the boundary of a part.
#[cfg(feature = "sip")]
#[test]
fn messages() {
    use sdp_decoder::sip::{BodyPart, DeviationKind, HeaderValue, Message};

    type Count = fn(&Message<'_>) -> usize;
    let start = "INVITE sip:b@h SIP/2.0\r\n";
    let nested = |depth: usize| -> String {
        let level = |n: usize| format!("--b{n}\r\nc: multipart/mixed;boundary=b{}\r\n\r\n", n + 1);
        (0..depth).map(level).collect()
    };
    let shapes: [(&str, Shape, Count); 8] = [
        ("headers", Box::new(|n| "X-Mine: some value\r\n".repeat(n)), |it| it.header_values("x-mine").count()),
        ("one header", Box::new(|n| format!("Via: {}\r\n", "SIP/2.0/UDP h,\r\n ".repeat(n))), |it| {
            it.header_values("v").count()
        }),
        ("an unclosed quote", Box::new(|n| format!("Via: {}\r\n", ",\"".repeat(n))), |it| {
            it.header_values("v").map(HeaderValue::text).map(|text| text.matches('"').count()).sum()
        }),
        ("no headers", Box::new(|n| "no header\r\n".repeat(n)), |it| {
            let positions = it.deviations().iter().filter(|it| it.kind == DeviationKind::NotAHeader);
            positions.map(|deviation| it.position(deviation.span).column as usize).sum()
        }),
        (
            "parts",
            Box::new(|n| {
                format!("c: multipart/mixed;boundary=b\r\n\r\n{}", "--b\r\nc: application/sdp\r\n\r\nv=0\r\n".repeat(n))
            }),
            |it| {
                it.body_parts().filter(|part| part.is_sdp() && part.bytes().len() >= 3).map(BodyPart::position).count()
            },
        ),
        (
            "parts that are not UTF-8",
            Box::new(|n| {
                format!("c: multipart/mixed;boundary=b\r\n\r\n{}", "--b\r\n\r\nv=0\r\ns=\u{e9}\r\n".repeat(n))
            }),
            |it| it.body_parts().filter(|part| part.is_sdp() && part.bytes().len() >= 3).count(),
        ),
        ("bodies in bodies", Box::new(move |n| format!("c: multipart/mixed;boundary=b0\r\n\r\n{}", nested(n))), |it| {
            it.text().matches("--b").count()
        }),
        (
            "boundaries that are none",
            Box::new(move |n| {
                format!("c: multipart/mixed;boundary=b0\r\n\r\n{}{}", nested(15), "--b1 \r\n--b0x\r\n".repeat(n))
            }),
            |it| it.text().matches("--b0x").count(),
        ),
    ];
    let _clock = CLOCK.lock().unwrap_or_else(PoisonError::into_inner);
    for (name, shape, count) in shapes {
        let quickest = |n: usize| {
            let mut input = format!("{start}{}", shape(n)).into_bytes();
            if name == "parts that are not UTF-8" {
                // Half of the characters are cut.
                input = input.split(|&byte| byte == 0xa9).collect::<Vec<_>>().concat();
            }
            let took = (0..3).map(|_| {
                let start = Instant::now();
                let message = Message::read(&input).expect("a message");
                assert_eq!(count(&message), n, "{name}");
                let sessions = decode_all(&input).map_or(0, Iterator::count);
                assert!(sessions <= n, "{name}");
                start.elapsed()
            });
            took.min().unwrap_or_default()
        };
        let is_linear = |(few, many): (Duration, Duration)| many < 80 * few;
        let mut measured = (0..3).map(|_| (quickest(500), quickest(8000)));
        assert!(measured.any(is_linear), "{name}: more than 80 times as long for 8000 as for 500, three times over");
    }
}

/// Ten million bytes of headers are no more than ten million bytes.
#[cfg(feature = "sip")]
#[test]
fn a_message_of_ten_megabytes() {
    let line = "Via: SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776asdhds\r\n";
    let count = 10_000_000 / line.len();
    let input = format!("INVITE sip:b@h SIP/2.0\r\n{}c: application/sdp\r\n\r\nv=0\r\n", line.repeat(count));
    let message = sdp_decoder::sip::Message::read(&input).expect("a message");
    assert_eq!(message.header_values("v").count(), count);
    assert_eq!(message.headers().last().map(|header| header.position().line as usize), Some(count + 2));
    let offer = decode(&input);
    assert_eq!(offer.lines().next().map(|line| line.number() as usize), Some(count + 4));
}
/// Pseudonyms are found again without looking through all of them, and each part of a line is looked at a few times.
#[test]
fn redacting() {
    let all = |unit: fn(usize) -> String| move |count: usize| (0..count).map(unit).collect::<String>();
    let shapes: [(&str, Shape); 8] = [
        (
            "lines",
            Box::new(all(|n| {
                format!("o=u{n} 1 1 IN IP4 h{n}\na=candidate:{n} 1 udp 1 9.{}.{}.9 9 typ host\n", n / 256, n % 256)
            })),
        ),
        (
            "keys",
            Box::new(all(|n| format!("k=clear:{n}\na=ice-pwd:x{n}x\np=+{n}\ni={n}\na=fingerprint:x 0{}\n", n % 8))),
        ),
        (
            "addresses of a line",
            Box::new(move |n| format!("a=x:{}\n", all(|n| format!("9.9.{}.{} ", n / 256, n % 256))(n))),
        ),
        ("URIs of a line", Box::new(move |n| format!("a=x:{}\n", all(|n| format!("a://u{n}:p@h{n},"))(n)))),
        ("open brackets", Box::new(|n| format!("a=x:{}\n", "://[".repeat(n)))),
        ("signs of addresses", Box::new(|n| format!("a=x:{}\n", "inline:1.2@3:".repeat(n)))),
        ("attributes in attributes", Box::new(|n| format!("a={}x:1\n", "ssrc:1 ".repeat(n)))),
        ("lines in attributes", Box::new(|n| format!("a={}x:1\n", "alt:1:a=".repeat(n)))),
    ];
    for (name, body) in shapes {
        let body = |count: usize| format!("v=0\n{}a=x:{count}\n", body(count));
        assert_linear(name, body, |session| {
            let shared = session.redacted().everything().to_string();
            let count = shared.trim_end().rsplit(':').next().and_then(|count| count.parse().ok());
            count.expect("the last line has the count")
        });
    }
}
