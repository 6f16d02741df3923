//! The same picture in several streams.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::say::Say;
use crate::attribute::{AttributeInfo, StreamDirection};
use crate::syntax::{Cursor, DeviationKind, Either, Listed, Observe, Read, Short, Token};

value! {
    /// `a=simulcast`: the streams of one section that show the same in several sizes (RFC 8853, section 5.1).
    ///
    /// ```text
    /// sc-value    = ( sc-send [ SP sc-recv ] ) / ( sc-recv [ SP sc-send ] )
    /// sc-send     = "send" SP sc-str-list
    /// sc-recv     = "recv" SP sc-str-list
    /// sc-str-list = sc-alt-list *( ";" sc-alt-list )
    /// sc-alt-list = sc-id *( "," sc-id )
    /// sc-id       = [ "~" ] rid-id
    /// ```
    ///
    /// The form of the drafts is read, and told: `send rid=1,4;2;3 paused=4 recv rid=c`.
    ///
    /// ```
    /// use sdp_decoder::attribute::Simulcast;
    ///
    /// let simulcast = Simulcast::try_from("send 1,~4;2;3 recv c")?;
    /// let send = simulcast.send.ok_or("streams are sent")?;
    /// let streams: Vec<Vec<_>> = send.iter().map(|stream| stream.iter().collect()).collect();
    /// assert_eq!(streams.len(), 3);
    /// assert_eq!((streams[0][1].id, streams[0][1].is_paused), ("4", true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Simulcast<'a> {
        /// The streams that the sender of the SDP sends.
        pub send: Option<SimulcastStreams<'a>>,
        /// The streams that it receives.
        pub recv: Option<SimulcastStreams<'a>>,
    }
}

impl<'a> Read<'a> for Simulcast<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let mut simulcast = Self { send: None, recv: None };
        loop {
            let start = cursor.at();
            let streams = match cursor.word("direction")? {
                StreamDirection::Send => &mut simulcast.send,
                StreamDirection::Recv => &mut simulcast.recv,
            };
            if streams.is_some() {
                return Err(cursor.error_at("direction", "`send` and `recv` once each", start));
            }
            *streams = Some(SimulcastStreams::read(cursor)?);
            if cursor.is_done() {
                return Ok(simulcast);
            }
        }
    }
}

impl fmt::Display for Simulcast<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.send, &self.recv) {
            (Some(send), Some(recv)) => write!(f, "send {send} recv {recv}"),
            (Some(send), None) => write!(f, "send {send}"),
            (None, Some(recv)) => write!(f, "recv {recv}"),
            (None, None) => Ok(()),
        }
    }
}

impl Say for Simulcast<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(send) = &self.send {
            send.say("sends", f)?;
        }
        if let Some(recv) = &self.recv {
            f.write_str(if self.send.is_some() { "; " } else { "" })?;
            recv.say("can receive", f)?;
        }
        Ok(())
    }
}

value! {
    /// The streams of one direction of [`Simulcast`], as written.
    ///
    /// ```text
    /// sc-str-list = sc-alt-list *( ";" sc-alt-list )
    /// draft-list  = ( "rid" / "pt" ) "=" sc-str-list [ SP "paused=" sc-id *( "," sc-id ) ]
    /// ```
    pub struct SimulcastStreams<'a> {
        /// What the ids are, where the form of the drafts says it: `rid`, or `pt` for payload types.
        pub id_type: Option<Cow<'a, str>>,
        /// The streams, the preferred first.
        pub text: Cow<'a, str>,
        /// The ids that the form of the drafts lists as paused.
        pub paused: Option<Cow<'a, str>>,
    }
}

impl SimulcastStreams<'_> {
    /// The streams, the preferred first.
    pub fn iter(&self) -> impl Iterator<Item = SimulcastStream<'_>> + Clone {
        self.text.split(';').map(|text| SimulcastStream { text })
    }

    /// The ids that the form of the drafts lists as paused.
    pub fn paused(&self) -> impl Iterator<Item = &str> + Clone {
        self.paused.iter().flat_map(|paused| paused.split(','))
    }
}

impl<'a> Read<'a> for SimulcastStreams<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let streams: Streams<'a> = cursor.word("streams")?;
        let (id_type, text) = match streams.0.split_once('=') {
            Some((id_type, text)) => (Some(Cow::Borrowed(id_type)), text),
            None => (None, streams.0),
        };
        let paused = if cursor.starts_with(PAUSED) { Some(cursor.word::<Paused>("paused")?.0.into()) } else { None };
        Ok(Self { id_type, text: Cow::Borrowed(text), paused })
    }
}

impl fmt::Display for SimulcastStreams<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id_type) = &self.id_type {
            write!(f, "{id_type}=")?;
        }
        f.write_str(&self.text)?;
        self.paused.as_ref().map_or(Ok(()), |paused| write!(f, " {PAUSED}{paused}"))
    }
}

impl SimulcastStreams<'_> {
    fn say(&self, does: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.id_type.as_deref(), self.iter().nth(1)) {
            (Some("pt"), None) => "one stream, of format",
            (Some("pt"), Some(_)) => "the same media at once in streams of format",
            (_, None) => "one stream, called",
            (_, Some(_)) => "the same media at once in streams called",
        };
        write!(f, "{does} {what} {}", Listed(self.iter().map(InWords)))?;
        match self.paused.as_deref() {
            Some(paused) => write!(f, "; paused at first: {}", Listed(paused.split(',').map(Short))),
            None => Ok(()),
        }
    }
}

/// A stream: `a`, or `a or b (paused at first)`.
struct InWords<'a>(SimulcastStream<'a>);

impl fmt::Display for InWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Either(self.0.iter().map(FormatInWords)).fmt(f)
    }
}

struct FormatInWords<'a>(SimulcastFormat<'a>);

impl fmt::Display for FormatInWords<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Short(self.0.id), if self.0.is_paused { " (paused at first)" } else { "" })
    }
}

/// One stream of [`SimulcastStreams`]: formats of which one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SimulcastStream<'a> {
    text: &'a str,
}

impl<'a> SimulcastStream<'a> {
    /// The formats, the preferred first.
    pub fn iter(self) -> impl Iterator<Item = SimulcastFormat<'a>> + Clone {
        self.text.split(',').map(|text| match text.strip_prefix('~') {
            Some(id) => SimulcastFormat { id, is_paused: true },
            None => SimulcastFormat { id: text, is_paused: false },
        })
    }
}

/// One format of a [`SimulcastStream`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SimulcastFormat<'a> {
    /// The `rid` of the stream.
    pub id: &'a str,
    /// Whether it is paused at first: `~` before it. What drafts say is told by [`SimulcastStreams::paused`].
    pub is_paused: bool,
}

impl fmt::Display for SimulcastStream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl fmt::Display for SimulcastFormat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.is_paused { "~" } else { "" }, self.id)
    }
}

/// What begins the list of paused ids in the form of the drafts.
const PAUSED: &str = "paused=";

/// `sc-str-list`, or the form of the drafts.
struct Streams<'a>(&'a str);

impl<'a> Token<'a> for Streams<'a> {
    const EXPECTED: &'static str = "ids with `,` or `;` between them";
    fn token(text: &'a str) -> Option<Self> {
        let list = match text.split_once('=') {
            Some(("", _)) => return None,
            Some((_, list)) => list,
            None => text,
        };
        list.split([';', ',']).all(is_id).then_some(Self(text))
    }
    fn deviation(&self, text: &str) -> Option<DeviationKind> {
        text.contains('=').then_some(DeviationKind::DraftForm)
    }
}

/// The list of paused ids in the form of the drafts.
struct Paused<'a>(&'a str);

impl<'a> Token<'a> for Paused<'a> {
    const EXPECTED: &'static str = "ids with `,` between them";
    fn token(text: &'a str) -> Option<Self> {
        text.strip_prefix(PAUSED).filter(|list| list.split(',').all(is_id)).map(Self)
    }
    fn deviation(&self, _: &str) -> Option<DeviationKind> {
        Some(DeviationKind::DraftForm)
    }
}

/// `sc-id`
fn is_id(text: &str) -> bool {
    let id = text.strip_prefix('~').unwrap_or(text);
    !id.is_empty() && !id.contains(['~', '='])
}
