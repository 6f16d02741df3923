//! Attributes of clients, cameras, studios and streaming servers that nobody has registered.

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    Candidate, Decimal, EbuAcip, EbuAcipParameter, FeedbackType, HdcpKeyExchange, NamedParameters, NumberRanges,
    RealProperty, RealType, RtcpFeedback, VideoCapabilities,
};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

#[test]
fn video_sizes() {
    let capabilities: VideoCapabilities = read("121 263:1920:1080:30.0:2000000:1;4359:1280:720:15.5:1500000:0");
    assert_eq!(capabilities.payload_type.number(), 121);
    let [first, second] = capabilities.iter().collect::<Vec<_>>().try_into().expect("two sizes");
    assert_eq!((first.id, first.width, first.height, first.bit_rate), (263, 1920, 1080, 2_000_000));
    assert_eq!((second.frame_rate, second.flag, first.flag), (Decimal::new(155, 1), 0, 1));
    assert_right(&["x-caps:34 65537:352:288:15.0:256000:1;131074:176:144:15.0:180000:1"]);
    let expected = "capabilities: expected sizes such as `263:1920:1080:30.0:2000000:1`";
    for sizes in ["", "263", "263:1920:1080:30.0:2000000", "263:1920:1080:30.0:2000000:1:2", "1:1:1:1:1:1;"] {
        assert_refused(&format!("x-caps:121 {sizes}"), expected, sizes);
    }
}

#[test]
fn ranges_of_numbers() {
    let ranges: NumberRanges = read("3196-3295 3296-3395 7");
    assert_eq!(ranges.iter().collect::<Vec<_>>(), [3196..=3295, 3296..=3395, 7..=7]);
    assert_right(&[
        "x-ssrc-range:1215169025-1215169124",
        "x-plaza-msi-range:1-100 101-200",
        "framecount:48",
        "framecount:64-192",
    ]);
    assert_tolerated("x-ssrc-range:2-1", DeviationKind::OutOfRange, "2-1");
    for (ranges, place) in [("", ""), ("1-", "1-"), ("-1", "-1"), ("1-2-3", "1-2-3"), ("1 4294967296", "4294967296")] {
        assert_refused(
            &format!("x-ssrc-range:{ranges}"),
            "range: expected a range such as `1-100`, or a number",
            place,
        );
    }
}

#[test]
fn parameters_with_a_name() {
    let bandwidth: NamedParameters = read("main-video send=4000;recv=8100");
    assert_eq!((bandwidth.name.as_ref(), bandwidth.get("SEND")), ("main-video", Some("4000")));
    assert_eq!((bandwidth.get("x"), bandwidth.parameters.as_ref().map(|list| list.iter().count())), (None, Some(2)));
    assert_right(&[
        "x-mediabw:applicationsharing-video send=8100;recv=8100",
        "sprop-source:1 count=2;policies=as:1",
        "infoframe:5003 SSN=ST2110-41:2024;DIT=100100",
    ]);
}

#[test]
fn microsoft() {
    let candidate: Candidate = read("4 1 tcp-pass 18087935 2001:db8::486 3478 typ relay");
    assert_eq!(candidate.port, 3478);
    assert_right(&["x-candidate-ipv6:6 1 UDP 2130703871 fd00:7::4c 14530 typ host"]);
    let feedback: RtcpFeedback = read("* x-message app send:src recv:src,vc");
    assert_eq!(feedback.feedback_type, FeedbackType::Other("x-message".into()));
    assert_right(&["x-signaling-fb:* x-message app recv:dsh"]);
}

#[test]
fn properties_of_real_networks() {
    let property: RealProperty = read("integer;64695");
    assert_eq!((&property.property_type, property.integer()), (&RealType::Integer, Some(64_695)));
    let property: RealProperty = read("string;\"audio/x-pn-multirate-realaudio logical stream\"");
    assert_eq!((property.text(), property.integer()), ("audio/x-pn-multirate-realaudio logical stream", None));
    let property: RealProperty = read("buffer;\"qTE5OTgA\"");
    assert_eq!((&property.property_type, property.text()), (&RealType::Buffer, "qTE5OTgA"));
    assert_eq!(property.value, "\"qTE5OTgA\"");
    assert_eq!(read::<RealProperty>("string;\"").text(), "\"");
    assert_right(&["ASMRuleBook:string;\"priority=5,averagebandwidth=20000;\"", "Preroll:integer;4536"]);
    assert_tolerated("AvgBitRate:Integer;1", DeviationKind::WrongCase, "Integer");
    assert_refused("AvgBitRate:", "type: expected `integer`, `string` or `buffer`", "");
    assert_refused("AvgBitRate:integer", "value: expected `;` and a value", "");
    assert_refused("AvgBitRate:integer;", "value: expected some text", "");
}

#[test]
fn studios() {
    let text = "10000 IN IP4 192.0.2.100 550e8400-e29b-41d4-a716-446655440000 01-02-03-04-05";
    let exchange: HdcpKeyExchange = read(text);
    assert_eq!((exchange.port, exchange.connection.address.as_str()), (10000, "192.0.2.100"));
    assert_eq!(exchange.node_id, "550e8400-e29b-41d4-a716-446655440000");
    assert_eq!((exchange.port_id.as_ref(), exchange.to_string().as_str()), ("01-02-03-04-05", text));
    assert_refused("hkep:10000 IN IP4 192.0.2.100", "node id: expected some text", "");
    assert_refused("hkep:10000 IN IP4 192.0.2.100 x", "port id: expected some text", "");

    let setting: EbuAcip = read("jbdef 0 fixed 6");
    assert_eq!(setting.parameter, EbuAcipParameter::JitterBufferDefinition);
    assert_eq!(setting.values.iter().collect::<Vec<_>>(), ["0", "fixed", "6"]);
    assert_right(&["ebuacip:plength 96 5", "ebuacip:jb 0", "ebuacip:qosrec 136", "ebuacip:protp 97 ratio=6"]);
    assert_refused("ebuacip:", "parameter: expected a parameter such as `jb`", "");
}

/// Lines of shared shapes, and which.
const ROWS: &[(&str, &str)] = &[
    ("x-devicecaps:audio:send,recv;video:send,recv", "Word"),
    ("x-source:main-video", "Word"),
    ("x-source-streamid:201", "Integer"),
    ("x-bypassid:be38f190-a24a-4a72-b66c-b09fd0909ebc", "Word"),
    ("x-bypass", "Flag"),
    ("x-mediasettings:applicationsharing-video=required", "ParameterList"),
    ("x-applicationsharing-session-id:1", "Integer"),
    ("x-applicationsharing-role:sharer", "Word"),
    ("x-applicationsharing-media-type:rdp", "Word"),
    ("cisco-mari:v1", "Word"),
    ("cisco-mari-rate", "Flag"),
    ("cisco-mari-rtx:v0", "Word"),
    ("cisco-mari-hybrid-resilience:v0", "Word"),
    ("sprop-simul:1 98 *", "WordList"),
    ("sync-time:0", "Integer"),
    (
        "privacy:protocol=RTP; mode=AES-128-CTR; iv=2870a245b85ccfcf; key_version=81549802; key_id=0001020304050607",
        "ParameterList",
    ),
    ("transform:-1.000000,0.000000,0.000000;0.000000,-1.000000,0.000000;0.000000,0.000000,1.000000", "Word"),
    ("appversion:1.0", "Text"),
    ("x-onvif-track:track2", "Word"),
    ("x-dimensions:1920,1080", "CommaList"),
    ("x-framerate:25", "Decimal"),
    ("cliprect:0,0,240,320", "CommaList"),
    ("x-qt-text-nam:The Sky at Night", "Text"),
    ("x-qt-text-aut:An author", "Text"),
    ("x-qt-text-cpy:Copyright 2010", "Text"),
    ("x-qt-text-cmt:A comment", "Text"),
    ("x-qt-text-inf:http://example.com", "Text"),
    ("mpeg4-iod: \"data:application/mpeg4-iod;base64,AoDUAE8BAf/1AQOAbwABQA==\"", "Text"),
    ("mpeg4-esid:201", "Integer"),
    ("isma-compliance:2,2.0,2", "CommaList"),
    ("length:npt=7.741000", "ParameterList"),
    ("mimetype:string;\"audio/pcma\"", "RealProperty"),
    ("StreamCount:integer;2", "RealProperty"),
    ("StreamName:string;\"Video\"", "RealProperty"),
    ("MaxBitRate:integer;64695", "RealProperty"),
    ("MaxPacketSize:integer;744", "RealProperty"),
    ("SdpplinVersion:1610642970", "Integer"),
    ("Media_header:MEDIAINFO=494D4B48010100000400000100000000;", "ParameterList"),
    ("x-bufferdelay:1.000000", "Decimal"),
    ("rsaaeskey:VjVbxWcmYgbBbhwBNlCh3K", "Hidden"),
    ("fpaeskey:RlBMWQECAQAAAAA8AAAAAPFOnNe", "Hidden"),
    ("aesiv:5b+YZi9Ikb845BmNhaVo", "Hidden"),
    ("max-send-ssrc:* 2", "WordList"),
    ("max-recv-ssrc:96 2", "WordList"),
    ("quic-datagrams", "Flag"),
    ("packetization:96 raw", "WordList"),
    ("x-google-flag:conference", "Word"),
    ("x-google-max-bitrate:2500", "Integer"),
];

#[test]
fn shared_shapes() {
    for (line, shape) in ROWS {
        assert_right(&[line]);
        with_attribute(line, |_, view| {
            let value = view.decode().expect("it is right");
            assert!(format!("{value:?}").starts_with(shape), "{line}: {value:?}");
        });
    }
}
