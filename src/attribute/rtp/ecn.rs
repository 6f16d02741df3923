//! Explicit congestion notification.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Either, Observe, Quoted, Read, Token, Words};

words! {
    /// How two ends find out whether ECN works on the way (RFC 6679, section 6.1).
    pub enum EcnInitiation<'a>, "a way to begin such as `rtp`" {
        /// By RTP packets and the reports on them.
        Rtp = "rtp",
        /// By the checks of ICE.
        Ice = "ice",
        /// By trying it right away.
        LeapOfFaith = "leap",
    }
}

text_struct! {
    /// `a=ecn-capable-rtp`: the sender of this SDP can use ECN with RTP, as written (RFC 6679, section 6.1).
    ///
    /// ```text
    /// ecn-value = [SP] init *( "," init ) [ SP parameter *( ";" [SP] parameter ) ]
    /// init      = "rtp" / "ice" / "leap" / token
    /// parameter = "mode=" ( "setonly" / "setread" / "readonly" ) / "ect=" ( "0" / "1" / "random" ) / token "=" value
    /// ```
    ///
    /// The examples of the RFC have blanks where its grammar has `,` and `;`. Both are read.
    ///
    /// ```
    /// use sdp_decoder::attribute::{EcnCapability, EcnInitiation};
    ///
    /// let ecn = EcnCapability::try_from(" ice rtp ect=0 mode=setread")?;
    /// assert_eq!(ecn.initiations().collect::<Vec<_>>(), [EcnInitiation::Ice, EcnInitiation::Rtp]);
    /// assert_eq!((ecn.parameter("ect"), ecn.parameter("mode")), (Some("0"), Some("setread")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct EcnCapability<'a>
}

impl EcnCapability<'_> {
    /// The ways to begin, the preferred first.
    pub fn initiations(&self) -> impl Iterator<Item = EcnInitiation<'_>> + Clone {
        self.parts().filter(|part| !part.contains('=')).filter_map(EcnInitiation::token)
    }

    /// The value of the first parameter of that name.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parts().filter_map(|part| part.split_once('=')).find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    fn parts(&self) -> impl Iterator<Item = &str> + Clone {
        Words::new(&self.0).flat_map(|word| word.split([',', ';'])).filter(|part| !part.is_empty())
    }
}

impl<'a> Read<'a> for EcnCapability<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        cursor.word::<Part>("way to begin")?;
        cursor.each_word::<Part>("way to begin or parameter")?;
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

readable!(EcnCapability<'a>);

impl Say for EcnCapability<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("can use congestion marks (ECN) with RTP")?;
        match self.parameter("mode") {
            Some("setonly") => f.write_str(": set them, not read them")?,
            Some("readonly") => f.write_str(": read them, not set them")?,
            Some("setread") => f.write_str(": set and read them")?,
            _ => {}
        }
        match self.parameter("ect") {
            Some("0") => f.write_str(", ECT(0) rather than ECT(1)")?,
            Some("1") => f.write_str(", ECT(1) rather than ECT(0)")?,
            Some("random") => f.write_str(", ECT(0) and ECT(1) by chance")?,
            _ => {}
        }
        let mut ways = self.initiations().map(InWords).peekable();
        if ways.peek().is_some() { write!(f, "; tests the way {}", Either(ways)) } else { Ok(()) }
    }
}

/// A way to begin.
#[derive(Clone)]
struct InWords<'a>(EcnInitiation<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            EcnInitiation::Rtp => f.write_str("by RTP and the reports on it"),
            EcnInitiation::Ice => f.write_str("by the checks of ICE"),
            EcnInitiation::LeapOfFaith => f.write_str("by using it right away"),
            EcnInitiation::Other(word) => write!(f, "by {}", Quoted(word)),
        }
    }
}

/// Ways to begin, or parameters.
struct Part;

impl<'a> Token<'a> for Part {
    const EXPECTED: &'static str = "ways to begin such as `rtp,ice`, or parameters such as `ect=0`";
    fn token(text: &'a str) -> Option<Self> {
        let text = text.strip_suffix(';').unwrap_or(text);
        text.split([',', ';']).all(|part| !part.is_empty() && !part.starts_with('=')).then_some(Self)
    }
}
