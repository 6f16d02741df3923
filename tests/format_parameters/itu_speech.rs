//! G.711 and what was made of it, G.719, G.722.1, G.723.1, G.726, G.729.1, comfort noise, and codecs without parameters

use sdp_decoder::DeviationKind::OutOfRange;
use sdp_decoder::Role;
use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{CompandingLaw, FormatParameters, G723Parameters, G729Parameters, G7291Parameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn g723() {
    let g723 = G723Parameters::new("bitrate=5.3;annexa=yes");
    assert_eq!((g723.bit_rate(), g723.annex_a()), (Some(Ok(Decimal::new(53, 1))), Some(Ok(true))));
    assert_right("g723", &["annexa=no", "bitrate=6.3;annexa=no", "bitrate=5.3"]);
    assert_tolerated("G723", "bitrate=6300", OutOfRange, "6300");
    assert_refused("G723", "annexa=on;bitrate=6.3", "annexa: expected `yes` or `no`", "on");
    assert_refused("G723", "bitrate=fast", "bitrate: expected a number, with `.` before decimals", "fast");
}

#[test]
fn annex_a_depends_on_the_role_where_nothing_is_said() {
    let silent = G723Parameters::default();
    assert_eq!(silent.annex_a_or_default(Role::Offer), Ok(Some(true)));
    assert_eq!(silent.annex_a_or_default(Role::Answer), Ok(None));
    for role in [Role::Offer, Role::Answer, Role::Unknown] {
        assert_eq!(G723Parameters::new("annexa=no").annex_a_or_default(role), Ok(Some(false)));
        assert!(G723Parameters::new("annexa").annex_a_or_default(role).is_err());
    }
}

#[test]
fn codecs_with_a_bit_rate_only() {
    for name in ["SIREN", "SIREN14", "SIRENLPR", "x-msrta", "G722"] {
        let FormatParameters::BitRate(parameters) = read(name, "bitrate=48000") else { panic!("{name}") };
        assert_eq!(parameters.bit_rate(), Some(Ok(48_000)));
        assert_right(name, &["bitrate=24000", "bitrate=32000;", "BITRATE = 64000"]);
        assert_refused(name, "bitrate=24k", "bitrate: expected a number up to 4294967295", "24k");
    }
}

#[test]
fn g7221() {
    for name in ["G7221", "g7221c", "G722.1"] {
        let FormatParameters::G7221(g7221) = read(name, "bitrate=24000") else { panic!("{name}") };
        assert_eq!((g7221.bit_rate(), g7221.ptime()), (Some(Ok(24_000)), None));
        assert_right(name, &["bitrate=32000", "bitrate=48000;", "BITRATE=16400"]);
        for odd in ["64000", "24", "15600", "24100"] {
            assert_tolerated(name, &format!("bitrate={odd}"), OutOfRange, odd);
        }
        assert_refused(name, "bitrate=24k", "bitrate: expected a number up to 4294967295", "24k");
    }
}

#[test]
fn codecs_with_packet_times_only() {
    for name in
        ["G726-32", "AAL2-G726-16", "G721", "G728", "GSM", "DVI4", "lpc", "CLEARMODE", "X-CCD", "BV16", "MELP600"]
    {
        let FormatParameters::PacketTime(times) = read(name, "ptime=20;maxptime=40") else { panic!("{name}") };
        assert_eq!((times.ptime(), times.max_ptime()), (Some(Ok(20)), Some(Ok(40))), "{name}");
        assert_refused(name, "ptime=fast", "ptime: expected a number up to 4294967295", "fast");
    }
}

#[test]
fn comfort_noise() {
    let FormatParameters::ComfortNoise(noise) = read("CN", "rate=16000") else { panic!("comfort noise") };
    assert_eq!((noise.rate(), noise.rate_or_default()), (Some(Ok(16_000)), Ok(16_000)));
    assert_eq!(sdp_decoder::codec::ComfortNoiseParameters::default().rate_or_default(), Ok(8_000));
    assert_refused("cn", "rate=8k", "rate: expected a number up to 4294967295", "8k");
}

#[test]
fn annexes_that_tell_silence_are_used_where_neither_side_says_no() {
    let sides = ["", "annexa=yes;annexb=yes", "annexa=no;annexb=no"];
    for (offer, answer) in sides.iter().flat_map(|offer| sides.iter().map(move |answer| (*offer, *answer))) {
        let is_used = !offer.contains("no") && !answer.contains("no");
        let (g723, g729) = (G723Parameters::new(offer), G729Parameters::new(offer));
        assert_eq!(G723Parameters::annex_a_in_session(&g723, &G723Parameters::new(answer)), Ok(is_used));
        assert_eq!(G729Parameters::annex_b_in_session(&g729, &G729Parameters::new(answer)), Ok(is_used));
    }
    let (silent, wrong) = (G729Parameters::default(), G729Parameters::new("annexb=on"));
    assert!(G729Parameters::annex_b_in_session(&silent, &wrong).is_err());
    assert!(G729Parameters::annex_b_in_session(&wrong, &silent).is_err());
}

#[test]
fn g7291() {
    let said = G7291Parameters::new("maxbitrate=12000; mbs=8000");
    assert_eq!((said.max_bit_rate(), said.maximum_bit_rate_supported()), (Some(Ok(12_000)), Some(Ok(8_000))));
    assert_eq!(said.maximum_bit_rate_supported_or_default(), Ok(8_000));
    let half = G7291Parameters::new("maxbitrate=12000");
    assert_eq!((half.maximum_bit_rate_supported(), half.maximum_bit_rate_supported_or_default()), (None, Ok(12_000)));
    assert_eq!(G7291Parameters::default().maximum_bit_rate_supported_or_default(), Ok(32_000));
    assert_right("G7291", &["maxbitrate=32000;mbs=14000"]);
    assert_tolerated("G7291", "maxbitrate=10000", OutOfRange, "10000");
}

#[test]
fn g719() {
    let FormatParameters::G719(g719) = read("g719", "interleaving=8;int-delay=160;max-red=200;channels=2;CBR=64000")
    else {
        panic!("G.719")
    };
    assert_eq!((g719.interleaving(), g719.interleaving_delay()), (Some(Ok(8)), Some(Ok(160))));
    assert_eq!((g719.max_redundancy(), g719.channels()), (Some(Ok(200)), Some(Ok(2))));
    assert_eq!((g719.constant_bit_rate(), g719.channels_or_default()), (Some(Ok(64_000)), Ok(2)));
    assert_tolerated("G719", "interleaving=0", OutOfRange, "0");
    assert_tolerated("G719", "max-red=65536", OutOfRange, "65536");
    assert_tolerated("G719", "channels=7", OutOfRange, "7");
}

#[test]
fn gsm_half_rate() {
    let FormatParameters::GsmHalfRate(gsm) = read("GSM-HR-08", "max-red=220") else { panic!("GSM half rate") };
    assert_eq!((gsm.max_redundancy(), gsm.ptime()), (Some(Ok(220)), None));
    assert_right("GSM-HR-08", &["max-red=0", "maxptime=200"]);
    assert_tolerated("gsm-hr-08", "max-red=65536", OutOfRange, "65536");
}

#[test]
fn g711_and_what_was_made_of_it() {
    let FormatParameters::G711(g711) = read("PCMU", "vbd=yes;ptime=20") else { panic!("G.711") };
    assert_eq!((g711.voice_band_data(), g711.ptime(), g711.max_ptime()), (Some(Ok(true)), Some(Ok(20)), None));
    assert_refused("PCMA", "vbd=1", "vbd: expected `yes` or `no`", "1");

    let FormatParameters::G7110(lossless) = read("G711-0", "complaw=MU") else { panic!("G.711.0") };
    assert_eq!((lossless.companding_law(), lossless.channels_or_default()), (Some(Ok(CompandingLaw::MuLaw)), Ok(1)));
    assert_tolerated("G711-0", "complaw=AL", sdp_decoder::DeviationKind::WrongCase, "AL");
    assert_tolerated("G711-0", "complaw=al;channels=0", OutOfRange, "0");
    assert_refused("G711-0", "complaw=a", "complaw: expected `al` or `mu`", "a");

    let FormatParameters::G7111(wide) = read("PCMA-WB", "mode-set=4,3") else { panic!("G.711.1") };
    assert_eq!(wide.mode_set().map(|modes| modes.map(|modes| modes.iter().collect())), Some(Ok(vec![4, 3])));
    assert_tolerated("PCMU-WB", "mode-set=1,5", OutOfRange, "1,5");

    assert_right("uemclip", &["mode=0,1,3"]);
    assert_tolerated("UEMCLIP", "mode=0,2", OutOfRange, "0,2");
}
