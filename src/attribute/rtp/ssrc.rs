//! Attributes of single RTP sources.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo, NestedAttribute};
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Quoted, Read, Short, Token, Words};

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
        let id = cursor.word::<Source>("source")?.0;
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

impl Say for Ssrc<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RTP source {}: ", Source(self.id))?;
        match &self.attribute {
            // Of a source it is the track, as Chrome has it, and not what RFC 4574 has of sections.
            Some(attribute) if attribute.id() == Some(AttributeId::Label) => {
                let track = attribute.value.as_deref().unwrap_or_default();
                write!(f, "it is the track {}, as Chrome wrote it before `msid`", Quoted(track))
            }
            Some(attribute) => attribute.say(row, f),
            None => f.write_str("nothing is said of it"),
        }
    }
}

/// `ssrc-id`
struct Source(u32);

impl<'a> Token<'a> for Source {
    const EXPECTED: &'static str = u32::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        u32::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(format!("0x{:08X}", self.0)))
    }
}

impl fmt::Display for Source {
    /// With its hexadecimal digits, as packet captures show them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{0} (0x{0:08X})", self.0)
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

impl Say for SsrcGroup<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sources = self.sources.iter();
        let pair = (sources.next(), sources.next(), sources.next());
        if let (SsrcGroupSemantics::FlowIdentification, (Some(media), Some(repair), None)) = (&self.semantics, pair) {
            return write!(f, "RTP source {repair} repeats lost packets of source {media} (FID)");
        }
        let all = Listed(self.sources.iter());
        match (&self.semantics, pair.0) {
            (_, None) => write!(f, "a group of no RTP sources ({})", Short(self.semantics.as_str())),
            (SsrcGroupSemantics::FlowIdentification, _) => write!(f, "RTP sources {all} carry one flow of media (FID)"),
            (SsrcGroupSemantics::ForwardErrorCorrection | SsrcGroupSemantics::ForwardErrorCorrectionFramework, _) => {
                write!(f, "RTP sources {all}: media, and error correction for it ({})", self.semantics)
            }
            (SsrcGroupSemantics::Duplication, _) => write!(f, "RTP sources {all} carry the same packets (DUP)"),
            (SsrcGroupSemantics::Simulcast, _) => {
                write!(f, "RTP sources {all} carry the same picture in several sizes, from small to large (SIM)")
            }
            (SsrcGroupSemantics::Other(reason), _) => {
                write!(f, "RTP sources {all} belong together by {}, which is not registered", Quoted(reason))
            }
        }
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
        cursor.each_word::<Source>("source").map(|sources| Self(Cow::Borrowed(sources)))
    }
}

readable!(SsrcList<'a>);

impl Say for SsrcList<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.iter().next() {
            Some(_) if self.iter().nth(1).is_some() => {
                write!(f, "it had the numbers {} before", Listed(self.iter().map(Source)))
            }
            Some(only) => write!(f, "it had the number {} before", Source(only)),
            None => f.write_str("it had no other number before"),
        }
    }
}
