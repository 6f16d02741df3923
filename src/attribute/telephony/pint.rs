//! Calls of the telephone network: PINT, circuit-switched bearers, gateways.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Quoted, Read, Short, Token, is_hexadecimal};

words! {
    /// `a=clir`: whether the called party may see the number of the caller (RFC 2848, section 3.4.3.2).
    ///
    /// ```text
    /// value = "true" / "false"
    /// ```
    pub enum CallingLineRestriction<'a>, "`true` or `false`" {
        /// It should not be shown.
        Restricted = "true",
        /// It may be shown.
        Presented = "false",
    }
}

word_value!(CallingLineRestriction<'a>, "restriction");

impl Say for CallingLineRestriction<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Restricted => f.write_str("asks that the called party not be shown the number of the caller"),
            Self::Presented => f.write_str("lets the called party see the number of the caller"),
            Self::Other(word) => {
                write!(f, "{}: neither that the caller's number is shown nor that it is not", Quoted(word))
            }
        }
    }
}

words! {
    /// How a call of the telephone network is known to belong to an SDP session (RFC 7195, section 5.2.3).
    pub enum CorrelationMechanism<'a>, "a mechanism such as `callerid`" {
        /// By the number of the caller.
        CallerId = "callerid",
        /// By a user-user information element in the signalling.
        UserToUser = "uuie",
        /// By digits that are dialled once the call is up.
        Dtmf = "dtmf",
        /// By something that SDP does not tell.
        External = "external",
    }
}

/// One mechanism of [`Correlations`], and its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Correlation<'a> {
    /// The mechanism.
    pub mechanism: CorrelationMechanism<'a>,
    /// The number, bytes or digits to expect; `None` where the mechanism is only offered.
    pub value: Option<&'a str>,
}

impl<'a> Token<'a> for Correlation<'a> {
    const EXPECTED: &'static str = "a mechanism such as `callerid:+441134960123`";

    fn token(text: &'a str) -> Option<Self> {
        let (mechanism, value) = text.split_once(':').map_or((text, None), |(name, value)| (name, Some(value)));
        let is_whole = value != Some("");
        is_whole.then_some(Self { mechanism: CorrelationMechanism::token(mechanism)?, value })
    }

    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let value = self.value?;
        let (is_right, length) = match self.mechanism {
            CorrelationMechanism::CallerId => {
                let digits = value.strip_prefix('+');
                (digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())), 2..=16)
            }
            CorrelationMechanism::UserToUser => (is_hexadecimal(value), 2..=130),
            CorrelationMechanism::Dtmf => {
                (value.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'D' | b'#' | b'*')), 1..=32)
            }
            _ => return None,
        };
        if !is_right {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        let is_cut = self.mechanism == CorrelationMechanism::UserToUser && value.len() % 2 == 1;
        (is_cut || !length.contains(&value.len())).then_some(DeviationKind::WrongLength)
    }

    fn bounds(&self) -> &'static str {
        match self.mechanism {
            CorrelationMechanism::CallerId => "`callerid:+` and 1 to 15 digits",
            CorrelationMechanism::UserToUser => "`uuie:` and 1 to 65 bytes of two hexadecimal digits",
            _ => "`dtmf:` and 1 to 32 keys",
        }
    }
}

impl fmt::Display for Correlation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mechanism.fmt(f)?;
        self.value.map_or(Ok(()), |value| write!(f, ":{value}"))
    }
}

list! {
    /// `a=cs-correlation`: how the call of the telephone network is known that belongs to the session (RFC 7195,
    /// section 5.7).
    ///
    /// ```text
    /// corr-mechanisms = corr-mech *(SP corr-mech)
    /// corr-mech       = "callerid" [":" "+" 1*15DIGIT]
    ///                 / "uuie" [":" 1*65(HEXDIG HEXDIG)]
    ///                 / "dtmf" [":" 1*32(DIGIT / %x41-44 / %x23 / %x2A)]
    ///                 / "external"
    ///                 / token [":" token]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{CorrelationMechanism, Correlations};
    ///
    /// let correlations = Correlations::try_from("dtmf:14D*3 external")?;
    /// let dtmf = correlations.iter().next().ok_or("two mechanisms")?;
    /// assert_eq!((dtmf.mechanism, dtmf.value), (CorrelationMechanism::Dtmf, Some("14D*3")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Correlations<'a>: words of Correlation<'_>, "mechanism"
}

/// The values are those that the other side will find in the call (RFC 7195, section 5.2.3).
impl Say for Correlations<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the telephone call that belongs to this session can be known by {}",
            Listed(self.iter().map(Mechanism))
        )
    }
}

/// A mechanism in words.
struct Mechanism<'a>(Correlation<'a>);

impl fmt::Display for Mechanism<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.mechanism {
            CorrelationMechanism::CallerId => f.write_str("the number of the caller")?,
            CorrelationMechanism::UserToUser => f.write_str("a user-user information element")?,
            CorrelationMechanism::Dtmf => f.write_str("DTMF digits once it is up")?,
            CorrelationMechanism::External => return f.write_str("something outside of SDP"),
            CorrelationMechanism::Other(name) => write!(f, "the mechanism {}", Quoted(name))?,
        }
        self.0.value.map_or(Ok(()), |value| write!(f, " ({})", Short(value)))
    }
}

words! {
    /// What an IPBCP message is for (ITU-T Q.1970).
    pub enum IpbcpMessage<'a>, "a message such as `Request`" {
        /// A bearer is asked for.
        Request = "Request",
        /// It is granted.
        Accepted = "Accepted",
        /// The request was not understood.
        Confused = "Confused",
        /// It is refused.
        Rejected = "Rejected",
    }
}

value! {
    /// `a=ipbcp`: the SDP is a message of the bearer control protocol of BICC (ITU-T Q.1970).
    ///
    /// ```text
    /// value = version SP type
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{Ipbcp, IpbcpMessage};
    ///
    /// assert_eq!("1 Request".parse(), Ok(Ipbcp { version: 1, message: IpbcpMessage::Request }));
    /// ```
    pub struct Ipbcp<'a> {
        /// The version of the protocol.
        pub version: u32,
        /// What the message is for.
        pub message: IpbcpMessage<'a>,
    }
}

impl<'a> Read<'a> for Ipbcp<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { version: cursor.word("version")?, message: cursor.word("message")? })
    }
}

impl fmt::Display for Ipbcp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.version, self.message)
    }
}

impl Say for Ipbcp<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            IpbcpMessage::Request => f.write_str("asks for a bearer")?,
            IpbcpMessage::Accepted => f.write_str("grants the bearer that was asked for")?,
            IpbcpMessage::Confused => f.write_str("did not understand the request for a bearer")?,
            IpbcpMessage::Rejected => f.write_str("refuses the bearer that was asked for")?,
            IpbcpMessage::Other(word) => write!(f, "sends the message {} about a bearer", Quoted(word))?,
        }
        write!(f, ", by version {} of the bearer control protocol of BICC (IPBCP)", self.version)
    }
}

value! {
    /// `a=h248item`: a property of an H.248 package (ITU-T H.248.15).
    ///
    /// ```text
    /// value = package "/" property "=" text
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::H248Item;
    ///
    /// let item = H248Item::try_from("nt/jit=40")?;
    /// assert_eq!((item.package.as_ref(), item.property.as_ref(), item.value.as_ref()), ("nt", "jit", "40"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct H248Item<'a> {
        /// The package.
        pub package: Cow<'a, str>,
        /// The property of the package.
        pub property: Cow<'a, str>,
        /// Its value, as the package defines it.
        pub value: Cow<'a, str>,
    }
}

impl<'a> Read<'a> for H248Item<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let package = cursor.until(b'/', "package")?;
        let property = cursor.after_separator("property", "`/` and a property", |c| c.until(b'=', "property"))?;
        let value = cursor.after_separator("value", "`=` and a value", |c| {
            c.blanks();
            c.rest("value")
        })?;
        Ok(Self { package, property, value })
    }
}

impl fmt::Display for H248Item<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}={}", self.package, self.property, self.value)
    }
}

impl Say for H248Item<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (package, property, value) = (Short(&self.package), Short(&self.property), Quoted(&self.value));
        write!(f, "the property {property} of the H.248 package {package} is {value}, for the media gateway")
    }
}
