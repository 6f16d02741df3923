//! Where media is received.

use alloc::string::String;
use core::fmt;

use crate::annotate::context::{Context, KnownAddress, Section};
use crate::line::DISCARD_PORT;

/// Where the sender of the description receives the media of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Receiver {
    /// The address of the `c=` that holds. `None` where there is none that can be read.
    pub address: Option<String>,
    /// What kind of address it is: `private address`. `None` for an ordinary one.
    pub address_kind: Option<&'static str>,
    /// The port of the `m=` line. 0 where the section uses the transport of its bundle.
    pub port: Option<u16>,
    /// Whether that address stands for none: `0.0.0.0` or `::`.
    pub is_unspecified: bool,
    /// How many ICE candidates there are, where ICE decides which address is used.
    pub candidates: Option<usize>,
}

impl Receiver {
    pub(super) fn of<'d>(section: &Section<'d>, context: Context<'_, 'd>) -> Self {
        let own = section.facts.connection;
        let address = own.map_or_else(|| context.session.inherited.address.clone(), KnownAddress::of);
        let is_unspecified = address.as_ref().is_some_and(|address| address.is_unspecified);
        let (address, kind) = address.map(|address| (address.text, address.kind)).unzip();
        Self {
            address,
            address_kind: kind.flatten(),
            port: section.media.port().ok(),
            is_unspecified,
            candidates: context.has_ice().then(|| context.session.candidates(section)),
        }
    }
}

impl fmt::Display for Receiver {
    /// `at 10.133.92.102:25268 (private address)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.port == Some(0) {
            return f.write_str("on the transport of its bundle");
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
