//! Codecs that gateways choose: for voice, for data and fax, for one direction, and in profiles of AAL2.

use alloc::borrow::Cow;
use core::fmt;

use super::atm::{FlowDirection, OnOff, OrDash};
use crate::ValueError;
use crate::attribute::PayloadType;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

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
    fn next(words: &mut Words<'a>) -> Option<Self> {
        let encoding_name = OrDash::<&str>::token(words.next()?)?.0;
        let packet_length = PacketLength::token(words.next()?)?.0.map(|number| number.0);
        let packet_time = PacketTime::token(words.next()?)?.0.map(|number| number.0);
        Some(Self { encoding_name, packet_length, packet_time })
    }

    /// Reads one, and keeps nothing.
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<(), ValueError> {
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

/// The text of as many as there are, from one on.
fn at_least_one<'a, O: Observe>(
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

value! {
    /// `a=profileDesc`: what a profile of AAL2 is made of (RFC 3108, section 5.6.3.5).
    ///
    /// ```text
    /// profileDesc-value = [ SP ] aal2-transport SP profile SP row *( SP row )
    /// row               = uuiCodeRange SP codec                 ; the codec as of `vsel`
    /// uuiCodeRange      = code "-" code / "-"                   ; 0 to 15
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::ProfileDescription;
    ///
    /// let profile = ProfileDescription::try_from("AAL2/custom 100 0-7 PCMG 40 5000 8-15 SIDG 1 -")?;
    /// let rows: Vec<_> = profile.rows().map(|row| (row.codes, row.codec.encoding_name)).collect();
    /// assert_eq!(rows, [(Some((0, 7)), Some("PCMG")), (Some((8, 15)), Some("SIDG"))]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ProfileDescription<'a> {
        /// Who has defined the profile: `AAL2/ITU`, `AAL2/ATMF`, `AAL2/custom` or another.
        pub transport: Cow<'a, str>,
        /// The number of the profile.
        pub profile: u8,
        /// The rows, as written. [`ProfileDescription::rows`] divides them.
        pub rows_text: Cow<'a, str>,
    }
}

impl ProfileDescription<'_> {
    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = ProfileRow<'_>> + Clone {
        let mut words = Words::new(&self.rows_text);
        core::iter::from_fn(move || {
            let codes = CodeRange::token(words.next()?)?.0;
            Some(ProfileRow { codes, codec: SelectedCodec::next(&mut words)? })
        })
    }
}

/// One row of a [`ProfileDescription`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProfileRow<'a> {
    /// The first and the last code (UUI) that packets of this row carry.
    pub codes: Option<(u8, u8)>,
    /// The codec.
    pub codec: SelectedCodec<'a>,
}

/// `uuiCodeRange`
struct CodeRange(Option<(u8, u8)>);

impl<'a> Token<'a> for CodeRange {
    const EXPECTED: &'static str = "a range of codes such as `0-7`, or `-`";
    fn token(text: &'a str) -> Option<Self> {
        if matches!(text, "-" | "OMIT") {
            return Some(Self(None));
        }
        let (first, last) = text.split_once('-')?;
        Some(Self(Some((u8::token(first)?, u8::token(last)?))))
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let is_right = |(first, last)| first <= last && last <= 15;
        (!self.0.is_none_or(is_right)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "codes from 0 to 15, the lower one first"
    }
}

impl<'a> Read<'a> for ProfileDescription<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let transport = cursor.word("transport")?;
        let profile = cursor.word("profile")?;
        let rows_text = at_least_one(cursor, |c| {
            c.word::<CodeRange>("codes")?;
            SelectedCodec::read(c)
        })?;
        Ok(Self { transport, profile, rows_text })
    }
}

impl fmt::Display for ProfileDescription<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.transport, self.profile, self.rows_text)
    }
}
