//! An attribute written inside another.

use alloc::borrow::Cow;
use core::fmt;

use super::{AttributeId, AttributeValue};
use crate::ValueError;
use crate::syntax::{Cursor, IntoOwned, Observe, Read, Words, trim_blanks};

/// An attribute written inside another, as an attribute line has it behind `a=`: of `ssrc` (RFC 5576), `dcsa`
/// (RFC 8864), `acap` (RFC 5939) and `cpar` (RFC 3407).
///
/// ```text
/// attribute = attribute-name [ ":" attribute-value ]
/// ```
///
/// `Debug` masks a value that the registry has as secret.
///
/// ```
/// use sdp_decoder::attribute::{AttributeValue, NestedAttribute};
///
/// let attribute = NestedAttribute::try_from("msid:stream-0 track-0")?;
/// assert_eq!((attribute.name.as_ref(), attribute.value.as_deref()), ("msid", Some("stream-0 track-0")));
/// let AttributeValue::Msid(msid) = attribute.decode()? else { panic!("a nested msid") };
/// assert_eq!(msid.id, "stream-0");
///
/// let password = NestedAttribute::try_from("ice-pwd:asd88fgpdd777uzjYhagZg")?;
/// assert_eq!(format!("{password:?}"), "NestedAttribute { name: \"ice-pwd\", value: Some(\"***\") }");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NestedAttribute<'a> {
    /// The name.
    pub name: Cow<'a, str>,
    /// What follows the `:`, with the blanks before it; `None` without a `:`.
    pub value: Option<Cow<'a, str>>,
}

impl NestedAttribute<'_> {
    /// The row of the registry, where the name has one, in any case, also with the `a=` of a line before it.
    pub fn id(&self) -> Option<AttributeId> {
        AttributeId::from_name_in_any_case(without_line_type(&self.name))
    }

    /// The value as the registry has it for this name. Without a row it is [`AttributeValue::Unknown`], never an error.
    ///
    /// The places of errors count from the beginning of the value.
    pub fn decode(&self) -> Result<AttributeValue<'_>, ValueError> {
        let value = self.value.as_deref();
        match self.id() {
            Some(id) => id.decode(value),
            None => Ok(AttributeValue::Unknown(value.map(Cow::Borrowed))),
        }
    }

    /// Whether the value holds a key or password, itself or in an attribute written inside.
    pub fn is_secret(&self) -> bool {
        self.id().is_some_and(|id| holds_secret(id, self.value.as_deref()))
    }
}

/// Whether the value of an attribute holds a key or password, itself or in an attribute written inside, however deep.
pub(crate) fn holds_secret(outer: AttributeId, value: Option<&str>) -> bool {
    let (mut id, mut value) = (outer, value.unwrap_or_default());
    loop {
        if id.info().is_secret || (id == AttributeId::Candidate && has_password(value)) {
            return true;
        }
        let Some(attribute) = inside(id, value) else { return false };
        let name_end = attribute.find([':', ' ', '\t']).unwrap_or(attribute.len());
        let Some((name, rest)) = attribute.split_at_checked(name_end) else { return false };
        let Some(inner) = AttributeId::from_name_in_any_case(name) else { return false };
        (id, value) = (inner, rest.trim_start_matches([':', ' ', '\t']));
    }
}

/// The attribute inside the value of another, where that one has any; also where a number is missing before it.
fn inside(outer: AttributeId, value: &str) -> Option<&str> {
    let value = trim_blanks(value);
    let attribute = match outer {
        AttributeId::Ssrc | AttributeId::Acap | AttributeId::Dcsa => match value.split_once([' ', '\t']) {
            Some((first, rest)) if !first.contains(':') || first.starts_with(|c: char| c.is_ascii_digit()) => rest,
            _ => value,
        },
        AttributeId::Cpar | AttributeId::Cparmin | AttributeId::Cparmax | AttributeId::XCpar | AttributeId::TraAtt => {
            value
        }
        AttributeId::Mscap => behind_numbers(value),
        AttributeId::OmrMAtt | AttributeId::OmrSAtt => value.split_once(':')?.1,
        _ => return None,
    };
    Some(trim_blanks(without_line_type(trim_blanks(attribute))))
}

/// What follows `a=`, or all of it where that is not there.
fn without_line_type(attribute: &str) -> &str {
    attribute.strip_prefix("a=").or_else(|| attribute.strip_prefix("A=")).unwrap_or(attribute)
}

/// What follows the numbers of a capability, however they are divided.
fn behind_numbers(value: &str) -> &str {
    let is_number = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b',' | b'*');
    let mut rest = value;
    while let Some((word, behind)) = rest.split_once([' ', '\t']) {
        if !word.bytes().all(is_number) {
            break;
        }
        rest = behind;
    }
    rest
}

/// Whether a candidate or its extensions have a password, as in the first drafts of ICE.
pub(super) fn has_password(candidate: &str) -> bool {
    Words::new(candidate).any(|word| word.eq_ignore_ascii_case("password"))
}

impl<'a> Read<'a> for NestedAttribute<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { name: cursor.until(b':', "attribute")?, value: cursor.separated(|c| c.rest("attribute value"))? })
    }
}

readable!(NestedAttribute<'a>);

impl IntoOwned for NestedAttribute<'_> {
    type Owned = NestedAttribute<'static>;
    fn into_owned(self) -> NestedAttribute<'static> {
        NestedAttribute { name: IntoOwned::into_owned(self.name), value: IntoOwned::into_owned(self.value) }
    }
}

impl fmt::Display for NestedAttribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.value.as_ref().map_or(Ok(()), |value| write!(f, ":{value}"))
    }
}

impl fmt::Debug for NestedAttribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = if self.is_secret() { self.value.as_ref().map(|_| "***") } else { self.value.as_deref() };
        f.debug_struct("NestedAttribute").field("name", &self.name).field("value", &value).finish()
    }
}
