//! Streams of one section that differ in their restrictions.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Decimal, DeviationKind, Observe, Parameter, Parameters, Read, Token};

choice! {
    /// Which way the streams of `a=rid` and `a=simulcast` go, as the sender of the SDP sees it.
    pub enum StreamDirection, "`send` or `recv`" {
        /// From the sender of the SDP.
        Send = "send",
        /// To the sender of the SDP.
        Recv = "recv",
    }
}

value! {
    /// `a=rid`: the name of an RTP stream, and what restricts it (RFC 8851, section 10).
    ///
    /// ```text
    /// rid-value = rid-id SP ( "send" / "recv" ) [ SP restriction *( ";" restriction ) ]
    /// rid-id    = 1*( ALPHA / DIGIT / "-" / "_" )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{Rid, StreamDirection};
    ///
    /// let rid = Rid::try_from("1 send pt=97,98;max-width=1280;max-fps=30")?;
    /// assert_eq!((rid.id.as_ref(), rid.direction), ("1", StreamDirection::Send));
    /// assert_eq!(rid.restrictions.formats().collect::<Vec<_>>(), ["97", "98"]);
    /// assert_eq!(rid.restrictions.max_width(), Some(1280));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Rid<'a> {
        /// The name, for `a=simulcast` and the packets.
        pub id: Cow<'a, str>,
        /// Which way the stream goes.
        pub direction: StreamDirection,
        /// What restricts it; empty where nothing does.
        pub restrictions: RidRestrictions<'a>,
    }
}

impl<'a> Read<'a> for Rid<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            id: cursor.word("id")?,
            direction: cursor.word("direction")?,
            restrictions: cursor.optional(|c| c.rest("restrictions"))?.unwrap_or_default(),
        })
    }
}

impl fmt::Display for Rid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.direction)?;
        if self.restrictions.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.restrictions) }
    }
}

text_struct! {
    /// What restricts the stream of an [`Rid`], as written (RFC 8851, section 5).
    ///
    /// ```text
    /// restrictions = restriction *( ";" restriction )
    /// restriction  = "pt=" fmt *( "," fmt )
    ///              / ( "max-width" / "max-height" / "max-fps" / "max-fs" / "max-br" / "max-pps" ) [ "=" 1*DIGIT ]
    ///              / "max-bpp" [ "=" 1*DIGIT "." 1*DIGIT ]
    ///              / "depend=" rid-id *( "," rid-id )
    ///              / 1*( ALPHA / DIGIT / "-" ) [ "=" *( %x20-3A / %x3C-7E ) ]
    /// ```
    ///
    /// Those that are not known are kept, and told by [`RidRestrictions::iter`].
    #[derive(Default)]
    pub struct RidRestrictions<'a>
}

impl<'a> RidRestrictions<'a> {
    /// All of them, in order.
    pub fn iter(&self) -> Parameters<'_> {
        Parameters::with_semicolons(&self.0)
    }

    /// The first of that name.
    pub fn get(&self, name: &str) -> Option<Parameter<'_>> {
        self.iter().find(|restriction| restriction.name == name)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.get(name)?.value
    }

    /// The formats of the stream: `pt`. All of the section, where there is none.
    pub fn formats(&self) -> impl Iterator<Item = &str> + Clone {
        list(&self.0, "pt")
    }

    /// The same, as long as the text that they were read from. Nothing where they are owned.
    pub(crate) fn into_formats(self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        let text = match self.0 {
            Cow::Borrowed(text) => text,
            Cow::Owned(_) => "",
        };
        list(text, "pt")
    }

    /// The streams that this one needs to be decoded: `depend`.
    pub fn depends_on(&self) -> impl Iterator<Item = &str> + Clone {
        list(&self.0, "depend")
    }

    /// The greatest width, in pixels.
    pub fn max_width(&self) -> Option<u64> {
        self.number("max-width")
    }

    /// The greatest height, in pixels.
    pub fn max_height(&self) -> Option<u64> {
        self.number("max-height")
    }

    /// The most frames a second.
    pub fn max_fps(&self) -> Option<u64> {
        self.number("max-fps")
    }

    /// The most pixels a frame.
    pub fn max_fs(&self) -> Option<u64> {
        self.number("max-fs")
    }

    /// The most bits a second.
    pub fn max_br(&self) -> Option<u64> {
        self.number("max-br")
    }

    /// The most pixels a second.
    pub fn max_pps(&self) -> Option<u64> {
        self.number("max-pps")
    }

    /// The most bits a pixel.
    pub fn max_bpp(&self) -> Option<Decimal> {
        self.value("max-bpp").and_then(Decimal::token)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.value(name).and_then(u64::token)
    }
}

/// What the first restriction of that name lists.
fn list<'r>(restrictions: &'r str, name: &str) -> impl Iterator<Item = &'r str> + Clone + use<'r> {
    let list = Parameters::with_semicolons(restrictions).find(|own| own.name == name).and_then(|own| own.value);
    list.into_iter().flat_map(|list| list.split(',')).map(str::trim_ascii)
}

impl<'s> IntoIterator for &'s RidRestrictions<'_> {
    type Item = Parameter<'s>;
    type IntoIter = Parameters<'s>;

    fn into_iter(self) -> Parameters<'s> {
        self.iter()
    }
}

impl<'a> Token<'a> for RidRestrictions<'a> {
    const EXPECTED: &'static str = "restrictions such as `pt=97;max-width=1280`";

    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        let mut restrictions = Parameters::with_semicolons(text).peekable();
        (restrictions.peek().is_some()
            && restrictions.all(|restriction| is_restriction(restriction.name, restriction.value)))
        .then_some(Self(Cow::Borrowed(text)))
    }

    /// Empty restrictions: a `;` too many.
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.split(';').any(|part| part.trim_ascii().is_empty()).then_some(DeviationKind::UnexpectedCharacter)
    }
}

fn is_restriction(name: &str, value: Option<&str>) -> bool {
    match name {
        "pt" | "depend" => value.is_some_and(|list| list.split(',').all(|item| !item.trim_ascii().is_empty())),
        "max-width" | "max-height" | "max-fps" | "max-fs" | "max-br" | "max-pps" => {
            value.is_none_or(|number| u64::token(number).is_some())
        }
        "max-bpp" => value.is_none_or(|number| Decimal::token(number).is_some()),
        _ => !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
    }
}
