//! The registry of codecs: one row an encoding name.

use super::encoding::{ClockRates, Encoding, NameKind, OtherName, Purpose, SamplingRate};
use super::framing::Framing;
use crate::line::MediaType;

use Framing::{Frames, Samples};
use NameKind::{Former, Misspelled, Registry, Variant, Vendor};

const AUDIO: &[MediaType<'static>] = &[MediaType::Audio];
const VIDEO: &[MediaType<'static>] = &[MediaType::Video];
const TEXT: &[MediaType<'static>] = &[MediaType::Text];
const APPLICATION: &[MediaType<'static>] = &[MediaType::Application];
/// Where redundancy is registered, and video, where browsers send it.
const REDUNDANT: &[MediaType<'static>] = &[MediaType::Audio, MediaType::Text, MediaType::Video];
const AUDIO_VIDEO: &[MediaType<'static>] = &[MediaType::Audio, MediaType::Video];
const VIDEO_AUDIO: &[MediaType<'static>] = &[MediaType::Video, MediaType::Audio];
/// Where RTP payload formats that protect others are registered.
const ALL: &[MediaType<'static>] = &[MediaType::Audio, MediaType::Video, MediaType::Text, MediaType::Application];

/// Frames of 20 ms that differ in size.
const EACH_20_MS: &[Framing] = &[Frames { microseconds: 20_000, bytes: None }];
/// Frames of 5 ms, whose size varies.
const EACH_5_MS: &[Framing] = &[Frames { microseconds: 5_000, bytes: None }];
/// 54 bits, 81 bits and 54 bits, in whole bytes each (RFC 8130, section 3).
const MELP_2400: Framing = Frames { microseconds: 22_500, bytes: Some(7) };
const MELP_1200: Framing = Frames { microseconds: 67_500, bytes: Some(11) };
const MELP_600: Framing = Frames { microseconds: 90_000, bytes: Some(7) };
/// G.711 and what else has a byte a sample.
const BYTE_A_SAMPLE: &[Framing] = &[Samples { bits: 8, header: 0 }];

/// A registered codec of one channel, whose clock is its sampling rate: `audio("PCMU", &[8_000], "RFC 3551", "speech")`
/// is `Encoding { name: "PCMU", media: AUDIO, clock_rates: ClockRates::Usual(&[8_000]), channels: Some(1), … }`. What
/// differs from that is said behind it.
const fn audio(name: &'static str, rates: &'static [u32], reference: &'static str, meaning: &'static str) -> Encoding {
    Encoding {
        name,
        other_names: &[],
        media: AUDIO,
        purpose: Purpose::Media,
        clock_rates: if rates.is_empty() { ClockRates::Any } else { ClockRates::Usual(rates) },
        sampling: SamplingRate::AsClock,
        channels: Some(1),
        framings: &[],
        is_registered: true,
        reference,
        meaning,
    }
}

/// A registered codec of pictures, with the clock of 90 kHz that nearly all have.
const fn video(name: &'static str, reference: &'static str, meaning: &'static str) -> Encoding {
    Encoding {
        media: VIDEO,
        sampling: SamplingRate::NoSamples,
        channels: None,
        ..audio(name, &[90_000], reference, meaning)
    }
}

/// A registered format of anything else.
const fn other(
    name: &'static str,
    media: &'static [MediaType<'static>],
    clock_rates: ClockRates,
    reference: &'static str,
    meaning: &'static str,
) -> Encoding {
    Encoding { media, clock_rates, ..video(name, reference, meaning) }
}

impl Encoding {
    const fn is(self, purpose: Purpose) -> Self {
        Self { purpose, ..self }
    }

    const fn framed(self, framings: &'static [Framing]) -> Self {
        Self { framings, ..self }
    }

    /// Its RFC allows other clock rates than those of the row.
    const fn at_other_rates(self) -> Self {
        match self.clock_rates {
            ClockRates::Usual(rates) => Self { clock_rates: ClockRates::Typical(rates), ..self },
            _ => self,
        }
    }

    const fn sampled(self, sampling: SamplingRate) -> Self {
        Self { sampling, ..self }
    }

    const fn with_channels(self, channels: Option<u32>) -> Self {
        Self { channels, ..self }
    }

    const fn known_as(self, other_names: &'static [OtherName]) -> Self {
        Self { other_names, ..self }
    }

    const fn unregistered(self) -> Self {
        Self { is_registered: false, ..self }
    }
}

const fn name(name: &'static str, kind: NameKind) -> OtherName {
    OtherName { name, kind }
}

#[rustfmt::skip]
pub(super) static ENCODINGS: &[Encoding] = &[
    // Speech by ITU-T, and what is older.
    audio("PCMU", &[8_000], "RFC 3551, section 4.5.14", "G.711 µ-law, speech of the telephone network at 64 kbit/s")
        .framed(BYTE_A_SAMPLE)
        .at_other_rates()
        .known_as(&[name("G711U", Misspelled), name("ULAW", Misspelled)]),
    audio("PCMA", &[8_000], "RFC 3551, section 4.5.14", "G.711 A-law, speech of the telephone network at 64 kbit/s")
        .framed(BYTE_A_SAMPLE)
        .at_other_rates()
        .known_as(&[name("G711A", Misspelled), name("ALAW", Misspelled)]),
    audio("G722", &[8_000], "RFC 3551, section 4.5.2",
        "G.722, wideband speech at 64 kbit/s, sampled at 16 kHz under a clock of 8 kHz")
        .sampled(SamplingRate::Fixed(16_000))
        .framed(&[Samples { bits: 4, header: 0 }])
        .known_as(&[name("G.722", Misspelled)]),
    audio("G723", &[8_000], "RFC 3551, section 4.5.3", "G.723.1, narrowband speech at 6.3 or 5.3 kbit/s")
        .framed(&[Frames { microseconds: 30_000, bytes: Some(24) }, Frames { microseconds: 30_000, bytes: Some(20) }])
        .known_as(&[name("G7231", Misspelled), name("G723.1", Misspelled), name("G.723.1", Misspelled),
            name("G.723", Misspelled)]),
    audio("G726-16", &[8_000], "RFC 3551, section 4.5.4", "G.726 ADPCM, narrowband speech at 16 kbit/s")
        .framed(&[Samples { bits: 2, header: 0 }]),
    audio("G726-24", &[8_000], "RFC 3551, section 4.5.4", "G.726 ADPCM, narrowband speech at 24 kbit/s")
        .framed(&[Samples { bits: 3, header: 0 }]),
    audio("G726-32", &[8_000], "RFC 3551, section 4.5.4", "G.726 ADPCM, narrowband speech at 32 kbit/s")
        .framed(&[Samples { bits: 4, header: 0 }])
        .known_as(&[name("G726", Misspelled), name("G721", Former)]),
    audio("G726-40", &[8_000], "RFC 3551, section 4.5.4", "G.726 ADPCM, narrowband speech at 40 kbit/s")
        .framed(&[Samples { bits: 5, header: 0 }]),
    audio("AAL2-G726-16", &[8_000], "RFC 3551, section 4.5.4", "G.726 at 16 kbit/s, its samples packed as in ATM")
        .framed(&[Samples { bits: 2, header: 0 }]).unregistered(),
    audio("AAL2-G726-24", &[8_000], "RFC 3551, section 4.5.4", "G.726 at 24 kbit/s, its samples packed as in ATM")
        .framed(&[Samples { bits: 3, header: 0 }]).unregistered(),
    audio("AAL2-G726-32", &[8_000], "RFC 3551, section 4.5.4", "G.726 at 32 kbit/s, its samples packed as in ATM")
        .framed(&[Samples { bits: 4, header: 0 }]).unregistered(),
    audio("AAL2-G726-40", &[8_000], "RFC 3551, section 4.5.4", "G.726 at 40 kbit/s, its samples packed as in ATM")
        .framed(&[Samples { bits: 5, header: 0 }]).unregistered(),
    audio("G728", &[8_000], "RFC 3551, section 4.5.5", "G.728, narrowband speech at 16 kbit/s with little delay")
        .framed(&[Frames { microseconds: 2_500, bytes: Some(5) }]),
    audio("G729", &[8_000], "RFC 3551, section 4.5.6", "G.729, narrowband speech at 8 kbit/s")
        .framed(&[Frames { microseconds: 10_000, bytes: Some(10) }])
        .known_as(&[name("G729A", Misspelled), name("G729B", Misspelled), name("G729AB", Misspelled),
            name("G.729", Misspelled), name("G.729A", Misspelled)]),
    audio("G729D", &[8_000], "RFC 3551, section 4.5.7", "G.729 Annex D, narrowband speech at 6.4 kbit/s")
        .framed(&[Frames { microseconds: 10_000, bytes: Some(8) }]),
    audio("G729E", &[8_000], "RFC 3551, section 4.5.7", "G.729 Annex E, narrowband speech and music at 11.8 kbit/s")
        .framed(&[Frames { microseconds: 10_000, bytes: Some(15) }]),
    audio("G7291", &[16_000], "RFC 4749", "G.729.1, speech at 8 to 32 kbit/s that begins as G.729 and can be cut")
        .framed(EACH_20_MS)
        .known_as(&[name("G729.1", Misspelled), name("G.729.1", Misspelled)]),
    audio("G7221", &[16_000, 32_000], "RFC 5577", "G.722.1, speech and music at 24 to 48 kbit/s, wideband at 16000 Hz and superwideband at 32000 Hz")
        .framed(&[Frames { microseconds: 20_000, bytes: Some(60) }, Frames { microseconds: 20_000, bytes: Some(80) },
            Frames { microseconds: 20_000, bytes: Some(120) }])
        .known_as(&[name("G722.1", Misspelled), name("G.722.1", Misspelled), name("G7221C", Vendor)]),
    audio("G719", &[48_000], "RFC 5404", "G.719, fullband speech and music").framed(EACH_20_MS),
    audio("G711-0", &[8_000], "RFC 7655", "G.711.0, G.711 made smaller without loss").at_other_rates(),
    audio("PCMU-WB", &[16_000], "RFC 5391", "G.711.1, wideband speech that contains G.711 µ-law").framed(EACH_5_MS),
    audio("PCMA-WB", &[16_000], "RFC 5391", "G.711.1, wideband speech that contains G.711 A-law").framed(EACH_5_MS),
    audio("uemclip", &[8_000, 16_000], "RFC 5686", "wideband speech that contains G.711 µ-law, of NTT"),

    // Mobile networks.
    audio("GSM", &[8_000], "RFC 3551, section 4.5.8", "GSM full rate, narrowband speech at 13 kbit/s")
        .framed(&[Frames { microseconds: 20_000, bytes: Some(33) }]),
    audio("GSM-EFR", &[8_000], "RFC 3551, section 4.5.9", "GSM enhanced full rate, narrowband speech at 12.2 kbit/s")
        .framed(&[Frames { microseconds: 20_000, bytes: Some(31) }]),
    audio("GSM-HR-08", &[8_000], "RFC 5993", "GSM half rate, narrowband speech at 5.6 kbit/s"),
    audio("AMR", &[8_000], "RFC 4867", "AMR, narrowband speech of mobile networks at 4.75 to 12.2 kbit/s")
        .framed(EACH_20_MS)
        .known_as(&[name("AMR-NB", Misspelled)]),
    audio("AMR-WB", &[16_000], "RFC 4867",
        "AMR-WB (G.722.2), wideband speech of mobile networks at 6.6 to 23.85 kbit/s")
        .framed(EACH_20_MS)
        .known_as(&[name("AMRWB", Misspelled), name("AMR_WB", Misspelled), name("G722.2", Misspelled)]),
    audio("AMR-WB+", &[72_000], "RFC 4352", "AMR-WB+, speech and music; a clock of 72 kHz whatever the sampling rate")
        .sampled(SamplingRate::InStream),
    audio("EVS", &[16_000], "3GPP TS 26.445, annex A", "EVS, speech and music of mobile networks up to fullband")
        .sampled(SamplingRate::InStream)
        .framed(EACH_20_MS),
    audio("IVAS", &[16_000], "3GPP TS 26.253", "IVAS, speech and music in space, which contains EVS")
        .sampled(SamplingRate::InStream),
    audio("QCELP", &[8_000], "RFC 2658", "QCELP, narrowband speech of CDMA networks").framed(EACH_20_MS),
    audio("EVRC", &[8_000], "RFC 3558", "EVRC, narrowband speech of CDMA networks, several frames in a packet")
        .framed(EACH_20_MS),
    audio("EVRC0", &[8_000], "RFC 3558", "EVRC, one frame a packet without a header").framed(EACH_20_MS),
    audio("EVRC1", &[8_000], "RFC 4788", "EVRC at a fixed rate, frames without lengths").framed(EACH_20_MS),
    audio("EVRCB", &[8_000], "RFC 4788", "EVRC-B, narrowband speech of CDMA networks, several frames in a packet"),
    audio("EVRCB0", &[8_000], "RFC 4788", "EVRC-B, one frame a packet without a header"),
    audio("EVRCB1", &[8_000], "RFC 4788", "EVRC-B at a fixed rate, frames without lengths"),
    audio("EVRCWB", &[16_000], "RFC 5188", "EVRC-WB, wideband speech of CDMA networks, several frames in a packet")
        .framed(EACH_20_MS),
    audio("EVRCWB0", &[16_000], "RFC 5188", "EVRC-WB, one frame a packet without a header").framed(EACH_20_MS),
    audio("EVRCWB1", &[16_000], "RFC 5188", "EVRC-WB at a fixed rate, frames without lengths").framed(EACH_20_MS),
    audio("EVRCNW", &[16_000], "RFC 6884",
        "EVRC-NW, speech of CDMA networks up to wideband, several frames in a packet"),
    audio("EVRCNW0", &[16_000], "RFC 6884", "EVRC-NW, one frame a packet without a header"),
    audio("EVRCNW1", &[16_000], "RFC 6884", "EVRC-NW at a fixed rate, frames without lengths"),
    audio("SMV", &[8_000], "RFC 3558", "SMV, narrowband speech of CDMA networks, several frames in a packet"),
    audio("SMV0", &[8_000], "RFC 3558", "SMV, one frame a packet without a header"),
    audio("VMR-WB", &[16_000], "RFC 4348", "VMR-WB, wideband speech of CDMA networks"),
    audio("tetra_acelp", &[8_000], "ETSI TS 100 392-3-8", "TETRA, narrowband speech of emergency services"),

    // Speech and music of the internet.
    audio("opus", &[48_000], "RFC 7587", "Opus, speech and music at 6 to 510 kbit/s; always written opus/48000/2")
        .sampled(SamplingRate::InStream)
        .with_channels(Some(2)),
    audio("multiopus", &[48_000], "libwebrtc", "Opus with more than two channels")
        .sampled(SamplingRate::InStream)
        .with_channels(None)
        .unregistered(),
    audio("speex", &[8_000, 16_000, 32_000], "RFC 5574", "Speex, speech up to ultra-wideband").framed(EACH_20_MS),
    audio("iLBC", &[8_000], "RFC 3952", "iLBC, narrowband speech at 13.3 or 15.2 kbit/s that bears loss")
        .framed(&[Frames { microseconds: 30_000, bytes: Some(50) }, Frames { microseconds: 20_000, bytes: Some(38) }]),
    audio("isac", &[16_000, 32_000], "libwebrtc", "iSAC, wideband speech of earlier browsers").unregistered(),
    audio("CELT", &[32_000, 44_100, 48_000], "draft-valin-celt-rtp-profile",
        "CELT, music with little delay, now in Opus")
        .unregistered(),
    audio("SILK", &[8_000, 12_000, 16_000, 24_000], "draft-vos-silk", "SILK, speech of Skype, now in Opus")
        .unregistered(),
    audio("BV16", &[8_000], "RFC 4298", "BroadVoice, narrowband speech of cable networks at 16 kbit/s")
        .framed(&[Frames { microseconds: 5_000, bytes: Some(10) }]),
    audio("BV32", &[16_000], "RFC 4298", "BroadVoice, wideband speech of cable networks at 32 kbit/s")
        .framed(&[Frames { microseconds: 5_000, bytes: Some(20) }]),
    audio("BV32-FEC", &[16_000], "seen in traffic", "BroadVoice at 32 kbit/s with error correction").unregistered(),
    audio("ip-mr_v2.5", &[16_000], "RFC 6262", "IP-MR, speech in layers, of SPIRIT DSP"),
    audio("x-msrta", &[8_000, 16_000], "Microsoft RTAudio", "RTAudio, speech of Lync and earlier").unregistered(),
    audio("SIREN", &[16_000], "Polycom", "Siren 7, wideband speech, the ancestor of G.722.1").unregistered()
        .known_as(&[name("SIREN7", Vendor)]),
    audio("SIREN14", &[16_000], "Polycom", "Siren 14, speech and music up to 14 kHz, the ancestor of G.722.1 Annex C")
        .sampled(SamplingRate::InStream)
        .unregistered(),
    audio("SIREN22", &[48_000], "Polycom", "Siren 22, speech and music up to 22 kHz").unregistered(),
    audio("SIRENLPR", &[48_000], "Polycom", "Siren LPR, Siren with protection from packet loss").unregistered(),

    // Secure and tactical speech.
    audio("MELP", &[8_000], "RFC 8130", "MELPe, narrowband speech of radios at 0.6, 1.2 or 2.4 kbit/s")
        .framed(&[MELP_2400, MELP_1200, MELP_600]),
    audio("MELP600", &[8_000], "RFC 8130", "MELPe, narrowband speech of radios at 0.6 kbit/s").framed(&[MELP_600]),
    audio("MELP1200", &[8_000], "RFC 8130", "MELPe, narrowband speech of radios at 1.2 kbit/s").framed(&[MELP_1200]),
    audio("MELP2400", &[8_000], "RFC 8130", "MELPe, narrowband speech of radios at 2.4 kbit/s").framed(&[MELP_2400]),
    audio("TSVCIS", &[8_000], "RFC 8817", "TSVCIS, tactical secure speech that contains MELPe"),
    other("scip", AUDIO_VIDEO, ClockRates::Usual(&[8_000, 90_000]), "RFC 9607", "SCIP, encrypted from end to end"),

    // Speech as features, for recognition elsewhere.
    audio("dsr-es201108", &[8_000, 11_000, 16_000], "RFC 3557", "features of speech, to be recognised elsewhere"),
    audio("dsr-es202050", &[8_000, 11_000, 16_000], "RFC 4060", "features of speech, found by the advanced front-end"),
    audio("dsr-es202211", &[8_000, 11_000, 16_000], "RFC 4060", "features of speech, from which it can be heard again"),
    audio("dsr-es202212", &[8_000, 11_000, 16_000], "RFC 4060",
        "features of speech, found by the advanced front-end, from which it can be heard again"),

    // Samples, and simple codes for them.
    audio("L8", &[], "RFC 3551, section 4.5.10", "samples of 8 bits").framed(BYTE_A_SAMPLE),
    audio("L16", &[], "RFC 3551, section 4.5.11", "samples of 16 bits").framed(&[Samples { bits: 16, header: 0 }]),
    audio("L20", &[], "RFC 3190", "samples of 20 bits").framed(&[Samples { bits: 20, header: 0 }]),
    audio("L24", &[], "RFC 3190", "samples of 24 bits, as studios use them")
        .framed(&[Samples { bits: 24, header: 0 }]),
    audio("AM824", &[48_000], "SMPTE ST 2110-31", "AES3 as it is, samples with their flags").unregistered(),
    audio("DAT12", &[], "RFC 3190", "samples of 12 bits of digital audio tape")
        .framed(&[Samples { bits: 12, header: 0 }]),
    audio("DVI4", &[8_000, 16_000, 11_025, 22_050], "RFC 3551, section 4.5.1", "IMA ADPCM, speech with 4 bits a sample")
        .at_other_rates()
        .framed(&[Samples { bits: 4, header: 4 }]),
    audio("VDVI", &[], "RFC 3551, section 4.5.17", "DVI4 at a variable rate"),
    audio("32kadpcm", &[8_000], "RFC 3802", "G.726 at 32 kbit/s as in voice mail")
        .framed(&[Samples { bits: 4, header: 0 }]),
    audio("LPC", &[8_000], "RFC 3551, section 4.5.12", "LPC, an experiment with narrowband speech at 5.6 kbit/s")
        .framed(&[Frames { microseconds: 20_000, bytes: Some(14) }]),
    audio("clearmode", &[8_000], "RFC 4040", "64 kbit/s of an ISDN channel as they are: data, not speech")
        .framed(BYTE_A_SAMPLE)
        .known_as(&[name("X-CCD", Vendor), name("CCD", Vendor), name("X-CLEAR-CHANNEL", Vendor)]),

    // Music and film.
    audio("MP4A-LATM", &[90_000, 48_000, 44_100, 32_000, 24_000, 16_000], "RFC 6416", "AAC in the framing LATM")
        .at_other_rates()
        .sampled(SamplingRate::InStream),
    other("mpeg4-generic", AUDIO_VIDEO, ClockRates::Any, "RFC 3640", "AAC, or another stream of MPEG-4")
        .sampled(SamplingRate::InStream)
        .with_channels(Some(1)),
    audio("MPA", &[90_000], "RFC 3551, section 4.5.13",
        "MPEG audio such as MP3; a clock of 90 kHz whatever the sampling rate")
        .sampled(SamplingRate::InStream)
        .with_channels(None),
    audio("mpa-robust", &[90_000], "RFC 5219", "MP3, arranged so that it bears loss")
        .sampled(SamplingRate::InStream)
        .with_channels(None),
    audio("ac3", &[48_000, 44_100, 32_000], "RFC 4184", "Dolby Digital").known_as(&[name("AC-3", Misspelled)]),
    audio("eac3", &[48_000, 44_100, 32_000], "RFC 4598", "Dolby Digital Plus").known_as(&[name("EAC-3", Misspelled)]),
    audio("ATRAC3", &[44_100], "RFC 5584", "ATRAC3, music of MiniDisc").with_channels(Some(2)),
    audio("ATRAC-X", &[44_100, 48_000], "RFC 5584", "ATRAC3plus, music of MiniDisc").with_channels(None),
    audio("ATRAC-ADVANCED-LOSSLESS", &[], "RFC 5584",
        "ATRAC Advanced Lossless, music without loss")
        .with_channels(None),
    audio("aptx", &[], "RFC 7310", "apt-X, music with little delay for broadcasters"),
    audio("vorbis", &[], "RFC 5215", "Vorbis, music"),
    audio("vorbis-config", &[], "RFC 5215",
        "the set-up of Vorbis decoders")
        .sampled(SamplingRate::NoSamples).with_channels(None),
    audio("AppleLossless", &[44_100], "Apple AirTunes", "Apple Lossless, music without loss")
        .with_channels(Some(2))
        .unregistered(),
    audio("rtp-midi", &[], "RFC 6295", "MIDI, what instruments play").sampled(SamplingRate::NoSamples).with_channels(None),

    // Beside speech.
    audio("CN", &[8_000, 16_000, 32_000, 48_000], "RFC 3389", "comfort noise, the sound of a pause")
        .at_other_rates()
        .is(Purpose::ComfortNoise),
    audio("telephone-event", &[8_000, 16_000, 32_000, 48_000], "RFC 4733", "DTMF and other telephone signals as events")
        .at_other_rates()
        .is(Purpose::Signals)
        .sampled(SamplingRate::NoSamples)
        .known_as(&[name("telephone-events", Misspelled), name("telephone_event", Misspelled),
            name("telephony-event", Misspelled)]),
    audio("tone", &[8_000], "RFC 4733", "tones as their frequencies").at_other_rates().is(Purpose::Signals).sampled(SamplingRate::NoSamples),
    audio("X-NSE", &[8_000], "Cisco", "signals of Cisco gateways: switches to fax and modem")
        .is(Purpose::Signals)
        .sampled(SamplingRate::NoSamples)
        .known_as(&[name("NSE", Vendor)])
        .unregistered(),
    audio("cisco-rtp-dtmf", &[8_000], "Cisco", "DTMF of earlier Cisco gateways")
        .is(Purpose::Signals)
        .sampled(SamplingRate::NoSamples)
        .known_as(&[name("x-cisco-rtp-dtmf", Vendor)])
        .unregistered(),
    audio("t38", &[8_000], "RFC 4612", "fax by T.38 within RTP").at_other_rates().sampled(SamplingRate::NoSamples).with_channels(None),
    audio("t140c", &[8_000], "RFC 4351", "text as it is typed, between the speech").at_other_rates()
        .sampled(SamplingRate::NoSamples)
        .with_channels(None),
    other("t140", TEXT, ClockRates::Usual(&[1_000]), "RFC 4103", "text as it is typed"),
    other("ttml+xml", TEXT, ClockRates::Typical(&[1_000]), "RFC 8759", "subtitles in TTML"),
    other("3gpp-tt", &[MediaType::Video, MediaType::Text], ClockRates::Typical(&[90_000, 1_000]), "RFC 4396",
        "subtitles of 3GPP"),

    // Protection of other formats.
    other("RED", REDUNDANT, ClockRates::OfAssociated, "RFC 2198", "earlier packets again within later ones")
        .is(Purpose::Redundancy),
    other("fwdred", &[MediaType::Audio, MediaType::Text], ClockRates::OfAssociated, "RFC 6354",
        "repetition of packets that is sent ahead of them")
        .is(Purpose::Redundancy),
    other("rtx", ALL, ClockRates::OfAssociated, "RFC 4588", "lost packets again, on request")
        .is(Purpose::Retransmission),
    other("ulpfec", ALL, ClockRates::OfAssociated, "RFC 5109",
        "error correction that protects the beginning of packets best")
        .is(Purpose::ErrorCorrection),
    other("parityfec", ALL, ClockRates::OfAssociated, "RFC 3009", "error correction by parity, superseded by ulpfec")
        .is(Purpose::ErrorCorrection),
    other("1d-interleaved-parityfec", ALL, ClockRates::Any, "RFC 6015",
        "error correction by parity over spread packets")
        .is(Purpose::ErrorCorrection),
    other("flexfec", ALL, ClockRates::Any, "RFC 8627", "error correction by parity over rows and columns of packets")
        .is(Purpose::ErrorCorrection)
        .known_as(&[name("flexfec-03", Former)]),
    other("raptorfec", ALL, ClockRates::Any, "RFC 6682",
        "error correction by Raptor codes")
        .is(Purpose::ErrorCorrection),
    other("x-ulpfecuc", VIDEO, ClockRates::Usual(&[90_000]), "Microsoft", "error correction of Lync")
        .is(Purpose::ErrorCorrection)
        .unregistered(),
    other("x-wms-rtx", ALL, ClockRates::Usual(&[1_000]), "Microsoft Windows Media", "lost packets again, on request")
        .is(Purpose::Retransmission)
        .unregistered(),
    other("encaprtp", ALL, ClockRates::OfAssociated, "RFC 6849", "received packets sent back, each within another")
        .is(Purpose::Loopback),
    other("rtploopback", ALL, ClockRates::OfAssociated, "RFC 6849", "received media sent back").is(Purpose::Loopback),

    // Pictures.
    video("H261", "RFC 4587", "H.261, video of ISDN calls"),
    video("H263", "RFC 2190", "H.263, video of early calls"),
    video("H263-1998", "RFC 4629",
        "H.263+, video of early calls")
        .known_as(&[name("H263P", Misspelled), name("H263+", Misspelled)]),
    video("H263-2000", "RFC 4629", "H.263++, video of early calls").known_as(&[name("H263++", Misspelled)]),
    video("H264", "RFC 6184", "H.264 (AVC), video").known_as(&[name("AVC", Misspelled), name("H.264", Misspelled)]),
    video("H264-RCDO", "RFC 6185", "H.264 for decoders with little power"),
    video("H264-SVC", "RFC 6190", "H.264 SVC, video in layers"),
    video("X-H264UC", "Microsoft MS-H264PF", "H.264 SVC of Lync and Skype for Business").unregistered(),
    video("H265", "RFC 7798", "H.265 (HEVC), video").known_as(&[name("HEVC", Registry), name("H.265", Misspelled)]),
    video("H266", "RFC 9328", "H.266 (VVC), video").known_as(&[name("VVC", Registry), name("H.266", Misspelled)]),
    video("evc", "RFC 9584", "EVC, video"),
    video("VP8", "RFC 7741", "VP8, video"),
    video("VP9", "RFC 9628", "VP9, video, in layers where wanted"),
    video("AV1", "AV1 RTP payload specification v1.0",
        "AV1, video, in layers where wanted")
        .known_as(&[name("AV1X", Former)]),
    video("FFV1", "RFC 9043", "FFV1, video without loss"),
    video("JPEG", "RFC 2435", "Motion JPEG, video as single pictures"),
    video("JPEG2000", "RFC 5371", "JPEG 2000, video as single pictures"),
    video("jxsv", "RFC 9134", "JPEG XS, video with little delay"),
    video("MPV", "RFC 2250", "MPEG-1 and MPEG-2 video"),
    video("BMPEG", "RFC 2343", "MPEG-2, video and sound in one stream"),
    video("MP1S", "RFC 2250", "MPEG-1 system stream"),
    other("MP2P", VIDEO, ClockRates::Usual(&[90_000]), "RFC 2250", "MPEG-2 program stream"),
    other("MP2T", VIDEO_AUDIO, ClockRates::Usual(&[90_000]), "RFC 2250",
        "MPEG-2 transport stream, video and sound as on television"),
    video("MP4V-ES", "RFC 6416",
        "MPEG-4 Part 2, video")
        .at_other_rates()
        .known_as(&[name("MPEG4", Misspelled), name("MP4V", Misspelled)]),
    video("nv", "RFC 3551, section 5.8", "the video of an early program of that name"),
    video("CelB", "RFC 2029", "Cell, the video of early workstations"),
    video("BT656", "RFC 2431", "video of television studios, not compressed"),
    other("DV", VIDEO_AUDIO, ClockRates::Usual(&[90_000]), "RFC 6469", "DV, video of tape cameras"),
    video("raw", "RFC 4175", "video that is not compressed"),
    other("smpte291", VIDEO, ClockRates::Usual(&[90_000]), "RFC 8331", "what goes with video: subtitles, time codes"),
    other("SMPTE292M", VIDEO, ClockRates::Usual(&[148_500_000, 148_351_648]), "RFC 3497", "HD-SDI as it is"),
    other("SMPTE2022-6", VIDEO, ClockRates::Usual(&[27_000_000]), "SMPTE ST 2022-6", "SDI as it is").unregistered(),
    video("vc1", "RFC 4425", "VC-1, the video of Windows Media"),
    video("theora", "draft-barbato-avt-rtp-theora-01", "Theora, free video before VP8").unregistered(),
    video("vc2", "RFC 8450", "VC-2 (Dirac), video with little delay"),
    video("x-rtvc1", "Microsoft RTVideo", "RTVideo, the video of Lync and earlier").unregistered(),
    other("x-asf-pf", VIDEO_AUDIO, ClockRates::Usual(&[1_000]), "Microsoft Windows Media",
        "ASF, Windows Media as in files")
        .unregistered(),
    video("pointer", "RFC 2862", "where a speaker points"),

    // Data.
    other("smpte336m", APPLICATION, ClockRates::Any, "RFC 6597", "KLV metadata, such as where a camera looks"),
    other("h224", APPLICATION, ClockRates::Usual(&[4_800]), "RFC 4573", "H.224, control of the camera at the far end"),
    other("vnd.onvif.metadata", APPLICATION, ClockRates::Usual(&[90_000]), "ONVIF streaming specification",
        "what a camera has recognised, in XML")
        .known_as(&[name("vnd.onvif.metadata.gzip", Variant), name("vnd.onvif.metadata.exi.onvif", Variant),
            name("vnd.onvif.metadata.exi.ext", Variant)]),
    other("google-data", APPLICATION, ClockRates::Usual(&[90_000]), "libwebrtc", "data channels of early browsers")
        .unregistered(),
    other("webrtc-datachannel", APPLICATION, ClockRates::None, "RFC 8841",
        "data channels; a format of `m=application`, not a name for `rtpmap`"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::StaticMedia;
    use crate::codec::static_payload_types::STATIC;
    use alloc::collections::BTreeSet;

    #[test]
    fn a_name_stands_in_one_place() {
        let mut names = BTreeSet::new();
        for row in ENCODINGS {
            for name in core::iter::once(row.name).chain(row.other_names.iter().map(|other| other.name)) {
                assert!(names.insert(name.to_ascii_lowercase()), "{name} twice");
                assert_eq!(Encoding::from_name(name).map(|found| found.name), Some(row.name));
            }
            assert!(row.other_names.iter().all(|other| other.kind != NameKind::Proper), "{}", row.name);
        }
        assert_eq!(ENCODINGS.len(), 164);
    }

    #[test]
    fn rows_are_whole() {
        for row in ENCODINGS {
            assert!(!row.media.is_empty() && !row.reference.is_empty() && !row.meaning.is_empty(), "{}", row.name);
            assert!(!row.meaning.ends_with('.'), "{}", row.name);
            if let ClockRates::Usual(rates) = row.clock_rates {
                assert!(!rates.is_empty() && !rates.contains(&0), "{}", row.name);
            }
            let is_audio = row.is_for(&MediaType::Audio);
            assert!(is_audio || (row.channels.is_none() && row.framings.is_empty()), "{}", row.name);
            assert!(is_audio || row.sampling == SamplingRate::NoSamples, "{}", row.name);
        }
    }

    /// Each static payload type is a row with that clock rate, number of channels and media.
    #[test]
    fn static_payload_types_agree() {
        for row in STATIC {
            let encoding = Encoding::from_name(row.encoding_name).expect(row.encoding_name);
            assert_eq!(encoding.name, row.encoding_name);
            assert!(encoding.is_usual_clock_rate(row.clock_rate), "{}", row.encoding_name);
            match row.channels {
                Some(2) => assert_eq!((row.encoding_name, row.clock_rate), ("L16", 44_100)),
                channels => assert_eq!(channels, encoding.channels, "{}", row.encoding_name),
            }
            let media: &[MediaType<'_>] = match row.media {
                StaticMedia::Audio => AUDIO,
                StaticMedia::Video => VIDEO,
                StaticMedia::AudioVideo => VIDEO_AUDIO,
            };
            assert_eq!(encoding.media, media, "{}", row.encoding_name);
        }
    }
}
