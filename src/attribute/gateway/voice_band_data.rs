//! Modems and faxes as sound: V.152 and V.150.1, and the packet times that gateways write for each format.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ValueError;
use crate::attribute::rtp::mapping::FormatToken;
use crate::attribute::say::{InWords, Say};
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Cursor, Decimal, Listed, Observe, ParameterList, Quoted, Read, Short, Token, Words};

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

impl Say for Gpmd<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let format = Short(&self.format);
        let is_voice_band_data = match self.is_voice_band_data() {
            Some(true) => "uses",
            Some(false) => "does not use",
            None => {
                let parameters = Listed(self.parameters.iter().map(InWords));
                return write!(f, "gives format {format} the parameters {parameters}, whatever its codec is");
            }
        };
        write!(f, "{is_voice_band_data} format {format} for the tones of modems and faxes (voice band data)")?;
        let others = self.parameters.iter().filter(|parameter| !parameter.name.eq_ignore_ascii_case("vbd"));
        match others.clone().next() {
            Some(_) => write!(f, ", with {}", Listed(others.map(InWords))),
            None => Ok(()),
        }
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
            id_format: cursor.word::<VendorIdFormat>("vendor id format")?.0,
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

impl Say for VendorParameter<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vendor, tag) = (Short(&self.vendor), Short(&self.tag));
        match self.id_format {
            1 => write!(f, "tells what only equipment of vendor {vendor} (ITU-T T.35) understands: tag {tag}")?,
            2 => write!(f, "tells what only equipment of IANA enterprise number {vendor} understands: tag {tag}")?,
            other => {
                write!(f, "tells what only equipment of vendor {vendor} (id format {other}) understands: tag {tag}")?;
            }
        }
        self.data.as_deref().map_or(Ok(()), |data| write!(f, ", {}", Quoted(data)))
    }
}

/// Who numbers the vendors.
struct VendorIdFormat(u8);

impl<'a> Token<'a> for VendorIdFormat {
    const EXPECTED: &'static str = u8::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        u8::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        match self.0 {
            1 => Some(Cow::Borrowed("vendors as ITU-T T.35 numbers them")),
            2 => Some(Cow::Borrowed("vendors by their enterprise number of IANA")),
            _ => None,
        }
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

impl Say for PacketTimes<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = self.iter().map(|time| time.map_or_else(|| "any length".into(), |time| format!("{time} ms")));
        let asks = if row.id == AttributeId::Maxmptime { "takes packets of at most" } else { "asks for packets of" };
        write!(f, "{asks} {}, for the formats of the m= line in turn", Listed(times))
    }
}

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

impl Say for BitOrder<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BigEndian => f.write_str("has the first sample of G.726 in the high bits of a byte, as AAL2 has it"),
            Self::LittleEndian => {
                f.write_str("has the first sample of G.726 in the low bits of a byte, as RFC 3551 has it")
            }
            Self::Other(word) => write!(f, "has the samples of G.726 in an order that is not known: {}", Quoted(word)),
        }
    }
}
