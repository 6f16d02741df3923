//! The view of one attribute line.

use alloc::borrow::Cow;
use core::fmt;
use core::marker::PhantomData;

use super::line::{Line, Lines};
use crate::attribute::{AttributeId, AttributeValue, Kind, Name, holds_secret};
use crate::line::LineType;
use crate::syntax::{DeviationKind, Listener, Observe, Read, is_blank, trim_blanks};
use crate::{Span, ValueError};

/// One attribute line: a small `Copy` handle onto the description (RFC 8866, section 5.13).
///
/// ```text
/// attribute-field = %s"a" "=" attribute-name [ ":" attribute-value ] CRLF
/// attribute-name  = token
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
    pub(super) line: Line<'d>,
}

impl<'d> Attribute<'d> {
    /// The line it stands in, which knows its number and place.
    #[inline]
    pub fn line(self) -> Line<'d> {
        self.line
    }

    /// The row of the registry, where the name has one, in any case: `a=PTIME:20` is read as `ptime`, and its reading
    /// tells that it is written wrong.
    #[inline]
    pub fn id(self) -> Option<AttributeId> {
        self.line.record.attribute
    }

    /// The name as written, without blanks around it.
    #[inline]
    pub fn name(self) -> &'d str {
        trim_blanks(self.written_name())
    }

    #[inline]
    fn written_name(self) -> &'d str {
        let record = self.line.record;
        let name = record.value_start() as usize..record.name_end as usize;
        self.line.description.text().get(name).unwrap_or_default()
    }

    /// What follows the first `:`, with every blank; `None` without a `:`.
    #[inline]
    pub fn value(self) -> Option<&'d str> {
        let record = self.line.record;
        self.line.description.text().get(record.name_end as usize + 1..record.end as usize)
    }

    /// The value as the registry has it for this name.
    ///
    /// An attribute without a row is [`AttributeValue::Unknown`], never an error.
    #[inline]
    pub fn decode(self) -> Result<AttributeValue<'d>, ValueError> {
        match self.id() {
            Some(id) => id.decode(self.value()).map_err(|error| error.shifted(self.value_start())),
            None => Ok(AttributeValue::Unknown(self.value().map(Cow::Borrowed))),
        }
    }

    /// Where the line is in the text of the description.
    #[inline]
    pub fn span(self) -> Span {
        self.line.span()
    }

    /// Where the name is, without blanks around it.
    pub(crate) fn name_span(self) -> Span {
        let written = self.written_name();
        let blanks = written.len() - written.trim_start_matches([' ', '\t']).len();
        Span::new(blanks, blanks + self.name().len()).shifted(self.line.record.value_start())
    }

    /// Where the value is; empty where there is none.
    pub(crate) fn value_span(self) -> Span {
        Span { start: self.value_start(), end: self.line.record.end }
    }

    /// What the readers of name and value tell.
    pub(super) fn observe(self, observer: &mut Listener<'_>) {
        self.observe_name(&mut observer.further(self.line.record.value_start()));
        let mut observer = observer.further(self.value_start());
        match (self.id(), self.value()) {
            (Some(id), value) => id.observe(value, &mut observer),
            // What has no row is text, in which nothing can be wrong.
            (None, Some(value)) => observer.field("value", Span::new(0, value.len())),
            (None, None) => {}
        }
    }

    fn observe_name(self, observer: &mut Listener<'_>) {
        let written = self.written_name();
        let start = written.bytes().position(|byte| !is_blank(byte)).unwrap_or(0);
        let end = start + self.name().len();
        let span = Span::new(start, end);
        observer.field("attribute name", span);
        if start > 0 {
            observer.deviation(DeviationKind::LeadingBlanks, Span::new(0, start));
        }
        if end < written.len() {
            observer.deviation(DeviationKind::TrailingBlanks, Span::new(end, written.len()));
        }
        if let Some(name) = self.id().map(AttributeId::name).filter(|name| *name != self.name()) {
            observer.told(DeviationKind::WrongCase, Some(name), span);
        }
        if self.name().is_empty() || self.name().bytes().any(is_blank) {
            observer.error(&ValueError::new("attribute name", "a name without blanks in it", span));
        }
    }

    #[inline]
    pub(crate) fn read<T: Read<'d>>(self) -> Result<T, ValueError> {
        T::read_attribute(self.value(), &mut ()).map_err(|error| error.shifted(self.value_start()))
    }

    /// Whether the row says that the value holds a key or password, or that of an attribute written inside.
    pub(crate) fn holds_secret(self) -> bool {
        self.id().is_some_and(|id| holds_secret(id, self.value())) || self.secret_in_name().is_some()
    }

    /// The key or password that stands behind something else than the `:`, and so in the name: `a=ice-pwd abc`,
    /// `a=crypto=1 …`.
    pub(crate) fn secret_in_name(self) -> Option<&'d str> {
        let (name, rest) = self.name().split_once([' ', '\t', '=', ';'])?;
        AttributeId::from_name_in_any_case(name).filter(|id| holds_secret(*id, Some(rest)))?;
        Some(rest)
    }

    /// The name, masked where a key stands in it.
    pub(super) fn shown_name(self) -> &'d str {
        if self.secret_in_name().is_some() { "***" } else { self.name() }
    }

    /// Where the value begins, or would begin.
    fn value_start(self) -> u32 {
        (self.line.record.name_end + 1).min(self.line.record.end)
    }
}

impl fmt::Display for Attribute<'_> {
    /// The line as written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.line.fmt(f)
    }
}

impl fmt::Debug for Attribute<'_> {
    /// Name and value; a secret one is masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = if self.line.is_secret() { self.value().map(|_| "***") } else { self.value() };
        f.debug_struct("Attribute").field("name", &self.shown_name()).field("value", &value).finish()
    }
}

/// The attributes of a section, in order.
#[derive(Clone, Debug)]
pub struct Attributes<'d> {
    lines: Lines<'d>,
}

impl<'d> Attributes<'d> {
    #[inline]
    pub(super) fn new(lines: Lines<'d>) -> Self {
        Self { lines }
    }
}

impl<'d> Iterator for Attributes<'d> {
    type Item = Attribute<'d>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'d>> {
        self.lines.find(|line| line.line_type() == Some(LineType::Attribute)).map(|line| Attribute { line })
    }
}

impl DoubleEndedIterator for Attributes<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<Self::Item> {
        self.lines.rfind(|line| line.line_type() == Some(LineType::Attribute)).map(|line| Attribute { line })
    }
}

/// The decoded values of all attributes of one name, in order.
pub struct NamedAttributes<'d, K: Kind> {
    attributes: Attributes<'d>,
    id: AttributeId,
    kind: PhantomData<fn() -> K>,
}

impl<'d, K: Kind> NamedAttributes<'d, K> {
    #[inline]
    pub(super) fn new(attributes: Attributes<'d>, name: Name<K>) -> Self {
        Self { attributes, id: name.id(), kind: PhantomData }
    }
}

impl<K: Kind> Clone for NamedAttributes<'_, K> {
    fn clone(&self) -> Self {
        Self { attributes: self.attributes.clone(), ..*self }
    }
}

impl<K: Kind> fmt::Debug for NamedAttributes<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attributes = self.attributes.clone().filter(|attribute| attribute.id() == Some(self.id));
        f.debug_list().entries(attributes).finish()
    }
}

impl<'d, K: Kind> Iterator for NamedAttributes<'d, K> {
    type Item = Result<K::Value<'d>, ValueError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.attributes.find(|attribute| attribute.id() == Some(self.id)).map(Attribute::read)
    }
}
