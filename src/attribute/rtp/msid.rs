//! Media streams, as the WebRTC interface knows them.

use alloc::borrow::Cow;
use core::fmt;

use crate::ValueError;
use crate::attribute::AttributeInfo;
use crate::attribute::say::Say;
use crate::syntax::{Cursor, Listed, Observe, Quoted, Read, Short, WordList};

value! {
    /// `a=msid`: the `MediaStream` that a media section, or a source, belongs to (RFC 8830, section 2).
    ///
    /// ```text
    /// msid-value   = msid-id [ SP msid-appdata ]
    /// msid-id      = 1*64token-char
    /// msid-appdata = 1*64token-char
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Msid;
    ///
    /// let msid = Msid::try_from("stream-0 audio-track-0")?;
    /// assert_eq!(msid.stream_id(), Some("stream-0"));
    /// assert_eq!(msid.appdata.as_deref(), Some("audio-track-0"));
    /// assert_eq!(Msid::try_from("- audio-track-0")?.stream_id(), None);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Msid<'a> {
        /// The stream; `-` where the track is in none.
        pub id: Cow<'a, str>,
        /// The track, in WebRTC.
        pub appdata: Option<Cow<'a, str>>,
    }
}

impl Msid<'_> {
    /// The stream, where there is one: not for `-` (RFC 8829, section 5.2.1).
    pub fn stream_id(&self) -> Option<&str> {
        (self.id != "-").then_some(&self.id)
    }
}

impl<'a> Read<'a> for Msid<'a> {
    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { id: cursor.word("id")?, appdata: cursor.optional(|c| c.word("application data"))? })
    }
}

impl fmt::Display for Msid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        self.appdata.as_ref().map_or(Ok(()), |appdata| write!(f, " {appdata}"))
    }
}

impl Say for Msid<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.appdata {
            Some(track) => write!(f, "sends the track {}", Short(track))?,
            None => f.write_str("sends a track")?,
        }
        match self.stream_id() {
            Some(stream) => write!(f, " of the MediaStream {}", Short(stream)),
            None => f.write_str(", which is in no MediaStream"),
        }
    }
}

value! {
    /// `a=msid-semantic`: what the ids of `msid` stand for (drafts of RFC 8830; the RFC has it no longer, browsers
    /// write it still).
    ///
    /// ```text
    /// msid-semantic-value = [SP] semantic [ SP "*" / 1*(SP msid-id) ]
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::MsidSemantic;
    ///
    /// let semantic = MsidSemantic::try_from(" WMS stream-0")?;
    /// assert_eq!(semantic.semantic, "WMS"); // WebRTC media streams
    /// assert_eq!(semantic.ids.iter().collect::<Vec<_>>(), ["stream-0"]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct MsidSemantic<'a> {
        /// `WMS`: the ids are those of `MediaStream`s.
        pub semantic: Cow<'a, str>,
        /// The ids; `*` stands for all, and nothing for none.
        pub ids: WordList<'a>,
    }
}

impl<'a> Read<'a> for MsidSemantic<'a> {
    const BEHIND_SPACE: bool = true;

    fn read<O: Observe>(cursor: &mut Cursor<'a, '_, O>) -> Result<Self, ValueError> {
        Ok(Self { semantic: cursor.word("semantic")?, ids: WordList::read(cursor)? })
    }
}

impl fmt::Display for MsidSemantic<'_> {
    /// With the space before it that browsers write.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " {}", self.semantic)?;
        if self.ids.is_empty() { Ok(()) } else { write!(f, " {}", self.ids) }
    }
}

impl Say for MsidSemantic<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let streams = match self.semantic.as_ref() {
            "WMS" => "WebRTC MediaStreams",
            _ => return write!(f, "uses `msid` ids for {}, which is not known", Quoted(&self.semantic)),
        };
        match self.ids.iter().next() {
            None => write!(f, "names no {streams}"),
            Some("*") => write!(f, "names {streams} by the `msid` of any section"),
            Some(_) => write!(f, "names {streams} in its `msid` lines: {}", Listed(self.ids.iter().map(Short))),
        }
    }
}
