//! `control`, `range`, `framesize`, and rows of shared shapes: 3GPP, FLUTE, MBMS, OMA, ETSI

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{ControlUri, Decimal, FrameSize, NamedParameters, PlayRange, PlayTime, RangeUnit};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

#[test]
fn control() {
    for base in ["*", ""] {
        let uri: ControlUri = read(base);
        assert!(uri.is_base() && !uri.is_absolute(), "{base}");
    }
    for absolute in ["rtsp://192.0.2.1/video", "rtspu:x", "x+y-z.1:"] {
        assert!(read::<ControlUri>(absolute).is_absolute(), "{absolute}");
    }
    for relative in ["trackID=1", "video", "?ctype=video", "streamid=0", "./a:b", ":1", "1a:b", "é:b"] {
        let uri: ControlUri = read(relative);
        assert!(!uri.is_absolute() && !uri.is_base(), "{relative}");
    }
    assert_right(&["control:*", "control:trackID=1", "control: rtsp://192.0.2.1/a"]);
    assert_tolerated("control", DeviationKind::MissingParameters, "");
    assert_tolerated("control:", DeviationKind::MissingParameters, "");
    assert_tolerated("control:my track", DeviationKind::UnexpectedCharacter, "my track");
}

#[test]
fn ranges_of_play_time() {
    let range: PlayRange = read("npt=0-34.4368");
    assert_eq!(range.unit, RangeUnit::NormalPlayTime);
    let seconds = |time: &Option<PlayTime>| time.as_ref().and_then(PlayTime::seconds);
    assert_eq!((seconds(&range.start), seconds(&range.end)), (Some(Decimal::from(0)), Some(Decimal::new(344_368, 4))));
    let range: PlayRange = read("npt=now-");
    assert_eq!((range.start.map(|time| time.is_now()), range.end), (Some(true), None));
    let range: PlayRange = read("npt=-00:01:04.5");
    assert_eq!((range.start.is_none(), seconds(&range.end)), (true, Some(Decimal::new(645, 1))));
    let range: PlayRange = read("npt=392:00:06-");
    assert_eq!(seconds(&range.start), Some(Decimal::from(392 * 3600 + 6)));
    assert_eq!(read::<PlayRange>("npt").to_string(), "npt");
}

#[test]
fn ranges_of_other_units() {
    let range: PlayRange = read("smpte-25=10:07:00-10:07:33:05.01");
    assert_eq!(range.unit, RangeUnit::Smpte25);
    let end = range.end.and_then(|end| end.time_code()).expect("a time code");
    assert_eq!((end.hours, end.minutes, end.seconds, end.frames, end.subframes), (10, 7, 33, 5, 1));
    let start = range.start.and_then(|start| start.time_code()).expect("a time code");
    assert_eq!((start.seconds, start.frames, start.subframes), (0, 0, 0));

    let range: PlayRange = read("clock=19961108T143720.25Z-19971113T2203");
    let start = range.start.and_then(|start| start.utc()).expect("a time");
    assert_eq!((start.year, start.month, start.day), (1996, 11, 8));
    assert_eq!((start.hour, start.minute, start.second), (14, 37, Decimal::new(2025, 2)));
    let end = range.end.and_then(|end| end.utc()).expect("a time");
    assert_eq!((end.hour, end.minute, end.second), (22, 3, Decimal::from(0)));

    let range: PlayRange = read("frames=1-20");
    assert_eq!(range.unit, RangeUnit::Other("frames".into()));
    assert_eq!(range.start.and_then(|start| start.utc()), None);
}

#[test]
fn ranges_told_and_refused() {
    assert_right(&[
        "range:npt=0-",
        "range:npt=3.000-6.185",
        "range:npt=12:05:35.3-",
        "range:smpte=10:12:33:20-",
        "range:smpte-30-drop=10:07:33-",
        "range:clock=19971113T211503Z-",
        "range:clock=19971113T2115-19971113T2203",
        "range:x=anything-",
    ]);
    assert_tolerated("range:clock=0-", DeviationKind::UnexpectedCharacter, "0");
    for time in ["1:2", "0:60:100", "12:05:35.", "abc", "1:2:3:4", "1.2.3"] {
        assert_tolerated(&format!("range:npt={time}-"), DeviationKind::UnexpectedCharacter, time);
    }
    for time in ["10:07", "10:07:00:01:02", "100:07:00", "10:07:00:01.001", "now"] {
        assert_tolerated(&format!("range:smpte={time}-"), DeviationKind::UnexpectedCharacter, time);
    }
    for time in ["1997111T211500Z", "19971113T21Z", "19971113T21150é", "19971113T211500.Z1", "x9971113T2115"] {
        assert_tolerated(&format!("range:clock={time}-"), DeviationKind::UnexpectedCharacter, time);
    }
    assert_tolerated("range:npt=", DeviationKind::MissingParameters, "");
    assert_tolerated("range:npt", DeviationKind::MissingParameters, "");
    assert_tolerated("range:npt=0-  70.00000", DeviationKind::ExtraBlanks, "  ");
    assert_tolerated("range:NPT=0-", DeviationKind::WrongCase, "NPT");
    assert_refused("range:", "unit: expected a unit of time such as `npt`", "");
    assert_refused("range:npt=5", "end: expected `-` behind the start", "");
    assert_refused("range:npt=5-6 7", "after the value: expected the end of the line", "7");
}

#[test]
fn frame_size() {
    let size: FrameSize = read("97 1920-1080");
    assert_eq!((size.payload_type.number(), size.width, size.height), (97, 1920, 1080));
    assert_right(&["framesize:96 640-480"]);
    assert_refused("framesize:", "payload type: expected a payload type from 0 to 127", "");
    assert_refused("framesize:97 1920x1080", "width: expected a number up to 4294967295", "1920x1080");
    assert_refused("framesize:97 1920", "height: expected `-` and a height", "");
    assert_refused("framesize:97 1920-", "height: expected a number up to 4294967295", "");
}

#[test]
fn declarations_of_error_correction() {
    let declaration: NamedParameters = read("0 encoding-id=1; instance-id=3");
    assert_eq!((declaration.name.as_ref(), declaration.get("instance-id")), ("0", Some("3")));
    assert_eq!(read::<NamedParameters>("0").get("encoding-id"), None);
    assert_right(&["FEC-declaration:0 encoding-id=1; instance-id=0", "FEC-declaration:0 encoding-id=130"]);
    assert_refused("FEC-declaration:", "name: expected some text", "");
}

/// Lines of shared shapes, and which.
const ROWS: &[(&str, &str)] = &[
    ("maxprate:28.0", "Decimal"),
    ("v3cfmtp:sprop-v3c-unit-header=CAAAAA==;v3c-ptl-tier-flag=1;", "ParameterList"),
    ("rtcp-rgrp", "Flag"),
    ("rams-updates", "Flag"),
    ("rtpred1:96", "Text"),
    ("rtpred2:97", "Text"),
    ("mtag:\"158bb3e7c7fd62ce67f12b533f06b83a\"", "Text"),
    ("etag:158bb3e7c7fd62ce67f12b533f06b83a", "Text"),
    ("rtsp-ice-d-m", "Flag"),
    ("X-predecbufsize:30720", "Integer"),
    ("X-initpredecbufperiod:98040", "Integer"),
    ("X-initpostdecbufperiod:0", "Integer"),
    ("X-decbyterate:128000", "Integer"),
    ("3gpp-videopostdecbufsize:32000", "Integer"),
    ("3GPP-Adaptation-Support:1", "Integer"),
    ("3GPP-Asset-Information:{url=\"http://example.com/assets\"}", "Text"),
    ("3GPP-QoE-Metrics:metrics={Corruption_Duration|Decoded_Bytes};rate=15;range:npt=0-40", "ParameterList"),
    ("mbms-mode:broadcast-mbsfn 269087077", "WordList"),
    ("mbms-flowid: 1=239.0.0.1/4010,2=239.0.0.1/4012", "CommaList"),
    ("mbms-repair: 0 min-buffer-time=2600", "ParameterList"),
    ("flute-tsi:0", "Integer"),
    ("flute-ch:1", "Integer"),
    ("FEC:0", "Integer"),
    ("FEC-OTI-extension:0 ACAEAA==", "WordList"),
    ("content-desc:http://example.com/content", "UriText"),
    ("bc_service:ch12@example.com", "Text"),
    ("bc_service_package:1 bc_service_list:1,2", "Text"),
    ("bc_program:news", "Text"),
    ("PSCid:12", "Text"),
    ("bcastversion:1.0", "Decimal"),
    ("stkmstream:1", "Integer"),
];

#[test]
fn shared_shapes() {
    for (line, shape) in ROWS {
        let told = with_attribute(line, |_, view| {
            let value = view.decode().unwrap_or_else(|error| panic!("{line}: {error}"));
            assert!(format!("{value:?}").starts_with(shape), "{line}: {value:?}");
            view.line().reading().deviations
        });
        let blank = usize::from(line.contains(": "));
        assert_eq!(told.len(), blank, "{line}: {told:?}");
    }
}
