//! Codecs that gateways choose: for voice, for data and fax, for one direction, and in profiles of AAL2.

use alloc::borrow::Cow;
use core::fmt;

use super::atm::{FlowDirection, OnOff, OrDash};
use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, PayloadType};
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Read, Short, Token, Words};

value! {
    /// `a=atmmap`: the codec of a payload type where no RTP is used (RFC 3108, section 5.6.3.1).
    ///
    /// ```text
    /// atmmap-value = [ SP ] payload-type SP encoding-name     ; 0 to 127
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::AtmMap;
    ///
    /// let map = AtmMap::try_from("98 X-G727-32")?;
    /// assert_eq!((map.payload_type.number(), map.encoding_name.as_deref()), (98, Some("X-G727-32")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AtmMap<'a> {
        /// The payload type.
        pub payload_type: PayloadType,
        /// The codec; `None` for `-`.
        pub encoding_name: Option<Cow<'a, str>>,
    }
}

impl<'a> Read<'a> for AtmMap<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let payload_type = cursor.word("payload type")?;
        Ok(Self {
            payload_type,
            encoding_name: cursor.word::<OrDash<EncodingName>>("encoding name")?.0.map(|name| name.0),
        })
    }
}

impl fmt::Display for AtmMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.payload_type, OrDash(self.encoding_name.as_deref()))
    }
}

impl Say for AtmMap<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.encoding_name {
            Some(name) => write!(f, "payload type {} is {}, on ATM without RTP", self.payload_type, Short(name)),
            None => {
                write!(f, "payload type {} is used on ATM without RTP, by a codec known otherwise", self.payload_type)
            }
        }
    }
}

/// `encoding-name`
struct EncodingName<'a>(Cow<'a, str>);

impl<'a> Token<'a> for EncodingName<'a> {
    const EXPECTED: &'static str = "a codec's name or `-`";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
}

/// A number up to `MAX`. A larger one is read, and told.
struct UpTo<const MAX: u32>(u32);

impl<'a, const MAX: u32> Token<'a> for UpTo<MAX> {
    const EXPECTED: &'static str = "a number or `-`";
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.0 > MAX).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        if MAX == 255 { "a number up to 255" } else { "a number up to 65535" }
    }
}

type PacketLength = OrDash<UpTo<255>>;
type PacketTime = OrDash<UpTo<65535>>;

text_struct! {
    /// `a=vsel` and `a=fsel`: codecs for voice, or for fax, the preferred first, as written (RFC 3108, sections 5.6.3.6
    /// and 5.6.3.8).
    ///
    /// ```text
    /// value         = [ SP ] codec *( SP codec )
    /// codec         = encoding-name SP packet-length SP packet-time
    /// encoding-name = token / "-"
    /// packet-length = 1*3DIGIT / "-"     ; in bytes, up to 255
    /// packet-time   = 1*5DIGIT / "-"     ; in microseconds, up to 65535
    /// ```
    ///
    /// Larger numbers are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::CodecSelection;
    ///
    /// let selection = CodecSelection::try_from("G729 10 10000 G726-32 - -")?;
    /// let codecs: Vec<_> = selection.iter().map(|codec| (codec.encoding_name, codec.packet_time)).collect();
    /// assert_eq!(codecs, [(Some("G729"), Some(10_000)), (Some("G726-32"), None)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CodecSelection<'a>
}

impl CodecSelection<'_> {
    /// The codecs, the preferred first.
    pub fn iter(&self) -> impl Iterator<Item = SelectedCodec<'_>> + Clone {
        let mut words = Words::new(&self.0);
        core::iter::from_fn(move || SelectedCodec::next(&mut words))
    }
}

/// One codec of a [`CodecSelection`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SelectedCodec<'a> {
    /// The codec.
    pub encoding_name: Option<&'a str>,
    /// How long a packet is, in bytes.
    pub packet_length: Option<u32>,
    /// How much media a packet holds, in microseconds.
    pub packet_time: Option<u32>,
}

impl<'a> SelectedCodec<'a> {
    pub(super) fn next(words: &mut Words<'a>) -> Option<Self> {
        let encoding_name = OrDash::<&str>::token(words.next()?)?.0;
        let packet_length = PacketLength::token(words.next()?)?.0.map(|number| number.0);
        let packet_time = PacketTime::token(words.next()?)?.0.map(|number| number.0);
        Some(Self { encoding_name, packet_length, packet_time })
    }

    /// Reads one, and keeps nothing.
    pub(super) fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<(), ValueError> {
        cursor.word::<EncodingName>("encoding name")?;
        cursor.word::<PacketLength>("packet length")?;
        cursor.word::<PacketTime>("packet time").map(|_| ())
    }
}

impl<'a> Read<'a> for CodecSelection<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        at_least_one(cursor, SelectedCodec::read).map(Self)
    }
}

readable!(CodecSelection<'a>);

impl Say for CodecSelection<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let service = if row.id == AttributeId::Fsel { "fax" } else { "voice" };
        write!(f, "can use for {service}, the preferred first: {}", self.in_words())
    }
}

impl CodecSelection<'_> {
    fn in_words(&self) -> impl fmt::Display + '_ {
        Listed(self.iter())
    }
}

impl fmt::Display for SelectedCodec<'_> {
    /// In words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.encoding_name {
            Some(name) => write!(f, "{}", Short(name))?,
            None => f.write_str("any codec")?,
        }
        let bytes = if self.packet_length == Some(1) { "byte" } else { "bytes" };
        match (self.packet_length, self.packet_time.map(Microseconds)) {
            (Some(length), Some(time)) => write!(f, " (packets of {length} {bytes}, {time})"),
            (Some(length), None) => write!(f, " (packets of {length} {bytes})"),
            (None, Some(time)) => write!(f, " (packets of {time})"),
            (None, None) => Ok(()),
        }
    }
}

/// A time, in milliseconds where it has no fraction of them.
struct Microseconds(u32);

impl fmt::Display for Microseconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 % 1000 == 0 { write!(f, "{} ms", self.0 / 1000) } else { write!(f, "{} µs", self.0) }
    }
}

/// The text of as many as there are, from one on.
pub(super) fn at_least_one<'a, O: Observe>(
    cursor: &mut Cursor<'a, '_, O>,
    read: impl Fn(&mut Cursor<'a, '_, O>) -> Result<(), ValueError>,
) -> Result<Cow<'a, str>, ValueError> {
    let start = cursor.at();
    read(cursor)?;
    while !cursor.is_done() {
        read(cursor)?;
    }
    Ok(Cow::Borrowed(cursor.since(start)))
}

value! {
    /// `a=dsel`: codecs for modems, and for fax where that is included (RFC 3108, section 5.6.3.7).
    ///
    /// ```text
    /// dsel-value = [ SP ] fxIncl SP codec *( SP codec )     ; the codecs as of `vsel`
    /// fxIncl     = "on" / "off" / "-"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::DataCodecSelection;
    ///
    /// let selection = DataCodecSelection::try_from("- G726-32 20 5000 PCMU 40 5000")?;
    /// assert_eq!((selection.includes_fax, selection.codecs.iter().count()), (None, 2));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct DataCodecSelection<'a> {
        /// Whether this is for fax, too. Not where nothing is said.
        pub includes_fax: Option<bool>,
        /// The codecs.
        pub codecs: CodecSelection<'a>,
    }
}

impl<'a> Read<'a> for DataCodecSelection<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let includes_fax = cursor.word::<OrDash<OnOff>>("fax included")?.0.map(OnOff::is_on);
        Ok(Self { includes_fax, codecs: CodecSelection::read(cursor)? })
    }
}

impl fmt::Display for DataCodecSelection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", OrDash(self.includes_fax.map(OnOff::of)), self.codecs)
    }
}

impl Say for DataCodecSelection<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let services = if self.includes_fax == Some(true) { "modems and fax" } else { "modems" };
        write!(f, "can use for {services}, the preferred first: {}", self.codecs.in_words())
    }
}

choice! {
    /// What codecs are chosen for (RFC 3108, section 5.6.3.9).
    pub enum SelectedService, "`v`, `d`, `f`, `df` or `all`" {
        /// Voice.
        Voice = "v",
        /// Modems, without fax.
        Data = "d",
        /// Fax.
        Fax = "f",
        /// Modems and fax.
        DataAndFax = "df",
        /// All of them.
        All = "all",
    }
}

value! {
    /// `a=onewaySel`: codecs for one direction (RFC 3108, section 5.6.3.9).
    ///
    /// ```text
    /// onewaySel-value = [ SP ] serviceType SP directionFlag SP codec *( SP codec )     ; the codecs as of `vsel`
    /// serviceType     = "v" / "d" / "f" / "df" / "all"
    /// directionFlag   = "f" / "b"
    /// ```
    ///
    /// The grammar has `fb`, which the RFC forbids here. It is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{FlowDirection, OneWaySelection, SelectedService};
    ///
    /// let selection = OneWaySelection::try_from("v b G726-32 40 10000")?;
    /// assert_eq!((selection.service, selection.direction), (SelectedService::Voice, FlowDirection::Backward));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct OneWaySelection<'a> {
        /// What for.
        pub service: SelectedService,
        /// For which direction.
        pub direction: FlowDirection,
        /// The codecs.
        pub codecs: CodecSelection<'a>,
    }
}

/// One direction.
struct OneDirection(FlowDirection);

impl<'a> Token<'a> for OneDirection {
    const EXPECTED: &'static str = "`f` or `b`";
    fn token(text: &'a str) -> Option<Self> {
        FlowDirection::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if self.0 == FlowDirection::Both { Some(DeviationKind::OutOfRange) } else { self.0.deviation(text) }
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.registered()
    }
}

impl<'a> Read<'a> for OneWaySelection<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let service = cursor.word("service")?;
        let direction = cursor.word::<OneDirection>("direction")?.0;
        Ok(Self { service, direction, codecs: CodecSelection::read(cursor)? })
    }
}

impl fmt::Display for OneWaySelection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.service, self.direction, self.codecs)
    }
}

impl Say for OneWaySelection<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let service = match self.service {
            SelectedService::Voice => "voice",
            SelectedService::Data => "modems",
            SelectedService::Fax => "fax",
            SelectedService::DataAndFax => "modems and fax",
            SelectedService::All => "voice, modems and fax",
        };
        let (direction, codecs) = (self.direction.in_words(), self.codecs.in_words());
        write!(f, "can use for {service}, {direction} alone, the preferred first: {codecs}")
    }
}
