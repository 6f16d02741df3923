//! Parameters of DV.

format_parameters! {
    /// Parameters of DV, video and audio of digital video tapes (RFC 6469).
    ///
    /// ```text
    /// encode=SD-VCR/525-60; audio=bundled
    /// ```
    pub struct DvParameters<'a> {
        /// Which DV it is: `SD-VCR/525-60`, `314M-25/625-50`.
        encoding "encode": &str;
        /// Whether the stream has audio as well.
        audio "audio": DvAudio, audio_or_default = "none";
    }
}

choice! {
    /// Where the audio of a DV stream is.
    pub enum DvAudio, "`bundled` or `none`" {
        /// In the stream.
        Bundled = "bundled",
        /// Not in the stream.
        None = "none",
    }
}
