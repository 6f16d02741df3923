//! The typed lines: one file each, with its grammar above its reader.
//!
//! Every value can be made from text on its own - `"0 0".parse::<Timing>()` - and writes itself back with `Display`,
//! both without the `t=` before it.

mod bandwidth;
mod connection;
mod contact;
mod information;
mod key;
mod kind;
mod media;
mod media_type;
mod origin;
mod protocol;
mod repeat;
mod session_name;
mod time_zones;
mod timing;
mod uri;
mod version;

pub use bandwidth::{Bandwidth, BandwidthType, BandwidthUnit};
pub use connection::Connection;
pub use contact::{Email, Phone};
pub use information::Information;
pub use key::{Key, KeyMethod};
pub use kind::LineType;
pub use media::MediaLine;
pub use media_type::MediaType;
pub use origin::Origin;
pub use protocol::Protocol;
pub use repeat::{Repeat, TimeUnit, TypedTime};
pub use session_name::SessionName;
pub use time_zones::{TimeZones, ZoneAdjustment};
pub use timing::{NtpTime, Timing};
pub use uri::Uri;
pub use version::Version;

pub use crate::syntax::{Address, AddressType, Digits, NetworkType, Secret};

pub(crate) use media::{DISCARD_PORT, Formats, MediaFields};
