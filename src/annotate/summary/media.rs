//! One media section in a sentence.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::codecs::{CodecSummary, Dtmf};
use super::receiver::{Elsewhere, Receiver};
use super::security::Security;
use crate::Role;
use crate::annotate::context::{Context, Section, packet_time};
use crate::annotate::masked::Shown;
use crate::annotate::meaning::{direction as in_words, kind};
use crate::attribute::Direction;
use crate::description::{RtcpPortSource, ValueSource};
use crate::line::{DISCARD_PORT, MediaType};

/// What one media section says. `Display` writes it in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MediaSummary {
    /// Which section it is, from 0.
    pub index: usize,
    /// What is carried, as the `m=` line has it: `audio`.
    pub media_type: String,
    /// How it is carried, as the `m=` line has it: `RTP/AVP`.
    pub protocol: Option<String>,
    /// Whether the section is rejected or switched off, by port 0.
    pub is_rejected: bool,
    /// Whether the description is an offer or an answer.
    pub role: Role,
    /// Where media is received.
    pub receiver: Receiver,
    /// Where RTCP is received, in words; `None` where there is none.
    pub rtcp: Option<String>,
    /// Where RTCP is received by itself.
    #[cfg_attr(feature = "serde", serde(skip))]
    rtcp_receiver: Option<Receiver>,
    /// How media is protected.
    pub security: Security,
    /// Which way media goes.
    pub direction: Direction,
    /// Whether the section states its direction.
    pub direction_source: ValueSource,
    /// The codecs of RTP, in order of preference.
    pub codecs: Vec<CodecSummary>,
    /// How keys that are pressed get across; for audio.
    pub dtmf: Option<Dtmf>,
    /// How many milliseconds each packet should hold.
    pub packet_time: Option<String>,
    /// How many other sections share its transport; `None` where there is no bundle.
    pub bundled_with: Option<usize>,
}

impl MediaSummary {
    pub(super) fn of<'d>(section: &Section<'d>, context: Context<'_, 'd>) -> Self {
        let media = section.media;
        let is_audio = media.media_type() == Ok(MediaType::Audio);
        let bundle = context.session.bundle_of(media);
        let receiver = Receiver::of(section, context);
        Self {
            index: media.index(),
            media_type: kind(media),
            protocol: media.protocol().ok().map(|protocol| Shown(protocol.as_str()).to_string()),
            is_rejected: media.is_rejected(),
            role: context.role(),
            rtcp: rtcp(section, context),
            rtcp_receiver: receiver.of_rtcp(section),
            receiver,
            security: Security::of(section, context),
            direction: section.direction.value,
            direction_source: section.direction.source,
            codecs: if media.is_rtp() { CodecSummary::of(&section.codecs) } else { Vec::new() },
            dtmf: (is_audio && media.is_rtp() && !media.is_controlled()).then(|| Dtmf::of(&section.codecs)),
            packet_time: match section.facts.ptime {
                Some(own) => packet_time(own),
                None => context.session.inherited.packet_time.clone(),
            },
            bundled_with: bundle.map(|bundle| bundle.size.saturating_sub(1)),
        }
    }

    /// The same, a fact at a time, each with what it is about: `("Direction", "sendrecv (implied)")`.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        if self.is_rejected {
            return Vec::from([("Status", REJECTED.to_string())]);
        }
        let mut facts = Vec::from([("Receives", self.reception())]);
        facts.extend(self.rtcp.clone().map(|rtcp| ("RTCP", rtcp)));
        facts.push(("Security", self.security.to_string()));
        if !self.has_part("SCTP") {
            facts.push(("Direction", format!("{}, {}", self.direction_stated(), in_words(self.direction))));
        }
        if !self.codecs.is_empty() {
            let codecs: Vec<_> = self.codecs.iter().take(MOST).map(ToString::to_string).collect();
            let more = self.codecs.len() - codecs.len();
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            facts.push(("Codecs", format!("{}{more}", codecs.join(", "))));
        }
        facts.extend(self.dtmf.as_ref().map(|dtmf| ("DTMF", dtmf.to_string())));
        facts.extend(self.packet_time.as_ref().map(|time| ("Packet time", format!("asks for {time} ms"))));
        facts.extend(self.bundle().map(|bundle| ("Bundle", bundle)));
        facts
    }

    /// Who receives what where.
    fn reception(&self) -> String {
        let who = match self.role {
            Role::Offer => "the offerer",
            Role::Answer => "the answerer",
            Role::Unknown => "the sender of this SDP",
        };
        let what = self.what();
        let receiver = &self.receiver;
        match (self.direction, receiver.candidates) {
            (_, None) if receiver.is_unspecified && receiver.elsewhere.is_none() => {
                format!("{who} asks to be sent nothing: hold as RFC 2543 did it, or no address yet")
            }
            _ if receiver.elsewhere == Some(Elsewhere::Rtsp) => format!("{who} sends {what} {receiver}"),
            (Direction::SendOnly, _) => match &self.rtcp_receiver {
                Some(rtcp) => format!("{who} sends {what} and receives none; takes RTCP {rtcp}"),
                None => format!("{who} sends {what} and receives none"),
            },
            (Direction::Inactive, _) => format!("{who} neither sends nor receives {what} for the time being"),
            _ => format!("{who} receives {what} {receiver}"),
        }
    }

    /// What goes over the wire.
    fn what(&self) -> &'static str {
        let known = [("RTP", "RTP"), ("udptl", "T.38 fax"), ("SCTP", "data channels"), ("MSRP", "messages (MSRP)")];
        let known = known.into_iter().chain([("BFCP", "floor control (BFCP)"), ("MRCPv2", "speech control (MRCP)")]);
        known.into_iter().find(|(part, _)| self.has_part(part)).map_or("its media", |(_, what)| what)
    }

    fn has_part(&self, part: &str) -> bool {
        self.protocol.iter().flat_map(|protocol| protocol.split('/')).any(|one| one.eq_ignore_ascii_case(part))
    }

    fn direction_stated(&self) -> String {
        let source = match self.direction_source {
            ValueSource::Media => "",
            ValueSource::Session => " (of the session)",
            ValueSource::Default => " (implied)",
        };
        format!("{}{source}", self.direction)
    }

    fn bundle(&self) -> Option<String> {
        match self.bundled_with? {
            0 => None,
            1 => Some("bundled with 1 other section".to_string()),
            others => Some(format!("bundled with {others} other sections")),
        }
    }

    /// The first few codecs.
    fn codecs_in_words(&self) -> Option<String> {
        // The same codec can have several formats, which differ in their parameters.
        let mut names: Vec<_> = Vec::new();
        for codec in self.codecs.iter().take(MOST) {
            if !names.contains(&codec.name.as_str()) {
                names.push(&codec.name);
            }
        }
        let [first, others @ ..] = names.as_slice() else { return None };
        let shown = others.get(..NAMED).unwrap_or(others);
        let more = others.len() - shown.len();
        Some(match (shown.len(), more) {
            (0, _) => format!("{first} first choice"),
            (_, 0) => format!("{first} first choice, then {}", shown.join(", ")),
            _ => format!("{first} first choice, then {} and {more} more", shown.join(", ")),
        })
    }
}

const REJECTED: &str = "rejected or switched off (port 0)";

/// How many codecs are told one by one.
const MOST: usize = 32;

/// How many codecs the sentence names behind the first.
const NAMED: usize = 4;

/// Where RTCP is received.
fn rtcp(section: &Section<'_>, context: Context<'_, '_>) -> Option<String> {
    if section.media.is_rtp() && !section.media.has_rtcp() {
        return Some("none, as b=RS:0 and b=RR:0 say".to_string());
    }
    let known = section.media.rtcp_port().filter(|rtcp| !rtcp.as_ref().is_ok_and(|rtcp| rtcp.port == DISCARD_PORT));
    if let Some(rtcp) = known {
        let rtcp = rtcp.ok()?;
        let at =
            rtcp.connection.map_or(String::new(), |connection| format!(" at {}", Shown(connection.address.as_str())));
        let why = match rtcp.source {
            RtcpPortSource::Mux => ", that of RTP",
            RtcpPortSource::Attribute => "",
            RtcpPortSource::NextPort => ", the one after RTP (implied)",
        };
        let mux = if section.facts.rtcp_mux.is_some() && rtcp.source != RtcpPortSource::Mux {
            match context.role() {
                Role::Offer => "; on the RTP port if the answer has rtcp-mux, too",
                Role::Answer | Role::Unknown => "; on the RTP port if both sides have rtcp-mux",
            }
        } else {
            ""
        };
        return Some(format!("port {}{at}{why}{mux}", rtcp.port));
    }
    (section.facts.rtcp_mux.is_some() && section.media.is_rtp() && !section.media.is_rejected()).then(|| {
        match context.role() {
            Role::Answer => "on the RTP port",
            Role::Offer => "on the RTP port if the answer has rtcp-mux, too",
            Role::Unknown => "on the RTP port if both sides have rtcp-mux",
        }
        .to_string()
    })
}

impl fmt::Display for MediaSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kind = self.media_type.chars();
        if let Some(first) = kind.next() {
            write!(f, "{}{}: ", first.to_uppercase(), kind.as_str())?;
        }
        if self.is_rejected {
            return f.write_str(REJECTED);
        }
        f.write_str(&self.reception())?;
        if let Some(codecs) = self.codecs_in_words() {
            write!(f, "; {codecs}")?;
        }
        if let Some(dtmf) = &self.dtmf {
            write!(f, "; {dtmf}")?;
        }
        if let Some(time) = &self.packet_time {
            write!(f, "; asks for {time} ms")?;
        }
        if !self.has_part("SCTP") {
            write!(f, "; {}", self.direction_stated())?;
        }
        write!(f, "; {}", self.security)?;
        self.bundle().map_or(Ok(()), |bundle| write!(f, "; {bundle}"))
    }
}
