//! The second column of the table.

use alloc::borrow::Cow;
use alloc::format;

use crate::attribute::{AttributeId, PayloadType, RtpMapFields};
use crate::codec::{EventSource, TelephoneEvents, is_telephone_event, payload_type};
use crate::line::LineType;
use crate::syntax::shown;
use crate::{Attribute, Line};

/// What the table calls a line.
///
/// The name follows the codec, not the number: `Dtmf attributes` and `Dtmf tones` sit on whatever payload type is
/// mapped to `telephone-event`.
#[derive(Clone, Copy, Debug)]
pub(super) enum ParameterName<'d> {
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

impl<'d> ParameterName<'d> {
    /// The name of a line in a media section with those telephone events, or of the session without them.
    pub(super) fn of(line: Line<'d>, media: Option<TelephoneEvents>) -> Self {
        let Some(line_type) = line.line_type() else { return Self::NotAnSdpLine };
        if let Some(attribute) = line.attribute() {
            return Self::of_attribute(attribute, media.unwrap_or_default());
        }
        match (line_type, media) {
            (LineType::Media, Some(events)) => {
                events.assumed().map_or(Self::Line(line_type.title()), Self::MediaWithAssumption)
            }
            (LineType::Information, Some(_)) => Self::Line("Media Title"),
            _ => Self::Line(line_type.title()),
        }
    }

    fn of_attribute(attribute: Attribute<'d>, events: TelephoneEvents) -> Self {
        let Some(id) = attribute.id() else {
            return match attribute.secret_in_name() {
                None => Self::UnknownAttribute(attribute.name()),
                Some(_) => Self::Attribute("Attributes-Unknown"),
            };
        };
        let value = attribute.value().unwrap_or_default();
        match id {
            AttributeId::Rtpmap if RtpMapFields::of(value).encoding_name.is_ok_and(is_telephone_event) => {
                Self::DtmfAttributes
            }
            AttributeId::Fmtp => match payload_type(value).and_then(|payload_type| events.source(payload_type)) {
                Some(EventSource::RtpMap) => Self::DtmfTones,
                Some(EventSource::Convention) => Self::AssumedDtmfTones,
                None => Self::Attribute(id.info().title),
            },
            _ => Self::Attribute(id.info().title),
        }
    }
}
