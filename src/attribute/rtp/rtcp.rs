//! Where RTCP goes.

use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::line::Connection;
use crate::syntax::{Cursor, Observe, Read, TransportAddress};

value! {
    /// `a=rtcp`: the port for RTCP where it is not the RTP port plus one, and its address where that is another
    /// (RFC 3605, section 2.1). `portmapping-req` (RFC 6284) has the same syntax.
    ///
    /// ```text
    /// rtcp-attribute = "a=rtcp:" port [ nettype SP addrtype SP connection-address ] CRLF
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Rtcp;
    ///
    /// let rtcp = Rtcp::try_from("53020 IN IP4 192.0.2.4")?;
    /// assert_eq!(rtcp.port, 53020);
    /// assert_eq!(rtcp.connection.map(|connection| connection.address.to_string()).as_deref(), Some("192.0.2.4"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Rtcp<'a> {
        /// The port.
        pub port: u16,
        /// The address, where it is not that of the media.
        pub connection: Option<Connection<'a>>,
    }
}

impl<'a> Read<'a> for Rtcp<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { port: cursor.word("port")?, connection: cursor.optional(Connection::read)? })
    }
}

impl fmt::Display for Rtcp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.port.fmt(f)?;
        self.connection.as_ref().map_or(Ok(()), |connection| write!(f, " {connection}"))
    }
}

impl Say for Rtcp<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match row.id {
            AttributeId::PortmappingReq => "gives out the tokens that open a port for unicast, at ",
            _ => "wants RTCP at ",
        })?;
        match &self.connection {
            Some(connection) => write!(f, "{}", TransportAddress(&connection.address, self.port)),
            None => write!(f, "port {} of the address of the media", self.port),
        }
    }
}
