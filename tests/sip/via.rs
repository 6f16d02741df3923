//! Via: what is read into which part, what is told, and how it is explained.

use expect_test::{Expect, expect};
use sdp_decoder::sip::{TargetSource, Transport, Via};

fn via(text: &str) -> Via<'_> {
    Via::try_from(text).expect(text)
}

/// The parts, and what `Display` writes, which reads back.
fn check(text: &str, expected: &Expect) {
    let via = via(text);
    let written = via.to_string();
    assert_eq!(written.parse().as_ref(), Ok(&via), "{written}");
    expected.assert_eq(&format!(
        "{} {} {:?} {} {:?}\n{:?}\n{written}\n",
        via.protocol,
        via.version,
        via.transport,
        via.host,
        via.port,
        via.parameters.iter().map(|own| (own.name, own.value)).collect::<Vec<_>>(),
    ));
}

#[test]
fn parts() {
    check(
        "SIP/2.0/UDP 10.11.228.67:5060",
        &expect![[r#"
        SIP 2.0 Udp 10.11.228.67 Some(5060)
        []
        SIP/2.0/UDP 10.11.228.67:5060
    "#]],
    );
    check(
        "SIP/2.0/tcp host1.example.com;branch=z9hG4bK-.!%66*_+`'~;alias",
        &expect![[r#"
        SIP 2.0 Tcp host1.example.com None
        [("branch", Some("z9hG4bK-.!%66*_+`'~")), ("alias", None)]
        SIP/2.0/TCP host1.example.com;branch=z9hG4bK-.!%66*_+`'~;alias
    "#]],
    );
    check(
        "SIP/2.0/TLS [2001:db8::9:1]:5061;received=2001:db8::9:255;branch=z9hG4bKas3-111",
        &expect![[r#"
        SIP 2.0 Tls 2001:db8::9:1 Some(5061)
        [("received", Some("2001:db8::9:255")), ("branch", Some("z9hG4bKas3-111"))]
        SIP/2.0/TLS [2001:db8::9:1]:5061;received=2001:db8::9:255;branch=z9hG4bKas3-111
    "#]],
    );
    check(
        "SIP/2.0/WSS df7jal23ls0d.invalid;rport;x=\"a;b=\\\"c\";y",
        &expect![[r#"
        SIP 2.0 Wss df7jal23ls0d.invalid None
        [("rport", None), ("x", Some("\"a;b=\\\"c\"")), ("y", None)]
        SIP/2.0/WSS df7jal23ls0d.invalid;rport;x="a;b=\"c";y
    "#]],
    );
    check(
        "SIP/2.0/UNKNOWN [fe80::1%eth0];ttl=16;maddr=224.2.0.1",
        &expect![[r#"
        SIP 2.0 Other("UNKNOWN") fe80::1%eth0 None
        [("ttl", Some("16")), ("maddr", Some("224.2.0.1"))]
        SIP/2.0/UNKNOWN [fe80::1%eth0];ttl=16;maddr=224.2.0.1
    "#]],
    );
}

/// Of the torture tests (RFC 4475, section 3.1.1.1) and of RFC 3261, section 20.42, in their manner.
#[test]
fn blanks_and_what_is_tolerated() {
    check(
        "SIP  /   2.0   /UDP      192.0.2.2 ;branch=390skdjuw",
        &expect![[r#"
        SIP 2.0 Udp 192.0.2.2 None
        [("branch", Some("390skdjuw"))]
        SIP/2.0/UDP 192.0.2.2;branch=390skdjuw
    "#]],
    );
    check(
        "SIP  / 2.0  / TCP     spindle.example.com   ;   branch  =   z9hG4bK9ikj8",
        &expect![[r#"
        SIP 2.0 Tcp spindle.example.com None
        [("branch", Some("z9hG4bK9ikj8"))]
        SIP/2.0/TCP spindle.example.com;branch  =   z9hG4bK9ikj8
    "#]],
    );
    check(
        "SIP / 2.0 / UDP first.example.com: 4000;ttl=16 ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1",
        &expect![[r#"
        SIP 2.0 Udp first.example.com Some(4000)
        [("ttl", Some("16")), ("maddr", Some("224.2.0.1")), ("branch", Some("z9hG4bKa7c6a8dlze.1"))]
        SIP/2.0/UDP first.example.com:4000;ttl=16 ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1
    "#]],
    );
    check(
        "SIP/2.0/UDP first.example.com : 4000;;",
        &expect![[r#"
        SIP 2.0 Udp first.example.com Some(4000)
        []
        SIP/2.0/UDP first.example.com:4000;;
    "#]],
    );
    check(
        "SIP/2.0/UDP 2001:db8::1;received=[2001:db8::2]",
        &expect![[r#"
        SIP 2.0 Udp 2001:db8::1 None
        [("received", Some("[2001:db8::2]"))]
        SIP/2.0/UDP [2001:db8::1];received=[2001:db8::2]
    "#]],
    );
}

#[test]
fn known_parameters() {
    let hop = via(
        "SIP/2.0/UDP a.example.com;Branch=Z9HG4BKx;RECEIVED=[2001:db8::2];rport=1024;maddr=[ff02::1];ttl=255;b;c=1",
    );
    assert_eq!((hop.branch(), hop.has_magic_cookie()), (Some("Z9HG4BKx"), true));
    assert_eq!(hop.received().and_then(|address| address.ip()), "2001:db8::2".parse().ok());
    assert_eq!((hop.rport(), hop.ttl()), (Some(Ok(Some(1024))), Some(Ok(255))));
    assert_eq!(hop.maddr().map(|address| address.is_multicast()), Some(true));
    let others: Vec<_> = hop.other_parameters().map(|own| (own.name, own.value)).collect();
    assert_eq!(others, [("b", None), ("c", Some("1"))]);

    let hop = via("SIP/2.0/UDP a.example.com;branch=390skdjuw;rport");
    assert_eq!((hop.has_magic_cookie(), hop.rport(), hop.ttl()), (false, Some(Ok(None)), None));
    assert_eq!((hop.received(), hop.maddr()), (None, None));

    let hop = via("SIP/2.0/UDP a;ttl=256;rport=65536;branch=z9hG4b\u{e9}");
    let errors: Vec<_> =
        [hop.ttl().map(|it| it.map(drop)), hop.rport().map(|it| it.map(drop))].into_iter().flatten().collect();
    let texts: Vec<_> = errors.iter().filter_map(|it| it.as_ref().err()).map(ToString::to_string).collect();
    assert_eq!(texts, ["ttl: expected a number up to 255", "rport: expected a number up to 65535"]);
    let spans: Vec<_> =
        errors.iter().filter_map(|it| it.as_ref().err()).map(|it| it.span().of(hop.parameters.as_str())).collect();
    assert_eq!(spans, ["256", "65536"]);
    assert!(!hop.has_magic_cookie());
}

#[test]
fn default_ports() {
    let port = |transport: &str| via(&format!("SIP/2.0/{transport} a.example.com")).port_or_default();
    let ports = ["UDP", "TCP", "SCTP", "TLS", "TLS-SCTP", "ws", "WSS", "QUIC"].map(port);
    assert_eq!(ports, [Some(5060), Some(5060), Some(5060), Some(5061), Some(5061), Some(80), Some(443), None]);
    assert_eq!(via("SIP/2.0/TLS a.example.com:5060").port_or_default(), Some(5060));
}

#[test]
fn where_the_response_goes() {
    for (text, by, address, port) in [
        ("SIP/2.0/UDP a.example.com", TargetSource::SentBy, "a.example.com", Some(5060)),
        ("SIP/2.0/UDP 192.0.2.1:5070;rport", TargetSource::SentBy, "192.0.2.1", Some(5070)),
        ("SIP/2.0/UDP 10.0.0.1:5070;received=192.0.2.1", TargetSource::Received, "192.0.2.1", Some(5070)),
        ("SIP/2.0/UDP 10.0.0.1:5070;received=192.0.2.1;rport=1024", TargetSource::Received, "192.0.2.1", Some(1024)),
        ("SIP/2.0/UDP a;maddr=224.2.0.1;received=192.0.2.1;rport=1", TargetSource::Maddr, "224.2.0.1", Some(5060)),
        ("SIP/2.0/TLS a;maddr=224.2.0.1;received=192.0.2.1;rport=1", TargetSource::Connection, "192.0.2.1", Some(5061)),
        ("SIP/2.0/WSS df7jal23ls0d.invalid", TargetSource::Connection, "df7jal23ls0d.invalid", Some(443)),
        ("SIP/2.0/QUIC a", TargetSource::SentBy, "a", None),
    ] {
        let hop = via(text);
        let target = hop.response_target();
        assert_eq!((target.by, target.address.as_str(), target.port), (by, address, port), "{text}");
    }
}

#[test]
fn what_cannot_be_read() {
    for (text, error, place) in [
        ("", "protocol name: expected some text", ""),
        ("SIP", "protocol version: expected `/` and the version", ""),
        ("SIP/2.0", "transport: expected `/` and the transport", ""),
        ("SIP/2.0 /", "transport: expected a transport such as `UDP`", ""),
        ("SIP/2.0/UDP", "host: expected a host name, or an IP address", ""),
        ("SIP/2.0/UDP ;branch=a", "host: expected a host name, or an IP address", ""),
        ("SIP/2.0/UDP a.example.com:", "port: expected a number up to 65535", ""),
        ("SIP/2.0/UDP a.example.com:70000;b", "port: expected a number up to 65535", "70000"),
        ("SIP/2.0/UDP [192.0.2.1]", "host: expected an IPv6 address", "192.0.2.1"),
        ("SIP/2.0/UDP [2001:db8::1", "host: expected `]` behind the address", ""),
        ("SIP/2.0/UDP a b", "after the value: expected the end of the line", "b"),
        ("SIP/2.0/UDP a, SIP/2.0/UDP b", "after the value: expected the end of the line", ", SIP/2.0/UDP b"),
    ] {
        let found = Via::try_from(text).expect_err(text);
        assert_eq!((found.to_string().as_str(), found.span().of(text)), (error, place), "{text}");
    }
}

/// The Via of the support documents has the five parts that they name.
#[test]
fn the_via_of_the_documents() {
    let via = via("SIP/2.0/UDP 10.11.228.67:5060");
    expect![[r#"
        Via: SIP/2.0/UDP 10.11.228.67:5060
          SIP: is the protocol name
          2.0: is the protocol version
          UDP: is the transport: one datagram a message, which IP may cut into fragments
          10.11.228.67: is the IP address of the sender
          5060: is the port that it wants responses on
          added by: the device that made the request, and no other hop is known
          response: goes to 10.11.228.67:5060, which the sender wrote
    "#]]
    .assert_eq(&via.explain().hop(1, 1).to_string());
}

#[test]
fn explained() {
    let hop = via("SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1;received=192.0.2.1;rport=1024;alias;oc=\"a\u{202e}\"");
    expect![[r#"
        Via: SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1;received=192.0.2.1;rport=1024;alias;oc="a�"
          SIP: is the protocol name
          2.0: is the protocol version
          UDP: is the transport: one datagram a message, which IP may cut into fragments
          10.0.0.1: is the IP address of the sender
          no port: means 5060, the default of UDP
          branch=z9hG4bK1: is the name of the transaction
          received=192.0.2.1: is the address that the next hop saw the request come from
          rport=1024: is the port that the next hop saw the request come from
          alias: is a parameter of its own
          oc="a�": is a parameter of its own
          added by: the nearest hop, the last one on the way of the request
          response: goes to 192.0.2.1:1024, where the request came from (received and rport)
    "#]]
    .assert_eq(&hop.explain().hop(1, 2).to_string());
    let hop = via("SIP/2.0/TLS a.example.com;branch=1;rport;ttl=300;maddr=[ff02::1]");
    expect![[r#"
        Via: SIP/2.0/TLS a.example.com;branch=1;rport;ttl=300;maddr=[ff02::1]
          SIP: is the protocol name
          2.0: is the protocol version
          TLS: is the transport: an encrypted connection
          a.example.com: is the host name of the sender
          no port: means 5061, the default of TLS
          branch=1: is the name of the transaction, as an element of RFC 2543 makes it
          rport: asks the next hop for the port that it sees the request come from
          maddr=ff02::1: is the address that wants the response, for multicast
          ttl: expected a number up to 255
          added by: a hop on the way of the request
          response: goes back on the connection of the request; where that is closed, to a.example.com:5061
    "#]]
    .assert_eq(&hop.explain().hop(2, 3).to_string());
    let hop = via("SIP/2.0/UDP a.example.com:5070;maddr=224.2.0.1;ttl=16");
    expect![[r#"
        Via: SIP/2.0/UDP a.example.com:5070;maddr=224.2.0.1;ttl=16
          SIP: is the protocol name
          2.0: is the protocol version
          UDP: is the transport: one datagram a message, which IP may cut into fragments
          a.example.com: is the host name of the sender
          5070: is the port that it wants responses on
          maddr=224.2.0.1: is the address that wants the response, for multicast
          ttl=16: is how many routers a multicast packet may pass
          added by: the device that made the request
          response: goes to 224.2.0.1:5070, as maddr says
    "#]]
    .assert_eq(&hop.explain().hop(3, 3).to_string());
    let hop = via("SIP/2.0/QUIC a.example.com;rport=x");
    assert_eq!(hop.transport, Transport::Other("QUIC".into()));
    expect![[r#"
        Via: SIP/2.0/QUIC a.example.com;rport=x
          SIP: is the protocol name
          2.0: is the protocol version
          QUIC: is the transport
          a.example.com: is the host name of the sender
          no port: means the default of the transport
          rport: expected a number up to 65535
          response: goes to a.example.com, which the sender wrote
    "#]]
    .assert_eq(&hop.explain().to_string());
    let hop = via("SIP/2.0/UDP 10.0.0.1:5070;received=192.0.2.1");
    expect![[r#"
        Via: SIP/2.0/UDP 10.0.0.1:5070;received=192.0.2.1
          SIP: is the protocol name
          2.0: is the protocol version
          UDP: is the transport: one datagram a message, which IP may cut into fragments
          10.0.0.1: is the IP address of the sender
          5070: is the port that it wants responses on
          received=192.0.2.1: is the address that the next hop saw the request come from
          response: goes to 192.0.2.1:5070, the address where the request came from (received)
    "#]]
    .assert_eq(&hop.explain().to_string());
}

/// What is no address is an error of the line, and nothing to send to.
#[test]
fn received_that_is_no_address() {
    let target = via("SIP/2.0/UDP 192.0.2.1:5060;received=garbage");
    let target = target.response_target();
    assert_eq!((target.by, target.address.as_str(), target.port), (TargetSource::SentBy, "192.0.2.1", Some(5060)));
}
