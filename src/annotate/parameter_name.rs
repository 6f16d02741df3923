//! The second column of the table.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use super::shown::shown;
use crate::attribute::{AttributeId, PayloadType, RtpMapFields};
use crate::codec::is_telephone_event;
use crate::line::LineType;
use crate::syntax::{Token, Words};
use crate::{Format, Line, Media};

/// What the table calls a line. `Display` writes it.
///
/// The name follows the codec, not the number: `Dtmf attributes` and `Dtmf tones` sit on whatever payload type is
/// mapped to `telephone-event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterName<'d> {
    /// The title of the line type.
    Line(&'static str),
    /// An `m=` line with a payload type that is telephone events by convention only.
    MediaWithAssumption(PayloadType),
    /// The title of the row in the registry.
    Attribute(&'static str),
    /// The `rtpmap` of telephone events.
    DtmfAttributes,
    /// The `fmtp` of telephone events.
    DtmfTones,
    /// The `fmtp` of a payload type that is telephone events by convention only.
    AssumedDtmfTones,
    /// An attribute that is not in the registry, by name.
    UnknownAttribute(&'d str),
    /// No SDP line.
    NotAnSdpLine,
}

impl ParameterName<'_> {
    /// The name as text. Only the names that hold a part of the body are made for the occasion.
    pub(super) fn text(&self) -> Cow<'static, str> {
        Cow::Borrowed(match *self {
            Self::Line(title) | Self::Attribute(title) => title,
            Self::DtmfAttributes => "Dtmf attributes",
            Self::DtmfTones => "Dtmf tones",
            Self::AssumedDtmfTones => "Dtmf tones (assumed by convention)",
            Self::NotAnSdpLine => "Not an SDP line",
            Self::MediaWithAssumption(payload_type) => {
                return Cow::Owned(format!("Media ({payload_type}: telephone-event, assumed by convention)"));
            }
            Self::UnknownAttribute(name) => return Cow::Owned(format!("Attributes-Unknown ({})", shown(name))),
        })
    }
}

impl fmt::Display for ParameterName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// Which payload types of a section are telephone events.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Events {
    mapped: PayloadTypes,
    assumed: Option<PayloadType>,
    is_media: bool,
}

/// A set of payload types.
#[derive(Clone, Copy, Debug, Default)]
struct PayloadTypes(u128);

impl PayloadTypes {
    fn insert(&mut self, payload_type: PayloadType) {
        self.0 |= 1 << payload_type.number();
    }

    fn contains(self, payload_type: PayloadType) -> bool {
        self.0 & (1 << payload_type.number()) != 0
    }
}

impl Events {
    /// From the `rtpmap` lines of the section, of which the first for a payload type counts, and from its formats.
    pub(super) fn of(media: Media<'_>) -> Self {
        let mut events = Self { is_media: true, ..Self::default() };
        let mut seen = PayloadTypes::default();
        for (_, rtpmap) in media.attributes_of(&[AttributeId::Rtpmap]) {
            let fields = RtpMapFields::of(rtpmap.value().unwrap_or_default());
            if let Some(payload_type) = fields.payload_type.ok().filter(|&number| !seen.contains(number)) {
                seen.insert(payload_type);
                if fields.encoding_name.is_ok_and(is_telephone_event) {
                    events.mapped.insert(payload_type);
                }
            }
        }
        let assumed = media.formats().find(|format| format.assumed_encoding().is_some());
        events.assumed = assumed.and_then(Format::payload_type);
        events
    }
}

impl<'d> ParameterName<'d> {
    /// The name of a line, in a section with those telephone events.
    pub(super) fn of(line: Line<'d>, events: Events) -> Self {
        let Some(line_type) = line.line_type() else { return Self::NotAnSdpLine };
        let Some(attribute) = line.attribute() else {
            return match (line_type, events.assumed) {
                (LineType::Media, Some(payload_type)) => Self::MediaWithAssumption(payload_type),
                (LineType::Information, _) if events.is_media => Self::Line("Media Title"),
                _ => Self::Line(line_type.title()),
            };
        };
        let value = attribute.value().unwrap_or_default();
        match attribute.id() {
            Some(AttributeId::Rtpmap) if RtpMapFields::of(value).encoding_name.is_ok_and(is_telephone_event) => {
                Self::DtmfAttributes
            }
            Some(id @ AttributeId::Fmtp) => match Words::new(value).next().and_then(PayloadType::token) {
                Some(payload_type) if events.mapped.contains(payload_type) => Self::DtmfTones,
                payload_type if payload_type.is_some() && payload_type == events.assumed => Self::AssumedDtmfTones,
                _ => Self::Attribute(id.info().title),
            },
            Some(id) => Self::Attribute(id.info().title),
            None => Self::UnknownAttribute(attribute.name()),
        }
    }
}
