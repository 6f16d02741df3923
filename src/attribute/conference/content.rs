//! What a stream is for: its content, its recording, its loopback.

words! {
    /// What a stream shows or carries (RFC 4796, section 5, and the registry it opened).
    pub enum MediaContent<'a>, "a content such as `slides`" {
        /// Slides of a presentation.
        Slides = "slides",
        /// The picture of the speaker.
        Speaker = "speaker",
        /// Sign language.
        SignLanguage = "sl",
        /// The main stream.
        Main = "main",
        /// Another view or sound beside the main stream.
        Alternative = "alt",
        /// What a caller hears and sees in place of the ringing tone (3GPP TS 24.182).
        CustomizedAlertingTone = "g.3gpp.cat",
        /// What the called party hears and sees in place of the ringing of the telephone (3GPP TS 24.183).
        CustomizedRingingSignal = "g.3gpp.crs",
        /// An announcement that the user need not agree to (3GPP TS 24.229).
        AnnouncementWithoutConfirmation = "g.3gpp.announcement-no-confirmation",
    }
}

list! {
    /// `a=content`: what the stream is for (RFC 4796, section 5).
    ///
    /// ```text
    /// mediacnt-tag = mediacnt *("," mediacnt)
    /// mediacnt     = "slides" / "speaker" / "sl" / "main" / "alt" / token
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{Content, MediaContent};
    ///
    /// let content = Content::try_from("slides,speaker")?;
    /// assert_eq!(content.iter().collect::<Vec<_>>(), [MediaContent::Slides, MediaContent::Speaker]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Content<'a>: commas of MediaContent<'_>, "content"
}

words! {
    /// `a=record`: whether a recorder records the stream (RFC 7866).
    ///
    /// ```text
    /// value = "on" / "off" / "paused"
    /// ```
    pub enum Recording<'a>, "`on`, `off` or `paused`" {
        /// It is recorded.
        On = "on",
        /// It is not.
        Off = "off",
        /// It was, and may be again.
        Paused = "paused",
    }
}

word_value!(Recording<'a>, "recording");

words! {
    /// `a=recordpref`: whether the sender of the SDP wants to be recorded (RFC 7866).
    ///
    /// ```text
    /// value = "on" / "off" / "pause" / "nopreference"
    /// ```
    pub enum RecordingPreference<'a>, "`on`, `off`, `pause` or `nopreference`" {
        /// Record, please.
        On = "on",
        /// Do not record, please.
        Off = "off",
        /// Pause, please.
        Pause = "pause",
        /// Either is right.
        NoPreference = "nopreference",
    }
}

word_value!(RecordingPreference<'a>, "preference");

words! {
    /// How packets come back in a loopback (RFC 6849).
    pub enum LoopbackType<'a>, "a type such as `rtp-media-loopback`" {
        /// The packets themselves, as they came.
        Packet = "rtp-pkt-loopback",
        /// The media, decoded and encoded again.
        Media = "rtp-media-loopback",
    }
}

list! {
    /// `a=loopback`: how media is sent back for a test (RFC 6849).
    ///
    /// ```text
    /// value = loopback-type *( SP loopback-type )
    /// loopback-type = "rtp-pkt-loopback" / "rtp-media-loopback"
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::{Loopback, LoopbackType};
    ///
    /// let loopback = Loopback::try_from("rtp-media-loopback rtp-pkt-loopback")?;
    /// assert_eq!(loopback.iter().collect::<Vec<_>>(), [LoopbackType::Media, LoopbackType::Packet]);
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct Loopback<'a>: words of LoopbackType<'_>, "loopback type"
}
