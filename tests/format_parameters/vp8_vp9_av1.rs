//! VP8 (RFC 7741), VP9 (RFC 9628) and AV1

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{
    Av1LevelIdx, Av1Parameters, Av1Profile, FormatParameters, Vp8Parameters, Vp9Parameters, Vp9ProfileId,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn vp8(text: &str) -> Vp8Parameters<'static> {
    let FormatParameters::Vp8(parameters) = read("VP8", text) else { panic!("VP8") };
    parameters
}

fn vp9(text: &str) -> Vp9Parameters<'static> {
    let FormatParameters::Vp9(parameters) = read("VP9", text) else { panic!("VP9") };
    parameters
}

fn av1(encoding: &str, text: &str) -> Av1Parameters<'static> {
    let FormatParameters::Av1(parameters) = read(encoding, text) else { panic!("{encoding}") };
    parameters
}

#[test]
fn of_vp8() {
    let vp8 = vp8("max-fs=12288;max-fr=60;x-google-start-bitrate=1;x-google-min-bitrate=2;x-google-max-bitrate=3");
    assert_eq!((vp8.max_fs(), vp8.max_fr()), (Some(Ok(12_288)), Some(Ok(60))));
    assert_eq!((vp8.x_google_start_bitrate(), vp8.x_google_min_bitrate()), (Some(Ok(1)), Some(Ok(2))));
    assert_eq!(vp8.x_google_max_bitrate(), Some(Ok(3)));
    assert_right("vp8", &["max-fr=30; max-fs=3600;"]);
    assert_tolerated("VP8", "max-fr=30, max-fs=3600", DeviationKind::UnexpectedSeparator, ", ");
    assert_refused("VP8", "max-fr=29.97", "max-fr: expected a number up to 4294967295", "29.97");
}

/// RFC 7741, section 6.1: 1200 macroblocks are up to 97 in a row.
#[test]
fn longest_side() {
    for (max_fs, pixels) in [(1200, 1552), (3600, 2704), (0, 0), (u32::MAX, 2_965_808)] {
        let text = format!("max-fs={max_fs}");
        assert_eq!(vp8(&text).longest_side(), Some(Ok(pixels)), "{max_fs}");
        assert_eq!(vp9(&text).longest_side(), Some(Ok(pixels)), "{max_fs}");
    }
    assert_eq!(vp8("max-fr=30").longest_side(), None);
    assert!(vp8("max-fs=x").longest_side().is_some_and(|side| side.is_err()));
}

#[test]
fn of_vp9() {
    let vp9 = vp9(
        "profile-id=2;max-fs=12288;max-fr=60;x-google-start-bitrate=1;x-google-min-bitrate=2;x-google-max-bitrate=3",
    );
    assert_eq!(
        (vp9.profile_id(), vp9.max_fs(), vp9.max_fr()),
        (Some(Ok(Vp9ProfileId(2))), Some(Ok(12_288)), Some(Ok(60)))
    );
    assert_eq!((vp9.x_google_start_bitrate(), vp9.x_google_min_bitrate()), (Some(Ok(1)), Some(Ok(2))));
    assert_eq!(vp9.x_google_max_bitrate(), Some(Ok(3)));
    assert_eq!((self::vp9("x").profile_id(), self::vp9("x").profile_id_or_default()), (None, Ok(Vp9ProfileId(0))));
    assert_eq!((Vp9ProfileId(0).name(), Vp9ProfileId(4).name()), (Some("8 bit, 4:2:0"), None));
    assert_right("vp9", &["profile-id=0", "profile-id=\"1\""]);
    assert_tolerated("VP9", "profile-id=4", DeviationKind::OutOfRange, "4");
    assert_refused("VP9", "profile-id=", "profile-id: expected a number up to 255", "");
    assert_same::<Vp9ProfileId>(&["3"]);
}

#[test]
fn of_av1() {
    for encoding in ["AV1", "av1x"] {
        let av1 = av1(
            encoding,
            "level-idx=9;profile=1;tier=1;x-google-start-bitrate=1;x-google-min-bitrate=2;x-google-max-bitrate=3",
        );
        assert_eq!((av1.profile(), av1.level_idx()), (Some(Ok(Av1Profile(1))), Some(Ok(Av1LevelIdx(9)))));
        assert_eq!((av1.tier(), av1.x_google_start_bitrate()), (Some(Ok(true)), Some(Ok(1))));
        assert_eq!((av1.x_google_min_bitrate(), av1.x_google_max_bitrate()), (Some(Ok(2)), Some(Ok(3))));
    }
    let silent = av1("AV1", "x");
    assert_eq!((silent.profile_or_default(), silent.level_idx_or_default()), (Ok(Av1Profile(0)), Ok(Av1LevelIdx(5))));
    assert_eq!(silent.tier_or_default(), Ok(false));
    assert_right("AV1", &["level-idx=5;profile=0;tier=0", "level-idx=31", "profile=2; level-idx=8; tier=1;"]);
    for level in ["24", "30", "32"] {
        assert_tolerated("AV1", &format!("level-idx={level}"), DeviationKind::OutOfRange, level);
    }
    assert_tolerated("AV1", "profile=3", DeviationKind::OutOfRange, "3");
    assert_refused("AV1", "tier=high", "tier: expected `0` or `1`", "high");
}

#[test]
fn levels_of_av1() {
    for (idx, name) in [(0, "2.0"), (1, "2.1"), (4, "3.0"), (5, "3.1"), (8, "4.0"), (19, "6.3"), (23, "7.3")] {
        assert_eq!(Av1LevelIdx(idx).level().map(|level| level.to_string()).as_deref(), Some(name));
    }
    assert_eq!((Av1LevelIdx(24).level(), Av1LevelIdx(31).level()), (None, None));
    assert_eq!((Av1Profile(2).name(), Av1Profile(3).name()), (Some("Professional"), None));
    assert_same::<Av1LevelIdx>(&["5"]);
}
