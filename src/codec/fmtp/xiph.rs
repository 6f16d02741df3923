//! Parameters of the codecs of Xiph.Org that came before opus.

use super::Base64;

format_parameters! {
    /// Parameters of Vorbis (RFC 5215), and of Theora, which has a draft only.
    ///
    /// ```text
    /// configuration=AAAAAZ2f4g9NAh4…
    /// ```
    pub struct XiphParameters<'a> {
        /// The headers of the stream, packed, without which it cannot be decoded.
        configuration "configuration": Base64<'_>;
        /// How the headers come to the receiver, in drafts before RFC 5215: `in_band`, `out_band`.
        delivery_method "delivery-method": &str;
        /// How colours are sampled, in Theora: `YCbCr-4:2:0`.
        sampling "sampling": &str;
        /// The width of the picture, in Theora, in pixels.
        width "width": u32;
        /// The height of the picture, in Theora, in pixels.
        height "height": u32;
    }
}
