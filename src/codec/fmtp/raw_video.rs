//! Parameters of uncompressed video.

use super::value::Present;
use super::{AspectRatio, ChromaPosition, EncodingRange, TransferCharacteristic};
use crate::syntax::Decimal;

studio_video_parameters! {
    /// Parameters of `raw`, uncompressed video (RFC 4175, section 6.1), and those that SMPTE ST 2110-20 adds.
    ///
    /// ```text
    /// sampling=YCbCr-4:2:2; width=1920; height=1080; exactframerate=30000/1001; depth=10; TCS=SDR; colorimetry=BT709;
    /// interlace; PM=2110GPM; SSN=ST2110-20:2017; TP=2110TPN
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::{RawVideoParameters, Sampling};
    ///
    /// let raw = RawVideoParameters::new("sampling=YCbCr-4:2:2; width=1920; height=1080; depth=10; interlace");
    /// assert_eq!(raw.sampling(), Some(Ok(Sampling::Ycbcr422)));
    /// assert_eq!((raw.width(), raw.height()), (Some(Ok(1920)), Some(Ok(1080))));
    /// assert_eq!((raw.interlace_or_default(), raw.segmented_or_default()), (Ok(true), Ok(false)));
    /// ```
    pub struct RawVideoParameters<'a> {
        /// How samples stand for light.
        transfer_characteristic "TCS": TransferCharacteristic<'_>, transfer_characteristic_or_default = "SDR";
        /// Which values of a sample are used.
        range "RANGE": EncodingRange<'_>, range_or_default = "NARROW";
        /// The shape of a pixel.
        pixel_aspect_ratio "PAR": AspectRatio, pixel_aspect_ratio_or_default = "1:1";
        /// The largest UDP datagram, in octets.
        max_udp "MAXUDP": u32, max_udp_or_default = "1460";
        /// How samples are put into packets (SMPTE ST 2110-20, section 6.3).
        packing_mode "PM": PackingMode<'_>;
        /// Whether the packets of colour differences begin with the first line of field 0.
        top_field_first "top-field-first": Present => bool, top_field_first_or_default = "0";
        /// Where the colour differences are, relative to the luma samples.
        chroma_position "chroma-position": ChromaPosition, chroma_position_or_default = "0";
        /// The exponent of the gamma correction.
        gamma "gamma": Decimal;
    }
}

words! {
    /// How samples are put into packets (SMPTE ST 2110-20, section 6.3).
    pub enum PackingMode<'a>, "`2110GPM` or `2110BPM`" {
        /// As many as there is room for.
        General = "2110GPM",
        /// In blocks of 180 octets.
        Block = "2110BPM",
    }
}

alone!(PackingMode<'a>, "packing mode");
