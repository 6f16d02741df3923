//! Attributes of single RTP sources.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::NestedAttribute;
use crate::syntax::{Cursor, DeviationKind, Observe, Read, Token, Words};

value! {
    /// `a=ssrc`: an attribute of one RTP source (RFC 5576, section 4.1).
    ///
    /// ```text
    /// ssrc-value = ssrc-id SP attribute     ; as an attribute line has it behind `a=`
    /// ssrc-id    = integer                  ; 0 to 2^32 - 1
    /// ```
    ///
    /// A source without an attribute (`1308456296`) is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{AttributeValue, Ssrc};
    ///
    /// let ssrc = Ssrc::try_from("314159 msid:stream-0 track-0")?;
    /// assert_eq!(ssrc.id, 314_159);
    /// let Some(attribute) = &ssrc.attribute else { panic!("an attribute") };
    /// assert_eq!((attribute.name.as_ref(), attribute.value.as_deref()), ("msid", Some("stream-0 track-0")));
    /// let AttributeValue::Msid(msid) = attribute.decode()? else { panic!("a nested msid") };
    /// assert_eq!(msid.id, "stream-0");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Ssrc<'a> {
        /// The number that the packets of the source carry.
        pub id: u32,
        /// What is said about the source.
        pub attribute: Option<NestedAttribute<'a>>,
    }
}

impl<'a> Read<'a> for Ssrc<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let id = cursor.word("source")?;
        let attribute = cursor.optional(NestedAttribute::read)?;
        if attribute.is_none() {
            cursor.tolerate(DeviationKind::MissingParameters, cursor.at());
        }
        Ok(Self { id, attribute })
    }
}

impl fmt::Display for Ssrc<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)?;
        self.attribute.as_ref().map_or(Ok(()), |attribute| write!(f, " {attribute}"))
    }
}

words! {
    /// How RTP sources belong together (RFC 5576, section 4.2, and the registry it shares with `group`).
    ///
    /// Read in any case.
    pub enum SsrcGroupSemantics<'a>, "a reason to group sources such as `FID`" {
        /// A source, and the one that repeats its lost packets (RFC 5576).
        FlowIdentification = "FID",
        /// Sources, and the one that corrects their errors (RFC 5576). Superseded by `FEC-FR`.
        ForwardErrorCorrection = "FEC",
        /// Sources, and the one that corrects their errors (RFC 5956).
        ForwardErrorCorrectionFramework = "FEC-FR",
        /// The same stream twice (RFC 7104).
        Duplication = "DUP",
        /// The same picture in several sizes, from small to large. Not registered: Chrome had it before `rid`.
        Simulcast = "SIM",
    }
}

value! {
    /// `a=ssrc-group`: RTP sources that belong together (RFC 5576, section 4.2).
    ///
    /// ```text
    /// ssrc-group-value = semantics *(SP ssrc-id)
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{SsrcGroup, SsrcGroupSemantics};
    ///
    /// let group = SsrcGroup::try_from("FID 2231627014 632943048")?;
    /// assert_eq!(group.semantics, SsrcGroupSemantics::FlowIdentification);
    /// assert_eq!(group.sources.iter().collect::<Vec<_>>(), [2_231_627_014, 632_943_048]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct SsrcGroup<'a> {
        /// Why they belong together.
        pub semantics: SsrcGroupSemantics<'a>,
        /// The sources.
        pub sources: SsrcList<'a>,
    }
}

impl<'a> Read<'a> for SsrcGroup<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { semantics: cursor.word("semantics")?, sources: SsrcList::read(cursor)? })
    }
}

impl fmt::Display for SsrcGroup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.semantics.fmt(f)?;
        if self.sources.as_str().is_empty() { Ok(()) } else { write!(f, " {}", self.sources) }
    }
}

text_struct! {
    /// RTP sources, as written: of `a=ssrc-group`, and of `previous-ssrc` (RFC 5576, section 6.2).
    ///
    /// ```text
    /// list = [ ssrc-id *(SP ssrc-id) ]
    /// ```
    #[derive(Default)]
    pub struct SsrcList<'a>
}

impl SsrcList<'_> {
    /// The sources, in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + Clone + '_ {
        Words::new(&self.0).filter_map(u32::token)
    }
}

impl<'a> Read<'a> for SsrcList<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.each_word::<u32>("source").map(|sources| Self(Cow::Borrowed(sources)))
    }
}

readable!(SsrcList<'a>);
