//! Parameters of the AMR family.

use super::NumberList;
use super::value::{Each, ZeroOrOne};

/// The parameters of AMR and those of AMR-WB: the modes differ, nothing else does.
macro_rules! amr_parameters {
    ($(#[$meta:meta])* pub struct $set:ident<'a>, $($modes:tt)+) => {
        format_parameters! {
            $(#[$meta])*
            pub struct $set<'a> with packet_times {
                /// Whether each part of the payload begins with an octet, at the cost of some bits.
                octet_align "octet-align": ZeroOrOne => bool, octet_align_or_default = "0";
                /// The modes that may be used. All, where it is not there.
                mode_set "mode-set": NumberList<'_> [Each($($modes)+)];
                /// After how many frames the sender may change the mode: each one, or every second.
                mode_change_period "mode-change-period": u32 [1..=2], mode_change_period_or_default = "1";
                /// The mode change period that this side can keep to as a sender.
                mode_change_capability "mode-change-capability": u32 [1..=2], mode_change_capability_or_default = "1";
                /// Whether the mode should change to its neighbours in the set only.
                mode_change_neighbor "mode-change-neighbor": ZeroOrOne => bool, mode_change_neighbor_or_default = "0";
                /// Whether frames carry a checksum. Then octets are aligned.
                crc "crc": ZeroOrOne => bool, crc_or_default = "0";
                /// Whether the payload is sorted so that the bits that matter most come first. Then octets are aligned.
                robust_sorting "robust-sorting": ZeroOrOne => bool, robust_sorting_or_default = "0";
                /// Frames are sent out of order, in groups of so many at most. Then octets are aligned.
                interleaving "interleaving": u32;
                /// The longest time between a frame and its last repetition, in milliseconds; 0 where none is repeated.
                max_redundancy "max-red": u32 [0..=65_535];
                /// The number of audio channels, 1 to 6.
                channels "channels": u32 [1..=6], channels_or_default = "1";
            }
        }

        impl $set<'_> {
            /// Whether octets are aligned: as said, or because of another parameter that wants it (RFC 4867, section
            /// 8.1). What cannot be read wants nothing.
            pub fn is_octet_aligned(&self) -> bool {
                [self.octet_align(), self.crc(), self.robust_sorting()].contains(&Some(Ok(true)))
                    || self.interleaving().is_some_and(|interleaving| interleaving.is_ok())
            }
        }
    };
}

amr_parameters! {
    /// Parameters of AMR (RFC 4867, section 8.1).
    ///
    /// ```text
    /// octet-align=1; mode-set=0,2,4,7; mode-change-period=2; mode-change-capability=2; max-red=220
    /// ```
    ///
    /// A mode is a bit rate: 0 (4.75 kbit/s) to 7 (12.2 kbit/s).
    ///
    /// ```
    /// use sdp_decoder::codec::AmrParameters;
    ///
    /// let amr = AmrParameters::new("mode-set=0,2,4,7; crc=1");
    /// assert_eq!((amr.octet_align_or_default(), amr.is_octet_aligned()), (Ok(false), true));
    /// ```
    pub struct AmrParameters<'a>, 0..=7
}

amr_parameters! {
    /// Parameters of AMR-WB (RFC 4867, section 8.2).
    ///
    /// ```text
    /// octet-align=1; mode-set=0,1,2,8
    /// ```
    ///
    /// A mode is a bit rate: 0 (6.6 kbit/s) to 8 (23.85 kbit/s).
    pub struct AmrWbParameters<'a>, 0..=8
}

format_parameters! {
    /// Parameters of AMR-WB+ (RFC 4352).
    ///
    /// ```text
    /// channels=1; interleaving=30; int-delay=86400
    /// ```
    pub struct AmrWbPlusParameters<'a> with packet_times {
        /// The highest number of audio channels: 1 or 2.
        channels "channels": u32 [1..=2], channels_or_default = "2";
        /// Frames are sent out of order: this many places the buffer that puts them back must have.
        interleaving "interleaving": u32 [1..=u32::MAX];
        /// How much that buffer must hold, in ticks of the RTP clock.
        interleaving_delay "int-delay": u32;
    }
}

format_parameters! {
    /// Parameters of VMR-WB (RFC 4348, RFC 4424).
    ///
    /// ```text
    /// mode-set=0,1,2; octet-align=1; dtx=1
    /// ```
    pub struct VmrWbParameters<'a> with packet_times {
        /// The modes that may be used, 0 to 4. All, where it is not there.
        mode_set "mode-set": NumberList<'_> [Each(0..=4)];
        /// Whether each part of the payload begins with an octet.
        octet_align "octet-align": ZeroOrOne => bool, octet_align_or_default = "0";
        /// Frames are sent out of order, in groups of so many at most. Then octets are aligned.
        interleaving "interleaving": u32;
        /// Whether nothing is sent while there is silence.
        dtx "dtx": ZeroOrOne => bool, dtx_or_default = "0";
        /// The number of audio channels.
        channels "channels": u32, channels_or_default = "1";
    }
}
