//! What the parameters of audio codecs say.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::listed;
use super::saying::Saying::{self, Count, Hertz, Made, Nothing, Rate, Switch, Value, Written};
use crate::codec::{AptxVariant, FormatParameters as Of, MpegAudioMode, NumberList, SpeexBitRate, fmtp::audio_config};
use crate::syntax::{Counted, Token, phrase};

/// What is said of that parameter, where it is one of an audio codec.
pub(super) fn saying(of: &Of<'_>, name: &str) -> Option<Saying> {
    Some(match (of, name) {
        (Of::G729(_), "annexb") => Switch("Annex B on (silence suppression)", "Annex B off (no silence suppression)"),
        (Of::G723(_), "annexa") => Switch("Annex A on (silence suppression)", "Annex A off (no silence suppression)"),
        (Of::G723(_), "bitrate") => Written("{} kbit/s"),
        (Of::Ilbc(_), "mode") => Made(|length| match length {
            "20" => Some("frames of 20 ms (15.2 kbit/s)".into()),
            "30" => Some("frames of 30 ms (13.33 kbit/s)".into()),
            _ => None,
        }),
        (Of::G711(_), "vbd") => {
            Switch("for the tones of modems and faxes (voice band data)", "not for voice band data")
        }
        (Of::G7110(_), "complaw") => Value("{}"),
        (Of::G7111(_) | Of::Uemclip(_), "mode-set" | "mode") => Written("modes {}, the preferred first"),
        (Of::BitRate(_) | Of::Latm(_), "bitrate") => Rate(1, "{}"),
        (Of::G7291(_), "maxbitrate") => Rate(1, "at most {}"),
        (Of::G7291(_), "mbs") => Rate(1, "receives at most {} now"),
        (Of::Opus(_) | Of::Silk(_), name) => return opus(name).or_else(|| shared(name)),
        (Of::Speex(_), "vbr") => Made(|vbr| Some(phrase(SpeexBitRate::token(vbr)?.meaning()))),
        (Of::Speex(_), "cng") => Switch("comfort noise in silence", "no comfort noise in silence"),
        (Of::Speex(_), "mode") => Written("can decode the modes {}, the preferred first"),
        (Of::Amr(_), "mode-set") => Made(amr_modes),
        (Of::AmrWb(_) | Of::Evs(_), "mode-set") => Made(amr_wb_modes),
        (Of::VmrWb(_), "mode-set") => Written("modes {}"),
        (Of::Evs(_), name) => return evs(name).or_else(|| amr(name)).or_else(|| shared(name)),
        (Of::Amr(_) | Of::AmrWb(_) | Of::AmrWbPlus(_) | Of::VmrWb(_), name) => {
            return amr(name).or_else(|| shared(name));
        }
        (Of::Evrc(_) | Of::EvrcWb(_), name) => return evrc(name).or_else(|| shared(name)),
        (Of::G719(_) | Of::GsmHalfRate(_), "max-red") => Made(redundancy),
        (Of::G719(_), "CBR") => Rate(1, "a constant bit rate of {} wanted"),
        (Of::LinearAudio(_), "channel-order") => Value("the channels are {}"),
        (Of::LinearAudio(_), "emphasis") => Written("emphasis of {} µs"),
        (Of::Mpeg4Generic(_), name) => return mpeg4_generic(name),
        (Of::Latm(_), "cpresent") => Switch("its configuration in the stream", "no configuration in the stream"),
        (Of::Latm(_), "config") => Made(audio_config::of_multiplex),
        (Of::Latm(_), "profile-level-id") => Written("profile and level {}"),
        (Of::Latm(_), "object") => Written("audio object type {}"),
        (Of::Latm(_), "SBR-enabled") => Switch("spectral band replication", "no spectral band replication"),
        (Of::MpegAudio(_), "layer") => Written("layer {}"),
        (Of::MpegAudio(_), "mode") => Made(|mode| MpegAudioMode::token(mode)?.meaning().map(phrase)),
        (Of::Speex(_), "sr") | (Of::MpegAudio(_), "samplerate") => Hertz("sampled at {}"),
        (Of::Aptx(_), "variant") => Made(|variant| Some(phrase(AptxVariant::token(variant)?.meaning()))),
        (Of::Atrac(_), "baseLayer") => Written("a base layer of {} kbit/s"),
        (Of::Melp(_), "bitrate") => Written("{} bit/s, the preferred first"),
        (Of::Xiph(_), "configuration") => Value("headers of {} given here"),
        (_, name) => return shared(name),
    })
}

/// Those that several codecs have alike.
fn shared(name: &str) -> Option<Saying> {
    Some(match name {
        "ptime" => Written("packets of {} ms wanted"),
        "minptime" => Written("packets of at least {} ms wanted"),
        "maxptime" => Written("packets of at most {} ms"),
        "channels" => Count("channel"),
        _ => return None,
    })
}

/// RFC 7587, section 6.1: all but `sprop-` are what the receiver can do, or would like.
fn opus(name: &str) -> Option<Saying> {
    Some(match name {
        "maxplaybackrate" => Hertz("can play sampling rates up to {}"),
        "sprop-maxcapturerate" => Hertz("sends sampling rates up to {}"),
        "maxaveragebitrate" => Rate(1, "wants at most {} on average"),
        "stereo" => Switch("prefers to receive stereo", "prefers to receive mono"),
        "sprop-stereo" => Switch("likely to send stereo", "likely to send mono"),
        "cbr" => Switch("wants a constant bit rate", "lets the bit rate vary"),
        "useinbandfec" => Switch("can use in-band FEC", "no use for in-band FEC"),
        "usedtx" => Switch("wants DTX (next to nothing sent in silence)", "wants no DTX"),
        "channel_mapping" => Written("channels mapped as {}"),
        "num_streams" => Count("stream"),
        "coupled_streams" => Written("{} of them stereo"),
        _ => return None,
    })
}

/// RFC 4867, section 8.1.
fn amr(name: &str) -> Option<Saying> {
    Some(match name {
        "octet-align" => Switch("octet-aligned", "bandwidth-efficient"),
        "mode-change-period" => Made(|period| match period {
            "1" => Some("the mode may change at each frame".into()),
            "2" => Some("the mode may change at every second frame only".into()),
            _ => None,
        }),
        "mode-change-capability" => Made(|capability| match capability {
            "1" => Some("cannot keep mode changes to every second frame".into()),
            "2" => Some("can keep mode changes to every second frame".into()),
            _ => None,
        }),
        "mode-change-neighbor" => Switch("mode changes to neighbours only", "mode changes to any mode"),
        "crc" => Switch("a CRC in each frame", "no CRC"),
        "robust-sorting" => Switch("robust sorting", "no robust sorting"),
        "interleaving" => Written("interleaving of up to {} frame-blocks"),
        "max-red" => Made(redundancy),
        "dtx" => Switch("DTX (next to nothing sent in silence)", "no DTX"),
        "int-delay" => Nothing,
        _ => return None,
    })
}

/// 3GPP TS 26.445, annex A.3.1.
fn evs(name: &str) -> Option<Saying> {
    Some(match name {
        "evs-mode-switch" => Switch("begins in the mode that AMR-WB understands", "begins in its primary mode"),
        "hf-only" => Switch("always a full header", "compact packets possible"),
        "dtx" => Switch("DTX allowed", "no DTX"),
        "dtx-recv" => Switch("may be sent DTX", "prefers to receive without DTX"),
        "br" | "bw" => Value("{}"),
        "br-send" | "bw-send" => Value("sends {}"),
        "br-recv" | "bw-recv" => Value("receives {}"),
        "cmr" => Made(|requests| match requests {
            "-1" => Some("no requests for another mode".into()),
            "0" => Some("requests for another mode where needed".into()),
            "1" => Some("a request for a mode in each packet".into()),
            _ => None,
        }),
        "ch-send" => Made(|count| Some(format!("sends {}", Counted(u64::token(count)?, "channel")))),
        "ch-recv" => Made(|count| Some(format!("receives {}", Counted(u64::token(count)?, "channel")))),
        "ch-aw-recv" => Made(|offset| {
            Some(match offset {
                "-1" => "no channel-aware mode".into(),
                "0" => "channel-aware mode not at first".into(),
                _ => format!("wants channel-aware mode, with an offset of {offset} frames"),
            })
        }),
        _ => return None,
    })
}

fn evrc(name: &str) -> Option<Saying> {
    Some(match name {
        "silencesupp" => Switch("silence suppression", "no silence suppression"),
        "fixedrate" => Made(|rate| match rate {
            "1" => Some("full rate".into()),
            "0.5" => Some("half rate".into()),
            _ => None,
        }),
        "recvmode" => Written("wants to receive mode {}"),
        "sendmode" => Written("sends mode {}"),
        "mode-set-recv" => Written("wants to receive the modes {}"),
        _ => return None,
    })
}

/// RFC 3640, section 4.1. The lengths of fields matter to decoders alone.
fn mpeg4_generic(name: &str) -> Option<Saying> {
    Some(match name {
        "streamType" => Made(|number| match number {
            "4" => Some("video".into()),
            "5" => Some("audio".into()),
            _ => None,
        }),
        "mode" => Written("{}"),
        "config" => Made(audio_config::of_access_units),
        "profile-level-id" => Written("profile and level {}"),
        "objectType" => Written("object type {}"),
        "maxDisplacement" => Nothing,
        _ if name.ends_with("Length") || name.ends_with("Indication") => Nothing,
        _ => return None,
    })
}

/// `max-red`: how much later a frame may be sent again.
fn redundancy(milliseconds: &str) -> Option<String> {
    Some(match u32::token(milliseconds)? {
        0 => "no redundancy".into(),
        time => format!("frames sent again at most {time} ms later"),
    })
}

fn amr_modes(modes: &str) -> Option<String> {
    bit_rates(modes, &["4.75", "5.15", "5.9", "6.7", "7.4", "7.95", "10.2", "12.2"])
}

fn amr_wb_modes(modes: &str) -> Option<String> {
    bit_rates(modes, &["6.6", "8.85", "12.65", "14.25", "15.85", "18.25", "19.85", "23.05", "23.85"])
}

/// The bit rates that the modes stand for: `4.75 and 12.2 kbit/s only`.
fn bit_rates(modes: &str, rates: &[&'static str]) -> Option<String> {
    let modes = NumberList::token(modes)?;
    // A set has each mode once.
    let modes = modes.iter().take(rates.len());
    let known = modes.map(|mode| rates.get(usize::try_from(mode).ok()?).copied()).collect::<Option<Vec<_>>>()?;
    Some(format!("{} kbit/s only", listed(&known)))
}
