//! What a stream is for: its content, its recording, its loopback.

use core::fmt;

use crate::attribute::AttributeInfo;
use crate::attribute::say::{Say, meant};
use crate::syntax::{Listed, Quoted};

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

impl Say for Content<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let contents = self.iter().map(|content| meant(content.meaning(), content.as_str()));
        write!(f, "the stream carries {}", Listed(contents))
    }
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

impl Say for Recording<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On => f.write_str("the stream is being recorded"),
            Self::Off => f.write_str("the stream is not being recorded"),
            Self::Paused => f.write_str("the recording of the stream is paused"),
            Self::Other(word) => write!(f, "whether the stream is being recorded is not known: {}", Quoted(word)),
        }
    }
}

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

impl Say for RecordingPreference<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On => f.write_str("wants the stream to be recorded"),
            Self::Off => f.write_str("does not want the stream to be recorded"),
            Self::Pause => f.write_str("wants the recording of the stream to be paused"),
            Self::NoPreference => f.write_str("does not mind whether the stream is recorded"),
            Self::Other(word) => write!(f, "wants a recording in a way that is not registered: {}", Quoted(word)),
        }
    }
}

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

impl Say for Loopback<'_> {
    fn say(&self, _: &'static AttributeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types = self.iter().map(|loopback| meant(loopback.meaning(), loopback.as_str()));
        write!(f, "can loop media back for a test, the preferred way first: {}", Listed(types))
    }
}
