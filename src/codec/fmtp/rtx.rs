//! Parameters of retransmission.

use crate::attribute::PayloadType;

format_parameters! {
    /// Parameters of RTX, packets sent again (RFC 4588, section 8).
    ///
    /// ```text
    /// apt=96; rtx-time=3000
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::RtxParameters;
    ///
    /// let rtx = RtxParameters::new("apt=96");
    /// let repaired = rtx.associated_payload_type().ok_or("it is there")??;
    /// assert_eq!(repaired.number(), 96);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RtxParameters<'a> {
        /// The payload type of the packets that are sent again.
        associated_payload_type "apt": PayloadType;
        /// How long the sender keeps a packet, in milliseconds.
        retransmission_time "rtx-time": u32;
    }
}
