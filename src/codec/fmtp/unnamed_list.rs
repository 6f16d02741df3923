//! Lists that stand where other codecs have parameters, without a name: `0-15,66`, `111/111`.

use super::ParameterInfo;
use crate::attribute::ParameterList;
use crate::syntax::{DeviationKind, Judged, Listener, Observe, Parameter, Parameters, Token, unquoted};
use crate::{Span, ValueError};

/// What a codec has for such a list.
pub(super) trait UnnamedList {
    /// The name that it has as a parameter of the media type. Some write it in SDP, too.
    const NAME: &'static str;
    /// What divides the members; the first is that of SDP.
    const SEPARATORS: &'static [char];
    /// One member.
    type Member: for<'t> Token<'t>;
}

/// The text of the list: the first parameter without `=`, or the one with the name. None where all have other names.
pub(super) fn text<'t, L: UnnamedList>(list: &'t ParameterList<'_>) -> Option<Result<&'t str, ValueError>> {
    let parameter = list.iter().find(is_list::<L>)?;
    let (text, _) = whole(&parameter);
    Some(read_members::<L, _>(&parameter, &mut ()).map(|()| text))
}

/// The members of a text that is such a list.
pub(super) fn members<'t, L: UnnamedList + 't>(text: &'t str) -> impl Iterator<Item = L::Member> + 't {
    text.split(L::SEPARATORS).filter_map(|member| Token::token(member.trim_ascii()))
}

/// Tells each member of the list, and the parameters beside it.
pub(super) fn observe<L: UnnamedList>(
    list: &ParameterList<'_>,
    _: &'static [ParameterInfo],
    observer: &mut Listener<'_>,
) {
    let mut parameters = Parameters::of(list.as_str());
    let mut is_told = false;
    while let Some(parameter) = parameters.read(observer) {
        if is_told || !is_list::<L>(&parameter) {
            observer.field("parameter", parameter.span);
            continue;
        }
        is_told = true;
        if parameter.value.is_some() {
            observer.deviation(DeviationKind::UnexpectedName, parameter.span);
        }
        // What is wrong is told by then.
        let _ = read_members::<L, _>(&parameter, observer);
    }
}

/// Whether there is nothing but such a list, readable, or nothing at all.
pub(crate) fn is_all<L: UnnamedList>(text: &str) -> bool {
    Parameters::of(text).all(|parameter| is_list::<L>(&parameter) && read_members::<L, _>(&parameter, &mut ()).is_ok())
}

/// How the row of such a list judges it.
pub(super) fn judge<L: UnnamedList>(text: &str) -> Option<Judged> {
    is_all::<L>(text).then_some(Judged { told: None, words: None })
}

/// Whether a parameter is the list.
pub(super) fn is_list<L: UnnamedList>(parameter: &Parameter<'_>) -> bool {
    parameter.value.is_none() || parameter.name.eq_ignore_ascii_case(L::NAME)
}

/// The same, for [`parameter_set!`].
pub(super) fn is_known<L: UnnamedList>(parameter: &Parameter<'_>, _: &'static [ParameterInfo]) -> bool {
    is_list::<L>(parameter)
}

/// The text of the list, and where it begins.
fn whole<'t>(parameter: &Parameter<'t>) -> (&'t str, usize) {
    let (written, span) = match parameter.value {
        Some(value) => (value, parameter.value_span),
        None => (parameter.name, parameter.span),
    };
    let text = unquoted(written).unwrap_or(written);
    (text, span.range().start + usize::from(text.len() < written.len()))
}

/// Reads every member, and gives the first error.
fn read_members<L: UnnamedList, O: Observe>(parameter: &Parameter<'_>, observer: &mut O) -> Result<(), ValueError> {
    let (text, mut at) = whole(parameter);
    let mut result = Ok(());
    for written in text.split_inclusive(L::SEPARATORS) {
        read_member::<L, O>(written.trim_end_matches(L::SEPARATORS), at, &mut result, observer);
        at += written.len();
    }
    if text.is_empty() || text.ends_with(L::SEPARATORS) {
        read_member::<L, O>("", at, &mut result, observer);
    }
    result
}

fn read_member<L: UnnamedList, O: Observe>(
    written: &str,
    at: usize,
    result: &mut Result<(), ValueError>,
    observer: &mut O,
) {
    let member = written.trim_ascii();
    let start = at + (written.len() - written.trim_ascii_start().len());
    let span = Span::new(start, start + member.len());
    observer.field(L::NAME, span);
    if member.len() < written.len() {
        observer.deviation(DeviationKind::ExtraBlanks, Span::new(at, at + written.len()));
    }
    if let Some(value) = L::Member::token(member) {
        if O::LISTENS {
            observer.judged(Judged::of(&value, member, observer.hears_words()), span);
        }
        return;
    }
    let error = ValueError::new(L::NAME, L::Member::EXPECTED, span);
    observer.error(&error);
    if result.is_ok() {
        *result = Err(error);
    }
}
