//! What a line is and says, as tests look at it.

use std::fmt::Debug;

use sdp_decoder::attribute::AttributeValue;
use sdp_decoder::line::{
    Bandwidth, Connection, Email, Information, Key, LineType, MediaLine, Origin, Phone, Repeat, SessionName, TimeZones,
    Timing, Uri, Version,
};
use sdp_decoder::{Line, SessionDescription, Span, ValueError};

/// Everything a reading refers to.
pub(crate) fn told_spans(line: Line<'_>) -> Vec<Span> {
    let reading = line.reading();
    let fields = reading.fields.iter().map(|field| field.span);
    let deviations = reading.deviations.iter().map(|told| told.span);
    fields.chain(deviations).chain(reading.errors.iter().map(ValueError::span)).collect()
}

/// What a description is made of, line by line.
pub(crate) fn outline<'d>(description: &'d SessionDescription<'_>) -> Vec<(u32, Option<LineType>, &'d str, &'d str)> {
    description.lines().map(|line| (line.number(), line.line_type(), line.text(), line.value())).collect()
}

/// Whether blanks at the end of the line belong to its value, which is free text.
pub(crate) fn takes_blanks(line: Line<'_>) -> bool {
    match (line.line_type(), line.attribute()) {
        (Some(LineType::SessionName | LineType::Information), _) => true,
        (_, Some(attribute)) => match attribute.decode() {
            Ok(AttributeValue::Unknown(value)) => value.is_some(),
            value => matches!(value, Ok(AttributeValue::Text(_))),
        },
        _ => false,
    }
}

/// The value of a line by the reader of its type, as debug text.
pub(crate) fn typed_value(line: Line<'_>) -> Result<String, ValueError> {
    fn read<'d, T: TryFrom<&'d str, Error = ValueError> + Debug>(value: &'d str) -> Result<String, ValueError> {
        T::try_from(value).map(|value| format!("{value:?}"))
    }
    let value = line.value();
    match line.line_type() {
        Some(LineType::Version) => read::<Version>(value),
        Some(LineType::Origin) => read::<Origin<'_>>(value),
        Some(LineType::SessionName) => read::<SessionName<'_>>(value),
        Some(LineType::Information) => read::<Information<'_>>(value),
        Some(LineType::Uri) => read::<Uri<'_>>(value),
        Some(LineType::Email) => read::<Email<'_>>(value),
        Some(LineType::Phone) => read::<Phone<'_>>(value),
        Some(LineType::Connection) => read::<Connection<'_>>(value),
        Some(LineType::Bandwidth) => read::<Bandwidth<'_>>(value),
        Some(LineType::Timing) => read::<Timing>(value),
        Some(LineType::Repeat) => read::<Repeat>(value),
        Some(LineType::TimeZones) => read::<TimeZones>(value),
        // Debug masks keys.
        Some(LineType::Key) => Key::try_from(value).map(|key| format!("{} {:?}", key, key.method)),
        Some(LineType::Media) => read::<MediaLine<'_>>(value),
        Some(LineType::Attribute) => {
            let attribute = line.attribute().expect("it is one");
            attribute.decode().map(|value| format!("{} {value:?}", attribute.name()))
        }
        None => Ok(value.to_owned()),
    }
}
