//! The payload types that RFC 3551 assigns once and for all.

use crate::attribute::PayloadType;

/// What a payload type stands for without an `rtpmap` (RFC 3551, section 6, tables 4 and 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assignment {
    /// Always this codec.
    Static(&'static StaticPayloadType),
    /// Taken out of use: 1, 2, 19, and 72 to 76, which RTCP packets would be mistaken for.
    Reserved,
    /// Nothing.
    Unassigned,
    /// What an `rtpmap` says: 96 to 127.
    Dynamic,
}

/// One static payload type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StaticPayloadType {
    /// The number.
    pub payload_type: PayloadType,
    /// The codec.
    pub encoding_name: &'static str,
    /// What it carries.
    pub media: StaticMedia,
    /// How fast its RTP timestamps run, in Hz.
    pub clock_rate: u32,
    /// The number of channels. `None` for video, and for MPA, whose frames tell.
    pub channels: Option<u32>,
}

/// What a static payload type carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum StaticMedia {
    /// Sound.
    Audio,
    /// Pictures.
    Video,
    /// Both in one stream.
    AudioVideo,
}

impl PayloadType {
    /// What this payload type stands for without an `rtpmap`.
    ///
    /// ```
    /// use sdp_decoder::codec::{Assignment, PayloadType};
    ///
    /// let g729 = PayloadType::new(18).map(|payload_type| payload_type.assignment());
    /// assert!(matches!(g729, Some(Assignment::Static(codec)) if codec.encoding_name == "G729"));
    /// assert_eq!(PayloadType::new(101).map(|payload_type| payload_type.assignment()), Some(Assignment::Dynamic));
    /// ```
    pub fn assignment(self) -> Assignment {
        match self.number() {
            96.. => Assignment::Dynamic,
            1 | 2 | 19 | 72..=76 => Assignment::Reserved,
            _ => match STATIC.iter().find(|row| row.payload_type == self) {
                Some(row) => Assignment::Static(row),
                None => Assignment::Unassigned,
            },
        }
    }

    /// Whether RTP with this payload type is mistaken for RTCP on a shared port: 64 to 95 (RFC 5761, section 4).
    pub const fn conflicts_with_rtcp(self) -> bool {
        matches!(self.number(), 64..=95)
    }
}

/// A row for each assigned number: `0 PCMU Audio 8_000 1;`, `31 H261 Video 90_000;`.
macro_rules! static_payload_types {
    ($( $number:literal $name:literal $media:ident $rate:literal $($channels:literal)?; )+) => {
        pub(super) static STATIC: &[StaticPayloadType] = &[$( StaticPayloadType {
            payload_type: PayloadType::known($number),
            encoding_name: $name,
            media: StaticMedia::$media,
            clock_rate: $rate,
            channels: channels!($($channels)?),
        }, )+];
    };
}

/// The last column, which may be missing.
macro_rules! channels {
    () => {
        None
    };
    ($channels:literal) => {
        Some($channels)
    };
}

static_payload_types! {
    0 "PCMU" Audio 8_000 1;
    3 "GSM" Audio 8_000 1;
    4 "G723" Audio 8_000 1;
    5 "DVI4" Audio 8_000 1;
    6 "DVI4" Audio 16_000 1;
    7 "LPC" Audio 8_000 1;
    8 "PCMA" Audio 8_000 1;
    9 "G722" Audio 8_000 1;
    10 "L16" Audio 44_100 2;
    11 "L16" Audio 44_100 1;
    12 "QCELP" Audio 8_000 1;
    13 "CN" Audio 8_000 1;
    14 "MPA" Audio 90_000;
    15 "G728" Audio 8_000 1;
    16 "DVI4" Audio 11_025 1;
    17 "DVI4" Audio 22_050 1;
    18 "G729" Audio 8_000 1;
    25 "CelB" Video 90_000;
    26 "JPEG" Video 90_000;
    28 "nv" Video 90_000;
    31 "H261" Video 90_000;
    32 "MPV" Video 90_000;
    33 "MP2T" AudioVideo 90_000;
    34 "H263" Video 90_000;
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    /// All 128 numbers, as tables 4 and 5 of RFC 3551 have them.
    #[test]
    fn the_whole_table_of_rfc_3551() {
        let names: Vec<String> = (0..128)
            .map(|number| match PayloadType::new(number).unwrap().assignment() {
                Assignment::Static(row) => {
                    assert_eq!(row.payload_type.number(), number);
                    row.encoding_name.to_string()
                }
                Assignment::Reserved => "reserved".to_string(),
                Assignment::Unassigned => "-".to_string(),
                Assignment::Dynamic => "dynamic".to_string(),
            })
            .collect();
        let first = "PCMU reserved reserved GSM G723 DVI4 DVI4 LPC PCMA G722 L16 L16 QCELP CN MPA G728 DVI4 DVI4 G729 \
                     reserved - - - - - CelB JPEG - nv - - H261 MPV MP2T H263";
        assert_eq!(names[..35].join(" "), first);
        assert!(names[35..72].iter().all(|name| name == "-"));
        assert!(names[72..77].iter().all(|name| name == "reserved"));
        assert!(names[77..96].iter().all(|name| name == "-"));
        assert!(names[96..].iter().all(|name| name == "dynamic"));
    }

    #[test]
    fn clock_rates_and_channels_that_are_not_8000_and_1() {
        let row = |number| match PayloadType::new(number).unwrap().assignment() {
            Assignment::Static(row) => (row.clock_rate, row.channels),
            other => panic!("{other:?}"),
        };
        assert_eq!(row(6), (16_000, Some(1)));
        assert_eq!(row(10), (44_100, Some(2)));
        assert_eq!(row(11), (44_100, Some(1)));
        assert_eq!(row(14), (90_000, None));
        assert_eq!(row(16), (11_025, Some(1)));
        assert_eq!(row(17), (22_050, Some(1)));
        assert_eq!(row(33), (90_000, None));
    }

    #[test]
    fn rtcp_conflicts_are_64_to_95() {
        let conflicts: Vec<u8> =
            (0..128).filter(|&number| PayloadType::new(number).unwrap().conflicts_with_rtcp()).collect();
        assert_eq!(conflicts, (64..96).collect::<Vec<u8>>());
    }
}
