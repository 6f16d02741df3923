//! What the registry knows of a name.

#[cfg(feature = "serde")]
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use super::{AttributeId, AttributeValue, ValueKind};
use crate::ValueError;
use crate::syntax::Listener;

/// Where an attribute may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[repr(u8)]
#[non_exhaustive]
pub enum Level {
    /// Before the first `m=` line.
    Session = 1,
    /// In a media section.
    Media = 2,
    /// Inside `a=ssrc:` (RFC 5576).
    Source = 4,
    /// Inside `a=dcsa:`, of a data channel (RFC 8864).
    Dcsa = 8,
}

/// A set of [`Level`]s.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Levels(u8);

impl Levels {
    /// The set of these levels.
    pub const fn of(levels: &[Level]) -> Self {
        let mut bits = 0;
        let mut rest = levels;
        while let [level, others @ ..] = rest {
            bits |= *level as u8;
            rest = others;
        }
        Self(bits)
    }

    /// Whether `level` is among them.
    pub const fn contains(self, level: Level) -> bool {
        self.0 & level as u8 != 0
    }

    /// Those that are there.
    pub fn iter(self) -> impl Iterator<Item = Level> {
        [Level::Session, Level::Media, Level::Source, Level::Dcsa]
            .into_iter()
            .filter(move |level| self.contains(*level))
    }
}

impl fmt::Debug for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// What happens to an attribute where media sections share one transport (RFC 8859, section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING-KEBAB-CASE"))]
#[non_exhaustive]
pub enum MuxCategory {
    /// Nothing: sections may differ.
    Normal,
    /// Multiplexing needs care, or is not recommended.
    Caution,
    /// The same value in all sections.
    Identical,
    /// The same value in all sections that use the same payload type.
    IdenticalPerPt,
    /// The sum over all sections counts.
    Sum,
    /// The value of the section that provides the transport counts.
    Transport,
    /// As for the attribute that is written inside.
    Inherit,
    /// A rule of its own, in the attribute's specification.
    Special,
    /// Not decided yet.
    Tbd,
}

/// One row of the registry.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AttributeInfo {
    /// The attribute.
    pub id: AttributeId,
    /// Its name, as registered. Case counts.
    pub name: &'static str,
    /// Where it may stand.
    pub levels: Levels,
    /// What its value looks like.
    pub value_kind: ValueKind,
    /// How it multiplexes.
    pub mux_category: MuxCategory,
    /// Where it is defined.
    pub reference: &'static str,
    /// What the table calls it: `Attributes-Packetization`.
    pub title: &'static str,
    /// What it says, in a sentence.
    pub meaning: &'static str,
    /// What a value says, where its kind is a shape that many attributes share: the clause that goes on after "the sender
    /// of this SDP", with `{}` for the value. `None` for values that say it by themselves.
    pub says: Option<&'static str>,
    /// Whether its value must not be shown: it holds a key or password.
    pub is_secret: bool,
}

impl AttributeId {
    /// The name, as registered.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Decodes a value as this attribute has it: what follows the `:` after the name, or `None` where there is no `:`.
    ///
    /// For attribute lines there is [`Attribute::decode`](crate::Attribute::decode); this is for attributes written
    /// inside others.
    ///
    /// ```
    /// use sdp_decoder::attribute::{AttributeId, AttributeValue, Decimal};
    ///
    /// let value = AttributeId::Ptime.decode(Some("20"))?;
    /// assert_eq!(value, AttributeValue::Decimal(Decimal::from(20)));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[inline]
    pub fn decode(self, value: Option<&str>) -> Result<AttributeValue<'_>, ValueError> {
        self.info().value_kind.read(value, &mut ())
    }

    /// The same, for what the reader tells.
    pub(crate) fn observe(self, value: Option<&str>, observer: &mut Listener<'_>) {
        // The observer has heard the error, where there is one.
        let _ = self.info().value_kind.read(value, observer);
    }
}

/// A name together with its value, from [`names`](super::names): a `Name<RtpMap<'static>>` is that of an attribute whose
/// value is a [`RtpMap`](super::RtpMap).
pub struct Name<V> {
    id: AttributeId,
    value: PhantomData<fn() -> V>,
}

impl<V> Name<V> {
    pub(super) const fn new(id: AttributeId) -> Self {
        Self { id, value: PhantomData }
    }

    /// The row of the registry.
    #[inline]
    pub const fn id(self) -> AttributeId {
        self.id
    }
}

impl<V> Clone for Name<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for Name<V> {}

impl<V> fmt::Debug for Name<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name({})", self.id.name())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for AttributeId {
    /// The name.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for AttributeId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::syntax::data_model::word(deserializer, "a registered attribute name", Self::from_name)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Levels {
    /// A list.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Levels {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(|levels| Self::of(&levels))
    }
}
