//! Formats that need other formats.

use alloc::borrow::Cow;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

words! {
    /// How a format needs others (RFC 5583, section 5.2.2). Read in any case.
    pub enum DependencyType<'a>, "a type of dependency such as `lay`" {
        /// It adds a layer to them, and is nothing without them.
        Layered = "lay",
        /// It is one of several descriptions, and the more are there, the better.
        MultipleDescription = "mdc",
    }
}

text_struct! {
    /// `a=depend`: which formats need formats of other sections, as written (RFC 5583, section 5.2.2).
    ///
    /// ```text
    /// depend-value   = dependent-fmt SP dependency-tag *( ";" SP dependent-fmt SP dependency-tag )
    /// dependency-tag = dependency-type 1*( SP identification-tag ":" fmt *( "," fmt ) )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{DecodingDependency, DependencyType};
    ///
    /// let dependency = DecodingDependency::try_from("100 lay L1:96,97; 101 lay L1:97 L2:99")?;
    /// let last = dependency.iter().last().ok_or("two formats")?;
    /// assert_eq!((last.format, last.dependency_type()), ("101", DependencyType::Layered));
    /// let sections: Vec<_> = last.sections().map(|section| section.mid).collect();
    /// assert_eq!(sections, ["L1", "L2"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct DecodingDependency<'a>
}

impl DecodingDependency<'_> {
    /// The formats that need others, in order.
    pub fn iter(&self) -> impl Iterator<Item = DependentFormat<'_>> + Clone {
        self.0.split(';').filter_map(|text| {
            let mut words = Words::new(text);
            Some(DependentFormat { format: words.next()?, dependency_type: words.next()?, sections: words })
        })
    }
}

/// A format that needs others: one of a [`DecodingDependency`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DependentFormat<'a> {
    /// The format.
    pub format: &'a str,
    dependency_type: &'a str,
    sections: Words<'a>,
}

impl<'a> DependentFormat<'a> {
    /// How it needs them.
    pub fn dependency_type(&self) -> DependencyType<'a> {
        DependencyType::token(self.dependency_type).unwrap_or(DependencyType::Other(Cow::Borrowed("")))
    }

    /// What it needs of which sections. It needs one format of each.
    pub fn sections(&self) -> impl Iterator<Item = NeededFormats<'a>> + Clone + use<'a> {
        let parts = |word: &'a str| word.split_once(':').map(|(mid, formats)| NeededFormats { mid, formats });
        self.sections.clone().filter_map(parts)
    }
}

/// The formats of another section, one of which a [`DependentFormat`] needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NeededFormats<'a> {
    /// The `mid` of the section.
    pub mid: &'a str,
    formats: &'a str,
}

impl<'a> NeededFormats<'a> {
    /// The formats. Any of them will do.
    pub fn formats(self) -> impl Iterator<Item = &'a str> + Clone {
        self.formats.split(',')
    }
}

impl<'a> Read<'a> for DecodingDependency<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        loop {
            cursor.word::<Part<&str>>("format")?;
            cursor.word::<Part<DependencyType>>("type")?;
            loop {
                cursor.until::<Needed>(b';', "needed formats")?;
                let is_followed = cursor.separated(|c| {
                    c.blanks();
                    Ok(true)
                })?;
                if is_followed.is_some() {
                    break;
                }
                if cursor.is_done() {
                    return Ok(Self(Cow::Borrowed(cursor.since(start))));
                }
            }
        }
    }
}

readable!(DecodingDependency<'a>);

/// A word that does not end the formats it stands among.
struct Part<T>(T);

impl<'a, T: Token<'a>> Token<'a> for Part<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        if text.contains(';') { None } else { T::token(text).map(Self) }
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        self.0.deviation(text)
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.registered()
    }
}

/// `identification-tag ":" fmt *( "," fmt )`
struct Needed;

impl<'a> Token<'a> for Needed {
    const EXPECTED: &'static str = "a section and its formats such as `L1:96,97`";
    fn token(text: &'a str) -> Option<Self> {
        let (mid, formats) = text.split_once(':')?;
        (!mid.is_empty() && formats.split(',').all(|format| !format.is_empty())).then_some(Self)
    }
}
