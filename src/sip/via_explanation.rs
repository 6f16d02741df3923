//! What a Via says, part by part.

use alloc::string::ToString;
use core::fmt;

use super::Via;
use super::via::{SentBy, TargetSource, Transport};
use crate::syntax::shown;

/// A Via explained, one part a line, from [`Via::explain`]. `Display` writes it, each line with its end.
///
/// ```
/// use sdp_decoder::sip::Via;
///
/// let via = Via::try_from("SIP/2.0/UDP 10.11.228.67:5060")?;
/// assert_eq!(via.explain().to_string(), "\
/// Via: SIP/2.0/UDP 10.11.228.67:5060
///   SIP: is the protocol name
///   2.0: is the protocol version
///   UDP: is the transport: one datagram a message, which IP may cut into fragments
///   10.11.228.67: is the IP address of the sender
///   5060: is the port that it wants responses on
///   response: goes to 10.11.228.67:5060, which the sender wrote
/// ");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ViaExplanation<'v> {
    via: &'v Via<'v>,
    /// Its number among the values of the message, and how many those are.
    place: Option<(usize, usize)>,
}

impl Via<'_> {
    /// The value explained: its five parts, its parameters, and where the response goes.
    pub fn explain(&self) -> ViaExplanation<'_> {
        ViaExplanation { via: self, place: None }
    }
}

impl ViaExplanation<'_> {
    /// With who added it: the value is the one of that number, from 1, in a message that has `of` values. The first is
    /// of the nearest hop, the last of the device that made the request (RFC 3261, section 8.1.1.7 and 16.6).
    #[must_use]
    pub fn hop(self, number: usize, of: usize) -> Self {
        Self { place: Some((number, of)), ..self }
    }

    fn port(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.via.port, self.via.transport.default_port()) {
            (Some(port), _) => writeln!(f, "  {port}: is the port that it wants responses on"),
            (None, Some(port)) => {
                let transport = &self.via.transport;
                writeln!(f, "  no port: means {port}, the default of {transport}")
            }
            (None, None) => writeln!(f, "  no port: means the default of the transport"),
        }
    }

    fn parameters(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let via = self.via;
        if let Some(branch) = via.branch() {
            let note = if via.has_magic_cookie() { "" } else { ", as an element of RFC 2543 makes it" };
            writeln!(f, "  branch={}: is the name of the transaction{note}", shown(branch))?;
        }
        if let Some(received) = via.received() {
            writeln!(
                f,
                "  received={}: is the address that the next hop saw the request come from",
                shown(received.as_str())
            )?;
        }
        match via.rport() {
            Some(Ok(Some(port))) => {
                writeln!(f, "  rport={port}: is the port that the next hop saw the request come from")?;
            }
            Some(Ok(None)) => {
                writeln!(f, "  rport: asks the next hop for the port that it sees the request come from")?;
            }
            Some(Err(error)) => writeln!(f, "  {error}")?,
            None => {}
        }
        if let Some(maddr) = via.maddr() {
            writeln!(f, "  maddr={}: is the address that wants the response, for multicast", shown(maddr.as_str()))?;
        }
        match via.ttl() {
            Some(Ok(ttl)) => writeln!(f, "  ttl={ttl}: is how many routers a multicast packet may pass"),
            Some(Err(error)) => writeln!(f, "  {error}"),
            None => Ok(()),
        }
    }

    fn place(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((1, 1)) => writeln!(f, "  added by: the device that made the request, and no other hop is known"),
            Some((number, of)) if number == of => writeln!(f, "  added by: the device that made the request"),
            Some((1, _)) => writeln!(f, "  added by: the nearest hop, the last one on the way of the request"),
            Some(_) => writeln!(f, "  added by: a hop on the way of the request"),
            None => Ok(()),
        }
    }

    fn response(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self.via.response_target();
        let address = SentBy(&target.address, target.port).to_string();
        let address = shown(&address);
        match target.by {
            TargetSource::Connection if matches!(self.via.transport, Transport::Ws | Transport::Wss) => {
                writeln!(
                    f,
                    "  response: goes back on the WebSocket connection of the request, and no other way (RFC 7118)"
                )
            }
            TargetSource::Connection => {
                writeln!(
                    f,
                    "  response: goes back on the connection of the request; where that is closed, to {address}"
                )
            }
            TargetSource::Maddr => writeln!(f, "  response: goes to {address}, as maddr says"),
            TargetSource::Received if matches!(self.via.rport(), Some(Ok(Some(_)))) => {
                writeln!(f, "  response: goes to {address}, where the request came from (received and rport)")
            }
            TargetSource::Received => {
                writeln!(f, "  response: goes to {address}, the address where the request came from (received)")
            }
            TargetSource::SentBy => writeln!(f, "  response: goes to {address}, which the sender wrote"),
        }
    }
}

impl fmt::Display for ViaExplanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let via = self.via;
        let text = via.to_string();
        writeln!(f, "Via: {}", shown(&text))?;
        writeln!(f, "  {}: is the protocol name", shown(&via.protocol))?;
        writeln!(f, "  {}: is the protocol version", shown(&via.version))?;
        let transport = shown(via.transport.as_str());
        match via.transport.meaning().map(|meaning| meaning.split_once(": ").map_or(meaning, |(_, meaning)| meaning)) {
            Some(meaning) => {
                writeln!(f, "  {transport}: is the transport: {}", meaning.strip_suffix('.').unwrap_or(meaning))?;
            }
            None => writeln!(f, "  {transport}: is the transport")?,
        }
        let what = if via.host.ip().is_some() { "IP address" } else { "host name" };
        writeln!(f, "  {}: is the {what} of the sender", shown(via.host.as_str()))?;
        self.port(f)?;
        self.parameters(f)?;
        for parameter in via.other_parameters() {
            writeln!(f, "  {}: is a parameter of its own", shown(parameter.span.of(via.parameters.as_str())))?;
        }
        self.place(f)?;
        self.response(f)
    }
}
