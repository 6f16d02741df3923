//! Fax over IP: T.38.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read};

words! {
    /// `a=T38FaxRateManagement`: who checks at which speed the fax machines can talk (ITU-T T.38, annex D;
    /// RFC 4612).
    ///
    /// ```text
    /// value = "localTCF" / "transferredTCF"
    /// ```
    ///
    /// Read in any case.
    pub enum FaxRateManagement<'a>, "`localTCF` or `transferredTCF`" {
        /// Each gateway makes and checks the training signal itself, as over TCP.
        LocalTcf = "localTCF",
        /// The training signal goes from one fax machine to the other, as it must over UDP.
        TransferredTcf = "transferredTCF",
    }
}

word_value!(FaxRateManagement<'a>, "rate management");

words! {
    /// `a=T38FaxUdpEC`: how lost packets of a fax are made good (ITU-T T.38, annex D).
    ///
    /// ```text
    /// value = "t38UDPNoEC" / "t38UDPRedundancy" / "t38UDPFEC"
    /// ```
    ///
    /// Read in any case.
    pub enum FaxErrorCorrection<'a>, "an error correction such as `t38UDPRedundancy`" {
        /// They are not.
        None = "t38UDPNoEC",
        /// Each packet repeats those before it.
        Redundancy = "t38UDPRedundancy",
        /// Packets carry parity of others.
        Fec = "t38UDPFEC",
    }
}

word_value!(FaxErrorCorrection<'a>, "error correction");

value! {
    /// `a=T38FaxUdpECDepth`: how many earlier packets each packet of a fax should repeat (ITU-T T.38, annex D).
    ///
    /// ```text
    /// value = 1*DIGIT [ SP 1*DIGIT ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FaxRedundancy;
    ///
    /// assert_eq!("1 3".parse(), Ok(FaxRedundancy { min: 1, max: Some(3) }));
    /// ```
    #[derive(Copy)]
    pub struct FaxRedundancy {
        /// So many at least.
        pub min: u32,
        /// So many at most.
        pub max: Option<u32>,
    }
}

impl<'a> Read<'a> for FaxRedundancy {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { min: cursor.word("minimum")?, max: cursor.optional(|c| c.word("maximum"))? })
    }
}

impl fmt::Display for FaxRedundancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.min.fmt(f)?;
        self.max.map_or(Ok(()), |max| write!(f, " {max}"))
    }
}

value! {
    /// `a=T38VendorInfo`: who made the fax gateway, by the codes of ITU-T T.35 (ITU-T T.38, annex D).
    ///
    /// ```text
    /// value = country-code SP extension SP manufacturer-code
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FaxVendor;
    ///
    /// assert_eq!("181 0 37".parse(), Ok(FaxVendor { country: 181, extension: 0, manufacturer: 37 }));
    /// ```
    #[derive(Copy)]
    pub struct FaxVendor {
        /// The country, such as 181 for the United States.
        pub country: u8,
        /// The extension of the country code, where that is 255; else 0.
        pub extension: u8,
        /// The manufacturer, as its country numbers them.
        pub manufacturer: u16,
    }
}

impl<'a> Read<'a> for FaxVendor {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            country: cursor.word("country code")?,
            extension: cursor.word("extension")?,
            manufacturer: cursor.word("manufacturer code")?,
        })
    }
}

impl fmt::Display for FaxVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.country, self.extension, self.manufacturer)
    }
}
