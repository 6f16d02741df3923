//! Why calls fail: what the findings say, and when they are silent.

use sdp_decoder::check::{Checker, Finding, Report};

use crate::read;

fn codes(report: &Report) -> Vec<&'static str> {
    report.findings().iter().map(Finding::code).collect()
}

/// The INVITE of the support documents: From one number, and a digest of another.
fn invite(from: &str, more: &str, username: &str) -> String {
    format!(
        "INVITE sip:0383940221@sip.example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\n\
         From: {from};tag=a\r\nTo: <sip:0383940221@sip.example.com>\r\nCall-ID: 1\r\nCSeq: 2 INVITE\r\n{more}\
         Authorization: Digest username=\"{username}\",realm=\"sip.example.com\",nonce=\"n\",\
         uri=\"sip:0383940221@sip.example.com\",response=\"6629fae49393a05397450978507c4ef1\"\r\nContent-Length: 0\r\n\r\n"
    )
}

const FROM: &str = "<sip:61383940220@sip.example.com>";

#[test]
fn from_unlike_the_digest() {
    let text = invite(FROM, "", "61383940218");
    let report = read(&text).check();
    let told: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["7:1: hint[from-differs-from-digest]: Authorization: the digest is of \"61383940218\" and From of \
          \"61383940220\": authenticate as \"61383940220\", or send \"61383940218\" in From"]
    );
    assert!(!told.concat().contains("6629fae4"));
}

#[test]
fn from_corrected_either_way_and_what_counts_as_the_same() {
    for (from, more, username) in [
        (FROM, "", "61383940220"),
        ("<sip:61383940218@sip.example.com>", "", "61383940218"),
        (FROM, "", "+61383940220"),
        (FROM, "", "61383940220@sip.example.com"),
        ("\"A\" <sip:+61383940220@sip.example.com;user=phone>", "", "61383940220@other.example.com"),
        ("sip:%2B61383940220@sip.example.com", "", "61383940220"),
        ("<tel:+61-3-8394-0220>", "", "61383940220"),
        (FROM, "P-Asserted-Identity: <sip:61383940218@sip.example.com>\r\n", "61383940218"),
        ("\"Anonymous\" <sip:anonymous@anonymous.invalid>", "", "61383940218"),
    ] {
        let text = invite(from, more, username);
        assert_eq!(codes(&read(&text).check()), [""; 0], "{from} {more} {username}");
    }
    for (from, more, shown) in [
        (FROM, "P-Asserted-Identity: <sip:61383940219@sip.example.com>\r\n", "From of \"61383940220\""),
        (
            "<sip:anonymous@anonymous.invalid>",
            "P-Asserted-Identity: <tel:+61383940219>\r\n",
            "P-Asserted-Identity of \"61383940219\"",
        ),
    ] {
        let text = invite(from, more, "61383940218");
        let report = read(&text).check();
        assert_eq!(codes(&report), ["from-differs-from-digest"]);
        assert!(report.findings()[0].message().contains(shown), "{report}");
    }
    // The called side sends From as it was in To.
    let in_dialog = invite(FROM, "", "61383940218").replace("To: <sip:0383940221@sip.example.com>", "$0;tag=b");
    let in_dialog = in_dialog.replace("$0", "To: <sip:0383940221@sip.example.com>");
    assert_eq!(codes(&read(&in_dialog).check()), [""; 0]);
}

fn response(line: &str, more: &str) -> String {
    format!(
        "SIP/2.0 {line}\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\nFrom: {FROM};tag=a\r\n\
         To: <sip:0383940221@sip.example.com>;tag=b\r\nCall-ID: 1\r\nCSeq: 2 INVITE\r\n{more}Content-Length: 0\r\n\r\n"
    )
}

/// A first challenge, one after credentials, and one with a stale nonce; the response alone tells the last only.
#[test]
fn challenges() {
    let with = invite(FROM, "", "61383940220");
    let without = with.lines().filter(|line| !line.starts_with("Authorization")).map(|line| format!("{line}\r\n"));
    let without: String = without.collect();
    let for_proxy = with.replace("Authorization:", "Proxy-Authorization:");
    for (realm, stale, request, expected) in [
        ("sip.example.com", "", None, "challenge"),
        ("sip.example.com", ",stale=true", None, "stale-nonce"),
        ("sip.example.com", "", Some(&without), "challenge"),
        ("sip.example.com", "", Some(&with), "credentials-refused"),
        ("sip.example.com", ",stale=TRUE", Some(&with), "stale-nonce"),
        ("sip.example.com", ",stale=false", Some(&with), "credentials-refused"),
        ("other.example.com", "", Some(&with), "challenge"),
        ("sip.example.com", "", Some(&for_proxy), "challenge"),
    ] {
        let text =
            response("401 Unauthorized", &format!("WWW-Authenticate: Digest realm=\"{realm}\",nonce=\"m\"{stale}\r\n"));
        let request = request.map(|request| read(request));
        let report = Checker::default().check_response(&read(&text), request.as_ref());
        assert_eq!(codes(&report), [expected], "{realm} {stale}");
    }
    let text = response("407 Proxy Authentication Required", "Proxy-Authenticate: Bearer realm=\"a\"\r\n");
    assert_eq!(read(&text).check().findings()[0].message(), "407: asks who the request is from, by \"Bearer\"");
}

/// Each challenge is told, also where several stand in one header: what is answered, and what each lacks.
#[test]
fn several_challenges() {
    let header = "WWW-Authenticate: Digest realm=\"sip.example.com\", nonce=\"3\", Digest realm=\"b\", nonce=\"9\",\r\n \
                  Bearer realm=\"c\", digest nonce=\"1\"\r\n";
    let text = response("401 Unauthorized", header);
    let request = invite(FROM, "", "61383940220");
    let report = Checker::default().check_response(&read(&text), Some(&read(&request)));
    let told: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
    let combined = "warning[combined-challenges]: WWW-Authenticate: a challenge stands behind another one, expected a \
                    header of its own";
    assert_eq!(
        told,
        [
            "7:19: error[credentials-refused]: 401: the digest of the request for \"sip.example.com\" is not accepted",
            &format!("7:62: {combined}"),
            "7:62: hint[challenge]: 401: asks for a digest in Authorization for realm \"b\", by \"MD5\"",
            &format!("8:2: {combined}"),
            "8:2: hint[challenge]: 401: asks who the request is from, by \"Bearer\"",
            &format!("8:20: {combined}"),
            "8:20: error[incomplete-digest]: WWW-Authenticate: the digest has no `realm`",
            "8:20: hint[challenge]: 401: asks for a digest in Authorization, by \"MD5\"",
        ]
    );
}

/// Where nothing can be answered, that is told, and nothing else.
#[test]
fn missing_challenges() {
    for (line, header, told) in [
        (
            "401 Unauthorized",
            "",
            "1:1: error[missing-challenge]: 401: asks who the request is from, and has no WWW-Authenticate to answer",
        ),
        (
            "401 Unauthorized",
            "WWW-Authenticate:\r\n",
            "7:1: error[missing-challenge]: 401: asks who the request is from, and has nothing behind WWW-Authenticate \
             to answer",
        ),
        (
            "407 Proxy Authentication Required",
            "WWW-Authenticate: Digest realm=\"a\",nonce=\"1\"\r\n",
            "1:1: error[missing-challenge]: 407: asks who the request is from, and has no Proxy-Authenticate to answer",
        ),
    ] {
        let text = response(line, header);
        let report = read(&text).check();
        let found: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
        assert_eq!(found, [told]);
    }
    let text =
        response("401 Unauthorized", "WWW-Authenticate:\r\nWWW-Authenticate: Digest realm=\"a\",nonce=\"1\"\r\n");
    assert_eq!(codes(&read(&text).check()), ["challenge"]);
}

#[test]
fn places_in_folded_values_are_those_of_the_whole_value() {
    let text = "BYE sip:a@example.com SIP/2.0\r\nv: SIP/2.0/UDP\r\n  192.0.2.1;\r\n ttl=300, SIP/2.0/UDP [x]\r\n\r\n";
    let report = read(text).check();
    let told: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "2:4: error[unreadable-header]: Via, ttl: found \"300\", expected a number up to 255",
            "4:24: error[unreadable-header]: Via, host: found \"x\", expected an IPv6 address",
        ]
    );
}

/// Secrets of a digest are in no finding, whatever is wrong with the header.
#[test]
fn digests_are_not_shown() {
    for header in [
        "Digest",
        "Digest response=\"s3cr3t\"",
        "Digest s3cr3t",
        "s3cr3t s3cr3t=s3cr3t",
        "Digest username=\"a\" nonce=s3cr3t",
    ] {
        let text = invite(FROM, &format!("Proxy-Authorization: {header}\r\n"), "1");
        let report = read(&text).check();
        assert!(!report.to_string().contains("s3cr3t"), "{header}: {report}");
        assert!(!format!("{:?}", read(&text)).contains("s3cr3t"));
    }
}

#[test]
fn reasons() {
    let told = |method: &str, reason: &str| {
        let text = format!("{method} sip:a@example.com SIP/2.0\r\nReason: {reason}\r\n\r\n");
        let report = read(&text).check();
        report.findings().iter().map(|finding| finding.message().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(told("BYE", "Q.850;cause=16;text=\"Normal call clearing\""), [""; 0]);
    assert_eq!(
        told("BYE", "q.850;cause=16, Q.850;cause=38"),
        ["Reason: \"Q.850\" cause 38 (the network is out of order, likely for some time)"]
    );
    assert_eq!(
        told("CANCEL", "Q.850;cause=16"),
        ["Reason: \"Q.850\" cause 16 (a user has hung up, as calls usually end)"]
    );
    assert_eq!(told("BYE", "SIP;cause=16"), ["Reason: \"SIP\" cause 16"], "no cause of the telephone network");
    assert_eq!(told("BYE", "Q.850;cause=15"), ["Reason: \"Q.850\" cause 15"]);
}

/// Keys are in no finding, wherever in a header they stand; also where escapes hide them.
#[test]
fn keys_in_headers_are_not_shown() {
    for header in [
        "Warning: 304 h \"inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\"",
        "Warning: 304 h \"in\\line:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\"",
        "Warning: 304 inline:d0RmdmcmVCspeEc3",
        "Warning: inline:d0RmdmcmVCspeEc3 h \"b\"",
        "Warning: 304 a=ice-pwd: \"d0RmdmcmVCspeEc3QGZiNWpV\"",
        "Reason: SIP;cause=488;text=\"a=ice-pwd:d0RmdmcmVCspeEc3QGZiNWpV\"",
        "Reason: SIP;cause=inline:d0RmdmcmVCspeEc3",
        "Via: inline:d0RmdmcmVCspeEc3",
        "Content-Length: inline:d0RmdmcmVCspeEc3",
        "WWW-Authenticate: inline:d0RmdmcmVCspeEc3 realm=\"a\"",
        "WWW-Authenticate: Digest realm=\"inline:d0RmdmcmVCspeEc3\", nonce=\"1\"",
    ] {
        let text = format!("SIP/2.0 401 Unauthorized\r\n{header}\r\n\r\n");
        let report = read(&text).check().to_string();
        assert!(!report.contains("d0Rm"), "{header}: {report}");
        assert!(report.contains("***"), "{header}: {report}");
    }
    let text = "SIP/2.0 488 Not Acceptable Here\r\nWarning: 304 h \"inline:d0RmdmcmVCspeEc3\"\r\n\r\n";
    let warning = "a media type of an `m=` line, such as video or fax, is not available";
    let told = format!("Warning 304: {warning}, says ***, in its words ***");
    assert_eq!(read(text).check().findings()[1].message(), told);
}

/// An INVITE with that Via, and SDP with those lines behind its `t=`.
fn through_nat(via: &str, lines: &str) -> Vec<&'static str> {
    let body = format!("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n{lines}");
    let text = format!(
        "INVITE sip:a@example.com SIP/2.0\r\nVia: {via}\r\nContent-Type: application/sdp\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    codes(&read(&text).check())
}

/// What NAT does to a call, and what only looks so.
#[test]
fn callers_behind_nat() {
    let message =
        |via: &str, address: &str| through_nat(via, &format!("m=audio 5004 RTP/AVP 0\r\nc=IN IP4 {address}\r\n"));
    let nat = "SIP/2.0/UDP 10.0.0.1:5060;received=198.51.100.7;rport=1024;branch=z9hG4bK1";
    assert_eq!(message(nat, "10.0.0.1"), ["caller-behind-nat"]);
    assert_eq!(message(&format!("SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK2,{nat}"), "192.168.0.1"), ["caller-behind-nat"]);
    assert_eq!(message(nat, "198.51.100.7"), [""; 0], "the media finds its way");
    assert_eq!(message("SIP/2.0/UDP a.example.com;received=198.51.100.7", "10.0.0.1"), [""; 0], "a name says nothing");
    assert_eq!(message("SIP/2.0/UDP 192.0.2.1;received=198.51.100.7", "10.0.0.1"), [""; 0], "it wrote a public one");
    assert_eq!(message("SIP/2.0/UDP 10.0.0.1;received=10.0.0.1", "10.0.0.1"), [""; 0]);
    for (host, received) in [("10.0.0.5", "::ffff:10.0.0.5"), ("[::ffff:10.0.0.5]", "10.0.0.5")] {
        let via = format!("SIP/2.0/UDP {host};received={received}");
        assert_eq!(message(&via, "10.0.0.5"), [""; 0], "both are the same: {via}");
    }
    let mapped = "SIP/2.0/UDP [::ffff:10.0.0.5];received=198.51.100.7";
    assert_eq!(message(mapped, "::ffff:10.0.0.5"), ["caller-behind-nat"]);
    assert_eq!(
        message(&format!("{nat}, SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1"), "10.0.0.1"),
        [""; 0],
        "a proxy has it"
    );
}

/// Only media that is wanted counts, and only where nothing else finds its way.
#[test]
fn media_behind_nat() {
    let nat = "SIP/2.0/UDP 10.0.0.1:5060;received=198.51.100.7;branch=z9hG4bK1";
    let (private, public) = ("c=IN IP4 10.0.0.1\r\n", "c=IN IP4 198.51.100.7\r\n");
    let (wanted, rejected) = ("m=audio 5004 RTP/AVP 0\r\n", "m=audio 0 RTP/AVP 0\r\n");
    let candidate = "a=candidate:1 1 UDP 2130706431 10.0.0.1 5004 typ host\r\n";
    for (lines, expected) in [
        ([wanted, private, "", ""], true),
        ([private, wanted, "", ""], true),
        ([private, wanted, public, ""], false),
        ([private, rejected, "", ""], false),
        ([rejected, private, wanted, public], false),
        ([rejected, public, wanted, private], true),
        ([wanted, private, candidate, ""], false),
        ([wanted, candidate, wanted, private], false),
        ([private, "", "", ""], false),
    ] {
        assert_eq!(through_nat(nat, &lines.concat()) == ["caller-behind-nat"], expected, "{lines:?}");
    }
}

/// Many values cost their length, not its square.
#[test]
fn many_values_are_checked_in_linear_time() {
    let vias = "SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1;ttl=300,".repeat(10_000);
    let parameters = ";a=b".repeat(100_000);
    let users: Vec<_> = (0..5_000).map(|user| format!("P-Asserted-Identity: <sip:{user}@example.com>\r\n")).collect();
    let users = users.concat();
    let digests =
        "Authorization: Digest username=\"x\",realm=\"r\",nonce=\"n\",uri=\"u\",response=\"r\"\r\n".repeat(5_000);
    let text = format!(
        "INVITE sip:a@example.com SIP/2.0\r\nVia: {vias}\r\nVia: SIP/2.0/UDP a{parameters}\r\n{users}{digests}\r\n"
    );
    let report = read(&text).check();
    assert_eq!(report.count(), 15_000);
    assert_eq!(report.findings().len(), 2000);
    let challenges = "WWW-Authenticate: Digest realm=\"r\",nonce=\"n\"\r\n".repeat(5_000);
    let warnings = "Warning: 399 a \"b\"\r\n".repeat(5_000);
    let text = response("401 Unauthorized", &(challenges + &warnings));
    let request = digests + "\r\n";
    let request = format!("INVITE sip:a@example.com SIP/2.0\r\n{request}");
    assert_eq!(Checker::default().check_response(&read(&text), Some(&read(&request))).count(), 10_000);
}

/// In a dialog From is whoever sends: the called side is not the account.
#[test]
fn refusals_in_a_dialog_blame_no_number() {
    let request = invite(FROM, "", "61383940218");
    let refusal = response("403 Forbidden", "");
    let blames = |request: &str| {
        let (request, refusal) = (read(request), read(&refusal));
        let report = Checker::default().check_response(&refusal, Some(&request));
        report.findings().iter().any(|finding| finding.message().contains("61383940218"))
    };
    assert!(blames(&request));
    assert!(!blames(
        &request.replace("To: <sip:0383940221@sip.example.com>", "To: <sip:0383940221@sip.example.com>;tag=b")
    ));
}

/// A body that is no SDP is told where SDP may be expected: as an offer or an answer.
#[test]
fn bodies_without_sdp() {
    for (line, method, expected) in [
        ("INVITE sip:b@h SIP/2.0", "INVITE", true),
        ("UPDATE sip:b@h SIP/2.0", "UPDATE", true),
        ("ACK sip:b@h SIP/2.0", "ACK", true),
        ("PRACK sip:b@h SIP/2.0", "PRACK", true),
        ("SIP/2.0 183 Session Progress", "INVITE", true),
        ("SIP/2.0 200 OK", "INVITE", true),
        ("MESSAGE sip:b@h SIP/2.0", "MESSAGE", false),
        ("NOTIFY sip:b@h SIP/2.0", "NOTIFY", false),
        ("INFO sip:b@h SIP/2.0", "INFO", false),
        ("OPTIONS sip:b@h SIP/2.0", "OPTIONS", false),
        ("SIP/2.0 200 OK", "SUBSCRIBE", false),
        ("SIP/2.0 603 Decline", "INVITE", false),
    ] {
        let text = format!("{line}\r\nCSeq: 1 {method}\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nx");
        assert_eq!(codes(&read(&text).check()) == ["body-without-sdp"], expected, "{line}");
        assert_eq!(codes(&read(&text).check()).is_empty(), !expected, "{line}");
    }
}

/// A code of three digits is none of SIP where it is below 100 or above 699.
#[test]
fn codes_that_no_response_has() {
    for code in ["099", "000", "700", "999", "20", "2000", "+20", "OK"] {
        let text = format!("SIP/2.0 {code} x\r\nContent-Length: 0\r\n\r\n");
        let report = read(&text).check();
        let found: Vec<_> = report.findings().iter().map(ToString::to_string).collect();
        let expected = format!("1:9: error[unreadable-status-code]: found \"{code}\", expected a code from 100 to 699");
        assert_eq!(found, [expected]);
    }
    for code in ["100", "699"] {
        let text = format!("SIP/2.0 {code} x\r\nContent-Length: 0\r\n\r\n");
        assert_eq!(codes(&read(&text).check()), [""; 0], "{code}");
    }
}
