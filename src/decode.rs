//! The way in: what can be decoded, how, and why not.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::check::{Checker, Finding, Preset, Report, Severity};
use crate::description::{Input, Scan, Sessions, TooManyLines, scan};
use crate::{Role, SessionDescription};

/// Decodes a session description: tolerantly, so that every line is there and nothing is refused for a fault in it.
///
/// Takes `&str`, `&[u8]`, `&String`, `&Vec<u8>` and `Cow`s without a copy, and `String` and `Vec<u8>` as they are; the
/// description then borrows nothing.
///
/// It is an error only where the input is empty, has no SDP line at all, or is over a limit of [`Limits`]. Where
/// several sessions are joined in the input, this is the first one; [`decode_all`] gives them all.
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
/// the whole input.
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

/// What can be decoded: text or bytes, borrowed or owned. Made by `into()` from any of them.
#[derive(Clone)]
pub struct Body<'a>(Kind<'a>);

#[derive(Clone)]
enum Kind<'a> {
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

/// A row `&'a str => Text Cow::Borrowed;` becomes `impl From<&'a str> for Body<'a>`, with the value wrapped in both.
macro_rules! bodies {
    ($( $type:ty => $kind:ident $wrap:expr; )+) => { $(
        impl<'a> From<$type> for Body<'a> {
            #[inline]
            fn from(body: $type) -> Self {
                Self(Kind::$kind($wrap(body)))
            }
        }
    )+ };
}

bodies! {
    &'a str => Text Cow::Borrowed;
    &'a String => Text |body: &'a String| Cow::Borrowed(body.as_str());
    String => Text Cow::Owned;
    Cow<'a, str> => Text core::convert::identity;
    &'a [u8] => Bytes Cow::Borrowed;
    &'a Vec<u8> => Bytes |body: &'a Vec<u8>| Cow::Borrowed(body.as_slice());
    Vec<u8> => Bytes Cow::Owned;
    Cow<'a, [u8]> => Bytes core::convert::identity;
}

impl<'a, const N: usize> From<&'a [u8; N]> for Body<'a> {
    fn from(body: &'a [u8; N]) -> Self {
        Self::from(body.as_slice())
    }
}

impl fmt::Debug for Body<'_> {
    /// How long it is. A body can hold keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}

impl<'a> Body<'a> {
    fn len(&self) -> usize {
        match &self.0 {
            Kind::Text(text) => text.len(),
            Kind::Bytes(bytes) => bytes.len(),
        }
    }

    #[inline]
    fn into_input(self) -> Input<'a> {
        match self.0 {
            Kind::Text(text) => Input::from_text(text),
            Kind::Bytes(bytes) => Input::from_bytes(bytes),
        }
    }
}

/// How much is decoded. Inputs beyond are refused before memory is spent on them.
///
/// ```
/// use sdp_decoder::{Decoder, DecodeError, LimitKind, Limits};
///
/// let decoder = Decoder::new().limits(Limits::default().lines(2));
/// let error = decoder.decode("v=0\r\ns=-\r\nt=0 0\r\n").unwrap_err();
/// assert!(matches!(error, DecodeError::LimitExceeded { limit: LimitKind::Lines, allowed: 2, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    bytes: usize,
    lines: usize,
}

/// Which limit was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// The size of the input.
    Bytes,
    /// The number of lines.
    Lines,
}

impl Limits {
    /// Only what the crate itself needs: 4 GiB, as places are kept in 32 bits.
    pub const NONE: Self = Self { bytes: u32::MAX as usize - 1, lines: u32::MAX as usize - 1 };

    /// Inputs of up to that many bytes. 16 MiB by default.
    #[must_use]
    pub const fn bytes(self, bytes: usize) -> Self {
        Self { bytes: if bytes < Self::NONE.bytes { bytes } else { Self::NONE.bytes }, ..self }
    }

    /// Inputs of up to that many lines, each of which costs 16 bytes. A million by default.
    #[must_use]
    pub const fn lines(self, lines: usize) -> Self {
        Self { lines: if lines < Self::NONE.lines { lines } else { Self::NONE.lines }, ..self }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::NONE.bytes(16 << 20).lines(1_000_000)
    }
}

impl fmt::Display for LimitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bytes => "bytes",
            Self::Lines => "lines",
        })
    }
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
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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

    /// Decodes the first session of the input, as [`decode_sdp`] does.
    #[inline]
    pub fn decode<'a>(self, body: impl Into<Body<'a>>) -> Result<SessionDescription<'a>, DecodeError> {
        let (input, scan) = self.scan(body.into())?;
        let description = SessionDescription::first(input, scan, self.role);
        self.judge(core::slice::from_ref(&description))?;
        Ok(description)
    }

    /// Decodes all sessions of the input, as [`decode_all`] does.
    pub fn decode_all<'a>(self, body: impl Into<Body<'a>>) -> Result<Sessions<'a>, DecodeError> {
        let (input, scan) = self.scan(body.into())?;
        let sessions = Sessions::new(input, scan, self.role);
        self.judge(sessions.as_slice())?;
        Ok(sessions)
    }

    #[inline]
    fn scan(self, body: Body<'_>) -> Result<(Input<'_>, Scan), DecodeError> {
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
        let scan =
            scan(&input, self.limits.lines).map_err(|TooManyLines| exceeded(LimitKind::Lines, self.limits.lines))?;
        if scan.has_sdp() { Ok((input, scan)) } else { Err(DecodeError::NoSdp) }
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
    /// It is larger than [`Limits`] allows.
    #[error("the input is over the limit for {limit}: at most {allowed}")]
    #[non_exhaustive]
    LimitExceeded {
        /// Which limit.
        limit: LimitKind,
        /// How many are allowed.
        allowed: usize,
    },
    /// Strict mode found errors in it.
    #[error("rejected in strict mode, errors found: {}", .report.count())]
    #[non_exhaustive]
    Rejected {
        /// All that was found, in the order of the text.
        report: Box<Report>,
    },
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
