//! Parameters of AC-3 and Enhanced AC-3.

format_parameters! {
    /// Parameters of `ac3` (RFC 4184) and `eac3` (RFC 4598).
    ///
    /// ```text
    /// channels=6
    /// bitStreamConfig=i6d8
    /// ```
    pub struct Ac3Parameters<'a> with packet_times {
        /// The highest number of audio channels, that of low frequencies among them: 1 to 6, in AC-3.
        channels "channels": u32 [1..=6];
        /// The streams inside, in Enhanced AC-3: a letter for the type of each, and its number of channels.
        bit_stream_config "bitStreamConfig": &str;
    }
}
