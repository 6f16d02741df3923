//! `o=`

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::syntax::{Address, AddressType, Cursor, Digits, NetworkType, Observe, Read, Token};

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
            username: cursor.word::<Username>("username")?.0,
            session_id: cursor.word("session id")?,
            session_version: cursor.word("session version")?,
            network_type: cursor.word("network type")?,
            address_type: cursor.word("address type")?,
            address: cursor.word("address")?,
        })
    }
}

/// `non-ws-string`
struct Username<'a>(Cow<'a, str>);

impl<'a> Token<'a> for Username<'a> {
    const EXPECTED: &'static str = "a user name, or `-`";
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { username, session_id, session_version, network_type, address_type, address } = self;
        write!(f, "{username} {session_id} {session_version} {network_type} {address_type} {address}")
    }
}
