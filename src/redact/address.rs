//! Which range an address belongs to, and the addresses there that stand for others.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range of IPv4 addresses, and those that stand for others in it.
struct Range {
    network: Ipv4Addr,
    prefix_length: u32,
    /// In the order in which they are used, first and last. None where addresses of the range stay as they are.
    pseudonyms: &'static [(Ipv4Addr, Ipv4Addr)],
}

const fn range(network: [u8; 4], prefix_length: u32, pseudonyms: &'static [(Ipv4Addr, Ipv4Addr)]) -> Range {
    Range { network: ip(network), prefix_length, pseudonyms }
}

const fn ip([a, b, c, d]: [u8; 4]) -> Ipv4Addr {
    Ipv4Addr::new(a, b, c, d)
}

/// The first range that an address is in holds. All addresses of a private range are pseudonyms in it, so there are
/// always enough.
static RANGES: [Range; 12] = [
    // They stand for no host.
    range([0, 0, 0, 0], 32, &[]),
    range([255, 255, 255, 255], 32, &[]),
    range([127, 0, 0, 0], 8, &[]),
    // RFC 1918
    range([10, 0, 0, 0], 8, &[(ip([10, 0, 0, 1]), ip([10, 255, 255, 255])), (ip([10, 0, 0, 0]), ip([10, 0, 0, 0]))]),
    range(
        [172, 16, 0, 0],
        12,
        &[(ip([172, 16, 0, 1]), ip([172, 31, 255, 255])), (ip([172, 16, 0, 0]), ip([172, 16, 0, 0]))],
    ),
    range(
        [192, 168, 0, 0],
        16,
        &[(ip([192, 168, 0, 1]), ip([192, 168, 255, 255])), (ip([192, 168, 0, 0]), ip([192, 168, 0, 0]))],
    ),
    // RFC 6598
    range(
        [100, 64, 0, 0],
        10,
        &[(ip([100, 64, 0, 1]), ip([100, 127, 255, 255])), (ip([100, 64, 0, 0]), ip([100, 64, 0, 0]))],
    ),
    // RFC 3927: the first 256 are reserved.
    range(
        [169, 254, 0, 0],
        16,
        &[(ip([169, 254, 1, 0]), ip([169, 254, 255, 255])), (ip([169, 254, 0, 0]), ip([169, 254, 0, 255]))],
    ),
    // Multicast of one source (RFC 4607): hosts choose from 232.0.1.0 on.
    range(
        [232, 0, 0, 0],
        8,
        &[(ip([232, 0, 1, 0]), ip([232, 255, 255, 255])), (ip([232, 0, 0, 0]), ip([232, 0, 0, 255]))],
    ),
    // Multicast of one organization (RFC 2365).
    range(
        [239, 0, 0, 0],
        8,
        &[(ip([239, 0, 0, 1]), ip([239, 255, 255, 255])), (ip([239, 0, 0, 0]), ip([239, 0, 0, 0]))],
    ),
    // Other multicast: 233.252.0.0/24 is for documentation (RFC 6676), and what follows is not used up soon.
    range([224, 0, 0, 0], 4, &[(ip([233, 252, 0, 1]), ip([238, 255, 255, 255]))]),
    // Public addresses: the three networks for documentation (RFC 5737), then those that nobody has (RFC 1112,
    // section 4: class E).
    range(
        [0, 0, 0, 0],
        0,
        &[
            (ip([192, 0, 2, 1]), ip([192, 0, 2, 254])),
            (ip([198, 51, 100, 1]), ip([198, 51, 100, 254])),
            (ip([203, 0, 113, 1]), ip([203, 0, 113, 254])),
            (ip([240, 0, 0, 1]), ip([255, 255, 255, 254])),
        ],
    ),
];

/// For documentation (RFC 3849).
const PUBLIC_V6: u128 = 0x2001_0db8 << 96;

/// Where the pseudonyms of an address are. Those of two ranges never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum AddressRange {
    /// A row of the table.
    V4(usize),
    /// What the last 32 bits are counted behind.
    V6(u128),
}

impl AddressRange {
    /// What is no address, though it stands for one, counts as a public one.
    pub(super) fn of_unreadable(text: &str) -> Self {
        if text.contains(':') { Self::V6(PUBLIC_V6) } else { Self::V4(RANGES.len() - 1) }
    }

    /// `None` for addresses that stay as they are.
    pub(super) fn of(address: IpAddr) -> Option<Self> {
        match address {
            IpAddr::V4(address) => {
                let is_in = |range: &Range| {
                    let differs = address.to_bits() ^ range.network.to_bits();
                    differs.checked_shr(32 - range.prefix_length).unwrap_or(0) == 0
                };
                let row = RANGES.iter().position(is_in)?;
                RANGES.get(row).is_some_and(|range| !range.pseudonyms.is_empty()).then_some(Self::V4(row))
            }
            IpAddr::V6(address) => {
                let [first, ..] = address.segments();
                let first_only = u128::from(first) << 112;
                match first {
                    _ if address.is_unspecified() || address.is_loopback() => None,
                    // RFC 4193: those with `fc` are not used yet, and told apart.
                    0xfc00..=0xfdff => Some(Self::V6(first_only & 0xff << 120)),
                    // RFC 4291, section 2.5.6
                    0xfe80..=0xfebf => Some(Self::V6(0xfe80 << 112)),
                    // Multicast, with the same flags and scope: `ff0e::db8:0:1` (RFC 6676).
                    0xff00..=0xffff => Some(Self::V6(first_only | 0x0db8 << 32)),
                    _ => Some(Self::V6(PUBLIC_V6)),
                }
            }
        }
    }

    /// The pseudonym of that number, from 1; `None` where all are used.
    pub(super) fn pseudonym(self, number: u32) -> Option<IpAddr> {
        match self {
            Self::V4(row) => {
                let mut index = number.checked_sub(1)?;
                for (first, last) in RANGES.get(row)?.pseudonyms {
                    let count = last.to_bits() - first.to_bits() + 1;
                    if index < count {
                        return Some(Ipv4Addr::from_bits(first.to_bits() + index).into());
                    }
                    index -= count;
                }
                None
            }
            Self::V6(network) => Some(Ipv6Addr::from_bits(network | u128::from(number)).into()),
        }
    }
}

/// An IPv4 address, also with leading zeros, as cameras and old phones write it: `010.001.002.003`.
pub(super) fn ipv4(text: &str) -> Option<Ipv4Addr> {
    let mut octets = [0; 4];
    let mut parts = text.split('.');
    for octet in &mut octets {
        let part = parts.next().filter(|part| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *octet = part.parse().ok()?;
    }
    parts.next().is_none().then_some(octets.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pseudonym(address: &str, number: u32) -> Option<IpAddr> {
        AddressRange::of(address.parse().unwrap())?.pseudonym(number)
    }

    #[test]
    fn addresses_stay_in_their_range() {
        for (address, number, expected) in [
            ("10.133.92.102", 1, "10.0.0.1"),
            ("10.0.0.0", 1 << 24, "10.0.0.0"),
            ("172.31.255.255", 2, "172.16.0.2"),
            ("172.32.0.0", 1, "192.0.2.1"),
            ("192.168.178.20", 256, "192.168.1.0"),
            ("100.127.1.1", 1, "100.64.0.1"),
            ("100.128.1.1", 1, "192.0.2.1"),
            ("169.254.7.7", 1, "169.254.1.0"),
            ("224.2.1.1", 1, "233.252.0.1"),
            ("232.1.1.1", 1, "232.0.1.0"),
            ("239.255.0.1", 1, "239.0.0.1"),
            ("8.8.8.8", 254, "192.0.2.254"),
            ("8.8.8.8", 255, "198.51.100.1"),
            ("8.8.8.8", 763, "240.0.0.1"),
            ("203.0.113.77", 3, "192.0.2.3"),
            ("2600::1", 1, "2001:db8::1"),
            ("2600::1", 65_537, "2001:db8::1:1"),
            ("fd12:3456::1", 1, "fd00::1"),
            ("fc12:3456::1", 1, "fc00::1"),
            ("fe80::1234", 1, "fe80::1"),
            ("ff3e:30:2600::1", 1, "ff3e::db8:0:1"),
        ] {
            assert_eq!(pseudonym(address, number), expected.parse().ok(), "{address}");
        }
        for address in ["0.0.0.0", "127.0.0.1", "127.1.2.3", "255.255.255.255", "::", "::1"] {
            assert_eq!(AddressRange::of(address.parse().unwrap()), None, "{address}");
        }
    }

    #[test]
    fn pseudonyms_are_of_their_own_range() {
        for (row, range) in RANGES.iter().enumerate() {
            for (first, last) in range.pseudonyms {
                assert!(first <= last);
                for end in [*first, *last] {
                    assert_eq!(AddressRange::of(end.into()), Some(AddressRange::V4(row)), "{end}");
                }
            }
        }
    }

    #[test]
    fn all_addresses_of_private_ranges_are_pseudonyms() {
        for range in RANGES.iter().filter(|range| range.network.is_private() || range.network.is_link_local()) {
            let count: u32 = range.pseudonyms.iter().map(|(first, last)| last.to_bits() - first.to_bits() + 1).sum();
            assert_eq!(count, 1 << (32 - range.prefix_length), "{}", range.network);
        }
    }

    #[test]
    fn no_pseudonym_is_given_twice() {
        let public = AddressRange::of_unreadable("1.2.3.456");
        assert_eq!(public.pseudonym(0), None);
        assert_eq!(public.pseudonym(762 + (1 << 28) - 2), Some(Ipv4Addr::new(255, 255, 255, 254).into()));
        assert_eq!(public.pseudonym(762 + (1 << 28) - 1), None);
    }

    #[test]
    fn leading_zeros() {
        assert_eq!(ipv4("010.001.002.003"), Some(Ipv4Addr::new(10, 1, 2, 3)));
        for text in ["1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.00004", "1..3.4", "1.2.3.+4", ""] {
            assert_eq!(ipv4(text), None, "{text}");
        }
    }
}
