//! What media sections say and which formats they have, as JSON.

use alloc::borrow::{Cow, ToOwned};

use serde::{Serialize, Serializer};

use crate::annotate::{Explained, masked};
use crate::attribute::PayloadType;
use crate::json::Inheritance;
use crate::syntax::Parameters;
use crate::{Direction, Format, MappingSource, Media};

/// All media sections.
pub(super) struct MediaSections<'e, 'd> {
    pub(super) explained: &'e Explained<'d>,
}

impl Serialize for MediaSections<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { explained } = *self;
        let inheritance = Inheritance::of(explained.description());
        let sections = explained.description().media();
        serializer.collect_seq(sections.map(|media| MediaFields::of(media, inheritance, explained.shows_secrets)))
    }
}

/// A media section: what cannot be read, or is not there, is `null`.
#[derive(Serialize)]
#[serde(rename = "Media")]
struct MediaFields<'d> {
    #[serde(rename = "type")]
    media_type: Option<Cow<'d, str>>,
    port: Option<u16>,
    port_count: Option<u32>,
    protocol: Option<Cow<'d, str>>,
    rejected: bool,
    direction: Direction,
    address: Option<Cow<'d, str>>,
    formats: Formats<'d>,
}

impl<'d> MediaFields<'d> {
    fn of(media: Media<'d>, inheritance: Inheritance, shows_secrets: bool) -> Self {
        let connection = inheritance.connection(media);
        let shown = |text: &str| masked::text(text.to_owned().into(), shows_secrets);
        Self {
            media_type: media.media_type().ok().map(|media_type| shown(media_type.as_str())),
            port: media.port().ok(),
            port_count: media.port_count().ok().flatten(),
            protocol: media.protocol().ok().map(|protocol| shown(protocol.as_str())),
            rejected: media.is_rejected(),
            direction: media.direction().value,
            address: connection.map(|connection| masked::text(connection.value.address.0, shows_secrets)),
            formats: Formats { media, shows_secrets },
        }
    }
}

/// The formats of a section.
struct Formats<'d> {
    media: Media<'d>,
    shows_secrets: bool,
}

impl Serialize for Formats<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { media, shows_secrets } = *self;
        serializer.collect_seq(media.formats().map(|format| FormatFields::of(format, shows_secrets)))
    }
}

/// A format, joined with what the section says about it. One that is named again has nothing but its name.
#[derive(Serialize)]
#[serde(rename = "Format")]
struct FormatFields<'d> {
    format: Cow<'d, str>,
    payload_type: Option<PayloadType>,
    encoding: Option<Cow<'d, str>>,
    clock_rate: Option<u32>,
    channels: Option<u32>,
    source: Option<MappingSource>,
    parameters: ParameterList<'d>,
}

impl<'d> FormatFields<'d> {
    fn of(format: Format<'d>, shows_secrets: bool) -> Self {
        let shown = |text: &'d str| masked::text(text.into(), shows_secrets);
        let first = Some(format).filter(|format| !format.is_repeated());
        let fmtp = first.and_then(Format::fmtp).and_then(Result::ok);
        Self {
            format: shown(format.token()),
            payload_type: format.payload_type(),
            encoding: first.and_then(|format| format.encoding_name().or(format.assumed_encoding())).map(shown),
            clock_rate: first.and_then(Format::clock_rate),
            channels: first.and_then(Format::channels),
            source: first.map(Format::mapping_source),
            parameters: ParameterList(fmtp.map(|fmtp| masked::text(fmtp.text, shows_secrets)).unwrap_or_default()),
        }
    }
}

/// The parameters of an `fmtp`.
struct ParameterList<'d>(Cow<'d, str>);

impl Serialize for ParameterList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parameters = Parameters::of(&self.0);
        serializer
            .collect_seq(parameters.map(|parameter| ParameterFields { name: parameter.name, value: parameter.value }))
    }
}

#[derive(Serialize)]
#[serde(rename = "Parameter")]
struct ParameterFields<'p> {
    name: &'p str,
    /// `null` for one without `=`, whose text is the name.
    value: Option<&'p str>,
}
