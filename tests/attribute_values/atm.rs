//! The attributes of RFC 3108

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::{
    AtmMap, AtmParameter, AtmParameters, CodecSelection, DataCodecSelection, EchoCancellation, EchoCanceller,
    FlowDirection, GainControl, HexDigits, OneWaySelection, ProfileDescription, SelectedService, SilenceSuppression,
    ValueKind,
};

use crate::{assert_refused, assert_right, assert_tolerated, read, with_attribute};

#[test]
fn echo_and_gain() {
    let echo: EchoCancellation = read("fb on G168");
    assert_eq!((echo.direction, echo.is_enabled), (FlowDirection::Both, Some(true)));
    assert_eq!(echo.canceller, Some(EchoCanceller::G168));
    let echo: EchoCancellation = read("f - -");
    assert_eq!((echo.direction, echo.is_enabled, echo.canceller), (FlowDirection::Forward, None, None));
    let gain: GainControl = read("b off 0x10");
    assert_eq!((gain.direction, gain.is_enabled, gain.level), (FlowDirection::Backward, Some(false), Some(16)));
    assert!(!gain.is_automatic() && read::<GainControl>("fb on 0xFFFF").is_automatic());

    assert_right(&[
        "ecan:fb off -",
        "ecan: b on G165",
        "ecan:f on OMIT",
        "gc:f on 65535",
        "gc: fb - -",
        "gc:b off 0x6",
    ]);
    assert_tolerated("ecan:FB on G168", DeviationKind::WrongCase, "FB");
    assert_tolerated("ecan:fb on g168", DeviationKind::WrongCase, "g168");
    assert_refused("ecan:", "direction: expected `f`, `b` or `fb`", "");
    assert_refused("ecan:on", "direction: expected `f`, `b` or `fb`", "on");
    assert_refused("ecan:- on G168", "direction: expected `f`, `b` or `fb`", "-");
    assert_refused("ecan:fb maybe -", "on or off: expected `on`, `off` or `-`", "maybe");
    assert_refused("ecan:fb on", "canceller: expected `G165`, `G168` or `-`", "");
    assert_refused("ecan:fb on G167", "canceller: expected `G165`, `G168` or `-`", "G167");
    assert_refused("ecan:fb on G168 x", "after the value: expected the end of the line", "x");
    assert_refused("gc:fb on 65536", "level: expected a number up to 65535", "65536");
    assert_refused("gc:fb on", "level: expected a number up to 65535", "");
}

/// RFC 3108, section 2.5: `OMIT` stands for `-`.
#[test]
fn silence_with_words_for_signs() {
    assert_eq!(read::<SilenceSuppression>("off OMIT OMIT OMIT OMIT"), read("off - - - -"));
    assert_right(&["silenceSupp:off OMIT OMIT OMIT OMIT"]);
}

#[test]
fn parameters() {
    let traffic: AtmParameters = read("f 0+1 200 0x64 $ - CHOOSE OMIT on off");
    let parameters: Vec<_> = traffic.iter().collect();
    assert_eq!(parameters[..2], [AtmParameter::Value("f"), AtmParameter::Value("0+1")]);
    assert_eq!(parameters.iter().map(|one| one.number()).collect::<Vec<_>>()[2..4], [Some(200), Some(100)]);
    let (choose, omitted) = (AtmParameter::Choose, AtmParameter::Omitted);
    assert_eq!(parameters[4..8], [choose, omitted, choose, omitted]);
    assert_eq!(parameters.iter().map(|one| one.is_on()).collect::<Vec<_>>()[7..], [None, Some(true), Some(false)]);
    assert_eq!(AtmParameter::Value("0x1FFFFFFFF").number(), None);

    assert_right(&["cache:on 7200", "aalApp: itu_i3662 A03E A", "lij:0 -"]);
    assert_tolerated("cache:on  7200", DeviationKind::ExtraBlanks, "  ");
    assert_refused("cache:", "parameters: expected at least one parameter", "");
}

#[test]
fn hexadecimal() {
    assert_eq!(read::<HexDigits>("01080C").bytes().collect::<Vec<_>>(), [1, 8, 12]);
    assert_eq!(read::<HexDigits>("abc").bytes().collect::<Vec<_>>(), [0x0a, 0xbc]);
    assert_eq!(read::<HexDigits>("0xFF").bytes().count(), 0);
    assert_tolerated("eecid:0xB3D58E32", DeviationKind::UnexpectedCharacter, "0xB3D58E32");
    let long = "0".repeat(34);
    assert_tolerated(&format!("codecconfig:{long}"), DeviationKind::WrongLength, &long);
    assert_refused("eecid:", "digits: expected hexadecimal digits", "");
    assert_refused("eecid:B3 D5", "after the value: expected the end of the line", "D5");
}

#[test]
fn atmmap() {
    let map: AtmMap = read("98 X-G727-32");
    assert_eq!((map.payload_type.number(), map.encoding_name.as_deref()), (98, Some("X-G727-32")));
    assert_eq!(read::<AtmMap>("0 -").encoding_name, None);
    assert_right(&["atmmap:96 X-G727-24", "atmmap: 97 -"]);
    assert_refused("atmmap:128 PCMU", "payload type: expected a payload type from 0 to 127", "128");
    assert_refused("atmmap:97", "encoding name: expected a codec's name or `-`", "");
    assert_refused("atmmap:97 a b", "after the value: expected the end of the line", "b");
}

#[test]
fn selections() {
    let selection: CodecSelection = read("G729 10 10000 - - -");
    let codecs: Vec<_> =
        selection.iter().map(|codec| (codec.encoding_name, codec.packet_length, codec.packet_time)).collect();
    assert_eq!(codecs, [(Some("G729"), Some(10), Some(10_000)), (None, None, None)]);
    let selection: DataCodecSelection = read("on PCMU 40 5000");
    assert_eq!((selection.includes_fax, selection.codecs.iter().count()), (Some(true), 1));
    let selection: OneWaySelection = read("df f PCMA - -");
    assert_eq!((selection.service, selection.direction), (SelectedService::DataAndFax, FlowDirection::Forward));
    assert_eq!(selection.codecs.to_string(), "PCMA - -");

    assert_right(&["vsel:G729 10 10000 G726-32 40 10000", "vsel: G729 - - G726-32 - -", "fsel:FXDMOD-3 - -"]);
    assert_right(&["dsel:- G726-32 20 5000 PCMU 40 5000", "dsel:off PCMU - -"]);
    assert_right(&["onewaySel:v f G729 10 10000", "onewaySel: all b G726-32 40 10000"]);
    assert_tolerated("vsel:PCMU 320 -", DeviationKind::OutOfRange, "320");
    assert_tolerated("vsel:PCMU - 100000", DeviationKind::OutOfRange, "100000");
    assert_tolerated("onewaySel:v fb PCMU - -", DeviationKind::OutOfRange, "fb");
    assert_tolerated("vsel:PCMU  - -", DeviationKind::ExtraBlanks, "  ");
    assert_refused("vsel:", "encoding name: expected a codec's name or `-`", "");
    assert_refused("vsel:PCMU", "packet length: expected a number or `-`", "");
    assert_refused("vsel:PCMU 10", "packet time: expected a number or `-`", "");
    assert_refused("fsel:PCMU - - G729 x -", "packet length: expected a number or `-`", "x");
    assert_refused("dsel:PCMU - -", "fax included: expected `on`, `off` or `-`", "PCMU");
    assert_refused("dsel:on", "encoding name: expected a codec's name or `-`", "");
    assert_refused("onewaySel:x f PCMU - -", "service: expected `v`, `d`, `f`, `df` or `all`", "x");
    assert_refused("onewaySel:v - PCMU - -", "direction: expected `f` or `b`", "-");

    let many = vec!["PCMU - -"; 100_000].join(" ");
    assert_eq!(read::<CodecSelection>(&many).iter().count(), 100_000);
}

#[test]
fn profiles() {
    let profile: ProfileDescription = read("AAL2/custom 100 0-7 PCMG 40 5000 - SIDG 1 -");
    assert_eq!((profile.transport.as_ref(), profile.profile), ("AAL2/custom", 100));
    let rows: Vec<_> = profile.rows().collect();
    assert_eq!((rows[0].codes, rows[0].codec.encoding_name), (Some((0, 7)), Some("PCMG")));
    assert_eq!((rows[1].codes, rows[1].codec.packet_length, rows[1].codec.packet_time), (None, Some(1), None));

    assert_right(&["profileDesc: AAL2/custom 100 0-7 PCMG 40 - 8-15 SIDG 1 -"]);
    assert_tolerated("profileDesc:AAL2/ITU 1 0-16 PCMG - -", DeviationKind::OutOfRange, "0-16");
    assert_tolerated("profileDesc:AAL2/ITU 1 7-0 PCMG - -", DeviationKind::OutOfRange, "7-0");
    let codes = "codes: expected a range of codes such as `0-7`, or `-`";
    assert_refused("profileDesc:AAL2/ITU 1", codes, "");
    assert_refused("profileDesc:AAL2/ITU 1 7 PCMG - -", codes, "7");
    assert_refused("profileDesc:AAL2/ITU 256 - PCMG - -", "profile: expected a number up to 255", "256");
    assert_refused("profileDesc:AAL2/ITU 1 - PCMG -", "packet time: expected a number or `-`", "");
}

/// Every name of RFC 3108, with a value of its grammar.
#[test]
fn all_names() {
    use ValueKind::{AtmParameters as Parameters, HexDigits as Hex, Word};
    let names = [
        ("eecid:B3D58E32", Hex),
        ("aalType:AAL2", Word),
        ("capability:nrt-VBR 2", Parameters),
        ("qosClass:5", Parameters),
        ("bcob:0x10 on", Parameters),
        ("stc:1", Parameters),
        ("upcc:0", Parameters),
        ("atmQOSparms:f PP 8125 3455 32000 - 11", Parameters),
        ("atmTrfcDesc:f 0+1 200 100 20 - - - on -", Parameters),
        ("abrParms:fb 3 4 2 0x20", Parameters),
        ("abrSetup:200 200 - - 1000 4 4 4 4", Parameters),
        ("bearerType:SVC on", Parameters),
        ("lij:0 0x1F", Parameters),
        ("anycast:47.0091.8100.0000.0060.3E64.FD01.0060.3E64.FD01.00 3 1 0x0A", Parameters),
        ("cache:on 7200", Parameters),
        ("bearerSigIE:7E 5 A1B2C3D4E5", Parameters),
        ("aalApp:itu_i3662 A03E A", Parameters),
        ("cbrRate:04", Hex),
        ("sbc:6", Parameters),
        ("clkrec:ADAPTIVE", Word),
        ("fec:LOSS_SENSITIVE", Word),
        ("prtfl:40", Parameters),
        ("structure:on 193", Parameters),
        ("cpsSDUsize:fb 45", Parameters),
        ("aal2CPS:16 223 2000 off", Parameters),
        ("aal2CPSSDUrate:64000 64000", Parameters),
        ("aal2sscs3661unassured:on 1000 65568 65568", Parameters),
        ("aal2sscs3661assured:1000 65568 65568 65528 65528 65524 65524", Parameters),
        ("aal2sscs3662:AUDIO off off on on on on - - PCMU - -", Parameters),
        ("aal5sscop:65528 65528 65524 65524", Parameters),
        ("atmmap:98 X-G727-32", ValueKind::AtmMap),
        ("silenceSupp:on 20 standard Fixed Noise 50", ValueKind::SilenceSuppression),
        ("ecan:fb on G165", ValueKind::EchoCancellation),
        ("gc:fb on 0xFFFF", ValueKind::GainControl),
        ("profileDesc:AAL2/custom 100 0-7 PCMG 40 5000 0-7 SIDG 1 5000", ValueKind::ProfileDescription),
        ("vsel:G729 10 10000 G726-32 40 10000", ValueKind::CodecSelection),
        ("dsel:- G726-32 20 5000 PCMU 40 5000", ValueKind::DataCodecSelection),
        ("fsel:PCMU 40 5000 G726-32 20 5000", ValueKind::CodecSelection),
        ("onewaySel:v f G729 10 10000", ValueKind::OneWaySelection),
        ("codecconfig:01080C", Hex),
        ("isup_usi:8090A3", Hex),
        ("uiLayer1_Prot:02", Hex),
        ("chain:NEXT", Word),
    ];
    for (attribute, kind) in names {
        assert_right(&[attribute]);
        with_attribute(attribute, |_, view| {
            let info = view.id().expect("a row").info();
            assert_eq!(
                (info.value_kind, info.reference.starts_with("RFC 3108, section 5.6.")),
                (kind, true),
                "{attribute}"
            );
            let value = view.value().expect("a value");
            if !value.contains("0x") {
                assert_eq!(view.decode().expect(attribute).to_string(), value);
            }
        });
    }
    assert_eq!(names.len(), 43);
}
