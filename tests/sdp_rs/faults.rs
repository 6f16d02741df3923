//! What sdp-rs 0.2.1 does wrong. Each fault has a check that fails as soon as it is mended, so that the list shrinks.

use std::panic::catch_unwind;
use std::process::Command;
use std::time::{Duration, Instant};

use sdp_decoder::{SessionDescription, decode_sdp};
use sdp_rs::lines::Attribute;
use sdp_rs::lines::attribute::{Fmtp, Rtpmap};
use sdp_rs::lines::common::Addrtype;

use super::Theirs;
use super::witness::compare;

const HEAD: &str = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";

fn with(lines: &str) -> String {
    format!("{HEAD}{lines}")
}

fn read(body: &str) -> Theirs {
    Theirs::try_from(body).expect("a body that sdp-rs reads")
}

/// Its reader looks for `inacive`.
#[test]
fn inactive_is_not_known() {
    assert_eq!(read(&with("a=inactive\r\n")).attributes, [Attribute::Other("inactive".into(), None)]);
    assert_eq!(read(&with("a=inacive\r\n")).attributes, [Attribute::Inactive]);
}

/// IPv6 has no time to live: what follows the address is the number of addresses (RFC 8866, section 5.7).
#[test]
fn the_count_of_ipv6_addresses_is_read_as_a_time_to_live() {
    let body = with("m=audio 5004 RTP/AVP 0\r\nc=IN IP6 ff00::1/3\r\n");
    let address = read(&body).media_descriptions[0].connections[0].connection_address;
    assert_eq!((address.ttl, address.numaddr), (Some(3), None));
    // It is written as it was read, so that it comes over right.
    let ours = SessionDescription::try_from(&read(&body)).unwrap();
    let connection = ours.media_at(0).unwrap().declared_connections().next().unwrap().unwrap();
    assert_eq!((connection.ttl, connection.count), (None, Some(3)));
}

/// The last line is dropped without a word; where a line is a must, the body is refused.
#[test]
fn without_a_last_line_end_the_last_attribute_is_lost() {
    let body = with("a=first\r\na=last");
    assert_eq!(read(&body).attributes.len(), 1);
    assert_eq!(Theirs::try_from(&decode_sdp(&body).unwrap()).unwrap().attributes.len(), 2);
    assert!(Theirs::try_from(HEAD.trim_end()).is_err());
}

/// It stops at the first line that it does not expect, says nothing, and the rest is lost: whole media sections.
#[test]
fn everything_behind_an_unexpected_line_is_lost() {
    let media = "m=audio 5004 RTP/AVP 0\r\na=mid:0\r\n";
    for unexpected in ["b=AS:64\r\n", "\r\n", "???\r\n", " a=mid:1\r\n", "s=-\r\n"] {
        let body = with(&format!("{media}{unexpected}{media}"));
        assert_eq!(read(&body).media_descriptions.len(), 1, "{unexpected:?}");
        assert_eq!(decode_sdp(&body).unwrap().media().len(), 2);
    }
}

/// Lines end at the next CRLF, and only where none follows at CR or LF: one value then holds several lines.
#[test]
fn lines_that_end_in_two_ways_are_read_as_one() {
    let body = with("a=first:1\na=second:2\r\n");
    assert_eq!(read(&body).attributes, [Attribute::Other("first".into(), Some("1\na=second:2".into()))]);
    assert_eq!(decode_sdp(&body).unwrap().attributes().count(), 2);
    let error = SessionDescription::try_from(&read(&body)).unwrap_err();
    assert_eq!(error.to_string(), "line 5, a=: value: SDP has no line end in a value");
}

/// For each line it looks for a CRLF in all that is left.
#[test]
fn lone_line_feeds_take_quadratic_time() {
    let time = |lines: usize| {
        let body = with(&"a=sendrecv\r\n".repeat(lines)).replace('\r', "");
        let once = || {
            let start = Instant::now();
            assert_eq!(read(&body).attributes.len(), lines);
            start.elapsed()
        };
        (0..3).map(|_| once()).min().unwrap_or(Duration::ZERO)
    };
    // Eight times the lines: 8 times the time were linear, and 64 times quadratic; it takes about 40.
    let (few, many) = (time(150), time(1200));
    assert!(many > few * 16, "{few:?}, {many:?}");
}

/// The multiplication of `chrono` is not checked.
#[test]
fn huge_times_panic() {
    for line in ["r=9223372036854775807 1 0\r\n", "r=9223372036854775807d 1 0\r\n"] {
        let body = with(line);
        assert!(catch_unwind(|| Theirs::try_from(body.as_str()).is_ok()).is_err());
        assert!(Theirs::try_from(&decode_sdp(&body).unwrap()).is_err());
    }
}

/// `Display` has a blank where the channels need a `/`, and its own reader does not take that.
#[test]
fn rtpmap_is_written_wrong() {
    let map = Rtpmap::try_from("96 opus/48000/2").unwrap();
    assert_eq!(map.to_string(), "96 opus/48000 2");
    assert!(Rtpmap::try_from("96 opus/48000 2").is_err());
    let body = with("a=rtpmap:96 opus/48000/2\r\n");
    assert_eq!(SessionDescription::try_from(&read(&body)).unwrap().text(), body);
}

/// A colon without a value is not kept, and one that was not there is written.
#[test]
fn colons_come_and_go() {
    assert_eq!(read(&with("a=x:\r\n")).attributes, [Attribute::Other("x".into(), None)]);
    assert!(read(&with("k=clear\r\n")).to_string().ends_with("k=clear:\r\n"));
}

/// What follows a value is dropped without a word.
#[test]
fn values_are_not_read_to_their_end() {
    let zone = read(&with("z=3730928400 -1h 3749680800\r\n")).times[0].zone.clone().unwrap();
    assert_eq!(zone.to_string(), "z=3730928400 -1h");
    let body = HEAD.replace("t=", "c=IN IP4 233.252.0.1/127/3/9\r\nt=");
    assert_eq!(read(&body).connection.unwrap().to_string(), "c=IN IP4 233.252.0.1/127/3");
    assert!(decode_sdp(&body).unwrap().connection().unwrap().is_err());
}

/// The number readers of Rust are used, which take more than SDP has.
#[test]
fn numbers_are_read_that_are_none() {
    for line in ["a=ptime:nan", "a=ptime:-inf", "a=ptime:2e1", "a=quality:-1", "a=rtpmap:4294967295 /-1/+2"] {
        let body = with(&format!("{line}\r\n"));
        assert_eq!(read(&body).attributes.len(), 1, "{line}");
        assert!(decode_sdp(&body).unwrap().attributes().all(|attribute| attribute.decode().is_err()), "{line}");
    }
    assert_eq!(read(&with("m=audio +5004/+2 RTP/AVP 0\r\n")).media_descriptions[0].media.port, 5004);
}

/// One blank is wanted between fields, and no other; the body is refused for one that is too many.
#[test]
fn extra_blanks_are_refused() {
    for line in ["m=audio  5004 RTP/AVP 0", "m=audio 5004 RTP/AVP\t0", "r=7d 1h 0 "] {
        assert!(Theirs::try_from(with(&format!("{line}\r\n")).as_str()).is_err(), "{line:?}");
    }
    assert!(Theirs::try_from(HEAD.replace("t=0 0", "t=0 0 ").as_str()).is_err());
}

/// Words that are read in any case are known in one only.
#[test]
fn words_in_another_case_are_not_known() {
    let theirs = read(&HEAD.replace("IN IP4", "in ip4"));
    assert_eq!(theirs.origin.addrtype, Addrtype::Other("ip4".into()));
    // As values the two are the same.
    compare(&decode_sdp(HEAD.replace("IN IP4", "in ip4")).unwrap(), &theirs);
}

/// A line for debugging was left in: each parameter of an `fmtp` goes to standard output.
#[test]
fn parameters_of_fmtp_are_printed() {
    let this_test = "faults::parameters_of_fmtp_are_printed";
    if std::env::var_os("SDP_RS_PRINTS").is_some() {
        let fmtp = Fmtp { fmt: "18".into(), params: "annexb=no; x".into() };
        assert_eq!(fmtp.params_list().unwrap(), [("annexb", Some("no")), (" x", None)]);
        return;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    let output = command.args([this_test, "--exact", "--nocapture"]).env("SDP_RS_PRINTS", "").output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("annexb -- Some(\"no\")"));
}
