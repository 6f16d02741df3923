//! Which media sections belong together.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Listed, Observe, Quoted, Read, Short, WordList};

words! {
    /// Why media sections are grouped (RFC 5888, section 5, and the registry it opened).
    ///
    /// Read in any case.
    pub enum GroupSemantics<'a>, "a reason to group such as `BUNDLE`" {
        /// Play in step: lip synchronisation (RFC 5888).
        LipSync = "LS",
        /// One flow in several sections (RFC 5888).
        FlowIdentification = "FID",
        /// One resource reservation for all (RFC 3524).
        SingleReservationFlow = "SRF",
        /// The same media at addresses of different families (RFC 4091). Superseded by ICE.
        AlternativeNetworkAddresses = "ANAT",
        /// Media and what corrects its errors (RFC 4756). Deprecated.
        ForwardErrorCorrection = "FEC",
        /// Media and what corrects its errors (RFC 5956).
        ForwardErrorCorrectionFramework = "FEC-FR",
        /// Files of one delivery (FLUTE).
        CompositeSession = "CS",
        /// Layers that need each other to be decoded (RFC 5583).
        DecodingDependency = "DDP",
        /// The same media twice (RFC 7104).
        Duplication = "DUP",
        /// One stream takes the place of another (RFC 8286).
        Splice = "SPLICE",
        /// One transport for all (RFC 9143).
        Bundle = "BUNDLE",
        /// Sections that CLUE controls (RFC 8848).
        Clue = "CLUE",
    }
}

value! {
    /// `a=group`: media sections that belong together, named by their `mid` (RFC 5888, section 5).
    ///
    /// ```text
    /// group-attribute = "a=group:" semantics *(SP identification-tag)
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{Group, GroupSemantics};
    ///
    /// let group = Group::try_from("BUNDLE audio video")?;
    /// assert_eq!(group.semantics, GroupSemantics::Bundle);
    /// assert_eq!(group.mids.iter().collect::<Vec<_>>(), ["audio", "video"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Group<'a> {
        /// Why they belong together.
        pub semantics: GroupSemantics<'a>,
        /// The sections, by their `mid`. In an answer there may be none.
        pub mids: WordList<'a>,
    }
}

impl<'a> Read<'a> for Group<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { semantics: cursor.word("semantics")?, mids: WordList::read(cursor)? })
    }
}

impl fmt::Display for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.semantics.fmt(f)?;
        if self.mids.is_empty() { Ok(()) } else { write!(f, " {}", self.mids) }
    }
}

impl Say for Group<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mids.is_empty() {
            return write!(f, "groups no sections ({})", Short(self.semantics.as_str()));
        }
        if let (Some(mid), None) = (self.mids.iter().next(), self.mids.iter().nth(1)) {
            return write!(f, "the section {} is alone in its group ({})", Short(mid), Short(self.semantics.as_str()));
        }
        write!(f, "the sections {} ", Listed(self.mids.iter().map(Short)))?;
        f.write_str(match &self.semantics {
            GroupSemantics::LipSync => "are to be played in step, as lips and speech (LS)",
            GroupSemantics::FlowIdentification => "carry one flow (FID)",
            GroupSemantics::SingleReservationFlow => "share one resource reservation (SRF)",
            GroupSemantics::AlternativeNetworkAddresses => {
                "are the same media by IPv4 and IPv6: one is to be chosen (ANAT)"
            }
            GroupSemantics::ForwardErrorCorrection => "are media and what repairs it (FEC)",
            GroupSemantics::ForwardErrorCorrectionFramework => "are media and what repairs it (FEC-FR)",
            GroupSemantics::CompositeSession => "deliver files together, by FLUTE (CS)",
            GroupSemantics::DecodingDependency => "carry layers that need each other to be decoded (DDP)",
            GroupSemantics::Duplication => "carry the same media twice (DUP)",
            GroupSemantics::Splice => "are streams of which one takes the place of the other (SPLICE)",
            GroupSemantics::Bundle => "share one transport: one address, port and encryption (BUNDLE)",
            GroupSemantics::Clue => "are controlled by CLUE (CLUE)",
            GroupSemantics::Other(name) => {
                return write!(f, "belong together for a reason that is not registered: {}", Quoted(name));
            }
        })
    }
}
