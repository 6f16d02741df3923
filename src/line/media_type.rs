//! The first word of `m=`.

words! {
    /// What a media section carries (RFC 8866, section 8.2.2). Read in any case.
    pub enum MediaType<'a>, "a media type such as `audio`" {
        /// Voice, music, telephone events.
        Audio = "audio",
        /// Pictures that move.
        Video = "video",
        /// Text as it is typed (RFC 4103), subtitles.
        Text = "text",
        /// What none of the others is: data channels, floor control, speech resources.
        Application = "application",
        /// Messages (RFC 4975).
        Message = "message",
        /// Pictures, most often fax by T.38 (RFC 6466).
        Image = "image",
        /// Touch (RFC 9695).
        Haptics = "haptics",
    }
}

impl MediaType<'_> {
    /// What a call with such media is, to follow "means".
    pub fn kind_of_call(&self) -> &'static str {
        match self {
            Self::Audio => "an audio call",
            Self::Video => "a video call",
            Self::Text => "a call with text as it is typed",
            Self::Application => "data of an application",
            Self::Message => "a session of messages",
            Self::Image => "a fax or another picture",
            Self::Haptics => "touch, sent along",
            Self::Other(_) => "a media type that is not registered",
        }
    }
}
