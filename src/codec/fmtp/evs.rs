//! Parameters of EVS.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use super::NumberList;
use super::value::{Each, ZeroOrOne};
use crate::attribute::Decimal;
use crate::syntax::{DeviationKind, Token};

format_parameters! {
    /// Parameters of EVS (3GPP TS 26.445, annex A.3.1).
    ///
    /// ```text
    /// br=5.9-24.4; bw=nb-swb; cmr=-1; ch-aw-recv=3; max-red=220
    /// ```
    ///
    /// EVS has a primary mode, and one that AMR-WB understands; `mode-set` and what begins with `mode-change-` are about
    /// that one. What ends in `-send` and `-recv` is seen from who sends this SDP.
    ///
    /// ```
    /// use sdp_decoder::codec::{EvsBandwidth, EvsParameters};
    ///
    /// let evs = EvsParameters::new("br=5.9-24.4; bw=nb-swb");
    /// let bit_rates = evs.bit_rates().ok_or("they are there")??;
    /// assert_eq!((bit_rates.lowest.to_f64(), bit_rates.highest.to_f64()), (5.9, 24.4));
    /// let bandwidths = evs.bandwidths().ok_or("they are there")??;
    /// assert_eq!((bandwidths.lowest, bandwidths.highest), (EvsBandwidth::Narrow, EvsBandwidth::SuperWide));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EvsParameters<'a> with packet_times {
        /// Whether the session begins in the mode that AMR-WB understands.
        mode_switch "evs-mode-switch": ZeroOrOne => bool, mode_switch_or_default = "0";
        /// Whether packets have a header of their own always, and never the compact form.
        header_full_only "hf-only": ZeroOrOne => bool, header_full_only_or_default = "0";
        /// Whether DTX, sending next to nothing in a pause, may be used, both ways.
        dtx "dtx": ZeroOrOne => bool, dtx_or_default = "1";
        /// Whether DTX may be used towards this side.
        dtx_receive "dtx-recv": ZeroOrOne => bool;
        /// The bit rates both ways, in kbit/s.
        bit_rates "br": EvsBitRates;
        /// The bit rates that this side sends, in kbit/s.
        bit_rates_send "br-send": EvsBitRates;
        /// The bit rates that this side receives, in kbit/s.
        bit_rates_receive "br-recv": EvsBitRates;
        /// The audio bandwidths both ways.
        bandwidths "bw": EvsBandwidths;
        /// The audio bandwidths that this side sends.
        bandwidths_send "bw-send": EvsBandwidths;
        /// The audio bandwidths that this side receives.
        bandwidths_receive "bw-recv": EvsBandwidths;
        /// Requests for another mode: in no packet, where wanted, or in each.
        mode_requests "cmr": EvsModeRequests, mode_requests_or_default = "0";
        /// The number of audio channels that this side sends.
        channels_send "ch-send": u32;
        /// The number of audio channels that this side receives.
        channels_receive "ch-recv": u32;
        /// Frames carry a part of an earlier one, so many frames before; 0 for not at first, -1 for never.
        channel_aware_receive "ch-aw-recv": ChannelAware => i16 [[-1, 0, 2, 3, 5, 7].map(ChannelAware), "one of -1, 0, 2, 3, 5, 7"], channel_aware_receive_or_default = "0";
        /// How much later a frame may be sent again, in milliseconds; 0 for never.
        max_redundancy "max-red": u32 [0..=65_535];
        /// The modes of AMR-WB that may be used. All, where it is not there.
        mode_set "mode-set": NumberList<'_> [Each(0..=8)];
        /// After how many frames the sender may change the mode of AMR-WB: each one, or every second.
        mode_change_period "mode-change-period": u32 [1..=2];
        /// The mode change period that this side can keep to as a sender.
        mode_change_capability "mode-change-capability": u32 [1..=2];
        /// Whether the mode of AMR-WB should change to its neighbours in the set only.
        mode_change_neighbor "mode-change-neighbor": ZeroOrOne => bool;
    }
}

/// `ch-aw-recv`
#[derive(PartialEq)]
struct ChannelAware(i16);

impl Token<'_> for ChannelAware {
    const EXPECTED: &'static str = i16::EXPECTED;
    fn token(text: &str) -> Option<Self> {
        i16::token(text).map(Self)
    }
    fn in_words(&self) -> Option<Cow<'static, str>> {
        Some(match self.0 {
            -1 => "never".into(),
            0 => "not at first".into(),
            offset => format!("from {offset} frames before").into(),
        })
    }
}

impl From<ChannelAware> for i16 {
    fn from(mode: ChannelAware) -> Self {
        mode.0
    }
}

choice! {
    /// What `cmr` of EVS says: whether packets ask for another mode.
    pub enum EvsModeRequests, "`-1`, `0` or `1`" {
        /// No packet asks.
        Never = "-1",
        /// A packet asks where there is something to ask for.
        Possible = "0",
        /// Each packet has the field.
        Always = "1",
    }
}

choice! {
    /// How wide the audio of EVS is.
    #[derive(PartialOrd, Ord)]
    pub enum EvsBandwidth, "`nb`, `wb`, `swb` or `fb`" {
        /// Narrow band, as on the telephone: to 4 kHz.
        Narrow = "nb",
        /// Wide band: to 8 kHz.
        Wide = "wb",
        /// Super wide band: to 16 kHz.
        SuperWide = "swb",
        /// Full band: to 20 kHz.
        Full = "fb",
    }
}

impl EvsBandwidth {
    const fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow band",
            Self::Wide => "wide band",
            Self::SuperWide => "super wide band",
            Self::Full => "full band",
        }
    }
}

/// From one value to another, or one alone. `range! { /// … pub struct EvsBitRates(Decimal), "…"; }` becomes the
/// structure, its `Token` and its `Display`. The second text says what is expected where the value is read, and told;
/// behind it stand what is out of range, the name of a value within a sentence, and its unit.
macro_rules! range {
    ($( $(#[$meta:meta])* pub struct $range:ident($type:ty), $expected:literal, $bounds:literal, $deviation:expr,
        $name:expr, $unit:literal; )+) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct $range {
            /// Where it begins.
            pub lowest: $type,
            /// Where it ends; the same where one value stands alone.
            pub highest: $type,
        }

        impl Token<'_> for $range {
            const EXPECTED: &'static str = $expected;
            fn token(text: &str) -> Option<Self> {
                let (lowest, highest) = text.split_once('-').unwrap_or((text, text));
                Some(Self { lowest: Token::token(lowest.trim_ascii())?, highest: Token::token(highest.trim_ascii())? })
            }
            fn deviation(&self, text: &str) -> Option<DeviationKind> {
                let is_out_of_range: fn(&$range) -> bool = $deviation;
                if self.lowest > self.highest || is_out_of_range(self) {
                    return Some(DeviationKind::OutOfRange);
                }
                (text.contains([' ', '\t'])).then_some(DeviationKind::ExtraBlanks)
            }
            fn in_words(&self) -> Option<Cow<'static, str>> {
                let name: fn($type) -> String = $name;
                let (lowest, highest) = (name(self.lowest), name(self.highest));
                Some(if self.lowest == self.highest {
                    format!("{lowest}{}", $unit).into()
                } else {
                    format!("{lowest} to {highest}{}", $unit).into()
                })
            }
            fn bounds(&self) -> &'static str {
                $bounds
            }
        }

        impl fmt::Display for $range {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if self.lowest == self.highest {
                    return self.lowest.fmt(f);
                }
                write!(f, "{}-{}", self.lowest, self.highest)
            }
        }

        alone!($range, "range");
    )+ };
}

range! {
    /// The bit rates of EVS, in kbit/s.
    ///
    /// ```text
    /// rates = rate [ "-" rate ]   ; of 5.9, 7.2, 8, 9.6, 13.2, 16.4, 24.4, 32, 48, 64, 96 and 128
    /// ```
    pub struct EvsBitRates(Decimal), "a bit rate in kbit/s, or two with `-` between them",
        "one of 5.9, 7.2, 8, 9.6, 13.2, 16.4, 24.4, 32, 48, 64, 96 and 128, or two of them, the lower one first",
        |rates| !(BIT_RATES.contains(&rates.lowest) && BIT_RATES.contains(&rates.highest)),
        |rate| rate.to_string(), " kbit/s";
    /// The audio bandwidths of EVS.
    ///
    /// ```text
    /// bandwidths = bandwidth [ "-" bandwidth ]   ; all between them, too
    /// bandwidth  = "nb" / "wb" / "swb" / "fb"
    /// ```
    pub struct EvsBandwidths(EvsBandwidth), "`nb`, `wb`, `swb` or `fb`, or two with `-` between them",
        "the narrower bandwidth first", |_| false, |bandwidth| bandwidth.name().into(), "";
}

/// In kbit/s (3GPP TS 26.445, table 1).
const BIT_RATES: [Decimal; 12] = [
    Decimal::new(59, 1),
    Decimal::new(72, 1),
    Decimal::new(8, 0),
    Decimal::new(96, 1),
    Decimal::new(132, 1),
    Decimal::new(164, 1),
    Decimal::new(244, 1),
    Decimal::new(32, 0),
    Decimal::new(48, 0),
    Decimal::new(64, 0),
    Decimal::new(96, 0),
    Decimal::new(128, 0),
];
