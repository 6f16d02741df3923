//! Attributes, as sdp-rs has them.

use alloc::string::{String, ToString};

use sdp_rs::lines::Attribute as Theirs;
use sdp_rs::lines::attribute::{ConferenceType as TheirConferenceType, Orientation as TheirOrientation, Rtpmap};

use super::BridgeErrorKind as Kind;
use crate::Attribute;
use crate::attribute::{AttributeId, ConferenceType, Decimal, Flag, Orientation, Quality, RtpMap, Text, Word};
use crate::syntax::Token;

/// Where sdp-rs has a type for it, that type or an error; otherwise name and value as written.
pub(super) fn attribute(attribute: Attribute<'_>) -> Result<Theirs, Kind> {
    Ok(match attribute.id() {
        Some(AttributeId::Cat) => Theirs::Cat(text(attribute)?),
        Some(AttributeId::Keywds) => Theirs::Keywds(text(attribute)?),
        Some(AttributeId::Tool) => Theirs::Tool(text(attribute)?),
        Some(AttributeId::Ptime) => Theirs::Ptime(number(attribute)?),
        Some(AttributeId::Maxptime) => Theirs::Maxptime(number(attribute)?),
        Some(AttributeId::Rtpmap) => Theirs::Rtpmap(rtpmap(&attribute.read()?)?),
        Some(AttributeId::Recvonly) => flag(attribute, Theirs::Recvonly)?,
        Some(AttributeId::Sendrecv) => flag(attribute, Theirs::Sendrecv)?,
        Some(AttributeId::Sendonly) => flag(attribute, Theirs::Sendonly)?,
        Some(AttributeId::Inactive) => flag(attribute, Theirs::Inactive)?,
        Some(AttributeId::Orient) => Theirs::Orient(orientation(&attribute.read()?)?),
        Some(AttributeId::Type) => Theirs::Type(conference_type(&attribute.read()?)?),
        Some(AttributeId::Charset) => Theirs::Charset(word(attribute)?),
        Some(AttributeId::Sdplang) => Theirs::Sdplang(word(attribute)?),
        Some(AttributeId::Lang) => Theirs::Lang(word(attribute)?),
        Some(AttributeId::Framerate) => Theirs::Framerate(number(attribute)?),
        Some(AttributeId::Quality) => Theirs::Quality(attribute.read::<Quality>()?.0.into()),
        _ => Theirs::Other(attribute.name().into(), attribute.value().map(String::from)),
    })
}

fn text(attribute: Attribute<'_>) -> Result<String, Kind> {
    Ok(attribute.read::<Text>()?.0.into_owned())
}

fn word(attribute: Attribute<'_>) -> Result<String, Kind> {
    Ok(attribute.read::<Word>()?.0.into_owned())
}

fn flag(attribute: Attribute<'_>, flag: Theirs) -> Result<Theirs, Kind> {
    attribute.read::<Flag>()?;
    Ok(flag)
}

/// The number, where it is the same when it comes back: 32-bit floating-point numbers have about seven digits.
fn number(attribute: Attribute<'_>) -> Result<f32, Kind> {
    let number = attribute.read::<Decimal>()?;
    let theirs = number.to_string().parse::<f32>().ok();
    let is_kept = |theirs: &f32| Decimal::token(&theirs.to_string()) == Some(number);
    theirs.filter(is_kept).ok_or(Kind::unheld("number", "what a 32-bit floating-point number can"))
}

fn rtpmap(map: &RtpMap<'_>) -> Result<Rtpmap, Kind> {
    let rate = map.clock_rate.and_then(|rate| i32::try_from(rate).ok());
    let parameters = map.encoding_parameters.as_deref().map(|parameters| {
        let number = u32::token(parameters).and_then(|number| i32::try_from(number).ok());
        number.ok_or(Kind::unheld("encoding parameters", "a number up to 2147483647"))
    });
    Ok(Rtpmap {
        payload_type: map.payload_type.number().into(),
        encoding_name: map.encoding_name.as_ref().into(),
        clock_rate: rate.ok_or(Kind::unheld("clock rate", "a number up to 2147483647"))?,
        encoding_params: parameters.transpose()?,
    })
}

fn orientation(orientation: &Orientation<'_>) -> Result<TheirOrientation, Kind> {
    let held = "`portrait`, `landscape` or `seascape`";
    TheirOrientation::try_from(orientation.as_str()).map_err(|_| Kind::unheld("orientation", held))
}

fn conference_type(conference_type: &ConferenceType<'_>) -> Result<TheirConferenceType, Kind> {
    let held = "`broadcast`, `meeting`, `moderated`, `test` or `H332`";
    TheirConferenceType::try_from(conference_type.as_str()).map_err(|_| Kind::unheld("conference type", held))
}
