//! MPEG audio (RFC 3640, RFC 6416, RFC 3555)

use sdp_decoder::DeviationKind::{OutOfRange, WrongLength};
use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{FormatParameters, LatmParameters, Mpeg4GenericParameters, Mpeg4Mode, MpegAudioMode};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn generic(text: &str) -> Mpeg4GenericParameters<'static> {
    let FormatParameters::Mpeg4Generic(generic) = read("MPEG4-GENERIC", text) else { panic!("mpeg4-generic") };
    generic
}

#[test]
fn every_parameter_of_mpeg4_generic() {
    let aac = generic(
        "streamtype=5;profile-level-id=1;config=119056e500;mode=AAC-hbr;objectType=64;constantSize=1;constantDuration=1024;\
         maxDisplacement=2048;de-interleaveBufferSize=4000;sizelength=13;indexlength=3;indexdeltalength=3;CTSDeltaLength=2;\
         DTSDeltaLength=1;randomAccessIndication=1;streamStateIndication=4;auxiliaryDataSizeLength=5",
    );
    assert_eq!((aac.stream_type(), aac.profile_level_id()), (Some(Ok(5)), Some(Ok(1))));
    let config = aac.config().expect("it is there").expect("it is readable");
    assert_eq!((config.octets().collect::<Vec<_>>(), config.len()), (vec![0x11, 0x90, 0x56, 0xe5, 0x00], 5));
    assert_eq!((aac.mode(), aac.object_type()), (Some(Ok(Mpeg4Mode::AacHighBitRate)), Some(Ok(64))));
    assert_eq!((aac.constant_size(), aac.constant_duration()), (Some(Ok(1)), Some(Ok(1_024))));
    assert_eq!((aac.max_displacement(), aac.deinterleave_buffer_size()), (Some(Ok(2_048)), Some(Ok(4_000))));
    assert_eq!(
        (aac.size_length(), aac.index_length(), aac.index_delta_length()),
        (Some(Ok(13)), Some(Ok(3)), Some(Ok(3)))
    );
    assert_eq!((aac.cts_delta_length(), aac.dts_delta_length()), (Some(Ok(2)), Some(Ok(1))));
    assert_eq!((aac.random_access_indication(), aac.stream_state_indication()), (Some(Ok(true)), Some(Ok(4))));
    assert_eq!(aac.auxiliary_data_size_length(), Some(Ok(5)));
}

#[test]
fn what_holds_where_mpeg4_generic_says_nothing() {
    let silent = generic("mode=generic");
    assert_eq!((silent.size_length_or_default(), silent.index_length_or_default()), (Ok(0), Ok(0)));
    assert_eq!((silent.index_delta_length_or_default(), silent.cts_delta_length_or_default()), (Ok(0), Ok(0)));
    assert_eq!(
        (silent.dts_delta_length_or_default(), silent.random_access_indication_or_default()),
        (Ok(0), Ok(false))
    );
    assert_eq!(
        (silent.stream_state_indication_or_default(), silent.auxiliary_data_size_length_or_default()),
        (Ok(0), Ok(0))
    );
    assert_eq!((silent.config(), silent.constant_size()), (None, None));
}

#[test]
fn told_and_refused_of_mpeg4_generic() {
    assert_right(
        "mpeg4-generic",
        &["config=\"\"; mode=rtp-midi", "config=", "mode=my-mode", "profile-level-id=15;Mode=AAC-lbr"],
    );
    assert!(generic("config=\"\"").config().is_some_and(|config| config.is_ok_and(|config| config.is_empty())));
    assert_tolerated("mpeg4-generic", "config=119", WrongLength, "119");
    assert_refused("mpeg4-generic", "config=0x11", "config: expected hexadecimal digits", "0x11");
    assert_refused("mpeg4-generic", "sizeLength=-1;mode=x", "sizeLength: expected a number up to 4294967295", "-1");
}

#[test]
fn latm() {
    let FormatParameters::Latm(latm) = read(
        "MP4A-LATM",
        "profile-level-id=15;MPS-profile-level-id=55;object=2;bitrate=64000;cpresent=0;config=40002410;MPS-asc=F1B4CF92;\
         SBR-enabled=1;ptime=20",
    ) else {
        panic!("LATM")
    };
    assert_eq!((latm.profile_level_id(), latm.surround_profile_level_id()), (Some(Ok(15)), Some(Ok(55))));
    assert_eq!((latm.object(), latm.bit_rate()), (Some(Ok(2)), Some(Ok(64_000))));
    assert_eq!((latm.is_config_present(), latm.spectral_band_replication()), (Some(Ok(false)), Some(Ok(true))));
    assert_eq!(latm.config().map(|config| config.map(|config| config.to_string())), Some(Ok("40002410".to_owned())));
    assert_eq!(latm.surround_config().map(|config| config.map(|config| config.len())), Some(Ok(4)));
    assert_eq!(latm.ptime(), Some(Ok(20)));
    let silent = LatmParameters::default();
    assert_eq!((silent.profile_level_id_or_default(), silent.is_config_present_or_default()), (Ok(30), Ok(true)));
    assert_refused("MP4A-LATM", "cpresent=no", "cpresent: expected `0` or `1`", "no");
}

#[test]
fn mpeg_audio() {
    let FormatParameters::MpegAudio(mpa) = read("mpa", "layer=2;samplerate=44.1;mode=joint_stereo;bitrate=192") else {
        panic!("MPA")
    };
    assert_eq!((mpa.layer(), mpa.sample_rate()), (Some(Ok(2)), Some(Ok(Decimal::new(441, 1)))));
    assert_eq!((mpa.mode(), mpa.bit_rate()), (Some(Ok(MpegAudioMode::JointStereo)), Some(Ok(192.into()))));
    assert_eq!((mpa.ptime(), mpa.max_ptime()), (None, None));
    assert_tolerated("MPA", "layer=4", OutOfRange, "4");
}
