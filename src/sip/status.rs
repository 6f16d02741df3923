//! The codes of responses: `487 Request Terminated`.

use core::fmt;

use crate::syntax::{Cursor, Observe, Read, Token};
use crate::{Span, ValueError};

/// The code of a response, from 100 to 699 (RFC 3261, sections 7.2 and 21).
///
/// ```text
/// Status-Code = 3DIGIT
/// ```
///
/// The registry is open: every code of the six classes can be held, and one that nobody has registered is told by its
/// class.
///
/// ```
/// use sdp_decoder::sip::{StatusClass, StatusCode};
///
/// let code = StatusCode::REQUEST_TERMINATED;
/// assert_eq!((code.number(), code.reason_phrase()), (487, Some("Request Terminated")));
/// assert_eq!(code.class(), StatusClass::RequestFailure);
///
/// let unknown: StatusCode = "499".parse()?;
/// assert_eq!((unknown.class().to_string().as_str(), unknown.reason_phrase()), ("Request Failures", None));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "u16", into = "u16"))]
pub struct StatusCode(u16);

choice! {
    /// The class of a response: the first digit of its code (RFC 3261, section 7.2).
    ///
    /// `Display` writes what the support documents head it with.
    pub enum StatusClass, "`Info`, `Success`, `Redirection`, `Request Failures`, `Server Errors` or `Global Failures`" {
        /// 1xx: the request has arrived and is worked on. Another response follows.
        Provisional = "Info",
        /// 2xx: the request was received, understood and accepted.
        Success = "Success",
        /// 3xx: the user is to be found elsewhere, and the response says where.
        Redirection = "Redirection",
        /// 4xx: this server cannot fulfil the request as it is. Another server may, or this one when it is changed.
        RequestFailure = "Request Failures",
        /// 5xx: the server failed, and the request may well be right. Another server may fulfil it.
        ServerFailure = "Server Errors",
        /// 6xx: no server can fulfil the request, so that it is of no use to try others.
        GlobalFailure = "Global Failures",
    }
}

impl StatusClass {
    /// The classes, in order.
    pub const ALL: [Self; 6] = [
        Self::Provisional,
        Self::Success,
        Self::Redirection,
        Self::RequestFailure,
        Self::ServerFailure,
        Self::GlobalFailure,
    ];

    /// The first digit of its codes.
    pub const fn digit(self) -> u8 {
        match self {
            Self::Provisional => 1,
            Self::Success => 2,
            Self::Redirection => 3,
            Self::RequestFailure => 4,
            Self::ServerFailure => 5,
            Self::GlobalFailure => 6,
        }
    }

    /// The code that one of the class stands for where it is not known (RFC 3261, section 8.1.3.2).
    pub const fn general(self) -> StatusCode {
        match self {
            Self::Provisional => StatusCode::SESSION_PROGRESS,
            Self::Success => StatusCode::OK,
            Self::Redirection => StatusCode::MULTIPLE_CHOICES,
            Self::RequestFailure => StatusCode::BAD_REQUEST,
            Self::ServerFailure => StatusCode::SERVER_INTERNAL_ERROR,
            Self::GlobalFailure => StatusCode::BUSY_EVERYWHERE,
        }
    }
}

/// How a known code stands with the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is registered.
    Registered,
    /// It is registered, and should not be sent any more.
    Deprecated,
    /// It was in RFC 2543, and RFC 3261 has it no longer.
    Dropped,
}

/// What is known of a code.
struct Known {
    code: StatusCode,
    phrase: &'static str,
    standing: Standing,
    reference: &'static str,
    meaning: &'static str,
    in_depth: Option<&'static str>,
}

impl StatusCode {
    /// The code of that number, where it is one from 100 to 699.
    pub const fn new(number: u16) -> Option<Self> {
        if matches!(number, 100..=699) { Some(Self(number)) } else { None }
    }

    /// All known codes, in order: those that are registered, and the two that RFC 3261 dropped.
    pub fn known() -> impl ExactSizeIterator<Item = Self> + Clone {
        KNOWN.iter().map(|known| known.code)
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The class, by the first digit.
    pub const fn class(self) -> StatusClass {
        match self.0 {
            ..=199 => StatusClass::Provisional,
            200..=299 => StatusClass::Success,
            300..=399 => StatusClass::Redirection,
            400..=499 => StatusClass::RequestFailure,
            500..=599 => StatusClass::ServerFailure,
            600.. => StatusClass::GlobalFailure,
        }
    }

    /// Whether it ends the transaction: every code but those of 1xx does.
    pub const fn is_final(self) -> bool {
        self.0 >= 200
    }

    /// The phrase as it is registered; `None` for a code that is not known. Senders may write another.
    pub fn reason_phrase(self) -> Option<&'static str> {
        self.row().map(|known| known.phrase)
    }

    /// What the code means, in a sentence; `None` where it is not known. Its class says something all the same.
    pub fn meaning(self) -> Option<&'static str> {
        self.row().map(|known| known.meaning)
    }

    /// Where the code is defined.
    pub fn reference(self) -> Option<&'static str> {
        self.row().map(|known| known.reference)
    }

    /// Causes and cures, for the codes that support is asked about most: 401, 403, 407, 487, 488.
    pub fn in_depth(self) -> Option<&'static str> {
        self.row().and_then(|known| known.in_depth)
    }

    /// Whether IANA has it among its response codes.
    ///
    /// ```
    /// use sdp_decoder::sip::StatusCode;
    ///
    /// assert!(StatusCode::BUSY_HERE.is_registered());
    /// assert!(!StatusCode::CONFLICT.is_registered(), "RFC 3261 has dropped it");
    /// ```
    pub fn is_registered(self) -> bool {
        self.row().is_some_and(|known| known.standing != Standing::Dropped)
    }

    /// Whether it is registered, and should not be sent any more.
    pub fn is_deprecated(self) -> bool {
        self.row().is_some_and(|known| known.standing == Standing::Deprecated)
    }

    /// The code with its phrase, class, meaning and reference, a line each. `Display` writes it.
    ///
    /// ```
    /// use sdp_decoder::sip::StatusCode;
    ///
    /// let expected = "\
    /// 486 Busy Here
    ///   class: 4xx, Request Failures: this server cannot fulfil the request as it is. Another server may, or this one when it is changed
    ///   meaning: the callee is busy at this device, and may be reached at another
    ///   reference: RFC 3261, section 21.4.24
    /// ";
    /// assert_eq!(StatusCode::BUSY_HERE.explain().to_string(), expected);
    /// ```
    pub const fn explain(self) -> StatusExplanation {
        StatusExplanation(self)
    }

    fn row(self) -> Option<&'static Known> {
        let index = KNOWN.binary_search_by_key(&self, |known| known.code).ok()?;
        KNOWN.get(index)
    }
}

impl fmt::Display for StatusCode {
    /// The number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<u16> for StatusCode {
    type Error = ValueError;
    fn try_from(number: u16) -> Result<Self, ValueError> {
        Self::new(number).ok_or_else(|| ValueError::new(FIELD, Self::EXPECTED, Span::default()))
    }
}

impl From<StatusCode> for u16 {
    fn from(code: StatusCode) -> Self {
        code.0
    }
}

/// What the grammar calls it.
const FIELD: &str = "status code";

impl Token<'_> for StatusCode {
    const EXPECTED: &'static str = "a number from 100 to 699";
    fn token(text: &str) -> Option<Self> {
        let is_in_form = text.len() == "100".len();
        u16::token(text).filter(|_| is_in_form).and_then(Self::new)
    }
}

impl<'a> Read<'a> for StatusCode {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.word(FIELD)
    }
}

readable!(StatusCode);

/// A code explained, from [`StatusCode::explain`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusExplanation(StatusCode);

impl fmt::Display for StatusExplanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.0, self.0.reason_phrase().unwrap_or("(not registered)"))?;
        self.below(f)
    }
}

impl StatusExplanation {
    /// What stands below the code and its phrase.
    pub(super) fn below(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(code) = self;
        let class = code.class();
        let known = code.row();
        let of_class = class.meaning().split_once(": ").map_or(class.meaning(), |(_, meaning)| meaning);
        writeln!(f, "  class: {}xx, {class}: {}", class.digit(), Inside(of_class))?;
        let Some(known) = known else {
            return writeln!(f, "  meaning: as {}, where nothing else is known of it", class.general());
        };
        writeln!(f, "  meaning: {}", Inside(known.meaning))?;
        match known.standing {
            Standing::Registered => {}
            Standing::Deprecated => writeln!(f, "  status: deprecated, and not to be sent any more")?,
            Standing::Dropped => {
                writeln!(f, "  status: of RFC 2543; RFC 3261 dropped it, and it is no longer registered")?;
            }
        }
        writeln!(f, "  reference: {}", known.reference)?;
        if let Some(text) = known.in_depth {
            writeln!(f, "\n{text}")?;
        }
        Ok(())
    }
}

/// A sentence as it stands behind a name: without its capital and its full stop.
struct Inside(&'static str);

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = self.0.strip_suffix('.').unwrap_or(self.0);
        let mut characters = sentence.chars();
        let Some(first) = characters.next() else { return Ok(()) };
        write!(f, "{}{}", first.to_ascii_lowercase(), characters.as_str())
    }
}

/// The table of codes. A row
///
/// ```text
/// /// The callee is busy.
/// BUSY_HERE 486 "Busy Here": Registered, "RFC 3261, section 21.4.24";
/// ```
///
/// becomes
///
/// ```text
/// impl StatusCode { pub const BUSY_HERE: Self = Self(486); … }     // with code, phrase, meaning and reference as its doc
/// static KNOWN: &[Known] = &[…, Known { code: StatusCode::BUSY_HERE, phrase: "Busy Here", … }, …];
/// ```
///
/// and one with `=> "…"` behind the reference has that text in depth.
macro_rules! status_codes {
    ($(
        $(#[doc = $meaning:literal])+
        $name:ident $code:literal $phrase:literal: $standing:ident, $reference:literal $(=> $in_depth:literal)?;
    )+) => {
        impl StatusCode {
            $(
                #[doc = concat!("`", $code, " ", $phrase, "`, ", $reference, ".\n\n")]
                $(#[doc = $meaning])+
                pub const $name: Self = Self($code);
            )+
        }

        /// The known codes, by number.
        static KNOWN: &[Known] = &[ $( Known {
            code: StatusCode::$name,
            phrase: $phrase,
            standing: Standing::$standing,
            reference: $reference,
            meaning: concat!($($meaning),+).trim_ascii(),
            in_depth: status_codes!(@in_depth $($in_depth)?),
        }, )+ ];
    };
    (@in_depth) => { None };
    (@in_depth $in_depth:literal) => { Some($in_depth) };
}

status_codes! {
    /// The next server has the request and works on it, so that the sender stops repeating it.
    TRYING 100 "Trying": Registered, "RFC 3261, section 21.1.1";
    /// The called device has the request and tells its user: it rings.
    RINGING 180 "Ringing": Registered, "RFC 3261, section 21.1.2";
    /// The call goes on to other destinations.
    CALL_IS_BEING_FORWARDED 181 "Call Is Being Forwarded": Registered, "RFC 3261, section 21.1.3";
    /// The callee cannot be reached right now, and the call waits in a queue instead of being refused.
    QUEUED 182 "Queued": Registered, "RFC 3261, section 21.1.4";
    /// Something about the progress of the call that no other code says; mostly with SDP, for tones and announcements
    /// before the call is answered.
    SESSION_PROGRESS 183 "Session Progress": Registered, "RFC 3261, section 21.1.5";
    /// One branch of a forked call has ended before the call is answered. Others may still be ringing.
    EARLY_DIALOG_TERMINATED 199 "Early Dialog Terminated": Registered, "RFC 6228";

    /// The request succeeded; for an INVITE, the call is answered.
    OK 200 "OK": Registered, "RFC 3261, section 21.2.1";
    /// The request is accepted and not yet carried out, as a REFER or SUBSCRIBE was answered before RFC 6665.
    ACCEPTED 202 "Accepted": Deprecated, "RFC 6665, section 8.3.1";
    /// The SUBSCRIBE succeeded, and no NOTIFY follows, as nothing has changed since the last one.
    NO_NOTIFICATION 204 "No Notification": Registered, "RFC 5839";

    /// The address stands for several destinations, listed in Contact, and the user or device is to choose.
    MULTIPLE_CHOICES 300 "Multiple Choices": Registered, "RFC 3261, section 21.3.1";
    /// The user has left this address for good, and Contact has the new one.
    MOVED_PERMANENTLY 301 "Moved Permanently": Registered, "RFC 3261, section 21.3.2";
    /// The user is to be tried at the address in Contact, for this time.
    MOVED_TEMPORARILY 302 "Moved Temporarily": Registered, "RFC 3261, section 21.3.3";
    /// The destination is to be reached through the proxy in Contact only.
    USE_PROXY 305 "Use Proxy": Registered, "RFC 3261, section 21.3.4";
    /// The call failed, and the body of the response says what can be had instead.
    ALTERNATIVE_SERVICE 380 "Alternative Service": Registered, "RFC 3261, section 21.3.5";

    /// The request cannot be understood, as it is against the grammar; the phrase often says which header.
    BAD_REQUEST 400 "Bad Request": Registered, "RFC 3261, section 21.4.1";
    /// The server wants to know who the request is from: it is a challenge of a registrar or of the called side.
    UNAUTHORIZED 401 "Unauthorized": Registered, "RFC 3261, section 21.4.2" => "\
The first 401 to a REGISTER or INVITE is no failure. It is a challenge, and holds what the next request needs to prove
who it is from: a realm, which tells the account that is meant, a nonce, which is good for a while, and the names of
algorithm and qop. The same request is then sent again with an Authorization header: a digest, which is a hash over user
name, realm, password, nonce, method and URI. A hash is no encryption: the password is not in it, and nothing else of
the message is hidden.

401 again, to a request with a digest: user name or password is wrong, or belongs to another realm. Where the challenge
says stale=true, both are right and only the nonce has run out: the request is sent once more with the new one.

On a trunk that is known by its IP address no 401 should be seen: the request came from an address that the carrier does
not have on file, or was sent to a server that is for accounts with a password.";
    /// It is reserved: no use of it is defined.
    PAYMENT_REQUIRED 402 "Payment Required": Registered, "RFC 3261, section 21.4.3";
    /// The request is understood and refused. Another password does not help, and it should not be sent again as it is.
    FORBIDDEN 403 "Forbidden": Registered, "RFC 3261, section 21.4.4" => "\
Usual causes:

The account: it has no credit, is barred, or may not call that destination.

The configuration: the number in From, or in P-Asserted-Identity, is not the one that the request is authenticated as,
such as From 61383940220 with a digest of username=\"61383940218\". Many trunks allow that, others refuse it. Either
authenticate as the number in From, or send the number of the account in From. The same goes for a domain or source
address that the carrier does not have on file.

A Warning or Reason header, or the phrase itself, often tells which of them it is.";
    /// The server knows for sure that the user does not exist in the domain of the Request-URI, or the domain is not its
    /// own.
    NOT_FOUND 404 "Not Found": Registered, "RFC 3261, section 21.4.5";
    /// The method is understood, and not allowed for this address; Allow lists those that are.
    METHOD_NOT_ALLOWED 405 "Method Not Allowed": Registered, "RFC 3261, section 21.4.6";
    /// The destination could only answer with content of a type that Accept in the request leaves out.
    NOT_ACCEPTABLE 406 "Not Acceptable": Registered, "RFC 3261, section 21.4.7";
    /// A proxy on the way wants to know who the request is from.
    PROXY_AUTHENTICATION_REQUIRED 407 "Proxy Authentication Required": Registered, "RFC 3261, section 21.4.8" => "\
It is as 401, from a proxy on the way: the challenge is in Proxy-Authenticate, and the digest goes into
Proxy-Authorization. The first 407 is no failure: the same request is sent again with a digest, which is a hash over
user name, realm, password, nonce, method and URI, and no encryption.

407 again, to a request with a digest: user name or password is wrong, or belongs to another realm; with stale=true only
the nonce has run out. Several proxies may each ask with a realm of their own, and the request then carries a digest for
each.

On a trunk that is known by its IP address no 407 should be seen: the request came from an address that the carrier does
not have on file.";
    /// No answer in time, from the user or from a server behind this one. Devices also make it up themselves where no
    /// response comes at all.
    REQUEST_TIMEOUT 408 "Request Timeout": Registered, "RFC 3261, section 21.4.9";
    /// The request conflicts with a registration that is there already.
    CONFLICT 409 "Conflict": Dropped, "RFC 2543, section 7.4.10";
    /// The address was there once and is gone, and nothing is known of a new one.
    GONE 410 "Gone": Registered, "RFC 3261, section 21.4.10";
    /// The server wants a Content-Length in the request.
    LENGTH_REQUIRED 411 "Length Required": Dropped, "RFC 2543, section 7.4.12";
    /// A PUBLISH names a state (SIP-If-Match) that the server does not have, or no longer.
    CONDITIONAL_REQUEST_FAILED 412 "Conditional Request Failed": Registered, "RFC 3903";
    /// The body is larger than the server can or wants to take.
    REQUEST_ENTITY_TOO_LARGE 413 "Request Entity Too Large": Registered, "RFC 3261, section 21.4.11";
    /// The Request-URI is longer than the server takes.
    REQUEST_URI_TOO_LONG 414 "Request-URI Too Long": Registered, "RFC 3261, section 21.4.12";
    /// The body is of a type, encoding or language that the server does not take; Accept says which it does.
    UNSUPPORTED_MEDIA_TYPE 415 "Unsupported Media Type": Registered, "RFC 3261, section 21.4.13";
    /// The scheme of the Request-URI, such as `tel:`, is not known to the server.
    UNSUPPORTED_URI_SCHEME 416 "Unsupported URI Scheme": Registered, "RFC 3261, section 21.4.14";
    /// The request requires that its priority is understood (Resource-Priority), and the server knows none of those in it.
    UNKNOWN_RESOURCE_PRIORITY 417 "Unknown Resource-Priority": Registered, "RFC 4412";
    /// An extension that Require or Proxy-Require asks for is not known; Unsupported names it.
    BAD_EXTENSION 420 "Bad Extension": Registered, "RFC 3261, section 21.4.15";
    /// The server needs an extension that Supported in the request does not have; Require names it.
    EXTENSION_REQUIRED 421 "Extension Required": Registered, "RFC 3261, section 21.4.16";
    /// The session timer in Session-Expires is shorter than the server allows; Min-SE has the least.
    SESSION_INTERVAL_TOO_SMALL 422 "Session Interval Too Small": Registered, "RFC 4028, section 6";
    /// The registration or subscription would end too soon; Min-Expires has the least.
    INTERVAL_TOO_BRIEF 423 "Interval Too Brief": Registered, "RFC 3261, section 21.4.17";
    /// The location that comes with the request is malformed or of no use.
    BAD_LOCATION_INFORMATION 424 "Bad Location Information": Registered, "RFC 6442";
    /// An emergency alert without a call was refused.
    BAD_ALERT_MESSAGE 425 "Bad Alert Message": Registered, "RFC 8876";
    /// The server takes only requests with a signed caller (Identity), and this one has none.
    USE_IDENTITY_HEADER 428 "Use Identity Header": Registered, "RFC 8224";
    /// The REFER must show who referred (Referred-By), by a token that can be verified.
    PROVIDE_REFERRER_IDENTITY 429 "Provide Referrer Identity": Registered, "RFC 3892";
    /// The connection that the device has to its edge proxy is broken. Another one of the same device may work.
    FLOW_FAILED 430 "Flow Failed": Registered, "RFC 5626, section 11.5";
    /// The callee takes no calls without a number, and this one is anonymous.
    ANONYMITY_DISALLOWED 433 "Anonymity Disallowed": Registered, "RFC 5079";
    /// The certificate that the signature of the caller refers to cannot be fetched.
    BAD_IDENTITY_INFO 436 "Bad Identity Info": Registered, "RFC 8224";
    /// The certificate that signed the caller is none that the server accepts. It was called Unsupported Certificate.
    UNSUPPORTED_CREDENTIAL 437 "Unsupported Credential": Registered, "RFC 8224";
    /// The signature of the caller does not verify: the request was changed on the way, or is not signed by who it says.
    INVALID_IDENTITY_HEADER 438 "Invalid Identity Header": Registered, "RFC 8224";
    /// The device asked for connections that are kept open (outbound), and the first proxy does not have them.
    FIRST_HOP_LACKS_OUTBOUND_SUPPORT 439 "First Hop Lacks Outbound Support": Registered, "RFC 5626, section 11.6";
    /// The request has been forked into as many branches at once as are allowed.
    MAX_BREADTH_EXCEEDED 440 "Max-Breadth Exceeded": Registered, "RFC 5393";
    /// The INFO is of a package that the receiver does not have; Recv-Info lists those that it has.
    BAD_INFO_PACKAGE 469 "Bad Info Package": Registered, "RFC 6086";
    /// The recipient has not allowed the sender to make such requests; Permission-Missing names who must.
    CONSENT_NEEDED 470 "Consent Needed": Registered, "RFC 5360";
    /// The callee cannot be reached for now: not registered, logged out, or set to do not disturb.
    TEMPORARILY_UNAVAILABLE 480 "Temporarily Unavailable": Registered, "RFC 3261, section 21.4.18";
    /// The request belongs to a dialog or transaction that the server does not know: the call has ended there, or the
    /// server was restarted.
    CALL_OR_TRANSACTION_DOES_NOT_EXIST 481 "Call/Transaction Does Not Exist": Registered, "RFC 3261, section 21.4.19";
    /// The request has come by this server before, unchanged: two servers send it to each other.
    LOOP_DETECTED 482 "Loop Detected": Registered, "RFC 3261, section 21.4.20";
    /// Max-Forwards has reached 0: the request has passed more servers than it may, often in a loop.
    TOO_MANY_HOPS 483 "Too Many Hops": Registered, "RFC 3261, section 21.4.21";
    /// The number is not complete: more digits are needed.
    ADDRESS_INCOMPLETE 484 "Address Incomplete": Registered, "RFC 3261, section 21.4.22";
    /// The address stands for several users; Contact may list them.
    AMBIGUOUS 485 "Ambiguous": Registered, "RFC 3261, section 21.4.23";
    /// The callee is busy at this device, and may be reached at another.
    BUSY_HERE 486 "Busy Here": Registered, "RFC 3261, section 21.4.24";
    /// The request was ended by CANCEL or BYE before it was answered.
    REQUEST_TERMINATED 487 "Request Terminated": Registered, "RFC 3261, section 21.4.25" => "\
Mostly the caller has hung up before the call was answered, and there is nothing to mend: the CANCEL is answered with
200, and the INVITE that it ends with 487.

A proxy cancels as well: another branch of the call has answered, or the time in Expires ran out. And a BYE before the
answer ends the INVITE so, too.

Who it was, the Via of the CANCEL tells, and its Reason header, where there is one: SIP;cause=200;text=\"Call completed
elsewhere\" is another branch. The 487 itself has mostly none. Where the caller did not hang up, the time from INVITE to
CANCEL shows which timer it was.";
    /// The session that the body describes is not acceptable at this device; another may take it.
    NOT_ACCEPTABLE_HERE 488 "Not Acceptable Here": Registered, "RFC 3261, section 21.4.26" => "\
Usual causes: no codec that both sides have; RTP where the other side wants SRTP, or the reverse; an address of a kind
that it does not have, such as IPv6; a media type that it does not take, such as video or fax; a session description
that it cannot read; and at some carriers an attribute that they refuse instead of passing it over.

A Warning header tells which: 304 the media type, 305 the format (the codec), 302 the transport, 306 an attribute. A
body of the response, where there is one, lists what the other side has. Compare the codecs of the offer with what the
called side is set to.

606 says the same for every device of the user.";
    /// The event package in Event is not known to the server; Allow-Events lists those that are.
    BAD_EVENT 489 "Bad Event": Registered, "RFC 6665, section 8.3.2";
    /// Both sides have sent an INVITE or UPDATE in the same dialog at once: each tries again after a random time.
    REQUEST_PENDING 491 "Request Pending": Registered, "RFC 3261, section 21.4.27";
    /// The body is encrypted, and the recipient has not the key to read it.
    UNDECIPHERABLE 493 "Undecipherable": Registered, "RFC 3261, section 21.4.28";
    /// The server wants the security of the first hop to be negotiated, and has its list in Security-Server.
    SECURITY_AGREEMENT_REQUIRED 494 "Security Agreement Required": Registered, "RFC 3329";

    /// Something unexpected happened in the server. It may also mean that requests came in the wrong order.
    SERVER_INTERNAL_ERROR 500 "Server Internal Error": Registered, "RFC 3261, section 21.5.1";
    /// The server does not know the method at all.
    NOT_IMPLEMENTED 501 "Not Implemented": Registered, "RFC 3261, section 21.5.2";
    /// A server behind this one sent a response that makes no sense.
    BAD_GATEWAY 502 "Bad Gateway": Registered, "RFC 3261, section 21.5.3";
    /// The server is overloaded or under maintenance; Retry-After says for how long. Another server is to be tried.
    SERVICE_UNAVAILABLE 503 "Service Unavailable": Registered, "RFC 3261, section 21.5.4";
    /// Another server, such as one of DNS, did not answer this one in time.
    SERVER_TIME_OUT 504 "Server Time-out": Registered, "RFC 3261, section 21.5.5";
    /// The version in the request is none that the server takes: it must be `SIP/2.0`.
    VERSION_NOT_SUPPORTED 505 "Version Not Supported": Registered, "RFC 3261, section 21.5.6";
    /// The request as a whole is larger than the server takes.
    MESSAGE_TOO_LARGE 513 "Message Too Large": Registered, "RFC 3261, section 21.5.7";
    /// The push service that the device named in its REGISTER is not supported.
    PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED 555 "Push Notification Service Not Supported": Registered,
        "RFC 8599, section 8.1";
    /// The offer has preconditions, such as reserved bandwidth, that the server cannot or will not meet.
    PRECONDITION_FAILURE 580 "Precondition Failure": Registered, "RFC 3312, section 8";

    /// The callee is busy, and at no other device to be reached.
    BUSY_EVERYWHERE 600 "Busy Everywhere": Registered, "RFC 3261, section 21.6.1";
    /// The callee does not want to take the call, at any device. Operators that block a call send it as well, with the
    /// cause in Reason.
    DECLINE 603 "Decline": Registered, "RFC 3261, section 21.6.2";
    /// The server knows for sure that the user exists nowhere.
    DOES_NOT_EXIST_ANYWHERE 604 "Does Not Exist Anywhere": Registered, "RFC 3261, section 21.6.3";
    /// The session that the body describes is not acceptable at any device of the user; Warning says why.
    NOT_ACCEPTABLE_ANYWHERE 606 "Not Acceptable": Registered, "RFC 3261, section 21.6.4";
    /// The callee has marked the call as one that is not wanted.
    UNWANTED 607 "Unwanted": Registered, "RFC 8197";
    /// Something on the way, such as an analysis of calls, has blocked the call; Call-Info may say whom to ask.
    REJECTED 608 "Rejected": Registered, "RFC 8688";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(KNOWN.is_sorted_by(|a, b| a.code < b.code));
        for known in KNOWN {
            assert_eq!(StatusCode::new(known.code.number()), Some(known.code), "{}", known.code);
            assert!(known.meaning.ends_with('.'), "{}", known.code);
        }
    }
}
