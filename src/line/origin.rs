//! `o=`

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::line::NtpTime;
use crate::syntax::{
    Address, AddressType, Cursor, DeviationKind, Digits, Located, NetworkType, Observe, Quoted, Read, Short, Token,
    is_blank,
};

value! {
    /// `o=`: who made the description, and which revision it is (RFC 8866, section 5.2).
    ///
    /// ```text
    /// origin-field = %s"o" "=" username SP sess-id SP sess-version SP nettype SP addrtype SP unicast-address CRLF
    /// username     = non-ws-string   ; "-" where there is none
    /// sess-id      = 1*DIGIT
    /// sess-version = 1*DIGIT
    /// ```
    ///
    /// A user name of several words is read as one: the other parts are counted from the end.
    ///
    /// All but the version together identify the session; a higher version is a newer description of it.
    ///
    /// ```
    /// use sdp_decoder::line::{NetworkType, Origin};
    ///
    /// let origin = Origin::try_from("CiscoSystemsCCM-SIP 811669 1 IN IP4 10.105.40.14")?;
    /// assert_eq!(origin.username, "CiscoSystemsCCM-SIP");
    /// assert_eq!(origin.session_id.to_u64(), Some(811669));
    /// assert_eq!(origin.session_version.to_u64(), Some(1));
    /// assert_eq!(origin.network_type, NetworkType::Internet);
    /// assert_eq!(origin.address.as_str(), "10.105.40.14");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Origin<'a> {
        /// The user's login on the host that made the description, `-` where it has none.
        pub username: Cow<'a, str>,
        /// The session, by a number that the maker gives only once.
        pub session_id: Digits<'a>,
        /// The revision of the description.
        pub session_version: Digits<'a>,
        /// The network of the address.
        pub network_type: NetworkType<'a>,
        /// How the address is written.
        pub address_type: AddressType<'a>,
        /// The machine that made the description. Media need not go there.
        pub address: Address<'a>,
    }
}

impl<'a> Read<'a> for Origin<'a> {
    #[inline]
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            username: read_username(cursor)?.0,
            session_id: cursor.word("session id")?,
            session_version: cursor.word("session version")?,
            network_type: cursor.word("network type")?,
            address_type: cursor.word("address type")?,
            address: cursor.word("address")?,
        })
    }
}

/// One word, or all that stands before the last five.
fn read_username<'a, O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Username<'a>, ValueError> {
    let value = cursor.ahead();
    let blanks = value.bytes().filter(|byte| is_blank(*byte)).count();
    match if blanks > 5 { spaced_username(value) } else { None } {
        None => cursor.word("username"),
        Some(length) => {
            let start = cursor.at();
            let username = cursor.part_of(length, "username");
            cursor.tolerate(DeviationKind::BlankInUserName, start);
            cursor.blanks();
            username
        }
    }
}

/// How long the user name is, where it has blanks in it. What follows must look like the rest of the line: two numbers,
/// and types of network and address that are registered.
#[cold]
fn spaced_username(value: &str) -> Option<usize> {
    let blanks = [' ', '\t'];
    let (mut words, mut rest) = ([""; 5], value);
    for word in &mut words {
        (rest, *word) = rest.trim_end_matches(blanks).rsplit_once(blanks)?;
    }
    let [_, address_type, network_type, version, id] = words;
    let username = rest.trim_end_matches(blanks);
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let is_origin = is_number(id)
        && is_number(version)
        && !matches!(NetworkType::token(network_type)?, NetworkType::Other(_))
        && !matches!(AddressType::token(address_type)?, AddressType::Other(_));
    (is_origin && username.contains(blanks)).then_some(username.len())
}

/// `non-ws-string`
struct Username<'a>(Cow<'a, str>);

impl<'a> Token<'a> for Username<'a> {
    const EXPECTED: &'static str = "a user name, or `-`";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        (self.0 == "-").then_some(Cow::Borrowed("none"))
    }
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { username, session_id, session_version, network_type, address_type, address } = self;
        write!(f, "{username} {session_id} {session_version} {network_type} {address_type} {address}")
    }
}

impl Origin<'_> {
    /// What the line says, in words.
    pub(crate) fn say(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "session {}", Short(self.session_id.as_str()))?;
        if let Some(time) = self.session_id.to_u64().and_then(NtpTime::of_today) {
            write!(f, " (as a time: {time})")?;
        }
        write!(f, " in revision {}, made ", Short(self.session_version.as_str()))?;
        if self.username != "-" {
            write!(f, "by {} ", Quoted(&self.username))?;
        }
        write!(f, "on {}", Located(&self.address))
    }
}
