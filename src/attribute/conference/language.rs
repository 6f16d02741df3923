//! Human languages.

use alloc::borrow::Cow;

use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

text_struct! {
    /// A language: of `a=lang`, `a=sdplang`, `a=hlang-send` and `a=hlang-recv` (RFC 8866, section 6.12; RFC 5646,
    /// section 2.1).
    ///
    /// ```text
    /// Language-Tag = language [ "-" script ] [ "-" region ] *( "-" variant ) *( "-" extension ) [ "-" privateuse ]
    /// language     = 2*3ALPHA *3( "-" 3ALPHA ) / 4*8ALPHA
    /// script       = 4ALPHA
    /// region       = 2ALPHA / 3DIGIT
    /// ```
    ///
    /// Any word is read; one that is no such tag is told.
    ///
    /// ```
    /// use sdp_decoder::attribute::LanguageTag;
    ///
    /// let tag = LanguageTag::try_from("zh-Hant-TW")?;
    /// assert_eq!((tag.language(), tag.script(), tag.region()), ("zh", Some("Hant"), Some("TW")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct LanguageTag<'a>
}

impl LanguageTag<'_> {
    /// The language alone: `de` of `de-CH`.
    pub fn language(&self) -> &str {
        self.0.split_once('-').map_or(&self.0, |(language, _)| language)
    }

    /// The script: `Hant` of `zh-Hant-TW`.
    pub fn script(&self) -> Option<&str> {
        self.subtags().find(|subtag| is_script(subtag))
    }

    /// The country, or the number of a greater region: `CH` of `de-CH`, `419` of `es-419`.
    pub fn region(&self) -> Option<&str> {
        self.subtags().find(|subtag| is_region(subtag))
    }

    /// What stands behind the language, up to the first extension.
    fn subtags(&self) -> impl Iterator<Item = &str> {
        self.0.split('-').skip(1).take_while(|subtag| subtag.len() > 1)
    }
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    match subtag.len() {
        2 => subtag.bytes().all(|byte| byte.is_ascii_alphabetic()),
        3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

impl<'a> Token<'a> for LanguageTag<'a> {
    const EXPECTED: &'static str = "a language such as `en` or `de-CH`";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_language = self.language().bytes().all(|byte| byte.is_ascii_alphabetic());
        if !is_language || text.bytes().any(|byte| !byte.is_ascii_alphanumeric() && byte != b'-') {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        text.split('-').any(|subtag| !(1..=8).contains(&subtag.len())).then_some(DeviationKind::WrongLength)
    }
    fn bounds(&self) -> &'static str {
        "parts of 1 to 8 characters with `-` between them"
    }
}

word_value!(LanguageTag<'a>, "language");

text_struct! {
    /// `a=hlang-send` and `a=hlang-recv`: the languages that a person speaks, writes or signs, and understands (RFC 8373).
    ///
    /// ```text
    /// hlang-value = Language-Tag *( SP Language-Tag ) [ SP "*" ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::HumanLanguages;
    ///
    /// let languages = HumanLanguages::try_from("es eu en *")?;
    /// assert_eq!(languages.iter().map(|tag| tag.to_string()).collect::<Vec<_>>(), ["es", "eu", "en"]);
    /// assert!(languages.may_differ());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct HumanLanguages<'a>
}

impl HumanLanguages<'_> {
    /// The languages, the preferred first.
    pub fn iter(&self) -> impl Iterator<Item = LanguageTag<'_>> + Clone {
        Words::new(&self.0).filter(|word| *word != "*").filter_map(LanguageTag::token)
    }

    /// Whether the call should be made even where the other side has none of these languages: `*`.
    pub fn may_differ(&self) -> bool {
        Words::new(&self.0).any(|word| word == "*")
    }
}

/// A language, or `*`.
struct LanguageOrAny<'a>(LanguageTag<'a>);

impl<'a> Token<'a> for LanguageOrAny<'a> {
    const EXPECTED: &'static str = LanguageTag::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if text == "*" { None } else { self.0.deviation(text) }
    }
}

impl<'a> Read<'a> for HumanLanguages<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        read_items!(words, cursor, LanguageOrAny<'_>, "language").map(|text| Self(Cow::Borrowed(text)))
    }
}

readable!(HumanLanguages<'a>);
