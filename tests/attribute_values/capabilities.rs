//! Capabilities: `acap`, `tcap`, `csup`, `creq`, `bcap`, `ccap`, `icap`, and those of RFC 3407

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    AttributeCapability, AttributeValue, BandwidthCapability, CapabilityDescription, CapabilityExtension,
    CapabilityExtensions, CapabilityParameter, CapabilitySetNumber, ConnectionCapability, NestedAttribute,
    TitleCapability, TransportCapability,
};
use sdp_decoder::line::{BandwidthType, MediaType};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

const NUMBER: &str = "capability number: expected a number from 1 to 2147483647";

#[test]
fn acap() {
    let capability: AttributeCapability = read("2 rtcp-fb:96 nack pli");
    assert_eq!((capability.number, capability.attribute.name.as_ref()), (2, "rtcp-fb"));
    assert!(matches!(capability.attribute.decode(), Ok(AttributeValue::RtcpFeedback(_))));
    let capability: AttributeCapability = read("2147483647 recvonly");
    assert_eq!((capability.number, capability.attribute.value), (2_147_483_647, None));

    assert_right(&["acap:1 ptime:20", "acap:3 key-mgmt:mikey AQAFgM", "acap:1 x-mine", "acap:1 setup:actpass"]);
    assert_tolerated("acap:0 ptime:20", DeviationKind::OutOfRange, "0");
    assert_tolerated("acap:2147483648 ptime:20", DeviationKind::OutOfRange, "2147483648");
    assert_tolerated("acap:1  ptime:20", DeviationKind::ExtraBlanks, "  ");
    assert_tolerated("acap: 1 ptime:20", DeviationKind::LeadingBlanks, " ");
    assert_tolerated("acap:2 a=ptime:20", DeviationKind::UnexpectedCharacter, "a=");
    assert_eq!(read::<AttributeCapability>("2 a=ptime:20"), read("2 ptime:20"));

    assert_refused("acap:ptime:20", NUMBER, "ptime:20");
    assert_refused("acap:4294967296 ptime:20", NUMBER, "4294967296");
    assert_refused("acap:1", "attribute: expected some text", "");
    assert_refused("acap:1 :20", "attribute: expected some text", "");
    assert_refused("acap:1 ptime:", "attribute value: expected some text", "");
    assert_refused("acap:1 rtcp-mux x", "after the value: expected the end of the line", "x");
}

/// A key is masked, whatever it is written into and however wrong the line is.
#[test]
fn keys_inside_are_masked() {
    for attribute in [
        "acap:1 crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "acap:1 CRYPTO:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "acap:1 a=key-mgmt:mikey hunter2",
        "acap: 1  ice-pwd : hunter2 ",
        "acap:x crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "acap:crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "acap:1: crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "acap:1 acap:2 ssrc:3 ice-pwd:hunter2",
        "cpar: a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "cpar:crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "cpar: a= crypto:1 AES_CM_128_HMAC_SHA1_80 inline:hunter2",
        "cparmax: a=acap:1 ice-pwd:hunter2",
        "X-cpar: a=ice-pwd:hunter2",
        "ssrc:1 cpar:a=ice-pwd:hunter2",
    ] {
        with_attribute(attribute, |description, view| {
            assert!(view.line().is_secret(), "{attribute}");
            let shown = format!("{description:?} {view:?} {:?} {:?}", view.decode(), view.line().reading());
            assert!(!shown.contains("hunter2"), "{attribute}: {shown}");
            if let Ok(value) = view.decode() {
                assert!(value.to_string().contains("hunter2"), "{attribute}");
            }
        });
    }
    let nested: NestedAttribute = read("acap:1 ice-pwd:hunter2");
    assert!(nested.is_secret());
    for open in ["acap:1 ptime:20", "acap:1 ssrc:1 cname:x", "cpar: b=AS:64", "cpar: a=fmtp:96 0-16", "acap:1"] {
        with_attribute(open, |_, view| assert!(!view.line().is_secret(), "{open}"));
    }
}

/// Attributes inside of attributes are followed one by one, not by calls inside of calls.
#[test]
fn deep_nesting() {
    let deep = format!("acap:{}ice-pwd:hunter2", "1 acap:".repeat(100_000));
    with_attribute(&deep, |_, view| assert!(view.line().is_secret()));
    let wide = format!("acap:1 {}", "acap ".repeat(100_000));
    with_attribute(&wide, |_, view| assert!(!view.line().is_secret()));
}

#[test]
fn tcap() {
    let capability: TransportCapability = read("3 RTP/SAVP UDP/TLS/RTP/SAVPF x");
    let protocols: Vec<_> = capability.iter().collect();
    assert_eq!(protocols.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(protocols.iter().map(|(_, protocol)| protocol.is_rtp()).eq([true, true, false]));
    // Numbers end where their type does.
    assert_eq!(read::<TransportCapability>("4294967295 a b").iter().count(), 1);

    assert_right(&["tcap:1 RTP/AVP", "tcap:1 RTP/SAVPF RTP/SAVP RTP/AVPF", "tcap:51 TCP/BFCP"]);
    assert_tolerated("tcap:0 RTP/AVP", DeviationKind::OutOfRange, "0");
    assert_tolerated("tcap:1 RTP/AVP  RTP/SAVP", DeviationKind::ExtraBlanks, "  ");
    assert_refused("tcap:1", "protocol: expected a protocol such as `RTP/AVP`", "");
    assert_refused("tcap:RTP/AVP", NUMBER, "RTP/AVP");
}

#[test]
fn extensions() {
    let extensions: CapabilityExtensions = read("cap-v0,foo,med-v0");
    let tags: Vec<_> = extensions.iter().collect();
    assert_eq!(tags, [CapabilityExtension::Base, CapabilityExtension::Other("foo".into()), CapabilityExtension::Media]);
    assert!(extensions.contains(&CapabilityExtension::Media) && !extensions.contains(&CapabilityExtension::Title));
    assert_eq!(
        CapabilityExtension::Media.meaning(),
        Some("Formats as capabilities, and latent configurations (RFC 6871).")
    );

    assert_right(&["csup:cap-v0", "csup:cap-v0,foo,bar", "creq:med-v0", "creq:bcap-v0,ccap-v0,icap-v0"]);
    for odd in ["cap-v0, foo", "cap-v0,", ",cap-v0", "cap-v0,,foo"] {
        assert_tolerated(&format!("csup:{odd}"), DeviationKind::UnexpectedCharacter, odd);
        assert_eq!(read::<CapabilityExtensions>(odd).iter().next(), Some(CapabilityExtension::Base));
    }
    assert_refused("csup:", "extensions: expected option tags with `,` between them", "");
    assert_refused("creq:,", "extensions: expected option tags with `,` between them", ",");
}

#[test]
fn lines_as_capabilities() {
    let capability: BandwidthCapability = read("1 AS:64");
    assert_eq!((capability.number, capability.bandwidth.bandwidth_type), (1, BandwidthType::ApplicationSpecific));
    let capability: ConnectionCapability = read("2 IN IP4 233.252.0.1/127/3");
    assert_eq!((capability.number, capability.connection.count), (2, Some(3)));
    let capability: TitleCapability = read("1 A  document: camera");
    assert_eq!((capability.number, capability.title.as_ref()), (1, "A  document: camera"));

    assert_right(&[
        "bcap:1 CT:200",
        "bcap:2 X-YZ:128",
        "ccap:1 IN IP6 2001:db8::1",
        "ccap:2 PSTN E164 +15555",
        "icap:1 x",
    ]);
    assert_tolerated("bcap:0 CT:200", DeviationKind::OutOfRange, "0");
    assert_tolerated("ccap:0 IN IP4 192.0.2.1", DeviationKind::OutOfRange, "0");
    assert_tolerated("icap:0 x", DeviationKind::OutOfRange, "0");
    assert_refused("bcap:1 CT", "bandwidth: expected `:` and a number", "");
    assert_refused("bcap:CT:200", NUMBER, "CT:200");
    assert_refused("ccap:IN IP4 192.0.2.1", NUMBER, "IN");
    assert_refused("ccap:1 IN IP4", "address: expected an address", "");
    assert_refused("ccap:1 IN IP4 192.0.2.1 9", "after the value: expected the end of the line", "9");
    assert_refused("icap:1", "title: expected some text", "");
}

#[test]
fn capability_sets() {
    assert_eq!(read::<CapabilitySetNumber>("255"), CapabilitySetNumber(255));
    let capability: CapabilityDescription = read("1 audio RTP/AVP 0 18 96");
    assert_eq!((capability.number, &capability.media_type), (1, &MediaType::Audio));
    assert_eq!(capability.format_tokens().collect::<Vec<_>>(), ["0", "18", "96"]);

    for (set, description) in [("sqn", "cdsc"), ("X-sqn", "X-cap")] {
        assert_right(&[&format!("{set}: 0"), &format!("{set}:0")]);
        assert_right(&[&format!("{description}: 4 image udptl t38"), &format!("{description}:1 audio RTP/AVP 0 18")]);
        assert_refused(&format!("{set}:256"), "sequence number: expected a number up to 255", "256");
        assert_tolerated(&format!("{description}: 0 image udptl t38"), DeviationKind::OutOfRange, "0");
        let number = "capability number: expected a number from 1 to 255";
        assert_refused(&format!("{description}: 256 image udptl t38"), number, "256");
        assert_refused(&format!("{description}: image udptl t38"), number, "image");
        let formats = "formats: expected at least one format";
        assert_refused(&format!("{description}: 1 image udptl"), formats, "");
    }
    assert_tolerated("sqn:  0", DeviationKind::LeadingBlanks, " ");
    assert_tolerated("cdsc:1 image udptl  t38", DeviationKind::ExtraBlanks, "  ");
}

#[test]
fn capability_parameters() {
    let CapabilityParameter::Attribute(attribute) = read("a=fmtp:96 0-16,32-35") else { panic!("an attribute") };
    assert!(matches!(attribute.decode(), Ok(AttributeValue::Fmtp(_))));
    let CapabilityParameter::Bandwidth(bandwidth) = read("b=AS:64") else { panic!("a bandwidth") };
    assert_eq!(bandwidth.bits_per_second(), Some(64_000));

    for name in ["cpar", "cparmin", "cparmax", "X-cpar"] {
        let given = |value: &str| format!("{name}:{value}");
        assert_right(&[&given(" a=T38FaxVersion:0"), &given("a=T38FaxUdpEC:t38UDPRedundancy"), &given(" b=CT:200")]);
        assert_right(&[&given(" a=rtpmap:100 X-NSE/8000"), &given(" a=recvonly")]);
        assert_tolerated(&given(" A=ptime:20"), DeviationKind::WrongCase, "A");
        assert_refused(&given(" fmtp:96 0-16"), "line type: expected `a=` or `b=`", "fmtp:96");
        assert_refused(&given(" a"), "line: expected `=` and what an `a=` or `b=` line says", "");
        assert_refused(&given(" b=AS"), "bandwidth: expected `:` and a number", "");
        assert_refused(&given(" a="), "attribute: expected some text", "");
    }
}
