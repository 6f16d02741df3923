//! Modems and faxes as sound: V.152 and V.150.1, and the packet times that gateways write for each format.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::rtp::mapping::FormatToken;
use crate::syntax::{Cursor, Decimal, Observe, ParameterList, Read, Token, Words};

value! {
    /// `a=gpmd`: parameters of one format, whatever its codec is (ITU-T V.150.1, ITU-T V.152).
    ///
    /// ```text
    /// gpmd-value = fmt SP parameter *( ";" parameter )
    /// parameter  = name [ "=" value ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Gpmd;
    ///
    /// let gpmd = Gpmd::try_from("121 vbd=yes;ecan=on")?;
    /// assert_eq!((gpmd.format.as_ref(), gpmd.is_voice_band_data()), ("121", Some(true)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Gpmd<'a> {
        /// The format, as in the `m=` line.
        pub format: Cow<'a, str>,
        /// Its parameters.
        pub parameters: ParameterList<'a>,
    }
}

impl Gpmd<'_> {
    /// Whether the format carries the tones of modems and faxes: `vbd=yes` (ITU-T V.152). `None` where nothing is said.
    pub fn is_voice_band_data(&self) -> Option<bool> {
        self.parameters.get("vbd")?.value.map(|value| value.eq_ignore_ascii_case("yes"))
    }
}

impl<'a> Read<'a> for Gpmd<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { format: cursor.word::<FormatToken>("format")?.0, parameters: ParameterList::read(cursor)? })
    }
}

impl fmt::Display for Gpmd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.format, self.parameters)
    }
}

value! {
    /// `a=vndpar`: something that only one vendor understands (ITU-T V.150.1, ITU-T V.152).
    ///
    /// ```text
    /// vndpar-value = vendor-id-format SP vendor-id SP tag [ SP data ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::VendorParameter;
    ///
    /// let parameter = VendorParameter::try_from("2 9 1 modem=fast")?;
    /// assert_eq!((parameter.id_format, parameter.vendor.as_ref()), (2, "9"));
    /// assert_eq!(parameter.data.as_deref(), Some("modem=fast"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct VendorParameter<'a> {
        /// Who numbers the vendors: 1 for ITU-T T.35, 2 for the private enterprise numbers of IANA.
        pub id_format: u8,
        /// The vendor.
        pub vendor: Cow<'a, str>,
        /// What the data is, as the vendor numbers it.
        pub tag: Cow<'a, str>,
        /// The data.
        pub data: Option<Cow<'a, str>>,
    }
}

impl<'a> Read<'a> for VendorParameter<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            id_format: cursor.word("vendor id format")?,
            vendor: cursor.word("vendor id")?,
            tag: cursor.word("tag")?,
            data: cursor.optional(|c| c.rest("data"))?,
        })
    }
}

impl fmt::Display for VendorParameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.id_format, self.vendor, self.tag)?;
        self.data.as_ref().map_or(Ok(()), |data| write!(f, " {data}"))
    }
}

text_struct! {
    /// `a=mptime` and `a=maxmptime`: a packet time for each format of the `m=` line (ITU-T V.152; PacketCable).
    ///
    /// ```text
    /// value = time *( SP time )
    /// time  = 1*DIGIT / "-"          ; in milliseconds; "-" where nothing is said of the format
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::PacketTimes;
    ///
    /// let times = PacketTimes::try_from("20 10 -")?;
    /// assert_eq!(times.iter().collect::<Vec<_>>(), [Some(20.into()), Some(10.into()), None]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct PacketTimes<'a>
}

impl PacketTimes<'_> {
    /// The times in milliseconds, in the order of the formats; `None` for `-`.
    pub fn iter(&self) -> impl Iterator<Item = Option<Decimal>> + Clone {
        Words::new(&self.0).map(Decimal::token)
    }
}

/// `time`
struct TimeOrDash;

impl Token<'_> for TimeOrDash {
    const EXPECTED: &'static str = "milliseconds, or `-`";
    fn token(text: &str) -> Option<Self> {
        (text == "-" || Decimal::token(text).is_some()).then_some(Self)
    }
}

impl<'a> Read<'a> for PacketTimes<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        read_items!(words, cursor, TimeOrDash, "packet time").map(|text| Self(Cow::Borrowed(text)))
    }
}

readable!(PacketTimes<'a>);

words! {
    /// `a=xg726bitorder`: how the samples of G.726 are put into bytes (seen in phones and gateways).
    ///
    /// ```text
    /// value = "big-endian" / "little-endian"
    /// ```
    pub enum BitOrder<'a>, "`big-endian` or `little-endian`" {
        /// The first sample in the high bits, as AAL2 has it (ITU-T I.366.2).
        BigEndian = "big-endian",
        /// The first sample in the low bits, as RFC 3551 has it.
        LittleEndian = "little-endian",
    }
}

word_value!(BitOrder<'a>, "bit order");
