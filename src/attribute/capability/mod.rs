//! What could be offered as well: capabilities and their configurations.

pub(super) mod attribute_capability;
pub(super) mod configuration;
mod configuration_in_words;
pub(super) mod line_capability;
pub(super) mod media_capability;
pub(super) mod numbers;
pub(super) mod session_capability;
pub(super) mod set;

pub use attribute_capability::{AttributeCapability, CapabilityExtension, CapabilityExtensions, TransportCapability};
pub use configuration::*;
pub use line_capability::*;
pub use media_capability::*;
pub use numbers::{CapabilityNumbers, CapabilityRange};
pub use session_capability::SessionCapability;
pub use set::{CapabilityDescription, CapabilityParameter, CapabilitySetNumber};
