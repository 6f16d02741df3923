//! Parameters of ancillary data of video.

use alloc::borrow::Cow;

use super::FrameRate;
use crate::ValueError;
use crate::syntax::{Token, number_behind_0x};

format_parameters! {
    /// Parameters of `smpte291`, ancillary data of video (RFC 8331), and those that SMPTE ST 2110-40 adds.
    ///
    /// ```text
    /// DID_SDID={0x61,0x02}; DID_SDID={0x41,0x05}; VPID_Code=133
    /// ```
    ///
    /// ```
    /// use sdp_decoder::codec::{AncillaryDataParameters, DataId};
    ///
    /// let captions = AncillaryDataParameters::new("DID_SDID={0x61,0x02};DID_SDID={0x41,0x05};VPID_Code=133");
    /// let ids: Vec<_> = captions.data_ids().collect::<Result<_, _>>()?;
    /// assert_eq!(ids, [DataId { did: 0x61, sdid: 0x02 }, DataId { did: 0x41, sdid: 0x05 }]);
    /// assert_eq!(ids[0].to_string(), "{0x61,0x02}");
    /// # Ok::<(), sdp_decoder::ValueError>(())
    /// ```
    pub struct AncillaryDataParameters<'a> {
        /// The first kind of data that the stream may have. It may be there several times.
        data_id "DID_SDID" several: DataId;
        /// The code of the video that the data is of (SMPTE ST 352).
        video_payload_code "VPID_Code": u32 [0..=255];
        /// The standard that the stream keeps to: `ST2110-40:2018`.
        standard "SSN": &str;
        /// How packets are spread in time (SMPTE ST 2110-40): `CTM`, `LLTM`.
        transmission_model "TM": &str;
        /// Frames of the video a second.
        exact_frame_rate "exactframerate": FrameRate;
        /// How much later than the video begins a frame is sent, in microseconds.
        transmission_offset "TROFF": u32;
    }
}

impl AncillaryDataParameters<'_> {
    /// Each kind of data that the stream may have, in order; any, where none is there.
    pub fn data_ids(&self) -> impl Iterator<Item = Result<DataId, ValueError>> + '_ {
        super::parameter::values(&self.0, "DID_SDID")
    }
}

/// The identification of an ancillary data packet (SMPTE ST 291).
///
/// ```text
/// id = "{" octet "," octet "}"   ; each `0x` and up to two hexadecimal digits
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DataId {
    /// What data it is.
    pub did: u8,
    /// What data it is among that of the same `did`; the number of a block in the older type 1.
    pub sdid: u8,
}

impl Token<'_> for DataId {
    const EXPECTED: &'static str = "two octets such as `{0x61,0x02}`";
    fn token(text: &str) -> Option<Self> {
        let (did, sdid) = text.strip_prefix('{')?.strip_suffix('}')?.split_once(',')?;
        Some(Self { did: octet(did.trim_ascii())?, sdid: octet(sdid.trim_ascii())? })
    }
    /// The registry of SMPTE has all of them.
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(match (self.did, self.sdid) {
            (0x41, 0x01) => "the identification of the video (ST 352)",
            (0x41, 0x05) => "aspect ratio and bars (AFD, ST 2016-3)",
            (0x41, 0x07) => "messages about programmes (SCTE 104)",
            (0x43, 0x02) => "subtitles (OP-47)",
            (0x60, 0x60) => "time code (ST 12-2)",
            (0x61, 0x01) => "captions by CEA-708",
            (0x61, 0x02) => "captions by CEA-608",
            _ => return None,
        }))
    }
}

alone!(DataId, "data id");

impl core::fmt::Display for DataId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{{{:#04x},{:#04x}}}", self.did, self.sdid)
    }
}

fn octet(text: &str) -> Option<u8> {
    number_behind_0x(text).filter(|_| text.len() <= "0xff".len())
}
