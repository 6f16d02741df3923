//! What stands behind the values of headers: `;name=value`.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Parameter, Parameters, Token};

text_value! {
    /// The parameters of a value, as written: without the `;` before the first.
    ///
    /// ```text
    /// parameters    = generic-param *( SEMI generic-param )
    /// generic-param = token [ EQUAL ( token / host / quoted-string ) ]    ; RFC 3261, section 25.1
    /// ```
    #[derive(Default)]
    pub struct HeaderParameters<'a>, "parameters"
}

impl HeaderParameters<'_> {
    /// The parameters, in order.
    pub fn iter(&self) -> Parameters<'_> {
        Parameters::of_header(&self.0, b';')
    }

    /// The first of that name, in any case.
    pub fn get(&self, name: &str) -> Option<Parameter<'_>> {
        self.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name))
    }

    /// Writes them behind a value.
    pub(super) fn behind(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, ";{self}") }
    }
}

impl<'s> IntoIterator for &'s HeaderParameters<'_> {
    type Item = Parameter<'s>;
    type IntoIter = Parameters<'s>;

    fn into_iter(self) -> Parameters<'s> {
        self.iter()
    }
}

impl<'a> HeaderParameters<'a> {
    /// What is left, where it begins with `;`: `field` reads each parameter, and the cursor stands at it.
    pub(super) fn read<O: Observe>(
        cursor: &mut Cursor<'a, '_, O>,
        field: impl Fn(&mut Cursor<'a, '_, O>, &Parameter<'_>),
    ) -> Self {
        cursor.blanks();
        if !cursor.take(";") {
            return Self::default();
        }
        cursor.blanks();
        let (start, text) = (cursor.at(), cursor.ahead());
        for parameter in Parameters::of_header(text, b';') {
            pass_over(cursor, start + parameter.span.range().start);
            field(cursor, &parameter);
        }
        pass_over(cursor, start + text.len());
        Self(Cow::Borrowed(cursor.since(start)))
    }
}

/// Reads one of any name and value.
pub(super) fn any_parameter<O: Observe>(cursor: &mut Cursor<'_, '_, O>, parameter: &Parameter<'_>) {
    let _ = cursor.part_of::<&str>(parameter.span.len(), "parameter");
}

/// Reads the value of the parameter that the cursor stands at.
pub(super) fn value_of<'a, O: Observe, T: Token<'a>>(
    cursor: &mut Cursor<'a, '_, O>,
    parameter: &Parameter<'_>,
    name: &'static str,
) -> Result<(), ValueError> {
    let before = parameter.value_span.start.saturating_sub(parameter.span.start);
    pass_over(cursor, cursor.at() + before as usize);
    cursor.part_of::<T>(parameter.value_span.len(), name).map(drop)
}

/// Goes on to the byte at `to`.
fn pass_over<O: Observe>(cursor: &mut Cursor<'_, '_, O>, to: usize) {
    let between = cursor.ahead().get(..to.saturating_sub(cursor.at())).unwrap_or_default();
    cursor.take(between);
}
