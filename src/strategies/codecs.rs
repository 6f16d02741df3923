//! Codecs as devices offer them, and the lines that describe their formats.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::attribute_line::AttributeLine;
use super::written::Written;
use crate::attribute::{Fmtp, PayloadType, RtpMap};

/// A codec with what usually stands in its lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Codec {
    pub(super) name: &'static str,
    pub(super) rate: u32,
    pub(super) channels: Option<&'static str>,
    /// The parameters in `a=fmtp`, where there is such a line.
    pub(super) parameters: Option<&'static str>,
}

impl Codec {
    const fn new(name: &'static str, rate: u32) -> Self {
        Self { name, rate, channels: None, parameters: None }
    }

    const fn channels(self, channels: &'static str) -> Self {
        Self { channels: Some(channels), ..self }
    }

    const fn parameters(self, parameters: &'static str) -> Self {
        Self { parameters: Some(parameters), ..self }
    }
}

/// Audio with a number of its own (RFC 3551, section 6).
pub(super) static STATIC_AUDIO: [(u8, Codec); 6] = [
    (0, Codec::new("PCMU", 8000)),
    (8, Codec::new("PCMA", 8000)),
    (18, Codec::new("G729", 8000).parameters("annexb=no")),
    (9, Codec::new("G722", 8000)),
    (3, Codec::new("GSM", 8000)),
    (4, Codec::new("G723", 8000).parameters("annexa=no")),
];

/// Audio of phones and trunks that has a dynamic number.
pub(super) static DYNAMIC_AUDIO: [Codec; 9] = [
    Codec::new("opus", 48_000).channels("2").parameters("useinbandfec=1; stereo=0"),
    Codec::new("iLBC", 8000).parameters("mode=30"),
    Codec::new("G726-32", 8000),
    Codec::new("speex", 16_000),
    Codec::new("AMR", 8000).channels("1").parameters("mode-change-capability=2;max-red=0"),
    Codec::new("AMR-WB", 16_000).channels("1").parameters("octet-align=1"),
    Codec::new("EVS", 16_000).channels("1").parameters("br=5.9-24.4; bw=nb-swb; max-red=220"),
    Codec::new("L16", 16_000).channels("1"),
    Codec::new("G7221", 32_000).parameters("bitrate=48000"),
];

/// Video of phones and rooms.
pub(super) static SIP_VIDEO: [Codec; 5] = [
    Codec::new("H264", 90_000).parameters("profile-level-id=42801F;packetization-mode=1;max-mbps=108000;max-fs=3600"),
    Codec::new("H264", 90_000).parameters("profile-level-id=42801F"),
    Codec::new("H265", 90_000).parameters("profile-id=1;level-id=93"),
    Codec::new("VP8", 90_000),
    Codec::new("H263-1998", 90_000).parameters("CIF=1;QCIF=1"),
];

/// Video of browsers.
pub(super) static BROWSER_VIDEO: [Codec; 5] = [
    Codec::new("VP8", 90_000),
    Codec::new("VP9", 90_000).parameters("profile-id=0"),
    Codec::new("H264", 90_000).parameters("level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42001f"),
    Codec::new("H264", 90_000).parameters("level-asymmetry-allowed=1;packetization-mode=0;profile-level-id=42e01f"),
    Codec::new("AV1", 90_000).parameters("level-idx=5;profile=0;tier=0"),
];

/// What every browser has, and the number that it gives it.
pub(super) static BROWSER_OPUS: (u8, Codec) =
    (111, Codec::new("opus", 48_000).channels("2").parameters("minptime=10;useinbandfec=1"));

/// The other audio of browsers.
pub(super) static BROWSER_AUDIO: [(u8, Codec); 7] = [
    (63, Codec::new("red", 48_000).channels("2").parameters("111/111")),
    (9, Codec::new("G722", 8000)),
    (0, Codec::new("PCMU", 8000)),
    (8, Codec::new("PCMA", 8000)),
    (13, Codec::new("CN", 8000)),
    (110, Codec::new("telephone-event", 48_000)),
    (126, Codec::new("telephone-event", 8000).parameters("0-16")),
];

/// Digits and other tones (RFC 4733, section 2.4.1), as a codec.
pub(super) const fn telephone_event(events: Option<&'static str>) -> Codec {
    Codec { parameters: events, ..Codec::new("telephone-event", 8000) }
}

/// The formats of a section, and the lines that describe them.
#[derive(Clone, Debug, Default)]
pub(super) struct Formats {
    pub(super) numbers: Vec<u8>,
    pub(super) lines: Vec<AttributeLine>,
}

impl Formats {
    /// One more format, described by rtpmap and fmtp. No such line is valid above 127, so none is written there.
    pub(super) fn push(&mut self, number: u8, codec: &Codec) {
        self.numbers.push(number);
        self.lines.extend(rtp_map(number, codec).map(AttributeLine::rtp_map));
        self.push_parameters(number, codec.parameters.map(Cow::Borrowed));
    }

    /// One more format that its number says all about, but for the parameters.
    pub(super) fn push_static(&mut self, number: u8, codec: &Codec) {
        self.numbers.push(number);
        self.push_parameters(number, codec.parameters.map(Cow::Borrowed));
    }

    /// What is sent again of the format `number` (RFC 4588, section 8.1).
    pub(super) fn push_retransmission(&mut self, number: u8, of: u8) {
        self.push(number, &Codec::new("rtx", 90_000));
        self.push_parameters(number, Some(format!("apt={of}").into()));
    }

    /// Feedback for the format (RFC 4585, section 4.2).
    pub(super) fn push_feedback(&mut self, number: u8, feedback: &[&str]) {
        self.lines.extend(feedback.iter().map(|kind| AttributeLine::plain("rtcp-fb", format!("{number} {kind}"))));
    }

    fn push_parameters(&mut self, number: u8, parameters: Option<Cow<'static, str>>) {
        self.lines.extend(parameters.map(|parameters| AttributeLine::fmtp(fmtp(number, parameters))));
    }
}

fn rtp_map(number: u8, codec: &Codec) -> Option<Written<RtpMap<'static>>> {
    let channels = codec.channels.map_or(String::new(), |channels| format!("/{channels}"));
    let text = format!("{number} {}/{}{channels}", codec.name, codec.rate);
    let map = RtpMap {
        payload_type: PayloadType::new(number)?,
        encoding_name: codec.name.into(),
        clock_rate: Some(codec.rate),
        encoding_parameters: codec.channels.map(Cow::Borrowed),
    };
    Some(Written::new(map, text))
}

fn fmtp(number: u8, parameters: Cow<'static, str>) -> Written<Fmtp<'static>> {
    let text = format!("{number} {parameters}");
    Written::new(Fmtp { format: number.to_string().into(), text: parameters }, text)
}
