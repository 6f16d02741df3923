//! Octets as text: hexadecimal, and base64.

use crate::syntax::{Counted, DeviationKind, Listed, Token, base64_digits, is_hexadecimal, octets, octets_of_digits};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

text_struct! {
    /// Octets, two hexadecimal digits each, as written.
    ///
    /// ```text
    /// hexadecimal = *( 2HEXDIG )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::Mpeg4GenericParameters;
    ///
    /// let aac = Mpeg4GenericParameters::new("mode=AAC-hbr; config=1190");
    /// let config = aac.config().ok_or("it is there")??;
    /// assert_eq!(config.octets().collect::<Vec<_>>(), [0x11, 0x90]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Hexadecimal<'a>
}

impl Hexadecimal<'_> {
    /// The octets, in order. Where the last digit stands alone, it is the upper half of its octet.
    pub fn octets(&self) -> impl Iterator<Item = u8> + '_ {
        octets(self.0.as_bytes()).map_while(|octet| octet)
    }

    /// How many octets there are.
    pub fn len(&self) -> usize {
        self.0.len().div_ceil(2)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> Token<'a> for Hexadecimal<'a> {
    const EXPECTED: &'static str = "hexadecimal digits";
    fn token(text: &'a str) -> Option<Self> {
        is_hexadecimal(text).then(|| Self(text.into()))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        (text.len() % 2 == 1).then_some(DeviationKind::WrongLength)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Counted(self.len() as u64, "byte").to_string().into())
    }
    fn bounds(&self) -> &'static str {
        "an even number of digits"
    }
}

alone!(Hexadecimal<'a>, "octets");

text_struct! {
    /// Octets in base64 (RFC 4648, section 4), as written; or several such texts with commas between them.
    ///
    /// ```text
    /// texts  = base64 *( "," base64 )
    /// base64 = 1*( ALPHA / DIGIT / "+" / "/" ) [ "=" / "==" ]
    /// ```
    ///
    /// Nothing is decoded here: the alphabet is looked at, and the length.
    ///
    /// ```
    /// use sdp_decoder::codec::XiphParameters;
    ///
    /// let vorbis = XiphParameters::new("configuration=AAAAAZ2f4g9NAh4=");
    /// let configuration = vorbis.configuration().ok_or("it is there")??;
    /// assert_eq!(configuration.octet_counts().collect::<Vec<_>>(), [11]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Base64<'a>
}

impl Base64<'_> {
    /// The texts, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.split(',').map(str::trim_ascii)
    }

    /// How many octets each text stands for.
    pub fn octet_counts(&self) -> impl Iterator<Item = usize> + '_ {
        self.texts().map(|text| base64_digits(text).map_or(0, octets_of_digits))
    }
}

impl<'a> Token<'a> for Base64<'a> {
    const EXPECTED: &'static str = "base64";
    fn token(text: &'a str) -> Option<Self> {
        let is_base64 = |text: &str| base64_digits(text.trim_ascii()).is_some_and(|digits| digits > 0);
        text.split(',').all(is_base64).then(|| Self(text.into()))
    }
    /// Padding may be missing: the octets are the same. One character alone behind a group is no octet.
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        self.texts().any(|text| text.len() % 4 != 0).then_some(DeviationKind::WrongLength)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        let mut counts = self.octet_counts();
        let first: Vec<_> = counts.by_ref().take(4).collect();
        Some(match (first.as_slice(), counts.count()) {
            ([one], _) => Counted(*one as u64, "byte").to_string().into(),
            (some, 0) => format!("{} bytes", Listed(some.iter())).into(),
            (some, more) => format!("{} texts in base64", some.len().saturating_add(more)).into(),
        })
    }
    fn bounds(&self) -> &'static str {
        "a multiple of 4 characters, with `=` at the end to fill it"
    }
}

alone!(Base64<'a>, "octets");
