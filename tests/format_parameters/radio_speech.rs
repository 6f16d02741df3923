//! The EVRC family, SMV, `MELPe`, TSVCIS

use sdp_decoder::DeviationKind::OutOfRange;
use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{EvrcParameters, EvrcWbParameters, FormatParameters, MelpParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn every_parameter_of_evrc() {
    let text = "silencesupp=0;dtxmax=32;dtxmin=12;hangover=1;fixedrate=1;maxinterleave=7;recvmode=0;sendmode=4;\
                mode-set-recv=0,4,7;ptime=20;maxptime=200";
    for name in ["EVRC", "EVRCB", "EVRCNW1", "smv"] {
        let FormatParameters::Evrc(evrc) = read(name, text) else { panic!("{name}") };
        assert_eq!(evrc.silence_suppression(), Some(Ok(false)));
        assert_eq!((evrc.dtx_max(), evrc.dtx_min(), evrc.hangover()), (Some(Ok(32)), Some(Ok(12)), Some(Ok(1))));
        assert_eq!((evrc.fixed_rate(), evrc.max_interleave()), (Some(Ok(Decimal::from(1))), Some(Ok(7))));
        assert_eq!((evrc.receive_mode(), evrc.send_mode()), (Some(Ok(0)), Some(Ok(4))));
        let modes = evrc.receive_mode_set().expect("they are there").expect("they are readable");
        assert_eq!(modes.iter().collect::<Vec<_>>(), [0, 4, 7]);
        assert_eq!((evrc.ptime(), evrc.max_ptime()), (Some(Ok(20)), Some(Ok(200))));
    }
}

#[test]
fn evrc_wb_has_three_modes() {
    for name in ["EVRCWB", "EVRCWB0", "EVRCWB1"] {
        let FormatParameters::EvrcWb(evrc) = read(name, "mode-set-recv=0,4;sendmode=4;silencesupp=0;maxptime=200")
        else {
            panic!("{name}")
        };
        assert!(evrc.receive_mode_set().is_some_and(|modes| modes.is_ok_and(|modes| modes.iter().eq([0, 4]))));
        assert_eq!((evrc.send_mode(), evrc.silence_suppression()), (Some(Ok(4)), Some(Ok(false))));
        assert_eq!((evrc.max_ptime(), evrc.ptime()), (Some(Ok(200)), None));
        assert_right(name, &["mode-set-recv=0,4,7;sendmode=7"]);
        assert_tolerated(name, "mode-set-recv=0,1", OutOfRange, "0,1");
        assert_tolerated(name, "sendmode=1", OutOfRange, "1");
    }
    assert_eq!(EvrcWbParameters::default().send_mode_or_default(), Ok(0));
}

#[test]
fn what_holds_where_evrc_says_nothing() {
    let silent = EvrcParameters::default();
    assert_eq!((silent.silence_suppression_or_default(), silent.max_interleave_or_default()), (Ok(true), Ok(5)));
    assert_eq!((silent.fixed_rate_or_default(), silent.dtx_max()), (Ok(Decimal::new(5, 1)), None));
}

#[test]
fn told_and_refused_of_evrc() {
    assert_right("EVRC1", &["fixedrate=0.5;silencesupp=1"]);
    assert_tolerated("EVRC1", "fixedrate=2", OutOfRange, "2");
    assert_tolerated("EVRCB", "recvmode=8", OutOfRange, "8");
    assert_tolerated("EVRCNW", "mode-set-recv=1,8", OutOfRange, "1,8");
    assert_refused("EVRC", "silencesupp=on", "silencesupp: expected `0` or `1`", "on");
}

#[test]
fn melp() {
    let FormatParameters::Melp(melp) = read("TSVCIS", "bitrate=2400,600;tcmax=50;ptime=23;maxptime=180") else {
        panic!("TSVCIS")
    };
    assert!(melp.bit_rates().is_some_and(|rates| rates.is_ok_and(|rates| rates.iter().eq([2_400, 600]))));
    assert_eq!((melp.max_octets(), melp.ptime(), melp.max_ptime()), (Some(Ok(50)), Some(Ok(23)), Some(Ok(180))));
    let silent = MelpParameters::default();
    assert!(silent.bit_rates_or_default().is_ok_and(|rates| rates.iter().eq([2_400])));
    assert_eq!(silent.max_octets_or_default(), Ok(35));
    assert_tolerated("MELP", "bitrate=4800", OutOfRange, "4800");
    assert_tolerated("TSVCIS", "tcmax=0", OutOfRange, "0");
}
