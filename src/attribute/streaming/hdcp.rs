//! HDCP, as IPMX devices have it.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::line::Connection;
use crate::syntax::{Cursor, Observe, Read, Short, TransportAddress};

value! {
    /// `a=hkep`: where receivers ask for the keys of HDCP (VSF TR-10-5, section 10).
    ///
    /// ```text
    /// hkep-value = port SP nettype SP addrtype SP unicast-address SP node-id SP port-id
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::HdcpKeyExchange;
    ///
    /// let exchange = HdcpKeyExchange::try_from(
    ///     "10000 IN IP4 192.0.2.100 550e8400-e29b-41d4-a716-446655440000 01-02-03-04-05",
    /// )?;
    /// assert_eq!((exchange.port, exchange.connection.address.as_str()), (10000, "192.0.2.100"));
    /// assert_eq!(exchange.port_id, "01-02-03-04-05");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct HdcpKeyExchange<'a> {
        /// The port.
        pub port: u16,
        /// The address.
        pub connection: Connection<'a>,
        /// The device: a UUID.
        pub node_id: Cow<'a, str>,
        /// Its port: pairs of hexadecimal digits, with `-` between them.
        pub port_id: Cow<'a, str>,
    }
}

impl<'a> Read<'a> for HdcpKeyExchange<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            port: cursor.word("port")?,
            connection: Connection::read(cursor)?,
            node_id: cursor.word("node id")?,
            port_id: cursor.word("port id")?,
        })
    }
}

impl fmt::Display for HdcpKeyExchange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.port, self.connection, self.node_id, self.port_id)
    }
}

impl Say for HdcpKeyExchange<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = TransportAddress(&self.connection.address, self.port);
        let (node, port) = (Short(&self.node_id), Short(&self.port_id));
        write!(f, "gives receivers the keys of HDCP at {address}; device {node}, port {port}")
    }
}
