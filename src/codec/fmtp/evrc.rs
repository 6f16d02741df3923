//! Parameters of the EVRC family.

use super::NumberList;
use super::value::{Each, ZeroOrOne};
use crate::attribute::Decimal;

/// The parameters that the family has in common, and those in braces.
macro_rules! evrc_parameters {
    ($(#[$meta:meta])* pub struct $set:ident<'a> { $($more:tt)* }) => { format_parameters! {
        $(#[$meta])*
        pub struct $set<'a> with packet_times {
            /// Whether silence is not sent, and need not be received.
            silence_suppression "silencesupp": ZeroOrOne => bool, silence_suppression_or_default = "1";
            /// The most frames between two that tell of silence.
            dtx_max "dtxmax": u32;
            /// The fewest frames between two that tell of silence.
            dtx_min "dtxmin": u32;
            /// How many frames of silence are sent before it is suppressed.
            hangover "hangover": u32;
            /// The rate of all frames: 1 for full rate, 0.5 for half rate.
            fixed_rate "fixedrate": Decimal [[Decimal::new(5, 1), Decimal::new(1, 0)], "0.5 or 1"], fixed_rate_or_default = "0.5";
            /// The highest number that says how far apart frames of one packet are.
            max_interleave "maxinterleave": u32 [0..=7], max_interleave_or_default = "5";
            $($more)*
        }
    } };
}

evrc_parameters! {
    /// Parameters of EVRC, EVRC-B and EVRC-NW, and of SMV (RFC 3558, RFC 4788, RFC 5188, RFC 6884).
    ///
    /// ```text
    /// silencesupp=1; dtxmax=32; dtxmin=12; hangover=1
    /// ```
    ///
    /// A name that ends in 0 is the form without a header, one that ends in 1 the form of a fixed rate, and others the
    /// form with several frames in a packet. Not every parameter is of each.
    pub struct EvrcParameters<'a> {
        /// The mode that this side would like to receive, in EVRC-B.
        receive_mode "recvmode": u32 [0..=7];
        /// The mode that this side sends.
        send_mode "sendmode": u32 [0..=7];
        /// The modes that this side would like to receive, in EVRC-NW.
        receive_mode_set "mode-set-recv": NumberList<'_> [Each(0..=7)];
    }
}

evrc_parameters! {
    /// Parameters of EVRC-WB (RFC 5188, section 9.1).
    ///
    /// ```text
    /// mode-set-recv=0,4; sendmode=4; silencesupp=1
    /// ```
    ///
    /// It has three modes: 0 is wideband, 4 and 7 are narrowband.
    pub struct EvrcWbParameters<'a> {
        /// The mode that this side sends.
        send_mode "sendmode": u32 [[0, 4, 7]], send_mode_or_default = "0";
        /// The modes that this side would like to receive. Where it is not there, mode 0 in `EVRCWB1`, and all in the
        /// others.
        receive_mode_set "mode-set-recv": NumberList<'_> [Each([0, 4, 7])];
    }
}
