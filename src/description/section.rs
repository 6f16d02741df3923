//! One section: the lines before the first `m=`, or those of one media description.

use super::attribute::{Attribute, Attributes, Values};
use super::record::{LineRecord, LineTypes};
use crate::ValueError;
use crate::attribute::{AttributeId, Kind, Name};
use crate::line::LineType;
use crate::syntax::Read;

#[derive(Clone, Copy)]
pub(super) struct Section<'d> {
    pub(super) text: &'d str,
    pub(super) lines: &'d [LineRecord],
    pub(super) types: LineTypes,
}

impl<'d> Section<'d> {
    /// The lines of one type. None is looked at where there is none.
    #[inline]
    fn records(self, line_type: LineType) -> impl Iterator<Item = &'d LineRecord> + Clone + use<'d> {
        let lines = if self.types.contains(line_type) { self.lines } else { &[] };
        lines.iter().filter(move |line| line.line_type == Some(line_type))
    }

    /// The values of all lines of one type.
    #[inline]
    pub(super) fn all<T: Read<'d>>(
        self,
        line_type: LineType,
    ) -> impl Iterator<Item = Result<T, ValueError>> + Clone + use<'d, T> {
        self.records(line_type).map(move |line| line.read(self.text))
    }

    /// The value of the first line of one type.
    #[inline]
    pub(super) fn first<T: Read<'d>>(self, line_type: LineType) -> Option<Result<T, ValueError>> {
        self.all(line_type).next()
    }

    #[inline]
    pub(super) fn attributes(self) -> Attributes<'d> {
        Attributes::new(self.text, if self.types.contains(LineType::Attribute) { self.lines } else { &[] })
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
    pub(super) fn values<K: Kind>(self, name: Name<K>) -> Values<'d, K> {
        Values::new(self.attributes(), name)
    }
}

impl LineRecord {
    /// What follows the `=`.
    #[inline]
    pub(super) fn value<'d>(&self, text: &'d str) -> &'d str {
        text.get(self.start as usize + 2..self.end as usize).unwrap_or_default()
    }

    #[inline]
    fn read<'d, T: Read<'d>>(&self, text: &'d str) -> Result<T, ValueError> {
        T::read_all(self.value(text), &mut ()).map_err(|error| error.shifted(self.start + 2))
    }
}
