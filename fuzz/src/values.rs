//! Values, each on its own.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use sdp_decoder::attribute::{AttributeId, AttributeValue, NestedAttribute};
use sdp_decoder::codec::{Encoding, FormatParameters};
use sdp_decoder::line::{
    Bandwidth, Connection, Email, Information, Key, LineType, MediaLine, Origin, Phone, Repeat, SessionName, TimeZones,
    Timing, Uri, Version,
};
use sdp_decoder::{Line, Span, ValueError, decode_sdp};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is read is the same value again when it is written, as SDP or as JSON, and places of errors are in the text.
///
/// The input is taken twice: as a body, for the values of its lines, and as two bytes that choose an attribute and a
/// codec, for whose value and parameters the rest is taken.
pub fn values(data: &[u8]) {
    if let Ok(description) = decode_sdp(data) {
        description.lines().for_each(line);
        for format in description.media().flat_map(|media| media.formats()) {
            format.parameters().iter().for_each(parameters);
        }
    }
    if let Some((chosen, rest)) = data.split_first_chunk()
        && let Ok(text) = std::str::from_utf8(rest)
    {
        let chosen = usize::from(u16::from_le_bytes(*chosen));
        let ids = AttributeId::all();
        let count = ids.len();
        let id = AttributeId::all().nth(chosen % count).expect("one of them");
        attribute(id, Some(text));
        nested(text);
        let encodings = Encoding::all();
        let count = encodings.len();
        let name = Encoding::all().nth(chosen % count).expect("one of them").name;
        let read = FormatParameters::of(name, text);
        assert_eq!(read.to_string(), text);
        parameters(&read);
    }
}

fn line(line: Line<'_>) {
    let text = line.value();
    match line.line_type() {
        Some(LineType::Version) => value::<Version>(text),
        Some(LineType::Origin) => value::<Origin<'static>>(text),
        Some(LineType::SessionName) => value::<SessionName<'static>>(text),
        Some(LineType::Information) => value::<Information<'static>>(text),
        Some(LineType::Uri) => value::<Uri<'static>>(text),
        Some(LineType::Email) => value::<Email<'static>>(text),
        Some(LineType::Phone) => value::<Phone<'static>>(text),
        Some(LineType::Connection) => value::<Connection<'static>>(text),
        Some(LineType::Bandwidth) => value::<Bandwidth<'static>>(text),
        Some(LineType::Timing) => value::<Timing>(text),
        Some(LineType::Repeat) => value::<Repeat>(text),
        Some(LineType::TimeZones) => value::<TimeZones>(text),
        Some(LineType::Key) => value::<Key<'static>>(text),
        Some(LineType::Media) => value::<MediaLine<'static>>(text),
        Some(LineType::Attribute) => {
            if let Some((id, written)) = line.attribute().and_then(|written| Some((written.id()?, written))) {
                attribute(id, written.value());
            }
        }
        None => {}
    }
}

/// A value of a line, or of an attribute inside of another.
fn value<T>(text: &str)
where
    T: FromStr<Err = ValueError> + Display + Debug + PartialEq + Serialize + DeserializeOwned,
{
    match text.parse::<T>() {
        Ok(value) => {
            let written = value.to_string();
            assert_eq!(written.parse::<T>().as_ref(), Ok(&value), "{text:?}, then {written:?}");
            reads_back_from_json(&value);
        }
        Err(error) => is_in(text, error.span()),
    }
}

fn attribute(id: AttributeId, text: Option<&str>) {
    match id.decode(text) {
        Ok(value) => {
            let written = value.to_string();
            let again = id.decode(text.map(|_| written.as_str()));
            assert_eq!(again.as_ref(), Ok(&value), "{}: {text:?}, then {written:?}", id.name());
            let owned: AttributeValue<'static> = value.clone().into_owned();
            assert_eq!(owned, value);
            reads_back_from_json(&owned);
        }
        Err(error) => is_in(text.unwrap_or_default(), error.span()),
    }
}

fn nested(text: &str) {
    value::<NestedAttribute<'static>>(text);
    if let Ok(nested) = NestedAttribute::try_from(text)
        && let Some(id) = nested.id()
    {
        attribute(id, nested.value.as_deref());
    }
}

fn parameters(read: &FormatParameters<'_>) {
    let text = read.to_string();
    let reading = read.reading();
    for span in reading.fields.iter().map(|field| field.span) {
        is_in(&text, span);
    }
    for span in reading.deviations.iter().map(|told| told.span).chain(reading.errors.iter().map(ValueError::span)) {
        is_in(&text, span);
    }
    assert!(read.unknown().count() <= read.list().iter().count(), "{read:?}");
    let owned = read.clone().into_owned();
    assert_eq!(&owned, read);
    reads_back_from_json(&owned);
}

fn reads_back_from_json<T: Serialize + DeserializeOwned + Debug + PartialEq>(value: &T) {
    let json = serde_json::to_string(value).expect("every value can be written");
    let read: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json} of {value:?}"));
    assert_eq!(&read, value, "{json}");
}

fn is_in(text: &str, span: Span) {
    assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
}
