//! `candidate`, `remote-candidates`, and the other attributes of ICE

use sdp_decoder::attribute::{
    Address, Candidate, CandidateTransport, CandidateType, IceOption, IceOptions, IcePwd, IceUfrag, Integer, Priority,
    PriorityParts, RemoteCandidates, TcpType,
};
use sdp_decoder::{DeviationKind, names};

use crate::{assert_refused, assert_right, assert_tolerated, read, tolerated, with_attribute};

const HOST: &str = "0 1 UDP 2122252543 172.16.156.106 49760 typ host";

#[test]
fn candidate_of_a_host() {
    let candidate: Candidate = read(HOST);
    assert_eq!((candidate.foundation.as_str(), candidate.component), ("0", 1));
    assert_eq!((&candidate.transport, candidate.priority), (&CandidateTransport::Udp, Priority(2_122_252_543)));
    assert_eq!(candidate.address.ip(), Some([172, 16, 156, 106].into()));
    assert_eq!((candidate.port, &candidate.candidate_type), (49760, &CandidateType::Host));
    assert_eq!((&candidate.related_address, candidate.related_port, &candidate.tcp_type), (&None, None, &None));
    assert_eq!(candidate.extensions.iter().count(), 0);
    assert!(!candidate.is_mdns());
}

#[test]
fn candidate_with_all_there_can_be() {
    let text = "1 1 TCP 1685987071 24.23.204.141 54609 typ srflx raddr 192.168.1.4 rport 61665 tcptype passive \
                generation 1 ufrag +DGd network-cost 1 unsupported foo";
    let candidate: Candidate = read(text);
    assert_eq!(
        (&candidate.transport, &candidate.candidate_type),
        (&CandidateTransport::Tcp, &CandidateType::ServerReflexive)
    );
    assert_eq!(candidate.related_address.as_ref().map(Address::as_str), Some("192.168.1.4"));
    assert_eq!((candidate.related_port, &candidate.tcp_type), (Some(61665), &Some(TcpType::Passive)));
    let extensions: Vec<_> = candidate.extensions.iter().collect();
    assert_eq!(extensions, [("generation", "1"), ("ufrag", "+DGd"), ("network-cost", "1"), ("unsupported", "foo")]);
    assert_eq!((candidate.extensions.get("ufrag"), candidate.extensions.get("raddr")), (Some("+DGd"), None));
    assert_eq!(candidate.to_string(), text);
}

#[test]
fn candidates_as_browsers_write_them() {
    let candidate: Candidate = read("2076133753 1 udp 2113937151 7da52ae2-cbda.local 51273 typ host network-cost 999");
    assert!(candidate.is_mdns() && candidate.address.ip().is_none());
    assert_eq!(candidate.transport, CandidateTransport::Udp);
    let candidate: Candidate = read("5 1 udp 1 2001:db8::1 9 typ relay rport 9 raddr ::");
    assert_eq!((candidate.candidate_type, candidate.related_port), (CandidateType::Relayed, Some(9)));
    assert!(candidate.related_address.is_some_and(|address| address.is_unspecified()));
    // What is out of its place is an extension, and kept.
    let candidate: Candidate = read("1 1 tcp-act 1 192.0.2.1 9 typ token");
    assert_eq!(candidate.transport, CandidateTransport::TcpActive);
    assert_eq!(candidate.candidate_type, CandidateType::Other("token".into()));

    assert_right(&[
        &format!("candidate:{HOST}"),
        "candidate:1 1 udp 1 192.0.2.1 9 TYP HOST TCPTYPE ACTIVE",
        "candidate:1 1 tcp 1518280447 0.0.0.0 0 typ host tcptype active generation 0",
    ]);
}

#[test]
fn candidates_told_and_refused() {
    use DeviationKind::{MissingParameters, OutOfRange, Repeated, UnexpectedCharacter, WrongLength};
    assert_tolerated(
        "candidate:2418016412#4286585487 1 UDP 1 192.0.2.1 9 typ host",
        UnexpectedCharacter,
        "2418016412#4286585487",
    );
    let long = "0123456789abcdef0123456789abcdef0";
    assert_tolerated(&format!("candidate:{long} 1 UDP 1 192.0.2.1 9 typ host"), WrongLength, long);
    assert_tolerated("candidate:1 257 UDP 1 192.0.2.1 9 typ host", OutOfRange, "257");
    assert_tolerated("candidate:1 1 UDP 2147483648 192.0.2.1 9 typ host", OutOfRange, "2147483648");
    assert_tolerated("candidate:1 1 UDP 0 192.0.2.1 9 typ host", OutOfRange, "0");

    let number = "expected a number up to";
    assert_refused("candidate:", "foundation: expected a foundation", "");
    assert_refused("candidate:1 x UDP 1 192.0.2.1 9 typ host", &format!("component: {number} 65535"), "x");
    assert_refused("candidate:0 1 UDP foo 192.0.2.1 9 typ host", &format!("priority: {number} 4294967295"), "foo");
    assert_refused("candidate:0 1 UDP 1 192.0.2.1 70000 typ host", &format!("port: {number} 65535"), "70000");
    assert_refused(
        "candidate:0 1 UDP 1 192.0.2.1 9 type host",
        "type: expected `typ` and a candidate type",
        "type host",
    );
    assert_refused("candidate:0 1 UDP 1 192.0.2.1 9", "type: expected `typ` and a candidate type", "");
    assert_refused("candidate:0 1 UDP 1 192.0.2.1 9 typ", "type: expected a candidate type such as `host`", "");
    assert_refused("candidate:0 1 UDP 1 192.0.2.1 9 typ host raddr", "related address: expected an address", "");
    assert_refused(
        "candidate:0 1 UDP 1 192.0.2.1 9 typ srflx raddr 10.0.1.1 rport 8998v=0",
        &format!("related port: {number} 65535"),
        "8998v=0",
    );
    assert_tolerated(&format!("candidate:{HOST} network-cost"), MissingParameters, "network-cost");
    assert_tolerated(&format!("candidate:{HOST} a b rport 1 RPORT x c d"), Repeated, "RPORT x");
    assert_tolerated(&format!("candidate:{HOST} raddr ::1 raddr"), Repeated, "raddr");
    let port = format!("related port: {number} 65535");
    assert_refused(&format!("candidate:{HOST} generation 0 rport x"), &port, "x");
}

#[test]
fn priorities() {
    let parts =
        |type_preference, local_preference, component| PriorityParts { type_preference, local_preference, component };
    let candidate: Candidate = read(HOST);
    assert_eq!(candidate.priority_parts(), Some(parts(126, 0x7f00, 1)));
    // Component 2 with the priority of component 1: not made by the formula.
    let candidate: Candidate = read("77142221 2 udp 2113937151 192.168.137.1 54081 typ host");
    assert_eq!(candidate.priority_parts(), None);
    let candidate: Candidate = read("2944 1 udp 659136 192.168.11.50 57148 typ host");
    assert_eq!(candidate.priority_parts(), None);
    let candidate: Candidate = read("1 256 udp 2130706176 192.0.2.1 9 typ host");
    assert_eq!(candidate.priority_parts(), Some(parts(126, 65_535, 256)));
}

#[test]
fn remote_candidates() {
    let candidates: RemoteCandidates = read("1 192.0.2.3 45664 2 2001:db8::1 45665");
    let all: Vec<_> = candidates.iter().collect();
    assert_eq!((all.len(), all[0].component, all[0].port), (2, 1, 45664));
    assert_eq!((all[1].address.as_str(), all[1].to_string().as_str()), ("2001:db8::1", "2 2001:db8::1 45665"));

    assert_right(&["remote-candidates:1 192.0.2.3 45664"]);
    assert_tolerated("remote-candidates:0 10.0.0.1 5555", DeviationKind::OutOfRange, "0");
    assert_refused("remote-candidates:abc 10.0.0.1 5555", "component: expected a number up to 65535", "abc");
    assert_refused("remote-candidates:0", "address: expected an address", "");
    assert_refused("remote-candidates:1 10.0.0.1 5555 2", "address: expected an address", "");
    assert_refused("remote-candidates:1 10.0.0.1 x", "port: expected a number up to 65535", "x");
}

#[test]
fn user_name_and_password() {
    assert_eq!(read::<IceUfrag>("1Fs+").as_str(), "1Fs+");
    assert_right(&["ice-ufrag:8hhY", "ice-pwd:asd88fgpdd777uzjYhagZg"]);
    assert_tolerated("ice-ufrag:abc", DeviationKind::WrongLength, "abc");
    assert_tolerated("ice-ufrag:a:bc", DeviationKind::UnexpectedCharacter, "a:bc");
    assert_refused("ice-ufrag:", "user name fragment: expected a user name fragment", "");
    assert_refused("ice-ufrag:abcd efgh", "after the value: expected the end of the line", "efgh");
    assert_refused("ice-pwd:", "password: expected a password", "");
    assert_refused("ice-pwd:asd88fgpdd 777uzjYhagZg", "after the value: expected the end of the line", "777uzjYhagZg");
    assert_tolerated("ice-pwd:asd88fgpdd777uzjYhagZ", DeviationKind::WrongLength, "asd88fgpdd777uzjYhagZ");
    assert_tolerated("ice-pwd:asd88fgpdd777uzjYhag-g", DeviationKind::UnexpectedCharacter, "asd88fgpdd777uzjYhag-g");
    let longest = "a".repeat(256);
    assert_right(&[&format!("ice-pwd:{longest}")]);
    assert_tolerated(&format!("ice-pwd:{longest}a"), DeviationKind::WrongLength, &format!("{longest}a"));

    let password: IcePwd = read("asd88fgpdd777uzjYhagZg");
    assert_eq!(password.0.expose(), "asd88fgpdd777uzjYhagZg");
    with_attribute("ice-pwd:asd88fgpdd777uzjYhagZg", |description, attribute| {
        let value = description.media().next().and_then(|media| media.attribute(names::ICE_PWD));
        for shown in [format!("{value:?}"), format!("{attribute:?}"), format!("{:?}", attribute.line())] {
            assert!(!shown.contains("asd88"), "{shown}");
        }
    });
}

#[test]
fn options() {
    let options: IceOptions = read("ice2 trickle rtp+ecn renomination google-ice foo");
    let all: Vec<_> = options.iter().collect();
    assert_eq!(
        all,
        [
            IceOption::Ice2,
            IceOption::Trickle,
            IceOption::RtpEcn,
            IceOption::Renomination,
            IceOption::GoogleIce,
            IceOption::Other("foo".into())
        ]
    );
    let options: IceOptions = read("ice2,trickle");
    assert_eq!(options.iter().collect::<Vec<_>>(), [IceOption::Ice2, IceOption::Trickle]);
    assert!(options.contains(&IceOption::Trickle) && !options.contains(&IceOption::RtpEcn));

    assert_right(&["ice-options:trickle", "ice-options:foo bar"]);
    assert_tolerated("ice-options:ice2,trickle", DeviationKind::UnexpectedCharacter, "ice2,trickle");
    assert_refused("ice-options:", "option: expected an option such as `trickle`", "");
    assert_refused("ice-options:,", "option: expected an option such as `trickle`", ",");
}

#[test]
fn pacing_and_flags() {
    assert_eq!(read::<Integer>("50"), Integer(50));
    assert_refused("ice-pacing:50 100", "number: expected a number up to 18446744073709551615", "50 100");
    for name in ["ice-lite", "ice-mismatch", "end-of-candidates"] {
        assert_right(&[name]);
        assert_refused(&format!("{name}:x"), "value: expected the name alone, without `:`", "x");
    }
}

#[test]
fn parts_of_candidates_that_stand_late_or_twice() {
    let text = format!("{HOST} generation 0 tcptype so raddr 192.0.2.7 x y rport 5 rport 6 last");
    let candidate: Candidate = read(&text);
    assert_eq!(candidate.related_address.as_ref().map(Address::as_str), Some("192.0.2.7"));
    assert_eq!((candidate.related_port, &candidate.tcp_type), (Some(5), &Some(TcpType::SimultaneousOpen)));
    assert_eq!(candidate.to_string(), text, "each is written where it stood");
    assert_eq!((candidate.extensions.get("x"), candidate.extensions.get("last")), (Some("y"), Some("")));
    let told = [(DeviationKind::Repeated, "rport 6".into()), (DeviationKind::MissingParameters, "last".into())];
    assert_eq!(tolerated(&format!("candidate:{text}")), told);

    for (text, port) in [
        ("rport 5 rport 5", 5),
        ("rport 5 rport 6 raddr a rport 5", 5),
        ("raddr a rport 5 raddr a tcptype so", 5),
        ("rport 5 x rport rport 7", 5),
        ("x rport rport 7", 7),
    ] {
        let candidate: Candidate = read(&format!("{HOST} {text}"));
        assert_eq!((candidate.related_port, candidate.to_string()), (Some(port), format!("{HOST} {text}")));
    }
}
