//! Networks and addresses, as `o=`, `c=` and several attributes write them.

use alloc::borrow::Cow;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Short, Token};

words! {
    /// The kind of network an address belongs to (RFC 8866, section 8.2.6).
    ///
    /// Read in any case: `In` is seen in the field.
    pub enum NetworkType<'a>, "a network type, usually `IN`" {
        /// The Internet.
        Internet = "IN",
        /// The telephone network, as PINT services use it (RFC 2848).
        TelephoneNetwork = "TN",
        /// An ATM network (RFC 3108).
        Atm = "ATM",
        /// The circuit-switched telephone network (RFC 7195).
        Pstn = "PSTN",
    }
}

words! {
    /// How an address is written (RFC 8866, section 8.2.7). Read in any case, and `IPV4` as some cameras write it.
    pub enum AddressType<'a>, "an address type, usually `IP4` or `IP6`" {
        /// IPv4, or a host name that resolves to it.
        Ip4 = "IP4" or "IPV4",
        /// IPv6, or a host name that resolves to it.
        Ip6 = "IP6" or "IPV6",
        /// A telephone number (RFC 3108, RFC 7195).
        E164 = "E164",
        /// An ATM end system address of 20 octets (RFC 3108).
        Nsap = "NSAP",
        /// The name of a gateway (RFC 3108).
        GatewayId = "GWID",
        /// A telephone number as in a `tel` URI of a PINT service (RFC 2848).
        Rfc2543 = "RFC2543",
    }
}

text_struct! {
    /// An address, as written: IPv4, IPv6, a host name, or what another network uses.
    ///
    /// ```
    /// use sdp_decoder::line::Connection;
    ///
    /// let connection = Connection::try_from("IN IP4 10.133.92.102")?;
    /// assert_eq!(connection.address.ip(), Some([10, 133, 92, 102].into()));
    /// assert!(connection.address.is_private());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Address<'a>
}

impl<'a> Token<'a> for Address<'a> {
    const EXPECTED: &'static str = "an address";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.in_words().map(Cow::Borrowed)
    }
}

impl Address<'_> {
    /// The IP address, where it is written as one. Host names are `None`.
    #[inline]
    pub fn ip(&self) -> Option<IpAddr> {
        self.0.parse().ok()
    }

    /// The host name, where this is neither an IP address nor something else that no host can be called.
    ///
    /// Letters, digits, `-`, `.` (RFC 8866, section 9: `FQDN`), and `_`, which is seen in the field.
    pub fn host_name(&self) -> Option<&str> {
        let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        let has_letter = self.0.bytes().any(|byte| byte.is_ascii_alphabetic());
        (has_letter && self.0.bytes().all(named)).then_some(&self.0)
    }

    /// Whether this is a multicast address: `224.0.0.0` to `239.255.255.255`, or `ff00::/8`.
    pub fn is_multicast(&self) -> bool {
        self.ip().is_some_and(|ip| ip.is_multicast())
    }

    /// Whether this is `0.0.0.0` or `::`, which stand for no address: a hold as RFC 2543 did it, or an address that
    /// is not known yet.
    pub fn is_unspecified(&self) -> bool {
        self.ip().is_some_and(|ip| ip.is_unspecified())
    }

    /// Whether the address has no meaning outside its own network: private (RFC 1918, RFC 4193), link-local
    /// (RFC 3927, RFC 4291), loopback, or shared by a carrier's NAT (RFC 6598).
    pub fn is_private(&self) -> bool {
        match self.ip() {
            Some(IpAddr::V4(ip)) => is_private_v4(ip),
            Some(IpAddr::V6(ip)) => ip.to_ipv4_mapped().map_or_else(|| is_private_v6(ip), is_private_v4),
            None => false,
        }
    }

    /// Where the address counts, in as few words as fit behind it; `None` where it counts everywhere, or is a name.
    pub(crate) fn scope(&self) -> Option<&'static str> {
        if self.is_multicast() {
            return Some("multicast group");
        }
        let ip = self.ip().filter(|_| self.is_private())?;
        Some(match ip.to_canonical() {
            ip if ip.is_loopback() => "loopback address",
            IpAddr::V4(ip) if ip.is_link_local() => "link-local address",
            IpAddr::V6(ip) if ip.is_unicast_link_local() => "link-local address",
            IpAddr::V4(ip) if !ip.is_private() => "address behind a carrier's NAT",
            _ => "private address",
        })
    }

    /// What kind of address it is: `a private address (RFC 1918)`. `None` for what neither IP nor the names of hosts have.
    pub(crate) fn in_words(&self) -> Option<&'static str> {
        match self.ip() {
            Some(IpAddr::V4(ip)) => Some(v4_in_words(ip)),
            Some(IpAddr::V6(ip)) => Some(v6_in_words(ip)),
            None => self.host_name().map(name_in_words),
        }
    }
}

/// The registry of special-purpose addresses (RFC 6890), and of multicast ones (RFC 5771).
fn v4_in_words(ip: Ipv4Addr) -> &'static str {
    match ip.octets() {
        [0, 0, 0, 0] => "which stands for no address",
        [255, 255, 255, 255] => "the broadcast address of the local network",
        [10, ..] | [172, 16..=31, ..] | [192, 168, ..] => "a private address (RFC 1918)",
        [100, 64..=127, ..] => "an address behind the NAT of a carrier (RFC 6598)",
        [127, ..] => "a loopback address, which is the machine itself",
        [169, 254, ..] => "a link-local address (RFC 3927)",
        [192, 0, 2, _] | [198, 51, 100, _] | [203, 0, 113, _] => "an address for documentation (RFC 5737)",
        [198, 18..=19, ..] => "an address for benchmarks (RFC 2544)",
        [233, 252, 0, _] => "a multicast address for documentation (RFC 6676)",
        [224, 0, 0, _] => "a multicast address of the local network",
        [232, ..] => "a source-specific multicast address (RFC 4607)",
        [239, ..] => "a multicast address of a private network (RFC 2365)",
        [224..=238, ..] => "a multicast address",
        [0 | 240..=255, ..] => "a reserved address",
        _ => "a public address",
    }
}

/// The same for IPv6 (RFC 6890; RFC 4291, section 2.7).
fn v6_in_words(ip: Ipv6Addr) -> &'static str {
    if let Some(ip) = ip.to_ipv4_mapped() {
        return if is_private_v4(ip) {
            "a private IPv4 address, written as IPv6"
        } else {
            "an IPv4 address, written as IPv6"
        };
    }
    match ip.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0] => "which stands for no address",
        [0, 0, 0, 0, 0, 0, 0, 1] => "the loopback address, which is the machine itself",
        [0x0064, 0xff9b, 0, 0, 0, 0, _, _] => "an IPv4 address as NAT64 writes it (RFC 6052)",
        [0x2001, 0x0db8, ..] => "an address for documentation (RFC 3849)",
        [0x3fff, 0..=0x0fff, ..] => "an address for documentation (RFC 9637)",
        [0x2001, 0, ..] => "a Teredo address (RFC 4380)",
        [0x2002, ..] => "a 6to4 address (RFC 3056)",
        [0x2000..=0x3fff, ..] => "a public address",
        [0xfc00..=0xfdff, ..] => "a private address (RFC 4193)",
        [0xfe80..=0xfebf, ..] => "a link-local address (RFC 4291)",
        [first @ 0xff00..=0xffff, ..] => match first & 0xf {
            1 => "a multicast address of the machine itself",
            2 => "a multicast address of the local network",
            4 | 5 | 8 => "a multicast address of a private network",
            14 => "a multicast address of the whole Internet",
            _ => "a multicast address",
        },
        _ => "a reserved address",
    }
}

fn name_in_words(name: &str) -> &'static str {
    let ends_with = |label: &str| name.rsplit('.').next().is_some_and(|last| last.eq_ignore_ascii_case(label));
    if name.contains('.') && ends_with("local") {
        "a name that hides the address from all but the local network (mDNS, RFC 6762)"
    } else if ends_with("invalid") {
        "a name that stands for no address (RFC 2606)"
    } else if ends_with("localhost") {
        "the name of the machine itself"
    } else {
        "a host name"
    }
}

/// An address as it is written. A host name is written as a whole up to a length, since the names by which browsers hide
/// addresses are longer than what is quoted of other texts.
pub(crate) struct Written<'v, 'a>(pub(crate) &'v Address<'a>);

impl fmt::Display for Written<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.host_name() {
            Some(name) if name.len() <= MOST_OF_A_NAME => f.write_str(name),
            _ => write!(f, "{}", Short(self.0.as_str())),
        }
    }
}

/// How many bytes a host name may have to be written as a whole: as many as it can have (RFC 1035, section 2.3.4).
const MOST_OF_A_NAME: usize = 253;

/// An address and what kind it is: `10.0.0.1, a private address (RFC 1918)`.
pub(crate) struct Located<'v, 'a>(pub(crate) &'v Address<'a>);

impl fmt::Display for Located<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Written(self.0))?;
        self.0.in_words().map_or(Ok(()), |words| write!(f, ", {words}"))
    }
}

/// An address and a port, and what kind of address it is: `10.0.0.1:5000, a private address (RFC 1918)`.
pub(crate) struct TransportAddress<'v, 'a>(pub(crate) &'v Address<'a>, pub(crate) u16);

impl fmt::Display for TransportAddress<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", SocketAddress(self.0, self.1))?;
        self.0.in_words().map_or(Ok(()), |words| write!(f, ", {words}"))
    }
}

/// An address and a port alone: `192.0.2.1:5000`, `[2001:db8::1]:5000`.
pub(crate) struct SocketAddress<'v, 'a>(pub(crate) &'v Address<'a>, pub(crate) u16);

impl fmt::Display for SocketAddress<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(address, port) = *self;
        let text = Written(address);
        if address.as_str().contains(':') { write!(f, "[{text}]:{port}") } else { write!(f, "{text}:{port}") }
    }
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let shared = matches!(ip.octets(), [100, 64..=127, ..]);
    ip.is_private() || ip.is_link_local() || ip.is_loopback() || shared
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn kinds_of_addresses() {
        let rows = [
            ("0.0.0.0", "which stands for no address"),
            ("10.133.92.102", "a private address (RFC 1918)"),
            ("172.15.255.255", "a public address"),
            ("172.31.255.255", "a private address (RFC 1918)"),
            ("100.64.0.1", "an address behind the NAT of a carrier (RFC 6598)"),
            ("127.0.0.1", "a loopback address, which is the machine itself"),
            ("169.254.1.1", "a link-local address (RFC 3927)"),
            ("203.0.113.9", "an address for documentation (RFC 5737)"),
            ("198.19.0.1", "an address for benchmarks (RFC 2544)"),
            ("8.8.8.8", "a public address"),
            ("233.252.0.1", "a multicast address for documentation (RFC 6676)"),
            ("224.2.1.1", "a multicast address"),
            ("239.1.1.1", "a multicast address of a private network (RFC 2365)"),
            ("255.255.255.255", "the broadcast address of the local network"),
            ("241.0.0.1", "a reserved address"),
            ("::", "which stands for no address"),
            ("::1", "the loopback address, which is the machine itself"),
            ("::ffff:10.0.0.1", "a private IPv4 address, written as IPv6"),
            ("64:ff9b::c000:201", "an IPv4 address as NAT64 writes it (RFC 6052)"),
            ("2001:db8::1", "an address for documentation (RFC 3849)"),
            ("2001:4860::1", "a public address"),
            ("fd00::1", "a private address (RFC 4193)"),
            ("fe80::1", "a link-local address (RFC 4291)"),
            ("ff02::1", "a multicast address of the local network"),
            ("ff0e::1", "a multicast address of the whole Internet"),
            ("::2", "a reserved address"),
            ("host.example", "a host name"),
            ("df.invalid", "a name that stands for no address (RFC 2606)"),
            ("local", "a host name"),
            ("1f4c.Local", "a name that hides the address from all but the local network (mDNS, RFC 6762)"),
        ];
        for (text, words) in rows {
            assert_eq!(Address::token(text).and_then(|address| address.in_words()), Some(words), "{text}");
        }
        assert_eq!(Address(Cow::Borrowed("+441223")).in_words(), None);
    }

    #[test]
    fn addresses_with_ports() {
        let text = |address| TransportAddress(&Address(Cow::Borrowed(address)), 5000).to_string();
        assert_eq!(text("192.168.0.1"), "192.168.0.1:5000, a private address (RFC 1918)");
        assert_eq!(text("2001:db8::1"), "[2001:db8::1]:5000, an address for documentation (RFC 3849)");
        assert_eq!(text("+441223"), "+441223:5000");
        assert_eq!(Located(&Address(Cow::Borrowed("fe80::1"))).to_string(), "fe80::1, a link-local address (RFC 4291)");
    }
}
