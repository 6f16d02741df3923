//! ICE, and other ways to name several addresses.

pub(super) mod agent;
pub(super) mod alternate_address;
pub(super) mod alternative;
pub(super) mod candidate;
pub(super) mod priority;

pub use agent::{Foundation, IceOption, IceOptions, IcePwd, IceUfrag, RemoteCandidate, RemoteCandidates};
pub use alternate_address::AlternateAddress;
pub use alternative::*;
pub use candidate::*;
pub use priority::{Priority, PriorityParts};
