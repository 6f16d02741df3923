//! The description: the text, cut once into lines and sections, and the views that answer questions about it.

mod attribute;
mod effective;
mod joined;
mod line;
mod line_end;
mod media;
mod pasted;
mod positions;
mod record;
mod scan;
mod section;
mod session;
mod source;
mod streams;
mod time;
mod written;

pub use attribute::{Attribute, Attributes, NamedAttributes};
pub use effective::{Effective, RtcpPort, RtcpPortSource, ValueSource};
pub use joined::Sessions;
pub use line::{Line, Lines};
pub use media::Media;
pub use session::{Role, SessionDescription};
pub use time::TimeDescription;

pub(crate) use scan::{Scan, TooManyLines, scan};
pub(crate) use source::Input;
#[cfg(feature = "serde")]
pub(crate) use source::{BYTE_ORDER_MARK, Place};
#[cfg(feature = "serde")]
pub(crate) use written::WrittenLine;
