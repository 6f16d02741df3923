//! `Via`: the way that a request took, and that its responses take back.

use alloc::borrow::Cow;
use core::fmt;
use core::net::{IpAddr, Ipv6Addr};

use super::parameters::{HeaderParameters, value_of};
use crate::ValueError;
use crate::syntax::{Address, AnyCase, Cursor, DeviationKind, Observe, Parameter, Read, Token};

words! {
    /// How a message is carried from one hop to the next (RFC 3261, section 18; RFC 7118).
    ///
    /// ```text
    /// transport = "UDP" / "TCP" / "TLS" / "SCTP" / "TLS-SCTP" / "WS" / "WSS" / other-transport
    /// ```
    ///
    /// Its case does not count.
    pub enum Transport<'a>, "a transport such as `UDP`" {
        /// UDP: one datagram a message, which IP may cut into fragments.
        Udp = "UDP",
        /// TCP: a connection, in which Content-Length divides the messages.
        Tcp = "TCP",
        /// TLS over TCP: an encrypted connection.
        Tls = "TLS",
        /// SCTP: an association that keeps messages apart.
        Sctp = "SCTP",
        /// TLS over SCTP: an encrypted association (RFC 4168).
        TlsSctp = "TLS-SCTP",
        /// A WebSocket, as browsers have it (RFC 7118).
        Ws = "WS",
        /// A WebSocket over TLS, as browsers have it (RFC 7118).
        Wss = "WSS",
    }
}

impl Transport<'_> {
    /// The port where none is written: 5060, over TLS 5061 (RFC 3261, section 18.2.1; RFC 4168), and that of
    /// HTTP for WebSocket (RFC 7118, section 5.5). `None` for a transport that is not known.
    pub fn default_port(&self) -> Option<u16> {
        match self {
            Self::Udp | Self::Tcp | Self::Sctp => Some(5060),
            Self::Tls | Self::TlsSctp => Some(5061),
            Self::Ws => Some(80),
            Self::Wss => Some(443),
            Self::Other(_) => None,
        }
    }

    /// Whether it has a connection that responses go back on.
    pub fn is_reliable(&self) -> bool {
        !matches!(self, Self::Udp | Self::Other(_))
    }
}

value! {
    /// One value of a Via header: a hop of the request, and where its response is wanted (RFC 3261, section 20.42).
    ///
    /// ```text
    /// via-parm      = sent-protocol LWS sent-by *( SEMI via-params )
    /// sent-protocol = protocol-name SLASH protocol-version SLASH transport
    /// sent-by       = host [ COLON port ]
    /// via-params    = "ttl" EQUAL 1*3DIGIT            ; 0 to 255
    ///               / "maddr" EQUAL host
    ///               / "received" EQUAL (IPv4address / IPv6address)
    ///               / "branch" EQUAL token
    ///               / "rport" [EQUAL 1*DIGIT]          ; RFC 3581, 1 to 65535
    ///               / generic-param
    /// ```
    ///
    /// Any number of blanks may stand around `/`, `:`, `;` and `=`. A header that has several values has commas between
    /// them.
    ///
    /// ```
    /// use sdp_decoder::sip::{Transport, Via};
    ///
    /// let via = Via::try_from("SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776asdhds;received=192.0.2.1;rport=1024")?;
    /// assert_eq!((&*via.protocol, &*via.version, &via.transport), ("SIP", "2.0", &Transport::Udp));
    /// assert_eq!((via.host.as_str(), via.port, via.port_or_default()), ("pc33.example.com", None, Some(5060)));
    /// assert!(via.has_magic_cookie());
    ///
    /// let target = via.response_target();
    /// assert_eq!((target.address.as_str(), target.port), ("192.0.2.1", Some(1024)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Via<'a> {
        /// The name of the protocol: `SIP`.
        pub protocol: Cow<'a, str>,
        /// Its version: `2.0`.
        pub version: Cow<'a, str>,
        /// How the request was sent.
        pub transport: Transport<'a>,
        /// The host that sent it, as it calls itself. IPv6 addresses are without their square brackets.
        pub host: Address<'a>,
        /// The port that it wants responses on, where one is written.
        pub port: Option<u16>,
        /// All parameters, in order, as written.
        pub parameters: HeaderParameters<'a>,
    }
}

/// What begins the branch of an RFC 3261 element, so that it can be relied on as the name of the transaction (section
/// 8.1.1.7).
pub const MAGIC_COOKIE: &str = "z9hG4bK";

impl Via<'_> {
    /// The port where responses are wanted: as written, or by default.
    pub fn port_or_default(&self) -> Option<u16> {
        self.port.or_else(|| self.transport.default_port())
    }

    /// The name of the transaction: `branch`. Responses, and the ACK or CANCEL that belong to a request, have the same.
    pub fn branch(&self) -> Option<&str> {
        self.parameters.get("branch")?.value
    }

    /// Whether the branch begins with [`MAGIC_COOKIE`]; elements of RFC 2543 have none.
    pub fn has_magic_cookie(&self) -> bool {
        let begins = |branch: &str| {
            branch.get(..MAGIC_COOKIE.len()).is_some_and(|cookie| cookie.eq_ignore_ascii_case(MAGIC_COOKIE))
        };
        self.branch().is_some_and(begins)
    }

    /// The address that the next hop saw the request come from, where that is not the host: `received`, without
    /// brackets.
    pub fn received(&self) -> Option<Address<'_>> {
        self.address("received")
    }

    /// The port that the next hop saw the request come from: `rport` (RFC 3581). `None` inside where the sender asks for
    /// it, and nobody has written it yet.
    pub fn rport(&self) -> Option<Result<Option<u16>, ValueError>> {
        let parameter = self.parameters.get("rport")?;
        Some(parameter.value.map(|text| number(&parameter, text, "rport")).transpose())
    }

    /// The address that responses go to in place of the host: `maddr`, which is for multicast.
    pub fn maddr(&self) -> Option<Address<'_>> {
        self.address("maddr")
    }

    /// How far a multicast response goes: `ttl`.
    pub fn ttl(&self) -> Option<Result<u8, ValueError>> {
        let parameter = self.parameters.get("ttl")?;
        Some(number(&parameter, parameter.value.unwrap_or_default(), "ttl"))
    }

    /// The parameters that RFC 3261 and RFC 3581 do not have, in order.
    pub fn other_parameters(&self) -> impl Iterator<Item = Parameter<'_>> {
        self.parameters.iter().filter(|parameter| kind(parameter.name) == Kind::Other)
    }

    fn address(&self, name: &str) -> Option<Address<'_>> {
        let text = self.parameters.get(name)?.value?;
        Some(Address(Cow::Borrowed(text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text))))
    }

    /// Where the response to the request goes from the hop that received it (RFC 3261, section 18.2.2; RFC 3581,
    /// section 4).
    pub fn response_target(&self) -> ResponseTarget<'_> {
        // What is no address is nothing to send to: an error of the line.
        let received = self.received().filter(|address| address.ip().is_some());
        let seen_port = self.rport().and_then(Result::ok).flatten();
        let host = || Address(Cow::Borrowed(self.host.as_str()));
        if self.transport.is_reliable() {
            let address = received.unwrap_or_else(host);
            return ResponseTarget { by: TargetSource::Connection, address, port: self.port_or_default() };
        }
        let port = self.port_or_default();
        match (self.maddr(), received) {
            (Some(address), _) => ResponseTarget { by: TargetSource::Maddr, address, port },
            (None, Some(address)) => ResponseTarget { by: TargetSource::Received, address, port: seen_port.or(port) },
            (None, None) => ResponseTarget { by: TargetSource::SentBy, address: host(), port: seen_port.or(port) },
        }
    }
}

fn number<T: for<'t> Token<'t>>(parameter: &Parameter<'_>, text: &str, name: &'static str) -> Result<T, ValueError> {
    T::token(text).ok_or_else(|| ValueError::new(name, T::EXPECTED, parameter.value_span))
}

/// Where a response goes, from [`Via::response_target`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResponseTarget<'v> {
    /// What in the Via says so.
    pub by: TargetSource,
    /// The address, or the name of a host that is to be looked up.
    pub address: Address<'v>,
    /// The port; `None` where none is written, and the transport is not known.
    pub port: Option<u16>,
}

choice! {
    /// What says where a response goes.
    pub enum TargetSource, "`connection`, `maddr`, `received` or `sent-by`" {
        /// The connection that the request came on; a new one to the address where that is closed.
        Connection = "connection",
        /// The parameter `maddr`.
        Maddr = "maddr",
        /// The parameter `received`, and the port in `rport` where it is known.
        Received = "received",
        /// The host and port that the sender wrote, as they are where the request came from.
        SentBy = "sent-by",
    }
}

/// The parameters that have a meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Branch,
    Received,
    Rport,
    Maddr,
    Ttl,
    Other,
}

fn kind(name: &str) -> Kind {
    let known = [
        ("branch", Kind::Branch),
        ("received", Kind::Received),
        ("rport", Kind::Rport),
        ("maddr", Kind::Maddr),
        ("ttl", Kind::Ttl),
    ];
    known.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or(Kind::Other, |(_, kind)| *kind)
}

impl<'a> Read<'a> for Via<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let protocol = cursor.until(b'/', "protocol name")?;
        let version = cursor.after_separator("protocol version", "`/` and the version", |cursor| {
            cursor.blanks();
            cursor.until(b'/', "protocol version")
        })?;
        let AnyCase(transport) = cursor.after_separator("transport", "`/` and the transport", |cursor| {
            cursor.blanks();
            cursor.word("transport")
        })?;
        let host = read_host(cursor)?;
        cursor.blanks();
        let port = if cursor.take(":") {
            cursor.blanks();
            Some(cursor.before(|byte| matches!(byte, b';' | b','), "port")?)
        } else {
            None
        };
        let parameters = HeaderParameters::read(cursor, read_parameter);
        Ok(Self { protocol, version, transport, host, port, parameters })
    }
}

/// `host = hostname / IPv4address / IPv6reference`. An IPv6 address that stands without its brackets is told.
fn read_host<'a, O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Address<'a>, ValueError> {
    let is_end = |byte| matches!(byte, b';' | b',');
    if cursor.take("[") {
        let Bare(address) = cursor.before(|byte| byte == b']' || is_end(byte), "host")?;
        if cursor.take("]") { Ok(address) } else { Err(cursor.error_at("host", "`]` behind the address", cursor.at())) }
    } else {
        let start = cursor.at();
        let ahead = cursor.ahead();
        let word = ahead.split([';', ',', ' ', '\t']).next().unwrap_or_default();
        if word.parse::<Ipv6Addr>().is_ok() {
            let Bare(address) = cursor.part_of(word.len(), "host")?;
            cursor.tolerate(DeviationKind::UnexpectedCharacter, start);
            Ok(address)
        } else {
            let Host(address) = cursor.before(|byte| byte == b':' || is_end(byte), "host")?;
            Ok(address)
        }
    }
}

/// What stands between the brackets of an IPv6 address.
struct Bare<'a>(Address<'a>);

impl<'a> Token<'a> for Bare<'a> {
    const EXPECTED: &'static str = "an IPv6 address";
    fn token(text: &'a str) -> Option<Self> {
        // A zone may stand behind the address: `fe80::1%eth0`.
        let is_address = text.split('%').next().is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
        (is_address && !text.contains([']', '['])).then_some(Self(Address(Cow::Borrowed(text))))
    }
}

/// Any other host.
struct Host<'a>(Address<'a>);

impl<'a> Token<'a> for Host<'a> {
    const EXPECTED: &'static str = "a host name, or an IP address";
    fn token(text: &'a str) -> Option<Self> {
        let is_host = !text.is_empty() && !text.contains(['[', ']', '/', '"', '=']);
        is_host.then_some(Self(Address(Cow::Borrowed(text))))
    }
}

/// What is left: each parameter is a field. What is wrong with one is told, and hides no other.
fn read_parameter<O: Observe>(cursor: &mut Cursor<'_, '_, O>, parameter: &Parameter<'_>) {
    let _ = match (kind(parameter.name), parameter.value) {
        (Kind::Branch, _) => value_of::<_, Branch>(cursor, parameter, "branch"),
        (Kind::Received, _) => value_of::<_, Received>(cursor, parameter, "received"),
        (Kind::Maddr, _) => value_of::<_, &str>(cursor, parameter, "maddr"),
        (Kind::Ttl, _) => value_of::<_, u8>(cursor, parameter, "ttl"),
        (Kind::Rport, Some(_)) => value_of::<_, u16>(cursor, parameter, "rport"),
        (Kind::Rport, None) => cursor.part_of::<&str>(parameter.span.len(), "rport").map(drop),
        (Kind::Other, _) => cursor.part_of::<&str>(parameter.span.len(), "parameter").map(drop),
    };
}

/// `branch = token`; any text is one, and one without the cookie is another matter.
struct Branch;

impl Token<'_> for Branch {
    const EXPECTED: &'static str = "the name of the transaction";
    fn token(text: &str) -> Option<Self> {
        (!text.is_empty()).then_some(Self)
    }
}

/// `received = IPv4address / IPv6address`; brackets around the latter are let pass, as URIs have them.
struct Received;

impl Token<'_> for Received {
    const EXPECTED: &'static str = "an IP address";
    fn token(text: &str) -> Option<Self> {
        let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        bare.map_or_else(|| text.parse::<IpAddr>().is_ok(), |bare| bare.parse::<Ipv6Addr>().is_ok()).then_some(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.starts_with('[').then_some(DeviationKind::UnexpectedCharacter)
    }
}

impl fmt::Display for Via<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { protocol, version, transport, host, port, parameters } = self;
        write!(f, "{protocol}/{version}/{transport} {}", SentBy(host, *port))?;
        parameters.behind(f)
    }
}

/// Host and port as SIP writes them: an IPv6 address in brackets.
pub(super) struct SentBy<'v>(pub(super) &'v Address<'v>, pub(super) Option<u16>);

impl fmt::Display for SentBy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(host, port) = self;
        if host.as_str().contains(':') {
            write!(f, "[{host}]")?;
        } else {
            host.fmt(f)?;
        }
        port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}
