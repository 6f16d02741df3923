//! Parameters of SMPTE 292M.

format_parameters! {
    /// Parameters of SMPTE292M, the serial digital interface of high definition (RFC 3497).
    ///
    /// ```text
    /// pgroup=5
    /// ```
    pub struct Smpte292Parameters<'a> {
        /// The octets that must not be divided between packets.
        pixel_group "pgroup": u32, pixel_group_or_default = "1";
    }
}
