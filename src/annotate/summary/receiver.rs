//! Where media is received.

use alloc::string::{String, ToString};
use core::fmt;

use crate::annotate::context::{Context, Section};
use crate::attribute::Address;
use crate::line::DISCARD_PORT;
use crate::syntax::Short;

/// Where the sender of the description receives the media of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Receiver {
    /// The address of the `c=` that holds. `None` where there is none that can be read.
    pub address: Option<String>,
    /// What kind of address it is: `private address`. `None` for an ordinary one.
    pub address_kind: Option<String>,
    /// The port of the `m=` line. 0 where the section uses the transport of its bundle.
    pub port: Option<u16>,
    /// Whether that address stands for none: `0.0.0.0` or `::`.
    pub is_unspecified: bool,
    /// How many ICE candidates there are, where ICE decides which address is used.
    pub candidates: Option<usize>,
}

impl Receiver {
    pub(super) fn of<'d>(section: &Section<'d>, context: Context<'_, 'd>) -> Self {
        let connection = section.media.connection().and_then(Result::ok).map(|connection| connection.value);
        let address = connection.as_ref().map(|connection| &connection.address);
        let has_ice = context.has_ice();
        Self {
            address: address.map(|address| Short(address.as_str()).to_string()),
            address_kind: address.and_then(kind),
            port: section.media.port().ok(),
            is_unspecified: address.is_some_and(Address::is_unspecified),
            candidates: has_ice.then(|| context.session.candidates(section)),
        }
    }
}

/// In as few words as fit behind the address.
fn kind(address: &Address<'_>) -> Option<String> {
    let words = if address.is_multicast() {
        "multicast group"
    } else if address.is_private() {
        "private address"
    } else {
        return None;
    };
    Some(words.to_string())
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
        self.address_kind.as_ref().map_or(Ok(()), |kind| write!(f, " ({kind})"))
    }
}
