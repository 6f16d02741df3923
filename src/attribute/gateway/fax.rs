//! Fax over IP: T.38.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Observe, Quoted, Read, Token};

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

impl Say for FaxRateManagement<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LocalTcf => f.write_str("makes and checks the training signal of its fax machine itself (local TCF)"),
            Self::TransferredTcf => {
                f.write_str("passes the training signal on, from one fax machine to the other (transferred TCF)")
            }
            Self::Other(word) => write!(f, "finds the speed of the fax in a way that is not known: {}", Quoted(word)),
        }
    }
}

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

impl Say for FaxErrorCorrection<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("wants no error correction: what is lost of the fax stays lost"),
            Self::Redundancy => {
                f.write_str("wants lost fax packets made good by repeating earlier ones in each (redundancy)")
            }
            Self::Fec => f.write_str("wants lost fax packets made good by parity of others in each (FEC)"),
            Self::Other(word) => write!(f, "wants an error correction that is not known: {}", Quoted(word)),
        }
    }
}

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

impl Say for FaxRedundancy {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self { min, max: Some(max) } => write!(f, "asks that each packet repeat {min} to {max} earlier ones"),
            Self { min: 0, max: None } => f.write_str("does not ask that packets repeat earlier ones"),
            Self { min, max: None } => write!(f, "asks that each packet repeat at least {min} earlier ones"),
        }
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
            country: cursor.word::<Country>("country code")?.0,
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

impl Say for FaxVendor {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { country, extension, manufacturer } = *self;
        write!(f, "comes from manufacturer {manufacturer} of ")?;
        match (country_name(country), extension) {
            (Some(name), _) => write!(f, "{name} (ITU-T T.35, country {country})"),
            (None, 0) => write!(f, "country {country} of ITU-T T.35"),
            (None, extension) => write!(f, "country {country}, extension {extension}, of ITU-T T.35"),
        }
    }
}

/// A country code of ITU-T T.35, annex A.
struct Country(u8);

impl Token<'_> for Country {
    const EXPECTED: &'static str = u8::EXPECTED;
    fn token(text: &str) -> Option<Self> {
        u8::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        country_name(self.0).map(Cow::Borrowed)
    }
}

/// The countries that makers of fax gateways are of.
const fn country_name(code: u8) -> Option<&'static str> {
    Some(match code {
        0x00 => "Japan",
        0x04 => "Germany",
        0x09 => "Australia",
        0x20 => "Canada",
        0x26 => "China",
        0x3d => "France",
        0xb4 => "the United Kingdom",
        0xb5 => "the United States",
        _ => return None,
    })
}
