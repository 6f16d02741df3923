//! Parameters of comfort noise.

format_parameters! {
    /// Parameters of `CN`, comfort noise (RFC 3389, section 6.1).
    ///
    /// ```text
    /// rate=8000             ; belongs into the rtpmap: CN/8000
    /// ```
    pub struct ComfortNoiseParameters<'a> {
        /// The clock rate, which should be that of the codec whose pauses are filled.
        rate "rate": u32, rate_or_default = "8000";
    }
}
