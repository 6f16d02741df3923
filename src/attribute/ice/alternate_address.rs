//! Other addresses for the same stream: ALTC.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Address, AddressType, Cursor, DeviationKind, Observe, Read, TransportAddress};

word_value!(Address<'a>, "address");

value! {
    /// `a=altc`: one of several addresses for a stream, IPv4 and IPv6 (RFC 6947, section 4.1).
    ///
    /// ```text
    /// att-value = altc-num SP addrtype SP connection-address SP port [ "/" rtcp-port ]
    /// ```
    ///
    /// A blank before the RTCP port is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::AlternateAddress;
    ///
    /// let address = AlternateAddress::try_from("1 IP6 2001:db8::1 45678/45679")?;
    /// assert_eq!((address.number, address.port, address.rtcp_port), (1, 45678, Some(45679)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AlternateAddress<'a> {
        /// The number of the alternative: 1 is preferred most.
        pub number: u32,
        /// How the address is written.
        pub address_type: AddressType<'a>,
        /// The address.
        pub address: Address<'a>,
        /// The port.
        pub port: u16,
        /// The port for RTCP, where it is another than follows from the port.
        pub rtcp_port: Option<u16>,
    }
}

impl<'a> Read<'a> for AlternateAddress<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word("number")?;
        let address_type = cursor.word("address type")?;
        let address = cursor.word("address")?;
        let port = cursor.until(b'/', "port")?;
        let mut rtcp_port = cursor.separated(|c| c.word("RTCP port"))?;
        if rtcp_port.is_none() && !cursor.is_done() {
            let start = cursor.at();
            rtcp_port = Some(cursor.word("RTCP port")?);
            cursor.tolerate(DeviationKind::UnexpectedSeparator, start);
        }
        Ok(Self { number, address_type, address, port, rtcp_port })
    }
}

impl fmt::Display for AlternateAddress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.number, self.address_type, self.address, self.port)?;
        self.rtcp_port.map_or(Ok(()), |port| write!(f, "/{port}"))
    }
}

impl Say for AlternateAddress<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can take the media at {}", TransportAddress(&self.address, self.port))?;
        match self.number {
            1 => f.write_str(", its first choice")?,
            number => write!(f, ", its choice number {number}")?,
        }
        self.rtcp_port.map_or(Ok(()), |port| write!(f, "; RTCP at port {port}"))
    }
}
