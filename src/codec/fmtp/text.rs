//! Parameters of text: real-time text and subtitles.

use super::{Base64, NumberList};

format_parameters! {
    /// Parameters of real-time text: `t140` (RFC 4103, sections 6 and 10), and `t140c`, the same in an audio section (RFC
    /// 4351).
    ///
    /// ```text
    /// cps=30
    /// ```
    pub struct T140Parameters<'a> {
        /// The most characters that the receiver takes in a second, as a mean over ten seconds.
        characters_per_second "cps": u32, characters_per_second_or_default = "30";
    }
}

format_parameters! {
    /// Parameters of TTML subtitles (`ttml+xml`, RFC 8759).
    ///
    /// ```text
    /// charset=utf-8; codecs=im1t
    /// ```
    pub struct TtmlParameters<'a> {
        /// The profiles that a reader must know, by their short names: `im1t`, `im1t|etd1`.
        codecs "codecs": &str;
        /// The encoding of the characters.
        charset "charset": &str;
    }
}

format_parameters! {
    /// Parameters of 3GPP timed text (`3gpp-tt`, RFC 4396).
    ///
    /// ```text
    /// sver=60; tx=100; ty=60; layer=0; width=352; height=60
    /// ```
    ///
    /// Lengths are in pixels.
    pub struct TimedTextParameters<'a> {
        /// The versions of 3GPP TS 26.245 that can be read, the preferred one first; 60 is version 6.0.0.
        versions "sver": NumberList<'_>;
        /// How far to the right of the video the text is.
        translation_x "tx": i16;
        /// How far below the top of the video the text is.
        translation_y "ty": i16;
        /// Which track is in front: the smaller number.
        layer "layer": i16;
        /// Descriptions of the text that come this way, not in the stream.
        sample_descriptions "tx3g": Base64<'_>;
        /// The width of the text.
        width "width": u32;
        /// The height of the text.
        height "height": u32;
        /// The greatest width of the text that the receiver can show.
        max_width "max-w": u32;
        /// The greatest height of the text that the receiver can show.
        max_height "max-h": u32;
    }
}
