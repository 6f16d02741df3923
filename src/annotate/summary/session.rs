//! The session in a sentence.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::software;
use crate::annotate::masked::{self, Shown};
use crate::line::Timing;
use crate::{Role, SessionDescription};

/// What a description says of its session. `Display` writes it in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionSummary {
    /// Whether the description is an offer or an answer.
    pub role: Role,
    /// The session id of the `o=` line.
    pub session_id: Option<String>,
    /// The version of the `o=` line.
    pub session_version: Option<String>,
    /// The address of the machine that made the description, by its `o=` line.
    pub origin_address: Option<String>,
    /// The software that made it, where that can be told.
    pub software: Option<String>,
    /// How many media sections there are.
    pub media_sections: usize,
    /// How many of them are rejected or switched off.
    pub rejected_sections: usize,
    /// When the session is active, in words; `None` where no line says it.
    pub time: Option<String>,
}

impl SessionSummary {
    pub(super) fn of(description: &SessionDescription<'_>) -> Self {
        let origin = description.origin().and_then(Result::ok);
        let origin = origin.as_ref();
        Self {
            role: description.role(),
            session_id: origin.map(|origin| Shown(origin.session_id.as_str()).to_string()),
            session_version: origin.map(|origin| Shown(origin.session_version.as_str()).to_string()),
            origin_address: origin.map(|origin| masked::address(&origin.address)),
            software: software::of(description),
            media_sections: description.media().len(),
            rejected_sections: description.media().filter(|media| media.is_rejected()).count(),
            time: time(description),
        }
    }

    /// The same, a fact at a time, each with what it is about.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        let role = match self.role {
            Role::Offer => Some("offer"),
            Role::Answer => Some("answer"),
            Role::Unknown => None,
        };
        facts.extend(role.map(|role| ("Role", role.to_string())));
        facts.extend(self.origin().map(|origin| ("Session", origin)));
        facts.extend(self.software.clone().map(|software| ("Software", software)));
        facts.push(("Media", self.sections()));
        facts.extend(self.time.clone().map(|time| ("Time", time)));
        facts
    }

    fn origin(&self) -> Option<String> {
        let (id, version) = (self.session_id.as_ref()?, self.session_version.as_ref()?);
        let address = self.origin_address.as_ref()?;
        Some(format!("{id}, version {version}, made at {address}"))
    }

    fn sections(&self) -> String {
        let sections = match self.media_sections {
            0 => "no media section".to_string(),
            1 => "1 media section".to_string(),
            count => format!("{count} media sections"),
        };
        match self.rejected_sections {
            0 => sections,
            rejected => format!("{sections}, {rejected} of them rejected"),
        }
    }
}

/// The times of all `t=` lines: only whether there is a limit.
fn time(description: &SessionDescription<'_>) -> Option<String> {
    let mut timings = description.timings().filter_map(Result::ok).peekable();
    timings.peek()?;
    let is_permanent = timings.all(Timing::is_permanent);
    Some(if is_permanent { "not bound to a time" } else { "only at the times of its t= lines" }.to_string())
}

impl fmt::Display for SessionSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.origin() {
            Some(origin) => write!(f, "Session {origin}")?,
            None => f.write_str("Session without an o= line that can be read")?,
        }
        if let Some(software) = &self.software {
            write!(f, ", by {software}")?;
        }
        write!(f, "; {}", self.sections())?;
        self.time.as_ref().map_or(Ok(()), |time| write!(f, "; {time}"))
    }
}
