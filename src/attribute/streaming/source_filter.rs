//! From which sources packets are wanted.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{
    Address, AddressType, Cursor, DeviationKind, Either, Located, NetworkType, Observe, Read, Short, Token, Words,
};

choice! {
    /// What a [`SourceFilter`] does with its sources (RFC 4570, section 3).
    pub enum FilterMode, "`incl` or `excl`" {
        /// Only packets from these sources are taken.
        Include = "incl",
        /// Packets from these sources are refused.
        Exclude = "excl",
    }
}

value! {
    /// `a=source-filter`: from which sources packets are taken (RFC 4570, section 3).
    ///
    /// ```text
    /// source-filter-value = SP filter-mode SP nettype SP address-types SP dest-address SP src-list
    /// filter-mode         = "incl" / "excl"
    /// address-types       = "*" / addrtype
    /// dest-address        = "*" / address        ; without TTL and number of addresses
    /// src-list            = address *(SP address)
    /// ```
    ///
    /// The grammar has a space behind the `:`; values without it are read as well. The filter of a section replaces that
    /// of the session.
    ///
    /// ```
    /// use sdp_decoder::attribute::{FilterMode, SourceFilter};
    ///
    /// let filter = SourceFilter::try_from(" incl IN IP4 232.3.4.5 192.0.2.10 192.0.2.11")?;
    /// assert_eq!(filter.mode, FilterMode::Include);
    /// assert!(filter.destination.is_some_and(|destination| destination.is_multicast()));
    /// let sources: Vec<_> = filter.sources.iter().map(|source| source.to_string()).collect();
    /// assert_eq!(sources, ["192.0.2.10", "192.0.2.11"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SourceFilter<'a> {
        /// Whether the sources are those that are wanted, or those that are not.
        pub mode: FilterMode,
        /// The kind of network.
        pub network_type: NetworkType<'a>,
        /// How the addresses are written; `None` for `*`, which is any way, for host names.
        pub address_type: Option<AddressType<'a>>,
        /// The address that the packets go to; `None` for `*`, which is every one of the `c=` lines.
        pub destination: Option<Address<'a>>,
        /// Where the packets come from.
        pub sources: SourceAddresses<'a>,
    }
}

impl<'a> Read<'a> for SourceFilter<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            mode: cursor.word("mode")?,
            network_type: cursor.word("network type")?,
            address_type: cursor.word::<OrAny<_>>("address type")?.0,
            destination: cursor.word::<OrAny<Destination>>("destination")?.0.map(|destination| destination.0),
            sources: SourceAddresses::read(cursor)?,
        })
    }
}

impl fmt::Display for SourceFilter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address_type = self.address_type.as_ref().map_or(ANY, AddressType::as_str);
        let destination = self.destination.as_ref().map_or(ANY, Address::as_str);
        write!(f, " {} {} {address_type} {destination} {}", self.mode, self.network_type, self.sources)
    }
}

impl Say for SourceFilter<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources = Either(Words::new(self.sources.as_str()).map(Short));
        match self.mode {
            FilterMode::Include => write!(f, "wants packets to be taken from {sources} only, where they go to ")?,
            FilterMode::Exclude => write!(f, "wants packets from {sources} to be refused, where they go to ")?,
        }
        match &self.destination {
            Some(destination) => write!(f, "{}", Located(destination)),
            None => f.write_str("any address of the `c=` lines"),
        }
    }
}

/// What stands for any address.
const ANY: &str = "*";

/// `*` for any.
struct OrAny<T>(Option<T>);

impl<'a, T: Token<'a>> Token<'a> for OrAny<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        if text == ANY { Some(Self(None)) } else { T::token(text).map(Some).map(Self) }
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.as_ref().map_or(Some(Cow::Borrowed("any")), T::in_words)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        self.0.as_ref().and_then(|value| value.deviation(text))
    }
    fn registered(&self) -> Option<&'static str> {
        self.0.as_ref().and_then(T::registered)
    }
}

/// An address without what `c=` lines have behind a `/`.
struct Destination<'a>(Address<'a>);

impl<'a> Token<'a> for Destination<'a> {
    const EXPECTED: &'static str = "an address, or `*`";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.contains('/').then_some(DeviationKind::UnexpectedCharacter)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Token::in_words(&self.0)
    }
}

text_struct! {
    /// Addresses that packets come from, as written.
    ///
    /// ```text
    /// src-list = address *(SP address)
    /// ```
    pub struct SourceAddresses<'a>
}

impl SourceAddresses<'_> {
    /// The addresses, in order.
    pub fn iter(&self) -> impl Iterator<Item = Address<'_>> + Clone {
        Words::new(&self.0).map(|word| Address(Cow::Borrowed(word)))
    }
}

impl<'a> Read<'a> for SourceAddresses<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        cursor.word::<Address>("source")?;
        cursor.each_word::<Address>("source")?;
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}
