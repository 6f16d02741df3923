//! H.263 (RFC 4629)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{AspectRatio, FormatParameters, FrameRate, H263Parameters, PictureClock, PictureSize};

use crate::{assert_refused, assert_right, assert_same, assert_tolerated, read};

fn h263(text: &str) -> H263Parameters<'static> {
    let FormatParameters::H263(parameters) = read("H263-1998", text) else { panic!("H.263") };
    parameters
}

#[test]
fn sizes() {
    let h263 = h263("CIF16=5;CIF4=4;CIF=3;QCIF=2;SQCIF=1;CUSTOM=360,240,2");
    assert_eq!((h263.sqcif(), h263.qcif(), h263.cif()), (Some(Ok(1)), Some(Ok(2)), Some(Ok(3))));
    assert_eq!((h263.cif4(), h263.cif16()), (Some(Ok(4)), Some(Ok(5))));
    assert_eq!(h263.custom(), Some(Ok(PictureSize { width: 360, height: 240, interval: 2 })));
    let sizes: Vec<_> = h263.picture_sizes().flatten().map(|size| (size.width, size.height, size.interval)).collect();
    assert_eq!(sizes, [(1408, 1152, 5), (704, 576, 4), (352, 288, 3), (176, 144, 2), (128, 96, 1), (360, 240, 2)]);
}

#[test]
fn annexes() {
    let h263 = h263("F=1;I=0;J;T=1;K=1;N=4;P=1,3;HRD=1;BPP=1000;MAXBR=2180");
    assert_eq!((h263.annex_f(), h263.annex_i()), (Some(Ok(true)), Some(Ok(false))));
    assert_eq!((h263.annex_j(), h263.annex_t()), (Some(Ok(true)), Some(Ok(true))));
    assert_eq!((h263.annex_k(), h263.annex_n()), (Some(Ok(1)), Some(Ok(4))));
    let modes = h263.annex_p().expect("it is there").expect("numbers");
    assert_eq!(modes.iter().collect::<Vec<_>>(), [1, 3]);
    assert_eq!((h263.hrd(), h263.bpp(), h263.max_br()), (Some(Ok(true)), Some(Ok(1000)), Some(Ok(2180))));
}

#[test]
fn profile_and_level() {
    let FormatParameters::H263(h263) = read("H263-2000", "PROFILE=3;LEVEL=45;INTERLACE=1") else { panic!("H.263") };
    assert_eq!((h263.profile(), h263.level(), h263.interlace()), (Some(Ok(3)), Some(Ok(45)), Some(Ok(true))));
}

#[test]
fn clocks_and_pixels() {
    let h263 = h263("CPCF=36,1000,0,1,1,0,0,2;PAR=10:11");
    let clock = PictureClock { divisor: 36, factor: 1000, sqcif: 0, qcif: 1, cif: 1, cif4: 0, cif16: 0, custom: 2 };
    assert_eq!(h263.cpcf(), Some(Ok(clock)));
    assert_eq!(clock.frequency(), Some(FrameRate { numerator: 1_800_000, denominator: 36_000 }));
    assert_eq!(PictureClock { divisor: 0, ..clock }.frequency(), None);
    assert_eq!(h263.par(), Some(Ok(AspectRatio { width: 10, height: 11 })));
    assert_same::<PictureClock>(&["36,1000,0,1,1,0,0,2"]);
    assert_same::<AspectRatio>(&["10:11"]);
    assert_same::<PictureSize>(&["360,240,2"]);
}

#[test]
fn what_holds_where_nothing_is_said() {
    let h263 = h263("x=1");
    assert_eq!((h263.annex_f_or_default(), h263.annex_i_or_default()), (Ok(false), Ok(false)));
    assert_eq!((h263.annex_j_or_default(), h263.annex_t_or_default()), (Ok(false), Ok(false)));
    assert_eq!((h263.hrd_or_default(), h263.interlace_or_default()), (Ok(false), Ok(false)));
    assert_eq!((h263.par(), h263.par_or_default()), (None, Ok(AspectRatio { width: 12, height: 11 })));
    let qcif = PictureSize { width: 176, height: 144, interval: 1 };
    assert_eq!(h263.picture_sizes_or_default().collect::<Vec<_>>(), [Ok(qcif)]);
}

#[test]
fn told_and_refused() {
    assert_right("H263", &["CIF=4;QCIF=2;F=1;K=1", "qcif=1;cif=1;", "CIF=4;QCIF=3;SQCIF=2;CUSTOM=360,240,2"]);
    assert_right("H263-2000", &["profile=0;level=10", "CPCF=36,1000,0,1,1,0,0,2;CUSTOM=640,480,2;CIF=1;QCIF=1"]);
    assert_tolerated("H263", "QCIF=2 MAXBR=2180", DeviationKind::UnexpectedSeparator, " ");
    assert_tolerated("H263", "CUSTOM=350,240,2;CIF=1", DeviationKind::OutOfRange, "350,240,2");
    assert_tolerated("H263", "CIF=33", DeviationKind::OutOfRange, "33");
    assert_tolerated("H263", "P=1,5", DeviationKind::OutOfRange, "1,5");
    assert_tolerated("H263", "CPCF=36,1002,0,1,1,0,0,2", DeviationKind::OutOfRange, "36,1002,0,1,1,0,0,2");
    assert_tolerated("H263", "CPCF=36,1000,0,1,1,0,0,2049", DeviationKind::OutOfRange, "36,1000,0,1,1,0,0,2049");
    assert_tolerated("H263", "PAR=0:1", DeviationKind::OutOfRange, "0:1");
    let expected = "CUSTOM: expected width, height and interval, with commas between them";
    assert_refused("H263", "CUSTOM=360,240", expected, "360,240");
    assert_refused("H263", "CUSTOM=360,240,2,1;CIF=1", expected, "360,240,2,1");
    let expected = "CPCF: expected eight numbers with commas between them";
    assert_refused("H263", "CPCF=36,1000,0,1,1,0,0", expected, "36,1000,0,1,1,0,0");
    assert_refused("H263", "CPCF=36,1000,0,1,1,0,0,2,2", expected, "36,1000,0,1,1,0,0,2,2");
    assert_refused("H263", "PAR=12", "PAR: expected two numbers with `:` between them", "12");
}

#[test]
fn what_a_peer_without_parameters_takes() {
    let sizes = |text: &str| h263_sizes(&H263Parameters::new(text));
    assert_eq!(sizes(""), [(176, 144, 2)]);
    assert_eq!(sizes("F=1"), [(176, 144, 1)]);
    assert_eq!(sizes("CIF=4;QCIF=2"), [(352, 288, 4), (176, 144, 2)]);
}

fn h263_sizes(h263: &H263Parameters<'_>) -> Vec<(u16, u16, u8)> {
    h263.picture_sizes_of_peer().flatten().map(|size| (size.width, size.height, size.interval)).collect()
}
