//! H.265 (RFC 7798)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{
    FormatParameters, H265InteropConstraints, H265LevelId, H265ParallelTool, H265Parameters, H265ProfileCompatibility,
    H265ProfileId, H265TxMode,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn h265(text: &str) -> H265Parameters<'static> {
    let FormatParameters::H265(parameters) = read("H265", text) else { panic!("H.265") };
    parameters
}

#[test]
fn every_parameter() {
    let h265 = h265(
        "profile-space=1;profile-id=2;tier-flag=1;level-id=120;interop-constraints=900000000001;\
         profile-compatibility-indicator=60000000;sprop-sub-layer-id=5;recv-sub-layer-id=4;max-recv-level-id=150;\
         tx-mode=MRST;max-lsr=18446744073709551615;max-lps=1;max-cpb=2;max-dpb=8;max-br=3;max-tr=4;max-tc=5;max-fps=2997;\
         sprop-max-don-diff=6;sprop-depack-buf-nalus=7;sprop-depack-buf-bytes=8;depack-buf-cap=9;\
         sprop-segmentation-id=3;sprop-spatial-segmentation-idc=ff;include-dph=0,2;x-google-start-bitrate=10;\
         x-google-min-bitrate=11;x-google-max-bitrate=12",
    );
    assert_eq!((h265.profile_space(), h265.profile_id()), (Some(Ok(1)), Some(Ok(H265ProfileId(2)))));
    assert_eq!((h265.tier_flag(), h265.level_id()), (Some(Ok(true)), Some(Ok(H265LevelId(120)))));
    assert_eq!(h265.interop_constraints(), Some(Ok(H265InteropConstraints(0x9000_0000_0001))));
    assert_eq!(h265.profile_compatibility_indicator(), Some(Ok(H265ProfileCompatibility(0x6000_0000))));
    assert_eq!((h265.sprop_sub_layer_id(), h265.recv_sub_layer_id()), (Some(Ok(5)), Some(Ok(4))));
    assert_eq!(
        (h265.max_recv_level_id(), h265.tx_mode()),
        (Some(Ok(H265LevelId(150))), Some(Ok(H265TxMode::MultipleStreams)))
    );
    assert_eq!((h265.max_lsr(), h265.max_lps()), (Some(Ok(u64::MAX)), Some(Ok(1))));
    assert_eq!((h265.max_cpb(), h265.max_dpb(), h265.max_br()), (Some(Ok(2)), Some(Ok(8)), Some(Ok(3))));
    assert_eq!((h265.max_tr(), h265.max_tc(), h265.max_fps()), (Some(Ok(4)), Some(Ok(5)), Some(Ok(2997))));
    assert_eq!((h265.sprop_max_don_diff(), h265.sprop_depack_buf_nalus()), (Some(Ok(6)), Some(Ok(7))));
    assert_eq!((h265.sprop_depack_buf_bytes(), h265.depack_buf_cap()), (Some(Ok(8)), Some(Ok(9))));
    assert_eq!((h265.sprop_segmentation_id(), h265.sprop_spatial_segmentation_idc()), (Some(Ok(3)), Some(Ok(255))));
    let hashes = h265.include_dph().expect("it is there").expect("numbers");
    assert_eq!(hashes.iter().collect::<Vec<_>>(), [0, 2]);
    assert_eq!((h265.x_google_start_bitrate(), h265.x_google_min_bitrate()), (Some(Ok(10)), Some(Ok(11))));
    assert_eq!(h265.x_google_max_bitrate(), Some(Ok(12)));
}

#[test]
fn parameter_sets() {
    let h265 = h265("sprop-vps=QAEMAf//,QAEMAg==; sprop-sps=QgEBAQ==; sprop-pps=RAHA; sprop-sei=TgEF");
    let texts = |sets: Option<Result<sdp_decoder::codec::Base64<'_>, _>>| {
        sets.and_then(Result::ok).map(|sets| sets.texts().map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default()
    };
    assert_eq!(texts(h265.sprop_vps()), ["QAEMAf//", "QAEMAg=="]);
    assert_eq!(texts(h265.sprop_sps()), ["QgEBAQ=="]);
    assert_eq!(texts(h265.sprop_pps()), ["RAHA"]);
    assert_eq!(texts(h265.sprop_sei()), ["TgEF"]);
}

#[test]
fn what_holds_where_nothing_is_said() {
    let silent = h265("x=1");
    assert_eq!((silent.profile_space_or_default(), silent.profile_id_or_default()), (Ok(0), Ok(H265ProfileId(1))));
    assert_eq!((silent.tier_flag_or_default(), silent.level_id_or_default()), (Ok(false), Ok(H265LevelId(93))));
    assert_eq!(silent.max_recv_level_id_or_default(), Ok(H265LevelId(93)));
    assert_eq!(h265("level-id=120").max_recv_level_id_or_default(), Ok(H265LevelId(120)));
    assert_eq!(h265("level-id=120;max-recv-level-id=150").max_recv_level_id_or_default(), Ok(H265LevelId(150)));
    let constraints = silent.interop_constraints_or_default().expect("the default");
    assert!(constraints.is_progressive() && !constraints.is_interlaced());
    assert!(constraints.is_non_packed() && constraints.is_frame_only());
    assert_eq!(constraints.to_string(), "b00000000000");
    let profiles = |text| {
        let compatibility = h265(text).profile_compatibility_indicator_or_default().expect("profiles");
        compatibility.profiles().map(|profile| profile.0).collect::<Vec<_>>()
    };
    assert_eq!(profiles("x=1"), [1]);
    assert_eq!(profiles("profile-id=2"), [2]);
    assert_eq!(profiles("profile-id=99"), []);
    assert_eq!(profiles("profile-id=2;profile-compatibility-indicator=80000001"), [0, 31]);
    assert_eq!(
        (silent.tx_mode_or_default(), silent.sprop_sub_layer_id_or_default()),
        (Ok(H265TxMode::SingleStream), Ok(6))
    );
    assert_eq!((silent.max_dpb_or_default(), silent.depack_buf_cap_or_default()), (Ok(6), Ok(u32::MAX)));
    assert_eq!((silent.sprop_max_don_diff_or_default(), silent.sprop_depack_buf_nalus_or_default()), (Ok(0), Ok(0)));
    assert_eq!((silent.sprop_depack_buf_bytes_or_default(), silent.sprop_segmentation_id_or_default()), (Ok(0), Ok(0)));
}

#[test]
fn profiles_and_levels() {
    let level = |id| H265LevelId(id).level().map(|level| level.to_string());
    for (id, name) in [(30, "1.0"), (60, "2.0"), (63, "2.1"), (93, "3.1"), (120, "4.0"), (153, "5.1"), (186, "6.2")] {
        assert_eq!(level(id).as_deref(), Some(name));
    }
    assert_eq!(level(94), None);
    assert!(H265LevelId(93).level() < H265LevelId(120).level());
    assert_eq!((H265ProfileId(1).name(), H265ProfileId(2).name()), (Some("Main"), Some("Main 10")));
    assert_eq!((H265ProfileId(0).name(), H265ProfileId(31).name()), (None, None));
    assert_same::<H265LevelId>(&["93"]);
    assert_same::<H265ProfileId>(&["2"]);
    assert_same::<H265ProfileCompatibility>(&["00000001", "60000000"]);
    assert_same::<H265InteropConstraints>(&["000000000001", "b00000000000"]);
}

#[test]
fn parallel_decoding() {
    let text = "level-id=93;dec-parallel-cap={w:8;max-lsr=62668800;max-lps=2088960},{t:8;level-id=120}";
    assert_refused(
        "H265",
        text,
        "dec-parallel-cap: expected `w:` or `t:`, a number and parameters, in `{` and `}`",
        "{w:8;max-lsr=62668800;max-lps=2088960},{t:8;level-id=120}",
    );
    let text = "dec-parallel-cap={w:8;max-lsr=62668800;max-lps=2088960,t:9;level-id=120};level-id=93";
    assert_right("H265", &[text, "level-id=93;dec-parallel-cap={t:8;level-id=120}"]);
    let h265 = h265(text);
    assert_eq!(h265.level_id(), Some(Ok(H265LevelId(93))));
    let capabilities = h265.dec_parallel_cap().expect("it is there").expect("points");
    let [first, second] = capabilities.iter().collect::<Vec<_>>().try_into().expect("two points");
    assert_eq!((first.tool, first.spatial_segmentation), (H265ParallelTool::Wavefronts, 8));
    let parameters: Vec<_> = first.parameters().map(|parameter| (parameter.name, parameter.value)).collect();
    assert_eq!(parameters, [("max-lsr", Some("62668800")), ("max-lps", Some("2088960"))]);
    assert_eq!((second.tool, second.spatial_segmentation), (H265ParallelTool::Tiles, 9));
    for value in ["t:8;level-id=120", "{}", "{t:8}", "{x:8;level-id=120}", "{t:a;level-id=120}"] {
        let expected = "dec-parallel-cap: expected `w:` or `t:`, a number and parameters, in `{` and `}`";
        let place = value.split_once(';').filter(|_| !value.starts_with('{')).map_or(value, |(before, _)| before);
        assert_refused("H265", &format!("dec-parallel-cap={value}"), expected, place);
    }
}

#[test]
fn told_and_refused() {
    assert_right(
        "h265",
        &["level-id=93;profile-id=1;tier-flag=0;tx-mode=SRST", "profile-id=1; tier-flag=0; level-id=51;"],
    );
    assert_tolerated("H265", "profile-id=32", DeviationKind::OutOfRange, "32");
    assert_tolerated("H265", "profile-space=4", DeviationKind::OutOfRange, "4");
    assert_tolerated("H265", "tx-mode=srst", DeviationKind::WrongCase, "srst");
    assert_tolerated("H265", "max-dpb=17", DeviationKind::OutOfRange, "17");
    assert_tolerated("H265", "depack-buf-cap=0", DeviationKind::OutOfRange, "0");
    assert_refused("H265", "level-id=256", "level-id: expected a number up to 255", "256");
    assert_refused("H265", "level-id=3.1", "level-id: expected a number up to 255", "3.1");
    assert_refused("H265", "interop-constraints=B0", "interop-constraints: expected twelve hexadecimal digits", "B0");
    assert_refused(
        "H265",
        "profile-compatibility-indicator=+0000000",
        "profile-compatibility-indicator: expected eight hexadecimal digits",
        "+0000000",
    );
    assert!(h265("profile-id=x").profile_compatibility_indicator_or_default().is_err());
}

#[test]
fn long_values() {
    let points = vec!["t:8;level-id=120"; 100_000].join(",");
    let h265 = h265(&format!("dec-parallel-cap={{{points}}};level-id=93"));
    assert!(h265.dec_parallel_cap().is_some_and(|cap| cap.is_ok_and(|points| points.iter().count() == 100_000)));
    assert_eq!(h265.level_id(), Some(Ok(H265LevelId(93))));
    assert_eq!(h265.reading().errors, []);
    for open in ["a={;", "{", "{\"", "a={}"] {
        let text = open.repeat(100_000);
        assert!(H265Parameters::new(text.as_str()).list().iter().count() > 0);
    }
}
