//! `source-filter`, `rtcp-unicast`, `portmapping-req`, `ecn-capable-rtp`, `qos-mech-send`, DCCP

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    Address, AddressType, DccpServiceCode, EcnCapability, EcnInitiation, FilterMode, NetworkType, QosMechanism,
    QosMechanisms, Rtcp, RtcpUnicast, SourceFilter, UnicastFeedback,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn source_filter() {
    let filter: SourceFilter = read(" incl IN IP4 232.3.4.5 192.0.2.10 a.example");
    assert_eq!((filter.mode, &filter.network_type), (FilterMode::Include, &NetworkType::Internet));
    assert_eq!(filter.address_type, Some(AddressType::Ip4));
    assert_eq!(filter.destination.as_ref().map(Address::as_str), Some("232.3.4.5"));
    let sources: Vec<_> = filter.sources.iter().collect();
    assert_eq!(sources[0].ip(), Some([192, 0, 2, 10].into()));
    assert_eq!((sources.len(), sources[1].host_name()), (2, Some("a.example")));
    assert_eq!(filter.to_string(), " incl IN IP4 232.3.4.5 192.0.2.10 a.example");

    let filter: SourceFilter = read("excl IN * * src-1.example.com");
    assert_eq!((filter.mode, filter.address_type, filter.destination), (FilterMode::Exclude, None, None));
}

#[test]
fn source_filters_told_and_refused() {
    assert_right(&[
        "source-filter: incl IN IP4 * 10.175.31.17",
        "source-filter:incl IN IP4 239.101.9.10 192.168.101.2",
        "source-filter: excl IN IP6 FF0E::11A 2001:DB8:1:2:240:96FF:FE25:8EC9",
    ]);
    assert_tolerated("source-filter: INCL IN IP4 * 192.0.2.1", DeviationKind::WrongCase, "INCL");
    assert_tolerated("source-filter:  incl IN IP4 * 192.0.2.1", DeviationKind::LeadingBlanks, " ");
    let line = "source-filter: incl IN IP4 232.3.4.5/127 192.0.2.1";
    assert_tolerated(line, DeviationKind::UnexpectedCharacter, "232.3.4.5/127");
    assert_refused("source-filter:", "mode: expected `incl` or `excl`", "");
    assert_refused("source-filter: only IN IP4 * 192.0.2.1", "mode: expected `incl` or `excl`", "only");
    assert_refused("source-filter: incl", "network type: expected a network type, usually `IN`", "");
    assert_refused("source-filter: incl IN", "address type: expected an address type, usually `IP4` or `IP6`", "");
    assert_refused("source-filter: incl IN IP4", "destination: expected an address, or `*`", "");
    assert_refused("source-filter: incl IN IP4 232.3.4.5", "source: expected an address", "");
}

#[test]
fn rtcp_unicast() {
    let unicast: RtcpUnicast = read("reflection");
    assert_eq!((unicast.feedback.clone(), unicast.processing().count()), (UnicastFeedback::Reflection, 0));
    let unicast: RtcpUnicast = read("rsi aggr:201 term:207");
    assert_eq!(unicast.feedback, UnicastFeedback::ReceiverSummary);
    assert_eq!(unicast.processing().collect::<Vec<_>>(), [("aggr", 201), ("term", 207)]);
    assert_right(&["rtcp-unicast:rsi", "rtcp-unicast:reflection", "rtcp-unicast:rsi forward:206"]);
    assert_tolerated("rtcp-unicast: reflection", DeviationKind::LeadingBlanks, " ");
    assert_refused("rtcp-unicast:", "feedback: expected `reflection` or `rsi`", "");
    let expected = "processing: expected a type of packets and what becomes of it such as `aggr:201`";
    for processing in ["aggr", "aggr:", ":201", "aggr:256"] {
        assert_refused(&format!("rtcp-unicast:rsi {processing}"), expected, processing);
    }
}

#[test]
fn port_mapping() {
    let mapping: Rtcp = read("54000 IN IP4 192.0.2.1");
    assert_eq!((mapping.port, mapping.connection.is_some()), (54000, true));
    assert_right(&["portmapping-req:54000 IN IP4 192.0.2.1", "portmapping-req:54000", "multicast-rtcp:53000"]);
    assert_refused("portmapping-req:54000 IN IP4", "address: expected an address", "");
}

#[test]
fn congestion_notification() {
    for text in [" rtp,ice mode=setonly; ect=1;x=", "rtp ice mode=setonly ect=1 x=", "rtp,ice mode=setonly;ect=1;x="] {
        let ecn: EcnCapability = read(text);
        assert_eq!(ecn.initiations().collect::<Vec<_>>(), [EcnInitiation::Rtp, EcnInitiation::Ice], "{text}");
        assert_eq!((ecn.parameter("mode"), ecn.parameter("ect")), (Some("setonly"), Some("1")), "{text}");
        assert_eq!((ecn.parameter("x"), ecn.parameter("y")), (Some(""), None), "{text}");
    }
    assert_right(&[
        "ecn-capable-rtp: ice rtp ect=0 mode=setread",
        "ecn-capable-rtp:leap ect=0",
        "ecn-capable-rtp: rtp",
    ]);
    let expected = "expected ways to begin such as `rtp,ice`, or parameters such as `ect=0`";
    assert_refused("ecn-capable-rtp:", &format!("way to begin: {expected}"), "");
    assert_refused("ecn-capable-rtp:rtp,,ice", &format!("way to begin: {expected}"), "rtp,,ice");
    assert_refused("ecn-capable-rtp:rtp =1", &format!("way to begin or parameter: {expected}"), "=1");
}

#[test]
fn quality_of_service() {
    let mechanisms: QosMechanisms = read(" nsis x rsvp");
    let expected = [QosMechanism::Nsis, QosMechanism::Other("x".into()), QosMechanism::Rsvp];
    assert_eq!(mechanisms.iter().collect::<Vec<_>>(), expected);
    assert_eq!(read::<QosMechanisms>("").iter().count(), 0);
    assert_right(&["qos-mech-send: rsvp nsis", "qos-mech-recv:rsvp", "qos-mech-recv:"]);
    assert_tolerated("qos-mech-send:RSVP", DeviationKind::WrongCase, "RSVP");
}

#[test]
fn dccp() {
    for text in ["SC=x52545056", "SC=1381257302", "SC:RTPV", "SC=x052545056"] {
        assert_eq!(read::<DccpServiceCode>(text), DccpServiceCode(0x5254_5056), "{text}");
    }
    assert_eq!(&read::<DccpServiceCode>("SC:ab").octets(), b"ab  ");
    assert_eq!(DccpServiceCode(5).to_string(), "SC=x00000005");
    assert_right(&["dccp-service-code:SC=x52545056", "dccp-service-code:SC:RTPA", "dccp-port:5004"]);
    let expected = "service code: expected a service code such as `SC=x52545056` or `SC:RTPV`";
    for code in ["RTPV", "SC:", "SC:RTPVX", "SC:a=b", "SC=", "SC=4294967296", "SC=x123456789", "SC=x+1", "SC=x"] {
        assert_refused(&format!("dccp-service-code:{code}"), expected, code);
    }
}
