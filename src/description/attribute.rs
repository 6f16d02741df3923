//! The view of one attribute line.

use alloc::borrow::Cow;
use core::fmt;
use core::marker::PhantomData;
use core::slice;

use super::record::LineRecord;
use crate::attribute::{AttributeId, AttributeValue, Kind, Name};
use crate::line::LineType;
use crate::syntax::{Read, Reading};
use crate::{Span, ValueError};

/// One attribute line: a small `Copy` handle onto the description (RFC 8866, section 5.13).
///
/// ```text
/// attribute-field = %s"a" "=" attribute-name [ ":" attribute-value ] CRLF
/// ```
///
/// ```
/// let offer = sdp_decoder::decode_sdp("v=0\r\nm=audio 5004 RTP/AVP 0\r\na=ptime:20\r\na=x-mine:1 2\r\n")?;
/// let media = offer.media().next().ok_or("one section")?;
/// let names: Vec<_> = media.attributes().map(|attribute| (attribute.name(), attribute.value())).collect();
/// assert_eq!(names, [("ptime", Some("20")), ("x-mine", Some("1 2"))]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Attribute<'d> {
    text: &'d str,
    line: &'d LineRecord,
}

impl<'d> Attribute<'d> {
    #[inline]
    pub(super) const fn new(text: &'d str, line: &'d LineRecord) -> Self {
        Self { text, line }
    }

    /// The row of the registry, where the name has one.
    #[inline]
    pub fn id(self) -> Option<AttributeId> {
        self.line.attribute
    }

    /// The name as written, without blanks around it.
    #[inline]
    pub fn name(self) -> &'d str {
        let name = self.line.start as usize + 2..self.line.name_end as usize;
        self.text.get(name).unwrap_or_default().trim_ascii()
    }

    /// What follows the first `:`, with every blank; `None` without a `:`.
    #[inline]
    pub fn value(self) -> Option<&'d str> {
        self.text.get(self.line.name_end as usize + 1..self.line.end as usize)
    }

    /// The value as the registry has it for this name.
    ///
    /// An attribute without a row is [`AttributeValue::Unknown`], never an error.
    #[inline]
    pub fn decode(self) -> Result<AttributeValue<'d>, ValueError> {
        match self.line.attribute {
            Some(id) => id.decode(self.value()).map_err(|error| error.shifted(self.value_start())),
            None => Ok(AttributeValue::Unknown(self.value().map(Cow::Borrowed))),
        }
    }

    /// The line as written, from its letter on.
    #[inline]
    pub fn text(self) -> &'d str {
        self.span().of(self.text)
    }

    /// Where the line is in the text of the description.
    #[inline]
    pub fn span(self) -> Span {
        Span { start: self.line.start, end: self.line.end }
    }

    /// What the reader of this name tells.
    pub(super) fn reading(self) -> Reading {
        // What has no row is text, in which nothing can be wrong.
        let reading = self.line.attribute.map_or_else(Reading::default, |id| id.observe(self.value()));
        reading.shifted(self.value_start())
    }

    #[inline]
    pub(crate) fn read<T: Read<'d>>(self) -> Result<T, ValueError> {
        T::read_attribute(self.value(), &mut ()).map_err(|error| error.shifted(self.value_start()))
    }

    /// Where the value begins, or would begin.
    fn value_start(self) -> u32 {
        (self.line.name_end + 1).min(self.line.end)
    }
}

impl fmt::Display for Attribute<'_> {
    /// The line as written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Debug for Attribute<'_> {
    /// Name and value; a secret one is masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value =
            if self.id().is_some_and(|id| id.info().is_secret) { self.value().map(|_| "***") } else { self.value() };
        f.debug_struct("Attribute").field("name", &self.name()).field("value", &value).finish()
    }
}

/// The attributes of a section, in order.
#[derive(Clone, Debug)]
pub struct Attributes<'d> {
    text: &'d str,
    lines: slice::Iter<'d, LineRecord>,
}

impl<'d> Attributes<'d> {
    #[inline]
    pub(super) fn new(text: &'d str, lines: &'d [LineRecord]) -> Self {
        Self { text, lines: lines.iter() }
    }
}

impl<'d> Iterator for Attributes<'d> {
    type Item = Attribute<'d>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'d>> {
        let line = self.lines.find(|line| line.line_type == Some(LineType::Attribute))?;
        Some(Attribute::new(self.text, line))
    }
}

impl DoubleEndedIterator for Attributes<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        let line = self.lines.rfind(|line| line.line_type == Some(LineType::Attribute))?;
        Some(Attribute::new(self.text, line))
    }
}

/// The decoded values of all attributes of one name, in order.
pub struct Values<'d, K: Kind> {
    attributes: Attributes<'d>,
    id: AttributeId,
    kind: PhantomData<fn() -> K>,
}

impl<'d, K: Kind> Values<'d, K> {
    #[inline]
    pub(super) fn new(attributes: Attributes<'d>, name: Name<K>) -> Self {
        Self { attributes, id: name.id(), kind: PhantomData }
    }
}

impl<K: Kind> fmt::Debug for Values<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attributes = self.attributes.clone().filter(|attribute| attribute.id() == Some(self.id));
        f.debug_list().entries(attributes).finish()
    }
}

impl<'d, K: Kind> Iterator for Values<'d, K> {
    type Item = Result<K::Value<'d>, ValueError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.attributes.find(|attribute| attribute.id() == Some(self.id)).map(Attribute::read)
    }
}
