//! opus (RFC 7587)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{FormatParameters, OpusParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn opus(text: &str) -> OpusParameters<'static> {
    let FormatParameters::Opus(opus) = read("OPUS", text) else { panic!("opus") };
    opus
}

#[test]
fn every_parameter() {
    let opus = opus(
        "maxplaybackrate=16000; sprop-maxcapturerate=8000; maxaveragebitrate=20000; stereo=1; sprop-stereo=0; cbr=1; \
         useinbandfec=1; usedtx=0; minptime=10; ptime=20; maxptime=60",
    );
    assert_eq!((opus.max_playback_rate(), opus.sprop_max_capture_rate()), (Some(Ok(16_000)), Some(Ok(8_000))));
    assert_eq!(opus.max_average_bitrate(), Some(Ok(20_000)));
    assert_eq!((opus.stereo(), opus.sprop_stereo(), opus.cbr()), (Some(Ok(true)), Some(Ok(false)), Some(Ok(true))));
    assert_eq!((opus.use_inband_fec(), opus.use_dtx()), (Some(Ok(true)), Some(Ok(false))));
    assert_eq!((opus.min_ptime(), opus.ptime(), opus.max_ptime()), (Some(Ok(10)), Some(Ok(20)), Some(Ok(60))));
}

#[test]
fn what_holds_where_nothing_is_said() {
    let opus = opus("x=1");
    assert_eq!((opus.max_playback_rate(), opus.max_playback_rate_or_default()), (None, Ok(48_000)));
    assert_eq!((opus.sprop_max_capture_rate(), opus.sprop_max_capture_rate_or_default()), (None, Ok(48_000)));
    assert_eq!((opus.stereo_or_default(), opus.sprop_stereo_or_default()), (Ok(false), Ok(false)));
    assert_eq!((opus.cbr_or_default(), opus.use_inband_fec_or_default()), (Ok(false), Ok(false)));
    assert_eq!(opus.use_dtx_or_default(), Ok(false));
    assert_eq!(
        (opus.max_average_bitrate(), opus.min_ptime(), opus.ptime(), opus.max_ptime()),
        (None, None, None, None)
    );
}

#[test]
fn told_and_refused() {
    assert_right("opus", &["minptime=10;useinbandfec=1", "STEREO=1;Cbr=0;"]);
    assert_tolerated("opus", "stereo=1,cbr=1", DeviationKind::UnexpectedSeparator, ",");
    assert_tolerated("opus", "maxaveragebitrate=510001", DeviationKind::OutOfRange, "510001");
    assert_refused("opus", "stereo=yes;cbr=1", "stereo: expected `0` or `1`", "yes");
    assert_refused("opus", "cbr=1;usedtx", "usedtx: expected `0` or `1`", "");
    let broken = opus("stereo=yes;cbr=1");
    assert!(broken.stereo().is_some_and(|stereo| stereo.is_err()) && broken.stereo_or_default().is_err());
    assert_eq!(broken.cbr(), Some(Ok(true)));
}
