//! Uncompressed video (RFC 4175, SMPTE ST 2110-20) and JPEG XS (RFC 9134)

use sdp_decoder::DeviationKind;
use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{
    AspectRatio, ChromaPosition, Colorimetry, EncodingRange, FormatParameters, FrameRate, JpegXsParameters,
    PackingMode, RawVideoParameters, SampleDepth, Sampling, SenderType, TimestampMode, TransferCharacteristic,
};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn raw(text: &str) -> RawVideoParameters<'static> {
    let FormatParameters::RawVideo(parameters) = read("raw", text) else { panic!("raw") };
    parameters
}

fn jxsv(text: &str) -> JpegXsParameters<'static> {
    let FormatParameters::JpegXs(parameters) = read("jxsv", text) else { panic!("jxsv") };
    parameters
}

#[test]
fn of_a_studio() {
    let raw = raw(
        "sampling=YCbCr-4:2:2; width=1920; height=1080; depth=10; exactframerate=30000/1001; colorimetry=BT709; interlace; \
         segmented; SSN=ST2110-20:2017; TP=2110TPW; TROFF=37; CMAX=4; MAXUDP=8960; TSMODE=PRES; TSDELAY=125; TCS=HLG; \
         RANGE=FULL; PAR=12:11; PM=2110BPM",
    );
    assert_eq!(
        (raw.sampling(), raw.width(), raw.height()),
        (Some(Ok(Sampling::Ycbcr422)), Some(Ok(1920)), Some(Ok(1080)))
    );
    assert_eq!(raw.depth(), Some(Ok(SampleDepth { bits: 10, is_floating_point: false })));
    assert_eq!(raw.exact_frame_rate(), Some(Ok(FrameRate { numerator: 30_000, denominator: 1001 })));
    assert_eq!(raw.colorimetry(), Some(Ok(Colorimetry::Bt709)));
    assert_eq!((raw.interlace(), raw.segmented()), (Some(Ok(true)), Some(Ok(true))));
    assert_eq!((raw.standard(), raw.sender_type()), (Some(Ok("ST2110-20:2017")), Some(Ok(SenderType::Wide))));
    assert_eq!(
        (raw.transmission_offset(), raw.max_burst(), raw.max_udp()),
        (Some(Ok(37)), Some(Ok(4)), Some(Ok(8960)))
    );
    assert_eq!((raw.timestamp_mode(), raw.timestamp_delay()), (Some(Ok(TimestampMode::Preserved)), Some(Ok(125))));
    assert_eq!(raw.transfer_characteristic(), Some(Ok(TransferCharacteristic::HybridLogGamma)));
    assert_eq!(raw.range(), Some(Ok(EncodingRange::Full)));
    assert_eq!(raw.pixel_aspect_ratio(), Some(Ok(AspectRatio { width: 12, height: 11 })));
    assert_eq!(raw.packing_mode(), Some(Ok(PackingMode::Block)));
}

#[test]
fn of_rfc_4175() {
    let raw = raw("sampling=mono;top-field-first;chroma-position=1,2;gamma=2.2");
    assert_eq!(raw.sampling(), Some(Ok(Sampling::Other("mono".into()))));
    assert_eq!(raw.top_field_first(), Some(Ok(true)));
    assert_eq!(raw.chroma_position(), Some(Ok(ChromaPosition { cb: 1, cr: 2 })));
    assert_eq!(raw.gamma(), Some(Ok(Decimal::new(22, 1))));
}

#[test]
fn what_holds_where_nothing_is_said() {
    let raw = raw("x=1");
    assert_eq!((raw.interlace_or_default(), raw.segmented_or_default()), (Ok(false), Ok(false)));
    assert_eq!(raw.top_field_first_or_default(), Ok(false));
    assert_eq!(raw.transfer_characteristic_or_default(), Ok(TransferCharacteristic::StandardDynamicRange));
    assert_eq!((raw.range_or_default(), raw.max_udp_or_default()), (Ok(EncodingRange::Narrow), Ok(1460)));
    assert_eq!(raw.pixel_aspect_ratio_or_default(), Ok(AspectRatio { width: 1, height: 1 }));
    assert_eq!(raw.chroma_position_or_default(), Ok(ChromaPosition { cb: 0, cr: 0 }));
    assert_eq!((raw.packing_mode(), raw.max_udp(), raw.gamma()), (None, None, None));
}

#[test]
fn of_jpeg_xs() {
    let text = "packetmode=1;transmode=0;profile=High444.12;level=2k-1;sublevel=Sublev3bpp;depth=16f;TCS=SDR;RANGE=FULLPROTECT;\
                sampling=KEY;width=32767;height=1;exactframerate=25;colorimetry=ST2065-1;SSN=ST2110-22:2019;MAXUDP=1460";
    let jxsv = jxsv(text);
    assert_eq!((jxsv.is_sliced(), jxsv.is_sequential()), (Some(Ok(true)), Some(Ok(false))));
    assert_eq!(
        (jxsv.profile(), jxsv.level(), jxsv.sublevel()),
        (Some(Ok("High444.12")), Some(Ok("2k-1")), Some(Ok("Sublev3bpp")))
    );
    assert_eq!(jxsv.depth(), Some(Ok(SampleDepth { bits: 16, is_floating_point: true })));
    assert_eq!(jxsv.transfer_characteristic(), Some(Ok(TransferCharacteristic::StandardDynamicRange)));
    assert_eq!((jxsv.range(), jxsv.sampling()), (Some(Ok(EncodingRange::FullProtect)), Some(Ok(Sampling::Key))));
    assert_eq!((jxsv.colorimetry(), jxsv.max_udp()), (Some(Ok(Colorimetry::St2065_1)), Some(Ok(1460))));
    assert_right("JXSV", &[text]);
}

#[test]
fn the_range_of_jpeg_xs_depends_on_its_colorimetry() {
    assert_eq!(jxsv("packetmode=0").range_or_default(), Ok(EncodingRange::Narrow));
    assert_eq!(jxsv("colorimetry=BT2100").range_or_default(), Ok(EncodingRange::Narrow));
    assert_eq!(jxsv("colorimetry=UNSPECIFIED").range_or_default(), Ok(EncodingRange::Full));
    assert_eq!(jxsv("colorimetry=UNSPECIFIED;RANGE=NARROW").range_or_default(), Ok(EncodingRange::Narrow));
    assert!(jxsv("colorimetry=").range_or_default().is_err());
    assert_eq!(jxsv("packetmode=0").is_sequential_or_default(), Ok(true));
}

#[test]
fn values() {
    assert_same::<FrameRate>(&["25", "30000/1001"]);
    assert_same::<SampleDepth>(&["8", "16f"]);
    assert_same::<ChromaPosition>(&["0", "1,2"]);
    let decimal: FrameRate = "29.970".parse().expect("a frame rate");
    assert_eq!((decimal.numerator, decimal.denominator), (29_970, 1000));
    for text in ["", "/", "25/", "/1", "25/0", "29.", ".97", "29.9.7", "29.9999999999", "25 fps"] {
        assert!(text.parse::<FrameRate>().is_err(), "{text}");
    }
}

#[test]
fn told_and_refused() {
    assert_right(
        "raw",
        &[
            "sampling=YCbCr-4:2:2; width=1920; height=1080; exactframerate=25; depth=10; TCS=SDR; colorimetry=BT709; interlace",
            "interlace=1;segmented=0",
            "chroma-position=8",
        ],
    );
    assert_tolerated("raw", "exactframerate=29.97", DeviationKind::UnexpectedCharacter, "29.97");
    assert_tolerated("raw", "sampling=YCBCR-4:2:2", DeviationKind::WrongCase, "YCBCR-4:2:2");
    assert_tolerated("raw", "width=32768", DeviationKind::OutOfRange, "32768");
    assert_tolerated("raw", "chroma-position=9", DeviationKind::OutOfRange, "9");
    assert_tolerated("raw", "depth=16F", DeviationKind::WrongCase, "16F");
    assert_refused("raw", "depth=f", "depth: expected a number of bits, or `16f`", "f");
    assert_refused(
        "raw",
        "chroma-position=1,2,3",
        "chroma-position: expected a number, or two with a comma between them",
        "1,2,3",
    );
    let expected = "exactframerate: expected frames a second: a number, or a fraction with `/`";
    assert_refused("raw", "exactframerate=25/0;depth=8", expected, "25/0");
    assert_refused("jxsv", "packetmode=2", "packetmode: expected `0` or `1`", "2");
    assert_refused("jxsv", "interlace=yes", "interlace: expected no value, or `0` or `1`", "yes");
}
