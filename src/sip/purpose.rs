//! What a session description in a message is.

use super::message::Message;
use super::start_line::StartLine;
use crate::Role;

/// What a session description in a message is in the exchange of offer and answer (RFC 6337, section 2), as far as the
/// message alone tells it.
///
/// ```
/// use sdp_decoder::sip::{Message, Purpose};
///
/// let purpose = |message: &str| Message::read(message.to_owned()).map(|message| message.purpose());
/// assert_eq!(purpose("UPDATE sip:b@example.com SIP/2.0\r\n\r\n")?, Purpose::Offer);
/// assert_eq!(purpose("SIP/2.0 200 OK\r\nCSeq: 1 INVITE\r\n\r\n")?, Purpose::OfferOrAnswer);
/// assert_eq!(purpose("SIP/2.0 183 Session Progress\r\nCSeq: 1 INVITE\r\n\r\n")?, Purpose::Preview);
/// # Ok::<(), sdp_decoder::sip::MessageError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// An offer: in INVITE and UPDATE.
    Offer,
    /// An answer: in ACK, to an offer in the response to an INVITE that had none; in a 2xx to UPDATE or PRACK.
    Answer,
    /// An offer or an answer, which the messages before it decide: in a 2xx or a reliable 1xx to INVITE it answers the
    /// offer of the INVITE, or is the offer where that had none; in PRACK it answers the offer of the response that is
    /// acknowledged, or is another offer.
    OfferOrAnswer,
    /// What the answer will be: in a 1xx to INVITE that is not sent reliably. It is the same as the answer that follows.
    Preview,
    /// What could be agreed on, apart from any offer: in OPTIONS and its 2xx, and in a 488 or 606.
    Capabilities,
    /// Neither: other messages have no part in the exchange.
    NoPart,
}

impl Purpose {
    pub(super) fn of(message: &Message<'_>) -> Self {
        let method = message.method().unwrap_or_default();
        let code = match message.start_line() {
            StartLine::Request(_) => None,
            StartLine::Response(response) => Some(response.code.unwrap_or_default()),
        };
        match (code, method) {
            (None, "INVITE" | "UPDATE") => Self::Offer,
            (None, "ACK") | (Some(200..=299), "UPDATE" | "PRACK") => Self::Answer,
            (None, "PRACK") | (Some(200..=299), "INVITE") => Self::OfferOrAnswer,
            (Some(101..=199), "INVITE") if is_reliable(message) => Self::OfferOrAnswer,
            (Some(101..=199), "INVITE") => Self::Preview,
            (None | Some(200..=299), "OPTIONS") | (Some(488 | 606), _) => Self::Capabilities,
            _ => Self::NoPart,
        }
    }

    /// The same as a role: unknown where it is not told by one message, and where it is neither.
    pub const fn role(self) -> Role {
        match self {
            Self::Offer => Role::Offer,
            Self::Answer => Role::Answer,
            Self::OfferOrAnswer | Self::Preview | Self::Capabilities | Self::NoPart => Role::Unknown,
        }
    }

    /// The same in words.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Offer => "an offer: the sender proposes the session, or a change of it",
            Self::Answer => "an answer: it says what is taken of the offer before it",
            Self::OfferOrAnswer => {
                "an answer where an offer was made before it, else the offer: the messages before it tell"
            }
            Self::Preview => "a preview of the answer, which follows in a reliable response",
            Self::Capabilities => "what the sender could agree on; no offer, and no answer",
            Self::NoPart => "neither offer nor answer: such a message has no part in the exchange",
        }
    }

    /// Where that is said.
    pub const fn reference(self) -> &'static str {
        match self {
            Self::Offer | Self::Answer | Self::OfferOrAnswer => "RFC 6337, section 2.2",
            Self::Preview => "RFC 6337, section 3.1.1",
            Self::Capabilities => "RFC 6337, section 2.4",
            Self::NoPart => "RFC 6337, section 2",
        }
    }
}

/// Whether a 1xx is acknowledged by PRACK (RFC 3262, section 3): it has a number, and requires it.
pub(super) fn is_reliable(message: &Message<'_>) -> bool {
    message.header("RSeq").is_some()
        || message.header_values("Require").any(|it| it.text().eq_ignore_ascii_case("100rel"))
}
