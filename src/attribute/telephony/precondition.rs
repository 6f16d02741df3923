//! Preconditions: what must be there before the phone rings.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Cursor, Observe, Quoted, Read};

words! {
    /// What a precondition is about (RFC 3312, section 4, and the registry it opened).
    pub enum PreconditionType<'a>, "a type of precondition such as `qos`" {
        /// Quality of service: resources of the network are reserved (RFC 3312).
        QualityOfService = "qos",
        /// Security: the media is encrypted and authenticated (RFC 5027).
        Security = "sec",
        /// Connectivity: packets get through (RFC 5898).
        Connectivity = "conn",
    }
}

choice! {
    /// Which part of the way a status is about (RFC 3312, section 4).
    pub enum StatusType, "`e2e`, `local` or `remote`" {
        /// The whole way, from end to end.
        EndToEnd = "e2e",
        /// The access network of the sender of this SDP.
        Local = "local",
        /// The access network of the other side.
        Remote = "remote",
    }
}

choice! {
    /// What depends on a precondition (RFC 3312, section 4).
    pub enum PreconditionStrength, "`mandatory`, `optional`, `none`, `failure` or `unknown`" {
        /// The call goes on only where the precondition is met.
        Mandatory = "mandatory",
        /// One should try to meet it, and the call goes on anyway.
        Optional = "optional",
        /// Nothing: it is not needed.
        None = "none",
        /// It could not be met, so the call was refused.
        Failure = "failure",
        /// Its type is not known here, so the call was refused.
        Unknown = "unknown",
    }
}

choice! {
    /// For which direction a precondition is met, or wanted (RFC 3312, section 4), as the sender of this SDP sees it.
    pub enum PreconditionDirection, "`none`, `send`, `recv` or `sendrecv`" {
        /// For neither.
        None = "none",
        /// For the media that is sent.
        Send = "send",
        /// For the media that is received.
        Recv = "recv",
        /// For both.
        SendRecv = "sendrecv",
    }
}

impl PreconditionDirection {
    /// Whether it is the same direction, or more.
    pub const fn covers(self, wanted: Self) -> bool {
        matches!(
            (self, wanted),
            (Self::SendRecv, _) | (_, Self::None) | (Self::Send, Self::Send) | (Self::Recv, Self::Recv)
        )
    }
}

value! {
    /// `a=curr` and `a=conf`: how far a precondition is met, and what should be told when it is met (RFC 3312,
    /// section 4).
    ///
    /// ```text
    /// curr-value = precondition-type SP status-type SP direction-tag
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{DesiredPrecondition, Precondition};
    ///
    /// let desired = DesiredPrecondition::try_from("qos mandatory local sendrecv")?;
    /// assert!(!Precondition::try_from("qos local none")?.meets(&desired));
    /// assert!(Precondition::try_from("qos local sendrecv")?.meets(&desired));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Precondition<'a> {
        /// What it is about.
        pub precondition_type: PreconditionType<'a>,
        /// Which part of the way.
        pub status_type: StatusType,
        /// For which direction.
        pub direction: PreconditionDirection,
    }
}

impl Precondition<'_> {
    /// Whether this status is what is wanted, or better (RFC 3312, section 4): the same type on the same part of the
    /// way, for no less a direction.
    pub fn meets(&self, desired: &DesiredPrecondition<'_>) -> bool {
        self.precondition_type == desired.precondition_type
            && self.status_type == desired.status_type
            && self.direction.covers(desired.direction)
    }
}

impl<'a> Read<'a> for Precondition<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            precondition_type: cursor.word("precondition type")?,
            status_type: cursor.word("status type")?,
            direction: cursor.word("direction")?,
        })
    }
}

impl fmt::Display for Precondition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.precondition_type, self.status_type, self.direction)
    }
}

impl Say for Precondition<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (done, direction) = (self.precondition_type.done(), self.direction.in_words());
        write!(f, "{} {}: ", self.precondition_type.subject(), self.status_type.place())?;
        match (row.id, self.direction) {
            (AttributeId::Conf, _) => write!(f, "asks to be told when it is {done}{direction}"),
            (_, PreconditionDirection::None) => write!(f, "not {done} yet"),
            _ => write!(f, "{done}{direction}"),
        }
    }
}

impl PreconditionType<'_> {
    /// What must be there.
    fn subject(&self) -> Cow<'static, str> {
        match self {
            Self::QualityOfService => "bandwidth".into(),
            Self::Security => "encrypted media".into(),
            Self::Connectivity => "connectivity".into(),
            Self::Other(name) => format!("the precondition {}", Quoted(name)).into(),
        }
    }

    /// And what must be done with it.
    const fn done(&self) -> &'static str {
        match self {
            Self::QualityOfService => "reserved",
            Self::Security => "set up",
            Self::Connectivity => "verified",
            Self::Other(_) => "met",
        }
    }
}

impl StatusType {
    const fn place(self) -> &'static str {
        match self {
            Self::EndToEnd => "from end to end",
            Self::Local => "in its own access network",
            Self::Remote => "in the access network of the other side",
        }
    }
}

impl PreconditionDirection {
    const fn in_words(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Send => " for what the sender of this SDP sends",
            Self::Recv => " for what the sender of this SDP receives",
            Self::SendRecv => " in both directions",
        }
    }
}

value! {
    /// `a=des`: a precondition that is wanted (RFC 3312, section 4).
    ///
    /// ```text
    /// des-value = precondition-type SP strength-tag SP status-type SP direction-tag
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{DesiredPrecondition, PreconditionStrength, PreconditionType};
    ///
    /// let desired = DesiredPrecondition::try_from("sec mandatory e2e sendrecv")?;
    /// assert_eq!(desired.precondition_type, PreconditionType::Security);
    /// assert_eq!(desired.strength, PreconditionStrength::Mandatory);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct DesiredPrecondition<'a> {
        /// What it is about.
        pub precondition_type: PreconditionType<'a>,
        /// What depends on it.
        pub strength: PreconditionStrength,
        /// Which part of the way.
        pub status_type: StatusType,
        /// For which direction.
        pub direction: PreconditionDirection,
    }
}

impl<'a> Read<'a> for DesiredPrecondition<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            precondition_type: cursor.word("precondition type")?,
            strength: cursor.word("strength")?,
            status_type: cursor.word("status type")?,
            direction: cursor.word("direction")?,
        })
    }
}

impl fmt::Display for DesiredPrecondition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.precondition_type, self.strength, self.status_type, self.direction)
    }
}

impl Say for DesiredPrecondition<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (done, direction) = (self.precondition_type.done(), self.direction.in_words());
        write!(f, "{} {}: ", self.precondition_type.subject(), self.status_type.place())?;
        match (self.strength, self.direction) {
            (PreconditionStrength::Mandatory | PreconditionStrength::Optional, PreconditionDirection::None)
            | (PreconditionStrength::None, _) => write!(f, "need not be {done}"),
            (PreconditionStrength::Mandatory, _) => write!(f, "must be {done}{direction} before the phone rings"),
            (PreconditionStrength::Optional, _) => {
                write!(f, "should be {done}{direction}, but the call goes on without it")
            }
            (PreconditionStrength::Failure, _) => write!(f, "could not be {done}{direction}, so the call was refused"),
            (PreconditionStrength::Unknown, _) => f.write_str("not known here, so the call was refused"),
        }
    }
}
