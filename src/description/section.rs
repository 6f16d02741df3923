//! One section: the lines before the first `m=`, or those of one media description.

use super::attribute::{Attribute, Attributes, NamedAttributes};
use super::line::{Line, Lines};
use super::record::{LineRecord, LineTypes};
use super::session::SessionDescription;
use crate::ValueError;
use crate::attribute::{AttributeId, Direction, Kind, Name};
use crate::line::LineType;
use crate::syntax::Read;

#[derive(Clone, Copy)]
pub(super) struct Section<'d> {
    pub(super) description: &'d SessionDescription<'d>,
    /// The first of its lines among those of the description.
    pub(super) first: u32,
    pub(super) records: &'d [LineRecord],
    pub(super) types: LineTypes,
}

impl<'d> Section<'d> {
    #[inline]
    pub(super) fn lines(self) -> Lines<'d> {
        Lines::new(self.description, self.first, self.records)
    }

    /// The line at a place in the section.
    #[inline]
    pub(super) fn line_at(self, index: u32) -> Option<Line<'d>> {
        let record = self.records.get(index as usize)?;
        Some(Line { description: self.description, record, index: self.first + index })
    }

    /// The values of all lines of one type. No line is looked at where there is none.
    #[inline]
    pub(super) fn all<T: Read<'d>>(
        self,
        line_type: LineType,
    ) -> impl Iterator<Item = Result<T, ValueError>> + Clone + use<'d, T> {
        let records = if self.types.contains(line_type) { self.records } else { &[] };
        let text = self.description.text();
        records.iter().filter(move |record| record.line_type == Some(line_type)).map(move |record| record.read(text))
    }

    /// The value of the first line of one type.
    #[inline]
    pub(super) fn first<T: Read<'d>>(self, line_type: LineType) -> Option<Result<T, ValueError>> {
        self.all(line_type).next()
    }

    #[inline]
    pub(super) fn attributes(self) -> Attributes<'d> {
        let records = if self.types.contains(LineType::Attribute) { self.records } else { &[] };
        Attributes::new(Lines::new(self.description, self.first, records))
    }

    /// The first attribute of that name.
    #[inline]
    pub(super) fn find(self, id: AttributeId) -> Option<Attribute<'d>> {
        self.attributes().find(|attribute| attribute.id() == Some(id))
    }

    #[inline]
    pub(super) fn attribute<K: Kind>(self, name: Name<K>) -> Option<Result<K::Value<'d>, ValueError>> {
        self.find(name.id()).map(Attribute::read)
    }

    #[inline]
    pub(super) fn attributes_named<K: Kind>(self, name: Name<K>) -> NamedAttributes<'d, K> {
        NamedAttributes::new(self.attributes(), name)
    }

    /// The first direction that is stated.
    pub(super) fn direction(self) -> Option<Direction> {
        self.attributes().find_map(|attribute| Direction::from_attribute(attribute.id()?))
    }
}

impl LineRecord {
    /// What follows the `=`.
    #[inline]
    pub(super) fn value<'d>(&self, text: &'d str) -> &'d str {
        text.get(self.value_start() as usize..self.end as usize).unwrap_or_default()
    }

    #[inline]
    pub(super) fn read<'d, T: Read<'d>>(&self, text: &'d str) -> Result<T, ValueError> {
        T::read_all(self.value(text), &mut ()).map_err(|error| error.shifted(self.value_start()))
    }
}
