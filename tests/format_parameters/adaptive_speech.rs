//! AMR, AMR-WB, AMR-WB+, VMR-WB, EVS

use sdp_decoder::DeviationKind::{ExtraBlanks, OutOfRange};
use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{
    AmrParameters, AmrWbParameters, EvsBandwidth, EvsBandwidths, EvsBitRates, EvsModeRequests, EvsParameters,
    FormatParameters,
};

use crate::{assert_refused, assert_right, assert_tolerated, read};

fn amr(text: &str) -> AmrWbParameters<'static> {
    let FormatParameters::AmrWb(amr) = read("AMR-WB", text) else { panic!("AMR-WB") };
    amr
}

#[test]
fn every_parameter_of_amr() {
    let amr = amr(
        "octet-align=1; mode-set=0,2,8; mode-change-period=2; mode-change-capability=2; mode-change-neighbor=1; crc=1; \
         robust-sorting=0; interleaving=30; max-red=220; channels=2; ptime=20; maxptime=240",
    );
    assert_eq!((amr.octet_align(), amr.crc(), amr.robust_sorting()), (Some(Ok(true)), Some(Ok(true)), Some(Ok(false))));
    let modes = amr.mode_set().expect("it is there").expect("it is readable");
    assert_eq!(modes.iter().collect::<Vec<_>>(), [0, 2, 8]);
    assert_eq!((amr.mode_change_period(), amr.mode_change_capability()), (Some(Ok(2)), Some(Ok(2))));
    assert_eq!((amr.mode_change_neighbor(), amr.interleaving()), (Some(Ok(true)), Some(Ok(30))));
    assert_eq!((amr.max_redundancy(), amr.channels()), (Some(Ok(220)), Some(Ok(2))));
    assert_eq!((amr.ptime(), amr.max_ptime()), (Some(Ok(20)), Some(Ok(240))));
}

#[test]
fn what_holds_where_amr_says_nothing() {
    let silent = AmrParameters::default();
    assert_eq!((silent.octet_align_or_default(), silent.crc_or_default()), (Ok(false), Ok(false)));
    assert_eq!((silent.robust_sorting_or_default(), silent.mode_change_neighbor_or_default()), (Ok(false), Ok(false)));
    assert_eq!((silent.mode_change_period_or_default(), silent.mode_change_capability_or_default()), (Ok(1), Ok(1)));
    assert_eq!((silent.channels_or_default(), silent.mode_set(), silent.interleaving()), (Ok(1), None, None));
}

#[test]
fn octets_are_aligned_where_another_parameter_wants_it() {
    for text in ["octet-align=1", "crc=1", "robust-sorting=1", "interleaving=4", "octet-align=0;crc=1"] {
        assert!(amr(text).is_octet_aligned(), "{text}");
    }
    for text in ["octet-align=0", "crc=0", "octet-align=yes", "interleaving=x", "mode-set=7"] {
        assert!(!amr(text).is_octet_aligned(), "{text}");
        assert!(!AmrParameters::new(text).is_octet_aligned(), "{text}");
    }
}

#[test]
fn told_and_refused() {
    assert_right("amr", &["octet-align=1", "mode-set=0,2,4,7; mode-change-period=2", "mode-set=7;"]);
    assert_tolerated("AMR", "mode-set=0, 2", ExtraBlanks, "0, 2");
    assert_tolerated("AMR", "mode-set=0,8", OutOfRange, "0,8");
    assert_right("AMR-WB", &["mode-set=0,8"]);
    assert_tolerated("AMR-WB", "mode-set=0,9", OutOfRange, "0,9");
    assert_tolerated("AMR", "mode-change-period=3", OutOfRange, "3");
    assert_refused("AMR", "mode-set=0-7", "mode-set: expected numbers with commas between them", "0-7");
    assert_refused("AMR", "mode-set=", "mode-set: expected numbers with commas between them", "");
    assert_refused("AMR", "octet-align", "octet-align: expected `0` or `1`", "");
}

#[test]
fn the_relatives_of_amr() {
    let FormatParameters::AmrWbPlus(plus) = read("amr-wb+", "interleaving=30;int-delay=86400") else {
        panic!("AMR-WB+")
    };
    assert_eq!((plus.interleaving(), plus.interleaving_delay()), (Some(Ok(30)), Some(Ok(86_400))));
    assert_eq!((plus.channels(), plus.channels_or_default()), (None, Ok(2)));
    assert_tolerated("AMR-WB+", "channels=3", OutOfRange, "3");

    let FormatParameters::VmrWb(vmr) = read("VMR-WB", "mode-set=0,1,4; octet-align=1; dtx=1; interleaving=4") else {
        panic!("VMR-WB")
    };
    assert!(vmr.mode_set().is_some_and(|modes| modes.is_ok_and(|modes| modes.contains(4))));
    assert_eq!((vmr.octet_align(), vmr.dtx(), vmr.interleaving()), (Some(Ok(true)), Some(Ok(true)), Some(Ok(4))));
    assert_eq!((vmr.channels_or_default(), vmr.max_ptime()), (Ok(1), None));
    assert_tolerated("VMR-WB", "mode-set=5", OutOfRange, "5");
}

fn evs(text: &str) -> EvsParameters<'static> {
    let FormatParameters::Evs(evs) = read("EVS", text) else { panic!("EVS") };
    evs
}

#[test]
fn every_parameter_of_evs() {
    let both = evs("evs-mode-switch=1;hf-only=1;dtx=0;dtx-recv=0;br=5.9-24.4;bw=nb-swb;cmr=-1;ch-send=1;ch-recv=2;\
                    ch-aw-recv=-1;max-red=220;mode-set=0,1,2;mode-change-period=2;mode-change-capability=2;\
                    mode-change-neighbor=1;ptime=20;maxptime=240");
    assert_eq!((both.mode_switch(), both.header_full_only()), (Some(Ok(true)), Some(Ok(true))));
    assert_eq!((both.dtx(), both.dtx_receive()), (Some(Ok(false)), Some(Ok(false))));
    assert_eq!(both.mode_requests(), Some(Ok(EvsModeRequests::Never)));
    assert_eq!((both.channels_send(), both.channels_receive()), (Some(Ok(1)), Some(Ok(2))));
    assert_eq!((both.channel_aware_receive(), both.max_redundancy()), (Some(Ok(-1)), Some(Ok(220))));
    assert!(both.mode_set().is_some_and(|modes| modes.is_ok_and(|modes| modes.iter().eq([0, 1, 2]))));
    assert_eq!((both.mode_change_period(), both.mode_change_capability()), (Some(Ok(2)), Some(Ok(2))));
    assert_eq!(
        (both.mode_change_neighbor(), both.ptime(), both.max_ptime()),
        (Some(Ok(true)), Some(Ok(20)), Some(Ok(240)))
    );

    let apart = evs("br-send=13.2;br-recv=5.9-128;bw-send=wb;bw-recv=nb-fb");
    let thirteen = Decimal::new(132, 1);
    assert_eq!(apart.bit_rates_send(), Some(Ok(EvsBitRates { lowest: thirteen, highest: thirteen })));
    assert_eq!(
        apart.bit_rates_receive().and_then(Result::ok).map(|rates| rates.to_string()).as_deref(),
        Some("5.9-128")
    );
    assert_eq!(
        (apart.bandwidths_send(), apart.bandwidths_receive()),
        (
            Some(Ok(EvsBandwidths { lowest: EvsBandwidth::Wide, highest: EvsBandwidth::Wide })),
            Some(Ok(EvsBandwidths { lowest: EvsBandwidth::Narrow, highest: EvsBandwidth::Full }))
        )
    );
    assert_eq!((apart.bit_rates(), apart.bandwidths()), (None, None));
}

#[test]
fn what_holds_where_evs_says_nothing() {
    let silent = EvsParameters::default();
    assert_eq!((silent.mode_switch_or_default(), silent.header_full_only_or_default()), (Ok(false), Ok(false)));
    assert_eq!((silent.dtx_or_default(), silent.channel_aware_receive_or_default()), (Ok(true), Ok(0)));
    assert_eq!(silent.mode_requests_or_default(), Ok(EvsModeRequests::Possible));
}

#[test]
fn told_and_refused_of_evs() {
    assert_right("evs", &["br=9.6-13.2; bw=swb; max-red=0", "br=24.4;bw=nb-wb;ch-aw-recv=3", "hf-only=1;cmr=1"]);
    assert_tolerated("EVS", "br=13.2-9.6", OutOfRange, "13.2-9.6");
    assert_tolerated("EVS", "br=10", OutOfRange, "10");
    assert_tolerated("EVS", "br=5.9 - 24.4", ExtraBlanks, "5.9 - 24.4");
    assert_tolerated("EVS", "bw=swb-nb", OutOfRange, "swb-nb");
    assert_tolerated("EVS", "ch-aw-recv=4", OutOfRange, "4");
    assert_right("EVS", &["bw=NB-SWB"]);
    assert_refused("EVS", "br=5.9-", "br: expected a bit rate in kbit/s, or two with `-` between them", "5.9-");
    assert_refused("EVS", "bw=hd", "bw: expected `nb`, `wb`, `swb` or `fb`, or two with `-` between them", "hd");
    assert_refused("EVS", "cmr=2", "cmr: expected `-1`, `0` or `1`", "2");
}

#[test]
fn ranges_are_written_as_they_are_read() {
    for text in ["5.9-24.4", "24.4", "8-128"] {
        assert_eq!(text.parse::<EvsBitRates>().map(|rates| rates.to_string()), Ok(text.to_owned()));
    }
    for text in ["nb-swb", "fb"] {
        assert_eq!(text.parse::<EvsBandwidths>().map(|bandwidths| bandwidths.to_string()), Ok(text.to_owned()));
    }
    assert!(EvsBandwidth::Narrow < EvsBandwidth::Full);
}
