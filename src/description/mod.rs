//! The description: the text, cut once into lines and sections, and the views that answer questions about it.

mod attribute;
mod division;
mod effective;
mod joined;
mod line;
mod media;
mod pasted;
mod place;
mod positions;
mod record;
mod scan;
mod section;
mod session;
mod streams;
mod time;
mod written;

pub use attribute::{Attribute, Attributes, NamedAttributes};
pub use effective::{Effective, RtcpPort, RtcpPortSource, ValueSource};
pub use joined::Sessions;
pub use line::{Line, Lines};
pub use media::Media;
pub use session::SessionDescription;
pub use time::TimeDescription;

pub(crate) use pasted::Pasted;
pub(crate) use place::Extent;
#[cfg(feature = "serde")]
pub(crate) use place::Place;
pub(crate) use scan::{Scan, TooManyLines, scan};
#[cfg(feature = "serde")]
pub(crate) use written::{Around, WrittenLine};
