//! What the configuration of MPEG-4 audio says: codec, sampling rate and channels.

use alloc::format;
use alloc::string::String;

use super::Hexadecimal;
use super::say::frequency;
use crate::syntax::{Counted, Token};

/// `AudioSpecificConfig` (ISO/IEC 14496-3, section 1.6.2.1).
pub(super) fn of_access_units(text: &str) -> Option<String> {
    Bits::of(text)?.audio_specific_config()
}

/// `StreamMuxConfig` (ISO/IEC 14496-3, section 1.7.3), of version 0 with one program and layer.
pub(super) fn of_multiplex(text: &str) -> Option<String> {
    let mut bits = Bits::of(text)?;
    let [version, _same_framing, _sub_frames, programs, layers] =
        [bits.take(1)?, bits.take(1)?, bits.take(6)?, bits.take(4)?, bits.take(3)?];
    if version != 0 || programs != 0 || layers != 0 {
        return None;
    }
    bits.audio_specific_config()
}

/// The first bits of the configuration, from the highest.
struct Bits {
    bits: u128,
    left: u32,
}

impl Bits {
    fn of(text: &str) -> Option<Self> {
        let octets = Hexadecimal::token(text)?;
        let (mut bits, mut left) = (0u128, 0);
        for octet in octets.octets().take(16) {
            bits = bits << 8 | u128::from(octet);
            left += 8;
        }
        Some(Self { bits, left })
    }

    fn take(&mut self, count: u32) -> Option<u32> {
        self.left = self.left.checked_sub(count)?;
        u32::try_from(self.bits.checked_shr(self.left)? & ((1u128 << count) - 1)).ok()
    }

    fn audio_specific_config(&mut self) -> Option<String> {
        let object_type = self.object_type()?;
        let mut rate = self.sampling_rate()?;
        let channels = match self.take(4)? {
            7 => 8,
            channels @ 1..=6 => channels,
            _ => return None,
        };
        let codec = match object_type {
            1 => "AAC Main",
            2 => "AAC-LC",
            3 => "AAC-SSR",
            4 => "AAC-LTP",
            5 => "HE-AAC",
            23 => "AAC-LD",
            29 => "HE-AAC v2",
            39 => "AAC-ELD",
            _ => return None,
        };
        if matches!(object_type, 5 | 29) {
            rate = self.sampling_rate()?;
        }
        Some(format!("{codec}, {}, {}", frequency(rate.into()), Counted(channels.into(), "channel")))
    }

    fn object_type(&mut self) -> Option<u32> {
        match self.take(5)? {
            31 => Some(32 + self.take(6)?),
            object_type => Some(object_type),
        }
    }

    fn sampling_rate(&mut self) -> Option<u32> {
        const RATES: [u32; 13] =
            [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];
        match self.take(4)? {
            15 => self.take(24),
            index => RATES.get(usize::try_from(index).ok()?).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configurations() {
        assert_eq!(of_access_units("1190").as_deref(), Some("AAC-LC, 48 kHz, 2 channels"));
        assert_eq!(of_access_units("1210").as_deref(), Some("AAC-LC, 44.1 kHz, 2 channels"));
        assert_eq!(of_access_units("2B118800").as_deref(), Some("HE-AAC, 48 kHz, 2 channels"));
        assert_eq!(of_access_units("F8E62000").as_deref(), Some("AAC-ELD, 48 kHz, 1 channel"));
        assert_eq!(of_multiplex("400026203fc0").as_deref(), Some("AAC-LC, 24 kHz, 2 channels"));
        assert_eq!((of_access_units("11"), of_access_units("zz"), of_multiplex("c0")), (None, None, None));
    }
}
