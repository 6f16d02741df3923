//! Retransmission and error correction

use sdp_decoder::attribute::PayloadType;
use sdp_decoder::codec::{FormatParameters, RaptorFecParameters, UlpFecParameters};

use crate::{assert_refused, assert_right, read};

#[test]
fn rtx() {
    let FormatParameters::Rtx(rtx) = read("RTX", "apt=96;rtx-time=3000") else { panic!("RTX") };
    assert_eq!(rtx.associated_payload_type().map(|apt| apt.map(PayloadType::number)), Some(Ok(96)));
    assert_eq!(rtx.retransmission_time(), Some(Ok(3_000)));
    assert_right("rtx", &["apt=96", "apt=97;", "apt = 127; rtx-time = 200"]);
    assert_refused("rtx", "apt=128", "apt: expected a payload type from 0 to 127", "128");
    assert_refused("rtx", "apt", "apt: expected a payload type from 0 to 127", "");
}

#[test]
fn ulpfec() {
    let FormatParameters::UlpFec(ulpfec) = read("ULPFEC", "onelevelonly=1") else { panic!("ULPFEC") };
    assert_eq!(ulpfec.one_level_only(), Some(Ok(true)));
    assert_eq!(UlpFecParameters::default().one_level_only_or_default(), Ok(false));
    assert_refused("ulpfec", "onelevelonly", "onelevelonly: expected `0` or `1`", "");
}

#[test]
fn flexfec() {
    for name in ["flexfec", "flexfec-03", "1d-interleaved-parityfec"] {
        let FormatParameters::FlexFec(flexfec) = read(name, "L=5; D=10; repair-window=10000000000") else {
            panic!("{name}")
        };
        assert_eq!(flexfec.repair_window(), Some(Ok(10_000_000_000)));
        assert_eq!((flexfec.columns(), flexfec.rows()), (Some(Ok(5)), Some(Ok(10))));
        assert_right(name, &["repair-window=10000000"]);
        assert_refused(name, "repair-window=1s", "repair-window: expected a number up to 18446744073709551615", "1s");
    }
}

#[test]
fn raptor() {
    let FormatParameters::RaptorFec(raptor) =
        read("raptorfec", "raptor-scheme-id=1;Kmax=8192;T=128;P=B;repair-window=200000")
    else {
        panic!("Raptor")
    };
    assert_eq!((raptor.scheme_id(), raptor.max_source_block_length()), (Some(Ok(1)), Some(Ok(8_192))));
    assert_eq!((raptor.symbol_size(), raptor.repair_window()), (Some(Ok(128)), Some(Ok(200_000))));
    assert_eq!(raptor.payload_id_format(), Some(Ok("B")));
    assert_eq!(RaptorFecParameters::default().payload_id_format_or_default(), Ok("A"));
}
