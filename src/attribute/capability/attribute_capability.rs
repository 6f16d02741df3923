//! What could be offered as well: attributes and protocols as capabilities, each with a number to refer to.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, NestedAttribute};
use crate::line::Protocol;
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Quoted, Read, Short, Token, Words, phrase};

value! {
    /// `a=acap`: an attribute that could be added, and its number (RFC 5939, section 3.4.1).
    ///
    /// ```text
    /// acap-value  = att-cap-num 1*WSP attribute   ; as an attribute line has it behind `a=`
    /// att-cap-num = 1*10DIGIT                     ; 1 to 2^31 - 1
    /// ```
    ///
    /// An attribute with its `a=` is read, and told. A `pcfg` refers to the number. `Debug` masks a key.
    ///
    /// ```
    /// use sdp_decoder::attribute::AttributeCapability;
    ///
    /// let capability = AttributeCapability::try_from("1 ptime:20")?;
    /// assert_eq!((capability.number, capability.attribute.name.as_ref()), (1, "ptime"));
    ///
    /// let key = AttributeCapability::try_from("4 crypto:1 AES_CM_128_HMAC_SHA1_32 inline:hunter2")?;
    /// assert!(!format!("{key:?}").contains("hunter2"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AttributeCapability<'a> {
        /// The number, apart from those of other kinds of capabilities.
        pub number: u32,
        /// The attribute.
        pub attribute: NestedAttribute<'a>,
    }
}

impl<'a> Read<'a> for AttributeCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("capability number")?.0;
        let start = cursor.at();
        if cursor.starts_with("a=") {
            cursor.until::<&str>(b'=', "line type")?;
            cursor.tolerate(DeviationKind::UnexpectedCharacter, start);
        }
        Ok(Self { number, attribute: NestedAttribute::read(cursor)? })
    }
}

impl fmt::Display for AttributeCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.attribute)
    }
}

impl Say for AttributeCapability<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could add, as attribute capability {}: ", self.number)?;
        self.attribute.say(row, f)
    }
}

value! {
    /// `a=tcap`: protocols that could take the place of the one in the `m=` line (RFC 5939, section 3.4.2).
    ///
    /// ```text
    /// tcap-value   = trpr-cap-num 1*WSP proto *( 1*WSP proto )
    /// trpr-cap-num = 1*10DIGIT     ; 1 to 2^31 - 1
    /// ```
    ///
    /// The first protocol has the number that is given, the second has the next one, and so on.
    ///
    /// ```
    /// use sdp_decoder::attribute::TransportCapability;
    ///
    /// let capability = TransportCapability::try_from("3 RTP/SAVP RTP/SAVPF")?;
    /// let protocols: Vec<_> = capability.iter().map(|(number, protocol)| (number, protocol.to_string())).collect();
    /// assert_eq!(protocols, [(3, "RTP/SAVP".to_owned()), (4, "RTP/SAVPF".to_owned())]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct TransportCapability<'a> {
        /// The number of the first protocol.
        pub number: u32,
        /// The protocols, as written. [`TransportCapability::iter`] divides them.
        #[cfg_attr(feature = "serde", serde(with = "crate::syntax::data_model::words"))]
        pub protocols: Cow<'a, str>,
    }
}

impl TransportCapability<'_> {
    /// Each protocol with its number.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Protocol<'_>)> + Clone {
        let number = |index: usize| self.number.checked_add(u32::try_from(index).ok()?);
        let protocols = Words::new(&self.protocols).enumerate();
        protocols.map_while(move |(index, protocol)| Some((number(index)?, Protocol(Cow::Borrowed(protocol)))))
    }
}

impl<'a> Read<'a> for TransportCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("capability number")?.0;
        let start = cursor.at();
        cursor.word::<Protocol>("protocol")?;
        cursor.each_word::<Protocol>("protocol")?;
        Ok(Self { number, protocols: Cow::Borrowed(cursor.since(start)) })
    }
}

impl fmt::Display for TransportCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.protocols)
    }
}

impl Say for TransportCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protocols = self.iter().map(|(number, protocol)| format!("{} ({number})", Short(protocol.as_str())));
        write!(f, "could use other protocols, each by its number: {}", Listed(protocols))
    }
}

words! {
    /// An extension of capability negotiation, by its option tag (RFC 5939, section 6.2).
    pub enum CapabilityExtension<'a>, "an option tag such as `med-v0`" {
        /// The base: attributes and protocols as capabilities (RFC 5939).
        Base = "cap-v0",
        /// Formats as capabilities, and latent configurations (RFC 6871).
        Media = "med-v0",
        /// Bandwidths as capabilities (RFC 7006).
        Bandwidth = "bcap-v0",
        /// Addresses as capabilities (RFC 7006).
        Connection = "ccap-v0",
        /// Titles as capabilities (RFC 7006).
        Title = "icap-v0",
    }
}

text_struct! {
    /// `a=csup` and `a=creq`: extensions of capability negotiation, as written (RFC 5939, section 3.3).
    ///
    /// ```text
    /// option-tag-list = option-tag *( "," option-tag )     ; no blanks
    /// option-tag      = token
    /// ```
    ///
    /// Blanks around a comma and commas without a tag between them are passed over, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{CapabilityExtension, CapabilityExtensions};
    ///
    /// let extensions = CapabilityExtensions::try_from("med-v0,foo")?;
    /// assert!(extensions.contains(&CapabilityExtension::Media));
    /// assert_eq!(extensions.iter().map(|extension| extension.to_string()).collect::<Vec<_>>(), ["med-v0", "foo"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct CapabilityExtensions<'a>
}

impl CapabilityExtensions<'_> {
    /// The extensions, in order.
    pub fn iter(&self) -> impl Iterator<Item = CapabilityExtension<'_>> + Clone {
        self.0.split(',').map(str::trim_ascii).filter_map(CapabilityExtension::token)
    }

    /// Whether this one is among them.
    pub fn contains(&self, extension: &CapabilityExtension<'_>) -> bool {
        self.iter().any(|other| other == *extension)
    }
}

impl<'a> Token<'a> for CapabilityExtensions<'a> {
    const EXPECTED: &'static str = "option tags with `,` between them";
    fn token(text: &'a str) -> Option<Self> {
        let has_tag = text.split(',').any(|tag| !tag.trim_ascii().is_empty());
        has_tag.then_some(Self(Cow::Borrowed(text)))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        let is_tag = |tag: &str| !tag.is_empty() && !tag.contains([' ', '\t']);
        (!text.split(',').all(is_tag)).then_some(DeviationKind::UnexpectedCharacter)
    }
}

impl<'a> Read<'a> for CapabilityExtensions<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.rest("extensions")
    }
}

readable!(CapabilityExtensions<'a>);

impl Say for CapabilityExtensions<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extensions = self.iter().map(|extension| match extension.meaning() {
            Some(meaning) => format!("{} ({})", extension.as_str(), phrase(meaning)),
            None => Quoted(extension.as_str()).to_string(),
        });
        let does =
            if row.id == AttributeId::Creq { "requires, for its capabilities to be used," } else { "understands" };
        write!(f, "{does} capability negotiation with {}", Listed(extensions))
    }
}

/// The number of a capability or a configuration: 1 to 2^31 - 1 (RFC 5939, section 3.4.1). What is outside of that is
/// read, and told.
pub(in crate::attribute) struct CapabilityNumber(pub(in crate::attribute) u32);

impl CapabilityNumber {
    /// Whether the RFC allows it.
    pub(in crate::attribute) const fn is_in_range(number: u32) -> bool {
        matches!(number, 1..=0x7fff_ffff)
    }
}

impl<'a> Token<'a> for CapabilityNumber {
    const EXPECTED: &'static str = "a number from 1 to 2147483647";
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!Self::is_in_range(self.0)).then_some(DeviationKind::OutOfRange)
    }
}
