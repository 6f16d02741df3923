//! Text messages in sessions: MSRP.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeId, AttributeInfo};
use crate::syntax::{Cursor, DeviationKind, Listed, Observe, Parameters, Quoted, Read, Short, Token, Words};

choice! {
    /// How an MSRP server is reached (RFC 4975, section 9).
    pub enum MsrpScheme, "`msrp` or `msrps`" {
        /// In the clear.
        Msrp = "msrp",
        /// Over TLS.
        Msrps = "msrps",
    }
}

/// One URI of an [`MsrpPath`] (RFC 4975, section 9).
///
/// ```text
/// MSRP-URI   = msrp-scheme "://" authority [ "/" session-id ] ";" transport *( ";" URI-parameter )
/// authority  = [ userinfo "@" ] host [ ":" port ]                      ; RFC 3986
/// session-id = 1*( unreserved / "+" / "=" / "/" )
/// transport  = "tcp" / 1*ALPHANUM
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MsrpUri<'a> {
    /// Whether TLS is used.
    pub scheme: MsrpScheme,
    /// What stands before an `@`.
    pub user: Option<&'a str>,
    /// The host name or address; an IPv6 address with its brackets.
    pub host: &'a str,
    /// The port, which SDP must have.
    pub port: Option<u16>,
    /// The session at that host.
    pub session_id: Option<&'a str>,
    /// The transport, `tcp` as a rule; `None` where it is missing.
    pub transport: Option<&'a str>,
    parameters: &'a str,
}

impl<'a> MsrpUri<'a> {
    /// The parameters behind the transport, in order.
    pub fn parameters(&self) -> Parameters<'a> {
        Parameters::with_semicolons(self.parameters)
    }
}

impl<'a> Token<'a> for MsrpUri<'a> {
    const EXPECTED: &'static str = "a URI such as `msrp://host.example.com:7654/session;tcp`";

    fn token(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let scheme = MsrpScheme::token(scheme)?;
        let (place, rest) = rest.split_once(';').map_or((rest, None), |(place, rest)| (place, Some(rest)));
        let (authority, session_id) = place.split_once('/').map_or((place, None), |(host, id)| (host, Some(id)));
        let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
        let (host, port) = match host.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(u16::token(port)?)),
            _ => (host, None),
        };
        if host.is_empty() {
            return None;
        }
        let (transport, parameters) = match rest {
            Some(rest) => rest.split_once(';').unwrap_or((rest, "")),
            None => ("", ""),
        };
        let transport = (!transport.is_empty()).then_some(transport);
        Some(Self { scheme, user, host, port, session_id, transport, parameters })
    }

    /// A transport or port that is missing.
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        (self.transport.is_none() || self.port.is_none()).then_some(DeviationKind::MissingParameters)
    }
}

impl fmt::Display for MsrpUri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://", self.scheme)?;
        self.user.map_or(Ok(()), |user| write!(f, "{user}@"))?;
        f.write_str(self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))?;
        self.session_id.map_or(Ok(()), |id| write!(f, "/{id}"))?;
        if self.transport.is_some() || !self.parameters.is_empty() {
            write!(f, ";{}", self.transport.unwrap_or_default())?;
        }
        if self.parameters.is_empty() { Ok(()) } else { write!(f, ";{}", self.parameters) }
    }
}

list! {
    /// `a=path`: where MSRP messages are sent to, relays first (RFC 4975, section 8.2).
    ///
    /// ```text
    /// path-list = MSRP-URI *( SP MSRP-URI )
    /// ```
    ///
    /// A URI without port or transport is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::{MsrpPath, MsrpScheme};
    ///
    /// let path = MsrpPath::try_from("msrps://relay.example.com:9000/hjdhfha;tcp msrp://alice.example.com:7654/jshA7we;tcp")?;
    /// let alice = path.iter().last().ok_or("the last one is the endpoint")?;
    /// assert_eq!((alice.scheme, alice.host, alice.port), (MsrpScheme::Msrp, "alice.example.com", Some(7654)));
    /// assert_eq!((alice.session_id, alice.transport), (Some("jshA7we"), Some("tcp")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct MsrpPath<'a>: words of MsrpUri<'_>, "URI"
}

/// Relays first; who has the session id may join, so it is not told.
impl Say for MsrpPath<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(endpoint) = self.iter().last().map(Place) else {
            return f.write_str("receives MSRP messages nowhere");
        };
        write!(f, "receives MSRP messages at {endpoint}")?;
        let relays = self.iter().count().saturating_sub(1);
        let relay = self.iter().next().filter(|_| relays > 0).map(Place);
        match (relay, relays) {
            (None, _) => Ok(()),
            (Some(relay), 1) => write!(f, ", by way of the relay {relay}"),
            (Some(relay), more) => write!(f, ", by way of {more} relays, the first of them {relay}"),
        }
    }
}

/// Where a URI leads to, in words.
struct Place<'a>(MsrpUri<'a>);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(uri) = self;
        write!(f, "{}", Short(uri.host))?;
        if let Some(port) = uri.port {
            write!(f, ":{port}")?;
        }
        match uri.transport {
            Some(transport) if transport.eq_ignore_ascii_case("tcp") => f.write_str(" over TCP")?,
            Some(transport) => write!(f, " over {}", Short(transport))?,
            None => {}
        }
        f.write_str(match uri.scheme {
            MsrpScheme::Msrp => "",
            MsrpScheme::Msrps => " with TLS",
        })
    }
}

/// One entry of [`AcceptTypes`] (RFC 4975, section 8.6).
///
/// ```text
/// format-entry = ( type "/" ( subtype / "*" ) *( ";" type-param ) ) / "*"
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AcceptType<'a> {
    /// The type, such as `text`; `*` for any.
    pub media_type: &'a str,
    /// The subtype, such as `plain`; `*` for any.
    pub subtype: &'a str,
    parameters: &'a str,
}

impl<'a> AcceptType<'a> {
    /// The parameters, in order.
    pub fn parameters(&self) -> Parameters<'a> {
        Parameters::with_semicolons(self.parameters)
    }

    /// Whether a message of this type is accepted, by its type alone.
    ///
    /// ```
    /// use sdp_decoder::attribute::AcceptTypes;
    ///
    /// let types = AcceptTypes::try_from("message/cpim text/*")?;
    /// assert!(types.iter().any(|entry| entry.accepts("text", "plain")));
    /// assert!(!types.iter().any(|entry| entry.accepts("image", "png")));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub fn accepts(&self, media_type: &str, subtype: &str) -> bool {
        let fits = |own: &str, other: &str| own == "*" || own.eq_ignore_ascii_case(other);
        fits(self.media_type, media_type) && fits(self.subtype, subtype)
    }
}

impl<'a> Token<'a> for AcceptType<'a> {
    const EXPECTED: &'static str = "a media type such as `text/plain`, or `*`";

    fn token(text: &'a str) -> Option<Self> {
        let (name, parameters) = text.split_once(';').unwrap_or((text, ""));
        let (media_type, subtype) = if name == "*" { ("*", "*") } else { name.split_once('/')? };
        let is_whole = !media_type.is_empty() && !subtype.is_empty();
        is_whole.then_some(Self { media_type, subtype, parameters })
    }
}

impl fmt::Display for AcceptType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.media_type)?;
        if (self.media_type, self.subtype) != ("*", "*") {
            write!(f, "/{}", self.subtype)?;
        }
        if self.parameters.is_empty() { Ok(()) } else { write!(f, ";{}", self.parameters) }
    }
}

list! {
    /// `a=accept-types` and `a=accept-wrapped-types`: the media types of messages that are understood (RFC 4975,
    /// section 8.6).
    ///
    /// ```text
    /// format-list  = format-entry *( SP format-entry )
    /// format-entry = ( type "/" ( subtype / "*" ) *( ";" type-param ) ) / "*"
    /// ```
    pub struct AcceptTypes<'a>: quoted_words of AcceptType<'_>, "media type"
}

impl Say for AcceptTypes<'_> {
    fn say(&self, row: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.iter().map(|entry| match (entry.media_type, entry.subtype) {
            ("*", "*") => "any other type".into(),
            (media_type, "*") => format!("any kind of {}", Short(media_type)),
            (media_type, subtype) => format!("{}/{}", Short(media_type), Short(subtype)),
        });
        let wrapped = row.id == AttributeId::AcceptWrappedTypes;
        let is_any = self.iter().all(|entry| entry.media_type == "*");
        f.write_str(if wrapped { "can receive, inside a wrapper such as CPIM alone, " } else { "can receive " })?;
        match (is_any, self.iter().nth(1)) {
            (true, _) => f.write_str("messages of any type"),
            (false, None) => write!(f, "messages of the type {}", Listed(types)),
            (false, Some(_)) => write!(f, "messages of the types {}", Listed(types)),
        }
    }
}

words! {
    /// Something that MSRP conferences can do (RFC 7701).
    pub enum ChatroomFeature<'a>, "a feature such as `nickname`" {
        /// Participants may have nicknames.
        Nickname = "nickname",
        /// Participants may send messages to one another.
        PrivateMessages = "private-messages",
    }
}

text_struct! {
    /// `a=chatroom`: what MSRP conferences can do (RFC 7701).
    ///
    /// ```text
    /// chatroom = chatroom-label [ ":" chat-token *( SP chat-token ) ]
    /// ```
    ///
    /// The name may stand alone.
    ///
    /// ```
    /// use sdp_decoder::attribute::{ChatroomFeature, ChatroomFeatures};
    ///
    /// let features = ChatroomFeatures::try_from("nickname private-messages")?;
    /// assert_eq!(features.iter().next(), Some(ChatroomFeature::Nickname));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    #[derive(Default)]
    pub struct ChatroomFeatures<'a>
}

impl ChatroomFeatures<'_> {
    /// The features, in order.
    pub fn iter(&self) -> impl Iterator<Item = ChatroomFeature<'_>> + Clone {
        Words::new(&self.0).filter_map(ChatroomFeature::token)
    }
}

impl<'a> Read<'a> for ChatroomFeatures<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        cursor.each_word::<ChatroomFeature<'_>>("feature").map(|text| Self(Cow::Borrowed(text)))
    }

    fn read_attribute<O: Observe>(value: Option<&'a str>, observer: &mut O) -> Result<Self, ValueError> {
        value.map_or(Ok(Self::default()), |value| Self::read_all(value, observer))
    }
}

readable!(ChatroomFeatures<'a>);

impl Say for ChatroomFeatures<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut features = self.iter();
        if features.next().is_none() {
            return f.write_str("can take part in chat rooms of MSRP, without nicknames or private messages");
        }
        let features = self.iter().map(|feature| match feature {
            ChatroomFeature::Nickname => "nicknames".into(),
            ChatroomFeature::PrivateMessages => "private messages".into(),
            ChatroomFeature::Other(name) => Quoted(&name).to_string(),
        });
        write!(f, "can take part in chat rooms of MSRP, with {}", Listed(features))
    }
}
