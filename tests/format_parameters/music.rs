//! Vorbis, Theora, AC-3, ATRAC, apt-X, DV, MIDI, and opus of many channels

use sdp_decoder::DeviationKind::{OutOfRange, WrongLength};
use sdp_decoder::codec::{AptxVariant, ChannelPairs, DvAudio, FormatParameters};

use crate::{assert_refused, assert_right, assert_tolerated, read};

#[test]
fn vorbis_and_theora() {
    let FormatParameters::Xiph(vorbis) = read("vorbis", "configuration=AAAAAZ2f4g9NAh4aAXZvcmJpcw==") else {
        panic!("Vorbis")
    };
    let configuration = vorbis.configuration().expect("it is there").expect("it is readable");
    assert_eq!(configuration.octet_counts().collect::<Vec<_>>(), [19]);
    let FormatParameters::Xiph(theora) =
        read("theora", "sampling=YCbCr-4:2:0; width=1280; height=720; delivery-method=in_band; configuration=AAAA")
    else {
        panic!("Theora")
    };
    assert_eq!((theora.sampling(), theora.delivery_method()), (Some(Ok("YCbCr-4:2:0")), Some(Ok("in_band"))));
    assert_eq!((theora.width(), theora.height()), (Some(Ok(1_280)), Some(Ok(720))));
    assert_tolerated("vorbis", "configuration=AAAAA", WrongLength, "AAAAA");
    assert_refused("vorbis", "configuration=AA-A", "configuration: expected base64", "AA-A");
    assert_refused("vorbis", "configuration", "configuration: expected base64", "");
}

#[test]
fn ac3() {
    let FormatParameters::Ac3(ac3) = read("AC3", "channels=6;ptime=32;maxptime=64") else { panic!("AC-3") };
    assert_eq!((ac3.channels(), ac3.ptime(), ac3.max_ptime()), (Some(Ok(6)), Some(Ok(32)), Some(Ok(64))));
    assert_tolerated("ac3", "channels=7", OutOfRange, "7");
    let FormatParameters::Ac3(eac3) = read("eac3", "bitStreamConfig=i6d8") else { panic!("E-AC-3") };
    assert_eq!(eac3.bit_stream_config(), Some(Ok("i6d8")));
}

#[test]
fn atrac() {
    let text = "baseLayer=128;channelID=2;delayMode=4;blockLength=2048;maxRedundantFrames=3;maxptime=43";
    let FormatParameters::Atrac(atrac) = read("ATRAC-X", text) else { panic!("ATRAC-X") };
    assert_eq!((atrac.base_layer(), atrac.channel_id()), (Some(Ok(128)), Some(Ok(2))));
    assert_eq!((atrac.delay_mode(), atrac.block_length()), (Some(Ok(4)), Some(Ok(2_048))));
    assert_eq!((atrac.max_redundant_frames(), atrac.max_ptime()), (Some(Ok(3)), Some(Ok(43))));
    let FormatParameters::Atrac(silent) = read("atrac3", "baseLayer=66") else { panic!("ATRAC3") };
    assert_eq!(silent.max_redundant_frames_or_default(), Ok(15));
    for (text, place) in [
        ("baseLayer=67", "67"),
        ("channelID=8", "8"),
        ("delayMode=3", "3"),
        ("blockLength=1", "1"),
        ("maxRedundantFrames=16", "16"),
    ] {
        assert_tolerated("ATRAC-ADVANCED-LOSSLESS", text, OutOfRange, place);
    }
}

#[test]
fn aptx() {
    let text = "variant=enhanced;bitresolution=24;stereo-channel-pairs={1,2},{3,4};embedded-autosync-channels=1,3;\
                embedded-aux-channels=2";
    let FormatParameters::Aptx(aptx) = read("aptx", text) else { panic!("apt-X") };
    assert_eq!((aptx.variant(), aptx.bit_resolution()), (Some(Ok(AptxVariant::Enhanced)), Some(Ok(24))));
    let pairs = aptx.stereo_channel_pairs().expect("they are there").expect("they are readable");
    assert_eq!((pairs.iter().collect::<Vec<_>>(), pairs.to_string()), (vec![(1, 2), (3, 4)], "{1,2},{3,4}".to_owned()));
    assert!(aptx.autosync_channels().is_some_and(|channels| channels.is_ok_and(|channels| channels.iter().eq([1, 3]))));
    assert!(aptx.auxiliary_channels().is_some_and(|channels| channels.is_ok_and(|channels| channels.contains(2))));
    assert_eq!((aptx.ptime_or_default(), aptx.max_ptime()), (Ok(4), None));
    assert_tolerated("aptx", "bitresolution=20", OutOfRange, "20");
    for wrong in ["{1,2},", "{1,2}{3,4}", "{1}", "1,2", "{1,2},{3,x}", "{1,2", ""] {
        assert!(ChannelPairs::try_from(wrong).is_err(), "{wrong}");
        assert_refused(
            "aptx",
            &format!("stereo-channel-pairs={wrong}"),
            "stereo-channel-pairs: expected pairs of channels such as `{1,2}`",
            wrong,
        );
    }
}

#[test]
fn dv() {
    let FormatParameters::Dv(dv) = read("DV", "encode=SD-VCR/525-60; audio=bundled") else { panic!("DV") };
    assert_eq!((dv.encoding(), dv.audio()), (Some(Ok("SD-VCR/525-60")), Some(Ok(DvAudio::Bundled))));
    let FormatParameters::Dv(silent) = read("dv", "encode=314M-25/625-50") else { panic!("DV") };
    assert_eq!(silent.audio_or_default(), Ok(DvAudio::None));
    assert_refused("DV", "audio=yes", "audio: expected `bundled` or `none`", "yes");
}

#[test]
fn midi() {
    let text = "j_sec=recj;j_update=open-loop;cm_used=ABC;cm_unused=DEF;tsmode=buffer;linerate=320000;octpos=last;mperiod=44;\
                rtp_ptime=0;rtp_maxptime=0;guardtime=44100;musicport=12;render=synthetic";
    let FormatParameters::RtpMidi(midi) = read("rtp-midi", text) else { panic!("MIDI") };
    assert_eq!((midi.journal(), midi.journal_update()), (Some(Ok("recj")), Some(Ok("open-loop"))));
    assert_eq!((midi.commands_used(), midi.commands_unused()), (Some(Ok("ABC")), Some(Ok("DEF"))));
    assert_eq!((midi.timestamp_mode(), midi.line_rate()), (Some(Ok("buffer")), Some(Ok(320_000))));
    assert_eq!((midi.octet_position(), midi.polling_period()), (Some(Ok("last")), Some(Ok(44))));
    assert_eq!((midi.packet_time(), midi.max_packet_time()), (Some(Ok(0)), Some(Ok(0))));
    assert_eq!(
        (midi.guard_time(), midi.music_port(), midi.render()),
        (Some(Ok(44_100)), Some(Ok(12)), Some(Ok("synthetic")))
    );
}

#[test]
fn opus_of_many_channels() {
    let FormatParameters::Opus(opus) =
        read("multiopus", "channel_mapping=0,4,1,2,3,5;num_streams=4;coupled_streams=2;minptime=10")
    else {
        panic!("multiopus")
    };
    let mapping = opus.channel_mapping().expect("it is there").expect("it is readable");
    assert_eq!(mapping.iter().collect::<Vec<_>>(), [0, 4, 1, 2, 3, 5]);
    assert_eq!((opus.streams(), opus.coupled_streams(), opus.min_ptime()), (Some(Ok(4)), Some(Ok(2)), Some(Ok(10))));
    assert_right("multiopus", &["channel_mapping=0,1,4,5,2,3;num_streams=4;coupled_streams=2"]);
}
