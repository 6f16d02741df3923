//! Who may speak or present in a conference: BFCP.

use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, DeviationKind, Digits, Listed, Observe, Read, Short, WordList};

choice! {
    /// A role in floor control (RFC 8856, section 5.1).
    pub enum FloorRole, "`c-only`, `s-only` or `c-s`" {
        /// A client, which asks for the floor.
        Client = "c-only",
        /// A server, which gives it.
        Server = "s-only",
        /// Either of them. RFC 4583 had it; RFC 8856 reads it and no longer writes it.
        Either = "c-s",
    }
}

list! {
    /// `a=floorctrl`: the roles that the sender of the SDP would take in floor control (RFC 8856, section 5.1).
    ///
    /// ```text
    /// floor-control = role *(SP role)
    /// role          = "c-only" / "s-only" / "c-s"
    /// ```
    ///
    /// Without the attribute the offerer is the client.
    ///
    /// ```
    /// use sdp_decoder::attribute::FloorControl;
    ///
    /// let control = FloorControl::try_from("c-only s-only")?;
    /// assert!(control.can_be_client() && control.can_be_server());
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FloorControl<'a>: words of FloorRole, "role"
}

impl FloorControl<'_> {
    /// Whether the sender would be a client.
    pub fn can_be_client(&self) -> bool {
        self.iter().any(|role| role != FloorRole::Server)
    }

    /// Whether the sender would be a server.
    pub fn can_be_server(&self) -> bool {
        self.iter().any(|role| role != FloorRole::Client)
    }
}

impl Say for FloorControl<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.can_be_client(), self.can_be_server()) {
            (true, true) => "can ask for the floor, or be the server that gives it (BFCP)",
            (false, true) => "is the server that gives the floor (BFCP)",
            _ => "asks for the floor, which a server gives (BFCP)",
        })
    }
}

word_value!(Digits<'a>, "number");

value! {
    /// `a=floorid`: a floor, and the streams that it controls (RFC 8856, section 5.4).
    ///
    /// ```text
    /// floor-id = 1*DIGIT SP "mstrm:" token *(SP token)
    /// ```
    ///
    /// Streams are named by their `label`. RFC 4583 allowed a floor without streams, and had `m-stream` in an example:
    /// that is read, and told.
    ///
    /// ```
    /// use sdp_decoder::attribute::FloorId;
    ///
    /// let floor = FloorId::try_from("1 mstrm:10 11")?;
    /// assert_eq!(floor.id.to_u64(), Some(1));
    /// assert_eq!(floor.streams.iter().collect::<Vec<_>>(), ["10", "11"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct FloorId<'a> {
        /// The number of the floor in BFCP.
        pub id: Digits<'a>,
        /// The streams, by their `label`; none where nothing is said.
        pub streams: WordList<'a>,
    }
}

choice! {
    /// What stands before the streams.
    enum StreamsKey, "`mstrm:` and labels of streams" {
        /// RFC 4583 and RFC 8856.
        Mstrm = "mstrm",
        /// An example of RFC 4583.
        MStream = "m-stream",
    }
}

impl<'a> Read<'a> for FloorId<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        let id = cursor.word("floor")?;
        let streams = cursor.optional(|c| {
            let start = c.at();
            if c.until::<StreamsKey>(b':', "key")? == StreamsKey::MStream {
                c.tolerate(DeviationKind::DraftForm, start);
            }
            c.after_separator("streams", "`:` and labels of streams", |c| {
                read_items!(words, c, &str, "stream").map(|text| WordList(text.into()))
            })
        })?;
        Ok(Self { id, streams: streams.unwrap_or_default() })
    }
}

impl fmt::Display for FloorId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)?;
        if self.streams.is_empty() { Ok(()) } else { write!(f, " mstrm:{}", self.streams) }
    }
}

impl Say for FloorId<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "floor {} of BFCP", Short(self.id.as_str()))?;
        if self.streams.is_empty() {
            return f.write_str(", for streams that are not said");
        }
        let streams = match self.streams.iter().nth(1) {
            Some(_) => "streams with the labels",
            None => "stream with the label",
        };
        write!(f, " decides who may send in the {streams} {}", Listed(self.streams.iter().map(Short)))
    }
}

list! {
    /// `a=bfcpver`: the versions of BFCP that are understood (RFC 8856, section 5.5).
    ///
    /// ```text
    /// bfcp-version = version *(SP version)
    /// version      = 1*DIGIT
    /// ```
    ///
    /// Where nothing is said it is 1 over TCP, and 2 over UDP.
    ///
    /// ```
    /// use sdp_decoder::attribute::BfcpVersions;
    ///
    /// assert_eq!(BfcpVersions::try_from("1 2")?.iter().collect::<Vec<_>>(), [1, 2]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct BfcpVersions<'a>: words of u8, "version"
}

impl Say for BfcpVersions<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let transports = match (self.iter().any(|version| version == 1), self.iter().any(|version| version == 2)) {
            (true, true) => " (over TCP, and over UDP)",
            (true, false) => " (over TCP)",
            (false, true) => " (over UDP)",
            (false, false) => "",
        };
        let versions = if self.iter().nth(1).is_some() { "versions" } else { "version" };
        write!(f, "understands {versions} {} of BFCP{transports}", Listed(self.iter()))
    }
}
