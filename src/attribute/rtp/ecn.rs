//! Explicit congestion notification.

use alloc::borrow::Cow;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token, Words};

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

/// Ways to begin, or parameters.
struct Part;

impl<'a> Token<'a> for Part {
    const EXPECTED: &'static str = "ways to begin such as `rtp,ice`, or parameters such as `ect=0`";
    fn token(text: &'a str) -> Option<Self> {
        let text = text.strip_suffix(';').unwrap_or(text);
        text.split([',', ';']).all(|part| !part.is_empty() && !part.starts_with('=')).then_some(Self)
    }
}
