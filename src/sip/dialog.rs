//! The dialogs of several messages, and what their session descriptions are in them.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::purpose::is_reliable;
use super::{BodyPart, Message, NameAddress, Purpose, StartLine, StatusCode};

/// The dialogs that messages belong to, with the offers and answers in each (RFC 3261, section 12; RFC 6337, section 2.2).
///
/// One message tells its role only in part: the SDP in a `200` to an INVITE is the answer where the INVITE had an offer,
/// and else the offer. Over a dialog it is known.
///
/// ```
/// use sdp_decoder::sip::{Dialogs, Message, Purpose};
///
/// let message = |start: &str, to: &str, cseq: &str, body: &str| {
///     let text = format!("{start}\r\nCall-ID: 1\r\nFrom: <sip:a@a.b>;tag=a\r\nTo: <sip:b@a.b>{to}\r\nCSeq: 1 {cseq}\r\n\
///         Content-Type: application/sdp\r\nContent-Length: {}\r\n\r\n{body}", body.len());
///     Message::read(text)
/// };
/// let messages = [
///     message("INVITE sip:b@a.b SIP/2.0", "", "INVITE", "")?,
///     message("SIP/2.0 200 OK", ";tag=b", "INVITE", "v=0\r\n")?,
///     message("ACK sip:b@a.b SIP/2.0", ";tag=b", "ACK", "v=0\r\n")?,
/// ];
/// let dialogs = Dialogs::of(&messages);
/// let found: Vec<_> = dialogs.iter().flat_map(|dialog| dialog.descriptions()).map(|it| (it.message, it.purpose)).collect();
/// assert_eq!(found, [(1, Purpose::Offer), (2, Purpose::Answer)]);
/// assert_eq!(dialogs.request_of(1), Some(0));
/// # Ok::<(), sdp_decoder::sip::MessageError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Dialogs {
    dialogs: Vec<Dialog>,
    requests: Vec<Option<usize>>,
}

/// One dialog: two sides, and what they have agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialog {
    call_id: String,
    caller_tag: String,
    callee_tag: Option<String>,
    failure: Option<StatusCode>,
    descriptions: Vec<Described>,
}

/// A message of a dialog with a session description in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Described {
    /// Which of the messages it is, from 0.
    pub message: usize,
    /// What its description is.
    pub purpose: Purpose,
    /// Whether it says again what an offer or answer of the same transaction said, as the `200` does after an answer in a
    /// reliable response.
    pub is_repeated: bool,
    /// Whether it is from the side that has made the dialog.
    pub is_of_caller: bool,
}

impl Dialogs {
    /// Of messages in the order in which they were seen. Those that are sent again, byte for byte the same body, count once.
    pub fn of<'m>(messages: impl IntoIterator<Item = &'m Message<'m>>) -> Self {
        let mut reader = Reader::default();
        for (index, message) in messages.into_iter().enumerate() {
            let request = reader.read(index, message);
            reader.requests.push(request);
        }
        reader.finish()
    }

    /// The dialogs, in the order of their first messages. An INVITE that made none is one with a caller only.
    pub fn iter(&self) -> core::slice::Iter<'_, Dialog> {
        self.dialogs.iter()
    }

    /// Which message is the request that the response of that number answers; `None` where it was not seen.
    pub fn request_of(&self, response: usize) -> Option<usize> {
        self.requests.get(response).copied().flatten()
    }
}

impl<'s> IntoIterator for &'s Dialogs {
    type Item = &'s Dialog;
    type IntoIter = core::slice::Iter<'s, Dialog>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Dialog {
    /// The Call-ID that its messages have.
    pub fn call_id(&self) -> &str {
        &self.call_id
    }

    /// The tag of the side that made it.
    pub fn caller_tag(&self) -> &str {
        &self.caller_tag
    }

    /// The tag of the other side; `None` where it never answered, or refused at once.
    pub fn callee_tag(&self) -> Option<&str> {
        self.callee_tag.as_deref()
    }

    /// The code that the INVITE was refused with, where no call came of it.
    pub fn failure(&self) -> Option<StatusCode> {
        self.failure
    }

    /// The messages with session descriptions, in order.
    pub fn descriptions(&self) -> &[Described] {
        &self.descriptions
    }
}

/// The transaction of a message: Call-ID, who sent the request, and the number of it.
type TransactionId = (String, String, u32);

/// What is known of an INVITE and its responses, for one dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exchange {
    /// The INVITE has an offer, and no answer yet.
    Offered,
    /// The INVITE has no offer, and no response had one yet.
    Open,
    /// A response had the offer.
    OfferedInResponse,
    /// The offer is answered.
    Answered,
}

#[derive(Default)]
struct Reader<'m> {
    dialogs: Vec<(usize, Dialog)>,
    requests: Vec<Option<usize>>,
    /// The last request of each transaction, by its method.
    seen: BTreeMap<(TransactionId, String), usize>,
    /// The dialog of a call between two tags, the lesser first.
    by_tags: BTreeMap<(String, String, String), usize>,
    /// The INVITEs that are outside of a dialog, and what became of them.
    invites: BTreeMap<TransactionId, Invite>,
    /// The dialogs that provisional responses to an INVITE made, until it is answered or refused.
    early: BTreeMap<TransactionId, BTreeSet<usize>>,
    /// How far each INVITE is, by dialog.
    exchanges: BTreeMap<(usize, TransactionId), Exchange>,
    /// The last body of each kind of message of a transaction.
    bodies: BTreeMap<Kind, &'m [u8]>,
}

/// Messages that are the same but for being sent again: transaction, method, code, and dialog.
type Kind = (TransactionId, String, Option<u16>, usize);

struct Invite {
    index: usize,
    has_offer: bool,
    has_dialog: bool,
    failure: Option<StatusCode>,
}

/// What of a message says where it belongs.
struct Place<'m> {
    transaction: TransactionId,
    method: &'m str,
    code: Option<u16>,
    to_tag: Option<String>,
    sdp: Option<&'m [u8]>,
}

impl<'m> Place<'m> {
    fn of(message: &'m Message<'m>) -> Option<Self> {
        let tag = |name| {
            let address = message.header_values(name).next()?.decode::<NameAddress>().ok()?;
            address.tag().map(ToOwned::to_owned)
        };
        let number = message.header("CSeq")?.value().split_ascii_whitespace().next()?.parse().ok()?;
        let call_id = message.header("Call-ID")?.value().to_owned();
        let code = match message.start_line() {
            StartLine::Request(_) => None,
            StartLine::Response(line) => Some(line.code?),
        };
        let is_of_session = |disposition: Option<&str>| disposition.is_none_or(|it| it.eq_ignore_ascii_case("session"));
        let sdp = message.body_parts().find(|part| part.is_sdp() && is_of_session(part.disposition()));
        Some(Self {
            transaction: (call_id, tag("From").unwrap_or_default(), number),
            method: message.method()?,
            code,
            to_tag: tag("To"),
            sdp: sdp.map(BodyPart::bytes),
        })
    }

    fn call_id(&self) -> &str {
        &self.transaction.0
    }

    fn sender(&self) -> &str {
        &self.transaction.1
    }

    /// Whether a dialog is made by it, or goes on in it (RFC 3261, section 12.1; RFC 6665, section 4.4). Other responses
    /// have a tag as well, such as the `200` to a CANCEL or REGISTER, and make none.
    fn has_dialog(&self) -> bool {
        let makes_some = || matches!(self.method, "INVITE" | "SUBSCRIBE" | "REFER" | "NOTIFY");
        self.to_tag.is_some()
            && match self.code {
                None => self.method != "CANCEL",
                Some(code) => (101..300).contains(&code) && makes_some(),
            }
    }
}

impl<'m> Reader<'m> {
    /// Gives the request that the message answers.
    fn read(&mut self, index: usize, message: &'m Message<'m>) -> Option<usize> {
        let place = Place::of(message)?;
        let id = (place.transaction.clone(), place.method.to_owned());
        let request =
            if place.code.is_some() { self.seen.get(&id).copied() } else { self.seen.insert(id, index).and(None) };
        // The ACK of a refusal has the tag of the refusal, which makes no dialog.
        let is_refused = self.invites.get(&place.transaction).is_some_and(|invite| invite.failure.is_some());
        let makes_dialog = place.has_dialog() && !(place.method == "ACK" && is_refused);
        let dialog = if makes_dialog { self.dialog_of(index, &place) } else { self.known_dialog_of(&place) };
        match dialog {
            Some(dialog) => self.read_in_dialog(index, message, &place, dialog),
            None => self.read_outside(index, &place),
        }
        request
    }

    /// An INVITE that makes a dialog, or its refusal.
    fn read_outside(&mut self, index: usize, place: &Place<'_>) {
        match (place.method, place.code) {
            ("INVITE", None) => {
                let has_offer = place.sdp.is_some();
                let invite = Invite { index, has_offer, has_dialog: false, failure: None };
                self.invites.entry(place.transaction.clone()).or_insert(invite);
            }
            ("INVITE", Some(code @ 300..)) => {
                self.refuse(place, code);
                if let Some(invite) = self.invites.get_mut(&place.transaction) {
                    invite.failure = invite.failure.or(StatusCode::new(code));
                }
            }
            _ => {}
        }
    }

    /// An INVITE is refused: with it end the dialogs that were early (RFC 3261, section 13.2.2.3).
    fn refuse(&mut self, place: &Place<'_>, code: u16) {
        for dialog in self.early.remove(&place.transaction).unwrap_or_default() {
            if let Some((_, dialog)) = self.dialogs.get_mut(dialog) {
                dialog.failure = StatusCode::new(code);
            }
        }
    }

    fn tags(place: &Place<'_>) -> Option<(String, String, String)> {
        let (from, to) = (place.sender().to_owned(), place.to_tag.clone()?);
        let (lesser, greater) = if from <= to { (from, to) } else { (to, from) };
        Some((place.call_id().to_owned(), lesser, greater))
    }

    fn known_dialog_of(&self, place: &Place<'_>) -> Option<usize> {
        self.by_tags.get(&Self::tags(place)?).copied()
    }

    /// The dialog of a message, which may be its first.
    fn dialog_of(&mut self, index: usize, place: &Place<'_>) -> Option<usize> {
        let tags = Self::tags(place)?;
        if let Some(dialog) = self.by_tags.get(&tags) {
            return Some(*dialog);
        }
        let number = self.dialogs.len();
        self.by_tags.insert(tags, number);
        let mut dialog = Dialog {
            call_id: place.call_id().to_owned(),
            caller_tag: place.sender().to_owned(),
            callee_tag: place.to_tag.clone(),
            failure: None,
            descriptions: Vec::new(),
        };
        if place.method == "INVITE" && place.code.is_some_and(|code| code < 200) {
            self.early.entry(place.transaction.clone()).or_default().insert(number);
        }
        let mut first = index;
        if let Some(invite) = self.invites.get_mut(&place.transaction) {
            invite.has_dialog = true;
            first = invite.index;
            let exchange = if invite.has_offer { Exchange::Offered } else { Exchange::Open };
            self.exchanges.insert((number, place.transaction.clone()), exchange);
            if invite.has_offer {
                dialog.descriptions.push(Described::new(invite.index, Purpose::Offer, true));
            }
        }
        self.dialogs.push((first, dialog));
        Some(number)
    }

    fn read_in_dialog(&mut self, index: usize, message: &'m Message<'m>, place: &Place<'m>, dialog: usize) {
        match (place.method, place.code) {
            ("INVITE", Some(200..300)) => {
                if let Some(early) = self.early.get_mut(&place.transaction) {
                    early.remove(&dialog);
                }
            }
            ("INVITE", Some(code @ 300..)) => self.refuse(place, code),
            _ => {}
        }
        let own = (dialog, place.transaction.clone());
        let is_invite = (place.method, place.code) == ("INVITE", None);
        let Some(sdp) = place.sdp else {
            if is_invite {
                self.exchanges.entry(own).or_insert(Exchange::Open);
            }
            return;
        };
        let kind = (place.transaction.clone(), place.method.to_owned(), place.code, dialog);
        if self.bodies.insert(kind, sdp) == Some(sdp) {
            return;
        }
        if is_invite {
            self.exchanges.entry(own.clone()).or_insert(Exchange::Offered);
        }
        let own = if place.method == "PRACK" { acknowledged(message, place).map(|id| (dialog, id)) } else { Some(own) };
        let exchange = own.and_then(|own| self.exchanges.get_mut(&own));
        let (purpose, is_repeated) = purpose(message, place, exchange);
        if let Some((_, dialog)) = self.dialogs.get_mut(dialog) {
            let is_request_of_caller = place.sender() == dialog.caller_tag;
            let is_of_caller = is_request_of_caller == place.code.is_none();
            dialog.descriptions.push(Described { is_repeated, ..Described::new(index, purpose, is_of_caller) });
        }
    }

    fn finish(self) -> Dialogs {
        let Self { mut dialogs, requests, invites, .. } = self;
        for ((call_id, caller_tag, _), invite) in invites {
            if !invite.has_dialog {
                let offer = Described::new(invite.index, Purpose::Offer, true);
                let descriptions = if invite.has_offer { Vec::from([offer]) } else { Vec::new() };
                let failure = invite.failure;
                dialogs.push((invite.index, Dialog { call_id, caller_tag, callee_tag: None, failure, descriptions }));
            }
        }
        dialogs.sort_by_key(|(first, _)| *first);
        Dialogs { dialogs: dialogs.into_iter().map(|(_, dialog)| dialog).collect(), requests }
    }
}

impl Described {
    const fn new(message: usize, purpose: Purpose, is_of_caller: bool) -> Self {
        Self { message, purpose, is_repeated: false, is_of_caller }
    }
}

/// The INVITE whose response a PRACK acknowledges: `RAck = response-num LWS CSeq-num LWS Method` (RFC 3262, section 7.2).
fn acknowledged(message: &Message<'_>, place: &Place<'_>) -> Option<TransactionId> {
    let number = message.header("RAck")?.value().split_ascii_whitespace().nth(1)?.parse().ok()?;
    Some((place.call_id().to_owned(), place.sender().to_owned(), number))
}

/// What a description is, and whether it was said before; the exchange that it belongs to goes on.
fn purpose(message: &Message<'_>, place: &Place<'_>, exchange: Option<&mut Exchange>) -> (Purpose, bool) {
    let alone = message.purpose();
    let Some(exchange) = exchange else { return (alone, false) };
    let before = *exchange;
    let is_final = place.code.is_some_and(|code| (200..300).contains(&code));
    let is_provisional = place.code.is_some_and(|code| (101..200).contains(&code));
    match (place.method, place.code) {
        ("INVITE", Some(_)) if is_final || (is_provisional && is_reliable(message)) => {
            let (purpose, after) = match before {
                Exchange::Offered => (Purpose::Answer, Exchange::Answered),
                Exchange::Open => (Purpose::Offer, Exchange::OfferedInResponse),
                Exchange::Answered => return (Purpose::Answer, true),
                Exchange::OfferedInResponse => return (Purpose::Offer, true),
            };
            *exchange = after;
            (purpose, false)
        }
        ("ACK" | "PRACK", None) if before == Exchange::OfferedInResponse => {
            *exchange = Exchange::Answered;
            (Purpose::Answer, false)
        }
        ("PRACK", None) if before == Exchange::Answered => (Purpose::Offer, false),
        ("ACK", None) => (Purpose::NoPart, false),
        _ => (alone, false),
    }
}
