//! Where media is received.

use alloc::string::String;
use core::fmt;

use crate::annotate::context::{Context, KnownAddress, Section, msrp_path};
use crate::line::DISCARD_PORT;
use crate::syntax::{Address, Token};

/// Where the sender of the description receives the media of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Receiver {
    /// The address of the `c=` that holds, or for MSRP that of `a=path`. `None` where there is none that can be read.
    pub address: Option<String>,
    /// What kind of address it is: `private address`. `None` for an ordinary one.
    pub address_kind: Option<&'static str>,
    /// The port, which is that of the `m=` line, but for MSRP.
    pub port: Option<u16>,
    /// Whether that address stands for none: `0.0.0.0` or `::`.
    pub is_unspecified: bool,
    /// How many ICE candidates there are, where ICE decides which address is used.
    pub candidates: Option<usize>,
    /// Where media is received if it is at no address and port.
    pub elsewhere: Option<Elsewhere>,
}

/// Where media is received that has no address and port of its own. `Display` says it: `on the transport of its bundle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Elsewhere {
    /// At the address and port of another section of its bundle (RFC 9143, section 6).
    Bundle,
    /// At the port that RTSP agrees on; the sender of the description sends (RFC 2326, section C.1.2).
    Rtsp,
    /// Over a connection of TCP that the sender of the description opens (RFC 4145, section 4.1).
    OwnConnection,
}

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bundle => "on the transport of its bundle",
            Self::Rtsp => "where RTSP agrees on it",
            Self::OwnConnection => "over a connection that it opens itself",
        })
    }
}

impl Receiver {
    pub(super) fn of<'d>(section: &Section<'d>, context: Context<'_, 'd>) -> Self {
        let own = section.facts.connection;
        let address = own.map_or_else(|| context.session.inherited.address.clone(), KnownAddress::of);
        let candidates = context.has_ice().then(|| context.session.candidates(section));
        let elsewhere = elsewhere(section, context);
        match endpoint(section).filter(|_| elsewhere.is_none()) {
            Some((address, port)) => Self::at(Some(address), Some(port), candidates, None),
            None => Self::at(address, section.media.port().ok(), candidates, elsewhere),
        }
    }

    fn at(
        address: Option<KnownAddress>,
        port: Option<u16>,
        candidates: Option<usize>,
        elsewhere: Option<Elsewhere>,
    ) -> Self {
        let is_unspecified = address.as_ref().is_some_and(|address| address.is_unspecified);
        let (address, kind) = address.map(|address| (address.text, address.kind)).unzip();
        Self { address, address_kind: kind.flatten(), port, is_unspecified, candidates, elsewhere }
    }

    /// Where RTCP is received; `None` where there is none.
    pub(super) fn of_rtcp(&self, section: &Section<'_>) -> Option<Self> {
        if !section.media.has_rtcp() || section.media.is_rejected() {
            return None;
        }
        let Some(rtcp) = section.media.rtcp_port() else { return Some(self.clone()) };
        let rtcp = rtcp.ok()?;
        Some(match rtcp.connection {
            Some(connection) => {
                Self::at(Some(KnownAddress::new(&connection.address)), Some(rtcp.port), self.candidates, self.elsewhere)
            }
            None => Self { port: Some(rtcp.port), ..self.clone() },
        })
    }
}

/// Why address and port of the section do not count.
fn elsewhere(section: &Section<'_>, context: Context<'_, '_>) -> Option<Elsewhere> {
    let is_tcp = section.media.protocol().is_ok_and(|protocol| protocol.has_part("TCP"));
    match section.media.port() {
        Ok(0) if section.media.is_controlled() => Some(Elsewhere::Rtsp),
        Ok(0) => Some(Elsewhere::Bundle),
        Ok(DISCARD_PORT) if is_tcp && context.session.is_active(section) => Some(Elsewhere::OwnConnection),
        _ => None,
    }
}

/// The first place on an MSRP path.
fn endpoint(section: &Section<'_>) -> Option<(KnownAddress, u16)> {
    let path = msrp_path(section)?;
    let uri = path.iter().next()?;
    let host = uri.host.trim_start_matches('[').trim_end_matches(']');
    Some((KnownAddress::new(&Address::token(host)?), uri.port?))
}

impl fmt::Display for Receiver {
    /// `at 10.133.92.102:25268 (private address)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(elsewhere) = self.elsewhere {
            return elsewhere.fmt(f);
        }
        match self.candidates {
            Some(0) => return f.write_str("where ICE finds a way (no candidate is told yet)"),
            Some(1) => f.write_str("where ICE finds a way (1 candidate)")?,
            Some(count) => write!(f, "where ICE finds a way ({count} candidates)")?,
            None => {}
        }
        if self.candidates.is_some() {
            if self.is_unspecified || self.port == Some(DISCARD_PORT) {
                return Ok(());
            }
            f.write_str(", by default")?;
        } else {
            f.write_str("at")?;
        }
        f.write_str(" ")?;
        match &self.address {
            Some(address) if address.contains(':') => write!(f, "[{address}]")?,
            Some(address) => f.write_str(address)?,
            None => f.write_str("an address that is not said")?,
        }
        match self.port {
            Some(DISCARD_PORT) => f.write_str(", port not known yet")?,
            Some(port) => write!(f, ":{port}")?,
            None => f.write_str(", port unreadable")?,
        }
        self.address_kind.map_or(Ok(()), |kind| write!(f, " ({kind})"))
    }
}
