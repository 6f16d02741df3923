//! Parameters of codecs that have none of their own.

format_parameters! {
    /// Parameters of G.726, G.728, GSM, DVI4, LPC and others (RFC 4856, section 2.1), and of `clearmode` (RFC 4040,
    /// section 4).
    ///
    /// ```text
    /// ptime=20; maxptime=40         ; belongs into a=ptime and a=maxptime
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::PacketTimeParameters;
    ///
    /// assert_eq!(PacketTimeParameters::new("ptime=10").ptime(), Some(Ok(10)));
    /// ```
    pub struct PacketTimeParameters<'a> with packet_times {}
}
