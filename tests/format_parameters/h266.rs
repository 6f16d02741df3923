//! H.266 (RFC 9328) and EVC (RFC 9584)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{
    EvcLevelId, EvcParameters, EvcProfileId, FormatParameters, H266LevelId, H266Parameters, H266ProfileId,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn h266(text: &str) -> H266Parameters<'static> {
    let FormatParameters::H266(parameters) = read("H266", text) else { panic!("H.266") };
    parameters
}

fn evc(text: &str) -> EvcParameters<'static> {
    let FormatParameters::Evc(parameters) = read("evc", text) else { panic!("EVC") };
    parameters
}

#[test]
fn every_parameter_of_h266() {
    let h266 = h266(
        "profile-id=65;tier-flag=1;level-id=80;sub-profile-id=AAAA,AAAB;interop-constraints=gAAA;sprop-sublayer-id=1;\
         sprop-ols-id=256;recv-sublayer-id=2;recv-ols-id=3;max-recv-level-id=83;sprop-dci=AAAA;sprop-vps=AAAB;\
         sprop-sps=AAAC;sprop-pps=AAAD;sprop-sei=AAAE;max-lsr=4;max-fps=5;sprop-max-don-diff=6;\
         sprop-depack-buf-bytes=7;depack-buf-cap=8",
    );
    assert_eq!((h266.profile_id(), h266.tier_flag()), (Some(Ok(H266ProfileId(65))), Some(Ok(true))));
    assert_eq!((h266.level_id(), h266.max_recv_level_id()), (Some(Ok(H266LevelId(80))), Some(Ok(H266LevelId(83)))));
    for (text, base64) in [
        ("AAAA,AAAB", h266.sub_profile_id()),
        ("gAAA", h266.interop_constraints()),
        ("AAAA", h266.sprop_dci()),
        ("AAAB", h266.sprop_vps()),
        ("AAAC", h266.sprop_sps()),
        ("AAAD", h266.sprop_pps()),
        ("AAAE", h266.sprop_sei()),
    ] {
        assert_eq!(base64.and_then(Result::ok).map(|base64| base64.to_string()).as_deref(), Some(text));
    }
    assert_eq!((h266.sprop_sublayer_id(), h266.sprop_ols_id()), (Some(Ok(1)), Some(Ok(256))));
    assert_eq!((h266.recv_sublayer_id(), h266.recv_ols_id()), (Some(Ok(2)), Some(Ok(3))));
    assert_eq!((h266.max_lsr(), h266.max_fps(), h266.sprop_max_don_diff()), (Some(Ok(4)), Some(Ok(5)), Some(Ok(6))));
    assert_eq!((h266.sprop_depack_buf_bytes(), h266.depack_buf_cap()), (Some(Ok(7)), Some(Ok(8))));
}

#[test]
fn every_parameter_of_evc() {
    let evc = evc(
        "profile-id=1;level-id=123;toolset-id=AAAAAAAAAAA=;max-recv-level-id=150;sprop-sps=AAAC;sprop-pps=AAAD;sprop-sei=AAAE;\
         sprop-max-don-diff=6;sprop-depack-buf-bytes=7;depack-buf-cap=8",
    );
    assert_eq!((evc.profile_id(), evc.level_id()), (Some(Ok(EvcProfileId(1))), Some(Ok(EvcLevelId(123)))));
    assert_eq!(evc.max_recv_level_id(), Some(Ok(EvcLevelId(150))));
    let toolset = evc.toolset_id().expect("it is there").expect("base64");
    assert_eq!(toolset.octet_counts().collect::<Vec<_>>(), [8]);
    for (text, base64) in [("AAAC", evc.sprop_sps()), ("AAAD", evc.sprop_pps()), ("AAAE", evc.sprop_sei())] {
        assert_eq!(base64.and_then(Result::ok).map(|base64| base64.to_string()).as_deref(), Some(text));
    }
    assert_eq!((evc.sprop_max_don_diff(), evc.sprop_depack_buf_bytes()), (Some(Ok(6)), Some(Ok(7))));
    assert_eq!(evc.depack_buf_cap(), Some(Ok(8)));
}

#[test]
fn what_holds_where_nothing_is_said() {
    let silent = h266("x=1");
    assert_eq!((silent.profile_id_or_default(), silent.tier_flag_or_default()), (Ok(H266ProfileId(1)), Ok(false)));
    assert_eq!(
        (silent.level_id_or_default(), silent.max_recv_level_id_or_default()),
        (Ok(H266LevelId(51)), Ok(H266LevelId(51)))
    );
    assert_eq!((silent.sprop_sublayer_id_or_default(), silent.sprop_max_don_diff_or_default()), (Ok(6), Ok(0)));
    assert_eq!((silent.sprop_depack_buf_bytes_or_default(), silent.depack_buf_cap_or_default()), (Ok(0), Ok(u32::MAX)));
    let silent = evc("x=1");
    assert_eq!(
        (silent.profile_id_or_default(), silent.level_id_or_default()),
        (Ok(EvcProfileId(0)), Ok(EvcLevelId(90)))
    );
    assert_eq!(silent.max_recv_level_id_or_default(), Ok(EvcLevelId(90)));
    assert_eq!((silent.sprop_max_don_diff_or_default(), silent.sprop_depack_buf_bytes_or_default()), (Ok(0), Ok(0)));
    assert_eq!(silent.depack_buf_cap_or_default(), Ok(u32::MAX));
    assert_eq!(evc("max-recv-level-id=123").max_recv_level_id_or_default(), Ok(EvcLevelId(123)));
}

#[test]
fn profiles_and_levels() {
    for (id, name) in [(16, "1.0"), (51, "3.1"), (80, "5.0"), (83, "5.1"), (102, "6.2")] {
        assert_eq!(H266LevelId(id).level().map(|level| level.to_string()).as_deref(), Some(name));
    }
    assert_eq!((H266LevelId(52).level(), EvcLevelId(91).level()), (None, None));
    assert_eq!(EvcLevelId(123).level().map(|level| level.to_string()).as_deref(), Some("4.1"));
    assert_eq!((H266ProfileId(1).name(), H266ProfileId(2).name()), (Some("Main 10"), None));
    assert_eq!((EvcProfileId(1).name(), EvcProfileId(4).name()), (Some("Main"), None));
    assert_same::<H266LevelId>(&["51"]);
    assert_same::<EvcLevelId>(&["90"]);
}

#[test]
fn told_and_refused() {
    assert_right("h266", &["profile-id=1;tier-flag=0;level-id=51", "sub-profile-id=AAAA"]);
    assert_right("EVC", &["profile-id=1;level-id=90"]);
    assert_tolerated("H266", "profile-id=128", DeviationKind::OutOfRange, "128");
    assert_tolerated("H266", "sprop-ols-id=257", DeviationKind::OutOfRange, "257");
    assert_tolerated("EVC", "depack-buf-cap=0", DeviationKind::OutOfRange, "0");
    assert_refused("H266", "tier-flag=2", "tier-flag: expected `0` or `1`", "2");
    assert_refused("EVC", "sprop-sps=#", "sprop-sps: expected base64", "#");
}
