//! Parameters of JPEG XS.

use super::value::ZeroOrOne;
use super::{Colorimetry, EncodingRange, TransferCharacteristic};
use crate::ValueError;

studio_video_parameters! {
    /// Parameters of `jxsv`, JPEG XS (RFC 9134, section 7.1), and those that SMPTE ST 2110-22 adds.
    ///
    /// ```text
    /// packetmode=0;sampling=YCbCr-4:2:2;width=1920;height=1080;depth=10;colorimetry=BT709;TCS=SDR;RANGE=FULL
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::{EncodingRange, JpegXsParameters};
    ///
    /// let jxsv = JpegXsParameters::new("packetmode=1;profile=High444.12;level=2k-1;colorimetry=UNSPECIFIED");
    /// assert_eq!((jxsv.is_sliced(), jxsv.is_sequential_or_default()), (Some(Ok(true)), Ok(true)));
    /// assert_eq!(jxsv.range_or_default(), Ok(EncodingRange::Full)); // NARROW, were the colorimetry another
    /// ```
    pub struct JpegXsParameters<'a> {
        /// Whether packets hold slices, rather than parts of the codestream.
        is_sliced "packetmode": ZeroOrOne => bool;
        /// Whether packets are sent in order.
        is_sequential "transmode": ZeroOrOne => bool, is_sequential_or_default = "1";
        /// The profile, as ISO/IEC 21122-2 names it, without blanks: `High444.12`.
        profile "profile": &str;
        /// The level, as ISO/IEC 21122-2 names it, without blanks: `2k-1`.
        level "level": &str;
        /// The sublevel, as ISO/IEC 21122-2 names it, without blanks: `Sublev3bpp`.
        sublevel "sublevel": &str;
        /// How samples stand for light.
        transfer_characteristic "TCS": TransferCharacteristic<'_>;
        /// Which values of a sample are used.
        range "RANGE": EncodingRange<'_>;
        /// The largest UDP datagram, in octets.
        max_udp "MAXUDP": u32;
    }
}

impl JpegXsParameters<'_> {
    /// Which values of a sample are used: as said; else all where the colorimetry is `UNSPECIFIED`, and the narrow
    /// range elsewhere (RFC 9134, section 7.1).
    pub fn range_or_default(&self) -> Result<EncodingRange<'_>, ValueError> {
        if let Some(range) = self.range() {
            return range;
        }
        match self.colorimetry().transpose()? {
            Some(Colorimetry::Unspecified) => Ok(EncodingRange::Full),
            _ => Ok(EncodingRange::Narrow),
        }
    }
}
