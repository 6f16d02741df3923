//! The whole description in a few sentences.

mod codecs;
mod media;
mod receiver;
mod security;
mod session;
mod software;

use alloc::vec::Vec;
use core::fmt;

pub use codecs::{CodecSummary, Dtmf};
pub use media::MediaSummary;
pub use receiver::{Elsewhere, Receiver};
pub use security::Security;
pub use session::SessionSummary;

use super::context::{Context, Section, Session};
use crate::SessionDescription;

/// What a description says, in a few sentences: one about the session, and one about each media section, which can be
/// pasted into a ticket. From [`Explained::summary`](super::Explained::summary). Names and numbers of more than 40
/// characters are cut, and end with `…`; addresses and names of hosts are whole.
///
/// ```
/// let body = "v=0\r
/// o=CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14\r
/// s=SIP Call\r
/// c=IN IP4 10.133.92.102\r
/// t=0 0\r
/// m=audio 25268 RTP/AVP 18 101\r
/// a=rtpmap:18 G729/8000\r
/// a=ptime:20\r
/// a=rtpmap:101 telephone-event/8000\r
/// a=fmtp:101 0-15\r
/// ";
/// let offer = sdp_decoder::decode_sdp(body)?;
/// let summary = offer.explain().summary();
/// assert_eq!(
///     summary.media[0].to_string(),
///     "Audio: the sender of this SDP receives RTP at 10.133.92.102:25268 (private address); G.729 first choice; \
///      DTMF as RFC 4733 events, payload type 101; asks for 20 ms; sendrecv (implied); plain RTP",
/// );
/// # Ok::<(), sdp_decoder::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Summary {
    /// Of the session.
    pub session: SessionSummary,
    /// Of each media section, in order.
    pub media: Vec<MediaSummary>,
}

impl Summary {
    pub(super) fn of(description: &SessionDescription<'_>) -> Self {
        let session = Session::of(description);
        let media = description.media().map(|media| {
            let section = Section::of(media);
            MediaSummary::of(&section, Context { session: &session, section: Some(&section) })
        });
        Self { media: media.collect(), session: SessionSummary::of(description) }
    }
}

impl fmt::Display for Summary {
    /// A sentence a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.session)?;
        self.media.iter().try_for_each(|media| writeln!(f, "{media}"))
    }
}
