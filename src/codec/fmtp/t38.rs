//! Parameters of fax.

use super::value::Present;
use crate::attribute::FaxRateManagement;

format_parameters! {
    /// Parameters of T.38 in RTP, `audio/t38` (RFC 4612). In a section of its own, `image udptl t38`, fax has
    /// attributes instead.
    ///
    /// ```text
    /// T38FaxVersion=2; T38FaxRateManagement=transferredTCF; T38FaxFillBitRemoval
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::FaxRateManagement;
    /// use sdp_decoder::codec::T38Parameters;
    ///
    /// let fax = T38Parameters::new("T38FaxVersion=2;T38FaxRateManagement=transferredTCF;T38FaxFillBitRemoval");
    /// assert_eq!(fax.rate_management(), Some(Ok(FaxRateManagement::TransferredTcf)));
    /// assert_eq!((fax.fill_bit_removal(), fax.transcoding_mmr()), (Some(Ok(true)), None));
    /// ```
    pub struct T38Parameters<'a> {
        /// The version of T.38.
        version "T38FaxVersion": u32, version_or_default = "0";
        /// Where the training signals of the modems are checked.
        rate_management "T38FaxRateManagement": FaxRateManagement<'_>;
        /// Whether bits that fill up lines can be left out, and put back.
        fill_bit_removal "T38FaxFillBitRemoval": Present => bool;
        /// Whether pages can be converted to MMR and back.
        transcoding_mmr "T38FaxTranscodingMMR": Present => bool;
        /// Whether pages can be converted to JBIG and back.
        transcoding_jbig "T38FaxTranscodingJBIG": Present => bool;
        /// How many octets the receiver can keep.
        max_buffer "T38FaxMaxBuffer": u32;
        /// How many octets of payload the receiver takes in a packet.
        max_datagram "T38FaxMaxDatagram": u32;
    }
}
