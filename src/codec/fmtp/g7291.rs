//! Parameters of G.729.1.

use crate::ValueError;

format_parameters! {
    /// Parameters of G.729.1 (RFC 4749, section 6.1).
    ///
    /// ```text
    /// maxbitrate=24000; mbs=16000   ; 8000, and from 12000 to 32000 in steps of 2000
    /// ```
    pub struct G7291Parameters<'a> with packet_times {
        /// The highest bit rate of the whole session, in bit/s.
        max_bit_rate "maxbitrate": u32 [BIT_RATES, "one of 8000, 12000 and so on in steps of 2000 to 32000"], max_bit_rate_or_default = "32000";
        /// The highest bit rate that the receiver takes now, in bit/s.
        maximum_bit_rate_supported "mbs": u32 [BIT_RATES, "one of 8000, 12000 and so on in steps of 2000 to 32000"];
    }
}

impl G7291Parameters<'_> {
    /// The highest bit rate that the receiver takes now, in bit/s; that of the session where it is not said.
    pub fn maximum_bit_rate_supported_or_default(&self) -> Result<u32, ValueError> {
        self.maximum_bit_rate_supported().unwrap_or_else(|| self.max_bit_rate_or_default())
    }
}

const BIT_RATES: [u32; 12] =
    [8_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 26_000, 28_000, 30_000, 32_000];
