//! H.261 (RFC 4587)

use sdp_decoder::DeviationKind;
use sdp_decoder::codec::{FormatParameters, FrameRate, H261Parameters, PictureSize};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn h261(text: &str) -> H261Parameters<'static> {
    let FormatParameters::H261(parameters) = read("h261", text) else { panic!("H.261") };
    parameters
}

#[test]
fn every_parameter() {
    let h261 = h261("CIF=2;QCIF=1;D=1;MaxBR=3840");
    assert_eq!((h261.cif(), h261.qcif(), h261.annex_d()), (Some(Ok(2)), Some(Ok(1)), Some(Ok(true))));
    assert_eq!(h261.max_br(), Some(Ok(3840)));
    assert_right("H261", &["CIF=2;QCIF=1;D=1", "cif=1;qcif=1", "CIF=4;D", "QCIF=1;D=0"]);
}

#[test]
fn sizes_in_order_of_preference() {
    let sizes: Vec<_> = h261("D=1;QCIF=1;SQCIF=1;CIF=2").picture_sizes().collect();
    let qcif = PictureSize { width: 176, height: 144, interval: 1 };
    let cif = PictureSize { width: 352, height: 288, interval: 2 };
    assert_eq!(sizes, [Ok(qcif), Ok(cif)]);
    assert_eq!(cif.frame_rate(), Some(FrameRate { numerator: 30_000, denominator: 2002 }));
    assert_eq!(PictureSize { interval: 0, ..cif }.frame_rate(), None);
}

#[test]
fn what_holds_where_nothing_is_said() {
    assert_eq!((h261("x=1").annex_d(), h261("x=1").annex_d_or_default()), (None, Ok(false)));
    let qcif = PictureSize { width: 176, height: 144, interval: 1 };
    assert_eq!(h261("D=1").picture_sizes_or_default().collect::<Vec<_>>(), [Ok(qcif)]);
    assert_eq!(h261("CIF=1").picture_sizes_or_default().count(), 1);
}

#[test]
fn told_and_refused() {
    assert_tolerated("H261", "QCIF=2 MAXBR=2180", DeviationKind::UnexpectedSeparator, " ");
    assert_tolerated("H261", "CIF=5", DeviationKind::OutOfRange, "5");
    assert_refused("H261", "QCIF=1;CIF=a", "CIF: expected a number up to 255", "a");
    assert_refused("H261", "D=2", "D: expected no value, or `0` or `1`", "2");
    let h261 = h261("CIF=a;QCIF=1");
    let sizes: Vec<_> = h261.picture_sizes().collect();
    let error = sizes.first().and_then(|size| size.as_ref().err()).expect("an error first");
    assert_eq!(
        (error.to_string().as_str(), error.span().of("CIF=a;QCIF=1")),
        ("CIF: expected a number up to 255", "a")
    );
    assert!(sizes.last().is_some_and(Result::is_ok));
}
