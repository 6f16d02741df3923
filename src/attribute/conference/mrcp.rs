//! Speech servers: MRCPv2.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::{Say, meant};
use crate::syntax::{Cursor, Observe, Quoted, Read, Short};

words! {
    /// `a=resource`: what a speech server should do (RFC 6787, section 3.1).
    ///
    /// ```text
    /// value = token
    /// ```
    pub enum MrcpResource<'a>, "a resource such as `speechrecog`" {
        /// Recognizes speech.
        SpeechRecognizer = "speechrecog",
        /// Recognizes the digits of a telephone.
        DtmfRecognizer = "dtmfrecog",
        /// Speaks text.
        SpeechSynthesizer = "speechsynth",
        /// Speaks a few recorded words.
        BasicSynthesizer = "basicsynth",
        /// Verifies who is speaking.
        SpeakerVerification = "speakverify",
        /// Records speech.
        Recorder = "recorder",
    }
}

word_value!(MrcpResource<'a>, "resource");

impl Say for MrcpResource<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(word) => {
                write!(f, "wants a resource of a speech server that is not registered: {}", Quoted(word))
            }
            known => write!(f, "wants a speech server that {}", meant(known.meaning(), known.as_str())),
        }
    }
}

value! {
    /// `a=channel`: the name that a speech server gives a control channel (RFC 6787, section 4.2).
    ///
    /// ```text
    /// channel-id = 1*alphanum "@" 1*alphanum        ; session and resource
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{MrcpChannel, MrcpResource};
    ///
    /// let channel = MrcpChannel::try_from("32AECB234338@speechsynth")?;
    /// assert_eq!((channel.session.as_ref(), channel.resource), ("32AECB234338", MrcpResource::SpeechSynthesizer));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct MrcpChannel<'a> {
        /// The session: all channels of one have the same.
        pub session: Cow<'a, str>,
        /// What the channel controls.
        pub resource: MrcpResource<'a>,
    }
}

impl<'a> Read<'a> for MrcpChannel<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let session = cursor.until(b'@', "session")?;
        let resource =
            cursor.after_separator("resource", "`@` and a resource such as `speechrecog`", |c| c.word("resource"))?;
        Ok(Self { session, resource })
    }
}

impl fmt::Display for MrcpChannel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.session, self.resource)
    }
}

impl Say for MrcpChannel<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the control channel of session {} to a speech server", Short(&self.session))?;
        match &self.resource {
            MrcpResource::Other(word) => write!(f, ", for the resource {}", Quoted(word)),
            known => write!(f, " that {}", meant(known.meaning(), known.as_str())),
        }
    }
}
