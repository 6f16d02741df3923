//! `c=`

use alloc::borrow::Cow;
use core::fmt;
use core::num::NonZeroU32;

use crate::ValueError;
use crate::syntax::{
    Address, AddressType, Cursor, DeviationKind, Located, NetworkType, Observe, Read, Short, trim_blanks,
};

value! {
    /// `c=`: the address for media (RFC 8866, section 5.7).
    ///
    /// ```text
    /// connection-field   = %s"c" "=" nettype SP addrtype SP connection-address CRLF
    /// connection-address = multicast-address / unicast-address
    /// IP4-multicast      = address "/" ttl [ "/" numaddr ]
    /// IP6-multicast      = address [ "/" numaddr ]
    /// ```
    ///
    /// `ttl` is 0 to 255, `numaddr` a count, at least 1, of consecutive addresses from the given one on. Only `IP4` and `IP6`
    /// addresses are divided at `/`; other networks use it in addresses of their own.
    ///
    /// An IP address without its type is read as what it is, and `IN c=IN IP4 …` without its first word.
    ///
    /// ```
    /// use sdp_decoder::line::Connection;
    ///
    /// let connection = Connection::try_from("IN IP4 233.252.0.1/127/3")?;
    /// assert_eq!(connection.address.as_str(), "233.252.0.1");
    /// assert_eq!((connection.ttl, connection.count), (Some(127), Some(3)));
    ///
    /// let connection = Connection::try_from("IN IP6 ff00::db8:0:101/3")?;
    /// assert_eq!((connection.ttl, connection.count), (None, Some(3)));
    ///
    /// let error = Connection::try_from("IN IP4 233.252.0.1/300").unwrap_err();
    /// assert_eq!(error.to_string(), "time to live: expected a number up to 255");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Connection<'a> {
        /// The network of the address.
        pub network_type: NetworkType<'a>,
        /// How the address is written.
        pub address_type: AddressType<'a>,
        /// Where the media is wanted.
        pub address: Address<'a>,
        /// How many routers an IPv4 multicast packet may pass.
        pub ttl: Option<u8>,
        /// How many consecutive multicast addresses are used.
        pub count: Option<u32>,
    }
}

impl<'a> Read<'a> for Connection<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        pass_over_letter(cursor);
        let network_type = cursor.word("network type")?;
        let address_type = match untyped_address(cursor) {
            Some(address_type) => {
                cursor.tolerate(DeviationKind::MissingAddressType, cursor.at());
                address_type
            }
            None => cursor.word("address type")?,
        };
        let (mut ttl, mut count) = (None, None);
        let address = match address_type {
            AddressType::Ip4 | AddressType::Ip6 => {
                let address = cursor.until(b'/', "address")?;
                if address_type == AddressType::Ip4 {
                    ttl = cursor.separated(|c| c.until(b'/', "time to live"))?;
                }
                count = cursor.separated(|c| c.word("number of addresses"))?.map(NonZeroU32::get);
                address
            }
            _ => cursor.word("address")?,
        };
        Ok(Self { network_type, address_type, address, ttl, count })
    }
}

/// Passes over what stands before a second `c=`.
fn pass_over_letter<O: Observe>(cursor: &mut Cursor<'_, '_, O>) {
    let ahead = cursor.ahead();
    if ahead.as_bytes().contains(&b'=') {
        let before = ahead.find("c=").and_then(|at| ahead.get(..at)).filter(|before| {
            // `IN`, or nothing: an address before it would be lost.
            before.is_empty() || trim_blanks(before).eq_ignore_ascii_case("IN")
        });
        let start = cursor.at();
        if before.is_some_and(|before| cursor.take(before) && cursor.take("c=")) {
            cursor.tolerate(DeviationKind::RepeatedLetter, start);
        }
    }
}

/// The type of an address that stands where its type should be.
fn untyped_address<O: Observe>(cursor: &Cursor<'_, '_, O>) -> Option<AddressType<'static>> {
    if cursor.has_two_words() {
        return None;
    }
    let address = cursor.ahead().split('/').next().unwrap_or_default();
    let ip = Address(Cow::Borrowed(address)).ip()?;
    Some(if ip.is_ipv4() { AddressType::Ip4 } else { AddressType::Ip6 })
}

impl fmt::Display for Connection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.network_type, self.address_type, self.address)?;
        if let Some(ttl) = self.ttl {
            write!(f, "/{ttl}")?;
        }
        self.count.map_or(Ok(()), |count| write!(f, "/{count}"))
    }
}

impl Connection<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = Located(&self.address);
        if self.address.is_unspecified() {
            return f.write_str("asks to be sent nothing: RFC 2543 hold, or no address yet");
        }
        match &self.network_type {
            NetworkType::Internet => {}
            NetworkType::Other(network) => {
                return write!(
                    f,
                    "wants its media at {address}, in a network {}, which is not registered",
                    Short(network)
                );
            }
            NetworkType::TelephoneNetwork | NetworkType::Pstn => {
                return write!(f, "wants its media on the telephone network, at {address}");
            }
            NetworkType::Atm => return write!(f, "wants its media on an ATM network, at {address}"),
        }
        match self.count {
            Some(count) if count > 1 => {
                write!(f, "has its media at {count} consecutive addresses, the first of them {address}")?;
            }
            _ if self.address.is_multicast() => write!(f, "has its media at {address}")?,
            _ => write!(f, "wants its media at {address}")?,
        }
        match self.ttl {
            Some(0) => f.write_str("; packets stay on the machine (TTL 0)"),
            Some(1) => f.write_str("; packets stay in the local network (TTL 1)"),
            Some(ttl) => write!(f, "; packets may pass {} routers (TTL {ttl})", ttl - 1),
            None => Ok(()),
        }
    }
}
