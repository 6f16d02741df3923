//! The clocks that timestamps count by.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{AnyCase, Cursor, DeviationKind, IntoOwned, Observe, Quoted, Read, Short, Token, octets_between};

/// `a=ts-refclk`: the clock that the timestamps of RTCP count by (RFC 7273, section 4.8).
///
/// ```text
/// clksrc      = ntp / ptp / "gps" / "gal" / "glonass" / "local" / private / clksrc-ext
/// ntp         = "ntp=" ( hostport / "/traceable/" )
/// ptp         = "ptp=" ptp-version ":" ptp-server
/// ptp-version = "IEEE1588-2002" / "IEEE1588-2008" / "IEEE802.1AS-2011" / token
/// ptp-server  = EUI64 [ ":" ptp-domain ] / "traceable"
/// private     = "private" [ ":traceable" ]
/// clksrc-ext  = token [ "=" byte-string ]
/// localmac    = "localmac=" EUI48             ; SMPTE ST 2110-10
/// ```
///
/// Several lines name clocks that may be used one for another. Without any, the clock is [`Local`](Self::Local).
///
/// ```
/// use sdp_decoder::attribute::{PtpVersion, ReferenceClock};
///
/// let clock = ReferenceClock::try_from("ptp=IEEE1588-2008:39-A7-94-FF-FE-07-CB-D0:37")?;
/// let ReferenceClock::Ptp(ptp) = clock else { panic!("a PTP clock") };
/// assert_eq!(ptp.version, PtpVersion::Ieee1588Of2008);
/// let grandmaster = ptp.grandmaster.as_ref().and_then(|identity| identity.octets());
/// assert_eq!(grandmaster, Some([0x39, 0xa7, 0x94, 0xff, 0xfe, 0x07, 0xcb, 0xd0]));
/// assert_eq!(ptp.domain.and_then(|domain| domain.number()), Some(37));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReferenceClock<'a> {
    /// An NTP server.
    Ntp(NtpServer<'a>),
    /// A clock that PTP hands on.
    Ptp(PtpClock<'a>),
    /// The time of GPS.
    Gps,
    /// The time of Galileo.
    Galileo,
    /// The time of GLONASS.
    Glonass,
    /// The sender's own clock, which nothing is known of.
    Local,
    /// A clock of a network of its own.
    Private {
        /// Whether it is a part of what makes up UTC.
        is_traceable: bool,
    },
    /// The sender's own clock, named by the hardware address of an interface (SMPTE ST 2110-10).
    LocalMac(MacAddress<'a>),
    /// A clock that is none of these.
    Other {
        /// What stands before the `=`, or all of it where there is none.
        name: Cow<'a, str>,
        /// What follows the `=`.
        value: Option<Cow<'a, str>>,
    },
}

choice! {
    /// `clksrc`, up to the `=`.
    enum ClockName, "the name of a clock" {
        /// NTP.
        Ntp = "ntp",
        /// PTP.
        Ptp = "ptp",
        /// GPS.
        Gps = "gps",
        /// Galileo.
        Galileo = "gal",
        /// GLONASS.
        Glonass = "glonass",
        /// The sender's own.
        Local = "local",
        /// One of a private network.
        Private = "private",
        /// One of a private network that can be traced to UTC.
        PrivateTraceable = "private:traceable",
        /// The sender's own, with a name.
        LocalMac = "localmac",
    }
}

impl<'a> Read<'a> for ReferenceClock<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let name: &str = cursor.until(b'=', "clock")?;
        let Some(known) = ClockName::token(name) else {
            return Ok(Self::Other { name: Cow::Borrowed(name), value: cursor.separated(|c| c.rest("value"))? });
        };
        Ok(match known {
            ClockName::Ntp => Self::Ntp(cursor.after_separator("server", "`=` and a server", |c| c.word("server"))?),
            ClockName::Ptp => {
                Self::Ptp(cursor.after_separator("PTP version", "`=` and a PTP clock", PtpClock::read)?)
            }
            ClockName::LocalMac => {
                Self::LocalMac(cursor.after_separator("address", "`=` and an address", |c| c.word("address"))?)
            }
            ClockName::Gps => Self::Gps,
            ClockName::Galileo => Self::Galileo,
            ClockName::Glonass => Self::Glonass,
            ClockName::Local => Self::Local,
            ClockName::Private => Self::Private { is_traceable: false },
            ClockName::PrivateTraceable => Self::Private { is_traceable: true },
        })
    }
}

readable!(ReferenceClock<'a>);

impl IntoOwned for ReferenceClock<'_> {
    type Owned = ReferenceClock<'static>;
    fn into_owned(self) -> ReferenceClock<'static> {
        match self {
            Self::Ntp(server) => ReferenceClock::Ntp(IntoOwned::into_owned(server)),
            Self::Ptp(clock) => ReferenceClock::Ptp(IntoOwned::into_owned(clock)),
            Self::Gps => ReferenceClock::Gps,
            Self::Galileo => ReferenceClock::Galileo,
            Self::Glonass => ReferenceClock::Glonass,
            Self::Local => ReferenceClock::Local,
            Self::Private { is_traceable } => ReferenceClock::Private { is_traceable },
            Self::LocalMac(address) => ReferenceClock::LocalMac(IntoOwned::into_owned(address)),
            Self::Other { name, value } => {
                ReferenceClock::Other { name: IntoOwned::into_owned(name), value: IntoOwned::into_owned(value) }
            }
        }
    }
}

impl fmt::Display for ReferenceClock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Ntp(server) => return write!(f, "ntp={server}"),
            Self::Ptp(clock) => return write!(f, "ptp={clock}"),
            Self::LocalMac(address) => return write!(f, "localmac={address}"),
            Self::Other { name, value: Some(value) } => return write!(f, "{name}={value}"),
            Self::Other { name, value: None } => name,
            Self::Gps => ClockName::Gps.as_str(),
            Self::Galileo => ClockName::Galileo.as_str(),
            Self::Glonass => ClockName::Glonass.as_str(),
            Self::Local => ClockName::Local.as_str(),
            Self::Private { is_traceable: false } => ClockName::Private.as_str(),
            Self::Private { is_traceable: true } => ClockName::PrivateTraceable.as_str(),
        };
        f.write_str(name)
    }
}

impl Say for ReferenceClock<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("takes the times of RTCP from ")?;
        match self {
            Self::Ntp(server) if server.is_traceable() => {
                f.write_str("any NTP server with time traceable to TAI or UTC")
            }
            Self::Ntp(server) => write!(f, "the NTP server {}", Short(server.as_str())),
            Self::Ptp(clock) => clock.say(f),
            Self::Gps => f.write_str("GPS"),
            Self::Galileo => f.write_str("Galileo"),
            Self::Glonass => f.write_str("GLONASS"),
            Self::Local => f.write_str("a clock of its own, which nothing is known of"),
            Self::Private { is_traceable: true } => f.write_str("a clock of its own network, traceable to TAI or UTC"),
            Self::Private { is_traceable: false } => f.write_str("a clock of its own network"),
            Self::LocalMac(address) => {
                write!(f, "a clock of its own, that of the interface {}", Short(address.as_str()))
            }
            Self::Other { name, .. } => write!(f, "the clock {}, which is not registered", Quoted(name)),
        }
    }
}

text_value! {
    /// An NTP server, as written: a host with or without a port, or `/traceable/` for any server that follows UTC
    /// (RFC 7273, section 4.2).
    ///
    /// ```text
    /// ntp-server-addr = hostport / "/traceable/"
    /// ```
    pub struct NtpServer<'a>, "a server such as `203.0.113.10`, or `/traceable/`"
}

impl NtpServer<'_> {
    /// Whether it is any server whose time can be traced to UTC.
    pub fn is_traceable(&self) -> bool {
        self.0 == "/traceable/"
    }
}

words! {
    /// The version of PTP (RFC 7273, section 4.3). Any case is right.
    pub enum PtpVersion<'a>, "a version of PTP such as `IEEE1588-2008`" {
        /// The first version.
        Ieee1588Of2002 = "IEEE1588-2002",
        /// The second version, PTPv2.
        Ieee1588Of2008 = "IEEE1588-2008",
        /// PTPv2.1. RFC 7273 is older.
        Ieee1588Of2019 = "IEEE1588-2019",
        /// The profile for bridged networks, gPTP.
        Ieee8021AsOf2011 = "IEEE802.1AS-2011",
    }
}

value! {
    /// A clock that PTP hands on (RFC 7273, section 4.3).
    ///
    /// ```text
    /// ptp        = ptp-version ":" ( EUI64 [ ":" ptp-domain ] / "traceable" )
    /// ptp-domain = "domain-name=" 1*16VCHAR / "domain-nmbr=" number / number    ; 0 to 127
    /// ```
    ///
    /// The grammar of the RFC has no bare number; its examples and all devices write one.
    pub struct PtpClock<'a> {
        /// The version of PTP.
        pub version: PtpVersion<'a>,
        /// The clock that all others follow; `None` for any that can be traced to UTC.
        pub grandmaster: Option<ClockIdentity<'a>>,
        /// The domain.
        pub domain: Option<PtpDomain<'a>>,
    }
}

impl<'a> Read<'a> for PtpClock<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let version = cursor.until::<AnyCase<_>>(b':', "PTP version")?.0;
        let expected = "`:` and a clock identity";
        let grandmaster: Grandmaster<'a> =
            cursor.after_separator("grandmaster", expected, |c| c.until(b':', "grandmaster"))?;
        let domain = if grandmaster.0.is_some() { cursor.separated(|c| c.word("domain"))? } else { None };
        Ok(Self { version, grandmaster: grandmaster.0, domain })
    }
}

impl fmt::Display for PtpClock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(grandmaster) = &self.grandmaster else { return write!(f, "{}:{TRACEABLE}", self.version) };
        write!(f, "{}:{grandmaster}", self.version)?;
        self.domain.as_ref().map_or(Ok(()), |domain| write!(f, ":{domain}"))
    }
}

impl PtpClock<'_> {
    fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.version {
            PtpVersion::Ieee1588Of2002 => f.write_str("PTP of version 1 (IEEE 1588-2002)")?,
            PtpVersion::Ieee1588Of2008 => f.write_str("PTP of version 2 (IEEE 1588-2008)")?,
            PtpVersion::Ieee1588Of2019 => f.write_str("PTP of version 2.1 (IEEE 1588-2019)")?,
            PtpVersion::Ieee8021AsOf2011 => f.write_str("gPTP (IEEE 802.1AS-2011)")?,
            PtpVersion::Other(version) => write!(f, "PTP of the version {}", Quoted(version))?,
        }
        match &self.grandmaster {
            Some(grandmaster) => write!(f, ", grandmaster {}", Short(grandmaster.as_str()))?,
            None => f.write_str(", from any clock traceable to TAI or UTC")?,
        }
        match self.domain.as_ref().map(|domain| (domain.number(), domain.name())) {
            Some((Some(number), _)) => write!(f, ", domain {number}"),
            Some((None, Some(name))) => write!(f, ", domain {}", Quoted(name)),
            _ => Ok(()),
        }
    }
}

/// What stands for a clock that can be traced to UTC.
const TRACEABLE: &str = "traceable";

/// `ptp-server`, up to the domain.
struct Grandmaster<'a>(Option<ClockIdentity<'a>>);

impl<'a> Token<'a> for Grandmaster<'a> {
    const EXPECTED: &'static str = "a clock identity such as `39-A7-94-FF-FE-07-CB-D0`, or `traceable`";
    fn token(text: &'a str) -> Option<Self> {
        if text.eq_ignore_ascii_case(TRACEABLE) { Some(Self(None)) } else { Token::token(text).map(Some).map(Self) }
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.is_none().then_some(Cow::Borrowed("any clock traceable to TAI or UTC"))
    }
}

text_struct! {
    /// The name of a clock, which is an EUI-64, as written: `39-A7-94-FF-FE-07-CB-D0`.
    ///
    /// ```text
    /// EUI64 = 7(2HEXDIG "-") 2HEXDIG
    /// ```
    pub struct ClockIdentity<'a>
}

impl ClockIdentity<'_> {
    /// The octets; `None` where somebody has put other text here.
    pub fn octets(&self) -> Option<[u8; 8]> {
        octets(&self.0)
    }
}

impl<'a> Token<'a> for ClockIdentity<'a> {
    const EXPECTED: &'static str = "a clock identity such as `39-A7-94-FF-FE-07-CB-D0`";
    fn token(text: &'a str) -> Option<Self> {
        octets::<8>(text).map(|_| Self(Cow::Borrowed(text)))
    }
}

text_struct! {
    /// The hardware address of an interface, which is an EUI-48, as written: `40-A3-6B-A0-2B-D2`.
    ///
    /// ```text
    /// EUI48 = 5(2HEXDIG "-") 2HEXDIG
    /// ```
    pub struct MacAddress<'a>
}

impl MacAddress<'_> {
    /// The octets; `None` where somebody has put other text here.
    pub fn octets(&self) -> Option<[u8; 6]> {
        octets(&self.0)
    }
}

impl<'a> Token<'a> for MacAddress<'a> {
    const EXPECTED: &'static str = "a hardware address such as `40-A3-6B-A0-2B-D2`";
    fn token(text: &'a str) -> Option<Self> {
        octets::<6>(text).map(|_| Self(Cow::Borrowed(text)))
    }
}

/// Pairs of hexadecimal digits, with `-` between them.
fn octets<const COUNT: usize>(text: &str) -> Option<[u8; COUNT]> {
    let mut octets = [0; COUNT];
    let mut pairs = octets_between(text, b'-');
    for octet in &mut octets {
        *octet = pairs.next()??;
    }
    pairs.next().is_none().then_some(octets)
}

text_struct! {
    /// A domain of PTP, as written: `37`, `domain-nmbr=37`, or `domain-name=` and a name.
    pub struct PtpDomain<'a>
}

impl PtpDomain<'_> {
    /// The number, as PTPv2 has it: 0 to 127.
    pub fn number(&self) -> Option<u8> {
        u8::token(self.0.strip_prefix("domain-nmbr=").unwrap_or(&self.0))
    }

    /// The name, as the first version of PTP has it.
    pub fn name(&self) -> Option<&str> {
        self.0.strip_prefix("domain-name=")
    }
}

impl<'a> Token<'a> for PtpDomain<'a> {
    const EXPECTED: &'static str = "a domain of PTP such as `0`";
    fn token(text: &'a str) -> Option<Self> {
        let domain = Self(Cow::Borrowed(text));
        (domain.number().is_some() || domain.name().is_some_and(|name| !name.is_empty())).then_some(domain)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        match (self.number(), self.name()) {
            (Some(number), _) => (number > 127).then_some(DeviationKind::OutOfRange),
            (None, name) => name.is_some_and(|name| name.len() > 16).then_some(DeviationKind::WrongLength),
        }
    }
    fn bounds(&self) -> &'static str {
        if self.number().is_some() { "a domain from 0 to 127" } else { "`domain-name=` and 1 to 16 characters" }
    }
}
