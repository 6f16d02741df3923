//! Bodies as devices write them have what their strategies promise, as the decoder sees it.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sdp_decoder::attribute::GroupSemantics;
use sdp_decoder::codec::MappingSource;
use sdp_decoder::strategies::{damaged, sip_audio, sip_video, webrtc};
use sdp_decoder::{Attribute, Format, Media, MediaType, SessionDescription, decode_sdp, names};

use crate::cases;

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn phones_offer_audio_that_has_a_codec_and_an_address(call in sip_audio()) {
        let body = call.body();
        let description = decode_sdp(&body).expect("valid");
        prop_assert_eq!(types(&description), [MediaType::Audio]);
        description.media().for_each(assert_is_phone);
    }

    #[test]
    fn video_phones_offer_audio_and_video_with_feedback(call in sip_video()) {
        let body = call.body();
        let description = decode_sdp(&body).expect("valid");
        prop_assert_eq!(types(&description), [MediaType::Audio, MediaType::Video]);
        description.media().for_each(assert_is_phone);
        let video = description.media_at(1).expect("video");
        let protocol = video.protocol().expect("readable");
        prop_assert!(["RTP/AVPF", "RTP/SAVPF"].contains(&protocol.as_str()), "{}", protocol);
        prop_assert!(video.find_attribute("rtcp-fb").is_some());
    }

    #[test]
    fn browsers_bundle_sections_with_ice_and_dtls(call in webrtc()) {
        let body = call.body();
        let description = decode_sdp(&body).expect("valid");
        let group = description.attribute(names::GROUP).expect("a group").expect("readable");
        prop_assert_eq!(group.semantics, GroupSemantics::Bundle);
        let mids: Vec<_> = description.media().map(|media| media.find_attribute("mid").and_then(Attribute::value)).collect();
        prop_assert_eq!(group.mids.iter().map(Some).collect::<Vec<_>>(), mids);
        for media in description.media() {
            let has = |name| media.find_attribute(name).is_some();
            prop_assert!(has("ice-ufrag") && has("ice-pwd") && has("setup"), "{}", body);
            prop_assert!(has("fingerprint") || description.find_attribute("fingerprint").is_some(), "{}", body);
            let port = media.port().expect("readable");
            prop_assert!(port == 9 || (port == 0 && has("bundle-only")), "{}", body);
            prop_assert!(media.connection().expect("one").expect("readable").value.address.is_unspecified());
            let is_rtp = media.protocol().expect("readable").is_rtp();
            prop_assert!(!is_rtp || (has("rtcp-mux") && media.formats().all(|format| format.encoding_name().is_some())));
        }
    }
}

/// What the documentation of the strategies promises does occur.
#[test]
fn nothing_promised_is_missing() {
    let phones = [
        "m=audio",
        "c=IN IP4 0.0.0.0",
        "c=IN IP6",
        "a=sendonly",
        "a=inactive",
        "RTP/SAVP ",
        "a=crypto:1",
        "a=ptime:20",
        "a=maxptime:",
        "a=rtcp:",
        "a=rtpmap:0 PCMU/8000",
        "a=rtpmap:18 G729/8000",
        "a=fmtp:18 annexb=no",
        "a=rtpmap:101 telephone-event/8000",
        "a=fmtp:101 0-15",
        "opus/48000/2",
        "a=silenceSupp:off - - - -",
    ];
    assert_occur(&bodies(sip_audio()), &phones);
    assert!(bodies(sip_audio()).iter().any(|body| body.contains("RTP/AVP 0") && !body.contains("rtpmap:0 ")));
    let video_phones = [
        "m=video 0 ",
        "RTP/AVPF",
        "RTP/SAVPF",
        "a=rtcp-fb:* nack pli",
        "a=rtcp-fb:97 ccm fir",
        "H264/90000",
        "b=TIAS:",
        "b=AS:",
        "a=framerate:30",
        "packetization-mode=1",
    ];
    assert_occur(&bodies(sip_video()), &video_phones);
    let browsers = [
        "a=group:BUNDLE 0 1",
        "UDP/TLS/RTP/SAVPF",
        "webrtc-datachannel",
        "a=fingerprint:sha-256 ",
        "a=setup:actpass",
        "a=setup:active",
        "a=candidate:",
        "5f2d8e7a6b10.local ",
        "typ srflx",
        "a=bundle-only",
        "a=rtcp-fb:111 transport-cc",
        "a=fmtp:97 apt=96",
        "a=ssrc:",
        "a=msid:",
        "a=msid-semantic: WMS",
        "THIS_IS_SDPARTA",
        "a=rtcp-rsize",
        "a=rtcp:9 IN IP4 0.0.0.0",
        "a=sctp-port:5000",
        "a=extmap-allow-mixed",
    ];
    assert_occur(&bodies(webrtc()), &browsers);
}

/// Faults of each kind, of a body that has no two lines alike.
#[test]
fn damage_of_each_kind_occurs() {
    let body = "v=0\r\ns=b\r\nt=0 0\r\na=first\r\na=second\r\n";
    let whole: Vec<&str> = body.lines().collect();
    let damaged = bodies(damaged(Just(body)));
    let has = |fault: &dyn Fn(&[&str]) -> bool| damaged.iter().any(|body| fault(&body.lines().collect::<Vec<_>>()));
    let count = |lines: &[&str], line: &str| lines.iter().filter(|other| **other == line).count();
    assert!(has(&|lines| lines.len() == 4 && lines.iter().all(|line| whole.contains(line))), "dropped");
    assert!(has(&|lines| lines.len() == 6 && count(lines, "a=first") == 2), "doubled");
    assert!(has(&|lines| lines.starts_with(&["s=b", "v=0"])), "swapped");
    assert!(has(&|lines| lines.len() == 5 && lines.contains(&"a=fir")), "cut");
    assert!(has(&|lines| lines.len() == 6 && lines.windows(2).any(|pair| pair.concat() == "a=second")), "wrapped");
    assert!(damaged.iter().any(|body| !body.contains('\r')) && damaged.iter().any(|body| !body.contains('\n')), "ends");
    assert!(damaged.iter().any(|body| body.contains(char::REPLACEMENT_CHARACTER)), "bytes");
}

/// The same bodies in each run.
fn bodies<V: Into<Vec<u8>> + std::fmt::Debug>(strategy: impl Strategy<Value = V>) -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let mut body = || strategy.new_tree(&mut runner).expect("a value").current().into();
    (0..1000).map(|_| String::from_utf8_lossy(&body()).into_owned()).collect()
}

fn assert_occur(bodies: &[String], pieces: &[&str]) {
    for piece in pieces {
        assert!(bodies.iter().any(|body| body.contains(piece)), "{piece}");
    }
}

fn types<'d>(description: &'d SessionDescription<'_>) -> Vec<MediaType<'d>> {
    description.media().map(|media| media.media_type().expect("readable")).collect()
}

/// An address, and formats whose codec is said or known; none twice.
fn assert_is_phone(media: Media<'_>) {
    assert!(media.connection().expect("one").expect("readable").value.address.ip().is_some());
    assert!(media.formats().len() > 0, "{media:?}");
    assert!(!media.formats().any(Format::is_repeated), "{media:?}");
    let is_known =
        |format: Format<'_>| matches!(format.mapping_source(), MappingSource::RtpMap | MappingSource::StaticTable);
    assert!(media.formats().all(is_known), "{media:?}");
}
