//! Which configurations of the sections go together.

use alloc::borrow::Cow;
use core::fmt;

use super::attribute_capability::CapabilityNumber;
use crate::ValueError;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token};

value! {
    /// `a=sescap`: configurations of all sections that can be used together (RFC 6871, section 3.3.8).
    ///
    /// ```text
    /// sescap-value     = session-num 1*WSP list-of-configs [ 1*WSP optional-configs ]
    /// list-of-configs  = alt-config *( "," alt-config )
    /// optional-configs = "[" list-of-configs "]"
    /// alt-config       = config-number *( "|" config-number )
    /// ```
    ///
    /// The RFC's own example has a comma before the bracket (`2 1,2,5,[3]`). That is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::SessionCapability;
    ///
    /// let capability = SessionCapability::try_from("2 1,2|5 [3]")?;
    /// let required: Vec<Vec<_>> = capability.required().map(|stream| stream.collect()).collect();
    /// assert_eq!(required, [vec![1], vec![2, 5]]);
    /// assert_eq!(capability.optional().flatten().collect::<Vec<_>>(), [3]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SessionCapability<'a> {
        /// The number of the combination. The lowest is preferred.
        pub number: u32,
        /// The configurations that belong to it, as written. [`SessionCapability::required`] divides them.
        pub required_text: Cow<'a, str>,
        /// Those that may be added, as written, without the brackets. [`SessionCapability::optional`] divides them.
        pub optional_text: Option<Cow<'a, str>>,
    }
}

impl SessionCapability<'_> {
    /// The streams that belong to it, each with the numbers of its configurations, of which one is taken.
    pub fn required(&self) -> impl Iterator<Item = impl Iterator<Item = u32> + Clone> + Clone {
        streams(Some(&self.required_text))
    }

    /// The streams that may be added, each with the numbers of its configurations, of which one is taken.
    pub fn optional(&self) -> impl Iterator<Item = impl Iterator<Item = u32> + Clone> + Clone {
        streams(self.optional_text.as_deref())
    }
}

fn streams(list: Option<&str>) -> impl Iterator<Item = impl Iterator<Item = u32> + Clone> + Clone {
    list.into_iter().flat_map(|list| list.split(',')).map(|stream| stream.split('|').filter_map(u32::token))
}

impl<'a> Read<'a> for SessionCapability<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let number = cursor.word::<CapabilityNumber>("session number")?.0;
        let required: RequiredStreams<'_> = cursor.word("configurations")?;
        let mut optional = required.optional;
        if optional.is_none() {
            optional = cursor.optional(|c| c.word::<OptionalStreams>("optional configurations"))?.map(|list| list.0);
        }
        let required_text = Cow::Borrowed(required.required);
        Ok(Self { number, required_text, optional_text: optional.map(Cow::Borrowed) })
    }
}

impl fmt::Display for SessionCapability<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.number, self.required_text)?;
        self.optional_text.as_ref().map_or(Ok(()), |optional| write!(f, " [{optional}]"))
    }
}

/// `list-of-configs`, or with the optional ones behind a comma.
struct RequiredStreams<'a> {
    required: &'a str,
    optional: Option<&'a str>,
}

impl<'a> Token<'a> for RequiredStreams<'a> {
    const EXPECTED: &'static str = "configuration numbers with `,` or `|` between them";
    fn token(text: &'a str) -> Option<Self> {
        let (required, optional) = split_optional(text)?;
        let required = required.filter(|list| is_list(list))?;
        optional.is_none_or(is_list).then_some(Self { required, optional })
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        let kind = self.optional.map(|_| DeviationKind::UnexpectedCharacter);
        kind.or_else(|| outside(self.required))
    }
    fn bounds(&self) -> &'static str {
        NUMBERS
    }
}

/// `optional-configs`
struct OptionalStreams<'a>(&'a str);

impl<'a> Token<'a> for OptionalStreams<'a> {
    const EXPECTED: &'static str = "configuration numbers in brackets";
    fn token(text: &'a str) -> Option<Self> {
        match split_optional(text)? {
            (None, Some(list)) if is_list(list) => Some(Self(list)),
            _ => None,
        }
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        outside(self.0)
    }
    fn bounds(&self) -> &'static str {
        NUMBERS
    }
}

fn is_list(list: &str) -> bool {
    list.split([',', '|']).all(|number| u32::token(number).is_some())
}

/// What [`outside`] wants.
const NUMBERS: &str = "configuration numbers from 1 to 2147483647";

/// Tells numbers that the RFC does not allow.
fn outside(list: &str) -> Option<DeviationKind> {
    let mut numbers = list.split([',', '|']).filter_map(u32::token);
    numbers.any(|number| !CapabilityNumber::is_in_range(number)).then_some(DeviationKind::OutOfRange)
}

/// The lists before the brackets and inside of them: `1,2,[3]`, `1,2` and `[3]`.
pub(in crate::attribute) fn split_optional(text: &str) -> Option<(Option<&str>, Option<&str>)> {
    let Some((before, optional)) = text.split_once('[') else { return Some((Some(text), None)) };
    let optional = optional.strip_suffix(']')?;
    if before.is_empty() {
        Some((None, Some(optional)))
    } else {
        Some((Some(before.strip_suffix(',')?), Some(optional)))
    }
}
