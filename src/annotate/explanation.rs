//! What an `m=` line says, part by part.

use core::fmt;

use super::shown::shown;
use crate::codec::{Assignment, Format, PayloadType};
use crate::{Media, ValueError};

/// An `m=` line explained, one part a line. `Display` writes it, each line with its end.
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 25268 RTP/AVP 18 0 8 101\r\n")?;
/// let media = offer.media().next().ok_or("one section")?;
/// assert_eq!(media.explain().to_string(), "\
/// m=audio 25268 RTP/AVP 18 0 8 101
///   audio: means an audio call
///   25268: is the RTP port used for the call
///   RTP/AVP: is the profile: plain RTP over UDP, the audio and video profile
///   18=G729
///   0=PCMU
///   8=PCMA
///   101=rtp-nte payload (telephone-event), assumed by convention: no rtpmap says so
/// ");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Explanation<'d> {
    media: Media<'d>,
}

impl<'d> Explanation<'d> {
    pub(super) fn new(media: Media<'d>) -> Self {
        Self { media }
    }

    fn media_type(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.media.media_type() {
            Ok(media_type) => writeln!(f, "  {}: means {}", shown(media_type.as_str()), media_type.meaning()),
            Err(error) => unreadable(f, &error),
        }
    }

    fn port(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.media.is_rtp() { "RTP port" } else { "port" };
        match (self.media.port(), self.media.port_count()) {
            (Ok(0), _) => writeln!(f, "  0: is no port: this media is not wanted"),
            (Ok(9), Ok(None)) => writeln!(f, "  9: is a placeholder (the discard port): no {kind} is known yet"),
            (Ok(port), Ok(Some(count))) => writeln!(f, "  {port}/{count}: are {count} {kind}s, from {port} on"),
            (Ok(port), _) => writeln!(f, "  {port}: is the {kind} used for the call"),
            (Err(error), _) => unreadable(f, &error),
        }
    }

    fn protocol(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.media.protocol() {
            Ok(protocol) => {
                let what = if protocol.is_rtp() { "profile" } else { "protocol" };
                let meaning = protocol.meaning().unwrap_or("one that is not registered");
                writeln!(f, "  {}: is the {what}: {meaning}", shown(protocol.as_str()))
            }
            Err(error) => unreadable(f, &error),
        }
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "m={}", shown(self.media.raw().trim_ascii()))?;
        self.media_type(f)?;
        self.port(f)?;
        self.protocol(f)?;
        let formats = self.media.formats();
        if formats.len() == 0 {
            writeln!(f, "  no format: at least one is expected after the protocol")?;
        }
        for format in formats {
            write!(f, "  {}=", shown(format.token()))?;
            explain_format(f, format)?;
            writeln!(f)?;
        }
        Ok(())
    }
}

fn unreadable(f: &mut fmt::Formatter<'_>, error: &ValueError) -> fmt::Result {
    writeln!(f, "  {}: cannot be read, expected {}", error.field(), error.expected())
}

fn explain_format(f: &mut fmt::Formatter<'_>, format: Format<'_>) -> fmt::Result {
    if format.assumed_encoding().is_some() {
        return f.write_str("rtp-nte payload (telephone-event), assumed by convention: no rtpmap says so");
    }
    if format.is_telephone_event() {
        return f.write_str("rtp-nte payload (telephone-event)");
    }
    if let Some(name) = format.encoding_name() {
        return f.write_str(&shown(name));
    }
    f.write_str(match format.payload_type().map(PayloadType::assignment) {
        Some(Assignment::Dynamic) => "unknown: a dynamic payload type, and no rtpmap says what it is",
        Some(Assignment::Reserved) => "unknown: a reserved payload type, and no rtpmap says what it is",
        Some(_) => "unknown: an unassigned payload type, and no rtpmap says what it is",
        None if format.media().is_rtp() => "not a payload type: those go from 0 to 127",
        None => other_format(format.token()),
    })
}

/// Formats that are no payload types.
static OTHER_FORMATS: &[(&str, &str)] = &[
    ("t38", "fax by T.38"),
    ("webrtc-datachannel", "data channels of WebRTC"),
    ("*", "any: what is carried is said elsewhere"),
];

fn other_format(token: &str) -> &'static str {
    let known = OTHER_FORMATS.iter().find(|(name, _)| name.eq_ignore_ascii_case(token));
    known.map_or("a format of its protocol", |(_, meaning)| meaning)
}
