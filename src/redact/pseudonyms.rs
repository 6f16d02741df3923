//! The pseudonyms: numbers in the order of appearance, each in the shape of what it stands for.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use core::net::IpAddr;

use super::address::{AddressRange, ipv4};
use super::shapes;

/// All that were given.
#[derive(Clone, Default)]
pub(super) struct Pseudonyms {
    addresses: BTreeMap<AddressRange, Numbers<Address>>,
    hosts: Numbers<String>,
    users: Numbers<String>,
    texts: Numbers<String>,
    foundations: Numbers<String>,
    // By their length, which pseudonyms keep: each length has numbers of its own, so that they fit as long as they can.
    secrets: BTreeMap<usize, Numbers<String>>,
    digests: BTreeMap<usize, Numbers<String>>,
    places: BTreeMap<usize, Numbers<String>>,
}

/// Things of one kind, and the number of each.
#[derive(Clone)]
struct Numbers<T>(BTreeMap<T, u32>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord> Numbers<T> {
    /// From 1, in the order of appearance.
    fn number(&mut self, of: T) -> u32 {
        let next = crate::span::offset(self.0.len()).saturating_add(1);
        *self.0.entry(of).or_insert(next)
    }
}

/// An address, or what stands in the place of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Address {
    Readable(IpAddr),
    Unreadable(String),
}

/// Top-level domains that say what a name is, and not whose (RFC 6761, RFC 6762). Names stay in them.
const KEPT_DOMAINS: [&str; 3] = ["local", "invalid", "test"];

impl Pseudonyms {
    /// `None` where the address stays.
    pub(super) fn address(&mut self, address: IpAddr) -> Option<String> {
        if let IpAddr::V6(v6) = address {
            if let Some(v4) = v6.to_ipv4_mapped() {
                return self.address(v4.into()).map(|v4| format!("::ffff:{v4}"));
            }
        }
        let range = AddressRange::of(address)?;
        Some(self.in_range(range, Address::Readable(address)))
    }

    /// Of what stands in the place of an address: `1.1.1.256`, `10.0.0.01`. It is none either, so that the same is found
    /// in the line: its last number has a digit too many.
    pub(super) fn unreadable_address(&mut self, text: &str) -> Option<String> {
        let address = match ip(text) {
            Some(address) => self.address(address)?,
            None => self.in_range(AddressRange::of_unreadable(text), Address::Unreadable(text.to_string())),
        };
        Some(match (address.rsplit_once('.'), address.rsplit_once(':')) {
            (Some((before, last)), None) => format!("{before}.{last:0>4}"),
            (None, Some((before, last))) => format!("{before}:{last:0>5}"),
            _ => address,
        })
    }

    fn in_range(&mut self, range: AddressRange, address: Address) -> String {
        let number = self.addresses.entry(range).or_default().number(address);
        // More than a hundred million addresses of one range: a name cannot be mistaken for another of them.
        range.pseudonym(number).map_or_else(|| format!("address-{number}.example"), |address| address.to_string())
    }

    /// `None` where the name stays.
    pub(super) fn host(&mut self, name: &str) -> Option<String> {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        if name == "localhost" {
            return None;
        }
        let last = name.rsplit('.').next().unwrap_or_default();
        let domain = KEPT_DOMAINS.into_iter().find(|domain| *domain == last).unwrap_or("example");
        Some(format!("host-{}.{domain}", self.hosts.number(name)))
    }

    pub(super) fn user(&mut self, name: &str) -> String {
        format!("user-{}", self.users.number(name.to_string()))
    }

    pub(super) fn text(&mut self, text: &str) -> String {
        format!("text-{}", self.texts.number(text.to_string()))
    }

    pub(super) fn foundation(&mut self, foundation: &str) -> String {
        self.foundations.number(foundation.to_string()).to_string()
    }

    /// Of a key or password: as long, with the same padding of base64.
    pub(super) fn secret(&mut self, secret: &str) -> String {
        let text = secret.trim_end_matches('=');
        let length = text.chars().count();
        let number = self.secrets.entry(length).or_default().number(text.to_string());
        let padding = secret.get(text.len()..).unwrap_or_default();
        shapes::secret(number, length) + padding
    }

    /// Of a digest that many bytes long.
    pub(super) fn digest(&mut self, digest: &str, length: usize) -> String {
        let number = self.digests.entry(length).or_default().number(digest.to_ascii_uppercase());
        shapes::digest(number, length)
    }

    /// Of a phone number, or of another address whose letters and digits count, and not what stands between them.
    pub(super) fn places(&mut self, text: &str) -> String {
        let places: String = shapes::places(text).flat_map(char::to_lowercase).collect();
        let length = shapes::places(text).count();
        shapes::same_places(self.places.entry(length).or_default().number(places), text)
    }
}

/// An address, also as no standard has it, but people write it.
pub(super) fn ip(text: &str) -> Option<IpAddr> {
    ipv4(text).map(IpAddr::V4).or_else(|| text.parse().ok())
}
