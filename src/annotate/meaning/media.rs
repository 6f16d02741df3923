//! `m=`: what is carried, where to, and how.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::group::kind;
use crate::annotate::context::{Context, Section};
use crate::codec::Encoding;
use crate::line::DISCARD_PORT;
use crate::syntax::{Listed, Short};
use crate::{Format, Line};

pub(super) fn of(line: Line<'_>, context: Context<'_, '_>) -> String {
    let Some(section) = context.section else { return line.value().to_string() };
    let media = section.media;
    if let Err(error) = media.media_line() {
        return format!("{}; {}", super::unreadable(&error), formats(section));
    }
    let kind = kind(media);
    if media.is_rejected() {
        return format!("{kind}: rejected or switched off, as the port is 0");
    }
    format!("{kind} {}{}; {}", port(section), protocol(section), formats(section))
}

/// Where to.
fn port(section: &Section<'_>) -> String {
    let media = section.media;
    let is_rtp = media.is_rtp();
    match (media.port(), media.port_count()) {
        (Ok(0), _) => "on the port of its bundle".into(),
        (Ok(DISCARD_PORT), Ok(None)) => format!("on a port that is not known yet ({DISCARD_PORT} is a placeholder)"),
        (Ok(port), Ok(Some(count))) if count > 1 && is_rtp => {
            format!("on {count} RTP ports, every second one from {port} on")
        }
        (Ok(port), Ok(Some(count))) if count > 1 => format!("on {count} ports from {port} on"),
        (Ok(port), _) => format!("on {} {port}", if is_rtp { "RTP port" } else { "port" }),
        (Err(_), _) => "on a port that cannot be read".into(),
    }
}

/// How.
fn protocol(section: &Section<'_>) -> String {
    let Ok(protocol) = section.media.protocol() else { return String::new() };
    match protocol.meaning() {
        Some(meaning) => format!(", {meaning}"),
        None => format!(", by {}, which is not registered", Short(protocol.as_str())),
    }
}

/// Which codecs, in order of preference.
fn formats(section: &Section<'_>) -> String {
    let formats = section.codecs.formats();
    let named: Vec<_> = formats.iter().take(MOST).map(|format| name(*format)).collect();
    let more = formats.len() - named.len();
    match (named.len(), more) {
        (0, _) => "no format is named".into(),
        (1, 0) => format!("format {}", Listed(named.iter())),
        (_, 0) => format!("in order of preference {}", Listed(named.iter())),
        _ => format!("in order of preference {}, and {more} more", named.join(", ")),
    }
}

/// How many formats are named.
const MOST: usize = 8;

/// The codec of a format, or the format where that is not known.
pub(in crate::annotate) fn name(format: Format<'_>) -> String {
    let token = Short(format.token());
    match (format.encoding(), format.encoding_name().or(format.assumed_encoding())) {
        (Some(codec), _) if codec.purpose == crate::codec::Purpose::Media => title(codec),
        (_, Some(name)) => Short(name).to_string(),
        (_, None) if format.is_rtp() => format!("{token} (unknown)"),
        (_, None) => token.to_string(),
    }
}

fn title(codec: &Encoding) -> String {
    codec.title().to_string()
}
