//! Real-time text, subtitles, fax, ancillary data

use sdp_decoder::DeviationKind::{OutOfRange, UnexpectedCharacter, WrongCase};
use sdp_decoder::attribute::FaxRateManagement;
use sdp_decoder::codec::{DataId, FormatParameters, FrameRate, T38Parameters, T140Parameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn real_time_text() {
    for name in ["t140", "T140C"] {
        let FormatParameters::T140(text) = read(name, "cps=6") else { panic!("{name}") };
        assert_eq!(text.characters_per_second(), Some(Ok(6)));
        assert_refused(name, "cps=x", "cps: expected a number up to 4294967295", "x");
    }
    assert_eq!(T140Parameters::default().characters_per_second_or_default(), Ok(30));
}

#[test]
fn ttml() {
    let FormatParameters::Ttml(ttml) = read("ttml+xml", "charset=utf-8; codecs=im1t|etd1") else { panic!("TTML") };
    assert_eq!((ttml.codecs(), ttml.charset()), (Some(Ok("im1t|etd1")), Some(Ok("utf-8"))));
}

#[test]
fn timed_text() {
    let text = "sver=60,61; tx=-100; ty=60; layer=-32768; tx3g=AAAA,AAA=; width=352; height=60; max-w=400; max-h=80";
    let FormatParameters::TimedText(timed) = read("3gpp-tt", text) else { panic!("timed text") };
    assert!(timed.versions().is_some_and(|versions| versions.is_ok_and(|versions| versions.iter().eq([60, 61]))));
    assert_eq!((timed.translation_x(), timed.translation_y()), (Some(Ok(-100)), Some(Ok(60))));
    assert_eq!(timed.layer(), Some(Ok(-32_768)));
    let descriptions = timed.sample_descriptions().expect("they are there").expect("they are readable");
    assert_eq!(descriptions.octet_counts().collect::<Vec<_>>(), [3, 2]);
    assert_eq!((timed.width(), timed.height()), (Some(Ok(352)), Some(Ok(60))));
    assert_eq!((timed.max_width(), timed.max_height()), (Some(Ok(400)), Some(Ok(80))));
    for wrong in ["-32769", "32768", "--1", "+1", "-"] {
        assert_refused("3gpp-tt", &format!("tx={wrong}"), "tx: expected a number from -32768 to 32767", wrong);
    }
}

#[test]
fn fax() {
    let text = "T38FaxVersion=3;T38FaxRateManagement=transferredTCF;T38FaxFillBitRemoval;T38FaxTranscodingMMR=0;\
                T38FaxTranscodingJBIG=1;T38FaxMaxBuffer=2000;T38FaxMaxDatagram=400";
    let FormatParameters::T38(fax) = read("T38", text) else { panic!("T.38") };
    assert_eq!((fax.version(), fax.rate_management()), (Some(Ok(3)), Some(Ok(FaxRateManagement::TransferredTcf))));
    assert_eq!((fax.fill_bit_removal(), fax.transcoding_mmr()), (Some(Ok(true)), Some(Ok(false))));
    assert_eq!((fax.transcoding_jbig(), fax.max_buffer()), (Some(Ok(true)), Some(Ok(2_000))));
    assert_eq!(fax.max_datagram(), Some(Ok(400)));
    let silent = T38Parameters::default();
    assert_eq!((silent.version_or_default(), silent.fill_bit_removal()), (Ok(0), None));
    assert_tolerated("t38", "T38FaxRateManagement=localtcf", WrongCase, "localtcf");
    assert_refused("t38", "T38FaxFillBitRemoval=on", "T38FaxFillBitRemoval: expected no value, or `0` or `1`", "on");
}

#[test]
fn ancillary_data() {
    let text = "DID_SDID={0x61,0x02};did_sdid={0x41, 0x5};VPID_Code=133;SSN=ST2110-40:2018;TM=CTM;exactframerate=60000/1001;\
                TROFF=700";
    let FormatParameters::AncillaryData(data) = read("smpte291", text) else { panic!("ancillary data") };
    let captions = DataId { did: 0x61, sdid: 0x02 };
    assert_eq!(data.data_ids().collect::<Vec<_>>(), [Ok(captions), Ok(DataId { did: 0x41, sdid: 0x05 })]);
    assert_eq!((data.data_id(), data.video_payload_code()), (Some(Ok(captions)), Some(Ok(133))));
    assert_eq!((data.standard(), data.transmission_model()), (Some(Ok("ST2110-40:2018")), Some(Ok("CTM"))));
    let rate = FrameRate { numerator: 60_000, denominator: 1001 };
    assert_eq!((data.exact_frame_rate(), data.transmission_offset()), (Some(Ok(rate)), Some(Ok(700))));
    assert_eq!((captions.to_string(), "{0x61,0x02}".parse()), ("{0x61,0x02}".to_owned(), Ok(captions)));
    assert_right("SMPTE291", &["VPID_Code=133;", "DID_SDID={0x61,0x02}"]);
    assert_tolerated("smpte291", "VPID_Code=256", OutOfRange, "256");
    assert_tolerated("smpte291", "exactframerate=29.97", UnexpectedCharacter, "29.97");
    for wrong in ["{0x61}", "{61,02}", "0x61,0x02", "{0x161,0x02}", "{0x,0x02}", "{0x+1,0x02}"] {
        assert_refused(
            "smpte291",
            &format!("DID_SDID={wrong}"),
            "DID_SDID: expected two octets such as `{0x61,0x02}`",
            wrong,
        );
    }
}
