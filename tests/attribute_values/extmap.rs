//! `extmap`, `extmap-allow-mixed`

use sdp_decoder::attribute::{AttributeId, Direction, ExtMap};
use sdp_decoder::{DeviationKind, SessionDescription};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

#[test]
fn fields() {
    let map: ExtMap = read("2/recvonly http://example.com/082005/ext.htm#xmeta short");
    assert_eq!((map.id, map.direction), (2, Some(Direction::RecvOnly)));
    assert_eq!(map.uri.as_str(), "http://example.com/082005/ext.htm#xmeta");
    assert_eq!((map.uri.registered(), map.uri.meaning(), map.uri.reference()), (None, None, None));
    assert_eq!(map.attributes.as_deref(), Some("short"));

    let map: ExtMap = read("4 urn:3gpp:video-orientation");
    assert_eq!((map.id, map.direction, map.attributes.as_deref()), (4, None, None));
    assert_eq!(map.uri.meaning(), Some("how the video is turned"));
    assert_eq!(map.uri.reference(), Some("3GPP TS 26.114"));
    assert_eq!(map.encrypted_uri(), None);
}

#[test]
fn every_direction() {
    for direction in [Direction::SendRecv, Direction::SendOnly, Direction::RecvOnly, Direction::Inactive] {
        assert_eq!(read::<ExtMap>(&format!("1/{direction} urn:x")).direction, Some(direction));
    }
}

#[test]
fn encrypted() {
    let map: ExtMap = read("3 urn:ietf:params:rtp-hdrext:encrypt urn:ietf:params:rtp-hdrext:smpte-tc 25@600/24");
    assert_eq!(map.uri.meaning(), Some("another extension, encrypted"));
    let inner = map.encrypted_uri();
    assert_eq!(inner.and_then(|uri| uri.meaning()), Some("SMPTE time codes"));
    assert_eq!(map.attributes.as_deref(), Some("urn:ietf:params:rtp-hdrext:smpte-tc 25@600/24"));
}

#[test]
fn backslashes() {
    let uri = r"http:\\www.ietf.org\id\draft-holmer-rmcat-transport-wide-cc-extensions-01";
    let map: ExtMap = read(&format!("5 {uri}"));
    assert_eq!(map.uri.as_str(), uri);
    assert_eq!(map.uri.registered(), Some("http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01"));
    assert_tolerated(&format!("extmap:5 {uri}"), DeviationKind::UnexpectedCharacter, uri);
}

/// The registry of IANA, and what browsers and vendors write.
#[test]
fn known_uris() {
    let registered = "toffset smpte-tc ntp-64 ntp-56 ssrc-audio-level csrc-audio-level encrypt sdes splicing-interval \
                      framemarking sdes:cname sdes:rtp-stream-id sdes:repaired-rtp-stream-id sdes:CaptId sdes:mid fec";
    let experiments = "abs-send-time abs-capture-time transport-wide-cc-02 playout-delay video-content-type \
                       video-timing color-space generic-frame-descriptor-00 generic-frame-descriptor-01 \
                       video-layers-allocation00 video-frame-tracking-id corruption-detection inband-cn";
    let others = "urn:3gpp:video-orientation urn:3gpp:video-orientation:6 urn:3gpp:roi-sent \
                  urn:3gpp:predefined-roi-sent \
                  http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01 \
                  https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension \
                  http://protocols.cisco.com/virtualid http://protocols.cisco.com/framemarking \
                  http://protocols.cisco.com/timestamp#100us \
                  http://tools.ietf.org/html/draft-ietf-avtext-framemarking-07";
    let in_registry = registered.split_whitespace().map(|name| format!("urn:ietf:params:rtp-hdrext:{name}"));
    let of_webrtc =
        experiments.split_whitespace().map(|name| format!("http://www.webrtc.org/experiments/rtp-hdrext/{name}"));
    let uris: Vec<_> = in_registry.chain(of_webrtc).chain(others.split_whitespace().map(str::to_owned)).collect();
    assert_eq!(uris.len(), 39);
    for uri in uris {
        let map: ExtMap = read(&format!("1 {uri}"));
        assert_eq!(map.uri.registered(), Some(uri.as_str()));
        assert!(map.uri.meaning().is_some() && map.uri.reference().is_some(), "{uri}");
    }
}

#[test]
fn ids() {
    let map = |id: u32| read::<ExtMap>(&format!("{id} urn:x"));
    assert!(map(1).is_one_byte() && map(14).is_one_byte() && !map(15).is_one_byte() && !map(0).is_one_byte());
    assert!(map(4096).is_provisional() && map(4351).is_provisional() && !map(4352).is_provisional());
    assert_right(&["extmap:1 urn:x", "extmap:255 urn:x", "extmap:4096 urn:x"]);
    for id in ["0", "256", "4095", "4352"] {
        assert_tolerated(&format!("extmap:{id} urn:x"), DeviationKind::OutOfRange, id);
    }
    assert_refused("extmap:99999 urn:x", "id: expected a number up to 65535", "99999");
}

#[test]
fn told_and_refused() {
    assert_tolerated("extmap:1/SendOnly urn:x", DeviationKind::WrongCase, "SendOnly");
    assert_refused(
        "extmap:4/unsupported urn:x",
        "direction: expected `sendrecv`, `sendonly`, `recvonly` or `inactive`",
        "unsupported",
    );
    assert_refused("extmap:4/", "direction: expected `sendrecv`, `sendonly`, `recvonly` or `inactive`", "");
    assert_refused("extmap:4", "extension: expected the URI of an extension", "");
    assert_refused("extmap:invalidschema", "id: expected a number up to 65535", "invalidschema");
}

#[test]
fn mixed() {
    assert_right(&["extmap-allow-mixed"]);
    with_attribute("extmap-allow-mixed", |description: &SessionDescription<'_>, attribute| {
        assert_eq!(attribute.id(), Some(AttributeId::ExtmapAllowMixed));
        assert_eq!(description.media().len(), 1);
    });
}
