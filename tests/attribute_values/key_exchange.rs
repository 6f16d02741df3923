//! `key-mgmt`, `identity`, `zrtp-hash`, `srtpctx`, `encryption`, and what else is about security

use sdp_decoder::DeviationKind::{TrailingBlanks, UnexpectedCharacter, WrongCase, WrongLength};
use sdp_decoder::attribute::{
    AttributeId, AttributeValue, Encryption, Identity, KeyManagementProtocol, KeyMgmt, Level, SrtpContext, ZrtpHash,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

const HASH: &str = "fe30efd02423cb054e50efd0248742ac7a52c8f91bc2df881ae642c371ba46df";

#[test]
fn key_management() {
    let message: KeyMgmt = read("mikey AQAFgM0XflABAAAAAAAAAAAAAAsAyONQ6gAAAAAGEEoo");
    assert_eq!(message.protocol, KeyManagementProtocol::Mikey);
    assert_eq!(message.data.expose(), "AQAFgM0XflABAAAAAAAAAAAAAAsAyONQ6gAAAAAGEEoo");
    assert_eq!(read::<KeyMgmt>("keyp1 QQ==").protocol, KeyManagementProtocol::Other("keyp1".into()));

    assert_right(&["key-mgmt:mikey AQAF", "key-mgmt: mikey AQAF", "key-mgmt:keyp1 QQ=="]);
    assert_tolerated("key-mgmt:MIKEY AQAF", WrongCase, "MIKEY");
    assert_tolerated("key-mgmt:mikey AQAF AQAF", UnexpectedCharacter, "AQAF AQAF");
    assert_tolerated("key-mgmt:mikey AQAFA", WrongLength, "AQAFA");
    assert_tolerated("key-mgmt:mikey AQAF ", TrailingBlanks, " ");
    assert_refused("key-mgmt:", "protocol: expected a protocol such as `mikey`", "");
    assert_refused("key-mgmt:mikey ", "message: expected base64", "");
}

#[test]
fn identity() {
    let identity: Identity = read("eyJpZHAiOnsi a=b c;d;  e=");
    assert_eq!(identity.assertion.expose(), "eyJpZHAiOnsi");
    let extensions: Vec<_> = identity.extensions.iter().map(|extension| (extension.name, extension.value)).collect();
    assert_eq!(extensions, [("a", Some("b c")), ("d", None), ("e", Some(""))]);
    assert_eq!(read::<Identity>("eyJp").extensions.iter().count(), 0);

    assert_right(&["identity:eyJpZHAiOnsi", "identity:eyJpZHAiOnsi a=b; c"]);
    assert_tolerated("identity:eyJpZHAiOnsi;a=b", UnexpectedCharacter, ";");
    assert_eq!(read::<Identity>("eyJpZHAiOnsi;a=b").to_string(), "eyJpZHAiOnsi a=b");
    assert_tolerated("identity:a-b", UnexpectedCharacter, "a-b");
    assert_refused("identity:", "assertion: expected base64", "");
    assert_refused("identity:;a=b", "assertion: expected base64", "");
}

#[test]
fn zrtp() {
    let hash: ZrtpHash = read(&format!("1.10 {HASH}"));
    assert_eq!((hash.version.as_ref(), hash.hash.as_str()), ("1.10", HASH));
    let bytes: Vec<_> = hash.hash.bytes().collect();
    assert_eq!((bytes.len(), bytes[0], bytes[31]), (32, 0xfe, 0xdf));

    assert_right(&[&format!("zrtp-hash:1.10 {HASH}"), &format!("zrtp-hash:1.10 {}", HASH.to_uppercase())]);
    assert_tolerated("zrtp-hash:1.10 fe30e", WrongLength, "fe30e");
    assert_refused("zrtp-hash:1.10", "hash: expected hexadecimal digits", "");
    assert_refused("zrtp-hash:1.10 xyz", "hash: expected hexadecimal digits", "xyz");
    assert_refused(&format!("zrtp-hash:1.10 {HASH} x"), "after the value: expected the end of the line", "x");
}

#[test]
fn srtp_context() {
    let context: SrtpContext = read("2 ssrc=0xBFBDD;roc=0x0001;seq=0x3039;foo=1");
    assert_eq!((context.tag, context.ssrc(), context.rollover_counter()), (2, Some(0xbfbdd), Some(1)));
    assert_eq!((context.sequence_number(), context.fields.iter().count()), (Some(0x3039), 4));
    let context: SrtpContext = read("1 ssrc=unknown;roc=17;seq=0x");
    assert_eq!((context.ssrc(), context.rollover_counter(), context.sequence_number()), (None, None, None));
    let context: SrtpContext = read("1 (ssrc=0x01;roc=0x0), (ssrc=0x02;roc=0x1)");
    assert_eq!(context.fields.as_str(), "(ssrc=0x01;roc=0x0), (ssrc=0x02;roc=0x1)");

    assert_right(&["srtpctx:1 ssrc=0x00845FED;roc=0x00000000;seq=0x005D", "srtpctx:1  roc=0x0"]);
    assert_refused("srtpctx:ssrc=1", "tag: expected a number up to 4294967295", "ssrc=1");
    assert_refused("srtpctx:1", "fields: expected parameters", "");
}

#[test]
fn encryption() {
    for (text, encryption) in
        [("optional", Encryption::Optional), ("required", Encryption::Required), ("rejected", Encryption::Rejected)]
    {
        assert_eq!(read::<Encryption>(text), encryption);
        assert_right(&[&format!("encryption:{text}")]);
    }
    assert_refused("encryption:", "encryption: expected `optional`, `required` or `rejected`", "");
}

/// Rows whose values have the shape of others.
#[test]
fn shared_shapes() {
    let fingerprint = "SHA-1 12:DF:3E:5D:49:6B:19:E5:7C:AB:4A:AD:B9:B1:3F:82:18:3B:54:02";
    let rows = [
        ("cryptex", None, "flag"),
        ("ike-setup", Some("actpass"), "setup"),
        ("psk-fingerprint", Some(fingerprint), "fingerprint"),
        ("dtls-id", Some("abc3de65cddef001be82"), "tls-id"),
        ("3ge2ae", Some("requested"), "word"),
        ("3GPP-Integrity-Key", Some("1 AQAF"), "hidden"),
        ("3GPP-SRTP-Config", Some("AQAF AQAF auth-tag-len=32"), "hidden"),
        ("3GPP-SDP-Auth", Some("1 AQAF"), "text"),
        ("SRTPAuthentication", Some("2"), "integer"),
        ("SRTPROCTxRate", Some("65535"), "integer"),
        ("X-pc-secret", Some("clear:abc"), "hidden"),
        ("X-pc-csuites-rtp", Some("62/51 64/51"), "text"),
        ("X-pc-csuites-rtcp", Some("62/51"), "text"),
    ];
    for (name, value, shape) in rows {
        let id = AttributeId::from_name(name).expect(name);
        let found = match id.decode(value).expect(name) {
            AttributeValue::Flag(_) => "flag",
            AttributeValue::Setup(_) => "setup",
            AttributeValue::Fingerprint(_) => "fingerprint",
            AttributeValue::TlsId(_) => "tls-id",
            AttributeValue::Word(_) => "word",
            AttributeValue::Hidden(_) => "hidden",
            AttributeValue::Text(_) => "text",
            AttributeValue::Integer(_) => "integer",
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!(found, shape, "{name}");
        assert_right(&[&value.map_or_else(|| name.to_owned(), |value| format!("{name}:{value}"))]);
    }
}

#[test]
fn levels_of_sources_and_channels() {
    for id in [AttributeId::Label, AttributeId::Msid, AttributeId::Cname, AttributeId::Fmtp] {
        assert!(id.info().levels.contains(Level::Source), "{id:?}");
    }
    for id in [AttributeId::Setup, AttributeId::Fmtp, AttributeId::Recvonly, AttributeId::Inactive] {
        assert!(id.info().levels.contains(Level::Dcsa), "{id:?}");
    }
}
