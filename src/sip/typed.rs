//! Headers as values with types.

use core::str::FromStr;

use super::{HeaderValue, Message, StatusCode, StatusLine, Via};
use crate::ValueError;

impl HeaderValue<'_> {
    /// The value as that type, such as [`Via`] or [`NameAddress`](super::NameAddress), borrowing nothing. Places in an
    /// error are those of the value on one line ([`HeaderValue::unfolded`]).
    ///
    /// ```
    /// use sdp_decoder::sip::{Message, NameAddress};
    ///
    /// let message = Message::read("ACK sip:b@example.com SIP/2.0\r\nf: Alice\r\n  <sip:a@example.com>;tag=1\r\n\r\n")?;
    /// let from: NameAddress = message.header_values("From").next().ok_or("there is one")?.decode()?;
    /// assert_eq!((from.user().as_deref(), from.tag()), (Some("a"), Some("1")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn decode<T: FromStr<Err = ValueError>>(self) -> Result<T, ValueError> {
        self.unfolded().parse()
    }
}

impl Message<'_> {
    /// The hops of the request, in order: the nearest first, the device that made the request last.
    ///
    /// ```
    /// use sdp_decoder::sip::Message;
    ///
    /// let message = Message::read("SIP/2.0 200 OK\r\nVia: SIP/2.0/TCP a.example.com, SIP/2.0/UDP 192.0.2.1:5070\r\n\r\n")?;
    /// let ports: Vec<_> = message.vias().map(|via| via.map(|via| via.port_or_default())).collect();
    /// assert_eq!(ports, [Ok(Some(5060)), Ok(Some(5070))]);
    /// # Ok::<(), sdp_decoder::sip::MessageError>(())
    /// ```
    pub fn vias(&self) -> impl Iterator<Item = Result<Via<'static>, ValueError>> {
        self.header_values("Via").map(HeaderValue::decode)
    }
}

impl StatusLine<'_> {
    /// The code, where it is one from 100 to 699.
    pub fn status_code(self) -> Option<StatusCode> {
        self.code.and_then(StatusCode::new)
    }
}
