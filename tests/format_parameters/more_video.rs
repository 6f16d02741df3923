//! JPEG, JPEG 2000, MPEG video, VC-1, VC-2, FFV1 and SMPTE 292M

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{
    FormatParameters, Mpeg4VisualProfileLevelId, MpegVideoType, PictureDimensions, Sampling, Vc1Profile,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

#[test]
fn of_jpeg() {
    let FormatParameters::Jpeg(jpeg) = read("JPEG", "x-dimensions=2592,1944") else { panic!("JPEG") };
    assert_eq!(jpeg.dimensions(), Some(Ok(PictureDimensions { width: 2592, height: 1944 })));
    let expected = "x-dimensions: expected width and height, with a comma between them";
    assert_refused("JPEG", "x-dimensions=2592", expected, "2592");
    assert_same::<PictureDimensions>(&["640,480"]);
}

#[test]
fn of_jpeg_2000() {
    let text = "sampling=RGBA;interlace=1;width=1280;height=720;mhc=1;pt=progression,layer";
    let FormatParameters::Jpeg2000(jpeg) = read("jpeg2000", text) else { panic!("JPEG 2000") };
    assert_eq!((jpeg.sampling(), jpeg.interlace()), (Some(Ok(Sampling::Rgba)), Some(Ok(true))));
    assert_eq!((jpeg.width(), jpeg.height()), (Some(Ok(1280)), Some(Ok(720))));
    assert_eq!(jpeg.main_header_compensation(), Some(Ok(true)));
    let table = jpeg.priority_table().expect("it is there").expect("words");
    assert_eq!(table.iter().collect::<Vec<_>>(), ["progression", "layer"]);
    let FormatParameters::Jpeg2000(silent) = read("JPEG2000", "x") else { panic!("JPEG 2000") };
    assert_eq!(silent.interlace_or_default(), Ok(false));
    assert_right("JPEG2000", &[text]);
}

#[test]
fn of_mpeg_video() {
    let FormatParameters::MpegVideo(video) = read("MPV", "type=mpeg2-halfd1") else { panic!("MPV") };
    assert_eq!(video.mpeg_type(), Some(Ok(MpegVideoType::Mpeg2HalfD1)));
    let FormatParameters::MpegVideo(silent) = read("mpv", "x") else { panic!("MPV") };
    assert_eq!(silent.mpeg_type_or_default(), Ok(MpegVideoType::Mpeg1));
    assert_tolerated("MPV", "type=MPEG1", DeviationKind::WrongCase, "MPEG1");
}

#[test]
fn of_mpeg_4_visual() {
    let text = "profile-level-id=3; config=000001B003; rate=90000";
    let FormatParameters::Mpeg4Visual(video) = read("mp4v-es", text) else { panic!("MP4V-ES") };
    assert_eq!(video.profile_level_id(), Some(Ok(Mpeg4VisualProfileLevelId(3))));
    let config = video.config().expect("it is there").expect("octets");
    assert_eq!(config.octets().collect::<Vec<_>>(), [0, 0, 1, 0xb0, 3]);
    assert_eq!(video.rate(), Some(Ok(90_000)));
    assert_right("MP4V-ES", &[text]);
    let FormatParameters::Mpeg4Visual(silent) = read("MP4V-ES", "x") else { panic!("MP4V-ES") };
    assert_eq!(
        (silent.profile_level_id_or_default(), silent.rate_or_default()),
        (Ok(Mpeg4VisualProfileLevelId(1)), Ok(90_000))
    );
    assert_eq!(Mpeg4VisualProfileLevelId(3).name(), Some("Simple, level 3"));
    assert_eq!(Mpeg4VisualProfileLevelId(0).name(), None);
    assert_refused("MP4V-ES", "config=xyz", "config: expected hexadecimal digits", "xyz");
    assert_tolerated("MP4V-ES", "config=000", DeviationKind::WrongLength, "000");
}

#[test]
fn of_vc_1() {
    let text = "profile=3;level=4;config=00ff;width=1;height=2;bitrate=3;buffer=4;framerate=29970;bpic=1;mode=1;max-width=5;\
                max-height=6;max-bitrate=7;max-buffer=8;max-framerate=9";
    let FormatParameters::Vc1(video) = read("vc1", text) else { panic!("VC-1") };
    assert_eq!((video.profile(), video.level()), (Some(Ok(Vc1Profile(3))), Some(Ok(4))));
    assert!(video.config().is_some_and(|config| config.is_ok_and(|config| config.len() == 2)));
    assert_eq!((video.width(), video.height(), video.bit_rate()), (Some(Ok(1)), Some(Ok(2)), Some(Ok(3))));
    assert_eq!((video.buffer(), video.frame_rate()), (Some(Ok(4)), Some(Ok(29_970))));
    assert_eq!((video.b_pictures(), video.mode()), (Some(Ok(1)), Some(Ok(1))));
    assert_eq!((video.max_width(), video.max_height()), (Some(Ok(5)), Some(Ok(6))));
    assert_eq!((video.max_bit_rate(), video.max_buffer()), (Some(Ok(7)), Some(Ok(8))));
    assert_eq!(video.max_frame_rate(), Some(Ok(9)));
    assert_right("VC1", &[text]);
    assert_tolerated("vc1", "profile=2", DeviationKind::OutOfRange, "2");
    assert_tolerated("vc1", "mode=4", DeviationKind::OutOfRange, "4");
    assert_eq!((Vc1Profile(3).name(), Vc1Profile(2).name()), (Some("Advanced"), None));
}

#[test]
fn of_vc_2() {
    let FormatParameters::Vc2(video) = read("VC2", "profile=3;version=2;level=1") else { panic!("VC-2") };
    assert_eq!((video.profile(), video.version(), video.level()), (Some(Ok(3)), Some(Ok(2)), Some(Ok(1))));
    assert_tolerated("vc2", "profile=1", DeviationKind::OutOfRange, "1");
}

#[test]
fn of_ffv1() {
    let text = "version=3;micro_version=4;coder_type=1;colorspace_type=0;bits_per_raw_sample=10;max_slices=24";
    let FormatParameters::Ffv1(video) = read("ffv1", text) else { panic!("FFV1") };
    assert_eq!((video.version(), video.micro_version()), (Some(Ok(3)), Some(Ok(4))));
    assert_eq!((video.coder_type(), video.colorspace_type()), (Some(Ok(1)), Some(Ok(0))));
    assert_eq!((video.bits_per_raw_sample(), video.max_slices()), (Some(Ok(10)), Some(Ok(24))));
    assert_right("FFV1", &[text]);
}

#[test]
fn of_smpte_292() {
    let FormatParameters::Smpte292(video) = read("SMPTE292M", "pgroup=5") else { panic!("SMPTE 292M") };
    assert_eq!(video.pixel_group(), Some(Ok(5)));
    let FormatParameters::Smpte292(silent) = read("smpte292m", "x") else { panic!("SMPTE 292M") };
    assert_eq!(silent.pixel_group_or_default(), Ok(1));
}
