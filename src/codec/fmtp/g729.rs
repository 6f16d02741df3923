//! Parameters of G.729.

use super::value::YesOrNo;
use crate::{Role, ValueError};

format_parameters! {
    /// Parameters of G.729, G.729D and G.729E (RFC 4856, section 2.1.9; RFC 7261).
    ///
    /// ```text
    /// annexb=yes / annexb=no
    /// ```
    ///
    /// ```
    /// use sdp_decoder::Role;
    /// use sdp_decoder::codec::G729Parameters;
    ///
    /// let silent = G729Parameters::default();
    /// assert_eq!(silent.annex_b(), None);
    /// assert_eq!(silent.annex_b_or_default(Role::Offer), Ok(Some(true)));
    /// assert_eq!(silent.annex_b_or_default(Role::Answer), Ok(None)); // what the offer said
    /// ```
    pub struct G729Parameters<'a> with packet_times {
        /// Whether the sender of this SDP takes part in Annex B: silence is told in short frames, not sent.
        annex_b "annexb": YesOrNo => bool;
    }
}

impl G729Parameters<'_> {
    /// Whether Annex B is used: as said, and in an offer also where nothing is said (RFC 7261, section 3.3).
    ///
    /// An answer that says nothing takes what the offer said, so from the answer alone it is not known: `None`.
    pub fn annex_b_or_default(&self, role: Role) -> Result<Option<bool>, ValueError> {
        from_role(self.annex_b(), role)
    }

    /// Whether Annex B is used between the two sides: `no` of either is enough for both, and where nothing is said, `yes`
    /// is meant (RFC 7261, section 3.3).
    ///
    /// ```
    /// use sdp_decoder::codec::G729Parameters;
    ///
    /// let offer = G729Parameters::new("annexb=no");
    /// assert_eq!(G729Parameters::annex_b_in_session(&offer, &G729Parameters::default()), Ok(false));
    /// ```
    pub fn annex_b_in_session(offer: &Self, answer: &G729Parameters<'_>) -> Result<bool, ValueError> {
        in_session(offer.annex_b(), answer.annex_b())
    }
}

/// Whether one side has an annex that tells silence: as said, and in an offer where nothing is said.
pub(super) fn from_role(said: Option<Result<bool, ValueError>>, role: Role) -> Result<Option<bool>, ValueError> {
    said.map_or(Ok((role == Role::Offer).then_some(true)), |annex| annex.map(Some))
}

/// Whether an annex that tells silence is used: both sides must have it, and have it where they say nothing (RFC 7261,
/// sections 3.2 and 3.3).
pub(super) fn in_session(
    offer: Option<Result<bool, ValueError>>,
    answer: Option<Result<bool, ValueError>>,
) -> Result<bool, ValueError> {
    Ok(offer.unwrap_or(Ok(true))? & answer.unwrap_or(Ok(true))?)
}
