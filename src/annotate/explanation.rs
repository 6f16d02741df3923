//! What an `m=` line says, part by part.

use core::fmt;

use crate::codec::{Assignment, Format, PayloadType};
use crate::line::{DISCARD_PORT, MediaType};
use crate::syntax::{shown, trim_blanks};
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
            Ok(media_type @ MediaType::Other(_)) => {
                writeln!(f, "  {}: is {}", shown(media_type.as_str()), media_type.kind_of_call())
            }
            Ok(media_type) => writeln!(f, "  {}: means {}", shown(media_type.as_str()), media_type.kind_of_call()),
            Err(error) => faulty(f, &error),
        }
    }

    fn port(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_rtp = self.media.is_rtp();
        let kind = if is_rtp { "RTP port" } else { "port" };
        let (port, count) = (self.media.port(), self.media.port_count());
        match (port, count.as_ref().ok().copied().flatten()) {
            (Ok(0), _) if self.media.is_rejected() => {
                writeln!(f, "  0: is no port: this media is rejected or switched off")?;
            }
            (Ok(0), _) => writeln!(f, "  0: is no port of its own: this media uses the one of its bundle")?,
            (Ok(DISCARD_PORT), None) => {
                writeln!(f, "  {DISCARD_PORT}: is a placeholder (the discard port): no {kind} is known yet")?;
            }
            (Ok(port), Some(count)) if count > 1 && is_rtp => writeln!(
                f,
                "  {port}/{count}: are {count} RTP ports, every second one from {port} on, each with RTCP on the next"
            )?,
            (Ok(port), Some(count)) if count > 1 => writeln!(f, "  {port}/{count}: are {count} ports, from {port} on")?,
            (Ok(port), _) => writeln!(f, "  {port}: is the {kind} used for the call")?,
            (Err(error), _) => faulty(f, &error)?,
        }
        count.err().map_or(Ok(()), |error| faulty(f, &error))
    }

    fn protocol(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.media.protocol() {
            Ok(protocol) => {
                let what = if protocol.is_rtp() { "profile" } else { "protocol" };
                write!(f, "  {}: is ", shown(protocol.as_str()))?;
                match protocol.meaning() {
                    Some(meaning) => writeln!(f, "the {what}: {meaning}"),
                    None => writeln!(f, "a {what} that is not registered"),
                }
            }
            Err(error) => faulty(f, &error),
        }
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "m={}", shown(trim_blanks(self.media.value())))?;
        self.media_type(f)?;
        self.port(f)?;
        self.protocol(f)?;
        let formats = self.media.formats();
        if formats.len() == 0 {
            writeln!(f, "  formats: missing, expected at least one after the protocol")?;
        }
        for format in formats {
            write!(f, "  {}=", shown(format.token()))?;
            explain_format(f, format)?;
            writeln!(f)?;
        }
        Ok(())
    }
}

/// A field that is missing or cannot be read.
fn faulty(f: &mut fmt::Formatter<'_>, error: &ValueError) -> fmt::Result {
    let fault = if error.span().is_empty() { "missing" } else { "cannot be read" };
    writeln!(f, "  {}: {fault}, expected {}", error.field(), error.expected())
}

fn explain_format(f: &mut fmt::Formatter<'_>, format: Format<'_>) -> fmt::Result {
    // Not said again: a name can be long, and may be named as often as it pleases.
    if format.is_repeated() {
        return f.write_str("the same as above, named again");
    }
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
        None if format.is_rtp() => "not a payload type: those are numbers from 0 to 127, without leading zeros",
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
