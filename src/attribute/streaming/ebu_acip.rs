//! What broadcasters say of audio over IP.

use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, WordList};

words! {
    /// What an [`EbuAcip`] is about (EBU Tech 3368).
    pub enum EbuAcipParameter<'a>, "a parameter such as `jb`" {
        /// The version of the document.
        Version = "version",
        /// A choice of settings for the jitter buffer.
        JitterBuffer = "jb",
        /// The settings of such a choice: fixed or automatic, in milliseconds.
        JitterBufferDefinition = "jbdef",
        /// How many milliseconds of audio a packet of the format holds.
        PacketLength = "plength",
        /// The DSCP that is recommended for the packets.
        QosRecommendation = "qosrec",
        /// How the stream is protected by another format.
        Protection = "protp",
    }
}

value! {
    /// `a=ebuacip`: a setting of a connection between broadcasters (EBU Tech 3368).
    ///
    /// ```text
    /// ebuacip-value = parameter *(SP value)
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{EbuAcip, EbuAcipParameter};
    ///
    /// let setting = EbuAcip::try_from("jbdef 0 fixed 6")?;
    /// assert_eq!(setting.parameter, EbuAcipParameter::JitterBufferDefinition);
    /// assert_eq!(setting.values.iter().collect::<Vec<_>>(), ["0", "fixed", "6"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct EbuAcip<'a> {
        /// What it is about.
        pub parameter: EbuAcipParameter<'a>,
        /// The values.
        pub values: WordList<'a>,
    }
}

impl<'a> Read<'a> for EbuAcip<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { parameter: cursor.word("parameter")?, values: WordList::read(cursor)? })
    }
}

impl fmt::Display for EbuAcip<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parameter.fmt(f)?;
        if self.values.is_empty() { Ok(()) } else { write!(f, " {}", self.values) }
    }
}
