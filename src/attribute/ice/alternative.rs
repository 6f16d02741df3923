//! `a=alt`, which is two things: another SDP line of 3GPP, and a candidate from before ICE.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, NestedAttribute};
use crate::line::LineType;
use crate::syntax::{
    Address, Cursor, Decimal, IntoOwned, Listed, Observe, Quoted, Read, Secret, Short, Token, TransportAddress,
};

/// `a=alt`, of 3GPP streaming or of CounterPath's softphones.
///
/// ```text
/// alt-value = line / candidate
/// ```
///
/// They are told apart by the `:`, which a line has in its first word.
///
/// ```
/// use sdp_decoder::attribute::Alternative;
///
/// let Alternative::Line(line) = Alternative::try_from("2:b=AS:60")? else { panic!("a line") };
/// assert_eq!((line.id.as_ref(), line.line.as_ref()), ("2", "b=AS:60"));
///
/// let text = "1 2 : 8KiUNmDF 2AK9Fs3u 192.0.2.7 34640";
/// let Alternative::Candidate(candidate) = Alternative::try_from(text)? else { panic!("a candidate") };
/// assert_eq!((candidate.address.as_str(), candidate.port), ("192.0.2.7", 34640));
/// # Ok::<(), sdp_decoder::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Alternative<'a> {
    /// An SDP line that may take the place of another (RFC 6064, section 4.4).
    Line(AlternativeLine<'a>),
    /// An address where media may be sent to (drafts of ICE of 2003).
    Candidate(AlternativeCandidate<'a>),
}

impl<'a> Read<'a> for Alternative<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let is_line = cursor.ahead().split([' ', '\t']).next().is_some_and(|word| word.contains(':'));
        if is_line { Read::read(cursor).map(Self::Line) } else { Read::read(cursor).map(Self::Candidate) }
    }
}

readable!(Alternative<'a>);

impl IntoOwned for Alternative<'_> {
    type Owned = Alternative<'static>;
    fn into_owned(self) -> Alternative<'static> {
        match self {
            Self::Line(line) => Alternative::Line(IntoOwned::into_owned(line)),
            Self::Candidate(candidate) => Alternative::Candidate(IntoOwned::into_owned(candidate)),
        }
    }
}

impl fmt::Display for Alternative<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => line.fmt(f),
            Self::Candidate(candidate) => candidate.fmt(f),
        }
    }
}

impl Say for Alternative<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => line.say(row, f),
            Self::Candidate(candidate) => {
                let address = TransportAddress(&candidate.address, candidate.port);
                write!(f, "a candidate from before ICE, at {address}; preference {}", candidate.preference)?;
                let found_by = candidate.derived_from.as_deref();
                found_by.map_or(Ok(()), |other| write!(f, "; found by candidate {}", Short(other)))
            }
        }
    }
}

/// An SDP line that may take the place of another of its section (RFC 6064, section 4.4).
///
/// ```text
/// line = id ":" SDP-line
/// ```
///
/// `Debug` masks a line that holds a key.
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternativeLine<'a> {
    /// The name of the alternative, which `alt-group` refers to.
    pub id: Cow<'a, str>,
    /// The line, with its letter.
    pub line: Cow<'a, str>,
}

impl AlternativeLine<'_> {
    /// The attribute, where the line is one.
    pub fn attribute(&self) -> Option<NestedAttribute<'_>> {
        NestedAttribute::try_from(self.line.strip_prefix("a=")?).ok()
    }

    /// A line without a letter may be the rest of anything.
    fn is_secret(&self) -> bool {
        match self.line.as_bytes() {
            [b'a', b'=', ..] => self.attribute().is_none_or(|attribute| attribute.is_secret()),
            [letter, b'=', ..] => !letter.is_ascii_lowercase() || *letter == b'k',
            _ => true,
        }
    }
}

impl<'a> Read<'a> for AlternativeLine<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let id = cursor.until(b':', "id")?;
        Ok(Self { id, line: cursor.after_separator("line", "`:` and an SDP line", |c| c.rest("line"))? })
    }
}

impl IntoOwned for AlternativeLine<'_> {
    type Owned = AlternativeLine<'static>;
    fn into_owned(self) -> AlternativeLine<'static> {
        AlternativeLine { id: IntoOwned::into_owned(self.id), line: IntoOwned::into_owned(self.line) }
    }
}

impl fmt::Display for AlternativeLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.id, self.line)
    }
}

impl Say for AlternativeLine<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "alternative {}: ", Short(&self.id))?;
        if let Some(attribute) = self.attribute() {
            return attribute.say(row, f);
        }
        let (letter, value) = self.line.split_once('=').unwrap_or_default();
        let line_type = if let [letter] = letter.as_bytes() { LineType::from_letter(*letter) } else { None };
        match line_type.map(|line_type| line_type.say(value)) {
            Some(Ok(words)) => f.write_str(&words),
            Some(Err(error)) => write!(f, "a line that cannot be read: {error}"),
            None => f.write_str("no line of SDP"),
        }
    }
}

impl fmt::Debug for AlternativeLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = if self.is_secret() { "***" } else { &*self.line };
        f.debug_struct("AlternativeLine").field("id", &self.id).field("line", &line).finish()
    }
}

value! {
    /// An address where media may be sent to, as CounterPath's eyeBeam and X-Lite write it (drafts of ICE of 2003).
    ///
    /// ```text
    /// candidate = id SP preference SP derived-from SP user SP password SP address SP port [ SP rtcp ]
    /// derived-from = ":" / id
    /// ```
    pub struct AlternativeCandidate<'a> {
        /// The number of the candidate.
        pub id: u32,
        /// How much it is preferred.
        pub preference: Decimal,
        /// The candidate that this one was found by; `None` for `:`.
        pub derived_from: Option<Cow<'a, str>>,
        /// The user name of the checks.
        pub user: Cow<'a, str>,
        /// Their password.
        pub password: Secret<'a>,
        /// The address.
        pub address: Address<'a>,
        /// The port.
        pub port: u16,
        /// Address and port for RTCP.
        pub rtcp: Option<Cow<'a, str>>,
    }
}

/// `derived-from`
struct DerivedFrom<'a>(Option<Cow<'a, str>>);

impl<'a> Token<'a> for DerivedFrom<'a> {
    const EXPECTED: &'static str = "`:`, or the number of another candidate";
    fn token(text: &'a str) -> Option<Self> {
        if text == ":" { Some(Self(None)) } else { Token::token(text).map(Some).map(Self) }
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        self.0.is_none().then_some(Cow::Borrowed("none"))
    }
}

impl<'a> Read<'a> for AlternativeCandidate<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self {
            id: cursor.word("id")?,
            preference: cursor.word("preference")?,
            derived_from: cursor.word::<DerivedFrom<'_>>("derived from")?.0,
            user: cursor.word("user name")?,
            password: cursor.word("password")?,
            address: cursor.word("address")?,
            port: cursor.word("port")?,
            rtcp: cursor.optional(|c| c.rest_words("RTCP address"))?,
        })
    }
}

impl fmt::Display for AlternativeCandidate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, preference, derived_from, user, password, address, port, rtcp } = self;
        let derived_from = derived_from.as_deref().unwrap_or(":");
        write!(f, "{id} {preference} {derived_from} {user} {} {address} {port}", password.expose())?;
        rtcp.as_ref().map_or(Ok(()), |rtcp| write!(f, " {rtcp}"))
    }
}

words! {
    /// What the groups of an [`AlternativeGroup`] differ in (3GPP TS 26.234, section 5.3.3.4).
    pub enum AlternativeGrouping<'a>, "`BW` or `LANG`" {
        /// The bandwidth of the whole group, in the unit of the modifier that follows.
        Bandwidth = "BW",
        /// The language.
        Language = "LANG",
    }
}

value! {
    /// `a=alt-group`: alternatives that go well together (RFC 6064, section 4.4; 3GPP TS 26.234, section 5.3.3.4).
    ///
    /// ```text
    /// value = grouping ":" subtype ":" group *( ";" group )
    /// group = property "=" id *( "," id )
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{AlternativeGroup, AlternativeGrouping};
    ///
    /// let group = AlternativeGroup::try_from("BW:AS:28=1,3;56=1,4")?;
    /// assert_eq!((&group.grouping, group.subtype.as_ref()), (&AlternativeGrouping::Bandwidth, "AS"));
    /// let ids: Vec<Vec<_>> = group.iter().map(|(_, ids)| ids.split(',').collect()).collect();
    /// assert_eq!(ids, [["1", "3"], ["1", "4"]]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AlternativeGroup<'a> {
        /// What the groups differ in.
        pub grouping: AlternativeGrouping<'a>,
        /// How that is said: `AS` or `TIAS` for bandwidths, `RFC3066` for languages.
        pub subtype: Cow<'a, str>,
        /// The groups, as written.
        pub groups: Cow<'a, str>,
    }
}

impl AlternativeGroup<'_> {
    /// Each group: its property, such as the bandwidth, and the ids of the alternatives, with commas between them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.groups.split(';').filter_map(|group| group.trim_ascii().split_once('='))
    }
}

/// `group`
struct AlternativeIds;

impl Token<'_> for AlternativeIds {
    const EXPECTED: &'static str = "a group such as `28=1,3`";
    fn token(text: &str) -> Option<Self> {
        let (property, ids) = text.split_once('=')?;
        (!property.is_empty() && !ids.is_empty()).then_some(Self)
    }
}

impl<'a> Read<'a> for AlternativeGroup<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let grouping = cursor.until(b':', "grouping")?;
        let subtype = cursor.after_separator("subtype", "`:` and a subtype", |c| c.until(b':', "subtype"))?;
        let groups =
            cursor.after_separator("group", "`:` and groups", |c| c.each_item::<AlternativeIds>(b';', "group"))?;
        Ok(Self { grouping, subtype, groups: Cow::Borrowed(groups) })
    }
}

impl fmt::Display for AlternativeGroup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.grouping, self.subtype, self.groups)
    }
}

impl Say for AlternativeGroup<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match (&self.grouping, self.subtype.as_ref()) {
            (AlternativeGrouping::Bandwidth, "AS") => " kbit/s",
            (AlternativeGrouping::Bandwidth, "TIAS") => " bit/s",
            _ => "",
        };
        match &self.grouping {
            AlternativeGrouping::Bandwidth => f.write_str("alternatives by bandwidth: ")?,
            AlternativeGrouping::Language => f.write_str("alternatives by language: ")?,
            AlternativeGrouping::Other(word) => write!(f, "alternatives by {}: ", Quoted(word))?,
        }
        write!(f, "{}", Listed(self.iter().map(|group| GroupInWords { group, unit })))
    }
}

/// One of the groups.
struct GroupInWords<'a> {
    group: (&'a str, &'a str),
    unit: &'static str,
}

impl fmt::Display for GroupInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (property, ids) = self.group;
        write!(f, "{}{} with {}", Short(property), self.unit, Listed(ids.split(',').map(Short)))
    }
}
