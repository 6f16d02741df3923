//! What proxies, gateways and phones write that nobody registered.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Observe, Quoted, Read, Short, Token};

words! {
    /// Who opens the connection, as `setup` says it today (drafts of RFC 4145).
    pub enum ComediaRole<'a>, "`active`, `passive` or `both`" {
        /// The sender of the SDP. In calls over UDP: send media to where its media comes from.
        Active = "active",
        /// The other side.
        Passive = "passive",
        /// Either.
        Both = "both",
    }
}

value! {
    /// `a=direction`: who opens the connection (drafts of RFC 4145). Proxies write it for phones behind NAT.
    ///
    /// ```text
    /// value = role [ SP source ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{ComediaDirection, ComediaRole};
    ///
    /// assert_eq!(ComediaDirection::try_from("active")?.role, ComediaRole::Active);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct ComediaDirection<'a> {
        /// Who opens it.
        pub role: ComediaRole<'a>,
        /// Where it is opened from, as some drafts had it.
        pub source: Option<Cow<'a, str>>,
    }
}

impl<'a> Read<'a> for ComediaDirection<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { role: cursor.word("role")?, source: cursor.optional(|c| c.rest_words("source"))? })
    }
}

impl fmt::Display for ComediaDirection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.role.fmt(f)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, " {source}"))
    }
}

impl Say for ComediaDirection<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.role {
            ComediaRole::Active => {
                f.write_str("opens the connection; over UDP: send media to where its own media comes from")?;
            }
            ComediaRole::Passive => f.write_str("waits for the other side to open the connection")?,
            ComediaRole::Both => f.write_str("opens the connection, or lets the other side open it")?,
            ComediaRole::Other(word) => {
                write!(f, "opens the connection, or does not: {} is not registered", Quoted(word))?;
            }
        }
        self.source.as_deref().map_or(Ok(()), |source| write!(f, " ({})", Short(source)))
    }
}

value! {
    /// `a=X-nat`: the kind of NAT that the phone found by STUN (PJSIP).
    ///
    /// ```text
    /// value = 1*DIGIT [ SP name ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::NatType;
    ///
    /// let nat = NatType::try_from("8 Port Restricted")?;
    /// assert_eq!((nat.number, nat.name.as_deref()), (8, Some("Port Restricted")));
    /// assert_eq!(nat.meaning(), Some("port-restricted cone NAT"));
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct NatType<'a> {
        /// The number of the kind.
        pub number: u8,
        /// Its name.
        pub name: Option<Cow<'a, str>>,
    }
}

impl NatType<'_> {
    /// What a known number stands for.
    pub const fn meaning(&self) -> Option<&'static str> {
        Some(match self.number {
            0 => "not known",
            1 => "not known, since the test failed",
            2 => "no NAT",
            3 => "UDP is blocked",
            4 => "no NAT, but a firewall that lets in answers only",
            5 => "full-cone NAT",
            6 => "symmetric NAT",
            7 => "restricted-cone NAT",
            8 => "port-restricted cone NAT",
            _ => return None,
        })
    }
}

impl<'a> Read<'a> for NatType<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { number: cursor.word::<NatNumber>("number")?.0, name: cursor.optional(|c| c.rest("name"))? })
    }
}

impl fmt::Display for NatType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)?;
        self.name.as_ref().map_or(Ok(()), |name| write!(f, " {name}"))
    }
}

impl Say for NatType<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.number, self.meaning(), &self.name) {
            (0 | 1, Some(meaning), _) => write!(f, "asked by STUN what NAT it is behind: {meaning}"),
            (_, Some(meaning), _) => write!(f, "found by STUN what NAT it is behind: {meaning}"),
            (number, None, Some(name)) => {
                write!(f, "found by STUN that it is behind a NAT of kind {number}, {}", Quoted(name))
            }
            (number, None, None) => write!(f, "found by STUN that it is behind a NAT of kind {number}"),
        }
    }
}

/// The number of a kind of NAT.
struct NatNumber(u8);

impl<'a> Token<'a> for NatNumber {
    const EXPECTED: &'static str = u8::EXPECTED;
    fn token(text: &'a str) -> Option<Self> {
        u8::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        NatType { number: self.0, name: None }.meaning().map(Cow::Borrowed)
    }
}

text_struct! {
    /// `a=trafficclass`: what kind of traffic the stream is, for routers and their queues (Cisco; drafts of the IETF).
    ///
    /// ```text
    /// value     = category "." application *( "." adjective )
    /// adjective = token [ ":" token ]                ; "aq:admitted": admitted to the bandwidth
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::TrafficClass;
    ///
    /// let class = TrafficClass::try_from("conversational.audio.immersive.aq:admitted")?;
    /// assert_eq!((class.category(), class.application()), ("conversational", "audio"));
    /// assert_eq!(class.adjectives().collect::<Vec<_>>(), [("immersive", None), ("aq", Some("admitted"))]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct TrafficClass<'a>
}

impl TrafficClass<'_> {
    /// How the traffic behaves: `conversational`, `multimedia-conferencing`.
    pub fn category(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }

    /// What it is: `audio`, `video`.
    pub fn application(&self) -> &str {
        self.0.split('.').nth(1).unwrap_or_default()
    }

    /// What else is said: each word, and what follows its `:`.
    pub fn adjectives(&self) -> impl Iterator<Item = (&str, Option<&str>)> + Clone {
        let adjectives = self.0.split('.').skip(2);
        adjectives
            .map(|adjective| adjective.split_once(':').map_or((adjective, None), |(name, value)| (name, Some(value))))
    }
}

impl<'a> Token<'a> for TrafficClass<'a> {
    const EXPECTED: &'static str = "a class such as `conversational.audio`";
    fn token(text: &'a str) -> Option<Self> {
        let is_class = text.contains('.') && text.split('.').all(|label| !label.is_empty());
        is_class.then_some(Self(Cow::Borrowed(text)))
    }
}

word_value!(TrafficClass<'a>, "traffic class");

impl Say for TrafficClass<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (category, application) = (Short(self.category()), Short(self.application()));
        write!(f, "marks the stream for routers and their queues: {application}, {category}")?;
        for (name, value) in self.adjectives().take(4) {
            match (name, value) {
                ("aq", Some("admitted")) => f.write_str(", admitted to the bandwidth")?,
                (name, Some(value)) => write!(f, ", {} {}", Short(name), Short(value))?,
                (name, None) => write!(f, ", {}", Short(name))?,
            }
        }
        Ok(())
    }
}
