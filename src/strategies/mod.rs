//! Strategies for [`proptest`]: bodies and values to test a program with that takes SDP. Needs the feature `proptest`.
//!
//! What is generated comes with its values. A [`Written`] is a value together with one way to write it; a [`Session`] is
//! a valid body made of such values. So a test can hold what a program made of a body against what was meant, and need
//! not believe the decoder.
//!
//! | For | See |
//! | --- | --- |
//! | valid bodies as devices write them | [`sip_audio()`], [`sip_video()`], [`webrtc()`] |
//! | any valid body | [`anything()`] |
//! | bodies with faults, made from those or from yours | [`damaged()`] |
//! | SIP messages with such bodies in them | [`sip_message()`] |
//! | noise that looks like SDP, like SIP, or like nothing | [`sdp_like_bytes()`], [`sdp_like_line()`], [`sip_like_bytes()`], [`any_bytes()`], [`any_text()`] |
//! | one value of a line or an attribute | [`mod@line`], [`attribute`] |
//! | pieces of text | [`token()`], [`line_end()`] |
//!
//! # How a SIP stack tests itself
//!
//! Say the stack has a function that answers offers: it must stand any body, and must agree with the ones that are
//! valid.
//!
//! ```
//! use proptest::prelude::*;
//! use sdp_decoder::decode_sdp;
//! use sdp_decoder::strategies::{anything, damaged, sdp_like_bytes, sip_audio, webrtc};
//!
//! /// Where the RTP of the first media section goes, if the call can be taken.
//! fn handle_offer(body: &[u8]) -> Option<(String, u16)> {
//!     let offer = decode_sdp(body).ok()?;
//!     let media = offer.media_at(0)?;
//!     let connection = media.connection()?.ok()?;
//!     Some((connection.value.address.to_string(), media.port().ok()?))
//! }
//!
//! proptest! {
//!     # #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]
//!     # /*
//!     #[test]
//!     # */
//!     fn no_body_brings_it_down(
//!         body in prop_oneof![damaged(webrtc()), damaged(anything()), sdp_like_bytes()],
//!     ) {
//!         handle_offer(&body);
//!     }
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn calls_go_where_they_should(call in sip_audio()) {
//!         let section = &call.media[0];
//!         let connection = section.connections.first().or(call.connection.as_ref()).expect("one of them");
//!         let target = (connection.value.address.to_string(), section.line.value.port);
//!         prop_assert_eq!(handle_offer(call.body().as_bytes()), Some(target));
//!     }
//! }
//! # no_body_brings_it_down();
//! # calls_go_where_they_should();
//! ```
//!
//! A stack with a reader of its own is tested in the same way, as the values come from the strategies and not from a
//! decoder. It must be proptest 1, as these are its types.
//!
//! # What is generated may change
//!
//! A later version may generate other bodies, and more of them: none that its documentation does not have. Attributes
//! whose value is not taken apart here have `None` in [`AttributeLine::decoded`].
//!
//! [`proptest`]: https://docs.rs/proptest

pub mod attribute;
mod attribute_line;
mod bytes;
mod codecs;
mod damage;
mod device;
pub mod line;
mod media_section;
mod message;
mod secret_attribute;
mod session;
mod sip;
mod text;
mod webrtc;
mod webrtc_attribute;
mod written;

pub use attribute_line::AttributeLine;
pub use bytes::{any_bytes, line_end, sdp_like_bytes, sdp_like_line};
pub use damage::damaged;
pub use media_section::MediaSection;
pub use message::{SipMessage, sip_like_bytes, sip_message};
pub use session::{Session, TimeLines, anything};
pub use sip::{sip_audio, sip_video};
pub use text::{any_text, token};
pub use webrtc::webrtc;
pub use written::Written;
