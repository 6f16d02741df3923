//! `b=`

use core::fmt;

use crate::ValueError;
use crate::syntax::{BitRate, Cursor, Observe, Read, Short};

words! {
    /// What a bandwidth limits (RFC 8866, section 5.8). Read in any case.
    pub enum BandwidthType<'a>, "a bandwidth type such as `AS`" {
        /// Conference total: all media of all sites, in kbit/s.
        ConferenceTotal = "CT",
        /// Application specific: one site and one media, with IP and UDP headers, in kbit/s.
        ApplicationSpecific = "AS",
        /// RTCP of those who send media, in bit/s (RFC 3556).
        RtcpSenders = "RS",
        /// RTCP of those who only receive, in bit/s (RFC 3556).
        RtcpReceivers = "RR",
        /// Transport independent: media without lower-layer headers, in bit/s (RFC 3890).
        TransportIndependent = "TIAS",
    }
}

/// What a bandwidth is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BandwidthUnit {
    /// 1000 bits a second.
    KilobitsPerSecond,
    /// Bits a second.
    BitsPerSecond,
}

impl BandwidthType<'_> {
    /// What the number counts. Not known for types that are not registered.
    pub const fn unit(&self) -> Option<BandwidthUnit> {
        match self {
            Self::ConferenceTotal | Self::ApplicationSpecific => Some(BandwidthUnit::KilobitsPerSecond),
            Self::RtcpSenders | Self::RtcpReceivers | Self::TransportIndependent => Some(BandwidthUnit::BitsPerSecond),
            Self::Other(_) => None,
        }
    }
}

value! {
    /// `b=`: the bandwidth that the session or a media section may use (RFC 8866, section 5.8).
    ///
    /// ```text
    /// bandwidth-field = %s"b" "=" bwtype ":" bandwidth CRLF
    /// bandwidth       = 1*DIGIT
    /// ```
    ///
    /// ```
    /// use sdp_decoder::line::{Bandwidth, BandwidthType};
    ///
    /// let bandwidth = Bandwidth::try_from("AS:64")?;
    /// assert_eq!(bandwidth.bandwidth_type, BandwidthType::ApplicationSpecific);
    /// assert_eq!(bandwidth.bits_per_second(), Some(64_000));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Bandwidth<'a> {
        /// What is limited.
        pub bandwidth_type: BandwidthType<'a>,
        /// The number, in the unit of its type.
        pub value: u64,
    }
}

impl Bandwidth<'_> {
    /// The bandwidth in bit/s, where its unit is known and the number stays below 2^64.
    pub fn bits_per_second(&self) -> Option<u64> {
        match self.bandwidth_type.unit()? {
            BandwidthUnit::KilobitsPerSecond => self.value.checked_mul(1000),
            BandwidthUnit::BitsPerSecond => Some(self.value),
        }
    }
}

impl<'a> Read<'a> for Bandwidth<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let bandwidth_type = cursor.until(b':', "bandwidth type")?;
        let value = cursor.after_separator("bandwidth", "`:` and a number", |c| c.word("bandwidth"))?;
        Ok(Self { bandwidth_type, value })
    }
}

impl fmt::Display for Bandwidth<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.bandwidth_type, self.value)
    }
}

impl Bandwidth<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match &self.bandwidth_type {
            BandwidthType::ConferenceTotal => "for all media of all sides together",
            BandwidthType::ApplicationSpecific => "IP and UDP headers included",
            BandwidthType::TransportIndependent => "payload alone, without the headers of RTP, UDP and IP",
            BandwidthType::RtcpSenders if self.value == 0 => {
                return f.write_str("allows no RTCP to those who send media");
            }
            BandwidthType::RtcpReceivers if self.value == 0 => {
                return f.write_str("allows no RTCP to those who only receive");
            }
            BandwidthType::RtcpSenders => "for RTCP of those who send media",
            BandwidthType::RtcpReceivers => "for RTCP of those who only receive",
            BandwidthType::Other(name) => {
                let name = Short(name);
                return write!(f, "a bandwidth {name} of {}, which is not registered: to be ignored", self.value);
            }
        };
        match self.bits_per_second() {
            Some(bits) => write!(f, "allows {}, {what}", BitRate(bits)),
            None => write!(f, "allows {} kbit/s, {what}", self.value),
        }
    }
}
