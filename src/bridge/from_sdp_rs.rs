//! From sdp-rs: every line is written by its `Display`, and the whole decoded.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Display;

use sdp_rs::lines;
use sdp_rs::lines::attribute::Rtpmap;

use super::{BridgeError, BridgeErrorKind as Kind};
use crate::attribute::AttributeId;
use crate::line::LineType;
use crate::{Decoder, Limits, SessionDescription};

impl TryFrom<&sdp_rs::SessionDescription> for SessionDescription<'static> {
    type Error = BridgeError;

    fn try_from(theirs: &sdp_rs::SessionDescription) -> Result<Self, BridgeError> {
        let mut writer = Writer::default();
        writer.session(theirs)?;
        for media in &theirs.media_descriptions {
            writer.media(media)?;
        }
        Decoder::new().limits(Limits::NONE).decode(writer.text).map_err(|_| Kind::TooLong.at(None, None, None))
    }
}

#[derive(Default)]
struct Writer {
    text: String,
    lines: u32,
}

impl Writer {
    fn session(&mut self, theirs: &sdp_rs::SessionDescription) -> Result<(), BridgeError> {
        self.line(LineType::Version, &theirs.version)?;
        self.line(LineType::Origin, &theirs.origin)?;
        self.line(LineType::SessionName, &theirs.session_name)?;
        self.lines(LineType::Information, &theirs.session_info)?;
        self.lines(LineType::Uri, &theirs.uri)?;
        self.lines(LineType::Email, &theirs.emails)?;
        self.lines(LineType::Phone, &theirs.phones)?;
        self.connections(&theirs.connection)?;
        self.lines(LineType::Bandwidth, &theirs.bandwidths)?;
        for time in &theirs.times {
            self.line(LineType::Timing, &time.active)?;
            self.lines(LineType::Repeat, &time.repeat)?;
            self.lines(LineType::TimeZones, &time.zone)?;
        }
        self.lines(LineType::Key, &theirs.key)?;
        self.attributes(&theirs.attributes)
    }

    fn media(&mut self, theirs: &sdp_rs::MediaDescription) -> Result<(), BridgeError> {
        // The only one whose `Display` leaves out the letter.
        self.line(LineType::Media, &format_args!("m={}", theirs.media))?;
        self.lines(LineType::Information, &theirs.info)?;
        self.connections(&theirs.connections)?;
        self.lines(LineType::Bandwidth, &theirs.bandwidths)?;
        self.lines(LineType::Key, &theirs.key)?;
        self.attributes(&theirs.attributes)
    }

    fn connections<'t>(&mut self, theirs: impl IntoIterator<Item = &'t lines::Connection>) -> Result<(), BridgeError> {
        for connection in theirs {
            let address = connection.connection_address;
            let is_ip4 = connection.addrtype.to_string().eq_ignore_ascii_case("IP4");
            // It would be read as a time to live.
            if is_ip4 && address.ttl.is_none() && address.numaddr.is_some() {
                let kind = Kind::unwritable("number of addresses", "it behind a time to live only");
                return Err(kind.at(Some(self.lines + 1), Some(LineType::Connection), None));
            }
            self.line(LineType::Connection, connection)?;
        }
        Ok(())
    }

    fn attributes(&mut self, theirs: &[lines::Attribute]) -> Result<(), BridgeError> {
        theirs.iter().try_for_each(|attribute| match attribute {
            lines::Attribute::Rtpmap(map) => self.line(LineType::Attribute, &rtpmap(map)),
            attribute => self.line(LineType::Attribute, attribute),
        })
    }

    fn lines<'t, T: Display + 't>(
        &mut self,
        line_type: LineType,
        lines: impl IntoIterator<Item = &'t T>,
    ) -> Result<(), BridgeError> {
        lines.into_iter().try_for_each(|line| self.line(line_type, line))
    }

    fn line(&mut self, line_type: LineType, line: &impl Display) -> Result<(), BridgeError> {
        let line = line.to_string();
        self.lines = self.lines.saturating_add(1);
        if line.contains(['\r', '\n']) {
            let kind = Kind::unwritable("value", "no line end in a value");
            return Err(kind.at(Some(self.lines), Some(line_type), attribute_id(&line)));
        }
        self.text.push_str(&line);
        self.text.push_str("\r\n");
        Ok(())
    }
}

/// `Display` of sdp-rs has a blank where the channels need a `/`.
fn rtpmap(map: &Rtpmap) -> String {
    let Rtpmap { payload_type, encoding_name, clock_rate, encoding_params } = map;
    let channels = encoding_params.map(|channels| format!("/{channels}"));
    format!("a=rtpmap:{payload_type} {encoding_name}/{clock_rate}{}", channels.unwrap_or_default())
}

fn attribute_id(line: &str) -> Option<AttributeId> {
    let attribute = line.strip_prefix("a=")?;
    AttributeId::from_name(attribute.split_once(':').map_or(attribute, |(name, _)| name))
}
