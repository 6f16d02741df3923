//! One media section: what its `m=` line says, what holds for it, its formats as codecs, its lines.

use alloc::borrow::Cow;

use serde::{Serialize, Serializer};

use super::line::SectionLines;
use crate::attribute::{AttributeId, Decimal, Direction, PayloadType};
use crate::line::{Connection, LineType, MediaType, Protocol};
use crate::{Effective, Format, Line, MappingSource, Media, RtcpPort, SessionDescription};

/// All media sections.
pub(super) struct MediaSections<'d> {
    pub(super) description: &'d SessionDescription<'d>,
    pub(super) latin1: &'d [u32],
}

impl Serialize for MediaSections<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let inheritance = Inheritance::of(self.description);
        serializer.collect_seq(self.description.media().map(|media| MediaFields::new(media, inheritance, self.latin1)))
    }
}

#[derive(Serialize)]
#[serde(rename = "Media")]
struct MediaFields<'d> {
    media_type: Option<MediaType<'d>>,
    port: Option<u16>,
    port_count: Option<u32>,
    protocol: Option<Protocol<'d>>,
    is_rejected: bool,
    direction: Effective<Direction>,
    connection: Option<Effective<Connection<'d>>>,
    ptime: Option<Effective<Decimal>>,
    rtcp_port: Option<RtcpPort<'d>>,
    formats: SectionFormats<'d>,
    lines: SectionLines<'d>,
}

impl<'d> MediaFields<'d> {
    fn new(media: Media<'d>, inheritance: Inheritance, latin1: &'d [u32]) -> Self {
        Self {
            media_type: media.media_type().ok(),
            port: media.port().ok(),
            port_count: media.port_count().ok().flatten(),
            protocol: media.protocol().ok(),
            is_rejected: media.is_rejected(),
            direction: media.direction(),
            connection: inheritance.connection(media),
            ptime: inheritance.ptime(media),
            rtcp_port: media.rtcp_port().and_then(Result::ok),
            formats: SectionFormats { media },
            lines: SectionLines { lines: media.lines(), latin1 },
        }
    }
}

/// What is repeated in every section: session lines that are short. A long one would make the data grow with the
/// square of the input.
#[derive(Clone, Copy)]
pub(crate) struct Inheritance {
    connection: bool,
    ptime: bool,
}

/// Names of hosts end at 255 characters (RFC 1035, section 2.3.4).
const MAX_REPEATED: usize = 300;

impl Inheritance {
    pub(crate) fn of(description: &SessionDescription<'_>) -> Self {
        let is_short = |line: Line<'_>| line.text().len() <= MAX_REPEATED;
        let connection = description.session_lines().find(|line| line.line_type() == Some(LineType::Connection));
        let ptime = description.attributes().find(|attribute| attribute.id() == Some(AttributeId::Ptime));
        Self { connection: connection.is_some_and(is_short), ptime: ptime.is_some_and(|ptime| is_short(ptime.line())) }
    }

    pub(crate) fn connection(self, media: Media<'_>) -> Option<Effective<Connection<'_>>> {
        let is_asked = self.connection || media.declared_connections().next().is_some();
        is_asked.then(|| media.connection()?.ok()).flatten()
    }

    fn ptime(self, media: Media<'_>) -> Option<Effective<Decimal>> {
        let is_asked = self.ptime || media.attribute(crate::names::PTIME).is_some();
        is_asked.then(|| media.ptime()?.ok()).flatten()
    }
}

/// The formats of a section.
struct SectionFormats<'d> {
    media: Media<'d>,
}

impl Serialize for SectionFormats<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.media.formats().map(FormatFields::of))
    }
}

/// A format, joined with what the section says about it; or again one that was there, which is not said twice.
#[derive(Serialize)]
#[serde(untagged)]
enum FormatFields<'d> {
    Joined {
        token: &'d str,
        payload_type: Option<PayloadType>,
        encoding_name: Option<&'d str>,
        assumed_encoding: Option<&'d str>,
        clock_rate: Option<u32>,
        channels: Option<u32>,
        source: MappingSource,
        /// The parameters.
        fmtp: Option<Cow<'d, str>>,
    },
    Repeated {
        token: &'d str,
        payload_type: Option<PayloadType>,
        is_repeated: bool,
    },
}

impl<'d> FormatFields<'d> {
    fn of(format: Format<'d>) -> Self {
        let (token, payload_type) = (format.token(), format.payload_type());
        if format.is_repeated() {
            return Self::Repeated { token, payload_type, is_repeated: true };
        }
        Self::Joined {
            token,
            payload_type,
            encoding_name: format.encoding_name(),
            assumed_encoding: format.assumed_encoding(),
            clock_rate: format.clock_rate(),
            channels: format.channels(),
            source: format.mapping_source(),
            fmtp: format.fmtp().and_then(Result::ok).map(|fmtp| fmtp.text),
        }
    }
}
