//! Parameters of G.723.1.

use super::g729::{from_role, in_session};
use super::value::YesOrNo;
use crate::attribute::Decimal;
use crate::{Role, ValueError};

format_parameters! {
    /// Parameters of G.723.1 (RFC 4856, section 2.1.3; RFC 7261).
    ///
    /// ```text
    /// bitrate=5.3 / 6.3; annexa=yes / no
    /// ```
    ///
    /// ```
    /// use sdp_decoder::attribute::Decimal;
    /// use sdp_decoder::codec::G723Parameters;
    ///
    /// let g723 = G723Parameters::new("bitrate=6.3;annexa=no");
    /// assert_eq!((g723.bit_rate(), g723.annex_a()), (Some(Ok(Decimal::new(63, 1))), Some(Ok(false))));
    /// ```
    pub struct G723Parameters<'a> with packet_times {
        /// The bit rate that is used or preferred, in kbit/s. Without it each frame may have another.
        bit_rate "bitrate": Decimal [[Decimal::new(53, 1), Decimal::new(63, 1)], "5.3 or 6.3"];
        /// Whether the sender of this SDP takes part in Annex A: silence is told in short frames, not sent.
        annex_a "annexa": YesOrNo => bool;
    }
}

impl G723Parameters<'_> {
    /// Whether Annex A is used: as said, and in an offer also where nothing is said (RFC 7261, section 3.2).
    ///
    /// An answer that says nothing takes what the offer said, so from the answer alone it is not known: `None`.
    pub fn annex_a_or_default(&self, role: Role) -> Result<Option<bool>, ValueError> {
        from_role(self.annex_a(), role)
    }

    /// Whether Annex A is used between the two sides: `no` of either is enough for both, and where nothing is said, `yes`
    /// is meant (RFC 7261, section 3.2).
    pub fn annex_a_in_session(offer: &Self, answer: &G723Parameters<'_>) -> Result<bool, ValueError> {
        in_session(offer.annex_a(), answer.annex_a())
    }
}
