//! Parameters of RED, the redundant encoding: which payload types.

use alloc::borrow::Cow;

use super::ParameterInfo;
use super::unnamed_list::{self, UnnamedList};
use crate::ValueError;
use crate::attribute::{ParameterList, PayloadType};
use crate::syntax::Token;

/// Parameters of RED, which are a list of payload types (RFC 2198, section 5), for audio and for text (RFC 4103,
/// section 10.2). So are those of `fwdred` (RFC 6354), which may have others beside the list.
///
/// ```text
/// list = payload-type *( "/" payload-type )   ; the primary encoding first
/// ```
///
/// The form of the media type, `pt="0,5"`, is read as well.
///
/// ```
/// use sdp_decoder::codec::RedParameters;
///
/// let red = RedParameters::new("98/98/98");
/// let payload_types = red.payload_types().ok_or("they are there")??;
/// assert_eq!(payload_types.primary().map(|payload_type| payload_type.number()), Some(98));
/// assert_eq!(payload_types.redundant().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct RedParameters<'a>(pub ParameterList<'a>);

impl RedParameters<'_> {
    const KNOWN: &'static [ParameterInfo] = &[ParameterInfo {
        name: RedundantPayloadTypes::NAME,
        meaning: "The payload types inside, the primary encoding first; a list without a name.",
        default: None,
        expected: PayloadType::EXPECTED,
        is_repeatable: false,
        judge: |text, _| unnamed_list::judge::<RedundantPayloadTypes>(text),
    }];

    /// The payload types inside. `None` where they are not said: Chrome does so for video.
    pub fn payload_types(&self) -> Option<Result<RedPayloadTypes<'_>, ValueError>> {
        let text = unnamed_list::text::<RedundantPayloadTypes>(&self.0)?;
        Some(text.map(|text| RedPayloadTypes(Cow::Borrowed(text))))
    }
}

parameter_set!(
    RedParameters<'a>,
    unnamed_list::observe::<RedundantPayloadTypes>,
    unnamed_list::is_known::<RedundantPayloadTypes>
);

struct RedundantPayloadTypes;

impl UnnamedList for RedundantPayloadTypes {
    const NAME: &'static str = "pt";
    const SEPARATORS: &'static [char] = &['/', ','];
    type Member = PayloadType;
}

text_struct! {
    /// The payload types inside RED, as written: `111/111`.
    pub struct RedPayloadTypes<'a>
}

impl RedPayloadTypes<'_> {
    /// The payload types, in order.
    pub fn iter(&self) -> impl Iterator<Item = PayloadType> + '_ {
        unnamed_list::members::<RedundantPayloadTypes>(&self.0)
    }

    /// The payload type of what is sent first.
    pub fn primary(&self) -> Option<PayloadType> {
        self.iter().next()
    }

    /// The payload types of what is sent again, one a level of redundancy.
    pub fn redundant(&self) -> impl Iterator<Item = PayloadType> + '_ {
        self.iter().skip(1)
    }
}

impl<'a> Token<'a> for RedPayloadTypes<'a> {
    const EXPECTED: &'static str = "payload types from 0 to 127 with `/` between them";
    fn token(text: &'a str) -> Option<Self> {
        let separators = RedundantPayloadTypes::SEPARATORS;
        text.split(separators)
            .all(|member| PayloadType::token(member.trim_ascii()).is_some())
            .then(|| Self(text.into()))
    }
}

alone!(RedPayloadTypes<'a>, "payload types");
