//! What is wrong with the SDP, as the other side says: `305 example.com "Incompatible media format"`.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Cursor, Observe, Read, Token, quoted_string};

value! {
    /// One value of a Warning header: why a session description was not accepted (RFC 3261, section 20.43).
    ///
    /// ```text
    /// warning-value = warn-code SP warn-agent SP warn-text
    /// warn-code     = 3DIGIT
    /// warn-agent    = hostport / pseudonym
    /// warn-text     = quoted-string
    /// ```
    ///
    /// ```
    /// use sdp_decoder::sip::Warning;
    ///
    /// let warning = Warning::try_from("305 sbc.example.com \"No codec in common\"")?;
    /// assert_eq!((warning.code, warning.text().as_deref()), (305, Some("No codec in common")));
    /// assert_eq!(warning.name(), Some("Incompatible media format"));
    /// assert_eq!(warning.meaning(), Some("a format of the media, such as a codec, is not available"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Warning<'a> {
        /// What is wrong, as a number from 100 to 999.
        pub code: u16,
        /// Who says so.
        pub agent: Cow<'a, str>,
        /// The words behind it, as written: with their quotes. [`Warning::text`] is without them.
        pub quoted_text: Option<Cow<'a, str>>,
    }
}

impl Warning<'_> {
    /// The words behind it, without quotes.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        self.quoted_text.as_deref().map(quoted_string)
    }

    /// What RFC 3261 calls the code; `None` where it is not there.
    pub fn name(&self) -> Option<&'static str> {
        self.row().map(|(_, name, _)| *name)
    }

    /// What the code means.
    pub fn meaning(&self) -> Option<&'static str> {
        self.row().map(|(_, _, meaning)| *meaning)
    }

    fn row(&self) -> Option<&'static Row> {
        CODES.iter().find(|(code, ..)| *code == self.code)
    }
}

/// Code, name, and meaning.
type Row = (u16, &'static str, &'static str);

/// The codes of RFC 3261, section 20.43.
static CODES: [Row; 12] = [
    (300, "Incompatible network protocol", "a network protocol of the description, such as IPv6, is not available"),
    (301, "Incompatible network address formats", "a kind of address in the description is not available"),
    (302, "Incompatible transport protocol", "a protocol of an `m=` line, such as RTP/SAVP, is not available"),
    (303, "Incompatible bandwidth units", "a type of bandwidth in `b=` is not understood"),
    (304, "Media type not available", "a media type of an `m=` line, such as video or fax, is not available"),
    (305, "Incompatible media format", "a format of the media, such as a codec, is not available"),
    (306, "Attribute not understood", "an attribute of the media is not supported"),
    (307, "Session description parameter not understood", "something else in the description is not understood"),
    (330, "Multicast not available", "the network of the other side has no multicast"),
    (331, "Unicast not available", "the network of the other side takes no unicast, mostly because of a firewall"),
    (370, "Insufficient bandwidth", "the media needs more bandwidth than there is"),
    (399, "Miscellaneous warning", "the text behind it says what is wrong"),
];

/// `warn-code = 3DIGIT`
struct Code(u16);

impl Token<'_> for Code {
    const EXPECTED: &'static str = "three digits";
    fn token(text: &str) -> Option<Self> {
        let is_in_form = text.len() == "399".len();
        u16::token(text).filter(|_| is_in_form).map(Self)
    }
}

impl<'a> Read<'a> for Warning<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.allow_blank_runs();
        let Code(code) = cursor.word("warning code")?;
        let agent = cursor.word("warning agent")?;
        let quoted_text = cursor.optional(|cursor| cursor.rest("warning text"))?;
        Ok(Self { code, agent, quoted_text })
    }
}

impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03} {}", self.code, self.agent)?;
        self.quoted_text.as_ref().map_or(Ok(()), |text| write!(f, " {text}"))
    }
}
