//! Parameters of VC-2.

format_parameters! {
    /// Parameters of VC-2, SMPTE ST 2042 (RFC 8450).
    ///
    /// ```text
    /// profile=3;version=3;level=0
    /// ```
    pub struct Vc2Parameters<'a> {
        /// The profile: 3, High Quality, is the only one that RFC 8450 has.
        profile "profile": u8 [[3]];
        /// The version of the bitstream.
        version "version": u8;
        /// The level.
        level "level": u32;
    }
}
