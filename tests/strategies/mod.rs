//! Strategies for proptest: values of SDP, whole sessions made of them, and inputs that are damaged or no SDP at all.
//!
//! What is generated comes with its values. A [`Written`] is a value together with one way to write it, in text that
//! is put together here and not by the `Display` of the decoder; a [`Session`] is a valid body made of such values.
//! So a test can hold what was decoded against what was meant.
//!
//! | For | See |
//! | --- | --- |
//! | one value of a line or an attribute | [`line_values`], [`attribute_values`] |
//! | valid bodies, with all that they say | [`session()`] |
//! | what holds in a section of them | [`expected_formats`], [`expected_direction`] and its siblings |
//! | bodies with faults of transport and of copying | [`damaged_body`] |
//! | bytes that look like SDP, or like nothing | [`sdp_like_bytes`], [`any_bytes`] |

pub(crate) mod attribute_values;
mod bytes;
mod damage;
mod effective;
mod formats;
pub(crate) mod line_values;
mod media_section;
mod session;
mod text;
mod written;

pub(crate) use bytes::{any_bytes, blanks, line_end, sdp_like_bytes, sdp_like_line};
pub(crate) use damage::damaged_body;
pub(crate) use effective::{expected_connection, expected_direction, expected_ptime, expected_rtcp_port};
pub(crate) use formats::{Joined, expected_formats};
pub(crate) use media_section::{AttributeLine, MediaSection};
pub(crate) use session::{Session, TimeDescription, session};
pub(crate) use text::{any_text, token};
pub(crate) use written::Written;
