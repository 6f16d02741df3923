//! What the parameters of video codecs say.

use alloc::format;

use super::saying::Saying::{self, Interval, Made, Nothing, PicturesIn, Rate, Switch, Value, Written};
use crate::codec::{
    EvcProfileId, FormatParameters as Of, FrameRate, H265ProfileId, H265TxMode, H266ProfileId,
    Mpeg4VisualProfileLevelId, PackingMode, SenderType, TimestampMode, Vp9ProfileId,
};
use crate::syntax::{Token, phrase};

/// What is said of that parameter, where it is one of a video codec.
pub(super) fn saying(of: &Of<'_>, name: &str) -> Option<Saying> {
    match of {
        Of::H264(_) | Of::H264Svc(_) => h264(name).or_else(|| shared(name)),
        Of::H265(_) | Of::H266(_) | Of::Evc(_) => h265(of, name).or_else(|| shared(name)),
        Of::H261(_) | Of::H263(_) => h263(name),
        Of::Vp8(_) | Of::Vp9(_) | Of::Av1(_) => vp8(name).or_else(|| shared(name)),
        Of::RawVideo(_) | Of::JpegXs(_) => studio(name),
        Of::Jpeg2000(_) => jpeg_2000(name),
        Of::Jpeg(_) => (name == "x-dimensions").then_some(Value("pictures of {}")),
        Of::MpegVideo(_) => (name == "type").then_some(Value("{}")),
        Of::Mpeg4Visual(_) => mpeg_4(name),
        Of::Vc1(_) => vc1(name),
        _ => None,
    }
}

/// Those that several codecs have alike. `sprop-` is of what this side sends, `max-` of what it receives.
fn shared(name: &str) -> Option<Saying> {
    Some(match name {
        "x-google-start-bitrate" => Rate(1_000, "starts at {}"),
        "x-google-min-bitrate" => Rate(1_000, "sends at least {}"),
        "x-google-max-bitrate" => Rate(1_000, "sends at most {}"),
        "max-fr" => Written("receives up to {} frames/s"),
        "max-fps" => PicturesIn(100, "receives up to {} frames/s"),
        "max-br" => Rate(1_000, "receives up to {}"),
        "max-fs" => Written("receives frames of up to {} macroblocks (16 by 16 pixels)"),
        "max-mbps" => Written("receives up to {} macroblocks/s"),
        "max-lsr" => Written("receives up to {} luma samples/s"),
        "max-lps" => Written("receives pictures of up to {} luma samples"),
        "max-cpb" => Written("a coded picture buffer of {} kbit"),
        "sprop-vps" => Value("VPS of {} given here"),
        "sprop-sps" => Value("SPS of {} given here"),
        "sprop-pps" => Value("PPS of {} given here"),
        "sprop-sei" => Value("SEI of {} given here"),
        "sprop-dci" => Value("decoding information of {} given here"),
        _ => return None,
    })
}

/// RFC 6184, section 8.1.
fn h264(name: &str) -> Option<Saying> {
    Some(match name {
        "profile-level-id" => Value("{}"),
        "max-recv-level" => Value("receives up to {}"),
        "max-recv-base-level" => Value("receives a base layer of up to {}"),
        "level-asymmetry-allowed" => Switch("each direction may have its own level", "the same level both ways"),
        "packetization-mode" => Made(|mode| {
            Some(format!(
                "packetization mode {mode} ({})",
                match mode {
                    "0" => "each NAL unit in a packet of its own",
                    "1" => "NAL units may be split and joined",
                    "2" => "interleaved",
                    _ => return None,
                }
            ))
        }),
        "max-dpb" => Written("a decoded picture buffer of {} times 8/3 macroblocks"),
        "max-smbps" => Written("receives up to {} static macroblocks/s"),
        "sprop-parameter-sets" => Value("parameter sets of {} given here"),
        "sprop-level-parameter-sets" => Value("parameter sets {} given here"),
        "in-band-parameter-sets" => {
            Switch("parameter sets wanted in the stream", "no parameter sets wanted in the stream")
        }
        "sps-pps-idr-in-keyframe" => {
            Switch("parameter sets with each key frame", "parameter sets not with each key frame")
        }
        "redundant-pic-cap" => Switch("can use redundant pictures", "no use for redundant pictures"),
        "max-rcmd-nalu-size" => Written("NAL units of at most {} bytes wanted"),
        "mst-mode" => Written("layers in several sessions ({})"),
        "use-level-src-parameter-sets"
        | "sprop-interleaving-depth"
        | "sprop-deint-buf-req"
        | "deint-buf-cap"
        | "sprop-init-buf-time"
        | "sprop-max-don-diff"
        | "sar-understood"
        | "sar-supported" => Nothing,
        _ => return None,
    })
}

/// RFC 7798, section 7.1; RFC 9328, section 7.2; RFC 9584, section 7.2.
fn h265(of: &Of<'_>, name: &str) -> Option<Saying> {
    Some(match name {
        "profile-id" => Made(match of {
            Of::H265(_) => |id| H265ProfileId::token(id)?.name().map(Into::into),
            Of::H266(_) => |id| H266ProfileId::token(id)?.name().map(Into::into),
            _ => |id| EvcProfileId::token(id)?.name().map(Into::into),
        }),
        "level-id" => Value("{}"),
        "max-recv-level-id" => Value("receives up to {}"),
        "tier-flag" => Switch("High tier", "Main tier"),
        "tx-mode" => Made(|mode| Some(format!("layers {}", phrase(H265TxMode::token(mode)?.meaning())))),
        "max-tr" => Written("receives up to {} rows of tiles"),
        "max-tc" => Written("receives up to {} columns of tiles"),
        "max-dpb" => Written("a decoded picture buffer of {} pictures"),
        "profile-compatibility-indicator" => Value("conforms to {}"),
        "interop-constraints" => Value("constraints: {}"),
        "sprop-sub-layer-id" | "sprop-sublayer-id" => Written("sends temporal layers up to {}"),
        "recv-sub-layer-id" | "recv-sublayer-id" => Written("receives temporal layers up to {}"),
        "profile-space"
        | "sprop-max-don-diff"
        | "sprop-depack-buf-nalus"
        | "sprop-depack-buf-bytes"
        | "depack-buf-cap"
        | "sprop-segmentation-id"
        | "sprop-spatial-segmentation-idc"
        | "include-dph" => Nothing,
        _ => return None,
    })
}

/// RFC 4587, section 6.1.1; RFC 4629, section 8.1.1: what can be decoded.
fn h263(name: &str) -> Option<Saying> {
    Some(match name {
        "SQCIF" => Interval("SQCIF (128 by 96)"),
        "QCIF" => Interval("QCIF (176 by 144)"),
        "CIF" => Interval("CIF (352 by 288)"),
        "CIF4" => Interval("4CIF (704 by 576)"),
        "CIF16" => Interval("16CIF (1408 by 1152)"),
        "CUSTOM" | "CPCF" => Value("{}"),
        "MAXBR" => Rate(100, "at most {}"),
        "D" => Switch("still pictures (annex D)", "no still pictures"),
        "F" => Switch("advanced prediction (annex F)", "no annex F"),
        "I" => Switch("advanced intra coding (annex I)", "no annex I"),
        "J" => Switch("deblocking filter (annex J)", "no annex J"),
        "T" => Switch("modified quantization (annex T)", "no annex T"),
        "K" => Written("slices (annex K, {})"),
        "N" => Written("reference picture selection (annex N, {})"),
        "P" => Written("reference picture resampling (annex P, {})"),
        "PROFILE" => Written("profile {}"),
        "LEVEL" => Written("level {}"),
        "BPP" => Written("pictures of at most {} times 1024 bits"),
        "INTERLACE" => Switch("interlaced pictures", "no interlaced pictures"),
        "HRD" => Switch("keeps to the reference decoder", "does not keep to the reference decoder"),
        "PAR" => Written("pixels of {}"),
        _ => return None,
    })
}

/// RFC 7741, section 6.1; RFC 9628; and AV1.
fn vp8(name: &str) -> Option<Saying> {
    Some(match name {
        "profile-id" => Made(|id| Some(format!("profile {id} ({})", Vp9ProfileId::token(id)?.name()?))),
        "profile" => Value("{} profile"),
        "level-idx" => Value("{}"),
        "tier" => Switch("High tier", "Main tier"),
        _ => return None,
    })
}

fn studio(name: &str) -> Option<Saying> {
    Some(match name {
        "sampling" | "colorimetry" | "RANGE" | "TCS" => Written("{}"),
        "width" => Written("{} pixels wide"),
        "height" => Written("{} lines"),
        "depth" => Value("{}"),
        "exactframerate" => Made(|rate| Some(format!("{} frames/s", FrameRate::token(rate)?.in_decimals()))),
        "interlace" => Switch("interlaced", "progressive"),
        "segmented" => Switch("segmented frames", "no segmented frames"),
        "packetmode" => Switch("slices in packets", "codestreams in packets"),
        "transmode" => Switch("packets in order", "packets in any order"),
        "profile" => Written("profile {}"),
        "level" => Written("level {}"),
        "sublevel" => Written("sublevel {}"),
        "SSN" => Written("by {}"),
        "PM" => Made(|mode| Some(format!("pixels in a packet: {}", phrase(PackingMode::token(mode)?.meaning()?)))),
        "TP" => Made(|sender| Some(format!("sender {}", phrase(SenderType::token(sender)?.meaning()?)))),
        "TSMODE" => Made(|mode| Some(format!("timestamps say {}", phrase(TimestampMode::token(mode)?.meaning()?)))),
        _ => return None,
    })
}

fn jpeg_2000(name: &str) -> Option<Saying> {
    Some(match name {
        "sampling" => Written("{}"),
        "width" => Written("up to {} pixels wide"),
        "height" => Written("up to {} lines"),
        "interlace" => Switch("interlaced", "progressive"),
        _ => return None,
    })
}

fn mpeg_4(name: &str) -> Option<Saying> {
    Some(match name {
        "profile-level-id" => Made(|id| {
            Some(match Mpeg4VisualProfileLevelId::token(id)?.name() {
                Some(name) => name.into(),
                None => format!("profile and level {id}"),
            })
        }),
        "config" => Value("configuration of {}"),
        _ => return None,
    })
}

fn vc1(name: &str) -> Option<Saying> {
    Some(match name {
        "profile" => Value("{} profile"),
        "level" => Written("level {}"),
        "config" => Value("configuration of {}"),
        "width" => Written("{} pixels wide"),
        "height" => Written("{} lines"),
        "bitrate" => Rate(1, "at most {}"),
        "framerate" => PicturesIn(1_000, "{} frames/s"),
        "max-width" => Written("receives up to {} pixels wide"),
        "max-height" => Written("receives up to {} lines"),
        "max-bitrate" => Rate(1, "receives up to {}"),
        "max-framerate" => PicturesIn(1_000, "receives up to {} frames/s"),
        _ => return None,
    })
}
