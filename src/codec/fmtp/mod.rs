//! Format parameters: what follows the format in an `fmtp`, as its codec has it.
//!
//! Each codec has a type that holds the text, and a method for each parameter that reads it when asked. Nothing is lost:
//! order, separators and unknown parameters stay as written. One parameter that cannot be read hides no other.

#[macro_use]
mod macros;
#[macro_use]
mod number;
#[macro_use]
mod h264;
#[macro_use]
mod studio_video;
mod amr;
mod aptx;
mod aspect_ratio;
mod atrac;
mod audio_config;
mod av1;
mod bit_rate;
mod colour;
mod comfort_noise;
mod dolby;
mod dv;
mod evc;
mod event;
mod evrc;
mod evs;
mod fec;
mod ffv1;
mod frame_rate;
mod g711;
mod g719;
mod g723;
mod g729;
mod g7291;
mod h261;
mod h263;
mod h264_profile;
mod h264_svc;
mod h265;
mod h265_parallel;
mod h266;
mod ilbc;
mod jpeg;
mod jpeg_xs;
mod linear;
mod melp;
mod mpa;
mod mpeg4;
mod mpeg_video;
mod number_list;
mod octets;
mod of_format;
mod opus;
mod packet_times;
mod parameter;
mod picture_clock;
mod picture_size;
mod raw_video;
mod red;
mod rtp_midi;
mod rtx;
mod say;
mod silk;
mod smpte291;
mod smpte292;
mod speex;
mod t38;
mod telephone_event;
mod text;
mod unnamed_list;
mod value;
mod vc1;
mod vc2;
mod video_level;
mod vp8;
mod vp9;
mod xiph;

pub use amr::{AmrParameters, AmrWbParameters, AmrWbPlusParameters, VmrWbParameters};
pub use aptx::{AptxParameters, AptxVariant, ChannelPairs};
pub use aspect_ratio::AspectRatio;
pub use atrac::AtracParameters;
pub use av1::{Av1Parameters, Av1Profile};
pub use bit_rate::{BitRateParameters, G7221Parameters};
pub use colour::{ChromaPosition, Colorimetry, EncodingRange, SampleDepth, Sampling, TransferCharacteristic};
pub use comfort_noise::ComfortNoiseParameters;
pub use dolby::Ac3Parameters;
pub use dv::{DvAudio, DvParameters};
pub use evc::{EvcParameters, EvcProfileId};
pub use event::Event;
pub use evrc::{EvrcParameters, EvrcWbParameters};
pub use evs::{EvsBandwidth, EvsBandwidths, EvsBitRates, EvsModeRequests, EvsParameters};
pub use fec::{FlexFecParameters, RaptorFecParameters, UlpFecParameters};
pub use ffv1::Ffv1Parameters;
pub use frame_rate::FrameRate;
pub use g711::{CompandingLaw, G711Parameters, G7110Parameters, G7111Parameters, UemclipParameters};
pub use g719::{G719Parameters, GsmHalfRateParameters};
pub use g723::G723Parameters;
pub use g729::G729Parameters;
pub use g7291::G7291Parameters;
pub use h261::H261Parameters;
pub use h263::H263Parameters;
pub use h264::{H264LevelParameterSets, H264PacketizationMode, H264Parameters};
pub use h264_profile::{H264Profile, H264ProfileLevelId, H264ReceiveLevel};
pub use h264_svc::{H264OperationPoint, H264OperationPoints, H264SvcMode, H264SvcParameters};
pub use h265::{H265InteropConstraints, H265Parameters, H265ProfileCompatibility, H265ProfileId, H265TxMode};
pub use h265_parallel::{H265CapabilityPoint, H265ParallelCapabilities, H265ParallelTool};
pub use h266::{H266Parameters, H266ProfileId};
pub use ilbc::IlbcParameters;
pub use jpeg::{Jpeg2000Parameters, JpegParameters, PictureDimensions};
pub use jpeg_xs::JpegXsParameters;
pub use linear::{ChannelGroup, ChannelOrder, Emphasis, LinearAudioParameters};
pub use melp::MelpParameters;
pub use mpa::{MpegAudioMode, MpegAudioParameters};
pub use mpeg_video::{Mpeg4VisualParameters, Mpeg4VisualProfileLevelId, MpegVideoParameters, MpegVideoType};
pub use mpeg4::{LatmParameters, Mpeg4GenericParameters, Mpeg4Mode};
pub use number_list::NumberList;
pub use octets::{Base64, Hexadecimal};
pub use opus::OpusParameters;
pub use packet_times::PacketTimeParameters;
pub use parameter::ParameterInfo;
pub use picture_clock::PictureClock;
pub use picture_size::PictureSize;
pub use raw_video::{PackingMode, RawVideoParameters};
pub use red::{RedParameters, RedPayloadTypes};
pub use rtp_midi::RtpMidiParameters;
pub use rtx::RtxParameters;
pub use silk::SilkParameters;
pub use smpte291::{AncillaryDataParameters, DataId};
pub use smpte292::Smpte292Parameters;
pub use speex::{SpeexBitRate, SpeexMode, SpeexModes, SpeexParameters};
pub use studio_video::{SenderType, TimestampMode};
pub use t38::T38Parameters;
pub use telephone_event::{EventSet, EventsInWords, TelephoneEventParameters};
pub use text::{T140Parameters, TimedTextParameters, TtmlParameters};
pub use vc1::{Vc1Parameters, Vc1Profile};
pub use vc2::Vc2Parameters;
pub use video_level::{Av1LevelIdx, EvcLevelId, H265LevelId, H266LevelId, VideoLevel};
pub use vp8::Vp8Parameters;
pub use vp9::{Vp9Parameters, Vp9ProfileId};
pub use xiph::XiphParameters;

pub(super) use telephone_event::is_event_list;

use core::fmt;

use crate::Reading;
use crate::attribute::Parameter;

parameters_by_codec! {
    // Audio
    /// The parameters of opus.
    Opus(OpusParameters<'a>): "opus", "multiopus";
    /// The parameters of G.729, G.729D and G.729E.
    G729(G729Parameters<'a>): "G729", "G729D", "G729E";
    /// The parameters of telephone-event, under the names that devices give it.
    TelephoneEvent(TelephoneEventParameters<'a>): "telephone-event", "cisco-rtp-dtmf";
    /// The parameters of G.711.
    G711(G711Parameters<'a>): "PCMU", "PCMA";
    /// The parameters of G.711.0.
    G7110(G7110Parameters<'a>): "G711-0";
    /// The parameters of G.711.1.
    G7111(G7111Parameters<'a>): "PCMU-WB", "PCMA-WB";
    /// The parameters of UEMCLIP.
    Uemclip(UemclipParameters<'a>): "UEMCLIP";
    /// The parameters of G.719.
    G719(G719Parameters<'a>): "G719";
    /// The parameters of GSM half rate.
    GsmHalfRate(GsmHalfRateParameters<'a>): "GSM-HR-08";
    /// The parameters of G.723.1.
    G723(G723Parameters<'a>): "G723";
    /// The parameters of G.729.1.
    G7291(G7291Parameters<'a>): "G7291";
    /// The parameters of G.722.1.
    G7221(G7221Parameters<'a>): "G7221";
    /// The parameters of the Siren family and others, which have a bit rate only.
    BitRate(BitRateParameters<'a>): "SIREN", "SIREN14", "SIREN22", "SIRENLPR", "x-msrta", "G722";
    /// The parameters of codecs that have none of their own.
    PacketTime(PacketTimeParameters<'a>):
        "G726-16", "G726-24", "G726-32", "G726-40", "AAL2-G726-16", "AAL2-G726-24", "AAL2-G726-32", "AAL2-G726-40",
        "G728", "GSM", "GSM-EFR", "DVI4", "VDVI", "LPC", "clearmode", "BV16", "BV32", "MELP600", "MELP1200", "MELP2400";
    /// The parameters of comfort noise.
    ComfortNoise(ComfortNoiseParameters<'a>): "CN";
    /// The parameters of iLBC.
    Ilbc(IlbcParameters<'a>): "iLBC";
    /// The parameters of Speex.
    Speex(SpeexParameters<'a>): "speex";
    /// The parameters of SILK.
    Silk(SilkParameters<'a>): "SILK";
    /// The parameters of AMR.
    Amr(AmrParameters<'a>): "AMR";
    /// The parameters of AMR-WB.
    AmrWb(AmrWbParameters<'a>): "AMR-WB";
    /// The parameters of AMR-WB+.
    AmrWbPlus(AmrWbPlusParameters<'a>): "AMR-WB+";
    /// The parameters of VMR-WB.
    VmrWb(VmrWbParameters<'a>): "VMR-WB";
    /// The parameters of EVS.
    Evs(EvsParameters<'a>): "EVS";
    /// The parameters of EVRC, EVRC-B and EVRC-NW, and of SMV.
    Evrc(EvrcParameters<'a>):
        "EVRC", "EVRC0", "EVRC1", "EVRCB", "EVRCB0", "EVRCB1", "EVRCNW", "EVRCNW0", "EVRCNW1", "SMV", "SMV0";
    /// The parameters of EVRC-WB.
    EvrcWb(EvrcWbParameters<'a>): "EVRCWB", "EVRCWB0", "EVRCWB1";
    /// The parameters of audio that is not compressed.
    LinearAudio(LinearAudioParameters<'a>): "L8", "L16", "L20", "L24", "DAT12", "AM824";
    /// The parameters of MPEG-4 streams in access units.
    Mpeg4Generic(Mpeg4GenericParameters<'a>): "mpeg4-generic";
    /// The parameters of MPEG-4 audio in a multiplex.
    Latm(LatmParameters<'a>): "MP4A-LATM";
    /// The parameters of MPEG audio.
    MpegAudio(MpegAudioParameters<'a>): "MPA";
    /// The parameters of AC-3 and Enhanced AC-3.
    Ac3(Ac3Parameters<'a>): "ac3", "eac3";
    /// The parameters of the ATRAC family.
    Atrac(AtracParameters<'a>): "ATRAC3", "ATRAC-X", "ATRAC-ADVANCED-LOSSLESS";
    /// The parameters of apt-X.
    Aptx(AptxParameters<'a>): "aptx";
    /// The parameters of Vorbis and Theora.
    Xiph(XiphParameters<'a>): "vorbis", "theora";
    /// The parameters of `MELPe` and TSVCIS.
    Melp(MelpParameters<'a>): "MELP", "TSVCIS";
    /// The parameters of DV, audio or video.
    Dv(DvParameters<'a>): "DV";
    /// The parameters of MIDI.
    RtpMidi(RtpMidiParameters<'a>): "rtp-midi";

    // Video
    /// The parameters of H.261.
    H261(H261Parameters<'a>): "H261";
    /// The parameters of H.263.
    H263(H263Parameters<'a>): "H263", "H263-1998", "H263-2000";
    /// The parameters of H.264.
    H264(H264Parameters<'a>): "H264", "H264-RCDO";
    /// The parameters of H.264 with scalability.
    H264Svc(H264SvcParameters<'a>): "H264-SVC", "X-H264UC";
    /// The parameters of H.265.
    H265(H265Parameters<'a>): "H265";
    /// The parameters of H.266.
    H266(H266Parameters<'a>): "H266";
    /// The parameters of EVC.
    Evc(EvcParameters<'a>): "EVC";
    /// The parameters of VP8.
    Vp8(Vp8Parameters<'a>): "VP8";
    /// The parameters of VP9.
    Vp9(Vp9Parameters<'a>): "VP9";
    /// The parameters of AV1.
    Av1(Av1Parameters<'a>): "AV1", "AV1X";
    /// The parameters of JPEG XS.
    JpegXs(JpegXsParameters<'a>): "jxsv";
    /// The parameters of uncompressed video.
    RawVideo(RawVideoParameters<'a>): "raw";
    /// The parameters of JPEG.
    Jpeg(JpegParameters<'a>): "JPEG";
    /// The parameters of JPEG 2000.
    Jpeg2000(Jpeg2000Parameters<'a>): "JPEG2000";
    /// The parameters of MPEG-1 and MPEG-2 video.
    MpegVideo(MpegVideoParameters<'a>): "MPV";
    /// The parameters of MPEG-4 Visual.
    Mpeg4Visual(Mpeg4VisualParameters<'a>): "MP4V-ES";
    /// The parameters of VC-1.
    Vc1(Vc1Parameters<'a>): "vc1";
    /// The parameters of VC-2.
    Vc2(Vc2Parameters<'a>): "vc2";
    /// The parameters of FFV1.
    Ffv1(Ffv1Parameters<'a>): "FFV1";
    /// The parameters of SMPTE 292M.
    Smpte292(Smpte292Parameters<'a>): "SMPTE292M";

    // Repair, text, and data
    /// The parameters of RED.
    Red(RedParameters<'a>): "red", "fwdred";
    /// The parameters of ULPFEC.
    UlpFec(UlpFecParameters<'a>): "ulpfec";
    /// The parameters of `FlexFEC`, and of parity over columns.
    FlexFec(FlexFecParameters<'a>): "flexfec", "flexfec-03", "1d-interleaved-parityfec";
    /// The parameters of Raptor codes.
    RaptorFec(RaptorFecParameters<'a>): "raptorfec";
    /// The parameters of retransmission.
    Rtx(RtxParameters<'a>): "rtx";
    /// The parameters of real-time text.
    T140(T140Parameters<'a>): "t140", "t140c";
    /// The parameters of TTML subtitles.
    Ttml(TtmlParameters<'a>): "ttml+xml";
    /// The parameters of 3GPP timed text.
    TimedText(TimedTextParameters<'a>): "3gpp-tt";
    /// The parameters of fax in RTP.
    T38(T38Parameters<'a>): "t38";
    /// The parameters of ancillary data of video.
    AncillaryData(AncillaryDataParameters<'a>): "smpte291";
}

impl FormatParameters<'_> {
    /// What is in the text, with places in it: the known parameters, and which of them cannot be read.
    pub fn reading(&self) -> Reading {
        let mut reading = Reading::default();
        self.observe(&mut crate::syntax::Listener::new(&mut reading));
        reading
    }

    /// The known parameters aside: those that the codec does not have, in their order.
    pub fn unknown(&self) -> impl Iterator<Item = Parameter<'_>> {
        self.list().iter().filter(|parameter| !self.is_known(parameter))
    }
}

impl fmt::Display for FormatParameters<'_> {
    /// The text as written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ValueError;
    use crate::codec::Encoding;
    use alloc::format;
    use alloc::string::ToString;

    #[test]
    fn other_names_of_a_codec_lead_to_its_parameters() {
        for (name, proper) in [("G729A", "G729"), ("telephone_event", "telephone-event"), ("G722.1", "G7221")] {
            assert_eq!(FormatParameters::of(name, "x=1"), FormatParameters::of(proper, "x=1"), "{name}");
        }
        assert!(matches!(FormatParameters::of("x-mine", ""), FormatParameters::Other(_)));
    }

    #[test]
    fn rows_have_texts_and_defaults_that_can_be_read() {
        for name in NAMES {
            let parameters = FormatParameters::of(name, "");
            assert!(!matches!(parameters, FormatParameters::Other(_)), "{name}");
            assert!(Encoding::from_name(name).is_some(), "{name} is no encoding");
            assert!(parameters.known().len() <= 128, "{name}: what is repeated is counted in 128 bits");
            for row in parameters.known() {
                assert!(row.meaning.ends_with('.') && !row.expected.is_empty(), "{name}: {}", row.name);
                assert!(
                    row.default
                        .is_none_or(|default| (row.judge)(default, false).is_some_and(|judged| judged.told.is_none())),
                    "{name}: {}",
                    row.name
                );
            }
        }
    }

    #[test]
    fn whatever_the_text_is_it_stays_and_what_is_told_has_a_place_in_it() {
        let texts = [
            "", ";", "=", "a", "a=", "\"", "a=\"", "0-15,", "/", "1/", "{", "é=é", " \t", "events=", "pt=\"\"", "-",
            ".",
        ];
        for name in NAMES {
            let rows = FormatParameters::of(name, "").known();
            let values = texts.iter().flat_map(|value| rows.iter().map(move |row| format!("{}={value};x", row.name)));
            for text in texts.iter().map(ToString::to_string).chain(values) {
                let parameters = FormatParameters::of(name, text.as_str());
                let reading = parameters.reading();
                let spans =
                    reading.fields.iter().map(|field| field.span).chain(reading.errors.iter().map(ValueError::span));
                for span in spans.chain(reading.deviations.iter().map(|deviation| deviation.span)) {
                    assert!(text.get(span.range()).is_some(), "{name}: {text}");
                }
                assert_eq!((parameters.to_string(), parameters.clone().into_owned()), (text.clone(), parameters));
            }
        }
    }
}
