//! Telephone networks, IMS, alternatives, and what proxies and phones write

use sdp_decoder::attribute::{
    AdaptationRequest, AdaptationRequests, Address, AlternateAddress, Alternative, AlternativeGroup,
    AlternativeGrouping, AttributeId, AttributeValue, BandwidthDirection, BandwidthInfo, CallingLineRestriction,
    ComediaDirection, ComediaRole, CorrelationMechanism, Correlations, H248Item, Ipbcp, IpbcpMessage, NatType,
    OptionalText, Realm, RealmAttribute, RealmBandwidth, RealmCodecs, SynchronizationInfo, TrafficClass,
};
use sdp_decoder::{DeviationKind, decode_sdp};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

const END: &str = "after the value: expected the end of the line";

#[test]
fn pint() {
    assert_eq!(read::<CallingLineRestriction>("true"), CallingLineRestriction::Restricted);
    assert_right(&["clir:false", "phone-context:+97252", "phone-context:X-acme.com-23"]);
    assert_right(&["Q763-nature:4", "Q763-plan:1", "Q763-INN:0", "require:Q763-plan,phone-context"]);
    assert_refused("clir:", "restriction: expected `true` or `false`", "");
}

#[test]
fn cs_correlation() {
    let correlations: Correlations = read("callerid:+441134960123 uuie:56A390F3 dtmf external x:1");
    let written: Vec<_> = correlations.iter().map(|own| own.to_string()).collect();
    assert_eq!(written.join(" "), correlations.to_string());
    let all: Vec<_> = correlations.iter().map(|own| (own.mechanism.clone(), own.value)).collect();
    assert_eq!(all[0], (CorrelationMechanism::CallerId, Some("+441134960123")));
    assert_eq!(all[2], (CorrelationMechanism::Dtmf, None));
    assert_eq!(all[4], (CorrelationMechanism::Other("x".into()), Some("1")));

    assert_right(&["cs-correlation:uuie dtmf external", "cs-correlation:uuie:56A390F3D2B7310023 dtmf:14D*3 external"]);
    for (fault, kind) in [
        ("callerid:+44x", DeviationKind::UnexpectedCharacter),
        ("callerid:441134960123", DeviationKind::UnexpectedCharacter),
        ("callerid:+12345678901234567", DeviationKind::WrongLength),
        ("uuie:ABC", DeviationKind::WrongLength),
        ("uuie:XY", DeviationKind::UnexpectedCharacter),
        ("dtmf:12z", DeviationKind::UnexpectedCharacter),
    ] {
        assert_tolerated(&format!("cs-correlation:external {fault}"), kind, fault);
    }
    let message = "mechanism: expected a mechanism such as `callerid:+441134960123`";
    assert_refused("cs-correlation:", message, "");
    assert_refused("cs-correlation:external dtmf:", message, "dtmf:");
}

#[test]
fn gateways() {
    assert_eq!(read::<Ipbcp>("1 Accepted"), Ipbcp { version: 1, message: IpbcpMessage::Accepted });
    assert_right(&["ipbcp:1 Request"]);
    assert_refused("ipbcp:Request", "version: expected a number up to 4294967295", "Request");
    assert_refused("ipbcp:1", "message: expected a message such as `Request`", "");

    let item: H248Item = read("h245if/h245msg=AgBgAQ==");
    assert_eq!((item.package.as_ref(), item.property.as_ref(), item.value.as_ref()), ("h245if", "h245msg", "AgBgAQ=="));
    assert_eq!(read::<H248Item>("nt/jit = 40 ms").to_string(), "nt/jit=40 ms");
    assert_right(&["h248item:nt/jit=40"]);
    assert_refused("h248item:nt", "property: expected `/` and a property", "");
    assert_refused("h248item:nt/jit", "value: expected `=` and a value", "");
    assert_refused("h248item:nt/jit=", "value: expected some text", "");
}

#[test]
fn altc() {
    let address: AlternateAddress = read("2 IP4 192.0.2.1 12340/12345");
    assert_eq!((address.number, address.address.as_str()), (2, "192.0.2.1"));
    assert_eq!((address.port, address.rtcp_port), (12340, Some(12345)));
    assert_eq!(read::<AlternateAddress>("1 IP6 2001:db8::1 6000").rtcp_port, None);
    assert_right(&["altc:1 IP6 2001:db8::1 45678"]);
    assert_tolerated("altc:1 IP4 192.0.2.1 6000 6001", DeviationKind::UnexpectedSeparator, "6001");
    assert_refused("altc:x IP4 192.0.2.1 6000", "number: expected a number up to 4294967295", "x");
    assert_refused("altc:1 IP4 192.0.2.1", "port: expected a number up to 65535", "");
    assert_refused("altc:1 IP4 192.0.2.1 6000/", "RTCP port: expected a number up to 65535", "");
    assert_refused("altc:1 IP4 192.0.2.1 6000/1 2", END, "2");
}

#[test]
fn alt_of_3gpp() {
    let Alternative::Line(line) = read("3:a=rtpmap:98 H263/90000") else { panic!("a line") };
    assert_eq!((line.id.as_ref(), line.line.as_ref()), ("3", "a=rtpmap:98 H263/90000"));
    assert_eq!(line.attribute().and_then(|attribute| attribute.id()), Some(AttributeId::Rtpmap));
    let Alternative::Line(line) = read("1:m=audio 0 RTP/AVP 98") else { panic!("a line") };
    assert_eq!(line.attribute(), None);
    assert_right(&["alt:1:b=AS:60", "alt-default-id:1"]);
    assert_refused("alt:1:", "line: expected some text", "");

    for secret in ["1:k=clear:hunter2", "1:a=ice-pwd:hunter2hunter2hunter2"] {
        let shown = format!("{:?}", read::<Alternative>(secret));
        assert!(shown.contains("***") && !shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn alt_of_counterpath() {
    let Alternative::Candidate(candidate) = read("2 0.5 1 JTVNzu+a 8pvqo0dE 192.0.2.22 5040 192.0.2.22 5041") else {
        panic!("a candidate")
    };
    assert_eq!((candidate.id, candidate.preference.to_string().as_str()), (2, "0.5"));
    assert_eq!((candidate.derived_from.as_deref(), candidate.user.as_ref()), (Some("1"), "JTVNzu+a"));
    assert_eq!((candidate.password.expose(), candidate.address.as_str()), ("8pvqo0dE", "192.0.2.22"));
    assert_eq!((candidate.port, candidate.rtcp.as_deref()), (5040, Some("192.0.2.22 5041")));
    assert!(!format!("{candidate:?}").contains("8pvqo0dE"));
    let Alternative::Candidate(first) = read("1 1 : STu/ZtOu 7hiLQmUp 192.0.2.2 34640") else { panic!("a candidate") };
    assert_eq!((first.derived_from, first.rtcp), (None, None));

    assert_right(&["alt:1 1 : STu/ZtOu 7hiLQmUp 192.0.2.2 34640"]);
    assert_refused("alt:x 1 : u p 192.0.2.2 1", "id: expected a number up to 4294967295", "x");
    assert_refused("alt:1 1 : u p 192.0.2.2", "port: expected a number up to 65535", "");
    with_attribute("alt:1 1 : u hunter2 192.0.2.2 1", |_, view| {
        assert!(view.line().is_secret() && !format!("{view:?} {:?}", view.line()).contains("hunter2"));
    });
}

#[test]
fn alt_group() {
    let group: AlternativeGroup = read("LANG:RFC3066:en-US=1,2;se=3,4,5");
    assert_eq!((&group.grouping, group.subtype.as_ref()), (&AlternativeGrouping::Language, "RFC3066"));
    assert_eq!(group.iter().collect::<Vec<_>>(), [("en-US", "1,2"), ("se", "3,4,5")]);
    assert_right(&["alt-group:BW:AS:28=1,3;56=1,4;60=2,4;120=2,5"]);
    assert_tolerated("alt-group:BW:AS:28=1; 56=2", DeviationKind::ExtraBlanks, " ");
    assert_refused("alt-group:BW", "subtype: expected `:` and a subtype", "");
    assert_refused("alt-group:BW:AS", "group: expected `:` and groups", "");
    assert_refused("alt-group:BW:AS:28=1;56", "group: expected a group such as `28=1,3`", "56");
}

#[test]
fn realms() {
    let realm: Realm = read("1 access.example.net IN IP4 192.0.2.1 1000 net-type nat");
    assert_eq!((realm.instance, realm.realm.as_ref(), realm.port), (1, "access.example.net", 1000));
    assert_eq!(realm.connection.address.as_str(), "192.0.2.1");
    assert!(realm.extensions.iter().eq(["net-type", "nat"]));
    assert_right(&["visited-realm:1 a.example.net IN IP4 192.0.2.1 49170", "secondary-realm:2 b IN IP6 ::1 1"]);
    assert_refused("visited-realm:a", "instance: expected a number up to 4294967295", "a");
    assert_refused("visited-realm:1 a IN IP4 192.0.2.1", "port: expected a number up to 65535", "");

    let codecs: RealmCodecs = read("1:RTP/AVP 0 8");
    assert_eq!((codecs.instance, codecs.protocol.as_ref()), (1, "RTP/AVP"));
    assert!(codecs.codecs.iter().eq(["0", "8"]));
    let attribute: RealmAttribute = read("2:fmtp:96 a=1");
    assert_eq!((attribute.instance, attribute.attribute.id()), (2, Some(AttributeId::Fmtp)));
    let bandwidth: RealmBandwidth = read("1:AS:64");
    assert_eq!(bandwidth.bandwidth.bits_per_second(), Some(64_000));
    assert_right(&["omr-codecs:1:RTP/AVP 0", "omr-m-att:1: ptime:20", "omr-s-att:1:recvonly", "omr-m-bw:1:AS:1"]);
    assert_right(&["omr-s-bw:2:TIAS:5000", "omr-m-cksum:98AD", "omr-s-cksum:0"]);
    assert_refused("omr-codecs:1", "value: expected `:`, a protocol and codecs", "");
    assert_refused("omr-codecs:1:RTP/AVP", "codec: expected some text", "");
    assert_refused("omr-m-bw:1:AS", "bandwidth: expected `:` and a number", "");

    for secret in ["omr-m-att:1:ice-pwd:hunter2", "omr-s-att:1: crypto:hunter2", "tra-att:a=ice-pwd:hunter2"] {
        with_attribute(secret, |_, view| {
            assert!(view.line().is_secret() && !format!("{view:?} {:?}", view.line()).contains("hunter2"));
        });
    }
}

#[test]
fn mtsi() {
    let requests: AdaptationRequests = read("RedReq,EvsRateReq,New");
    let all = [AdaptationRequest::Redundancy, AdaptationRequest::EvsRate, AdaptationRequest::Other("New".into())];
    assert!(requests.iter().eq(all));
    assert_eq!(read::<SynchronizationInfo>("No Sync"), SynchronizationInfo::NoSync);
    let info: BandwidthInfo = read("97,98 sendrecv MaxSupBw=41; MinSupBw=11");
    assert_eq!((info.formats.as_ref(), &info.direction), ("97,98", &BandwidthDirection::SendRecv));
    assert_eq!(info.properties.get("minsupbw").and_then(|property| property.value), Some("11"));

    assert_right(&[
        "3gpp_mtsi_app_adapt:RedReq",
        "3gpp_sync_info:Sync",
        "3gpp_sync_info:20",
        "anbr",
        "bw-info:* recv a=1",
    ]);
    assert_right(&[
        "3gpp_MaxRecvSDUSize:1400",
        "ccc_list:x",
        "predefined_ROI:96 x",
        "tra-m-line:audio 49170 RTP/AVP 0",
    ]);
    assert_right(&["tra-att:ptime:20", "tra-bw:AS:64", "tra-contact:IN IP4 192.0.2.1", "tra-media-line-number:2"]);
    assert_right(&["tra-SCTP-association:x", "suspended", "suspended:a b ", "3gpp.iut.replication"]);
    assert_refused("bw-info:97", "direction: expected `send`, `recv` or `sendrecv`", "");
    assert_refused("bw-info:97 recv", "parameters: expected parameters", "");
    assert_refused("3gpp_sync_info:", "synchronization: expected `Sync` or `No Sync`", "");

    let decode = |value| AttributeId::Suspended.decode(value);
    assert_eq!(decode(None), Ok(AttributeValue::OptionalText(OptionalText(None))));
    assert_eq!(decode(Some(" x ")), Ok(AttributeValue::OptionalText(OptionalText(Some(" x ".into())))));
}

#[test]
fn proxies_and_phones() {
    let direction: ComediaDirection = read("both");
    assert_eq!((direction.role, direction.source), (ComediaRole::Both, None));
    assert_eq!(read::<ComediaDirection>("active 192.0.2.1 9").source.as_deref(), Some("192.0.2.1 9"));
    let nat: NatType = read("6 Symmetric");
    assert_eq!((nat.number, nat.name.as_deref(), nat.meaning()), (6, Some("Symmetric"), Some("symmetric NAT")));
    assert_eq!(read::<NatType>("9").meaning(), None);
    assert_eq!(read::<Address>("192.0.2.1").as_str(), "192.0.2.1");

    let class: TrafficClass = read("conversational.video.aq:admitted");
    assert_eq!((class.category(), class.application()), ("conversational", "video"));
    assert!(class.adjectives().eq([("aq", Some("admitted"))]));

    assert_right(&["nortpproxy:yes", "sdpmangled:yes", "direction:active", "oldmediaip:192.0.2.1", "oldmediaip6:::1"]);
    assert_right(&["oldmediaport:5004", "rtpengine:9cd54464ffa3", "X-nat:0", "X-pc-codec:0 8", "X-pc-bridge:2"]);
    assert_right(&["X-pc-qos:x", "trafficclass:conversational.audio"]);
    assert_refused("direction:", "role: expected `active`, `passive` or `both`", "");
    assert_refused("X-nat:x", "number: expected a number up to 255", "x");
    assert_refused("trafficclass:audio", "traffic class: expected a class such as `conversational.audio`", "audio");
    assert_refused("trafficclass:a..b", "traffic class: expected a class such as `conversational.audio`", "a..b");
}

/// A list of 100,000 items takes as long a time as its length, whatever is in it.
#[test]
fn long_values() {
    let many = |item: &str, separator: &str| vec![item; 100_000].join(separator);
    for value in [
        format!("path:{}", many("msrp://a:1/b;tcp", " ")),
        format!("accept-types:{}", many("a/b;c=\"d e\"", " ")),
        format!("file-selector:{}", many("name:\"a", " ")),
        format!("content:{}", many("main", ",")),
        format!("cs-correlation:{}", many("dtmf:1", " ")),
        format!("hlang-send:{}", many("en-US", " ")),
        format!("mptime:{}", many("-", " ")),
        format!("alt-group:BW:AS:{}", many("1=2", ";")),
    ] {
        let description = decode_sdp(format!("v=0\r\nm=audio 9 RTP/AVP 0\r\na={value}\r\n").as_str())
            .expect("it is SDP")
            .into_owned();
        let attribute = description.media().next().and_then(|media| media.attributes().next()).expect("one attribute");
        assert!(attribute.decode().is_ok(), "{:?}", attribute.decode().map(|_| ()));
    }
}
