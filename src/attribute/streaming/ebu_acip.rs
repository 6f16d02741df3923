//! What broadcasters say of audio over IP.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Listed, Observe, Quoted, Read, Short, Token, WordList};

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

impl Say for EbuAcip<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.values.iter().map(Short);
        let (first, second, third) = (words.next(), words.next(), words.next());
        let all = Listed(self.values.iter().map(Short));
        match (&self.parameter, first, second, third) {
            (EbuAcipParameter::Version, Some(version), ..) => write!(f, "follows version {version} of EBU Tech 3368"),
            (EbuAcipParameter::JitterBuffer, Some(setting), ..) => {
                write!(f, "chooses setting {setting} for the jitter buffer")
            }
            (EbuAcipParameter::JitterBufferDefinition, Some(setting), Some(Short("fixed")), Some(time)) => {
                write!(f, "setting {setting} for the jitter buffer is {time} ms")
            }
            (EbuAcipParameter::JitterBufferDefinition, Some(setting), Some(Short("auto")), Some(time)) => {
                write!(f, "setting {setting} for the jitter buffer adapts itself within {time} ms")
            }
            (EbuAcipParameter::PacketLength, Some(format), Some(time), None) => {
                write!(f, "wants {time} ms of audio in each packet of format {format}")
            }
            (EbuAcipParameter::QosRecommendation, Some(code), ..) => {
                write!(f, "recommends DSCP {code}{} for the packets", PerHopBehaviour(u8::token(code.0)))
            }
            (EbuAcipParameter::Protection, Some(_), ..) => write!(f, "protects the stream by {all}"),
            (EbuAcipParameter::Other(word), ..) => write!(f, "sets {}, which is not known, to {all}", Quoted(word)),
            (parameter, None, ..) => write!(f, "names {} and sets nothing", Short(parameter.as_str())),
            (parameter, ..) => write!(f, "sets {} to {all}", Short(parameter.as_str())),
        }
    }
}

/// The name of a DSCP that has one (RFC 2474, RFC 2597, RFC 3246): ` (EF)`.
struct PerHopBehaviour(Option<u8>);

impl fmt::Display for PerHopBehaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(46) => f.write_str(" (EF)"),
            Some(0) => f.write_str(" (best effort)"),
            Some(code @ 1..64) if code % 8 == 0 => write!(f, " (CS{})", code / 8),
            Some(code @ 10..=38) if code % 2 == 0 => write!(f, " (AF{}{})", code / 8, code % 8 / 2),
            _ => Ok(()),
        }
    }
}
