//! What the values of parameters are made of, and that long ones are read in one pass

use sdp_decoder::DeviationKind::{Repeated, WrongLength};
use sdp_decoder::codec::{AmrParameters, Base64, FormatParameters, Hexadecimal, NumberList, OpusParameters};

use crate::{assert_right, assert_tolerated};

#[test]
fn quotes_are_no_part_of_a_value() {
    assert_right("opus", &["stereo=\"1\";cbr=\"0\""]);
    assert_right("AMR", &["mode-set=\"0,2\""]);
    let amr = AmrParameters::new("mode-set=\"0,2\"");
    assert_eq!(amr.mode_set().map(|modes| modes.map(|modes| modes.to_string())), Some(Ok("0,2".to_owned())));
    assert!(AmrParameters::new("crc=\"1").crc().is_some_and(|crc| crc.is_err()));
}

#[test]
fn of_a_parameter_that_is_there_twice_the_first_counts() {
    assert_eq!(OpusParameters::new("stereo=1;cbr=1;STEREO=0").stereo(), Some(Ok(true)));
    assert_tolerated("opus", "stereo=1;cbr=1;STEREO=0", Repeated, "STEREO=0");
    assert_tolerated("opus", "stereo=1;x=1;x=2;stereo=1;", Repeated, "stereo=1");
    assert_right("H263", &["CUSTOM=360,240,2;CUSTOM=640,480,2"]);
    assert_right("smpte291", &["DID_SDID={0x61,0x02};DID_SDID={0x61,0x02}"]);
}

#[test]
fn hexadecimal() {
    let octets =
        |text: &str| Hexadecimal::try_from(text).map(|hexadecimal| hexadecimal.octets().collect::<Vec<_>>()).ok();
    assert_eq!(octets("00fF10"), Some(vec![0x00, 0xff, 0x10]));
    assert_eq!(octets("123"), Some(vec![0x12, 0x30]));
    assert_eq!(octets(""), Some(vec![]));
    assert_eq!((octets("0x"), octets("é"), octets("+1")), (None, None, None));
    assert_tolerated("MP4A-LATM", "config=123", WrongLength, "123");
}

#[test]
fn base64() {
    let counts = |text: &str| Base64::try_from(text).map(|base64| base64.octet_counts().collect::<Vec<_>>()).ok();
    for (text, count) in [("AA==", 1), ("AAA=", 2), ("AAAA", 3), ("AAAAAA==", 4), ("AA", 1), ("+/8", 2)] {
        assert_eq!(counts(text), Some(vec![count]), "{text}");
    }
    assert_eq!(counts("Z0IACpZTBYmI,aMljiA=="), Some(vec![9, 4]));
    for wrong in ["", "=", "AA===", "A=A", "AA,", "A_A", "AA é"] {
        assert_eq!(counts(wrong), None, "{wrong}");
    }
}

#[test]
fn numbers() {
    let numbers = |text: &str| NumberList::try_from(text).map(|list| list.iter().collect::<Vec<_>>()).ok();
    assert_eq!(numbers("0,2 , 4294967295"), Some(vec![0, 2, u32::MAX]));
    assert_eq!(
        (numbers(""), numbers("1,"), numbers("1;2"), numbers("-1"), numbers("4294967296")),
        (None, None, None, None, None)
    );
}

#[test]
fn long_values() {
    let numbers = vec!["7"; 100_000].join(",");
    let text = format!("mode-set={numbers}");
    let amr = AmrParameters::new(text.as_str());
    assert!(amr.mode_set().is_some_and(|modes| modes.is_ok_and(|modes| modes.iter().count() == 100_000)));
    assert_eq!((amr.reading().errors, amr.reading().deviations), (vec![], vec![]));
    let ids = vec!["DID_SDID={0x61,0x02}"; 100_000].join(";");
    let FormatParameters::AncillaryData(data) = FormatParameters::of("smpte291", ids.as_str()) else {
        panic!("smpte291")
    };
    assert_eq!(data.data_ids().flatten().count(), 100_000);
    let payload_types = vec!["111"; 100_000].join("/");
    let FormatParameters::Red(red) = FormatParameters::of("red", payload_types.as_str()) else { panic!("red") };
    assert!(red.payload_types().is_some_and(|types| types.is_ok_and(|types| types.iter().count() == 100_000)));
}
