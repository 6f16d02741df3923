//! iLBC, Speex, SILK

use sdp_decoder::DeviationKind::{ExtraBlanks, OutOfRange, UnexpectedSeparator, WrongCase};
use sdp_decoder::codec::{FormatParameters, IlbcParameters, SpeexBitRate, SpeexMode, SpeexModes, SpeexParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn ilbc() {
    assert_eq!(IlbcParameters::new("mode=20").mode(), Some(Ok(20)));
    assert_eq!((IlbcParameters::default().mode(), IlbcParameters::default().mode_or_default()), (None, Ok(30)));
    assert_right("ILBC", &["mode=20", "mode=30;", "Mode = 30", "mode=\"20\""]);
    assert_tolerated("iLBC", "mode=0", OutOfRange, "0");
    assert_tolerated("iLBC", "mode=30, type=fixed", UnexpectedSeparator, ", ");
    assert_refused("iLBC", "mode=20ms", "mode: expected a number up to 4294967295", "20ms");
}

fn speex(text: &str) -> SpeexParameters<'static> {
    let FormatParameters::Speex(speex) = read("speex", text) else { panic!("Speex") };
    speex
}

fn modes(modes: &SpeexModes<'_>) -> Vec<SpeexMode> {
    modes.iter().collect()
}

#[test]
fn every_parameter_of_speex() {
    let speex = speex("vbr=vad;cng=on;mode=\"6,5,any\";sr=16000;ptime=40");
    assert_eq!(speex.variable_bit_rate(), Some(Ok(SpeexBitRate::VoiceActivityDetection)));
    assert_eq!((speex.comfort_noise(), speex.sampling_rate()), (Some(Ok(true)), Some(Ok(16_000))));
    assert_eq!(speex.ptime(), Some(Ok(40)));
    let said = speex.modes().expect("they are there").expect("they are readable");
    assert_eq!(modes(&said), [SpeexMode::Number(6), SpeexMode::Number(5), SpeexMode::Any]);
    assert_eq!((said.to_string(), Ok(said.into_owned())), ("6,5,any".to_owned(), "6,5,any".parse()));
}

#[test]
fn what_holds_where_speex_says_nothing() {
    let silent = speex("x");
    assert_eq!(silent.variable_bit_rate_or_default(), Ok(SpeexBitRate::Constant));
    assert_eq!((silent.comfort_noise(), silent.comfort_noise_or_default()), (None, Ok(false)));
    assert_eq!(silent.modes_or_default(8_000).map(|said| modes(&said)), Ok(vec![SpeexMode::Number(3), SpeexMode::Any]));
    assert_eq!(
        silent.modes_or_default(32_000).map(|said| modes(&said)),
        Ok(vec![SpeexMode::Number(8), SpeexMode::Any])
    );
}

#[test]
fn modes_of_speex_with_quotes_and_without() {
    for text in ["mode=any", "mode=\"any\"", "mode=\"1,any\";vbr=on", "vbr=on;mode=3,any"] {
        assert_right("SPEEX", &[text]);
    }
    assert_tolerated("speex", "sr=16000,mode=any", UnexpectedSeparator, ",");
    assert_eq!(
        speex("sr=16000,mode=any").modes().map(|said| said.map(|said| modes(&said))),
        Some(Ok(vec![SpeexMode::Any]))
    );
    assert_tolerated("speex", "mode=\"1;any\"", UnexpectedSeparator, "\"1;any\"");
    assert_tolerated("speex", "mode=\"1, any\"", ExtraBlanks, "\"1, any\"");
    assert_tolerated("speex", "mode=\"11\"", OutOfRange, "\"11\"");
    assert_tolerated("speex", "vbr=ON", WrongCase, "ON");
    let expected = "mode: expected modes with commas between them, or `any`";
    assert_refused("speex", "mode=\"3,all\"", expected, "\"3,all\"");
    assert_refused("speex", "mode", expected, "");
}

#[test]
fn silk() {
    let FormatParameters::Silk(silk) = read("SILK", "maxaveragebitrate=20000;useinbandfec=1; usedtx=0;minptime=10")
    else {
        panic!("SILK")
    };
    assert_eq!((silk.max_average_bitrate(), silk.min_ptime()), (Some(Ok(20_000)), Some(Ok(10))));
    assert_eq!((silk.use_inband_fec(), silk.use_dtx()), (Some(Ok(true)), Some(Ok(false))));
    assert_eq!((silk.sprop_max_capture_rate(), silk.ptime(), silk.max_ptime()), (None, None, None));
    assert_right("silk", &["useinbandfec=1; usedtx=0"]);
    assert_refused("SILK", "usedtx=no", "usedtx: expected `0` or `1`", "no");
}
