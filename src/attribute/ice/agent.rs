//! What ICE says beside its candidates.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{
    Address, Counted, Cursor, DeviationKind, IntoOwned, Listed, Observe, Quoted, Read, Secret, Short, SocketAddress,
    Token, Words,
};

/// `ice-char`
fn is_ice_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

bounded_text! {
    /// What a candidate is founded on: the same for those of one type, base, server and transport (RFC 8839,
    /// section 5.1).
    ///
    /// ```text
    /// foundation = 1*32ice-char
    /// ice-char   = ALPHA / DIGIT / "+" / "/"
    /// ```
    ///
    /// Others are read, and told: some devices write `#` in it.
    pub struct Foundation<'a>, "a foundation", 1..=32, is_ice_char
}

bounded_text! {
    /// `a=ice-ufrag`: the user name of ICE checks, or the half of it that this side gives (RFC 8839, section 5.4).
    ///
    /// ```text
    /// ufrag = 4*256ice-char
    /// ```
    ///
    /// Others are read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::IceUfrag;
    ///
    /// assert_eq!(IceUfrag::try_from("8hhY")?.as_str(), "8hhY");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct IceUfrag<'a>, "a user name fragment", 4..=256, is_ice_char
}

word_value!(IceUfrag<'a>, "user name fragment");

impl Say for IceUfrag<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expects a user name that begins with {} in ICE checks", Short(self.as_str()))
    }
}

/// `a=ice-pwd`: the password of ICE checks (RFC 8839, section 5.4).
///
/// ```text
/// password = 22*256ice-char
/// ```
///
/// Others are read, and told. `Debug` masks it; `Display` writes it.
///
/// ```
/// use sdp_decoder::attribute::IcePwd;
///
/// let password = IcePwd::try_from("asd88fgpdd777uzjYhagZg")?;
/// assert_eq!(format!("{password:?}"), "IcePwd(***)");
/// assert_eq!(password.0.expose(), "asd88fgpdd777uzjYhagZg");
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct IcePwd<'a>(pub Secret<'a>);

impl<'a> Token<'a> for IcePwd<'a> {
    const EXPECTED: &'static str = "a password";
    fn token(text: &'a str) -> Option<Self> {
        Token::token(text).map(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        if !text.bytes().all(is_ice_char) {
            return Some(DeviationKind::UnexpectedCharacter);
        }
        (!(22..=256).contains(&text.len())).then_some(DeviationKind::WrongLength)
    }
    fn bounds(&self) -> &'static str {
        "22 to 256 characters"
    }
}

word_value!(IcePwd<'a>, "password");

impl IntoOwned for IcePwd<'_> {
    type Owned = IcePwd<'static>;
    fn into_owned(self) -> IcePwd<'static> {
        IcePwd(IntoOwned::into_owned(self.0))
    }
}

impl fmt::Display for IcePwd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expose())
    }
}

impl Say for IcePwd<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = Counted(self.0.expose().chars().count() as u64, "character");
        write!(f, "expects ICE checks to be signed with this password of {length}")
    }
}

/// `component-id`
pub(in crate::attribute) struct ComponentId(pub(in crate::attribute) u16);

impl<'a> Token<'a> for ComponentId {
    const EXPECTED: &'static str = u16::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        u16::token(text).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (!(1..=256).contains(&self.0)).then_some(DeviationKind::OutOfRange)
    }
    fn bounds(&self) -> &'static str {
        "a component from 1 to 256"
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        match self.0 {
            1 => Some(Cow::Borrowed("RTP, or all that the section carries")),
            2 => Some(Cow::Borrowed("RTCP")),
            _ => None,
        }
    }
}

/// What a component carries: `component 1 (RTP)`.
pub(super) struct Component(pub(super) u16);

impl fmt::Display for Component {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("component 1 (RTP)"),
            2 => f.write_str("component 2 (RTCP)"),
            other => write!(f, "component {other}"),
        }
    }
}

text_struct! {
    /// `a=remote-candidates`: the candidates of the peer that the checks have chosen, one a component (RFC 8839,
    /// section 5.2).
    ///
    /// ```text
    /// remote-candidates-value = remote-candidate *( SP remote-candidate )
    /// remote-candidate        = component-id SP connection-address SP port
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::RemoteCandidates;
    ///
    /// let candidates = RemoteCandidates::try_from("1 192.0.2.3 45664 2 192.0.2.3 45665")?;
    /// let ports: Vec<_> = candidates.iter().map(|candidate| (candidate.component, candidate.port)).collect();
    /// assert_eq!(ports, [(1, 45664), (2, 45665)]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct RemoteCandidates<'a>
}

value! {
    /// One of [`RemoteCandidates`].
    ///
    /// ```text
    /// remote-candidate = component-id SP connection-address SP port
    /// ```
    pub struct RemoteCandidate<'a> {
        /// What goes there: 1 is RTP or all, 2 is RTCP.
        pub component: u16,
        /// The address.
        pub address: Address<'a>,
        /// The port.
        pub port: u16,
    }
}

impl RemoteCandidates<'_> {
    /// The candidates, in order.
    pub fn iter(&self) -> impl Iterator<Item = RemoteCandidate<'_>> + Clone {
        let mut words = Words::new(&self.0);
        core::iter::from_fn(move || {
            let component = u16::token(words.next()?)?;
            let address = Address::token(words.next()?)?;
            Some(RemoteCandidate { component, address, port: u16::token(words.next()?)? })
        })
    }
}

impl<'a> Read<'a> for RemoteCandidates<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        RemoteCandidate::read(cursor)?;
        while !cursor.is_done() {
            RemoteCandidate::read(cursor)?;
        }
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

readable!(RemoteCandidates<'a>);

impl Say for RemoteCandidates<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "has chosen these candidates of the other side: {}", Listed(self.iter().map(Chosen)))
    }
}

/// A candidate that was chosen.
struct Chosen<'a>(RemoteCandidate<'a>);

impl fmt::Display for Chosen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RemoteCandidate { component, address, port } = &self.0;
        write!(f, "{} for {}", SocketAddress(address, *port), Component(*component))
    }
}

impl<'a> Read<'a> for RemoteCandidate<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let component = cursor.word::<ComponentId>("component")?.0;
        Ok(Self { component, address: cursor.word("address")?, port: cursor.word("port")? })
    }
}

impl fmt::Display for RemoteCandidate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.component, self.address, self.port)
    }
}

words! {
    /// An extension of ICE (RFC 8839, section 10.2, and the registry it keeps).
    pub enum IceOption<'a>, "an option such as `trickle`" {
        /// ICE as RFC 8445 has it, not RFC 5245.
        Ice2 = "ice2",
        /// Candidates may come after the SDP (RFC 8838).
        Trickle = "trickle",
        /// Explicit congestion notification is tested by the checks (RFC 6679).
        RtpEcn = "rtp+ecn",
        /// The pair may be chosen anew. Not registered.
        Renomination = "renomination",
        /// ICE as Google Talk had it. Not registered.
        GoogleIce = "google-ice",
    }
}

text_struct! {
    /// `a=ice-options`: the extensions of ICE that are understood (RFC 8839, section 5.6).
    ///
    /// ```text
    /// ice-options-value = ice-option-tag *( SP ice-option-tag )
    /// ice-option-tag    = 1*ice-char
    /// ```
    ///
    /// Some write commas between them: those are told, and taken for blanks.
    ///
    /// ```
    /// use sdp_decoder::attribute::{IceOption, IceOptions};
    ///
    /// let options = IceOptions::try_from("trickle renomination")?;
    /// assert!(options.contains(&IceOption::Trickle) && !options.contains(&IceOption::Ice2));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct IceOptions<'a>
}

impl IceOptions<'_> {
    /// The options, in order.
    pub fn iter(&self) -> impl Iterator<Item = IceOption<'_>> + Clone {
        self.0.split([' ', '\t', ',']).filter_map(IceOption::token)
    }

    /// Whether this one is among them.
    pub fn contains(&self, option: &IceOption<'_>) -> bool {
        self.iter().any(|own| own == *option)
    }
}

/// `ice-option-tag`, or several with commas between them.
struct OptionTag;

impl<'a> Token<'a> for OptionTag {
    const EXPECTED: &'static str = IceOption::EXPECTED;
    #[inline]
    fn token(text: &'a str) -> Option<Self> {
        text.bytes().any(|byte| byte != b',').then_some(Self)
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.contains(',').then_some(DeviationKind::UnexpectedCharacter)
    }
}

impl<'a> Read<'a> for IceOptions<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let start = cursor.at();
        cursor.word::<OptionTag>("option")?;
        cursor.each_word::<OptionTag>("option")?;
        Ok(Self(Cow::Borrowed(cursor.since(start))))
    }
}

readable!(IceOptions<'a>);

impl Say for IceOptions<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "knows these extensions of ICE: {}", Listed(self.iter().map(InWords)))
    }
}

/// What an option is for.
struct InWords<'a>(IceOption<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            IceOption::Ice2 => f.write_str("ICE as RFC 8445 has it (ice2)"),
            IceOption::Trickle => f.write_str("candidates that come later (trickle)"),
            IceOption::RtpEcn => f.write_str("checks of congestion marks (rtp+ecn)"),
            IceOption::Renomination => f.write_str("choosing another pair later (renomination)"),
            IceOption::GoogleIce => f.write_str("ICE as Google Talk had it (google-ice)"),
            IceOption::Other(word) => write!(f, "{}, which is not known", Quoted(word)),
        }
    }
}
