//! Descriptions as the crate [`sdp_rs`] has them, and back. Needs the feature `sdp-rs`.
//!
//! ```
//! let offer = sdp_decoder::decode_sdp(
//!     "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\nm=audio 5004 RTP/AVP 96\r\na=rtpmap:96 opus/48000/2\r\n",
//! )?;
//! let theirs = sdp_rs::SessionDescription::try_from(&offer)?;
//! assert_eq!(theirs.media_descriptions[0].media.port, 5004);
//!
//! let back = sdp_decoder::SessionDescription::try_from(&theirs)?;
//! assert_eq!(back.to_bytes(), offer.to_bytes());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # To `sdp_rs`
//!
//! `TryFrom<&SessionDescription>` for [`sdp_rs::SessionDescription`] goes line by line from the typed values of this
//! crate to those of the other. Its own parser is not asked, as it drops lines without a word: the last one where no
//! line end follows it, and everything after a line that it does not expect.
//!
//! A line that it cannot hold is a [`BridgeError`] with the number and type of that line; of several, the first one.
//! Nothing is left out silently:
//!
//! - An attribute for which it has a type is that type or an error, never its `Other`, where whoever matches on the
//!   type would not see it. An attribute without a type of its own there goes over as written, `fmtp` among them.
//! - A line that is not UTF-8 is an error. It is shown as Latin-1, which is a guess, and would come back as other bytes.
//! - Where other sessions follow in the same input, that is an error; [`decode_all`](crate::decode_all) gives each
//!   session on its own.
//!
//! What goes over are values. Not kept, since the other crate has no place for it: how lines end, blank lines and
//! blanks around values, a byte order mark, leading zeros, the case of words that are read in any case, the
//! [`Role`](crate::Role), and the order of lines of different types. Lines of one type stay in order.
//!
//! Its types have no secrets: their `Debug` shows the key of `k=` and the passwords in attributes.
//!
//! # From `sdp_rs`
//!
//! `TryFrom<&sdp_rs::SessionDescription>` for [`SessionDescription`](crate::SessionDescription) decodes what its values
//! write with `Display`, line by line. `rtpmap` is written here, as its `Display` has a blank where the channels need
//! a `/` (`96 opus/48000 2`). What would come out as something else than it is, a line end in a text or a number of
//! IPv4 addresses without a time to live, is an error. Values that SDP does not have, such as a `ptime` below zero, are
//! decoded as in any body: they are errors of their own attribute.

mod attribute;
mod error;
mod from_sdp_rs;
mod line;
mod to_sdp_rs;

pub use error::{BridgeError, BridgeErrorKind};
