//! Networks and addresses, as `o=`, `c=` and several attributes write them.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

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

text_value! {
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
    pub struct Address<'a>, "an address"
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
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let shared = matches!(ip.octets(), [100, 64..=127, ..]);
    ip.is_private() || ip.is_link_local() || ip.is_loopback() || shared
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_loopback()
}
