//! Lines as devices write them: hosts, origins, media lines of RTP.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::net::{Ipv4Addr, Ipv6Addr};

use proptest::prelude::*;

use super::written::Written;
use crate::line::{
    Address, AddressType, Bandwidth, BandwidthType, Connection, Digits, MediaLine, MediaType, NetworkType, Origin,
    Protocol, SessionName,
};

/// An address on the internet, IPv4 or IPv6.
#[derive(Clone, Debug)]
pub(super) struct Host {
    is_ip6: bool,
    address: String,
}

impl Host {
    /// `0.0.0.0`, where nothing is sent to: a call on hold (RFC 3264, section 8.4), or an address that comes later.
    pub(super) fn nowhere() -> Self {
        Self { is_ip6: false, address: Ipv4Addr::UNSPECIFIED.to_string() }
    }

    /// `127.0.0.1`, behind which browsers hide in `o=`.
    pub(super) fn local() -> Self {
        Self { is_ip6: false, address: Ipv4Addr::LOCALHOST.to_string() }
    }

    fn address_type(&self) -> (AddressType<'static>, &'static str) {
        if self.is_ip6 { (AddressType::Ip6, "IP6") } else { (AddressType::Ip4, "IP4") }
    }

    /// `c=`
    pub(super) fn connection(&self) -> Written<Connection<'static>> {
        let (address_type, word) = self.address_type();
        let connection = Connection {
            network_type: NetworkType::Internet,
            address_type,
            address: Address(self.address.clone().into()),
            ttl: None,
            count: None,
        };
        Written::new(connection, format!("IN {word} {}", self.address))
    }

    /// `o=`
    pub(super) fn origin(&self, username: &'static str, id: u64, version: u64) -> Written<Origin<'static>> {
        let (address_type, word) = self.address_type();
        let origin = Origin {
            username: username.into(),
            session_id: Digits::new(id.to_string()),
            session_version: Digits::new(version.to_string()),
            network_type: NetworkType::Internet,
            address_type,
            address: Address(self.address.clone().into()),
        };
        Written::new(origin, format!("{username} {id} {version} IN {word} {}", self.address))
    }
}

/// A host that can be called: mostly IPv4, mostly of a private network.
pub(super) fn host() -> impl Strategy<Value = Host> {
    let ip4 = prop_oneof![
        (0..=255_u8, 0..=255_u8, 1..255_u8).prop_map(|(a, b, c)| Ipv4Addr::new(10, a, b, c)),
        (0..=255_u8, 1..255_u8).prop_map(|(a, b)| Ipv4Addr::new(192, 168, a, b)),
        // The networks for documentation (RFC 5737) stand for public ones.
        (1..255_u8).prop_map(|a| Ipv4Addr::new(198, 51, 100, a)),
    ];
    let ip6 = any::<[u16; 4]>().prop_map(|[a, b, c, d]| Ipv6Addr::new(0x2001, 0xdb8, 0, 0, a, b, c, d));
    prop_oneof![
        8 => ip4.prop_map(|ip| Host { is_ip6: false, address: ip.to_string() }),
        1 => ip6.prop_map(|ip| Host { is_ip6: true, address: ip.to_string() }),
    ]
}

/// An even port, as RTP has it (RFC 3550, section 11).
pub(super) fn port() -> impl Strategy<Value = u16> {
    (1024..32_767_u16).prop_map(|half| half * 2)
}

/// `s=`
pub(super) fn named_session(name: &'static str) -> Written<SessionName<'static>> {
    Written::new(SessionName(name.into()), name)
}

/// `b=` of so many kilobits a second.
pub(super) fn bandwidth(kilobits: &'static [u64]) -> impl Strategy<Value = Written<Bandwidth<'static>>> {
    let kinds = &[("AS", BandwidthType::ApplicationSpecific, 1), ("TIAS", BandwidthType::TransportIndependent, 1000)];
    (prop::sample::select(&kinds[..]), prop::sample::select(kilobits)).prop_map(
        |((word, bandwidth_type, unit), kilobits)| {
            let value = kilobits * unit;
            Written::new(Bandwidth { bandwidth_type, value }, format!("{word}:{value}"))
        },
    )
}

/// `m=`
pub(super) fn media_line(
    (media_type, word): (MediaType<'static>, &str),
    port: u16,
    protocol: &'static str,
    formats: String,
) -> Written<MediaLine<'static>> {
    let text = format!("{word} {port} {protocol} {formats}");
    let protocol = Protocol(protocol.into());
    Written::new(MediaLine { media_type, port, port_count: None, protocol, formats: Cow::Owned(formats) }, text)
}

/// The numbers as formats of an `m=` line.
pub(super) fn format_list(numbers: &[u8]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
