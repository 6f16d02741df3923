//! The registry of codecs, and what a packet of them holds.

use sdp_decoder::attribute::Decimal;
use sdp_decoder::codec::{ClockRates, Encoding, Framing, NameKind, PacketSize, Purpose, SamplingRate};
use sdp_decoder::line::MediaType;

use super::{decode, first_media};

fn encoding(name: &str) -> &'static Encoding {
    Encoding::from_name(name).expect(name)
}

#[test]
fn names_are_found_in_any_case() {
    for (written, name) in
        [("pcmu", "PCMU"), ("OPUS", "opus"), ("Telephone-Event", "telephone-event"), ("amr-wb+", "AMR-WB+")]
    {
        assert_eq!(encoding(written).name, name);
        assert_eq!(encoding(written).name_kind(written), Some(NameKind::Proper));
    }
    for unknown in ["", "x", "META", "PCMUX", "opus ", "telepho", "\u{212a}"] {
        assert_eq!(Encoding::from_name(unknown), None, "{unknown:?}");
    }
    assert_eq!(encoding("opus").name_kind("PCMU"), None);
}

#[test]
fn other_names_lead_to_the_same_row() {
    let kinds = [
        ("G729a", "G729", NameKind::Misspelled),
        ("G.729", "G729", NameKind::Misspelled),
        ("telephone-events", "telephone-event", NameKind::Misspelled),
        ("g7231", "G723", NameKind::Misspelled),
        ("G723.1", "G723", NameKind::Misspelled),
        ("G722.1", "G7221", NameKind::Misspelled),
        ("G7221C", "G7221", NameKind::Vendor),
        ("AV1X", "AV1", NameKind::Former),
        ("flexfec-03", "flexfec", NameKind::Former),
        ("HEVC", "H265", NameKind::Registry),
        ("VVC", "H266", NameKind::Registry),
        ("X-CCD", "clearmode", NameKind::Vendor),
        ("vnd.onvif.metadata.gzip", "vnd.onvif.metadata", NameKind::Variant),
    ];
    for (written, name, kind) in kinds {
        assert_eq!((encoding(written).name, encoding(written).name_kind(written)), (name, Some(kind)), "{written}");
    }
}

#[test]
fn rows_tell_what_is_known() {
    let opus = encoding("opus");
    assert_eq!((opus.clock_rate(), opus.channels, opus.sampling), (Some(48_000), Some(2), SamplingRate::InStream));
    assert_eq!((opus.reference, opus.is_registered, opus.purpose), ("RFC 7587", true, Purpose::Media));
    assert!(opus.is_for(&MediaType::Audio) && !opus.is_for(&MediaType::Video));

    let h264 = encoding("H264");
    assert_eq!((h264.clock_rate(), h264.channels, h264.sampling_rate(90_000)), (Some(90_000), None, None));
    assert!(h264.is_for(&MediaType::Video) && h264.is_usual_clock_rate(90_000) && !h264.is_usual_clock_rate(8000));

    let rtx = encoding("rtx");
    assert_eq!(
        (rtx.purpose, rtx.clock_rates, rtx.clock_rate()),
        (Purpose::Retransmission, ClockRates::OfAssociated, None)
    );
    assert!(rtx.is_usual_clock_rate(1) && rtx.is_for(&MediaType::Text));
    assert_eq!(encoding("webrtc-datachannel").clock_rates, ClockRates::None);
    assert!(!encoding("webrtc-datachannel").is_usual_clock_rate(8000));
    assert_eq!(encoding("L16").clock_rates, ClockRates::Any);
    assert_eq!(encoding("speex").clock_rate(), None, "there are three");
    for (name, rate) in [("telephone-event", 24_000), ("CN", 24_000), ("PCMU", 16_000), ("MP4A-LATM", 22_050)] {
        assert!(encoding(name).is_usual_clock_rate(rate), "{name} may have {rate} Hz");
    }
    assert!(encoding("SMPTE292M").is_usual_clock_rate(148_351_648) && !encoding("opus").is_usual_clock_rate(24_000));
    let numbers = |name| encoding(name).static_payload_types().map(|row| row.payload_type.number()).collect::<Vec<_>>();
    assert_eq!((numbers("DVI4"), numbers("g729a"), numbers("opus")), (vec![5, 6, 16, 17], vec![18], vec![]));
    assert!(!encoding("X-NSE").is_registered && !encoding("SIRENLPR").is_registered);
    assert_eq!((encoding("AMR-WB+").clock_rate(), encoding("MPA").clock_rate()), (Some(72_000), Some(90_000)));
}

/// The bits a second that the recommendations give.
#[test]
fn bit_rates() {
    let rates = [
        ("PCMU", 8000, 1, Some(64_000)),
        ("G722", 8000, 1, Some(64_000)),
        ("G726-16", 8000, 1, Some(16_000)),
        ("G726-24", 8000, 1, Some(24_000)),
        ("G726-32", 8000, 1, Some(32_000)),
        ("G726-40", 8000, 1, Some(40_000)),
        ("G728", 8000, 1, Some(16_000)),
        ("G729", 8000, 1, Some(8000)),
        ("G729D", 8000, 1, Some(6400)),
        ("G729E", 8000, 1, Some(12_000)), // 118 bits of 11.8 kbit/s, in 15 bytes
        ("GSM", 8000, 1, Some(13_200)),
        ("LPC", 8000, 1, Some(5600)),
        ("L16", 44_100, 2, Some(1_411_200)),
        ("L24", 48_000, 8, Some(9_216_000)),
        ("clearmode", 8000, 1, Some(64_000)),
        ("G723", 8000, 1, None),
        ("iLBC", 8000, 1, None),
        ("AMR", 8000, 1, None),
        ("opus", 48_000, 2, None),
        ("VP8", 90_000, 1, None),
    ];
    for (name, clock_rate, channels, bit_rate) in rates {
        assert_eq!(encoding(name).bit_rate(clock_rate, channels), bit_rate, "{name}");
    }
    let [high, low] = encoding("G723").framings else { panic!("two") };
    assert_eq!((high.bit_rate(8000, 1), low.bit_rate(8000, 1)), (Some(6400), Some(5333)));
}

fn parts(packet: Option<PacketSize>) -> (u64, Option<u64>, Option<u64>, Option<u64>) {
    let packet = packet.expect("no number is too large");
    (packet.ticks, packet.samples, packet.frames, packet.payload_bytes)
}

#[test]
fn packets() {
    let cases = [
        ("G729", 20, 8000, 1, (160, Some(160), Some(2), Some(20))),
        ("G722", 20, 8000, 1, (160, Some(320), None, Some(160))),
        ("PCMA", 20, 8000, 1, (160, Some(160), None, Some(160))),
        ("G723", 30, 8000, 1, (240, Some(240), Some(1), None)), // 24 bytes or 20
        ("G723", 20, 8000, 1, (160, Some(160), None, None)),
        ("iLBC", 60, 8000, 1, (480, Some(480), None, None)), // two frames or three
        ("iLBC", 30, 8000, 1, (240, Some(240), None, None)),
        ("GSM", 40, 8000, 1, (320, Some(320), Some(2), Some(66))),
        ("G728", 20, 8000, 1, (160, Some(160), Some(8), Some(40))),
        ("G726-40", 30, 8000, 1, (240, Some(240), None, Some(150))),
        ("DVI4", 20, 16_000, 1, (320, Some(320), None, Some(164))),
        ("L16", 10, 44_100, 2, (441, Some(441), None, Some(1764))),
        ("L24", 1, 48_000, 8, (48, Some(48), None, Some(1152))),
        ("AMR-WB", 20, 16_000, 1, (320, Some(320), Some(1), None)),
        ("G7291", 40, 16_000, 1, (640, Some(640), Some(2), None)),
        ("opus", 20, 48_000, 2, (960, None, None, None)),
        ("BV16", 20, 8000, 1, (160, Some(160), Some(4), Some(40))),
        ("BV32", 20, 16_000, 1, (320, Some(320), Some(4), Some(80))),
        ("G719", 40, 48_000, 1, (1920, Some(1920), Some(2), None)),
        ("PCMU-WB", 20, 16_000, 1, (320, Some(320), Some(4), None)),
        ("PCMA-WB", 7, 16_000, 1, (112, Some(112), None, None)),
        ("MELP2400", 45, 8000, 1, (360, Some(360), Some(2), Some(14))),
        ("MELP1200", 135, 8000, 1, (1080, Some(1080), Some(2), Some(22))),
        ("MELP600", 90, 8000, 1, (720, Some(720), Some(1), Some(7))),
        ("MELP", 90, 8000, 1, (720, Some(720), None, None)), // one frame, or four
        ("H264", 20, 90_000, 1, (1800, None, None, None)),
        ("telephone-event", 20, 8000, 1, (160, None, None, None)),
    ];
    for (name, milliseconds, clock_rate, channels, expected) in cases {
        let packet = encoding(name).packet(Decimal::from(milliseconds), clock_rate, channels);
        assert_eq!(parts(packet), expected, "{name}, {milliseconds} ms");
    }
    let g723 = encoding("G723");
    let low = Framing::Frames { microseconds: 30_000, bytes: Some(20) };
    let packet = g723.packet_of(low, Decimal::from(60), 8000, 1);
    assert_eq!(parts(packet), (480, Some(480), Some(2), Some(40)));
    let aes67 = encoding("L24").packet(Decimal::new(125, 3), 48_000, 2);
    assert_eq!(parts(aes67), (6, Some(6), None, Some(36)));
}

#[test]
fn packets_too_large_to_count_have_no_size() {
    let pcmu = encoding("PCMU");
    assert_eq!(pcmu.packet(Decimal::from(u64::MAX), 8000, 1), None);
    let many = pcmu.packet(Decimal::from(1_000_000_000), u32::MAX, u32::MAX).expect("ticks can be counted");
    assert_eq!((many.ticks, many.payload_bytes), (u64::from(u32::MAX) * 1_000_000, None));
    assert_eq!(encoding("L16").bit_rate(u32::MAX, u32::MAX), None);
}

#[test]
fn formats_know_their_codec() {
    let body = "v=0\nm=audio 5004 RTP/AVP 9 96 97 98 101\na=rtpmap:96 g729A/8000\na=rtpmap:97 mine/8000\na=rtpmap:98 L16/48000/2\n";
    let offer = decode(body);
    let formats: Vec<_> = first_media(&offer).formats().collect();
    let names: Vec<_> = formats.iter().map(|format| format.encoding().map(|encoding| encoding.name)).collect();
    assert_eq!(names, [Some("G722"), Some("G729"), None, Some("L16"), None], "101 is only assumed");
    let bytes: Vec<_> =
        formats.iter().map(|format| format.packet(Decimal::from(20)).and_then(|size| size.payload_bytes)).collect();
    assert_eq!(bytes, [Some(160), Some(20), None, Some(3840), None]);
    let spans: Vec<_> = formats.iter().map(|format| format.span().of(offer.text())).collect();
    assert_eq!(spans, ["9", "96", "97", "98", "101"]);
    assert_eq!(formats[2].span().start, 30);
}

/// A clock rate that the `rtpmap` leaves out is in the row.
#[test]
fn a_missing_clock_rate_is_known() {
    let offer = decode("v=0\nm=audio 5004 RTP/AVP 98\na=rtpmap:98 iLBC\n");
    let format = first_media(&offer).formats().next().expect("a format");
    assert_eq!((format.clock_rate(), format.packet(Decimal::from(30))), (None, None));
    assert_eq!(format.encoding().and_then(Encoding::clock_rate), Some(8000));
}

#[cfg(feature = "serde")]
#[test]
fn rows_are_data() {
    let row = serde_json::to_value(encoding("G729")).expect("it is data");
    assert_eq!((&row["name"], &row["media"][0]), (&"G729".into(), &"audio".into()));
    assert_eq!(row["framings"][0]["frames"]["bytes"], 10);
    assert_eq!((&row["clock_rates"]["usual"][0], &row["sampling"]), (&8000.into(), &"as_clock".into()));
}
