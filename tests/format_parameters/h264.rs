//! H.264 (RFC 6184)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{
    FormatParameters, H264PacketizationMode, H264Parameters, H264Profile, H264ProfileLevelId, H264ReceiveLevel,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn h264(text: &str) -> H264Parameters<'static> {
    let FormatParameters::H264(parameters) = read("H264", text) else { panic!("H.264") };
    parameters
}

fn id(text: &str) -> H264ProfileLevelId {
    text.parse().expect("a profile-level-id")
}

#[test]
fn ids_of_browsers_and_cameras() {
    for (text, profile, level) in [
        ("42e01f", "Constrained Baseline", "3.1"),
        ("42c01f", "Constrained Baseline", "3.1"),
        ("42001f", "Baseline", "3.1"),
        ("42800c", "Baseline", "1.2"),
        ("4d001f", "Main", "3.1"),
        ("4d400d", "Main", "1.3"),
        ("58a01e", "Baseline", "3.0"),
        ("64001f", "High", "3.1"),
        ("640032", "High", "5.0"),
        ("640c1f", "Constrained High", "3.1"),
        ("640c34", "Constrained High", "5.2"),
        ("64081f", "Progressive High", "3.1"),
        ("f4001f", "High 4:4:4 Predictive", "3.1"),
        ("53001f", "Scalable Baseline", "3.1"),
    ] {
        let id = id(text);
        assert_eq!(id.profile().map(|profile| profile.to_string()).as_deref(), Some(profile), "{text}");
        assert_eq!((id.level().to_string().as_str(), id.to_string().as_str()), (level, text));
    }
}

/// RFC 6184, section 8.1, table 5, and RFC 6190, section 7.1, table 13: each row with `x` as 0 and as 1, and what is
/// beside it.
#[test]
fn profiles_of_the_tables() {
    use H264Profile as P;
    for (idc, iop, profile) in [
        (0x42, 0b0100_0000, Some(P::ConstrainedBaseline)),
        (0x42, 0b1111_0000, Some(P::ConstrainedBaseline)),
        (0x4d, 0b1000_0000, Some(P::ConstrainedBaseline)),
        (0x4d, 0b1111_0000, Some(P::ConstrainedBaseline)),
        (0x58, 0b1100_0000, Some(P::ConstrainedBaseline)),
        (0x58, 0b1111_0000, Some(P::ConstrainedBaseline)),
        (0x42, 0b0000_0000, Some(P::Baseline)),
        (0x42, 0b1011_0000, Some(P::Baseline)),
        (0x58, 0b1000_0000, Some(P::Baseline)),
        (0x58, 0b1011_0000, Some(P::Baseline)),
        (0x4d, 0b0000_0000, Some(P::Main)),
        (0x4d, 0b0101_0000, Some(P::Main)),
        (0x58, 0b0000_0000, Some(P::Extended)),
        (0x58, 0b0011_0000, Some(P::Extended)),
        (0x64, 0b0000_0000, Some(P::High)),
        (0x64, 0b0000_1000, Some(P::ProgressiveHigh)),
        (0x64, 0b0000_1100, Some(P::ConstrainedHigh)),
        (0x6e, 0b0000_0000, Some(P::High10)),
        (0x7a, 0b0000_0000, Some(P::High422)),
        (0xf4, 0b0000_0000, Some(P::High444Predictive)),
        (0x6e, 0b0001_0000, Some(P::High10Intra)),
        (0x7a, 0b0001_0000, Some(P::High422Intra)),
        (0xf4, 0b0001_0000, Some(P::High444Intra)),
        (0x2c, 0b0001_0000, Some(P::Cavlc444Intra)),
        (0x53, 0b0000_0000, Some(P::ScalableBaseline)),
        (0x53, 0b1000_0000, Some(P::ScalableBaseline)),
        (0x56, 0b0000_0000, Some(P::ScalableHigh)),
        (0x56, 0b0100_0000, Some(P::ScalableHigh)),
        (0x56, 0b0001_0000, Some(P::ScalableHighIntra)),
        (0x56, 0b0101_0000, Some(P::ScalableHighIntra)),
        (0x42, 0b0100_1000, None),
        (0x4d, 0b0010_0000, None),
        (0x64, 0b1100_0000, None),
        (0x64, 0b0001_0000, None),
        (0x2c, 0b0000_0000, None),
        (0x00, 0b0000_0000, None),
    ] {
        let id = H264ProfileLevelId { profile_idc: idc, profile_iop: iop, level_idc: 31 };
        assert_eq!(id.profile(), profile, "{id}");
    }
}

#[test]
fn profiles_by_number_alone() {
    let camera = id("64C028");
    assert_eq!((camera.profile(), camera.named_profile()), (None, Some(H264Profile::High)));
    assert_eq!(id("42e01f").named_profile(), Some(H264Profile::Baseline));
    assert_eq!(id("000000").named_profile(), None);
}

#[test]
fn constraint_sets() {
    let sets = |text| id(text).constraint_sets().collect::<Vec<_>>();
    assert_eq!(sets("42001f"), []);
    assert_eq!(sets("42e01f"), [0, 1, 2]);
    assert_eq!(sets("640c1f"), [4, 5]);
    assert_eq!(sets("42ff1f"), [0, 1, 2, 3, 4, 5]);
}

#[test]
fn level_1b() {
    for (text, level) in [
        ("42f00b", "1b"),
        ("4d100b", "1b"),
        ("58100b", "1b"),
        ("42e00b", "1.1"),
        ("42f00c", "1.2"),
        ("64100b", "1.1"),
        ("640009", "1b"),
        ("42000a", "1.0"),
    ] {
        assert_eq!(id(text).level().to_string(), level, "{text}");
    }
    let [one, one_b, one_one] = ["42000a", "42f00b", "42000b"].map(|text| id(text).level());
    assert!(one < one_b && one_b < one_one);
    for (text, level) in [("100b", "1b"), ("000b", "1.1"), ("0009", "1b"), ("0029", "4.1")] {
        assert_eq!(text.parse::<H264ReceiveLevel>().map(|level| level.level().to_string()).as_deref(), Ok(level));
    }
}

#[test]
fn ids_are_six_digits() {
    assert_same::<H264ProfileLevelId>(&["42e01f", "000000", "ffffff"]);
    assert_same::<H264ReceiveLevel>(&["e01f", "0000"]);
    assert_eq!(id("42E01F"), id("42e01f"));
    for text in ["", "42e01", "42e01f0", "+2e01f", "42e01g", "0x42e0", "4 e01f"] {
        let error = text.parse::<H264ProfileLevelId>().expect_err(text);
        assert_eq!(error.expected(), "six hexadecimal digits");
    }
}

#[test]
fn every_parameter() {
    let h264 = h264(
        "profile-level-id=42e00a;max-recv-level=e01f;level-asymmetry-allowed=1;packetization-mode=2;max-mbps=1;max-smbps=2;\
         max-fs=3;max-cpb=4;max-dpb=5;max-br=6;redundant-pic-cap=1;use-level-src-parameter-sets=1;\
         in-band-parameter-sets=1;sprop-interleaving-depth=7;sprop-deint-buf-req=8;deint-buf-cap=9;\
         sprop-init-buf-time=10;sprop-max-don-diff=11;max-rcmd-nalu-size=12;sar-understood=16;sar-supported=255;\
         max-fps=3000;sar=13;sps-pps-idr-in-keyframe=1;x-google-start-bitrate=300;x-google-min-bitrate=100;\
         x-google-max-bitrate=2500",
    );
    assert_eq!(h264.profile_level_id(), Some(Ok(id("42e00a"))));
    assert_eq!(h264.max_recv_level(), Some(Ok(H264ReceiveLevel { profile_iop: 0xe0, level_idc: 31 })));
    assert_eq!(h264.level_asymmetry_allowed(), Some(Ok(true)));
    assert_eq!(h264.packetization_mode(), Some(Ok(H264PacketizationMode::Interleaved)));
    assert_eq!((h264.max_mbps(), h264.max_smbps(), h264.max_fs()), (Some(Ok(1)), Some(Ok(2)), Some(Ok(3))));
    assert_eq!((h264.max_cpb(), h264.max_dpb(), h264.max_br()), (Some(Ok(4)), Some(Ok(5)), Some(Ok(6))));
    assert_eq!((h264.redundant_pic_cap(), h264.in_band_parameter_sets()), (Some(Ok(true)), Some(Ok(true))));
    assert_eq!(h264.use_level_src_parameter_sets(), Some(Ok(true)));
    assert_eq!((h264.sprop_interleaving_depth(), h264.sprop_deint_buf_req()), (Some(Ok(7)), Some(Ok(8))));
    assert_eq!((h264.deint_buf_cap(), h264.sprop_init_buf_time()), (Some(Ok(9)), Some(Ok(10))));
    assert_eq!((h264.sprop_max_don_diff(), h264.max_rcmd_nalu_size()), (Some(Ok(11)), Some(Ok(12))));
    assert_eq!((h264.sar_understood(), h264.sar_supported()), (Some(Ok(16)), Some(Ok(255))));
    assert_eq!((h264.max_fps(), h264.sar()), (Some(Ok(3000)), Some(Ok(13))));
    assert_eq!(h264.sps_pps_idr_in_keyframe(), Some(Ok(true)));
    assert_eq!((h264.x_google_start_bitrate(), h264.x_google_min_bitrate()), (Some(Ok(300)), Some(Ok(100))));
    assert_eq!(h264.x_google_max_bitrate(), Some(Ok(2500)));
}

#[test]
fn what_holds_where_nothing_is_said() {
    let h264 = h264("x=1");
    let id = h264.profile_level_id_or_default().expect("the default");
    assert_eq!((id.profile(), id.level().to_string()), (Some(H264Profile::Baseline), "1.0".to_owned()));
    assert_eq!((h264.profile_level_id(), id.to_string()), (None, "42000a".to_owned()));
    assert_eq!(h264.packetization_mode_or_default(), Ok(H264PacketizationMode::SingleNal));
    assert_eq!(
        (h264.level_asymmetry_allowed_or_default(), h264.redundant_pic_cap_or_default()),
        (Ok(false), Ok(false))
    );
    assert_eq!(h264.use_level_src_parameter_sets_or_default(), Ok(false));
    assert_eq!((h264.deint_buf_cap_or_default(), h264.sar_understood_or_default()), (Ok(0), Ok(13)));
    assert_eq!((h264.max_recv_level(), h264.in_band_parameter_sets()), (None, None));
}

#[test]
fn parameter_sets() {
    let h264 = h264("packetization-mode=1; sprop-parameter-sets=Z00AMpY1QFE=,aO4xsg==; profile-level-id=4D0032");
    let sets = h264.sprop_parameter_sets().expect("it is there").expect("base64");
    assert_eq!(sets.texts().collect::<Vec<_>>(), ["Z00AMpY1QFE=", "aO4xsg=="]);
    assert_eq!(sets.octet_counts().collect::<Vec<_>>(), [8, 4]);
    assert_eq!(h264.profile_level_id(), Some(Ok(id("4d0032"))));
    assert_tolerated(
        "H264",
        "sprop-parameter-sets=Z0IAHqtAoPyA,aM4xEg",
        DeviationKind::WrongLength,
        "Z0IAHqtAoPyA,aM4xEg",
    );
    assert_refused("H264", "sprop-parameter-sets=Z0I#,aM4x", "sprop-parameter-sets: expected base64", "Z0I#,aM4x");
    assert_right("H264", &["sprop-parameter-sets=\"Z0IAHqtAoPyA,aM4xEg==\"", "sprop-parameter-sets=KO4CXLA=;"]);
}

#[test]
fn parameter_sets_of_levels() {
    let text = "sprop-level-parameter-sets=42e00a:Z0LgCg==,aM4xEg==:42e00b:Z0LgCw==";
    let h264 = h264(text);
    let levels = h264.sprop_level_parameter_sets().expect("it is there").expect("levels");
    let read: Vec<_> = levels.iter().map(|(id, sets)| (id.to_string(), sets.to_string())).collect();
    assert_eq!(
        read,
        [("42e00a".to_owned(), "Z0LgCg==,aM4xEg==".to_owned()), ("42e00b".to_owned(), "Z0LgCw==".to_owned())]
    );
    assert_right("H264", &[text]);
    let expected = "sprop-level-parameter-sets: expected a profile-level-id, `:` and base64, for each level";
    for value in ["42e00a", "42e00a:Z0LgCg==:42e00b", "42e0:Z0LgCg==", "42e00a:#"] {
        assert_refused("H264", &format!("sprop-level-parameter-sets={value}"), expected, value);
    }
}

#[test]
fn told_and_refused() {
    assert_right(
        "H264",
        &[
            "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f",
            "profile-level-id=64001f; packetization-mode=1; max-mbps=122500; max-fs=8192; max-br=20010; sar=13",
            "Profile-Level-Id = 4D0014 ; PACKETIZATION-MODE = 0;",
            "profile-level-id=64C028;sprop-parameter-sets=Z2TAKKwa0A8ARPywDwiEag==,aO48sA==",
        ],
    );
    assert_right("H264-RCDO", &["profile-level-id=42e01f"]);
    assert_tolerated("H264", "profile-level-id=42e11f", DeviationKind::OutOfRange, "42e11f");
    assert_tolerated("H264", "max-fs=1 max-mbps=2", DeviationKind::UnexpectedSeparator, " ");
    assert_tolerated("H264", "sprop-max-don-diff=32768", DeviationKind::OutOfRange, "32768");
    assert_tolerated("H264", "sar-understood=255", DeviationKind::OutOfRange, "255");
    assert_refused(
        "H264",
        "profile-level-id=42e01;max-fs=1",
        "profile-level-id: expected six hexadecimal digits",
        "42e01",
    );
    assert_refused("H264", "max-recv-level=42e01f", "max-recv-level: expected four hexadecimal digits", "42e01f");
    assert_refused("H264", "packetization-mode=3", "packetization-mode: expected `0`, `1` or `2`", "3");
    assert_refused("H264", "level-asymmetry-allowed", "level-asymmetry-allowed: expected `0` or `1`", "");
    assert!(h264("profile-level-id=42").profile_level_id_or_default().is_err());
}
