//! Configurations: which capabilities go together.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;

use super::attribute_capability::CapabilityNumber;
use super::configuration_in_words::ListInWords;
use super::numbers::{PlainNumbers, outside};
use super::session_capability::split_optional;
use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, CapabilityNumbers, PayloadType};
use crate::line::MediaType;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

words! {
    /// What a list of a configuration refers to (RFC 6871, section 5.3: the registry of configuration parameters).
    pub enum ConfigurationParameter<'a>, "a name such as `a`, `t` or `m`" {
        /// The numbers of `acap` attributes to add, and what to delete before (RFC 5939).
        Attributes = "a",
        /// The number of a protocol of `tcap` (RFC 5939).
        Transport = "t",
        /// The numbers of formats of `rmcap` and `omcap` (RFC 6871).
        Media = "m",
        /// The payload types that formats get (RFC 6871).
        PayloadTypes = "pt",
        /// The media type of a latent configuration (RFC 6871).
        MediaType = "mt",
        /// The numbers of bandwidths of `bcap` (RFC 7006).
        Bandwidths = "b",
        /// The number of an address of `ccap` (RFC 7006).
        Connection = "c",
        /// The number of a title of `icap` (RFC 7006).
        Title = "i",
    }
}

value! {
    /// `a=pcfg`, `a=acfg` and `a=lcfg`: capabilities that go together (RFC 5939, sections 3.5.1 and 3.5.2; RFC 6871,
    /// sections 3.3.4 to 3.3.6; RFC 7006, section 3.1).
    ///
    /// An offer has potential configurations, `pcfg`, of which the lowest number is preferred; the answer says by
    /// `acfg` which one is used; `lcfg` is one that might be offered later.
    ///
    /// ```text
    /// value         = config-number [ 1*WSP list *( 1*WSP list ) ]
    /// config-number = 1*10DIGIT                          ; 1 to 2^31 - 1
    /// list          = "a=" [ delete ":" ] attributes *( "|" attributes ) / "a=" delete
    ///               / "t=" number *( "|" number )        ; and the same for "c=" and "i="
    ///               / "m=" numbers *( "|" numbers )      ; and the same for "b=", without ranges
    ///               / "pt=" number ":" payload-type *( "," number ":" payload-type )
    ///               / "mt=" media
    ///               / name "=" 1*VCHAR                   ; any other; "+" may stand before each list
    /// delete        = "-m" / "-s" / "-ms"
    /// attributes    = number *( "," number ) [ "," optional ] / optional
    /// optional      = "[" number *( "," number ) "]"
    /// numbers       = the numbers and ranges of a media-cap-num-list
    /// ```
    ///
    /// Lists between `|` are alternatives, the preferred first. A comma at the end of a list (`m=1|2,`) and a second
    /// list of a name are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{Configuration, DeletedAttributes};
    ///
    /// let configuration = Configuration::try_from("1 t=4|3 a=-m:1,2,[3,4]|1,7,[5]")?;
    /// assert_eq!(configuration.number, 1);
    /// assert_eq!(configuration.transports().collect::<Vec<_>>(), [4, 3]);
    ///
    /// let attributes = configuration.attributes().ok_or("an attribute list")?;
    /// assert_eq!(attributes.deleted, Some(DeletedAttributes::Media));
    /// let preferred = attributes.alternatives().next().ok_or("two alternatives")?;
    /// assert_eq!(preferred.mandatory().collect::<Vec<_>>(), [1, 2]);
    /// assert_eq!(preferred.optional().collect::<Vec<_>>(), [3, 4]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Configuration<'a> {
        /// The number of the configuration.
        pub number: u32,
        /// The lists, as written; empty where the configuration is the one of the section itself.
        /// [`Configuration::iter`] divides them.
        #[cfg_attr(feature = "serde", serde(with = "crate::syntax::data_model::words"))]
        pub lists: Cow<'a, str>,
    }
}

impl Configuration<'_> {
    /// The lists, in order.
    pub fn iter(&self) -> impl Iterator<Item = ConfigurationList<'_>> + Clone {
        Words::new(&self.lists).filter_map(ConfigurationList::token)
    }

    /// The first list of that name.
    pub fn get(&self, parameter: &ConfigurationParameter<'_>) -> Option<ConfigurationList<'_>> {
        self.iter().find(|list| list.parameter == *parameter)
    }

    /// What `a=` says: the attributes to add, and what to delete before.
    pub fn attributes(&self) -> Option<AttributeConfiguration<'_>> {
        self.get(&ConfigurationParameter::Attributes).and_then(|list| AttributeConfiguration::of(list.value))
    }

    /// The numbers of `t=`: protocols, of which one is taken.
    pub fn transports(&self) -> impl Iterator<Item = u32> + Clone {
        self.alternatives(&ConfigurationParameter::Transport).filter_map(u32::token)
    }

    /// The formats of `m=`: lists of numbers, of which one is taken.
    pub fn formats(&self) -> impl Iterator<Item = CapabilityNumbers<'_>> + Clone {
        self.number_lists(&ConfigurationParameter::Media)
    }

    /// What `pt=` says: the number of a format, and the payload type it gets.
    pub fn payload_types(&self) -> impl Iterator<Item = (u32, PayloadType)> + Clone {
        let list = self.get(&ConfigurationParameter::PayloadTypes);
        list.into_iter().flat_map(|list| list.value.split(',')).filter_map(payload_type)
    }

    /// What `mt=` says, which a latent configuration has.
    pub fn media_type(&self) -> Option<MediaType<'_>> {
        self.get(&ConfigurationParameter::MediaType).and_then(|list| MediaType::token(list.value))
    }

    /// The bandwidths of `b=`: lists of numbers, of which one is taken.
    pub fn bandwidths(&self) -> impl Iterator<Item = CapabilityNumbers<'_>> + Clone {
        self.number_lists(&ConfigurationParameter::Bandwidths)
    }

    /// The numbers of `c=`: addresses, of which one is taken.
    pub fn connections(&self) -> impl Iterator<Item = u32> + Clone {
        self.alternatives(&ConfigurationParameter::Connection).filter_map(u32::token)
    }

    /// The numbers of `i=`: titles, of which one is taken.
    pub fn titles(&self) -> impl Iterator<Item = u32> + Clone {
        self.alternatives(&ConfigurationParameter::Title).filter_map(u32::token)
    }

    fn alternatives(&self, parameter: &ConfigurationParameter<'_>) -> impl Iterator<Item = &str> + Clone {
        self.get(parameter).into_iter().flat_map(|list| list.value.split('|'))
    }

    fn number_lists(
        &self,
        parameter: &ConfigurationParameter<'_>,
    ) -> impl Iterator<Item = CapabilityNumbers<'_>> + Clone {
        self.alternatives(parameter).map(|numbers| CapabilityNumbers(Cow::Borrowed(numbers)))
    }
}

impl<'a> Read<'a> for Configuration<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("configuration number")?.0;
        let start = cursor.at();
        let mut seen = 0;
        while !cursor.is_done() {
            let start = cursor.at();
            let list: ConfigurationList<'_> = cursor.word("list")?;
            let own = list.parameter.bit();
            if seen & own != 0 {
                cursor.tolerate(DeviationKind::Repeated, start);
            }
            seen |= own;
        }
        Ok(Self { number, lists: Cow::Borrowed(cursor.since(start)) })
    }
}

impl fmt::Display for Configuration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)?;
        if self.lists.is_empty() { Ok(()) } else { write!(f, " {}", self.lists) }
    }
}

impl Say for Configuration<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        match row.id {
            AttributeId::Acfg => write!(f, "uses configuration {number} of the offer")?,
            AttributeId::Lcfg => write!(f, "could offer configuration {number} later")?,
            _ => write!(f, "offers configuration {number} as well")?,
        }
        if self.iter().next().is_none() {
            return f.write_str(": the lines of the section as they are");
        }
        let mut separator = ": ";
        for list in self.iter().take(SAID) {
            write!(f, "{separator}{}", ListInWords(list))?;
            separator = "; ";
        }
        match self.iter().skip(SAID).count() {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

/// How many lists are said; there are eight that are known.
const SAID: usize = 8;

impl ConfigurationParameter<'_> {
    /// Its place among those that may be there once.
    const fn bit(&self) -> u8 {
        match self {
            Self::Attributes => 1,
            Self::Transport => 1 << 1,
            Self::Media => 1 << 2,
            Self::PayloadTypes => 1 << 3,
            Self::MediaType => 1 << 4,
            Self::Bandwidths => 1 << 5,
            Self::Connection => 1 << 6,
            Self::Title => 1 << 7,
            Self::Other(_) => 0,
        }
    }
}

/// One list of a [`Configuration`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConfigurationList<'a> {
    /// Whether a receiver that does not know the name must not use the configuration: `+` before it.
    pub is_required: bool,
    /// What the list refers to.
    pub parameter: ConfigurationParameter<'a>,
    /// What follows the `=`, without a comma too many.
    pub value: &'a str,
}

impl ConfigurationList<'_> {
    fn is_readable(&self) -> bool {
        let each = |is_right: fn(&str) -> bool| self.value.split('|').all(is_right);
        match self.parameter {
            ConfigurationParameter::Attributes => AttributeConfiguration::of(self.value).is_some(),
            ConfigurationParameter::Transport | ConfigurationParameter::Connection | ConfigurationParameter::Title => {
                each(|number| u32::token(number).is_some())
            }
            ConfigurationParameter::Media | ConfigurationParameter::Bandwidths => {
                each(|numbers| PlainNumbers::token(numbers).is_some())
            }
            ConfigurationParameter::PayloadTypes => self.value.split(',').all(|map| payload_type(map).is_some()),
            ConfigurationParameter::MediaType | ConfigurationParameter::Other(_) => !self.value.is_empty(),
        }
    }
}

impl<'a> Token<'a> for ConfigurationList<'a> {
    const EXPECTED: &'static str = "a list such as `a=1,[2]`, `t=1|2` or `m=1`";

    fn token(text: &'a str) -> Option<Self> {
        let (name, value) = text.split_once('=')?;
        let (name, is_required) = name.strip_prefix('+').map_or((name, false), |name| (name, true));
        let parameter = ConfigurationParameter::token(name)?;
        let is_text = matches!(parameter, ConfigurationParameter::MediaType | ConfigurationParameter::Other(_));
        let value = value.strip_suffix(',').filter(|_| !is_text).unwrap_or(value);
        let list = Self { is_required, parameter, value };
        list.is_readable().then_some(list)
    }

    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_odd = match &self.parameter {
            ConfigurationParameter::MediaType => false,
            ConfigurationParameter::Other(name) => !name.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            _ => text.ends_with(','),
        };
        if is_odd {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        match self.parameter {
            ConfigurationParameter::MediaType | ConfigurationParameter::Other(_) => None,
            ConfigurationParameter::PayloadTypes => {
                let numbers = self.value.split(',').filter_map(payload_type);
                outside_of(numbers.map(|(number, _)| number))
            }
            ConfigurationParameter::Attributes => {
                outside_of(self.value.split(|c: char| !c.is_ascii_digit()).filter_map(u32::token))
            }
            _ => self.value.split('|').find_map(outside),
        }
    }

    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(ListInWords(self.clone()).to_string().into())
    }
    fn bounds(&self) -> &'static str {
        "numbers from 1 to 2147483647, ranges with the lower one first"
    }
}

/// Tells numbers that the RFC does not allow.
fn outside_of(mut numbers: impl Iterator<Item = u32>) -> Option<DeviationKind> {
    numbers.any(|number| !CapabilityNumber::is_in_range(number)).then_some(DeviationKind::OutOfRange)
}

/// `number ":" payload-type`
pub(super) fn payload_type(text: &str) -> Option<(u32, PayloadType)> {
    let (number, payload_type) = text.split_once(':')?;
    Some((u32::token(number)?, PayloadType::token(payload_type)?))
}

choice! {
    /// Which attributes a configuration deletes before it adds others (RFC 5939, section 3.5.1).
    pub enum DeletedAttributes, "`-m`, `-s` or `-ms`" {
        /// Those of the media section.
        Media = "-m",
        /// Those of the session.
        Session = "-s",
        /// Those of the session and of the media section.
        MediaAndSession = "-ms",
    }
}

/// The attribute list of a [`Configuration`]: `a=-m:1,[2]|3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AttributeConfiguration<'a> {
    /// What is deleted first.
    pub deleted: Option<DeletedAttributes>,
    /// The alternatives, as written; empty where nothing is added.
    text: &'a str,
}

impl<'a> AttributeConfiguration<'a> {
    pub(super) fn of(value: &'a str) -> Option<Self> {
        if value.starts_with('-') {
            let (deleted, text) = value.split_once(':').map_or((value, None), |(deleted, text)| (deleted, Some(text)));
            let deleted = Some(DeletedAttributes::token(deleted)?);
            return match text {
                Some(text) => Self { deleted, text }.checked(),
                None => Some(Self { deleted, text: "" }),
            };
        }
        Self { deleted: None, text: value }.checked()
    }

    /// All of it must be numbers.
    fn checked(self) -> Option<Self> {
        let is_number = |number: &str| u32::token(number).is_some();
        let is_list = |list: Option<&str>| list.is_none_or(|list| list.split(',').all(is_number));
        let is_alternative = |text| split_optional(text).is_some_and(|(first, rest)| is_list(first) && is_list(rest));
        self.text.split('|').all(is_alternative).then_some(self)
    }

    /// The alternatives, the preferred first. None where nothing is added.
    pub fn alternatives(self) -> impl Iterator<Item = AttributeAlternative<'a>> + Clone {
        let text = (!self.text.is_empty()).then_some(self.text);
        text.into_iter().flat_map(|text| text.split('|')).map(|text| AttributeAlternative { text })
    }
}

/// One alternative of an [`AttributeConfiguration`]: `1,2,[3]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttributeAlternative<'a> {
    text: &'a str,
}

impl<'a> AttributeAlternative<'a> {
    /// The numbers of the attributes that must be understood.
    pub fn mandatory(self) -> impl Iterator<Item = u32> + Clone + 'a {
        numbers(split_optional(self.text).and_then(|(mandatory, _)| mandatory))
    }

    /// The numbers of the attributes that are added where they are understood.
    pub fn optional(self) -> impl Iterator<Item = u32> + Clone + 'a {
        numbers(split_optional(self.text).and_then(|(_, optional)| optional))
    }
}

fn numbers(list: Option<&str>) -> impl Iterator<Item = u32> + Clone + '_ {
    list.into_iter().flat_map(|list| list.split(',')).filter_map(u32::token)
}
