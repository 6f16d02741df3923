//! `m=`: what is carried, where to, how, and by which codecs.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{kind, said};
use crate::annotate::context::{Context, Section};
use crate::annotate::masked::Shown;
use crate::codec::Purpose;
use crate::line::LineType;
use crate::syntax::Listed;
use crate::{Format, Line};

pub(super) fn of(line: Line<'_>, context: Context<'_, '_>) -> String {
    let said = said(LineType::Media, line);
    let Some(section) = context.section.filter(|section| !section.media.is_rejected()) else { return said };
    if section.media.port() == Ok(0) {
        let whose = if section.media.is_controlled() { "that RTSP agrees on" } else { "of its bundle" };
        return format!("{} on the port {whose}; {}", kind(section.media), formats(section));
    }
    format!("{said}; {}", formats(section))
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
        _ => format!("in order of preference {} and {more} more", named.join(", ")),
    }
}

/// How many formats are named.
const MOST: usize = 8;

/// The codec of a format, or the format where that is not known.
pub(in crate::annotate) fn name(format: Format<'_>) -> String {
    let token = Shown(format.token());
    match (format.encoding(), format.encoding_name().or(format.assumed_encoding())) {
        (Some(codec), _) if codec.purpose == Purpose::Media => codec.title().to_string(),
        (_, Some(name)) => Shown(name).to_string(),
        (_, None) if format.is_rtp() => format!("{token} (unknown)"),
        (_, None) => token.to_string(),
    }
}
