//! ICE candidates.

use alloc::borrow::Cow;
use core::fmt;

use super::agent::{Component, ComponentId, Foundation};
use super::priority::{Priority, PriorityParts};
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::nested::has_password;
use crate::attribute::say::Say;
use crate::line::DISCARD_PORT;
use crate::syntax::{
    Address, AnyCase, Cursor, DeviationKind, IntoOwned, Located, Observe, Read, Short, SocketAddress, Token,
    TransportAddress, Words,
};

words! {
    /// The transport of a [`Candidate`]. Any case is right.
    pub enum CandidateTransport<'a>, "a transport such as `UDP`" {
        /// UDP (RFC 8839).
        Udp = "UDP",
        /// TCP (RFC 6544).
        Tcp = "TCP",
        /// TCP that connects, as drafts of RFC 6544 and Microsoft have it.
        TcpActive = "TCP-ACT",
        /// TCP that accepts connections, as drafts of RFC 6544 and Microsoft have it.
        TcpPassive = "TCP-PASS",
    }
}

words! {
    /// How a [`Candidate`] was found (RFC 8445, section 5.1.1). Any case is right.
    pub enum CandidateType<'a>, "a candidate type such as `host`" {
        /// An address of the host itself.
        Host = "host",
        /// The address that a STUN server sees: that of the NAT.
        ServerReflexive = "srflx",
        /// The address that the peer sees.
        PeerReflexive = "prflx",
        /// An address of a TURN server, which passes the packets on.
        Relayed = "relay",
    }
}

words! {
    /// How a TCP [`Candidate`] gets its connection (RFC 6544, section 4.5). Any case is right.
    pub enum TcpType<'a>, "`active`, `passive` or `so`" {
        /// It connects.
        Active = "active",
        /// It accepts connections.
        Passive = "passive",
        /// Both ends connect at the same time.
        SimultaneousOpen = "so",
    }
}

value! {
    /// `a=candidate`: an address where media may be sent to (RFC 8839, section 5.1; RFC 6544, section 4.5).
    ///
    /// ```text
    /// candidate-value = foundation SP component-id SP transport SP priority SP connection-address SP port
    ///                   SP "typ" SP candidate-type [ SP "raddr" SP connection-address ] [ SP "rport" SP port ]
    ///                   [ SP "tcptype" SP tcp-type ] *( SP extension-att-name SP extension-att-value )
    /// foundation      = 1*32ice-char
    /// component-id    = 1*3DIGIT            ; 1 to 256
    /// priority        = 1*10DIGIT           ; 1 to 2^31 - 1
    /// ```
    ///
    /// Numbers outside these ranges are read, and told. `raddr`, `rport` and `tcptype` may stand in any order, and behind
    /// extensions; the first of each counts, and a second is told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Candidate, CandidateTransport, CandidateType};
    ///
    /// let candidate =
    ///     Candidate::try_from("2 1 UDP 1694498815 192.0.2.3 45664 typ srflx raddr 10.0.1.1 rport 8998 generation 0")?;
    /// assert_eq!((candidate.foundation.as_str(), candidate.component), ("2", 1));
    /// assert_eq!(candidate.transport, CandidateTransport::Udp);
    /// assert_eq!((candidate.address.as_str(), candidate.port), ("192.0.2.3", 45664));
    /// assert_eq!(candidate.candidate_type, CandidateType::ServerReflexive);
    /// assert_eq!(candidate.related_port, Some(8998));
    /// assert_eq!(candidate.extensions.get("generation"), Some("0"));
    /// assert_eq!(candidate.priority_parts().map(|parts| parts.type_preference), Some(100));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Candidate<'a> {
        /// The same for candidates that are likely to work or fail together.
        pub foundation: Foundation<'a>,
        /// What goes there: 1 is RTP or all, 2 is RTCP.
        pub component: u16,
        /// The transport.
        pub transport: CandidateTransport<'a>,
        /// How much it is preferred: the greater the more.
        pub priority: Priority,
        /// The address; a name that ends in `.local` hides it from all but the local network.
        pub address: Address<'a>,
        /// The port.
        pub port: u16,
        /// How the candidate was found.
        pub candidate_type: CandidateType<'a>,
        /// The address behind it: that of the host for a reflexive candidate, the reflexive one for a relayed.
        pub related_address: Option<Address<'a>>,
        /// The port behind it.
        pub related_port: Option<u16>,
        /// How the connection is made, for TCP.
        pub tcp_type: Option<TcpType<'a>>,
        /// All pairs of name and value that follow, from the first that is none of these, or is one of them again.
        pub extensions: CandidateExtensions<'a>,
    }
}

impl Candidate<'_> {
    /// Whether the address is a name that only the local network can resolve, as browsers give out instead of a private
    /// address (draft-ietf-mmusic-mdns-ice-candidates).
    pub fn is_mdns(&self) -> bool {
        let label = self.address.host_name().and_then(|name| name.rsplit_once('.')).map(|(_, label)| label);
        label.is_some_and(|label| label.eq_ignore_ascii_case("local"))
    }

    /// What the priority was made of, where it was made by the formula of RFC 8445 for this component.
    pub fn priority_parts(&self) -> Option<PriorityParts> {
        self.priority.parts().filter(|parts| parts.component == self.component)
    }
}

impl<'a> Read<'a> for Candidate<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let foundation = cursor.word("foundation")?;
        let component = cursor.word::<ComponentId>("component")?.0;
        let transport = cursor.word::<AnyCase<_>>("transport")?.0;
        let priority = cursor.word("priority")?;
        let address = cursor.word("address")?;
        let port = cursor.word("port")?;
        if !cursor.keyword("typ") {
            return Err(cursor.error_at("type", "`typ` and a candidate type", cursor.at()));
        }
        let candidate_type = cursor.word::<AnyCase<_>>("type")?.0;
        let (mut related_address, mut related_port, mut tcp_type) = (None, None, None);
        // Where the extensions begin. What stands late, or again, is among them.
        let mut extensions = None;
        while !cursor.is_done() {
            let start = cursor.at();
            let is_own = if cursor.keyword("raddr") {
                once(cursor, start, &mut related_address, |c| c.word("related address"))?
            } else if cursor.keyword("rport") {
                once(cursor, start, &mut related_port, |c| c.word("related port"))?
            } else if cursor.keyword("tcptype") {
                once(cursor, start, &mut tcp_type, |c| c.word::<AnyCase<_>>("TCP type").map(|word| word.0))?
            } else {
                extension(cursor)?;
                false
            };
            if !is_own {
                extensions.get_or_insert(start);
            }
        }
        let extensions = extensions.map(|start| cursor.since(start)).unwrap_or_default();
        let extensions = CandidateExtensions(Cow::Borrowed(extensions));
        Ok(Self {
            foundation,
            component,
            transport,
            priority,
            address,
            port,
            candidate_type,
            related_address,
            related_port,
            tcp_type,
            extensions,
        })
    }
}

impl fmt::Display for Candidate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { foundation, component, transport, priority, address, port, candidate_type, .. } = self;
        write!(f, "{foundation} {component} {transport} {priority} {address} {port} typ {candidate_type}")?;
        if let Some(address) = self.related_address.as_ref().filter(|own| !self.extensions.has_late("raddr", *own)) {
            write!(f, " raddr {address}")?;
        }
        if let Some(port) = self.related_port.filter(|own| !self.extensions.has_late("rport", own)) {
            write!(f, " rport {port}")?;
        }
        if let Some(tcp_type) = self.tcp_type.as_ref().filter(|own| !self.extensions.has_late("tcptype", *own)) {
            write!(f, " tcptype {tcp_type}")?;
        }
        if self.extensions.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.extensions) }
    }
}

impl Say for Candidate<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.candidate_type {
            CandidateType::Host => f.write_str("a host candidate")?,
            CandidateType::ServerReflexive => f.write_str("a server-reflexive candidate")?,
            CandidateType::PeerReflexive => f.write_str("a peer-reflexive candidate")?,
            CandidateType::Relayed => f.write_str("a relayed candidate")?,
            CandidateType::Other(other) => write!(f, "a candidate of the unknown type {}", Short(other))?,
        }
        write!(f, " for {} over {}", Component(self.component), Short(self.transport_name()))?;
        let connects =
            self.tcp_type == Some(TcpType::Active) || matches!(self.transport, CandidateTransport::TcpActive);
        match &self.tcp_type {
            Some(TcpType::Active) => f.write_str(", which opens the connection,")?,
            Some(TcpType::Passive) => f.write_str(", which waits for the connection,")?,
            Some(TcpType::SimultaneousOpen) => f.write_str(", which both ends open at once,")?,
            Some(TcpType::Other(_)) | None => {}
        }
        match self.port {
            DISCARD_PORT if connects => write!(f, " from {}", Located(&self.address))?,
            port if connects => write!(f, " from {}", TransportAddress(&self.address, port))?,
            port => write!(f, " at {}", TransportAddress(&self.address, port))?,
        }
        if let Some(related) = &self.related_address {
            let port = self.related_port.unwrap_or_default();
            // RFC 8839, section 5.1: of a relayed candidate it is the mapped address, of the others the base.
            let behind = match self.candidate_type {
                CandidateType::Relayed => "the TURN server sees the host at",
                _ => "found from",
            };
            if related.is_unspecified() {
                write!(f, "; {behind} an address that is kept back")?;
            } else {
                write!(f, "; {behind} {}", SocketAddress(related, port))?;
            }
        }
        match self.priority_parts() {
            Some(PriorityParts { type_preference, local_preference, .. }) => {
                write!(f, "; type preference {type_preference}, local preference {local_preference}")
            }
            None => write!(f, "; priority {}, not by the formula of RFC 8445", self.priority),
        }
    }
}

impl Candidate<'_> {
    fn transport_name(&self) -> &str {
        match &self.transport {
            CandidateTransport::TcpActive => "TCP, which opens the connection,",
            CandidateTransport::TcpPassive => "TCP, which waits for the connection,",
            other => other.as_str(),
        }
    }
}

/// Pairs of name and value at the end of a [`Candidate`], as written.
///
/// ```text
/// extensions = [ name SP value *( SP name SP value ) ]
/// ```
///
/// Browsers write `generation`, `ufrag`, `network-id` and `network-cost`; none of them is registered. The first drafts of
/// ICE had `password`, whose value `Debug` masks.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct CandidateExtensions<'a>(pub Cow<'a, str>);

impl CandidateExtensions<'_> {
    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pairs, in order. A name at the end that has no value has an empty one.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        let mut words = Words::new(&self.0);
        core::iter::from_fn(move || Some((words.next()?, words.next().unwrap_or_default())))
    }

    /// The value of the first pair of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    /// Whether a part of the candidate stands late, behind another extension, so that writing the extensions writes it.
    fn has_late<'s, T: Token<'s> + PartialEq>(&'s self, name: &str, own: &T) -> bool {
        let late = self.iter().enumerate().find(|(_, (late, _))| late.eq_ignore_ascii_case(name));
        late.is_some_and(|(index, (_, value))| index > 0 && T::token(value).as_ref() == Some(own))
    }
}

impl IntoOwned for CandidateExtensions<'_> {
    type Owned = CandidateExtensions<'static>;
    fn into_owned(self) -> CandidateExtensions<'static> {
        CandidateExtensions(IntoOwned::into_owned(self.0))
    }
}

impl fmt::Display for CandidateExtensions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CandidateExtensions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if has_password(&self.0) { "***" } else { &*self.0 };
        f.debug_tuple("CandidateExtensions").field(&text).finish()
    }
}

/// Reads the value of a keyword into `field`, unless it has one; a second is passed over, and told. Gives whether it
/// was read.
fn once<'a, O: Observe, T>(
    cursor: &mut Cursor<'a, '_, O>,
    start: usize,
    field: &mut Option<T>,
    read: impl FnOnce(&mut Cursor<'a, '_, O>) -> Result<T, ValueError>,
) -> Result<bool, ValueError> {
    if field.is_none() {
        *field = Some(read(cursor)?);
        return Ok(true);
    }
    cursor.optional(|c| c.word::<&str>("extension value"))?;
    cursor.tolerate_since(DeviationKind::Repeated, start);
    Ok(false)
}

/// Reads a name and its value.
fn extension<O: Observe>(cursor: &mut Cursor<'_, '_, O>) -> Result<(), ValueError> {
    let start = cursor.at();
    cursor.word::<&str>("extension name")?;
    if cursor.optional(|c| c.word::<&str>("extension value"))?.is_none() {
        cursor.tolerate_since(DeviationKind::MissingParameters, start);
    }
    Ok(())
}
