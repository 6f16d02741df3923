//! Traces and dialogs: which messages there are, and what their session descriptions are.

use sdp_decoder::sip::{BodyPart, Dialogs, Message, Purpose, StatusCode, Trace};

const SDP: &str = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 5004 RTP/AVP 0\r\n";

/// A message between `a`, who calls, and `b`. A number behind a method is its `CSeq`.
struct Sent {
    start: &'static str,
    /// The tags in From and To.
    tags: (&'static str, &'static str),
    cseq: &'static str,
    more: &'static str,
    body: Option<u32>,
}

fn sent(start: &'static str, tags: (&'static str, &'static str), cseq: &'static str, body: Option<u32>) -> Sent {
    Sent { start, tags, cseq, more: "", body }
}

impl Sent {
    fn with(self, more: &'static str) -> Self {
        Self { more, ..self }
    }

    fn text(&self) -> String {
        let tag = |tag: &str| if tag.is_empty() { String::new() } else { format!(";tag={tag}") };
        let body = self.body.map(|version| SDP.replace("1 1 IN", &format!("1 {version} IN"))).unwrap_or_default();
        let content_type = if body.is_empty() { "" } else { "Content-Type: application/sdp\r\n" };
        let start = if self.start.ends_with(|c: char| c.is_ascii_uppercase()) && !self.start.contains(' ') {
            format!("{} sip:b@example.com SIP/2.0", self.start)
        } else {
            format!("SIP/2.0 {}", self.start)
        };
        format!(
            "{start}\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nFrom: <sip:a@example.com>{}\r\n\
             To: <sip:b@example.com>{}\r\nCall-ID: 1@192.0.2.1\r\nCSeq: {}\r\n{}{content_type}Content-Length: {}\r\n\r\n{body}",
            tag(self.tags.0),
            tag(self.tags.1),
            self.cseq,
            self.more,
            body.len()
        )
    }
}

/// For each dialog: the tag of the other side, and its descriptions, with a `'` where they are repeated.
fn dialogs(sent: &[Sent]) -> Vec<(Option<String>, String)> {
    let texts: Vec<_> = sent.iter().map(Sent::text).collect();
    let messages: Vec<_> = texts.iter().map(|text| Message::read(text).expect("a message")).collect();
    let all = Dialogs::of(&messages);
    let found = all.iter().map(|dialog| {
        let each = dialog.descriptions().iter().map(|it| {
            let side = if it.is_of_caller { "a" } else { "b" };
            let purpose = match it.purpose {
                Purpose::Offer => "offer",
                Purpose::Answer => "answer",
                Purpose::OfferOrAnswer => "unknown",
                Purpose::Preview => "preview",
                Purpose::Capabilities => "capabilities",
                _ => "none",
            };
            format!("{}{side}:{purpose}{}", it.message, if it.is_repeated { "'" } else { "" })
        });
        (dialog.callee_tag().map(str::to_owned), each.collect::<Vec<_>>().join(" "))
    });
    found.collect()
}

fn assert_dialog(sent: &[Sent], expected: &str) {
    assert_eq!(dialogs(sent), [(Some("b".to_owned()), expected.to_owned())]);
}

const NEW: (&str, &str) = ("a", "");
const OF_A: (&str, &str) = ("a", "b");
const OF_B: (&str, &str) = ("b", "a");
const RELIABLE: &str = "Require: 100rel\r\nRSeq: 7\r\n";

/// Pattern 1 of RFC 6337, and a re-INVITE of the other side.
#[test]
fn offers_in_invites() {
    assert_dialog(
        &[
            sent("INVITE", NEW, "1 INVITE", Some(1)),
            sent("100 Trying", NEW, "1 INVITE", None),
            sent("183 Session Progress", OF_A, "1 INVITE", Some(2)),
            sent("200 OK", OF_A, "1 INVITE", Some(2)),
            sent("200 OK", OF_A, "1 INVITE", Some(2)),
            sent("ACK", OF_A, "1 ACK", None),
            sent("INVITE", OF_B, "1 INVITE", Some(3)),
            sent("200 OK", OF_B, "1 INVITE", Some(4)),
            sent("ACK", OF_B, "1 ACK", None),
            sent("BYE", OF_A, "2 BYE", None),
        ],
        "0a:offer 2b:preview 3b:answer 6b:offer 7a:answer",
    );
}

/// Pattern 2.
#[test]
fn offers_in_responses() {
    assert_dialog(
        &[
            sent("INVITE", NEW, "1 INVITE", None),
            sent("180 Ringing", OF_A, "1 INVITE", None),
            sent("200 OK", OF_A, "1 INVITE", Some(1)),
            sent("ACK", OF_A, "1 ACK", Some(2)),
            sent("INVITE", OF_A, "2 INVITE", None),
            sent("200 OK", OF_A, "2 INVITE", Some(3)),
            sent("ACK", OF_A, "2 ACK", Some(4)),
        ],
        "2b:offer 3a:answer 5b:offer 6a:answer",
    );
}

/// Patterns 3, 5 and 6: the answer in a reliable response, then offers in PRACK and UPDATE.
#[test]
fn reliable_responses_to_an_offer() {
    assert_dialog(
        &[
            sent("INVITE", NEW, "1 INVITE", Some(1)),
            sent("183 Session Progress", OF_A, "1 INVITE", Some(2)).with(RELIABLE),
            sent("PRACK", OF_A, "2 PRACK", Some(3)).with("RAck: 7 1 INVITE\r\n"),
            sent("200 OK", OF_A, "2 PRACK", Some(4)),
            sent("UPDATE", OF_B, "1 UPDATE", Some(5)),
            sent("200 OK", OF_B, "1 UPDATE", Some(6)),
            sent("200 OK", OF_A, "1 INVITE", Some(2)),
            sent("ACK", OF_A, "1 ACK", None),
        ],
        "0a:offer 1b:answer 2a:offer 3b:answer 4b:offer 5a:answer 6b:answer'",
    );
}

/// Pattern 4.
#[test]
fn an_offer_in_a_reliable_response() {
    assert_dialog(
        &[
            sent("INVITE", NEW, "1 INVITE", None),
            sent("183 Session Progress", OF_A, "1 INVITE", Some(1)).with(RELIABLE),
            sent("PRACK", OF_A, "2 PRACK", Some(2)).with("RAck: 7 1 INVITE\r\n"),
            sent("200 OK", OF_A, "2 PRACK", None),
            sent("200 OK", OF_A, "1 INVITE", None),
            sent("ACK", OF_A, "1 ACK", None),
        ],
        "1b:offer 2a:answer",
    );
}

#[test]
fn forked_calls_have_a_dialog_each() {
    let of_c = ("a", "c");
    let found = dialogs(&[
        sent("INVITE", NEW, "1 INVITE", Some(1)),
        sent("183 Session Progress", of_c, "1 INVITE", Some(2)),
        sent("183 Session Progress", OF_A, "1 INVITE", Some(3)),
        sent("200 OK", OF_A, "1 INVITE", Some(3)),
    ]);
    let expected =
        [(Some("c".into()), "0a:offer 1b:preview".into()), (Some("b".into()), "0a:offer 2b:preview 3b:answer".into())];
    assert_eq!(found, expected);
}

#[test]
fn refused_offers() {
    let sent = [
        sent("INVITE", NEW, "1 INVITE", Some(1)),
        sent("401 Unauthorized", ("a", "x"), "1 INVITE", None),
        sent("ACK", ("a", "x"), "1 ACK", None),
        sent("INVITE", NEW, "2 INVITE", Some(1)),
        sent("200 OK", OF_A, "2 INVITE", Some(2)),
    ];
    let texts: Vec<_> = sent.iter().map(Sent::text).collect();
    let messages: Vec<_> = texts.iter().map(|text| Message::read(text).expect("a message")).collect();
    let all = Dialogs::of(&messages);
    let first = all.iter().next().expect("the first INVITE");
    assert_eq!((first.callee_tag(), first.failure()), (None, Some(StatusCode::UNAUTHORIZED)));
    assert_eq!((first.call_id(), first.caller_tag()), ("1@192.0.2.1", "a"));
    let told: Vec<_> = dialogs(&sent).into_iter().map(|(_, told)| told).collect();
    assert_eq!(told, ["0a:offer", "3a:offer 4b:answer"]);
    let requests: Vec<_> = (0..messages.len()).map(|index| all.request_of(index)).collect();
    assert_eq!(requests, [None, Some(0), None, None, Some(3)]);
}

/// A trace that begins in the middle of a call.
#[test]
fn what_was_not_seen_is_not_made_up() {
    assert_dialog(
        &[
            sent("200 OK", OF_A, "1 INVITE", Some(2)),
            sent("ACK", OF_A, "1 ACK", None),
            sent("INVITE", OF_A, "2 INVITE", Some(3)),
        ],
        "0b:unknown 2a:offer",
    );
    assert_dialog(
        &[sent("488 Not Acceptable Here", OF_A, "2 UPDATE", Some(2)), sent("ACK", OF_A, "1 ACK", Some(1))],
        "1a:answer",
    );
    let no_ids = Message::read("INVITE sip:a@example.com SIP/2.0\r\n\r\n").expect("a message");
    assert_eq!(Dialogs::of([&no_ids]).iter().count(), 0);
}

/// Thousands of calls and messages cost their number, not its square.
#[test]
fn many_messages_are_read_in_linear_time() {
    let texts: Vec<_> = (0..4000)
        .flat_map(|call| {
            let id = format!("Call-ID: {}", call % 2000);
            [sent("INVITE", NEW, "1 INVITE", Some(1)).text(), sent("200 OK", OF_A, "1 INVITE", Some(call)).text()]
                .map(|text| text.replace("Call-ID: 1@192.0.2.1", &id))
        })
        .collect();
    let trace = texts.concat();
    let messages: Vec<_> = Trace::new(&trace).map(|it| it.message).collect();
    assert_eq!(messages.len(), 8000);
    let all = Dialogs::of(&messages);
    assert_eq!(all.iter().count(), 2000);
    assert_eq!(all.iter().map(|dialog| dialog.descriptions().len()).sum::<usize>(), 2000 * 3);
    // Lengths that reach over the messages behind.
    let notify = "NOTIFY sip:a@example.com SIP/2.0\r\nContent-Type: message/sipfrag\r\nContent-Length: ";
    for length in ["8000\r\n\r\n", "8000000\r\n\r\n"] {
        let trace = [notify, length].concat().repeat(2000);
        assert!((1..=2000).contains(&Trace::new(&trace).count()));
    }
}

fn starts(trace: &str) -> Vec<String> {
    Trace::new(trace).map(|it| format!("{}: {}", it.line, it.message.start_line())).collect()
}

#[test]
fn a_trace_as_programs_write_it() {
    let messages = [
        sent("INVITE", NEW, "1 INVITE", Some(1)).text(),
        sent("100 Trying", NEW, "1 INVITE", None).text(),
        sent("200 OK", OF_A, "1 INVITE", Some(2)).text(),
    ];
    let note = |at: u32| format!("2026/01/01 10:00:00.00{at} 192.0.2.1:5060 -> 192.0.2.2:5060");
    for line_end in ["\r\n", "\n"] {
        let text: Vec<_> = messages
            .iter()
            .zip(1..)
            .map(|(text, at)| format!("{}{line_end}{}{line_end}{line_end}", note(at), text.replace("\r\n", line_end)))
            .collect();
        let text = text.concat();
        assert_eq!(
            starts(&text),
            ["2: INVITE sip:b@example.com SIP/2.0", "20: SIP/2.0 100 Trying", "31: SIP/2.0 200 OK"]
        );
        for ((traced, at), sent) in Trace::new(&text).zip(1..).zip(&messages) {
            assert_eq!(traced.note, note(at));
            let text = sent.replace("\r\n", line_end);
            assert_eq!(traced.message.to_bytes(), text.as_bytes());
        }
    }
    // As `ngrep -W byline` writes it.
    let dotted: Vec<_> = messages
        .iter()
        .map(|text| format!("#\nU 192.0.2.1:5060 -> 192.0.2.2:5060\n{}\n", text.replace("\r\n", ".\n")))
        .collect();
    let dotted = dotted.concat();
    let found: Vec<_> = Trace::new(&dotted).collect();
    assert_eq!(starts(&dotted).len(), 3);
    for (traced, sent) in found.iter().zip(&messages) {
        assert_eq!(String::from_utf8_lossy(traced.message.to_bytes()), *sent);
        assert!(traced.note.ends_with("U 192.0.2.1:5060 -> 192.0.2.2:5060"), "{}", traced.note);
    }
}

#[test]
fn bodies_end_where_they_should() {
    let invite = sent("INVITE", NEW, "1 INVITE", Some(1)).text();
    let without = invite.lines().filter(|line| !line.starts_with("Content-Length")).map(|line| format!("{line}\r\n"));
    let without = without.collect::<Vec<_>>().concat();
    let wrong = invite.replace("Content-Length: 87", "Content-Length: 40");
    let no_end = invite.trim_end().replace("Content-Length: 87", "Content-Length: 85");
    for (text, body) in [(&invite, SDP), (&without, SDP), (&wrong, SDP), (&no_end, SDP.trim_end())] {
        let trace = format!("{text}\r\n\r\n--- 10:00:01 ---\r\nsome words\r\n{invite}");
        let found: Vec<_> = Trace::new(&trace).collect();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].message.body().map(BodyPart::text), Some(body));
        assert_eq!(found[1].note, "--- 10:00:01 ---\r\nsome words");
    }
    let trace = format!("{}--- end", sent("BYE", OF_A, "2 BYE", None).text());
    assert!(Trace::new(&trace).all(|it| it.message.body().is_none()));
}

/// The body of a NOTIFY for a REFER is the first line of a message (RFC 3515, section 2.4.5).
#[test]
fn a_message_in_a_message() {
    let notify = "NOTIFY sip:a@example.com SIP/2.0\r\nContent-Type: message/sipfrag\r\nContent-Length: 16\r\n\r\nSIP/2.0 200 OK\r\n";
    let trace = format!("{notify}\r\n{}{notify}", sent("BYE", OF_A, "2 BYE", None).text());
    let found: Vec<_> = Trace::new(&trace).collect();
    assert_eq!(
        found.iter().map(|it| it.message.method()).collect::<Vec<_>>(),
        [Some("NOTIFY"), Some("BYE"), Some("NOTIFY")]
    );
    assert_eq!(found[0].message.body().map(BodyPart::text), Some("SIP/2.0 200 OK\r\n"));
}

#[test]
fn what_is_no_trace_has_no_messages() {
    for text in ["", "v=0\r\n", "some words\nSIP/2.0\n", "  INVITE sip:a@example.com SIP/2.0\n", "\u{0}\u{ff}"] {
        assert_eq!(Trace::new(text).count(), 0, "{text}");
    }
}

/// What became of each dialog: the tag of the other side, and the code of the refusal.
fn failures(sent: &[Sent]) -> Vec<(Option<String>, Option<StatusCode>)> {
    let texts: Vec<_> = sent.iter().map(Sent::text).collect();
    let messages: Vec<_> = texts.iter().map(|text| Message::read(text).expect("a message")).collect();
    Dialogs::of(&messages).iter().map(|dialog| (dialog.callee_tag().map(str::to_owned), dialog.failure())).collect()
}

/// The `200` to a CANCEL has a tag, and makes no dialog.
#[test]
fn a_cancelled_call_has_failed() {
    let invite = || sent("INVITE", NEW, "1 INVITE", Some(1));
    let cancelled = [
        invite(),
        sent("100 Trying", NEW, "1 INVITE", None),
        sent("CANCEL", NEW, "1 CANCEL", None),
        sent("200 OK", OF_A, "1 CANCEL", None),
        sent("487 Request Terminated", OF_A, "1 INVITE", None),
        sent("ACK", OF_A, "1 ACK", None),
    ];
    assert_eq!(failures(&cancelled), [(None, StatusCode::new(487))]);
    let tagged = Some("b".to_owned());
    let ringing = || sent("180 Ringing", OF_A, "1 INVITE", None);
    let busy = [invite(), ringing(), sent("486 Busy Here", OF_A, "1 INVITE", None), sent("ACK", OF_A, "1 ACK", None)];
    assert_eq!(failures(&busy), [(tagged.clone(), StatusCode::new(486))]);
    // A proxy may refuse with a tag of its own, and a call that is answered is not refused by a later re-INVITE.
    let by_proxy = [invite(), ringing(), sent("480 Temporarily Unavailable", ("a", "p"), "1 INVITE", None)];
    assert_eq!(failures(&by_proxy), [(tagged.clone(), StatusCode::new(480))]);
    let answered = [
        invite(),
        ringing(),
        sent("200 OK", OF_A, "1 INVITE", Some(2)),
        sent("INVITE", OF_A, "2 INVITE", Some(3)),
        sent("488 Not Acceptable Here", OF_A, "2 INVITE", None),
    ];
    assert_eq!(failures(&answered), [(tagged, None)]);
    let registered = [sent("REGISTER", NEW, "1 REGISTER", None), sent("200 OK", OF_A, "1 REGISTER", None)];
    assert_eq!(failures(&registered), []);
}

/// A line of a log may look like the first one of a message.
#[test]
fn what_is_no_message_ends_no_trace() {
    let message = sent("BYE", OF_A, "2 BYE", None).text();
    for line in ["we sent INVITE sip:b@example.com SIP/2.0.", "INVITE sip:b@example.com\rx SIP/2.0."] {
        let text = format!("{message}\n{line}\n\n{message}");
        let lines: Vec<_> =
            Trace::new(&text).map(|traced| (traced.line, traced.message.method().map(str::to_owned))).collect();
        let last = u32::try_from(message.lines().count() + 4).expect("few lines");
        assert_eq!(lines, [(1, Some("BYE".to_owned())), (last, Some("BYE".to_owned()))], "{line}");
    }
}
