//! Lines other than attributes as capabilities: bandwidth, address, title.

use alloc::borrow::Cow;
use core::fmt;

use super::attribute_capability::CapabilityNumber;
use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::{Say, meant};
use crate::line::{Bandwidth, BandwidthType, BandwidthUnit, Connection};
use crate::syntax::{Cursor, Observe, Quoted, Read, Short};

value! {
    /// `a=bcap`: a bandwidth that could be used, and its number (RFC 7006, section 3.1.1).
    ///
    /// ```text
    /// bcap-value = bw-cap-num 1*WSP bwtype ":" bandwidth
    /// bw-cap-num = 1*10DIGIT     ; 1 to 2^31 - 1
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::BandwidthCapability;
    ///
    /// let capability = BandwidthCapability::try_from("2 TIAS:512000")?;
    /// assert_eq!((capability.number, capability.bandwidth.bits_per_second()), (2, Some(512_000)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct BandwidthCapability<'a> {
        /// The number, for a `pcfg` to refer to by `b=`.
        pub number: u32,
        /// What a `b=` line would say.
        pub bandwidth: Bandwidth<'a>,
    }
}

impl<'a> Read<'a> for BandwidthCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("capability number")?.0;
        Ok(Self { number, bandwidth: Bandwidth::read(cursor)? })
    }
}

impl fmt::Display for BandwidthCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.bandwidth)
    }
}

impl Say for BandwidthCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could use, as bandwidth capability {}: {}", self.number, BandwidthInWords(&self.bandwidth))
    }
}

/// What a bandwidth limits, and how much it is: `at most 64 kbit/s for the media with its IP and UDP headers (AS)`.
pub(in crate::attribute) struct BandwidthInWords<'b>(pub(in crate::attribute) &'b Bandwidth<'b>);

impl fmt::Display for BandwidthInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Bandwidth { bandwidth_type, value } = self.0;
        let of = match bandwidth_type {
            BandwidthType::ConferenceTotal => "for all media of all sites",
            BandwidthType::ApplicationSpecific => "for the media with its IP and UDP headers",
            BandwidthType::RtcpSenders => "for RTCP of those who send media",
            BandwidthType::RtcpReceivers => "for RTCP of those who only receive",
            BandwidthType::TransportIndependent => "for the media without its IP and UDP headers",
            BandwidthType::Other(name) => {
                return write!(f, "a bandwidth of {value}, in what the unregistered type {} counts", Quoted(name));
            }
        };
        let unit = match bandwidth_type.unit() {
            Some(BandwidthUnit::BitsPerSecond) => "bit/s",
            _ => "kbit/s",
        };
        write!(f, "at most {value} {unit} {of} ({bandwidth_type})")
    }
}

value! {
    /// `a=ccap`: an address that could be used, and its number (RFC 7006, section 3.1.2).
    ///
    /// ```text
    /// ccap-value   = conn-cap-num 1*WSP nettype SP addrtype SP connection-address
    /// conn-cap-num = 1*10DIGIT     ; 1 to 2^31 - 1
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::ConnectionCapability;
    ///
    /// let capability = ConnectionCapability::try_from("1 PSTN E164 +441134960123")?;
    /// assert_eq!((capability.number, capability.connection.address.as_str()), (1, "+441134960123"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ConnectionCapability<'a> {
        /// The number, for a `pcfg` to refer to by `c=`.
        pub number: u32,
        /// What a `c=` line would say.
        pub connection: Connection<'a>,
    }
}

impl<'a> Read<'a> for ConnectionCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("capability number")?.0;
        Ok(Self { number, connection: Connection::read(cursor)? })
    }
}

impl fmt::Display for ConnectionCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.connection)
    }
}

impl Say for ConnectionCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, address) = (self.number, Short(self.connection.address.as_str()));
        let network = &self.connection.network_type;
        write!(f, "could take media at {address} on {}", meant(network.meaning(), network.as_str()))?;
        write!(f, ", as connection capability {number}")
    }
}

value! {
    /// `a=icap`: a title that the media could have, and its number (RFC 7006, section 3.1.3).
    ///
    /// ```text
    /// icap-value    = title-cap-num 1*WSP text
    /// title-cap-num = 1*10DIGIT     ; 1 to 2^31 - 1
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::TitleCapability;
    ///
    /// let capability = TitleCapability::try_from("1 Document camera")?;
    /// assert_eq!((capability.number, capability.title.as_ref()), (1, "Document camera"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct TitleCapability<'a> {
        /// The number, for a `pcfg` to refer to by `i=`.
        pub number: u32,
        /// What an `i=` line would say.
        pub title: Cow<'a, str>,
    }
}

impl<'a> Read<'a> for TitleCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("capability number")?.0;
        Ok(Self { number, title: cursor.rest("title")? })
    }
}

impl fmt::Display for TitleCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.title)
    }
}

impl Say for TitleCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the media could have the title {}, as title capability {}", Quoted(&self.title), self.number)
    }
}
