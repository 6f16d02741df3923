//! Parameters of G.711 and what was made of it.

use super::NumberList;
use super::value::{Each, YesOrNo};

format_parameters! {
    /// Parameters of G.711, `PCMU` and `PCMA`, as devices write them; RFC 4856 has none.
    ///
    /// ```text
    /// vbd=yes / no
    /// ```
    pub struct G711Parameters<'a> with packet_times {
        /// Whether this payload type is for the data of modems and fax machines (ITU-T V.152, which has it in `a=gpmd`).
        voice_band_data "vbd": YesOrNo => bool;
    }
}

choice! {
    /// The law by which G.711 makes 8 bits of a sample, as `complaw` says it.
    pub enum CompandingLaw, "`al` or `mu`" {
        /// A-law.
        ALaw = "al",
        /// mu-law.
        MuLaw = "mu",
    }
}

format_parameters! {
    /// Parameters of G.711.0, G.711 without loss in fewer bits (RFC 7655, section 5.1).
    ///
    /// ```text
    /// complaw=al / mu
    /// ```
    pub struct G7110Parameters<'a> with packet_times {
        /// The law that the samples are made by.
        companding_law "complaw": CompandingLaw;
        /// The number of audio channels.
        channels "channels": u32 [1..=u32::MAX], channels_or_default = "1";
    }
}

format_parameters! {
    /// Parameters of G.711.1, `PCMU-WB` and `PCMA-WB` (RFC 5391).
    ///
    /// ```text
    /// mode-set=4,3
    /// ```
    pub struct G7111Parameters<'a> with packet_times {
        /// The modes that may be used, 1 to 4, the preferred one first. All, where it is not there.
        mode_set "mode-set": NumberList<'_> [Each(1..=4)];
    }
}

format_parameters! {
    /// Parameters of UEMCLIP (RFC 5686, section 6.2.1).
    ///
    /// ```text
    /// mode=0,1,3
    /// ```
    pub struct UemclipParameters<'a> with packet_times {
        /// The modes that may be used: of 0, 1, 3 and 4. One alone is not left. One, by the clock rate, where it is not
        /// there.
        modes "mode": NumberList<'_> [Each([0, 1, 3, 4])];
    }
}
