//! What gateways say of voice, fax and modems, over ATM and IP.

pub(super) mod atm;
mod atm_names;
pub(super) mod codec_selection;
pub(super) mod echo;
pub(super) mod fax;
pub(super) mod profile_description;
pub(super) mod silence;
pub(super) mod voice_band_data;

pub use atm::{AtmParameter, AtmParameters, FlowDirection, HexDigits};
pub use codec_selection::*;
pub use echo::*;
pub use fax::*;
pub use profile_description::{ProfileDescription, ProfileRow};
pub use silence::{SidUse, SilencePreference, SilenceSuppression};
pub use voice_band_data::*;
