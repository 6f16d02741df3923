//! Offer or answer.

/// What a description is in the exchange of RFC 3264. Some meanings depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
pub enum Role {
    /// It proposes.
    Offer,
    /// It says what is taken of an offer.
    Answer,
    /// Not told. Nothing is guessed.
    #[default]
    Unknown,
}
