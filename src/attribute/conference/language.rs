//! Human languages.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use super::language_names::language_name;
use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Read, Short, Token, Words};

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
    fn in_words(&self) -> Option<Cow<'static, str>> {
        language_name(self.language()).map(Cow::Borrowed)
    }
    fn bounds(&self) -> &'static str {
        "parts of 1 to 8 characters with `-` between them"
    }
}

word_value!(LanguageTag<'a>, "language");

impl Say for LanguageTag<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if row.id == AttributeId::Sdplang { "the texts in this SDP are" } else { "the media is" };
        write!(f, "{what} in {}", LanguageName(self))
    }
}

/// The language by its English name, where it is a frequent one: `Chinese (zh-Hant-TW)`.
struct LanguageName<'t>(&'t LanguageTag<'t>);

impl fmt::Display for LanguageName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tag = Short(self.0.as_str());
        match language_name(self.0.language()) {
            Some(name) => write!(f, "{name} ({tag})"),
            None => write!(f, "the language {tag}"),
        }
    }
}

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
    fn in_words(&self) -> Option<Cow<'static, str>> {
        if self.0.as_str() == "*" { Some(Cow::Borrowed("any other language will do")) } else { self.0.in_words() }
    }
}

impl<'a> Read<'a> for HumanLanguages<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        read_items!(words, cursor, LanguageOrAny<'_>, "language").map(|text| Self(Cow::Borrowed(text)))
    }
}

readable!(HumanLanguages<'a>);

impl Say for HumanLanguages<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let does = if row.id == AttributeId::HlangRecv { "understands" } else { "speaks, writes or signs" };
        let languages = self.iter().map(|tag| LanguageName(&tag).to_string());
        write!(f, "its user {does} {}, the preferred first", Listed(languages))?;
        if self.may_differ() { f.write_str("; the call should go on without any of them, too") } else { Ok(()) }
    }
}
