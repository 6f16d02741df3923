//! Picture sizes.

use alloc::borrow::Cow;
use core::fmt;

use super::image_range::{PixelsInWords, RatiosInWords, ends_value, passes};
use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, PayloadType, PixelRange, RatioRange, StreamDirection};
use crate::syntax::{Cursor, Decimal, DeviationKind, Either, Observe, Read, Token};

value! {
    /// `a=imageattr`: the picture sizes that can be sent and received (RFC 6236, section 3.1).
    ///
    /// ```text
    /// imageattr-value = PT 1*2( 1*WSP ( "send" / "recv" ) 1*WSP attr-list )
    /// PT              = 1*DIGIT / "*"
    /// attr-list       = set *( 1*WSP set ) / "*"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{ImageAttr, PixelRange};
    ///
    /// let text = "97 send [x=[480:16:800],y=[320:16:640],par=[1.2-1.3]] recv [x=330,y=250]";
    /// let attributes = ImageAttr::try_from(text)?;
    /// let send = attributes.send.ok_or("pictures are sent")?;
    /// let set = send.iter().next().ok_or("one set")?;
    /// assert_eq!(set.x, PixelRange::Range { min: 480, step: 16, max: 800 });
    /// assert!(set.x.contains(640) && !set.y.contains(650));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ImageAttr<'a> {
        /// The format it is about; all of the section for `*`.
        pub payload_type: Option<PayloadType>,
        /// What the sender of the SDP sends.
        pub send: Option<ImageSets<'a>>,
        /// What it receives.
        pub recv: Option<ImageSets<'a>>,
    }
}

/// `PT`
struct FormatOrAll(Option<PayloadType>);

impl<'a> Token<'a> for FormatOrAll {
    const EXPECTED: &'static str = "a payload type from 0 to 127, or `*`";
    fn token(text: &'a str) -> Option<Self> {
        if text == "*" { Some(Self(None)) } else { PayloadType::token(text).map(Some).map(Self) }
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.is_none().then_some(Cow::Borrowed("all formats"))
    }
}

impl<'a> Read<'a> for ImageAttr<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let payload_type = cursor.word::<FormatOrAll>("payload type")?.0;
        let mut attributes = Self { payload_type, send: None, recv: None };
        loop {
            let start = cursor.at();
            let sets = match cursor.word("direction")? {
                StreamDirection::Send => &mut attributes.send,
                StreamDirection::Recv => &mut attributes.recv,
            };
            if sets.is_some() {
                return Err(cursor.error_at("direction", "`send` and `recv` once each", start));
            }
            *sets = Some(ImageSets::read(cursor)?);
            if cursor.is_done() {
                return Ok(attributes);
            }
        }
    }
}

impl fmt::Display for ImageAttr<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.payload_type {
            Some(payload_type) => payload_type.fmt(f)?,
            None => f.write_str("*")?,
        }
        if let Some(send) = &self.send {
            write!(f, " send {send}")?;
        }
        self.recv.as_ref().map_or(Ok(()), |recv| write!(f, " recv {recv}"))
    }
}

impl Say for ImageAttr<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let directions = [("can send", &self.send), ("can receive", &self.recv)];
        match self.payload_type {
            Some(payload_type) => write!(f, "format {payload_type}: ")?,
            None => f.write_str("all formats: ")?,
        }
        let mut separator = "";
        for (does, sets) in directions {
            let Some(sets) = sets else { continue };
            write!(f, "{separator}{does} ")?;
            if sets.is_any() {
                f.write_str("pictures of any size")?;
            } else {
                write!(f, "pictures of {}", Either(sets.iter().map(InWords)))?;
            }
            separator = "; ";
        }
        Ok(())
    }
}

/// Sizes that go together.
struct InWords<'a>(ImageSet<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ImageSet { x, y, sar, par, q, .. } = self.0;
        write!(f, "{} by {} pixels", PixelsInWords(x), PixelsInWords(y))?;
        let parts = [("whose own ratio is", sar), ("whose ratio as shown is", par)];
        for (what, ratio) in parts {
            if let Some(ratio) = ratio {
                write!(f, " {what} {}", RatiosInWords(ratio))?;
            }
        }
        q.map_or(Ok(()), |preference| write!(f, " (preference {preference})"))
    }
}

text_struct! {
    /// The sizes of one direction of [`ImageAttr`], as written.
    ///
    /// ```text
    /// attr-list = set *( 1*WSP set ) / "*"
    /// ```
    pub struct ImageSets<'a>
}

impl ImageSets<'_> {
    /// Whether any size will do: `*`.
    pub fn is_any(&self) -> bool {
        self.0 == "*"
    }

    /// The sets, in order; none where any size will do.
    pub fn iter(&self) -> impl Iterator<Item = ImageSet<'_>> + Clone {
        let mut rest = self.0.as_ref();
        core::iter::from_fn(move || {
            rest = rest.trim_ascii_start();
            let set;
            (set, rest) = rest.split_at_checked(length_to(rest, b']')?)?;
            ImageSet::read(&mut Cursor::verbatim(set, &mut ())).ok()
        })
    }
}

impl<'a> ImageSets<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        if !cursor.keyword("*") {
            ImageSet::read(cursor)?;
            let mut end = cursor.at();
            cursor.blanks();
            while cursor.ahead().starts_with('[') {
                let start = cursor.at();
                ImageSet::read(cursor)?;
                if start == end {
                    cursor.tolerate(DeviationKind::UnexpectedCharacter, start);
                }
                end = cursor.at();
                cursor.blanks();
            }
        }
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

/// One of [`ImageSets`]: sizes that go together (RFC 6236, section 3.1.1).
///
/// ```text
/// set       = "[" "x=" xyrange "," "y=" xyrange *( "," key-value ) "]"
/// key-value = "sar=" srange / "par=" prange / "q=" qvalue / token "=" value
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ImageSet<'a> {
    /// The width.
    pub x: PixelRange<'a>,
    /// The height.
    pub y: PixelRange<'a>,
    /// The ratio of width to height of a single pixel; 1 where nothing is said.
    pub sar: Option<RatioRange<'a>>,
    /// The ratio of width to height of the picture as it is shown.
    pub par: Option<RatioRange<'a>>,
    /// How much the set is preferred, from 0 to 1; 0.5 where nothing is said.
    pub q: Option<Decimal>,
    /// All of the set, with its brackets.
    text: &'a str,
}

impl<'a> ImageSet<'a> {
    /// All parameters of the set with their values, as written; `x` and `y` are the first.
    pub fn parameters(self) -> impl Iterator<Item = (&'a str, Option<&'a str>)> + Clone {
        let inside = self.text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let mut rest = inside.unwrap_or_default();
        core::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let parameter;
            (parameter, rest) = rest.split_at_checked(length_to(rest, b',').map_or(rest.len(), |length| length - 1))?;
            rest = rest.strip_prefix(',').unwrap_or(rest);
            let trimmed = |(name, value): (&'a str, &'a str)| (name.trim_ascii(), Some(value.trim_ascii()));
            Some(parameter.split_once('=').map_or((parameter.trim_ascii(), None), trimmed))
        })
    }

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        expect(cursor, "[", "set", "`*`, or sets such as `[x=320,y=240]`")?;
        expect(cursor, "x", "x", "`x=` and a width")?;
        expect(cursor, "=", "x", "`x=` and a width")?;
        let x = PixelRange::read(cursor, "x")?;
        expect(cursor, ",", "y", "`,y=` and a height")?;
        expect(cursor, "y", "y", "`,y=` and a height")?;
        expect(cursor, "=", "y", "`,y=` and a height")?;
        let y = PixelRange::read(cursor, "y")?;
        let mut set = Self { x, y, sar: None, par: None, q: None, text: "" };
        while passes(cursor, ",") {
            let name: &str = cursor.before(|byte| matches!(byte, b'=' | b',' | b']'), "parameter")?;
            match name {
                _ if !passes(cursor, "=") => {}
                "sar" if set.sar.is_none() => set.sar = Some(RatioRange::read(cursor, "sar")?),
                "par" if set.par.is_none() => set.par = Some(RatioRange::read(cursor, "par")?),
                "q" if set.q.is_none() => set.q = Some(cursor.before::<Preference>(ends_value, "q")?.0),
                _ => read_other(cursor)?,
            }
        }
        cursor.extra_blanks();
        if !cursor.take("]") {
            return Err(cursor.error_at("set", "`]`", cursor.at()));
        }
        set.text = cursor.since(start);
        Ok(set)
    }
}

/// The value of a parameter that RFC 6236 does not have: a word, or anything in brackets.
fn read_other<O: Observe>(cursor: &mut Cursor<'_, '_, O>) -> Result<(), ValueError> {
    if !cursor.starts_with("[") {
        return cursor.before::<&str>(ends_value, "parameter value").map(drop);
    }
    match length_to(cursor.ahead(), b']') {
        Some(length) => cursor.part_of::<&str>(length, "parameter value").map(drop),
        None => Err(cursor.error_at("parameter value", "`]`", cursor.at())),
    }
}

/// The length up to the first such byte that no brackets are open before, with that byte. A closing bracket closes one
/// first.
fn length_to(text: &str, wanted: u8) -> Option<usize> {
    let mut open = 0_usize;
    let is_wanted = |byte| {
        match byte {
            b'[' => open += 1,
            b']' => open = open.saturating_sub(1),
            _ => {}
        }
        byte == wanted && open == 0
    };
    text.bytes().position(is_wanted).map(|position| position + 1)
}

/// The same, where it must be there.
fn expect<O: Observe>(
    cursor: &mut Cursor<'_, '_, O>,
    text: &str,
    field: &'static str,
    expected: &'static str,
) -> Result<(), ValueError> {
    if passes(cursor, text) { Ok(()) } else { Err(cursor.error_at(field, expected, cursor.at())) }
}

/// `qvalue`
struct Preference(Decimal);

impl<'a> Token<'a> for Preference {
    const EXPECTED: &'static str = "a number from 0 to 1";
    fn token(text: &'a str) -> Option<Self> {
        Decimal::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.0 > Decimal::from(1)).then_some(DeviationKind::OutOfRange)
    }
}
