//! Parameters of iLBC.

format_parameters! {
    /// Parameters of iLBC (RFC 3952, sections 4.2 and 5).
    ///
    /// ```text
    /// mode=20 / 30
    /// ```
    ///
    /// Where the two sides say different things, both use the larger one.
    ///
    /// ```
    /// use sdp_decoder::codec::IlbcParameters;
    ///
    /// assert_eq!(IlbcParameters::new("mode=20").mode(), Some(Ok(20)));
    /// assert_eq!(IlbcParameters::default().mode_or_default(), Ok(30));
    /// ```
    pub struct IlbcParameters<'a> with packet_times {
        /// How long a frame is, in milliseconds: 20 or 30.
        mode "mode": u32 [[20, 30]], mode_or_default = "30";
    }
}
