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
            restrictions: RidRestrictions::read(cursor),
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
    /// Names are found in any case. Those that are not known are kept; one that cannot be read is an error of the line,
    /// and the others hold all the same.
    #[derive(Default)]
    pub struct RidRestrictions<'a>
}

impl<'a> RidRestrictions<'a> {
    /// All of them, in order.
    pub fn iter(&self) -> Parameters<'_> {
        Parameters::with_semicolons(&self.0)
    }

    /// The first of that name, in any case.
    pub fn get(&self, name: &str) -> Option<Parameter<'_>> {
        self.iter().find(|restriction| restriction.name.eq_ignore_ascii_case(name))
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
    let list = Parameters::with_semicolons(restrictions)
        .find(|own| own.name.eq_ignore_ascii_case(name))
        .and_then(|own| own.value);
    list.into_iter().flat_map(|list| list.split(',')).map(str::trim_ascii).filter(|item| !item.is_empty())
}

impl<'s> IntoIterator for &'s RidRestrictions<'_> {
    type Item = Parameter<'s>;
    type IntoIter = Parameters<'s>;

    fn into_iter(self) -> Parameters<'s> {
        self.iter()
    }
}

impl<'a> RidRestrictions<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Self {
        let (start, text) = (cursor.at(), cursor.ahead());
        let mut separator = "";
        for restriction in Parameters::with_semicolons(text) {
            pass_over(cursor, start + restriction.span.range().start, separator);
            restriction_fields(cursor, &restriction);
            separator = ";";
        }
        pass_over(cursor, start + text.len(), "");
        Self(Cow::Borrowed(cursor.since(start)))
    }
}

/// Passes over what stands before the byte at `to`, and tells it where it is more than the separator.
fn pass_over<O: Observe>(cursor: &mut Cursor<'_, '_, O>, to: usize, separator: &str) {
    let start = cursor.at();
    let between = cursor.ahead().get(..to.saturating_sub(start)).unwrap_or_default();
    cursor.take(between);
    if between.bytes().filter(|&byte| byte == b';').count() > separator.len() {
        cursor.tolerate(DeviationKind::UnexpectedCharacter, start);
    } else if between != separator {
        cursor.tolerate(DeviationKind::ExtraBlanks, start);
    }
}

/// Reads one restriction. The observer hears what is wrong with it, and the others are read all the same.
fn restriction_fields<O: Observe>(cursor: &mut Cursor<'_, '_, O>, restriction: &Parameter<'_>) {
    let length = restriction.span.range().len();
    let known = KNOWN.iter().find(|(name, _)| restriction.name.eq_ignore_ascii_case(name));
    let _ = match known {
        Some((name, Form::List)) => cursor.part_of::<ListRestriction>(length, name).map(drop),
        Some((name, Form::Number)) => cursor.part_of::<NumberRestriction>(length, name).map(drop),
        Some((name, Form::Decimal)) => cursor.part_of::<DecimalRestriction>(length, name).map(drop),
        None => cursor.part_of::<OtherRestriction>(length, "restriction").map(drop),
    };
}

/// What the value of a restriction looks like.
enum Form {
    List,
    Number,
    Decimal,
}

const KNOWN: [(&str, Form); 9] = [
    ("pt", Form::List),
    ("max-width", Form::Number),
    ("max-height", Form::Number),
    ("max-fps", Form::Number),
    ("max-fs", Form::Number),
    ("max-br", Form::Number),
    ("max-pps", Form::Number),
    ("max-bpp", Form::Decimal),
    ("depend", Form::List),
];

/// A restriction with a value that `is_right` takes; it keeps its name, to tell its case.
macro_rules! restriction {
    ($restriction:ident, $expected:literal, $is_right:expr) => {
        struct $restriction<'a>(&'a str);

        impl<'a> Token<'a> for $restriction<'a> {
            const EXPECTED: &'static str = $expected;
            fn token(text: &'a str) -> Option<Self> {
                let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
                let is_right: fn(&str, Option<&str>) -> bool = $is_right;
                is_right(name.trim_ascii(), value.map(str::trim_ascii)).then_some(Self(name.trim_ascii()))
            }
            fn deviation(&self, _: &str) -> Option<DeviationKind> {
                let is_known = KNOWN.iter().any(|(name, _)| name.eq_ignore_ascii_case(self.0));
                let is_written_so = KNOWN.iter().any(|(name, _)| *name == self.0);
                (is_known && !is_written_so).then_some(DeviationKind::WrongCase)
            }
            fn registered(&self) -> Option<&'static str> {
                KNOWN.iter().find(|(name, _)| name.eq_ignore_ascii_case(self.0)).map(|(name, _)| *name)
            }
        }
    };
}

restriction!(ListRestriction, "`=` and items with `,` between them", |_, value| {
    value.is_some_and(|list| list.split(',').all(|item| !item.trim_ascii().is_empty()))
});
restriction!(NumberRestriction, "`=` and a number without decimals, or the name alone", |_, value| {
    value.is_none_or(|number| u64::token(number).is_some())
});
restriction!(DecimalRestriction, "`=` and a number, or the name alone", |_, value| {
    value.is_none_or(|number| Decimal::token(number).is_some())
});
restriction!(OtherRestriction, "a name of letters, digits and `-`", |name, _| {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
});
