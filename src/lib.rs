//! Decodes session descriptions (SDP, RFC 8866): the offers and answers in SIP and WebRTC calls.
//!
//! [`decode_sdp`] turns a body into a [`SessionDescription`]: typed lines, media sections, payload types as codecs,
//! and a table that names every line.
//!
//! ```
//! use sdp_decoder::decode_sdp;
//!
//! let body = "\
//! v=0\r
//! o=CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14\r
//! s=SIP Call\r
//! c=IN IP4 10.133.92.102\r
//! t=0 0\r
//! m=audio 25268 RTP/AVP 18 101\r
//! a=rtpmap:18 G729/8000\r
//! a=ptime:20\r
//! a=rtpmap:101 telephone-event/8000\r
//! a=fmtp:101 0-15\r
//! ";
//! let offer = decode_sdp(body)?;
//! println!("{}", offer.table());
//!
//! for media in offer.media() {
//!     let codecs: Vec<_> = media.formats().filter_map(|format| format.encoding_name()).collect();
//!     assert_eq!(codecs, ["G729", "telephone-event"]);
//!
//!     let address = media.connection().transpose()?.map(|connection| connection.value.address.to_string());
//!     assert_eq!(address.as_deref(), Some("10.133.92.102"));
//!     assert_eq!(media.port()?, 25268);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Nothing is lost, nothing is made up
//!
//! The description keeps its input and knows where each line and section is; everything else is read when asked for.
//!
//! - [`SessionDescription::to_bytes`] is the input, byte for byte, whatever was in it: odd line ends, lines that are no
//!   SDP, bytes that are not UTF-8.
//! - What is missing is `None`. What is implied is answered by methods that say where it comes from:
//!   [`Media::direction`], [`Media::rtcp_port`], [`Format::mapping_source`].
//! - What cannot be read is an error of that one value ([`ValueError`], with its place); every other line and field is
//!   there all the same.
//!
//! # Tolerant or strict
//!
//! Where a value is not as its grammar wants it but has one meaning only, it is read, and the deviation is *told*: it is a
//! [`Deviation`] in [`Line::reading`], with its place, and a finding in the report of [`SessionDescription::check`].
//!
//! [`decode_sdp`] refuses nothing but an input without any SDP. [`SessionDescription::check`] tells what is wrong, against
//! an RFC, or known to make trouble: each finding with a code, a place and a cure. [`Decoder::strict`] refuses what has
//! errors by RFC 8866.
//!
//! # Whole SIP messages are taken as well
//!
//! ```
//! # #[cfg(feature = "sip")] {
//! use sdp_decoder::{Role, decode_sdp};
//!
//! let offer = decode_sdp("INVITE sip:bob@example.com SIP/2.0\r\nc: application/sdp\r\nl: 13\r\n\r\nv=0\r\ns=Call\r\n")?;
//! assert_eq!(offer.sdp_bytes(), b"v=0\r\ns=Call\r\n");
//! assert_eq!(offer.lines().map(|line| line.number()).collect::<Vec<_>>(), [5, 6]);
//! assert_eq!(offer.role(), Role::Offer);
//! # }
//! # Ok::<(), sdp_decoder::DecodeError>(())
//! ```
//!
//! Bodies of several parts are looked through, and lines and columns are those of the message. The module `sip` reads
//! the rest of it.
//!
//! # Where to look
//!
//! | For | See |
//! | --- | --- |
//! | the lines before the first `m=` | [`SessionDescription`], [`mod@line`] |
//! | one media section | [`Media`] |
//! | codecs, and what a packet of them holds | [`Format`], [`codec::Encoding`] |
//! | format parameters, typed | [`Format::parameters`], [`codec::FormatParameters`] |
//! | format parameters, with defaults for what is not said | [`Format::parameters_or_default`] |
//! | the payload types of DTMF | [`Format::is_telephone_event`] |
//! | feedback, streams and retransmission of each format | [`Media::codecs`] |
//! | attributes, typed | [`Media::attribute`], [`names`], [`attribute`] |
//! | attributes that stand several times, such as candidates | [`Media::attributes_named`] with [`names::CANDIDATE`] |
//! | any line, known or not | [`Line`], [`Line::reading`] |
//! | the table and the explanation of `m=` lines | [`SessionDescription::table`], [`Media::explain`] |
//! | every line explained, as text, Markdown, a page, JSON or CSV | [`SessionDescription::explain`], [`annotate::Explained`] |
//! | whether a call is on hold, and where media is received | [`annotate::Explained::summary`]: [`annotate::MediaSummary`], [`annotate::Receiver`] |
//! | what is wrong, and what to do | [`SessionDescription::check`], [`check`] |
//! | the body without keys, addresses and names, to share it | [`SessionDescription::redacted`], [`Redactor`] |
//! | several sessions in one input | [`decode_all`] |
//! | offers and answers, limits, strictness | [`Decoder`] |
//! | whole SIP messages, response codes, Via headers | `sip::Message`, `sip::StatusCode`, `sip::Via` |
//! | why a call fails | `sip::Message::check`, `check::Checker::check_response` |
//! | several messages in one text: traces and logs | `sip::Trace` |
//! | the offers and answers of dialogs | `sip::Dialogs` |
//!
//! # Features
//!
//! `std` (default): a faster search for line ends on processors that allow it. Without it, the crate needs only
//! `alloc`. What is accepted is the same in both.
//!
//! `sip` (default): whole SIP messages are decoded, and read in the module `sip`. Without it a message is an input with
//! lines in it that are no SDP.
//!
//! `sdp-rs`: conversion to and from the types of the crate of that name, in the module `bridge`.
//!
//! `proptest`: strategies for bodies and values, valid and damaged, in the module `strategies`: a program that takes SDP
//! tests itself with them.
//!
//! `text`, `html`, `csv`: the explained table for terminals, as a page, and for spreadsheets; [`annotate::Explained`] has
//! the methods. Markdown needs no feature, and JSON is `serde`.
//!
//! `annotate-snippets`: findings as compilers print them, [`check::Report`] has the method.
//!
//! `serde`: `Serialize` and `Deserialize` for every value, and for [`SessionDescription`] as structured data with its
//! lines, typed values, formats and errors, which reads back to the same bytes. `docs/json.md` has the shapes. **Secrets
//! are data there, and not masked.** [`annotate::Explained`] is `Serialize` too, with secrets masked.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;
// The tests read and write files.
#[cfg(all(test, not(feature = "std")))]
extern crate std;

#[macro_use]
mod syntax;
pub mod annotate;
pub mod attribute;
#[cfg(feature = "sdp-rs")]
pub mod bridge;
pub mod check;
pub mod codec;
mod decode;
mod description;
mod error;
#[cfg(feature = "serde")]
mod json;
mod limits;
pub mod line;
mod line_end;
mod redact;
mod role;
#[cfg(feature = "sip")]
pub mod sip;
mod source;
mod span;
#[cfg(feature = "proptest")]
pub mod strategies;
mod transport;

pub use attribute::{Direction, PayloadType, names};
pub use codec::{Format, MappingSource};
pub use decode::{DecodeError, Decoder, decode_all, decode_sdp};
pub use description::{
    Attribute, Attributes, Effective, Line, Lines, Media, NamedAttributes, RtcpPort, RtcpPortSource,
    SessionDescription, Sessions, TimeDescription, ValueSource,
};
pub use error::ValueError;
pub use limits::{LimitKind, Limits};
pub use line::MediaType;
pub use redact::{Redacted, Redactor};
pub use role::Role;
pub use source::Body;
pub use span::{Position, Span};
pub use syntax::{Deviation, DeviationKind, Field, Reading, Secret};

/// The examples of the README, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
