//! The way in: what can be decoded, how, and why not.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::str::FromStr;

#[cfg(feature = "serde")]
use crate::Span;
use crate::check::{Checker, Finding, Preset, Report, Severity};
use crate::description::{Extent, Pasted, Scan, Sessions, TooManyLines, scan};
#[cfg(feature = "sip")]
use crate::sip;
use crate::source::Input;
use crate::{Body, LimitKind, Limits, Role, SessionDescription};

/// Decodes a session description: tolerantly, so that every line is there and nothing is refused for a fault in it.
///
/// Takes `&str`, `&[u8]`, `&String`, `&Vec<u8>` and `Cow`s without a copy, and `String` and `Vec<u8>` as they are; the
/// description then borrows nothing.
///
/// It is an error only where the input is empty, has no SDP line at all, or is over a limit of [`Limits`]. Where
/// several sessions are joined in the input, this is the first one; [`decode_all`] gives them all.
///
/// With the feature `sip` a whole SIP message is taken as well, and the SDP in its body is found. Lines and columns are
/// those of the message, and where the message tells whether it is an offer or an answer, that is the
/// [`role`](SessionDescription::role). The module `sip` has the rest of it.
///
/// ```
/// use sdp_decoder::{DecodeError, decode_sdp};
///
/// let offer = decode_sdp("v=0\r\nm=audio 25268 RTP/AVP 18\r\n")?;
/// assert_eq!(offer.media().len(), 1);
/// assert!(matches!(decode_sdp("hello"), Err(DecodeError::NoSdp)));
///
/// let kept = decode_sdp(vec![b'v', b'=', b'0'])?;
/// std::thread::spawn(move || assert!(kept.version().is_some())).join().ok();
/// # Ok::<(), DecodeError>(())
/// ```
#[inline]
pub fn decode_sdp<'a>(body: impl Into<Body<'a>>) -> Result<SessionDescription<'a>, DecodeError> {
    Decoder::new().decode(body)
}

/// Decodes all sessions that are joined in one input, in order.
///
/// Each has its own part of the input; the parts together are the input, byte for byte. Lines and columns are those of
/// the whole input. Of a SIP message these are the sessions of all parts of its body that are SDP: the part of the first
/// one begins with the message, that of each other with its SDP.
///
/// ```
/// let input = "v=0\r\no=a 1 1 IN IP4 192.0.2.1\r\ns=-\r\nv=0\r\no=b 1 1 IN IP4 192.0.2.2\r\ns=-\r\n";
/// let sessions = sdp_decoder::decode_all(input)?;
/// assert_eq!(sessions.len(), 2);
/// let parts: Vec<String> = sessions.map(|session| session.to_string()).collect();
/// assert_eq!(parts.concat(), input);
/// # Ok::<(), sdp_decoder::DecodeError>(())
/// ```
pub fn decode_all<'a>(body: impl Into<Body<'a>>) -> Result<Sessions<'a>, DecodeError> {
    Decoder::new().decode_all(body)
}

/// Decodes with choices: strict or tolerant, in which role, within which limits.
///
/// ```
/// use sdp_decoder::{Decoder, DecodeError, Role};
///
/// let strict = Decoder::new().role(Role::Offer).strict();
/// let Err(DecodeError::Rejected { report, .. }) = strict.decode("v=0\r\nc=IN IP4 192.0.2.1\r\nm=audio 70000 RTP/AVP 0\r\n") else {
///     panic!("three lines are missing, and there is no such port");
/// };
/// let codes: Vec<_> = report.findings().iter().map(|finding| finding.code()).collect();
/// assert_eq!(codes, ["missing-origin", "missing-session-name", "missing-time", "unreadable-value"]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decoder {
    mode: Mode,
    role: Role,
    limits: Limits,
    /// Whether the input is pasted text, where that is known.
    pasted: Option<Pasted>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(clippy::large_enum_variant, reason = "a decoder is made once, and is `Copy`")]
enum Mode {
    #[default]
    Tolerant,
    Strict(Checker),
}

impl Decoder {
    /// Tolerant, in an unknown role, with the default limits: as [`decode_sdp`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Refuses what has an error in it by the rules of RFC 8866 ([`Preset::Rfc8866`]): a line that is missing or is no
    /// SDP line, a value that cannot be read, a contradiction. All findings are in the error, not the first only.
    #[must_use]
    pub fn strict(self) -> Self {
        self.strict_with(Checker::new(Preset::Rfc8866))
    }

    /// Refuses what that checker finds an error.
    #[must_use]
    pub fn strict_with(self, checker: Checker) -> Self {
        Self { mode: Mode::Strict(checker.at_least(Severity::Error)), ..self }
    }

    /// Says whether an offer or an answer is decoded.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// Allows more, or less.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Cuts the input as it was cut before, so that nothing is looked for.
    #[cfg(feature = "serde")]
    pub(crate) fn cut_as(self, pasted: Pasted) -> Self {
        Self { pasted: Some(pasted), ..self }
    }

    /// Decodes that part of the input, and looks for no message around it.
    #[cfg(feature = "serde")]
    pub(crate) fn decode_part<'a>(
        self,
        input: impl Into<Body<'a>>,
        raw: core::ops::Range<usize>,
    ) -> Result<SessionDescription<'a>, DecodeError> {
        let mut input = self.input(input.into())?;
        let start = input.cut_at(raw.start);
        let end = input.cut_at(raw.end);
        let before = input.text().as_bytes().get(..start).unwrap_or_default();
        let lines = crate::line_end::lines(before, 0, crate::line_end::LineEnds::Characters).count();
        let extent = Extent::part(Span::new(start, end), raw, crate::span::offset(lines));
        let scan = self.scan(&input, extent)?;
        self.first_of(input, scan, self.role)
    }

    /// Decodes the first session of the input, as [`decode_sdp`] does.
    #[inline]
    pub fn decode<'a>(self, body: impl Into<Body<'a>>) -> Result<SessionDescription<'a>, DecodeError> {
        let input = self.input(body.into())?;
        #[cfg(feature = "sip")]
        if sip::begins_message(input.text()) {
            return self.decode_message(input);
        }
        let scan = self.scan(&input, Extent::all(&input))?;
        self.first_of(input, scan, self.role)
    }

    #[inline]
    fn first_of(self, input: Input<'_>, scan: Scan, role: Role) -> Result<SessionDescription<'_>, DecodeError> {
        if !scan.has_sdp() {
            return Err(DecodeError::NoSdp);
        }
        let description = SessionDescription::first(input, scan, role);
        self.judge(core::slice::from_ref(&description))?;
        Ok(description)
    }

    /// Decodes all sessions of the input, as [`decode_all`] does.
    pub fn decode_all<'a>(self, body: impl Into<Body<'a>>) -> Result<Sessions<'a>, DecodeError> {
        let input = self.input(body.into())?;
        #[cfg(feature = "sip")]
        if sip::begins_message(input.text()) {
            return self.decode_all_of_message(input);
        }
        let scan = self.scan(&input, Extent::all(&input))?;
        if !scan.has_sdp() {
            return Err(DecodeError::NoSdp);
        }
        self.all_of(input, vec![scan], self.role)
    }

    fn all_of(self, input: Input<'_>, scans: Vec<Scan>, role: Role) -> Result<Sessions<'_>, DecodeError> {
        let sessions = Sessions::new(input, scans, role);
        self.judge(sessions.as_slice())?;
        Ok(sessions)
    }

    #[inline]
    fn input(self, body: Body<'_>) -> Result<Input<'_>, DecodeError> {
        let exceeded = |limit, allowed| DecodeError::LimitExceeded { limit, allowed };
        match body.len() {
            0 => return Err(DecodeError::Empty),
            len if len > self.limits.bytes => return Err(exceeded(LimitKind::Bytes, self.limits.bytes)),
            _ => {}
        }
        let input = body.into_input();
        // Text that is shown as Latin-1 is longer than its bytes.
        if input.text().len() > Limits::NONE.bytes {
            return Err(exceeded(LimitKind::Bytes, Limits::NONE.bytes));
        }
        Ok(input)
    }

    #[inline]
    fn scan(self, input: &Input<'_>, extent: Extent) -> Result<Scan, DecodeError> {
        scan(input, extent, self.limits.lines, self.pasted).map_err(|TooManyLines| self.too_many_lines())
    }

    fn too_many_lines(self) -> DecodeError {
        DecodeError::LimitExceeded { limit: LimitKind::Lines, allowed: self.limits.lines }
    }

    #[inline]
    fn judge(self, sessions: &[SessionDescription<'_>]) -> Result<(), DecodeError> {
        match self.mode {
            Mode::Tolerant => Ok(()),
            Mode::Strict(checker) => {
                let report: Report = sessions.iter().map(|session| checker.check(session)).collect();
                if report.findings().is_empty() {
                    Ok(())
                } else {
                    Err(DecodeError::Rejected { report: Box::new(report) })
                }
            }
        }
    }
}

/// Whole SIP messages: what is decoded is the SDP in them.
#[cfg(feature = "sip")]
impl Decoder {
    #[cold]
    fn decode_message(self, input: Input<'_>) -> Result<SessionDescription<'_>, DecodeError> {
        let Found { input, mut scans, role } = self.find(input, 1)?;
        // One was found, or it is an error.
        let scan = scans.pop().ok_or(DecodeError::NoSdp)?;
        self.first_of(input, scan, role)
    }

    #[cold]
    fn decode_all_of_message(self, input: Input<'_>) -> Result<Sessions<'_>, DecodeError> {
        let Found { input, scans, role } = self.find(input, usize::MAX)?;
        self.all_of(input, scans, role)
    }

    /// The parts of a message that are SDP: so many at most, and one at least.
    fn find(self, input: Input<'_>, most: usize) -> Result<Found<'_>, DecodeError> {
        let message = match sip::Message::of_input(input, self.limits.lines) {
            Ok(message) => message,
            Err(sip::MessageError::TooManyLines) => return Err(self.too_many_lines()),
            Err(_) => return Err(DecodeError::NoSdp),
        };
        let mut scans = Vec::new();
        for part in message.body_parts().filter(|part| part.is_sdp()) {
            let extent = Extent::part(part.span(), part.raw(), part.position().line.saturating_sub(1));
            let scan = self.scan(message.input(), extent)?;
            if scan.has_sdp() {
                scans.push(scan);
            }
            if scans.len() >= most {
                break;
            }
        }
        if scans.is_empty() {
            return Err(DecodeError::NoSdpInMessage { message: Box::new(sip::WithoutSdp::of(&message)) });
        }
        let role = if self.role == Role::Unknown { message.role() } else { self.role };
        Ok(Found { input: message.into_input(), scans, role })
    }
}

/// What of a message is SDP.
#[cfg(feature = "sip")]
struct Found<'a> {
    input: Input<'a>,
    scans: Vec<Scan>,
    role: Role,
}

/// Why an input was not decoded. It holds no input but what findings quote, with secrets masked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// There is nothing in it.
    #[error("the input is empty")]
    Empty,
    /// No line of it is a letter of RFC 8866 and `=`.
    #[error("there is no SDP in the input: expected lines such as `v=0` and `m=audio 5004 RTP/AVP 0`")]
    NoSdp,
    /// The input is a SIP message, and no part of its body is SDP.
    #[cfg(feature = "sip")]
    #[error("there is no SDP in the {message}")]
    #[non_exhaustive]
    NoSdpInMessage {
        /// Which message it is, and what its body is.
        message: Box<sip::WithoutSdp>,
    },
    /// It is larger than [`Limits`] allows.
    #[error("the input is over the limit for {limit}: at most {allowed}")]
    #[non_exhaustive]
    LimitExceeded {
        /// Which limit.
        limit: LimitKind,
        /// How many are allowed.
        allowed: usize,
    },
    /// Strict mode found errors in it. `Display` says how many, and the first one with its place.
    #[error("rejected in strict mode, errors found: {}{}", .report.count(), first(report))]
    #[non_exhaustive]
    Rejected {
        /// All that was found, in the order of the text.
        report: Box<Report>,
    },
}

/// The first finding, behind the count of all.
fn first(report: &Report) -> String {
    report.findings().first().map_or_else(String::new, |finding| format!(", the first: {finding}"))
}

impl DecodeError {
    /// What strict mode found; nothing where that is not the reason.
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Rejected { report } => report.findings(),
            _ => &[],
        }
    }
}

impl FromStr for SessionDescription<'static> {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        decode_sdp(text.to_owned())
    }
}

impl<'a> TryFrom<&'a str> for SessionDescription<'a> {
    type Error = DecodeError;

    fn try_from(text: &'a str) -> Result<Self, DecodeError> {
        decode_sdp(text)
    }
}

impl<'a> TryFrom<&'a [u8]> for SessionDescription<'a> {
    type Error = DecodeError;

    fn try_from(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        decode_sdp(bytes)
    }
}
