//! To sdp-rs: every line is put where it belongs, or is an error.

use alloc::string::String;
use alloc::vec::Vec;

use sdp_rs::lines;

use super::line::read;
use super::{BridgeError, BridgeErrorKind as Kind, attribute, line};
use crate::line::{Email, Information, LineType, Phone, SessionName, Uri};
use crate::{Attribute, Line, SessionDescription};

impl TryFrom<&SessionDescription<'_>> for sdp_rs::SessionDescription {
    type Error = BridgeError;

    fn try_from(description: &SessionDescription<'_>) -> Result<Self, BridgeError> {
        let mut session = Session::default();
        let mut is_utf8 = utf8_lines(description);
        for line in description.lines() {
            let placed = if is_utf8.next().unwrap_or(true) { session.place(line) } else { Err(Kind::NotUtf8) };
            placed.map_err(|kind| at(line, kind))?;
        }
        if !description.following_text().is_empty() {
            let last = description.lines().next_back().map_or(0, Line::number);
            return Err(Kind::AnotherSession.at(Some(last + 1), None, None));
        }
        session.finish()
    }
}

fn at(line: Line<'_>, kind: Kind) -> BridgeError {
    kind.at(Some(line.number()), line.line_type(), line.attribute().and_then(Attribute::id))
}

/// Whether each line is UTF-8 in the input, in order; nothing where all are.
fn utf8_lines<'d>(description: &'d SessionDescription<'_>) -> impl Iterator<Item = bool> + use<'d> {
    let is_text = description.to_bytes() == description.text().as_bytes();
    let mut rest = if is_text { None } else { Some(description.sdp_bytes()) };
    core::iter::from_fn(move || {
        let bytes = rest?;
        let end = memchr::memchr2(b'\r', b'\n', bytes).unwrap_or(bytes.len());
        let (line, after) = bytes.split_at_checked(end)?;
        rest = after.strip_prefix(b"\r\n").or(after.get(1..));
        Some(core::str::from_utf8(line).is_ok())
    })
}

/// What has been met so far.
#[derive(Default)]
struct Session {
    version: Option<lines::Version>,
    origin: Option<lines::Origin>,
    name: Option<lines::SessionName>,
    information: Option<lines::SessionInformation>,
    uri: Option<lines::Uri>,
    emails: Vec<lines::Email>,
    phones: Vec<lines::Phone>,
    connection: Option<lines::Connection>,
    bandwidths: Vec<lines::Bandwidth>,
    times: Vec<sdp_rs::Time>,
    key: Option<lines::Key>,
    attributes: Vec<lines::Attribute>,
    media: Vec<sdp_rs::MediaDescription>,
}

impl Session {
    fn place(&mut self, line: Line<'_>) -> Result<(), Kind> {
        let Some(line_type) = line.line_type() else {
            return if line.is_blank() { Ok(()) } else { Err(Kind::NotSdp) };
        };
        match self.media.last_mut() {
            Some(media) if line_type != LineType::Media => place_in_media(media, line_type, line),
            _ => self.place_in_session(line_type, line),
        }
    }

    fn place_in_session(&mut self, line_type: LineType, line: Line<'_>) -> Result<(), Kind> {
        match line_type {
            LineType::Version => once(&mut self.version, line::version(read(line)?)?)?,
            LineType::Origin => once(&mut self.origin, line::origin(read(line)?)?)?,
            LineType::SessionName => once(&mut self.name, String::from(read::<SessionName>(line)?.0).into())?,
            LineType::Information => once(&mut self.information, information(line)?)?,
            LineType::Uri => once(&mut self.uri, String::from(read::<Uri>(line)?.0).into())?,
            LineType::Email => self.emails.push(String::from(read::<Email>(line)?.0).into()),
            LineType::Phone => self.phones.push(String::from(read::<Phone>(line)?.0).into()),
            LineType::Connection => once(&mut self.connection, line::connection(&read(line)?)?)?,
            LineType::Bandwidth => self.bandwidths.push(line::bandwidth(&read(line)?)?),
            LineType::Timing => self.times.push(time(line::timing(read(line)?))),
            LineType::Repeat => self.last_time()?.repeat.push(line::repeat(read(line)?)?),
            LineType::TimeZones => once(&mut self.last_time()?.zone, line::time_zones(read(line)?)?)?,
            LineType::Key => once(&mut self.key, line::key(&read(line)?))?,
            LineType::Attribute => self.attributes.push(typed_attribute(line)?),
            LineType::Media => self.media.push(media(line::media(read(line)?)?)),
        }
        Ok(())
    }

    /// The time that `r=` and `z=` belong to.
    fn last_time(&mut self) -> Result<&mut sdp_rs::Time, Kind> {
        self.times.last_mut().ok_or(Kind::Misplaced)
    }

    fn finish(self) -> Result<sdp_rs::SessionDescription, BridgeError> {
        Ok(sdp_rs::SessionDescription {
            version: self.version.ok_or_else(|| missing(LineType::Version))?,
            origin: self.origin.ok_or_else(|| missing(LineType::Origin))?,
            session_name: self.name.ok_or_else(|| missing(LineType::SessionName))?,
            session_info: self.information,
            uri: self.uri,
            emails: self.emails,
            phones: self.phones,
            connection: self.connection,
            bandwidths: self.bandwidths,
            // A `Vec1`, which is empty in no other way.
            times: self.times.try_into().map_err(|_| missing(LineType::Timing))?,
            key: self.key,
            attributes: self.attributes,
            media_descriptions: self.media,
        })
    }
}

fn place_in_media(media: &mut sdp_rs::MediaDescription, line_type: LineType, line: Line<'_>) -> Result<(), Kind> {
    match line_type {
        LineType::Information => once(&mut media.info, information(line)?)?,
        LineType::Connection => media.connections.push(line::connection(&read(line)?)?),
        LineType::Bandwidth => media.bandwidths.push(line::bandwidth(&read(line)?)?),
        LineType::Key => once(&mut media.key, line::key(&read(line)?))?,
        LineType::Attribute => media.attributes.push(typed_attribute(line)?),
        _ => return Err(Kind::Misplaced),
    }
    Ok(())
}

fn time(active: lines::Active) -> sdp_rs::Time {
    sdp_rs::Time { active, repeat: Vec::new(), zone: None }
}

fn media(media: lines::Media) -> sdp_rs::MediaDescription {
    sdp_rs::MediaDescription {
        media,
        info: None,
        connections: Vec::new(),
        bandwidths: Vec::new(),
        key: None,
        attributes: Vec::new(),
    }
}

fn information(line: Line<'_>) -> Result<lines::SessionInformation, Kind> {
    Ok(String::from(read::<Information>(line)?.0).into())
}

fn typed_attribute(line: Line<'_>) -> Result<lines::Attribute, Kind> {
    line.attribute().map_or(Err(Kind::Misplaced), attribute::attribute)
}

fn once<T>(slot: &mut Option<T>, value: T) -> Result<(), Kind> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(Kind::Repeated),
    }
}

#[cold]
fn missing(line_type: LineType) -> BridgeError {
    Kind::Missing.at(None, Some(line_type), None)
}
