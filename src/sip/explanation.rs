//! What the first line and the Via headers of a message say.

use core::fmt;

use super::{BodyPart, Message, StartLine};
use crate::syntax::{shown, without_passwords};

/// A message explained, from [`Message::explain`]. `Display` writes it, each line with its end.
#[derive(Clone, Copy, Debug)]
pub struct MessageExplanation<'m> {
    message: &'m Message<'m>,
}

impl Message<'_> {
    /// The first line and the Via headers explained, part by part, and what a session description in the message is.
    ///
    /// ```
    /// use sdp_decoder::sip::Message;
    ///
    /// let message = Message::read("ACK sip:b@example.com SIP/2.0\r\nVia: SIP/2.0/TLS a.example.com;branch=z9hG4bK1\r\n\r\n")?;
    /// let expected = "\
    /// ACK sip:b@example.com SIP/2.0
    ///   ACK: confirms that the response to an INVITE has arrived
    ///   sip:b@example.com: is the address that the request goes to
    ///   SIP/2.0: is the protocol and its version
    ///
    /// Via: SIP/2.0/TLS a.example.com;branch=z9hG4bK1
    ///   SIP: is the protocol name
    ///   2.0: is the protocol version
    ///   TLS: is the transport: an encrypted connection
    ///   a.example.com: is the host name of the sender
    ///   no port: means 5061, the default of TLS
    ///   branch=z9hG4bK1: is the name of the transaction
    ///   added by: the device that made the request, and no other hop is known
    ///   response: goes back on the connection of the request; where that is closed, to a.example.com:5061
    /// ";
    /// assert_eq!(message.explain().to_string(), expected);
    /// # Ok::<(), sdp_decoder::sip::MessageError>(())
    /// ```
    pub fn explain(&self) -> MessageExplanation<'_> {
        MessageExplanation { message: self }
    }
}

/// What each method asks for (RFC 3261, section 7.1, and the extensions).
static METHODS: [(&str, &str); 14] = [
    ("INVITE", "asks for a call, or for a change of one"),
    ("ACK", "confirms that the response to an INVITE has arrived"),
    ("BYE", "ends a call"),
    ("CANCEL", "ends a request that is not answered yet"),
    ("OPTIONS", "asks what the other side can do, or whether it is there"),
    ("REGISTER", "tells the registrar where a user is to be reached"),
    ("PRACK", "confirms that a reliable 1xx has arrived"),
    ("UPDATE", "changes a call, also before it is answered"),
    ("INFO", "carries something of an application, such as a digit"),
    ("SUBSCRIBE", "asks to be told of events"),
    ("NOTIFY", "tells of an event"),
    ("REFER", "asks the other side to call somebody, as for a transfer"),
    ("MESSAGE", "carries a text message"),
    ("PUBLISH", "tells a server of a state, such as presence"),
];

impl MessageExplanation<'_> {
    fn start_line(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.message.start_line() {
            StartLine::Request(line) => {
                let uri = without_passwords(line.uri);
                writeln!(f, "{} {} {}", shown(line.method), shown(&uri), shown(line.version))?;
                match METHODS.iter().find(|(name, _)| *name == line.method) {
                    Some((name, meaning)) => writeln!(f, "  {name}: {meaning}")?,
                    None => writeln!(f, "  {}: is a method that is not known", shown(line.method))?,
                }
                writeln!(f, "  {}: is the address that the request goes to", shown(&uri))?;
                writeln!(f, "  {}: is the protocol and its version", shown(line.version))
            }
            StartLine::Response(line) => {
                let (code, reason) = (shown(line.code_text), shown(line.reason));
                writeln!(f, "{} {code} {reason}", shown(line.version))?;
                writeln!(f, "  {}: is the protocol and its version", shown(line.version))?;
                if let Some(method) = self.message.method() {
                    writeln!(f, "  {}: is what it answers", shown(method))?;
                }
                match line.status_code() {
                    Some(code) => {
                        let phrase = code.reason_phrase().unwrap_or("no code that is registered");
                        writeln!(f, "  {code}: is {phrase}")?;
                        code.explain().below(f)
                    }
                    None => writeln!(f, "  {code}: is no code: expected one from 100 to 699"),
                }
            }
        }
    }
}

impl fmt::Display for MessageExplanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.start_line(f)?;
        if self.message.body_parts().any(BodyPart::is_sdp) {
            writeln!(f, "  SDP: is {}", self.message.purpose().meaning())?;
        }
        let of = self.message.header_values("Via").count();
        for (number, (via, value)) in (1..).zip(self.message.vias().zip(self.message.header_values("Via"))) {
            match via {
                Ok(via) => write!(f, "\n{}", via.explain().hop(number, of))?,
                Err(error) => writeln!(f, "\nVia: {}\n  {error}", shown(&value.unfolded()))?,
            }
        }
        Ok(())
    }
}
